package id.skp.testkit.assertion;

import id.skp.core.appraisal.Evaluation;
import id.skp.core.appraisal.PerformancePredicate;
import id.skp.rules.Decided;
import id.skp.rules.EvaluationReport;
import id.skp.rules.Undecided;
import org.assertj.core.api.AbstractAssert;

/** Assertions on an {@link EvaluationReport}: the predicate, and what the review found. */
public final class EvaluationReportAssert
    extends AbstractAssert<EvaluationReportAssert, EvaluationReport> {
  EvaluationReportAssert(EvaluationReport actual) {
    super(actual, EvaluationReportAssert.class);
  }

  /**
   * Begins assertions on the decision alone, its way and its sources.
   *
   * @return the assertions on the decision
   */
  public DecisionAssert<Evaluation> decision() {
    isNotNull();
    return new DecisionAssert<>(actual.decision());
  }

  /**
   * Holds if the appraisal was decided with a predicate.
   *
   * @param expected the predicate expected
   * @return this assertion
   */
  public EvaluationReportAssert hasPredicate(PerformancePredicate expected) {
    decision().isDecided();
    PerformancePredicate found =
        ((Decided<Evaluation>) actual.decision()).value().predicate();
    if (found != expected) {
      throw failureWithActualExpected(
          found,
          expected,
          "Expected the predicate <%s> but it is <%s>, since%n%s%nin %s",
          expected,
          found,
          Way.to(found, actual.decision()),
          Way.shown(actual.decision()));
    }
    return this;
  }

  /**
   * Holds if there is no predicate, for one reason, at one place.
   *
   * @param reason why there should be none
   * @param pointer the JSON Pointer of the place the reason should lie in, such as {@code /behaviourRating}
   * @return this assertion
   */
  public EvaluationReportAssert isUndecided(Undecided.Reason reason, String pointer) {
    decision().isUndecided(reason, pointer);
    return this;
  }

  /**
   * Holds if the review has a finding of a code.
   *
   * @param code the code, such as {@code REALISATION_MISSING}
   * @return this assertion
   */
  public EvaluationReportAssert hasFinding(String code) {
    review().hasFinding(code);
    return this;
  }

  /**
   * Holds if the review has a finding of a code at a place.
   *
   * @param code the code
   * @param location the JSON Pointer of the place, such as {@code /results/0/realisation}
   * @return this assertion
   */
  public EvaluationReportAssert hasFinding(String code, String location) {
    review().hasFinding(code, location);
    return this;
  }

  /**
   * Holds if the review has these findings and no other.
   *
   * @param codes the codes, in the order of the findings
   * @return this assertion
   */
  public EvaluationReportAssert hasFindings(String... codes) {
    review().hasFindings(codes);
    return this;
  }

  private DecisionAssert<?> review() {
    isNotNull();
    return new DecisionAssert<>(actual.review());
  }
}
