package id.skp.rules.monitoring;

import static java.util.Objects.requireNonNull;

import id.skp.core.appraisal.Evaluation;
import id.skp.core.appraisal.PerformancePredicate;
import id.skp.core.law.LegalSource;
import id.skp.rules.Chapter;
import id.skp.rules.PerformanceRules;
import id.skp.rules.Procedure;
import id.skp.rules.RuleSet;
import id.skp.rules.followup.ObjectionChapter;

/**
 * The year in motion: the rules of {@link MonitoringRules}, for rule sets that have the rule {@code evaluation}, and the rules
 * of credit for {@link MonitoringRules#CREDIT_YEAR}. {@link MonitoringParameters} and the kinds of findings
 * each rule set gives itself.
 *
 * @param review how a file is reviewed
 * @param implied how the ratings of an evaluation imply its predicate
 * @param reviewSource where the review comes from
 * @param evaluationSource where the evaluation of a period and of a year comes from
 * @param recordSource where it comes from that a recorded evaluation is held against its ratings
 * @param creditSource where the credit of a year comes from
 */
public record MonitoringChapter(
    MonitoringReviewProcedure review,
    Procedure<Evaluation, PerformancePredicate> implied,
    LegalSource reviewSource,
    LegalSource evaluationSource,
    LegalSource recordSource,
    LegalSource creditSource)
    implements Chapter {
  /**
   * Refuses null.
   *
   * @param review how a file is reviewed
   * @param implied how the ratings of an evaluation imply its predicate
   * @param reviewSource where the review comes from
   * @param evaluationSource where the evaluation of a period and of a year comes from
   * @param recordSource where it comes from that a recorded evaluation is held against its ratings
   * @param creditSource where the credit of a year comes from
   */
  public MonitoringChapter {
    requireNonNull(review, "review");
    requireNonNull(implied, "implied");
    requireNonNull(reviewSource, "reviewSource");
    requireNonNull(evaluationSource, "evaluationSource");
    requireNonNull(recordSource, "recordSource");
    requireNonNull(creditSource, "creditSource");
  }

  @Override
  public void addTo(RuleSet.Builder rules) {
    rules
        .findings(ObjectionReview.kinds(ObjectionChapter.SOURCE))
        .findings(CreditReview.kinds(creditSource))
        .rule(MonitoringRules.MONITORING_REVIEW, review, reviewSource)
        .rule(MonitoringRules.PERIOD_EVALUATION, new PeriodEvaluationProcedure(), evaluationSource)
        .rule(PerformanceRules.IMPLIED_PREDICATE, implied, recordSource)
        .rule(PerformanceRules.RECORDED_EVALUATION, new RecordedEvaluationProcedure(), recordSource)
        .rule(MonitoringRules.YEAR_END_PREDICATE, new YearEndProcedure(), evaluationSource)
        .rule(MonitoringRules.CREDIT_YEAR, new CreditYearProcedure(), creditSource);
  }
}
