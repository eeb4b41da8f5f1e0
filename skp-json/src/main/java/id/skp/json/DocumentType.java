package id.skp.json;

import static java.util.Objects.requireNonNull;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import id.skp.core.text.Text;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.SequenceInputStream;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * A type of document.
 *
 * @param header the header by which it is known
 * @param mostBytes how many bytes a document may have where its reader is not told otherwise
 */
record DocumentType(String header, int mostBytes) {
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

  static final DocumentType APPRAISAL = new DocumentType("skp-appraisal/1");
  static final DocumentType PLAN = new DocumentType("skp-plan/1");
  static final DocumentType PLAN_REVIEW = new DocumentType("skp-plan-review/1");
  static final DocumentType PERFORMANCE_FILE = new DocumentType("skp-performance-file/1");
  static final DocumentType YEAR_REPORT = new DocumentType("skp-year-report/1", YEAR_REPORT_BYTES);
  static final DocumentType CAREER_REPORT = new DocumentType("skp-career-report/1");
  static final DocumentType EVALUATION_REPORT = new DocumentType("skp-evaluation-report/1");
  static final DocumentType IMPACT = new DocumentType("skp-impact/1", UNIT_BYTES);
  static final DocumentType REACH = new DocumentType("skp-reach/1");
  static final DocumentType EVALUATION = new DocumentType("skp-evaluation/1");
  static final DocumentType DECISION = new DocumentType("skp-decision/1");
  static final DocumentType FILE_ENTRY = new DocumentType("skp-file-entry/1");
  static final DocumentType OBJECTION = new DocumentType("skp-objection/1");
  static final DocumentType EVALUATION_DOCUMENT = new DocumentType("skp-evaluation-document/1");
  static final DocumentType ROLE_RESULT_MATRIX =
      new DocumentType("skp-role-result-matrix/1", MATRIX_BYTES);
  static final DocumentType UNIT = new DocumentType("skp-unit/1", UNIT_BYTES);
  static final DocumentType UNIT_REPORT = new DocumentType("skp-unit-report/1", UNIT_BYTES);
  static final DocumentType CASCADE_REPORT = new DocumentType("skp-cascade-report/1", MATRIX_BYTES);
  static final DocumentType RULE_SET = new DocumentType("skp-rule-set/1");
  static final DocumentType RULE_SET_DIFFERENCES = new DocumentType("skp-rule-set-differences/1");
  static final DocumentType VARIANT = new DocumentType("skp-variant/1");

  private static final List<DocumentType> LONG =
      List.of(ROLE_RESULT_MATRIX, UNIT, UNIT_REPORT, YEAR_REPORT, CASCADE_REPORT, IMPACT);

  DocumentType(String header) {
    this(header, StrictJson.MAX_LENGTH);
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
        .filter(type -> header.filter(type.header::equals).isPresent())
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
    if (header.equals(found)) {
      return true;
    }
    if (found instanceof String text && isNewer(text)) {
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

  /** Tells whether a header is that of a later version of the same type. */
  private boolean isNewer(String found) {
    int end = header.indexOf('/') + 1;
    String version = found.startsWith(header.substring(0, end)) ? found.substring(end) : "";
    return VERSION.matcher(version).matches()
        && Integer.parseInt(version) > Integer.parseInt(header.substring(end));
  }
}
