package id.skp.testkit.assertion;

import id.skp.rules.cascade.CascadeReport;
import java.util.List;
import org.assertj.core.api.AbstractAssert;

/** Assertions on a {@link CascadeReport}: what nobody carries, what reaches no goal, and what was found. */
public final class CascadeReportAssert extends AbstractAssert<CascadeReportAssert, CascadeReport> {
  CascadeReportAssert(CascadeReport actual) {
    super(actual, CascadeReportAssert.class);
  }

  /**
   * Holds if nobody carries these goals, and all others are carried.
   *
   * @param ids the ids of the goals, in their order
   * @return this assertion
   */
  public CascadeReportAssert hasGoalsNotCarried(String... ids) {
    isNotNull();
    if (!actual.goalsNotCarried().equals(List.of(ids))) {
      failWithMessage(
          "Expected nobody to carry the goals %s but found %s",
          List.of(ids), actual.goalsNotCarried());
    }
    return this;
  }

  /**
   * Holds if these results reach no goal though they should, and no others.
   *
   * @param ids the ids of the results, in their order
   * @return this assertion
   */
  public CascadeReportAssert hasResultsWithoutGoal(String... ids) {
    isNotNull();
    if (!actual.resultsWithoutGoal().equals(List.of(ids))) {
      failWithMessage(
          "Expected the results %s without a goal but found %s",
          List.of(ids), actual.resultsWithoutGoal());
    }
    return this;
  }

  /**
   * Holds if there is a finding of a code.
   *
   * @param code the code
   * @return this assertion
   */
  public CascadeReportAssert hasFinding(String code) {
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
  public CascadeReportAssert hasFinding(String code, String location) {
    review().hasFinding(code, location);
    return this;
  }

  /**
   * Holds if there are these findings and no other.
   *
   * @param codes the codes, in the order of the findings
   * @return this assertion
   */
  public CascadeReportAssert hasFindings(String... codes) {
    review().hasFindings(codes);
    return this;
  }

  private ReviewAssert review() {
    isNotNull();
    return new ReviewAssert(actual.review());
  }
}
