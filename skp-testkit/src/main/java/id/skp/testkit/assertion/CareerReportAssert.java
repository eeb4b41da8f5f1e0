package id.skp.testkit.assertion;

import id.skp.rules.angkakredit.CreditScore;
import id.skp.rules.career.CareerReport;
import id.skp.rules.finding.Review;
import id.skp.rules.followup.FollowUp;
import org.assertj.core.api.AbstractAssert;

/** Assertions on a {@link CareerReport}: the credit of the years, what follows from them, and what was found. */
public final class CareerReportAssert extends AbstractAssert<CareerReportAssert, CareerReport> {
  CareerReportAssert(CareerReport actual) {
    super(actual, CareerReportAssert.class);
  }

  /**
   * Begins assertions on what the years earned at the present level.
   *
   * @return the assertions on the decision
   */
  public DecisionAssert<CreditScore> earned() {
    isNotNull();
    return new DecisionAssert<>(actual.earned());
  }

  /**
   * Begins assertions on the credit held at the present level; it fails where that is not known.
   *
   * @return the assertions on the decision
   */
  public DecisionAssert<CreditScore> held() {
    isNotNull();
    if (actual.held().isEmpty()) {
      failWithMessage("Expected the credit held to be known but it is not");
    }
    return new DecisionAssert<>(actual.held().orElseThrow());
  }

  /**
   * Begins assertions on what follows from the predicates of all years.
   *
   * @return the assertions on the decision
   */
  public DecisionAssert<FollowUp> followUp() {
    isNotNull();
    return new DecisionAssert<>(actual.followUp());
  }

  /**
   * Holds if there is a finding of a code.
   *
   * @param code the code
   * @return this assertion
   */
  public CareerReportAssert hasFinding(String code) {
    review().hasFinding(code);
    return this;
  }

  /**
   * Holds if there is a finding of a code at a place.
   *
   * @param code the code
   * @param location the JSON Pointer of the place
   * @return this assertion
   */
  public CareerReportAssert hasFinding(String code, String location) {
    review().hasFinding(code, location);
    return this;
  }

  /**
   * Holds if there are these findings and no other.
   *
   * @param codes the codes, in the order of the findings
   * @return this assertion
   */
  public CareerReportAssert hasFindings(String... codes) {
    review().hasFindings(codes);
    return this;
  }

  private ReviewAssert review() {
    isNotNull();
    return new ReviewAssert(new Review(actual.findings()));
  }
}
