package id.skp.json;

import id.skp.rules.RuleSet;
import id.skp.rules.RuleSets;

/**
 * The schemas of the documents (JSON Schema 2020-12). The schema of a document that is read
 * accepts and refuses the same as the code, but for what a schema cannot say; its description lists that.
 */
public final class JsonSchemas {
  private JsonSchemas() {}

  /**
   * Returns the schema of an appraisal, {@code skp-appraisal/1}, which {@link AppraisalJson} reads and writes.
   *
   * @return the schema, as JSON
   */
  public static String appraisal() {
    return AppraisalJson.DOCUMENT.schema();
  }

  /**
   * Returns the schema of an appraisal under a rule set, whose extensions are held to their forms: of what its review tells beyond what is
   * refused, this schema knows the extensions that are unknown, malformed or missing.
   *
   * @param ruleSet the rule set
   * @return the schema, as JSON
   */
  public static String appraisal(RuleSet ruleSet) {
    return AppraisalJson.DOCUMENT.schema(ruleSet);
  }

  /**
   * Returns the schema of a plan, {@code skp-plan/1}, which {@link SkpJson} reads and writes.
   *
   * @return the schema, as JSON
   */
  public static String plan() {
    return SkpJson.DOCUMENT.schema();
  }

  /**
   * Returns the schema of a plan under a rule set, whose extensions are held to their forms: of what its review tells beyond what is
   * refused, this schema knows the extensions that are unknown, malformed or missing.
   *
   * @param ruleSet the rule set
   * @return the schema, as JSON
   */
  public static String plan(RuleSet ruleSet) {
    return SkpJson.DOCUMENT.schema(ruleSet);
  }

  /**
   * Returns the schema of the review of a plan, {@code skp-plan-review/1}, which {@link PlanReviewJson} writes.
   *
   * @return the schema, as JSON
   */
  public static String planReview() {
    return PlanReviewJson.DOCUMENT.schema();
  }

  /**
   * Returns the schema of the file of a year, {@code skp-performance-file/1}, which {@link PerformanceFileJson} reads and
   * writes.
   *
   * @return the schema, as JSON
   */
  public static String performanceFile() {
    return PerformanceFileJson.DOCUMENT.schema();
  }

  /**
   * Returns the schema of the file of a year under a rule set, whose extensions are held to their forms: of what its review tells beyond what is
   * refused, this schema knows the extensions that are unknown, malformed or missing.
   *
   * @param ruleSet the rule set
   * @return the schema, as JSON
   */
  public static String performanceFile(RuleSet ruleSet) {
    return PerformanceFileJson.DOCUMENT.schema(ruleSet);
  }

  /**
   * Returns the schema of the report on a year, {@code skp-year-report/1}, which {@link YearReportJson} writes.
   *
   * @return the schema, as JSON
   */
  public static String yearReport() {
    return YearReportJson.DOCUMENT.schema();
  }

  /**
   * Returns the schema of an evaluation report, {@code skp-evaluation-report/1}, which {@link EvaluationReportJson}
   * writes.
   *
   * @return the schema, as JSON
   */
  public static String evaluationReport() {
    return EvaluationReportJson.DOCUMENT.schema();
  }

  /**
   * Returns the schema of what would have to change, {@code skp-reach/1}, which {@link ReachJson} writes.
   *
   * @return the schema, as JSON
   */
  public static String reach() {
    return ReachJson.DOCUMENT.schema();
  }

  /**
   * Returns the schema of the impact of a change of rules, {@code skp-impact/1}, which {@link ImpactJson} writes.
   *
   * @return the schema, as JSON
   */
  public static String impact() {
    return ImpactJson.DOCUMENT.schema();
  }

  /**
   * Returns the schema of an objection, {@code skp-objection/1}, which {@link ObjectionJson} reads and writes.
   *
   * @return the schema, as JSON
   */
  public static String objection() {
    return ObjectionJson.DOCUMENT.schema();
  }

