package id.skp.json;

import static java.util.Objects.requireNonNull;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import id.skp.core.text.Text;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.SequenceInputStream;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * A type of document. Its version is one more than what older documents were upgraded by.
 *
 * @param name what stands in the header before the version
 * @param mostBytes how many bytes a document may have where its reader is not told otherwise
 * @param upgrades what makes a document of version 1 one of version 2, and so on
 */
record DocumentType(String name, int mostBytes, List<Upgrade> upgrades) {
  /**
   * What makes a document of one version a document of the next.
   *
   * @param change what it changes, for those who keep the document
   * @param how the change: of all fields of the document, the header left as it is
   */
  record Upgrade(Text change, UnaryOperator<Map<String, @Nullable Object>> how) {}

  private static final String FIELD = "document";

  /** The header of case files. */
  private static final String FIELD_OF_CASES = "schema";

  /** A matrix of 100,000 results fits, with the people who carry them, and what its review gave. */
  private static final int MATRIX_BYTES = 32 * StrictJson.MAX_LENGTH;

  /** A unit of 50,000 people fits, and what 20,000 units come to. */
  private static final int UNIT_BYTES = 4 * StrictJson.MAX_LENGTH;

  /** The report on a file of a year that is as long as any may be fits. */
  private static final int YEAR_REPORT_BYTES = 8 * StrictJson.MAX_LENGTH;

  private static final Pattern VERSION = Pattern.compile("[1-9][0-9]{0,8}");

  static final DocumentType APPRAISAL = new DocumentType("skp-appraisal");
  static final DocumentType PLAN = new DocumentType("skp-plan");
  static final DocumentType PLAN_REVIEW = new DocumentType("skp-plan-review");
  static final DocumentType PERFORMANCE_FILE = new DocumentType("skp-performance-file");
  static final DocumentType YEAR_REPORT = new DocumentType("skp-year-report", YEAR_REPORT_BYTES);
  static final DocumentType CAREER_REPORT = new DocumentType("skp-career-report");
  static final DocumentType EVALUATION_REPORT = new DocumentType("skp-evaluation-report");
  static final DocumentType IMPACT = new DocumentType("skp-impact", UNIT_BYTES);
  static final DocumentType REACH = new DocumentType("skp-reach");
  static final DocumentType EVALUATION = new DocumentType("skp-evaluation");
  static final DocumentType DECISION = new DocumentType("skp-decision");
  static final DocumentType FILE_ENTRY = new DocumentType("skp-file-entry");
  static final DocumentType OBJECTION = new DocumentType("skp-objection");
  static final DocumentType EVALUATION_DOCUMENT = new DocumentType("skp-evaluation-document");
  static final DocumentType ROLE_RESULT_MATRIX =
      new DocumentType("skp-role-result-matrix", MATRIX_BYTES);
  static final DocumentType UNIT = new DocumentType("skp-unit", UNIT_BYTES);
  static final DocumentType UNIT_REPORT = new DocumentType("skp-unit-report", UNIT_BYTES);
  static final DocumentType CASCADE_REPORT = new DocumentType("skp-cascade-report", MATRIX_BYTES);
  static final DocumentType RULE_SET = new DocumentType("skp-rule-set");
  static final DocumentType RULE_SET_DIFFERENCES = new DocumentType("skp-rule-set-differences");
  static final DocumentType VARIANT = new DocumentType("skp-variant");
  static final DocumentType ROW_MAPPING = new DocumentType("skp-row-mapping");
  static final DocumentType VOCABULARY = new DocumentType("skp-vocabulary");

  private static final List<DocumentType> LONG =
      List.of(ROLE_RESULT_MATRIX, UNIT, UNIT_REPORT, YEAR_REPORT, CASCADE_REPORT, IMPACT);

  private static final List<DocumentType> ALL = List.of(
      APPRAISAL,
      PLAN,
      PLAN_REVIEW,
      PERFORMANCE_FILE,
      YEAR_REPORT,
      CAREER_REPORT,
      EVALUATION_REPORT,
      IMPACT,
      REACH,
      EVALUATION,
      DECISION,
      FILE_ENTRY,
      OBJECTION,
      EVALUATION_DOCUMENT,
      ROLE_RESULT_MATRIX,
      UNIT,
      UNIT_REPORT,
      CASCADE_REPORT,
      RULE_SET,
      RULE_SET_DIFFERENCES,
      VARIANT,
      ROW_MAPPING,
      VOCABULARY);

  DocumentType(String name) {
    this(name, StrictJson.MAX_LENGTH);
  }

  DocumentType(String name, int mostBytes) {
    this(name, mostBytes, List.of());
  }

  /** Returns the header by which a document of the newest version is known. */
  String header() {
    return String.join("/", name, Integer.toString(version()));
  }

  private int version() {
    return upgrades.size() + 1;
  }

  /** Returns the type whose documents have a header, of any version. */
  static Optional<DocumentType> of(String header) {
    return ALL.stream().filter(type -> type.versionIn(header) > 0).findFirst();
  }

  /** Makes the refusal of a document with a header of no type. */
  static DocumentException unknown(JsonSource document, String header) {
    Problems problems = new Problems(document);
    String found = header.isEmpty() ? "" : Excerpt.quoted(header);
    String example = " '" + APPRAISAL.header() + "', ";
    problems.add(
        Location.ROOT.field(FIELD),
        "WRONG_DOCUMENT",
        "perlu kepala seperti" + example + (found.isEmpty() ? "tidak ada" : "ditemukan " + found),
        "needs a header such as" + example + "found " + (found.isEmpty() ? "none" : found));
    return problems.toException();
  }

