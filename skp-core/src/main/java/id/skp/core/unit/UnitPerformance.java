package id.skp.core.unit;

import static id.skp.core.TextKind.ID;
import static id.skp.core.TextKind.NAME;
import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableSet;
import id.skp.core.SkpStyle;
import id.skp.core.internal.Checks;
import id.skp.core.people.Unit;
import id.skp.core.period.EvaluationPeriod;
import id.skp.core.text.Labelled;
import id.skp.core.text.Text;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * <em>Kinerja unit</em>: the outcome of a unit in a period, and the predicates of its people. Who is missing, stands twice or is of
 * another unit or period can be built; a review finds it, and changes nobody's predicate.
 */
@SkpStyle
@Value.Immutable
public abstract class UnitPerformance implements Labelled {
  UnitPerformance() {}

  /**
   * Returns a builder.
   *
   * @return an empty builder
   */
  public static UnitPerformanceBuilder builder() {
    return new UnitPerformanceBuilder();
  }

  /**
   * Returns a builder filled with this value.
   *
   * @return the builder
   */
  public final UnitPerformanceBuilder toBuilder() {
    return builder().from(this);
  }

  /**
   * Returns the host system's own id of the document.
   *
   * @return the id, never blank
   */
  public abstract String id();

  /**
   * Returns which unit it is.
   *
   * @return the unit
   */
  public abstract Unit unit();

  /**
   * Returns which units below it belong to it.
   *
   * @return the names as printed in the plans of their people; none where the unit has no parts
   */
  public abstract List<String> parts();

  /**
   * Returns for which period it is.
   *
   * @return the period
   */
  public abstract EvaluationPeriod period();

  /**
   * Returns how the predicate of the unit was fixed.
   *
   * @return the record, once it is fixed
   */
  public abstract Optional<OrganisationOutcome> organisation();

  /**
   * Returns who leads the unit, whose results are rated through it, and who is not counted among its people.
   *
   * @return the leader, if it is said
   */
  public abstract Optional<UnitMember> leader();

  /**
   * Returns the people of the unit.
   *
   * @return the people in the order given
   */
  public abstract List<UnitMember> members();

  /**
   * Tells whether somebody's unit is this one or a part of it.
   *
   * @param other the unit
   * @return true if so; of two institutions that are both said it must be the same
   */
  public final boolean includes(Unit other) {
    requireNonNull(other, "other");
    boolean sameInstitution = unit().institution().isEmpty()
        || other.institution().isEmpty()
        || unit().institution().equals(other.institution());
    return sameInstitution
        && (other.name().equals(unit().name()) || partNames().contains(other.name()));
  }

  /** Returns the parts, to look them up in. */
  @Value.Lazy
  ImmutableSet<String> partNames() {
    return ImmutableSet.copyOf(parts());
  }

  /** Returns unit and period. */
  @Override
  public final Text label() {
    Text time = period().label();
    String name = unit().name() + ", ";
    return Text.of(name + time.indonesian(), name + time.english());
  }

  @Value.Check
  void check() {
    ID.require(id(), "id");
    Checks.requireAll(NAME, parts(), "parts");
  }
}
