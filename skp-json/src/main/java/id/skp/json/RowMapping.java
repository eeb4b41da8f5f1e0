package id.skp.json;

import static id.skp.core.InvalidValueException.unless;
import static id.skp.core.TextKind.ID;
import static id.skp.core.TextKind.NAME;
import static java.util.Objects.requireNonNull;

import id.skp.core.InvalidValueException;
import id.skp.core.alias.DecimalMark;
import id.skp.core.alias.Vocabulary;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * <em>Pemetaan lembar kerja</em>: which column of a sheet is which field, and how its cells are read. It is data: {@link RowMappingJson}
 * reads and writes it, and lists the fields.
 *
 * @param id what it is called
 * @param rows what the rows are about
 * @param columns the columns that are read; of others it is told that they are not
 * @param fixed fields that have one value in all rows
 * @param decimalMark which sign stands before the decimals of a number in a text
 * @param empty what stands in a cell that says nothing, such as {@code -}, beside blanks
 * @param sheet the name of the sheet; the only visible one that has the columns, and rows below them, if it is not said
 * @param vocabulary the words and codes of the cells
 */
public record RowMapping(
    String id,
    RowKind rows,
    List<Column> columns,
    List<Fixed> fixed,
    DecimalMark decimalMark,
    List<String> empty,
    Optional<String> sheet,
    Vocabulary vocabulary) {
  /**
   * A column.
   *
   * @param column what stands in the header row, compared without regard to case, blanks, hyphens and underscores; it is what is
   *     written
   * @param also what may stand there instead
   * @param field the field, such as {@code nip}
   * @param required whether the sheet must have the column and every row a value in it
   */
  public record Column(String column, List<String> also, String field, boolean required) {
    /**
     * Refuses blank names.
     *
     * @param column what stands in the header row
     * @param also what may stand there instead
     * @param field the field
     * @param required whether the sheet must have the column and every row a value in it
     * @throws InvalidValueException with code {@code BLANK_TEXT}
     */
    public Column {
      NAME.require(column, "column");
      also = List.copyOf(requireNonNull(also, "also"));
      for (int i = 0; i < also.size(); i++) {
        NAME.require(also.get(i), "also[" + i + "]");
      }
      requireNonNull(field, "field");
    }

    List<String> names() {
      List<String> names = new ArrayList<>(List.of(column));
      names.addAll(also);
      return names;
    }
  }

  /**
   * A field that has one value in all rows.
   *
   * @param field the field, such as {@code regulation}
   * @param value the value, as a cell would say it
   */
  public record Fixed(String field, String value) {
    /**
     * Refuses a blank value.
     *
     * @param field the field
     * @param value the value, as a cell would say it
     * @throws InvalidValueException with code {@code BLANK_TEXT}
     */
    public Fixed {
      requireNonNull(field, "field");
      NAME.require(value, "value");
    }
  }

  /**
   * Refuses what cannot be read by.
   *
   * @param id what it is called
   * @param rows what the rows are about
   * @param columns the columns that are read
   * @param fixed fields that have one value in all rows
   * @param decimalMark which sign stands before the decimals of a number in a text
   * @param empty what stands in a cell that says nothing
   * @param sheet the name of the sheet
   * @param vocabulary the words and codes of the cells
   * @throws InvalidValueException with code {@code UNKNOWN_FIELD}, {@code DUPLICATE_FIELD}, {@code DUPLICATE_COLUMN},
   *     {@code KEY_MISSING} if nothing tells what a row is of, {@code BLANK_TEXT}, or as a fixed value is refused
   */
  public RowMapping {
    ID.require(id, "id");
    requireNonNull(rows, "rows");
    columns = List.copyOf(requireNonNull(columns, "columns"));
    fixed = List.copyOf(requireNonNull(fixed, "fixed"));
    requireNonNull(decimalMark, "decimalMark");
    empty = List.copyOf(requireNonNull(empty, "empty"));
    for (int i = 0; i < empty.size(); i++) {
      NAME.require(empty.get(i), "empty[" + i + "]");
    }
    requireNonNull(sheet, "sheet").ifPresent(name -> NAME.require(name, "sheet"));
    requireNonNull(vocabulary, "vocabulary");
    Set<RowField> fields = new HashSet<>();
    Set<String> names = new HashSet<>();
    for (int i = 0; i < columns.size(); i++) {
      String place = "columns[" + i + "]";
      requireNew(fields, RowField.of(rows, columns.get(i).field(), place + ".field"), place);
      for (String name : columns.get(i).names()) {
        unless(
            names.add(Headers.folded(name)),
            "DUPLICATE_COLUMN",
            place + ".column",
            "perlu nama kolom yang lain untuk setiap bidang",
            "needs another name of a column for each field",
            Excerpt.quoted(name));
      }
    }
    for (int i = 0; i < fixed.size(); i++) {
      String place = "fixed[" + i + "]";
      RowField field = RowField.of(rows, fixed.get(i).field(), place + ".field");
      requireNew(fields, field, place);
      try {
        Object unused = field.read(Cell.text(fixed.get(i).value()), vocabulary, decimalMark);
      } catch (InvalidValueException refusal) {
        throw refusal.at(place + ".value");
      }
    }
    boolean keyed = switch (rows) {
      case PREDICATES -> fields.contains(RowField.NIP) || fields.contains(RowField.PLAN_ID);
      case PLANS, APPRAISALS ->
        fields.contains(RowField.PLAN_ID) && fields.contains(RowField.RESULT_ID);
    };
    unless(
        keyed,
        "KEY_MISSING",
        "columns",
        rows == RowKind.PREDICATES
            ? "perlu kolom nip atau planId"
            : "perlu kolom planId dan resultId",
        rows == RowKind.PREDICATES
            ? "needs a column nip or planId"
            : "needs columns planId and resultId",
        columns.stream().map(Column::field).toList());
  }

  private static void requireNew(Set<RowField> fields, RowField field, String place) {
    unless(
        fields.add(field),
        "DUPLICATE_FIELD",
        place + ".field",
        "perlu setiap bidang satu kali",
        "needs each field once",
        field.field());
  }

  /**
   * Returns a copy that reads and writes the sheet of a name.
   *
   * @param name the name of the sheet
   * @return the mapping with that sheet
   * @throws InvalidValueException with code {@code BLANK_TEXT}
   */
  public RowMapping withSheet(String name) {
    requireNonNull(name, "name");
    return new RowMapping(
        id, rows, columns, fixed, decimalMark, empty, Optional.of(name), vocabulary);
  }

  RowField fieldOf(Column column) {
    return RowField.of(rows, column.field(), "field");
  }

  RowField fieldOf(Fixed value) {
    return RowField.of(rows, value.field(), "field");
  }

  /** Returns what it is called. */
  @Override
  public String toString() {
    return id;
  }
}