  /** Returns the version that a header of this type names; 0 if it is none of this type. */
  private int versionIn(String header) {
    String version = header.startsWith(name + "/") ? header.substring(name.length() + 1) : "";
    return VERSION.matcher(version).matches() ? Integer.parseInt(version) : 0;
  }

  /** Makes of a document of this or an older version one of this; that of a newer one is refused. */
  UpgradedDocument upgrade(JsonSource document) {
    Problems problems = new Problems(document);
    if (!(document.value() instanceof Map<?, ?> fields)
        || !(fields.get(FIELD) instanceof String header)
        || !isOlder(header)) {
      if (hasHeader(document.value(), problems)) {
        return new UpgradedDocument(document.text().toString(), List.of());
      }
      throw problems.toException();
    }
    Map<String, @Nullable Object> upgraded = new LinkedHashMap<>();
    fields.forEach((name, value) -> upgraded.put((String) name, value));
    List<Upgrade> steps = upgrades.subList(versionIn(header) - 1, upgrades.size());
    Map<String, @Nullable Object> result = upgraded;
    for (Upgrade step : steps) {
      result = new LinkedHashMap<>(step.how().apply(result));
    }
    result.put(FIELD, header());
    return new UpgradedDocument(
        JsonText.of(result), steps.stream().map(Upgrade::change).toList());
  }

  /** Returns the header of a document, of which the beginning will do; nothing if it has none there. */
  static Optional<String> headerOf(byte[] utf8) {
    try (JsonParser parser = StrictJson.FACTORY.createParser(utf8)) {
      if (parser.nextToken() != JsonToken.START_OBJECT) {
        return Optional.empty();
      }
      while (parser.nextToken() == JsonToken.FIELD_NAME) {
        String name = parser.currentName();
        boolean isHeader = name.equals(FIELD) || name.equals(FIELD_OF_CASES);
        if (parser.nextToken() == JsonToken.VALUE_STRING && isHeader) {
          return Optional.of(parser.getText());
        }
        parser.skipChildren();
      }
      return Optional.empty();
    } catch (IOException endsThere) {
      return Optional.empty();
    }
  }

  /** Takes the bytes of a document from a stream: more than any may have only if it has this header. */
  byte[] bytes(InputStream stream) throws IOException {
    return bytes(stream, List.of(this));
  }

  /** Takes the bytes of a document of any type from a stream: more than most may have only if its header is of one that may. */
  static byte[] bytesOfAny(InputStream stream) throws IOException {
    return bytes(stream, LONG);
  }

  private static byte[] bytes(InputStream stream, List<DocumentType> types) throws IOException {
    byte[] begin = requireNonNull(stream, "stream").readNBytes(StrictJson.MAX_LENGTH + 1);
    if (begin.length <= StrictJson.MAX_LENGTH) {
      return begin;
    }
    Optional<String> header = headerOf(begin);
    int most = types.stream()
        .filter(type -> header.filter(type.header()::equals).isPresent())
        .mapToInt(DocumentType::mostBytes)
        .findFirst()
        .orElse(StrictJson.MAX_LENGTH);
    return StrictJson.bytes(new SequenceInputStream(new ByteArrayInputStream(begin), stream), most);
  }

  /** Refuses a document that has another header, of which no more than the header is looked at. */
  void refuseOther(byte[] utf8) {
    Problems problems = new Problems(0);
    if (headerOf(utf8)
        .filter(found -> !hasHeader(Map.of(FIELD, found), problems))
        .isPresent()) {
      throw problems.toException();
    }
  }

  /** Tells whether what a document says is an object with the header, and what is wrong if not. */
  boolean hasHeader(@Nullable Object content, Problems problems) {
    DataSource in = new DataSource(content, Location.ROOT, problems);
    if (!(content instanceof Map<?, ?> fields)) {
      Text found = in.token().wording();
      in.refuse(
          "WRONG_TYPE",
          Text.of(
              "perlu objek dengan document, ditemukan " + found.indonesian(),
              "needs an object with document, found " + found.english()));
      return false;
    }
    Object found = fields.get(FIELD);
    String header = header();
    if (header.equals(found)) {
      return true;
    }
    if (found instanceof String text && isOlder(text)) {
      in.refuseField(
          FIELD,
          "OLDER_DOCUMENT",
          Text.of(
              "perlu kepala '" + header + "', ditemukan " + Excerpt.quoted(text)
                  + " dari versi yang lebih lama; perbarui dahulu dengan SkpDocuments.upgrade",
              "needs the header '" + header + "', found " + Excerpt.quoted(text)
                  + " of an older version; upgrade it first by SkpDocuments.upgrade"));
      return false;
    } else if (found instanceof String text && versionIn(text) > 0) {
      in.refuseField(
          FIELD,
          "NEWER_DOCUMENT",
          Text.of(
              "perlu kepala '" + header + "', ditemukan " + Excerpt.quoted(text)
                  + ", yang ditulis oleh versi pustaka yang lebih baru; perbarui pustaka ini",
              "needs the header '" + header + "', found " + Excerpt.quoted(text)
                  + ", which a newer version of the library wrote; update this one"));
      return false;
    }
    Text other = found instanceof String text
        ? Text.same(Excerpt.quoted(text))
        : DataSource.tokenOf(found).wording();
    boolean nothing = found == null;
    in.refuseField(
        FIELD,
        "WRONG_DOCUMENT",
        Text.of(
            "perlu kepala '" + header + "', "
                + (nothing ? "tidak ada" : "ditemukan " + other.indonesian()),
            "needs the header '" + header + "', found " + (nothing ? "none" : other.english())));
    return false;
  }

  private boolean isOlder(String header) {
    int found = versionIn(header);
    return found > 0 && found < version();
  }
}
