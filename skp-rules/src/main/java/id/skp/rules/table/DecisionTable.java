package id.skp.rules.table;

import static id.skp.core.InvalidValueException.unless;
import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import id.skp.core.InvalidValueException;
import id.skp.core.text.Labelled;
import id.skp.core.text.Text;
import id.skp.rules.message.Wording;
import id.skp.rules.value.Member;
import id.skp.rules.value.ValueForm;
import id.skp.rules.value.ValueForms;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * A table of rows, of which just one answers each case: no case is left out, none is answered twice, and no row is there for nothing.
 *
 * @param <O> the type of what a row gives
 */
public final class DecisionTable<O> implements Labelled {
  /**
   * One row.
   *
   * @param <O> the type of what it gives
   * @param number which one it is, from 1
   * @param conditions what it asks for, in the order of the columns; none of a column for which it does not matter
   * @param outcome what it gives
   */
  public record Row<O>(int number, List<Condition> conditions, O outcome) implements Labelled {
    /**
     * Copies the conditions.
     *
     * @param number which one it is, from 1
     * @param conditions what it asks for
     * @param outcome what it gives
     */
    public Row {
      requireNonNull(conditions, "conditions");
      conditions = ImmutableList.copyOf(conditions);
      requireNonNull(outcome, "outcome");
    }

    /** Returns its number and what it asks for. */
    @Override
    public Text label() {
      return Text.of(
          "baris " + number + " (" + asked(Text.INDONESIAN) + ")",
          "row " + number + " (" + asked(Text.ENGLISH) + ")");
    }

    private String asked(Locale locale) {
      return conditions.isEmpty()
          ? OTHERWISE.in(locale)
          : conditions.stream().map(each -> each.label(locale)).collect(Collectors.joining("; "));
    }

    /** Returns the label in English. */
    @Override
    public String toString() {
      return label(Text.ENGLISH);
    }
  }

  private static final Text OTHERWISE = Text.of("selain itu", "otherwise");

  private final ImmutableList<Column<?>> columns;
  private final ImmutableList<Row<O>> rows;

  private DecisionTable(List<Column<?>> columns, List<Row<O>> rows) {
    this.columns = ImmutableList.copyOf(columns);
    this.rows = ImmutableList.copyOf(rows);
    Set<String> names = columns.stream().map(Column::name).collect(Collectors.toSet());
    this.rows.forEach(each -> requireColumns(each, names));
    requireEveryCaseOnce();
  }

  /**
   * Obtains a table.
   *
   * @param <O> the type of what a row gives
   * @param columns what it looks at
   * @param rows the rows, in their order; the last one may ask for nothing, and answers what no other does
   * @return the table
   * @throws id.skp.core.InvalidValueException with code {@code TABLE_HOLE} if no row answers a case, {@code TABLE_OVERLAP} if two do,
   *     {@code ROW_ANSWERS_ALL} if another row than the last asks for nothing, {@code ROW_UNREACHABLE} if a row answers none, {@code ROW_WITHOUT_EFFECT} if it gives what the last gives all else, {@code UNKNOWN_COLUMN} or {@code DUPLICATE_CONDITION} for what a row asks,
   *     {@code TABLE_TOO_LARGE} if it has more cases than can be looked through
   */
  static <O> DecisionTable<O> of(List<Column<?>> columns, List<Row<O>> rows) {
    return new DecisionTable<>(columns, rows);
  }

  private void requireColumns(Row<O> row, Set<String> names) {
    List<String> asked = row.conditions().stream().map(Condition::column).toList();
    asked.forEach(each -> unless(
        names.contains(each),
        "UNKNOWN_COLUMN",
        Cases.place(row.number()),
        "perlu kolom tabel ini: " + columns,
        "needs a column of this table: " + columns,
        each));
    if (Set.copyOf(asked).size() < asked.size()) {
      throw new InvalidValueException(
          "DUPLICATE_CONDITION",
          Cases.place(row.number()),
          "perlu satu syarat untuk setiap kolom, diberikan " + row.label(Text.INDONESIAN),
          "needs one condition for each column, got " + row.label(Text.ENGLISH));
    }
    if (row.conditions().isEmpty() && !isLast(row)) {
      throw new InvalidValueException(
          "ROW_ANSWERS_ALL",
          Cases.place(row.number()),
          "perlu syarat: hanya baris terakhir boleh tanpa syarat, dan ia menjawab apa yang tidak dijawab baris lain, diberikan "
              + row.label(Text.INDONESIAN) + "; pindahkan ke akhir",
          "needs a condition: only the last row may be without one, and it answers what no other does, got "
              + row.label(Text.ENGLISH) + "; move it to the end");
    }
  }

  private void requireEveryCaseOnce() {
    boolean isElseAnswered = otherwise().isPresent();
    Cases cases = new Cases(
        columns,
        rows.stream()
            .map(Row::conditions)
            .limit(rows.size() - (isElseAnswered ? 1 : 0))
            .toList(),
        isElseAnswered);
    for (Row<O> row : rows) {
      if (!cases.reach(row.number())) {
        throw new InvalidValueException(
            "ROW_UNREACHABLE",
            Cases.place(row.number()),
            "perlu baris yang menjawab sedikitnya satu hal, diberikan " + row.label(Text.INDONESIAN)
                + "; hapus atau perbaiki",
            "needs a row that answers at least one case, got " + row.label(Text.ENGLISH)
                + "; remove or correct it");
      }
    }
    Optional<O> otherwise = otherwise().map(Row::outcome);
    for (Row<O> row : rows) {
      if (!isLast(row) && otherwise.filter(row.outcome()::equals).isPresent()) {
        throw new InvalidValueException(
            "ROW_WITHOUT_EFFECT",
            Cases.place(row.number()),
            "perlu baris yang memberi lain daripada baris terakhir, yang berlaku selain itu, diberikan "
                + row.label(Text.INDONESIAN) + "; hapus atau perbaiki",
            "needs a row that gives otherwise than the last, which holds for all else, got "
                + row.label(Text.ENGLISH) + "; remove or correct it");
      }
    }
  }

