package id.skp.testkit.assertion;

import id.skp.core.appraisal.PerformancePredicate;
import id.skp.rules.unit.UnitReport;
import java.util.Optional;
import org.assertj.core.api.AbstractAssert;

/** Assertions on a {@link UnitReport}: how the predicates spread, and what was found. */
public final class UnitReportAssert extends AbstractAssert<UnitReportAssert, UnitReport> {
  UnitReportAssert(UnitReport actual) {
    super(actual, UnitReportAssert.class);
  }

  /**
   * Holds if so many people have a predicate.
   *
   * @param predicate the predicate
   * @param count how many people
   * @return this assertion
   */
  public UnitReportAssert counts(PerformancePredicate predicate, long count) {
    isNotNull();
    if (actual.counts().getOrDefault(predicate, 0L) != count) {
      failWithMessage(
          "Expected %s people with <%s> but the counts are %s", count, predicate, actual.counts());
    }
    return this;
  }

  /**
   * Holds if most people are expected to have a predicate.
   *
   * @param predicate the predicate
   * @return this assertion
   */
  public UnitReportAssert hasDominant(PerformancePredicate predicate) {
    isNotNull();
    if (!actual.dominant().equals(Optional.of(predicate))) {
      failWithMessage("Expected most people with <%s> but it is %s", predicate, actual.dominant());
    }
    return this;
  }

  /**
   * Holds if there is a finding of a code.
   *
   * @param code the code
   * @return this assertion
   */
  public UnitReportAssert hasFinding(String code) {
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
  public UnitReportAssert hasFinding(String code, String location) {
    review().hasFinding(code, location);
    return this;
  }

  /**
   * Holds if there are these findings and no other.
   *
   * @param codes the codes, in the order of the findings
   * @return this assertion
   */
  public UnitReportAssert hasFindings(String... codes) {
    review().hasFindings(codes);
    return this;
  }

  private ReviewAssert review() {
    isNotNull();
    return new ReviewAssert(actual.review());
  }
}
