package id.skp.core.unit;

import static id.skp.core.TextKind.ID;
import static id.skp.core.TextKind.NAME;

import id.skp.core.SkpStyle;
import id.skp.core.appraisal.PerformancePredicate;
import id.skp.core.appraisal.Rating;
import id.skp.core.internal.Checks;
import id.skp.core.people.Unit;
import id.skp.core.period.EvaluationPeriod;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * <em>Pegawai unit</em>: one of the people of a unit, with the predicate, or with a reference to the appraisal or evaluation that
 * gives it. Who has neither has not been evaluated yet.
 */
@SkpStyle
@Value.Immutable
public abstract class UnitMember {
  UnitMember() {}

  /**
   * Returns a builder.
   *
   * @return an empty builder
   */
  public static UnitMemberBuilder builder() {
    return new UnitMemberBuilder();
  }

  /**
   * Returns a builder filled with this value.
   *
   * @return the builder
   */
  public final UnitMemberBuilder toBuilder() {
    return builder().from(this);
  }

  /**
   * Returns the host system's own id of the person.
   *
   * @return the id, never blank
   */
  public abstract String id();

  /**
   * Returns the name as printed.
   *
   * @return the name, if it is said
   */
  public abstract Optional<String> name();

  /**
   * Returns in which unit the person is evaluated.
   *
   * @return the unit, if it is said
   */
  public abstract Optional<Unit> unit();

  /**
   * Returns for which period the predicate is.
   *
   * @return the period; empty where it is that of the unit
   */
  public abstract Optional<EvaluationPeriod> period();

  /**
   * Returns the outcome of the person.
   *
   * @return the predicate, if it is said here
   */
  public abstract Optional<PerformancePredicate> predicate();

  /**
   * Returns the rating of results that led to the predicate.
   *
   * @return the rating, if it is said
   */
  public abstract Optional<Rating> resultRating();

  /**
   * Returns the rating of behaviour that led to the predicate.
   *
   * @return the rating, if it is said
   */
  public abstract Optional<Rating> behaviourRating();

  /**
   * Returns the place that the appraisal team gives the person among those with the same predicate.
   *
   * @return the place, smaller first, if one was given (OQ-625)
   */
  public abstract Optional<Integer> order();

  /**
   * Returns where the person's appraisal or evaluation is kept.
   *
   * @return its path or id in the host system, if it is referred to
   */
  public abstract Optional<String> appraisal();

  /**
   * Returns by what sentences name the person.
   *
   * @return the id, with the name if it is said
   */
  public final String words() {
    return name().map(name -> id() + " (" + name + ")").orElse(id());
  }

  @Value.Check
  void check() {
    ID.require(id(), "id");
    Checks.requireIfPresent(NAME, name(), "name");
    Checks.requireIfPresent(NAME, appraisal(), "appraisal");
  }
}