  /**
   * Returns values of a column that stand for all: two which no row tells apart are told by one. Whoever tries them all has tried
   * the whole table.
   *
   * @param <V> the type of the values
   * @param column a column of the table
   * @return the values, in their order
   */
  public <V> List<V> samples(Column<V> column) {
    requireNonNull(column, "column");
    List<Condition> conditions =
        rows.stream().flatMap(each -> column.asked(each.conditions()).stream()).toList();
    return ImmutableList.copyOf(column.samples(conditions));
  }

  private boolean isLast(Row<O> row) {
    return row.number() == rows.size() && row.conditions().isEmpty();
  }

  private Optional<Row<O>> otherwise() {
    return rows.isEmpty()
        ? Optional.empty()
        : Optional.of(rows.get(rows.size() - 1)).filter(this::isLast);
  }

  private boolean answers(Row<O> row, List<Object> values) {
    return IntStream.range(0, columns.size())
        .allMatch(i -> columns
            .get(i)
            .asked(row.conditions())
            .filter(each -> !each.holds(values.get(i)))
            .isEmpty());
  }

  /**
   * Returns the columns it looks at.
   *
   * @return the columns, in their order
   */
  public List<Column<?>> columns() {
    return columns;
  }

  /**
   * Returns the rows.
   *
   * @return the rows, in their order
   */
  public List<Row<O>> rows() {
    return rows;
  }

  /** Returns the row that answers a case; there is always one for values of the columns. */
  Row<O> row(List<Object> values) {
    return rows.stream().filter(each -> answers(each, values)).findFirst().orElseThrow();
  }

  /** Returns how tables of some columns stand as data. */
  static <O> ValueForm<DecisionTable<O>> form(List<Column<?>> columns, Column<O> outcome) {
    Member<Row<O>, Map<String, Condition>> when = Member.of(
        "when",
        DecisionTable::byColumn,
        conditions(columns),
        Text.of(
            "Yang ditanyakan baris itu, kolom demi kolom.",
            "What the row asks, column by column."));
    Member<Row<O>, O> then = Member.of(
        "then",
        Row::outcome,
        outcome.form(),
        Text.of("Hasil yang diberikan baris itu.", "The outcome that the row gives."));
    ValueForm<Row<O>> row = ValueForms.record(
        given -> new Row<>(0, List.copyOf(given.get(when).values()), given.get(then)), when, then);
    return ValueForms.list(row, 1).as(rows -> read(columns, rows), DecisionTable::rows);
  }

  private static <O> DecisionTable<O> read(List<Column<?>> columns, List<Row<O>> rows) {
    try {
      return of(columns, numbered(rows));
    } catch (InvalidValueException refusal) {
      // the data are the rows
      String field = refusal.field();
      int open = field.indexOf('[');
      throw refusal.at(open < 0 ? "" : field.substring(open + 1, field.length() - 1));
    }
  }

  private static <O> List<Row<O>> numbered(List<Row<O>> rows) {
    return IntStream.range(0, rows.size())
        .mapToObj(i -> new Row<>(i + 1, rows.get(i).conditions(), rows.get(i).outcome()))
        .toList();
  }

  private static Map<String, Condition> byColumn(Row<?> row) {
    Map<String, Condition> conditions = new LinkedHashMap<>();
    row.conditions().forEach(each -> conditions.put(each.column(), each));
    return conditions;
  }

  private static ValueForm<Map<String, Condition>> conditions(List<Column<?>> columns) {
    List<Member<Map<String, Condition>, Optional<Condition>>> members = columns.stream()
        .map(column -> Member.<Map<String, Condition>, Optional<Condition>>of(
            column.name(),
            row -> Optional.ofNullable(row.get(column.name())),
            column.conditionForm().optional(),
            Text.of(column.title().indonesian() + ".", column.title().english() + ".")))
        .toList();
    @SuppressWarnings({"unchecked", "rawtypes"}) // an array of members cannot be made otherwise
    Member<Map<String, Condition>, ?>[] all = members.toArray(new Member[0]);
    return ValueForms.record(
        given -> {
          Map<String, Condition> row = new LinkedHashMap<>();
          members.forEach(
              each -> given.get(each).ifPresent(condition -> row.put(each.name(), condition)));
          return row;
        },
        all);
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof DecisionTable<?> that && rows.equals(that.rows);
  }

  @Override
  public int hashCode() {
    return rows.hashCode();
  }

  /** Returns the rows, each with what it gives. */
  @Override
  public Text label() {
    return Text.of(in(Text.INDONESIAN), in(Text.ENGLISH));
  }

  private String in(Locale locale) {
    return rows.stream()
        .map(each -> each.asked(locale) + " \u2192 " + Wording.of(each.outcome(), locale))
        .collect(Collectors.joining(" | "));
  }

  /** Returns the label in English. */
  @Override
  public String toString() {
    return label(Text.ENGLISH);
  }
}
