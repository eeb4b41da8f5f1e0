package id.skp.json;

import id.skp.core.text.Text;
import java.util.Optional;
import java.util.function.Function;

/** A type of document: the header by which it is known. */
record DocumentType(String header) {
  private static final String FIELD = "document";
  private static final Text AN_OBJECT = Text.of("objek", "an object");

  static final DocumentType APPRAISAL = new DocumentType("skp-appraisal/1");
  static final DocumentType PLAN = new DocumentType("skp-plan/1");
  static final DocumentType PLAN_REVIEW = new DocumentType("skp-plan-review/1");
  static final DocumentType PERFORMANCE_FILE = new DocumentType("skp-performance-file/1");
  static final DocumentType YEAR_REPORT = new DocumentType("skp-year-report/1");
  static final DocumentType EVALUATION_REPORT = new DocumentType("skp-evaluation-report/1");
  static final DocumentType EVALUATION = new DocumentType("skp-evaluation/1");
  static final DocumentType DECISION = new DocumentType("skp-decision/1");
  static final DocumentType FILE_ENTRY = new DocumentType("skp-file-entry/1");
  static final DocumentType OBJECTION = new DocumentType("skp-objection/1");
  static final DocumentType EVALUATION_DOCUMENT = new DocumentType("skp-evaluation-document/1");
  static final DocumentType ROLE_RESULT_MATRIX = new DocumentType("skp-role-result-matrix/1");
  static final DocumentType CASCADE_REPORT = new DocumentType("skp-cascade-report/1");
  static final DocumentType RULE_SET = new DocumentType("skp-rule-set/1");
  static final DocumentType RULE_SET_DIFFERENCES = new DocumentType("skp-rule-set-differences/1");
  static final DocumentType VARIANT = new DocumentType("skp-variant/1");

  /** Begins an object with the header. */
  ObjectTree begin() {
    return new ObjectTree().put(FIELD, header);
  }

  /**
   * Makes the value of a document. The header comes first: without it nothing else can be judged.
   *
   * @throws DocumentException if anything is wrong in the document
   */
  <T> T read(JsonSource document, Function<ObjectView, Optional<T>> decoder) {
    Problems problems = new Problems(document);
    ValueDecoder<T> whole =
        Values.object(fields -> hasHeader(fields) ? decoder.apply(fields) : Optional.empty());
    Object content = document.value();
    Optional<T> value = content == null
        ? Values.wrongType(AN_OBJECT, null, Location.ROOT, problems)
        : whole.decode(content, Location.ROOT, problems);
    return value.orElseThrow(problems::toException);
  }

  private boolean hasHeader(ObjectView fields) {
    if (!fields.has(FIELD)) {
      fields.problem(
          FIELD,
          "WRONG_DOCUMENT",
          "perlu kepala '" + header + "', tidak ada",
          "needs the header '" + header + "', found none");
    }
    return fields.optional(FIELD, this::header).isPresent();
  }

  private Optional<String> header(Object found, Location at, Problems problems) {
    if (found.equals(header)) {
      return Optional.of(header);
    }
    Text other =
        found instanceof String text ? Text.same(Excerpt.quoted(text)) : Values.typeOf(found);
    problems.add(
        at,
        "WRONG_DOCUMENT",
        "perlu kepala '" + header + "', ditemukan " + other.indonesian(),
        "needs the header '" + header + "', found " + other.english());
    return Optional.empty();
  }
}
