package id.skp.rules.consequence;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import id.skp.core.appraisal.PerformancePredicate;
import id.skp.core.number.Ratio;
import id.skp.core.people.Employment;
import id.skp.core.period.EvaluationPeriod;
import id.skp.rules.input.Field;
import java.util.List;
import java.util.Optional;

/**
 * <em>Tunjangan yang dihitung</em>: what a policy is asked.
 *
 * @param predicate the predicate, by the name the agency uses
 * @param counted the number from which the agency derives a predicate, such as daily reports below expectation
 * @param period the period that was judged
 * @param allowance the amount of a month, of the kind that the policy's {@link AllowanceBase} names
 * @param employment how the employee is employed, for a policy that tells them apart
 * @param events how often what is cut for occurred; none if nothing did
 * @param later the predicates of later periods, as far as they are known
 */
public record AllowanceCase(
    Optional<String> predicate,
    Optional<Long> counted,
    Optional<EvaluationPeriod> period,
    Optional<Ratio> allowance,
    Optional<Employment> employment,
    List<EventCount> events,
    List<LaterPredicate> later) {
  /** The predicate. */
  public static final Field<AllowanceCase, Optional<String>> PREDICATE =
      Field.of("predicate", AllowanceCase::predicate, "Predikat kinerja", "Performance predicate");

  /** The number from which a predicate is derived. */
  public static final Field<AllowanceCase, Optional<Long>> COUNTED = Field.of(
      "counted",
      AllowanceCase::counted,
      "Jumlah yang menentukan predikat",
      "Number that a predicate is derived from");

  /** The period that was judged. */
  public static final Field<AllowanceCase, Optional<EvaluationPeriod>> PERIOD =
      Field.of("period", AllowanceCase::period, "Periode yang dinilai", "Period that was judged");

  /** The amount of a month. */
  public static final Field<AllowanceCase, Optional<Ratio>> ALLOWANCE =
      Field.of("allowance", AllowanceCase::allowance, "Tunjangan sebulan", "Monthly allowance");

  /** How the employee is employed. */
  public static final Field<AllowanceCase, Optional<Employment>> EMPLOYMENT =
      Field.of("employment", AllowanceCase::employment, "Status kepegawaian", "Employment");

  /** What is cut for. */
  public static final Field<AllowanceCase, List<EventCount>> EVENTS = Field.of(
      "events", AllowanceCase::events, "Kejadian yang dipotong", "Events that are cut for");

  /** The predicates of later periods. */
  public static final Field<AllowanceCase, List<LaterPredicate>> LATER = Field.of(
      "later", AllowanceCase::later, "Predikat periode kemudian", "Predicates of later periods");

  /**
   * Copies the lists.
   *
   * @param predicate the predicate
   * @param counted the number from which a predicate is derived
   * @param period the period that was judged
   * @param allowance the amount of a month
   * @param employment how the employee is employed
   * @param events what is cut for
   * @param later the predicates of later periods
   */
  public AllowanceCase {
    requireNonNull(predicate, "predicate");
    requireNonNull(counted, "counted");
    requireNonNull(period, "period");
    requireNonNull(allowance, "allowance");
    requireNonNull(employment, "employment");
    events = ImmutableList.copyOf(requireNonNull(events, "events"));
    later = ImmutableList.copyOf(requireNonNull(later, "later"));
  }

  /**
   * Obtains the plainest case: a predicate, its period and an amount.
   *
   * @param predicate the predicate
   * @param period the period that was judged
   * @param allowance the amount of a month
   * @return the case
   */
  public static AllowanceCase of(
      PerformancePredicate predicate, EvaluationPeriod period, Ratio allowance) {
    return new AllowanceCase(
        Optional.of(predicate.name()),
        Optional.empty(),
        Optional.of(period),
        Optional.of(allowance),
        Optional.empty(),
        List.of(),
        List.of());
  }

  /**
   * Returns a copy for an employment.
   *
   * @param other how the employee is employed
   * @return the copy
   */
  public AllowanceCase withEmployment(Employment other) {
    return new AllowanceCase(
        predicate, counted, period, allowance, Optional.of(other), events, later);
  }

  /**
   * Returns a copy with the predicates of later periods.
   *
   * @param others the predicates
   * @return the copy
   */
  public AllowanceCase withLater(List<LaterPredicate> others) {
    return new AllowanceCase(predicate, counted, period, allowance, employment, events, others);
  }
}
