package id.skp.core.plan;

import static id.skp.core.InvalidValueException.requireText;
import static id.skp.core.InvalidValueException.unless;

import id.skp.core.SkpStyle;
import id.skp.core.internal.Checks;
import id.skp.core.law.RegulationId;
import id.skp.core.people.Appraiser;
import id.skp.core.people.Employee;
import id.skp.core.period.DateRange;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.immutables.value.Value;

/**
 * <em>Sasaran Kinerja Pegawai (SKP)</em>: the statement of what is expected of one employee in one year, results and
 * behaviour. Each agreed change is a new version with the same id.
 *
 * <p>Refused is what contradicts itself: two results, indicators or behaviours of one id or value
 * ({@code DUPLICATE_ID}, {@code DUPLICATE_BEHAVIOUR}), an employee who assesses himself ({@code APPRAISER_IS_EMPLOYEE}), a period across the
 * end of a year ({@code PERIOD_SPANS_YEARS}). What the law asks of a plan beyond that, such as a main result, is for a
 * review to find. Source: PermenPAN-RB 6/2022.
 */
@SkpStyle
@Value.Immutable
public abstract class Skp {
  Skp() {}

  /**
   * Returns a builder.
   *
   * @return an empty builder
   */
  public static SkpBuilder builder() {
    return new SkpBuilder();
  }

  /**
   * Returns a builder filled with this value.
   *
   * @return the builder
   */
  public final SkpBuilder toBuilder() {
    return builder().from(this);
  }

  /**
   * Returns the host system's own id of the plan, the same in all versions.
   *
   * @return the id, never blank
   */
  public abstract String id();

  /**
   * Returns which version of the plan this is.
   *
   * @return the version, from 1; 1 unless it is said
   */
  @Value.Default
  public int version() {
    return 1;
  }

  /**
   * Returns the regulation the plan is made under.
   *
   * @return the regulation's short name
   */
  public abstract RegulationId regulation();

  /**
   * Returns how the plan words what is expected.
   *
   * @return the approach
   */
  public abstract PlanApproach approach();

  /**
   * Returns whose plan it is.
   *
   * @return the employee
   */
  public abstract Employee employee();

  /**
   * Returns who assesses the employee.
   *
   * @return the assessing official
   */
  public abstract Appraiser appraiser();

  /**
   * Returns the days the plan is for.
   *
   * @return days of one calendar year
   */
  public abstract DateRange period();

  /**
   * Returns what is to be delivered.
   *
   * @return the results as ordered in the plan
   */
  public abstract List<WorkResult> results();

  /**
   * Returns what is expected of behaviour.
   *
   * @return the expectations as ordered in the plan, at most one for a value
   */
  public abstract List<BehaviourExpectation> behaviours();

  /**
   * Returns what was agreed beside results and behaviour.
   *
   * @return the annex; {@linkplain Annex#empty() empty} unless it is said
   */
  @Value.Default
  public Annex annex() {
    return Annex.empty();
  }

  /**
   * Returns when the plan was fixed (<em>ditetapkan</em>).
   *
   * @return the day, once it was fixed
   */
  public abstract Optional<LocalDate> fixedOn();

  /**
   * Finds a result.
   *
   * @param id the id of the result
   * @return the result; empty if the plan has none with this id
   */
  public final Optional<WorkResult> result(String id) {
    for (WorkResult result : results()) {
      if (result.id().equals(id)) {
        return Optional.of(result);
      }
    }
    return Optional.empty();
  }

  /**
   * Returns by which model results of staff are judged (PermenPAN-RB 8/2021).
   *
   * @return the model, if it is told
   */
  public abstract Optional<PlanModel> model();

  /**
   * Returns the levels of behaviour the post requires (PermenPAN-RB 8/2021).
   *
   * @return the standards; two for one aspect are refused ({@code DUPLICATE_BEHAVIOUR})
   */
  public abstract List<BehaviourStandard> behaviourStandards();

  @Value.Check
  void check() {
    requireText(id(), "id");
    Checks.requireVersion(version(), "version");
    unless(
        appraiser().nip().isEmpty()
            || !appraiser().nip().get().equals(employee().nip()),
        "APPRAISER_IS_EMPLOYEE",
        "appraiser.nip",
        "the assessing official needs to be another person than the employee",
        employee().nip());
    unless(
        period().from().getYear() == period().to().getYear(),
        "PERIOD_SPANS_YEARS",
        "period",
        "a plan needs a period within one calendar year",
        period());
    Checks.requireDistinct(results(), WorkResult::id, "DUPLICATE_ID", "results", "id");
    Checks.requireDistinct(
        behaviours(), BehaviourExpectation::value, "DUPLICATE_BEHAVIOUR", "behaviours", "value");
    Checks.requireDistinct(
        behaviourStandards(),
        BehaviourStandard::aspect,
        "DUPLICATE_BEHAVIOUR",
        "behaviourStandards",
        "aspect");
    checkIndicators();
  }

  private void checkIndicators() {
    Set<String> seen = new HashSet<>();
    for (int i = 0; i < results().size(); i++) {
      List<Indicator> indicators = results().get(i).indicators();
      for (int j = 0; j < indicators.size(); j++) {
        Checks.requireNew(
            seen,
            indicators.get(j).id(),
            "DUPLICATE_ID",
            "results[" + i + "].indicators[" + j + "].id");
      }
    }
  }
}
