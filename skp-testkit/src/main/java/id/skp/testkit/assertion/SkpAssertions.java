package id.skp.testkit.assertion;

import id.skp.rules.Decision;
import id.skp.rules.EvaluationReport;
import id.skp.rules.career.CareerReport;
import id.skp.rules.cascade.CascadeReport;
import id.skp.rules.consequence.AllowanceReport;
import id.skp.rules.finding.Review;
import id.skp.rules.monitoring.YearReport;
import id.skp.rules.unit.UnitReport;

/**
 * The entry to the kit's assertions; it may be imported statically beside AssertJ's own.
 *
 * <pre>{@code
 * assertThat(rules.decide(PERFORMANCE_PREDICATE, Ratings.of(SESUAI_EKSPEKTASI, DI_BAWAH_EKSPEKTASI)))
 *     .isDecidedAs(PerformancePredicate.KURANG)
 *     .restsOn("PermenPAN-RB 6/2022, Lampiran kuadran kinerja pegawai")
 *     .isAsStrongAs(Basis.PRACTICE);
 * }</pre>
 */
public final class SkpAssertions {
  private SkpAssertions() {}

  /**
   * Begins assertions on a decision.
   *
   * @param <T> the type of its value
   * @param decision the decision
   * @return the assertions
   */
  public static <T> DecisionAssert<T> assertThat(Decision<T> decision) {
    return new DecisionAssert<>(decision);
  }

  /**
   * Begins assertions on a review.
   *
   * @param review the review
   * @return the assertions
   */
  public static ReviewAssert assertThat(Review review) {
    return new ReviewAssert(review);
  }

  /**
   * Begins assertions on the report of an appraisal.
   *
   * @param report the report
   * @return the assertions
   */
  public static EvaluationReportAssert assertThat(EvaluationReport report) {
    return new EvaluationReportAssert(report);
  }

  /**
   * Begins assertions on the report of a year.
   *
   * @param report the report
   * @return the assertions
   */
  public static YearReportAssert assertThat(YearReport report) {
    return new YearReportAssert(report);
  }

  /**
   * Begins assertions on the report of how goals and people hang together.
   *
   * @param report the report
   * @return the assertions
   */
  public static CascadeReportAssert assertThat(CascadeReport report) {
    return new CascadeReportAssert(report);
  }

  /**
   * Begins assertions on the report of the predicates of a unit.
   *
   * @param report the report
   * @return the assertions
   */
  public static UnitReportAssert assertThat(UnitReport report) {
    return new UnitReportAssert(report);
  }

  /**
   * Begins assertions on the report of what predicates pay.
   *
   * @param report the report
   * @return the assertions
   */
  public static AllowanceReportAssert assertThat(AllowanceReport report) {
    return new AllowanceReportAssert(report);
  }

  /**
   * Begins assertions on the report of the years of an employee.
   *
   * @param report the report
   * @return the assertions
   */
  public static CareerReportAssert assertThat(CareerReport report) {
    return new CareerReportAssert(report);
  }
}
