package id.skp.testkit.assertion;

import id.skp.core.appraisal.PerformancePredicate;
import id.skp.rules.Undecided;
import id.skp.rules.finding.Review;
import id.skp.rules.monitoring.YearCredit;
import id.skp.rules.monitoring.YearReport;
import org.assertj.core.api.AbstractAssert;

/** Assertions on a {@link YearReport}: what the year comes to, and what was found, also about objections. */
public final class YearReportAssert extends AbstractAssert<YearReportAssert, YearReport> {
  YearReportAssert(YearReport actual) {
    super(actual, YearReportAssert.class);
  }

  /**
   * Holds if the year ends with a predicate, that after the objections where one replaced it.
   *
   * @param expected the predicate expected
   * @return this assertion
   */
  public YearReportAssert endsWith(PerformancePredicate expected) {
    isNotNull();
    new DecisionAssert<>(actual.finalYearEnd()).isDecidedAs(expected);
    return this;
  }

  /**
   * Holds if the year has no predicate, for one reason, at one place.
   *
   * @param reason why there should be none
   * @param pointer the JSON Pointer of the place the reason should lie in
   * @return this assertion
   */
  public YearReportAssert endsUndecided(Undecided.Reason reason, String pointer) {
    isNotNull();
    new DecisionAssert<>(actual.finalYearEnd()).isUndecided(reason, pointer);
    return this;
  }

  /**
   * Begins assertions on the credit of the recorded evaluations.
   *
   * @return the assertions on the credit
   */
  public DecisionAssert<YearCredit> credit() {
    isNotNull();
    return new DecisionAssert<>(actual.credit());
  }

  /**
   * Holds if there is a finding of a code.
   *
   * @param code the code, such as {@code PREDICATE_CONTRADICTS_RATINGS}
   * @return this assertion
   */
  public YearReportAssert hasFinding(String code) {
    found().hasFinding(code);
    return this;
  }

  /**
   * Holds if there is a finding of a code at a place.
   *
   * @param code the code
   * @param location the JSON Pointer of the place in the document of the file
   * @return this assertion
   */
  public YearReportAssert hasFinding(String code, String location) {
    found().hasFinding(code, location);
    return this;
  }

  /**
   * Holds if there are these findings and no other.
   *
   * @param codes the codes, in the order of the findings
   * @return this assertion
   */
  public YearReportAssert hasFindings(String... codes) {
    found().hasFindings(codes);
    return this;
  }

  private ReviewAssert found() {
    isNotNull();
    return new ReviewAssert(new Review(actual.findings()));
  }
}
