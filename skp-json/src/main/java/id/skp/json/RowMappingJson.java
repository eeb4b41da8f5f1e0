package id.skp.json;

import static id.skp.json.BasicShapes.NAME;
import static java.util.Objects.requireNonNull;

import id.skp.core.InvalidValueException;
import id.skp.core.alias.DecimalMark;
import id.skp.core.alias.NamedConstant;
import id.skp.core.alias.Vocabulary;
import id.skp.core.shape.Definitions;
import id.skp.core.shape.ObjectShape;
import id.skp.core.shape.Part;
import id.skp.core.shape.Shape;
import id.skp.core.text.Text;
import id.skp.json.RowMapping.Column;
import id.skp.json.RowMapping.Fixed;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * <em>Pemetaan lembar kerja</em>: a {@link RowMapping} as a JSON document with the header {@code "document": "skp-row-mapping/1"}.
 *
 * <pre>
 * document      the header
 * id            what it is called
 * rows          what the rows are about: PREDICATES, PLANS or APPRAISALS
 * sheet         the name of the sheet; the only visible one with the columns and rows if absent
 * decimalMark   KOMA, TITIK or TIDAK_DINYATAKAN (only numbers with one reading are taken)
 * empty         what stands in a cell that says nothing, such as "-"
 * system        a vocabulary that comes with the library, such as siasn ({@link VocabularyJson})
 * words         words and codes of the sheet's own, as the constants of a vocabulary
 * columns       column, also (other names), field, required
 * fixed         field and value of what is the same in all rows
 * </pre>
 *
 * <p>With the library come {@code template-predicates}, {@code template-plans} and {@code template-appraisals}, plain tables of our own,
 * and {@code e-kinerja-laporan-skp} and {@code e-kinerja-laporan-penilaian}, the reports of e-Kinerja BKN, as far as one practice tells
 * their columns.
 */
public final class RowMappingJson {
  private static final Shape<String> FIELD = NAME.narrowed(Map.of("enum", RowField.names()));

  private static final Shape<Column> COLUMN = ObjectShape.of(
          "mappedColumn",
          Text.of("Kolom", "A column of the sheet, and the field that it is."),
          Part.required("column", NAME, Column::column)
              .saying("The heading of the column in the sheet."),
          Part.wholeList("also", NAME.list(), Column::also)
              .saying("Other headings by which the column is known."),
          Part.required("field", FIELD, Column::field)
              .saying("The field that the cells fill, by its name in the table of fields."),
          Part.optional(
                  "required", BasicShapes.TRUTH, (Column column) -> Optional.of(column.required()))
              .saying("Whether every row needs a value in the column; false if absent."),
          (String column, List<String> also, String field, Optional<Boolean> required) ->
              new Column(column, also, field, required.orElse(false)))
      .shape();

  private static final Shape<Fixed> FIXED = ObjectShape.of(
          "fixedField",
          Text.of("Nilai tetap", "A field that has one value in all rows."),
          Part.required("field", FIELD, Fixed::field)
              .saying("The field that the cells fill, by its name in the table of fields."),
          Part.required("value", NAME, Fixed::value).saying("The value, as a cell would have it."),
          Fixed::new)
      .shape();

  static final Document<RowMapping> DOCUMENT = new Document<>(
      DocumentType.ROW_MAPPING,
      "Which column of a sheet is which field, and how its cells are read.",
      "DUPLICATE_FIELD, DUPLICATE_COLUMN, KEY_MISSING where nothing tells what a row is of, "
          + "UNKNOWN_VOCABULARY, DUPLICATE_WORD, DUPLICATE_CODE, NUMBER_AS_WORD, and a fixed value "
          + "that its field refuses, as with UNKNOWN_WORD, CODE_WITHOUT_TABLE or "
          + "REGULATION_MALFORMED.",
      ObjectShape.of(
              "rowMapping",
              Text.of("Pemetaan lembar kerja", "How a sheet is read and written."),
              Parts::new,
              Parts::mapping)
          .required("id", BasicShapes.ID, RowMapping::id, (parts, id) -> parts.id = id)
          .saying("The id of the mapping, which names it in commands.")
          .required(
              "rows",
              Shape.constant(RowKind.class, Text.of("Jenis baris", "What the rows are about.")),
              RowMapping::rows,
              (parts, rows) -> parts.rows = rows)
          .optional(
              "sheet", NAME, RowMapping::sheet, (parts, sheet) -> parts.sheet = Optional.of(sheet))
          .saying("The name of the sheet; the only visible one that has the columns if absent.")
          .required(
              "decimalMark",
              Shape.constant(
                  DecimalMark.class,
                  Text.of("Tanda desimal", "Which sign stands before the decimals.")),
              RowMapping::decimalMark,
              (parts, mark) -> parts.mark = mark)
          .list("empty", NAME.list(), RowMapping::empty, (parts, empty) -> parts.empty = empty)
          .saying("The texts of cells that mean nothing was entered, such as a dash.")
          .optional(
              "system",
              NAME,
              RowMappingJson::system,
              (parts, system) -> parts.system = Optional.of(system))
          .saying("The id of the vocabulary of the library that is used as it is.")
          .list(
              "words",
              VocabularyJson.CONSTANT.list(),
              mapping ->
                  system(mapping).isPresent() ? List.of() : mapping.vocabulary().constants(),
              (parts, words) -> parts.words = words)
          .saying(
              "The words and codes of the sheet, where no vocabulary of the library is used as it is.")
          .required(
              "columns",
              COLUMN.list(),
              RowMapping::columns,
              (parts, columns) -> parts.columns = columns)
          .saying("The columns of the sheet that are read and written.")
          .list("fixed", FIXED.list(), RowMapping::fixed, (parts, fixed) -> parts.fixed = fixed)
          .saying("The fields that have one value in all rows.")
          .where(RowMappingJson::fields)
          .shape());