  /**
   * Returns the schema of an evaluation document, {@code skp-evaluation-document/1}, which
   * {@link EvaluationDocumentJson} reads and writes.
   *
   * @return the schema, as JSON
   */
  public static String evaluationDocument() {
    return EvaluationDocumentJson.DOCUMENT.schema();
  }

  /**
   * Returns the schema of a rule set, {@code skp-rule-set/1}, which {@link RuleSetJson} writes.
   *
   * @return the schema, as JSON
   */
  public static String ruleSet() {
    return RuleSetJson.DOCUMENT.schema();
  }

  /**
   * Returns the schema of the differences of two rule sets, {@code skp-rule-set-differences/1}, which
   * {@link RuleSetDifferencesJson} writes.
   *
   * @return the schema, as JSON
   */
  public static String ruleSetDifferences() {
    return RuleSetDifferencesJson.DOCUMENT.schema();
  }

  /**
   * Returns the schema of a variant, {@code skp-variant/1}, which {@link VariantJson} reads and writes. It is put together
   * from the forms of the parameters, those of plug-ins included.
   *
   * @param bases the rule sets a variant may be based on
   * @return the schema, as JSON
   */
  public static String variant(RuleSets bases) {
    return VariantJson.schema(bases);
  }

  /**
   * Returns the schema of a matrix of roles and results, {@code skp-role-result-matrix/1}, which {@link MatrixJson} reads
   * and writes.
   *
   * @return the schema, as JSON
   */
  public static String roleResultMatrix() {
    return MatrixJson.DOCUMENT.schema();
  }

  /**
   * Returns the schema of a report on a cascade, {@code skp-cascade-report/1}, which {@link CascadeReportJson} writes.
   *
   * @return the schema, as JSON
   */
  public static String cascadeReport() {
    return CascadeReportJson.DOCUMENT.schema();
  }

  /**
   * Returns the schema of a report on a career, {@code skp-career-report/1}, which {@link CareerReportJson} writes.
   *
   * @return the schema, as JSON
   */
  public static String careerReport() {
    return CareerReportJson.DOCUMENT.schema();
  }

  /**
   * Returns the schema of a unit, {@code skp-unit/1}, which {@link UnitJson} reads and writes.
   *
   * @return the schema, as JSON
   */
  public static String unit() {
    return UnitJson.DOCUMENT.schema();
  }

  /**
   * Returns the schema of a report on a unit, {@code skp-unit-report/1}, which {@link UnitReportJson} writes.
   *
   * @return the schema, as JSON
   */
  public static String unitReport() {
    return UnitReportJson.DOCUMENT.schema();
  }

  /**
   * Returns the schema of an evaluation, {@code skp-evaluation/1}, which {@link EvaluationJson} reads and writes.
   *
   * @return the schema, as JSON
   */
  public static String evaluation() {
    return EvaluationJson.DOCUMENT.schema();
  }

  /**
   * Returns the schema of an entry of the file of a year, {@code skp-file-entry/1}, which {@link FileEntryJson} reads and writes.
   *
   * @return the schema, as JSON
   */
  public static String fileEntry() {
    return FileEntryJson.schema();
  }

  /**
   * Returns the schema of a decision, {@code skp-decision/1}, which {@link DecisionJson} writes.
   *
   * @return the schema, as JSON
   */
  public static String decision() {
    return DecisionJson.DOCUMENT.schema();
  }

  /**
   * Returns the schema of the words and codes of a system, {@code skp-vocabulary/1}, which {@link VocabularyJson} reads and writes.
   *
   * @return the schema, as JSON
   */
  public static String vocabulary() {
    return VocabularyJson.DOCUMENT.schema();
  }

  /**
   * Returns the schema of a mapping of a sheet, {@code skp-row-mapping/1}, which {@link RowMappingJson} reads and writes.
   *
   * @return the schema, as JSON
   */
  public static String rowMapping() {
    return RowMappingJson.DOCUMENT.schema();
  }

  /**
   * Returns the schema of a list of holidays, which {@link HolidaysJson} reads.
   *
   * @return the schema, as JSON
   */
  public static String holidays() {
    return HolidaysJson.schema();
  }
}
