package id.skp.testkit.internal;

import id.skp.json.DocumentException;
import id.skp.json.StrictJson;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The kinds of documents, known by their headers, and what the command does with each. */
public enum DocumentKind {
  /** A case file. */
  CASES("skp-cases/", "a case file", "skp cases %s"),
  /** An appraisal. */
  APPRAISAL("skp-appraisal/", "an appraisal", "skp evaluate %s"),
  /** A plan. */
  PLAN("skp-plan/", "a plan (SKP)", "skp review %s"),
  /** The file of a year. */
  YEAR("skp-performance-file/", "the file of a year", "skp year %s"),
  /** A matrix of roles and results. */
  MATRIX("skp-role-result-matrix/", "a matrix of roles and results", "skp cascade %s"),
  /** An evaluation document. */
  EVALUATION_DOCUMENT(
      "skp-evaluation-document/",
      "an evaluation document",
      "skp form %s, or beside the file of its year: skp year --beside %s FILE"),
  /** An objection. */
  OBJECTION(
      "skp-objection/", "an objection", "skp year --beside %s FILE, with the file of its year"),
  /** A variant of a rule set. */
  VARIANT(
      "skp-variant/",
      "a variant of a rule set",
      "--variant %s beside another document, or skp rules --variant %s"),
  /** A report on an appraisal. */
  EVALUATION_REPORT("skp-evaluation-report/", "what skp evaluate has given", ""),
  /** A report on a plan. */
  PLAN_REVIEW("skp-plan-review/", "what skp review has given", ""),
  /** A report on a year. */
  YEAR_REPORT("skp-year-report/", "what skp year has given", ""),
  /** A report on a matrix. */
  CASCADE_REPORT("skp-cascade-report/", "what skp cascade has given", ""),
  /** A report on cases. */
  CASE_REPORT("skp-case-report/", "what skp cases has given", ""),
  /** Differences of rule sets. */
  RULE_SET_DIFFERENCES("skp-rule-set-differences/", "what skp rules --diff has given", ""),
  /** A rule set. */
  RULE_SET("skp-rule-set/", "what skp rules has given", "");

  private static final String VERSION = "1";

  private final String header;
  private final String name;
  private final String use;

  DocumentKind(String header, String name, String use) {
    this.header = header;
    this.name = name;
    this.use = use;
  }

  /**
   * Finds out of which kind a document is, whatever else is wrong in it.
   *
   * @param document the bytes
   * @return the kind; nothing for what is no object or has no header, or one of another version
   */
  public static Optional<DocumentKind> of(byte[] document) {
    try {
      return StrictJson.parse(document) instanceof Map<?, ?> fields
          ? Stream.of("document", "schema")
              .flatMap(name -> named(fields.get(name)))
              .findFirst()
          : Optional.empty();
    } catch (DocumentException notJson) {
      return Optional.empty();
    }
  }

  private static Stream<DocumentKind> named(@Nullable Object header) {
    return header instanceof String text
        ? Stream.of(values()).filter(kind -> text.equals(kind.header + VERSION))
        : Stream.empty();
  }

  /**
   * Says what the document is and what to do with it.
   *
   * @param file how the caller names it
   * @return the sentence, such as {@code is a plan (SKP); call skp review plan.json}
   */
  public String advice(String file) {
    return use.isEmpty()
        ? "is " + name + "; give the document that it was made from"
        : "is " + name + "; call " + use.replace("%s", file);
  }
}