  private static final List<String> NAMES = List.of(
      "template-predicates",
      "template-plans",
      "template-appraisals",
      "e-kinerja-laporan-skp",
      "e-kinerja-laporan-penilaian");

  private RowMappingJson() {}

  /** Returns the vocabulary of the library that a mapping uses, if it uses one as it is. */
  private static Optional<String> system(RowMapping mapping) {
    String id = mapping.vocabulary().id();
    return Optional.of(id)
        .filter(VocabularyJson.names()::contains)
        .filter(name -> VocabularyJson.named(name).equals(mapping.vocabulary()));
  }

  /** Returns which fields there are of which rows. */
  private static Map<String, Object> fields(Definitions unused) {
    Map<String, Map<String, Object>> fields = new LinkedHashMap<>();
    for (RowKind kind : RowKind.values()) {
      Map<String, Object> items = Map.of(
          "items", Map.of("properties", Map.of("field", Map.of("enum", RowField.names(kind)))));
      Map<String, Object> lists = new LinkedHashMap<>();
      lists.put("columns", items);
      lists.put("fixed", items);
      fields.put(kind.name(), lists);
    }
    return BasicShapes.byConstant("rows", fields);
  }

  /**
   * Returns the names of the mappings that come with the library.
   *
   * @return the names, which {@link #named} takes
   */
  public static List<String> names() {
    return NAMES;
  }

  /**
   * Obtains a mapping that comes with the library.
   *
   * @param name the name, such as {@code template-plans}
   * @return the mapping
   * @throws InvalidValueException with code {@code UNKNOWN_MAPPING} if none has the name
   */
  public static RowMapping named(String name) {
    return read(Resources.named("mapping", NAMES, name));
  }

  /**
   * Reads a mapping.
   *
   * @param utf8 the document, in UTF-8
   * @return the mapping
   * @throws DocumentException if the document is refused, with all problems found
   */
  public static RowMapping read(byte[] utf8) {
    return DOCUMENT.read(utf8);
  }

  /**
   * Reads a mapping of at most {@value StrictJson#MAX_LENGTH} bytes: of a longer one no more is taken from the stream.
   *
   * @param utf8 the document, in UTF-8, to the end of the stream, which stays open
   * @return the mapping
   * @throws DocumentException if the document is refused, with all problems found
   * @throws IOException if the stream cannot be read
   */
  public static RowMapping read(InputStream utf8) throws IOException {
    return DOCUMENT.read(utf8);
  }

  /**
   * Reads a mapping.
   *
   * @param text the document
   * @return the mapping
   * @throws DocumentException if the document is refused, with all problems found
   */
  public static RowMapping read(String text) {
    return DOCUMENT.read(text);
  }

  /**
   * Writes a mapping in its canonical form: the same mapping always gives the same text, indented, without a line feed at the end.
   *
   * @param mapping the mapping
   * @return the document
   */
  public static String write(RowMapping mapping) {
    requireNonNull(mapping, "mapping");
    return DOCUMENT.write(mapping);
  }

  /** What is read of a mapping. */
  private static final class Parts {
    private String id = "";
    private @Nullable RowKind rows;
    private Optional<String> sheet = Optional.empty();
    private @Nullable DecimalMark mark;
    private List<String> empty = List.of();
    private Optional<String> system = Optional.empty();
    private List<NamedConstant> words = List.of();
    private List<Column> columns = List.of();
    private List<Fixed> fixed = List.of();

    RowMapping mapping() {
      return new RowMapping(
          id,
          Objects.requireNonNull(rows),
          columns,
          fixed,
          Objects.requireNonNull(mark),
          empty,
          sheet,
          vocabulary());
    }

    private Vocabulary vocabulary() {
      Optional<Vocabulary> named = system.map(this::named);
      if (words.isEmpty()) {
        return named.orElse(Vocabulary.standard());
      }
      List<NamedConstant> all = new ArrayList<>(words);
      named.ifPresent(vocabulary -> all.addAll(vocabulary.constants()));
      try {
        return Vocabulary.of(id, all);
      } catch (InvalidValueException refusal) {
        boolean own = words.size() == all.size();
        throw refusal.at("words" + (own ? refusal.field().substring("constants".length()) : ""));
      }
    }

    private Vocabulary named(String name) {
      try {
        return VocabularyJson.named(name);
      } catch (InvalidValueException refusal) {
        throw refusal.at("system");
      }
    }
  }
}
