package id.skp.core.plan;

import static id.skp.core.InvalidValueException.unless;
import static id.skp.core.TextKind.ID;
import static id.skp.core.TextKind.NAME;

import id.skp.core.SkpStyle;
import id.skp.core.internal.Checks;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * <em>Penugasan dari</em>: who assigned a result: the appraiser, another leader or the head of a team. At
 * least one of id, name and capacity says who it is ({@code ASSIGNER_UNKNOWN}). Source: PermenPAN-RB 6/2022.
 */
@SkpStyle
@Value.Immutable
public abstract class Assigner {
  Assigner() {}

  /**
   * Returns a builder.
   *
   * @return an empty builder
   */
  public static AssignerBuilder builder() {
    return new AssignerBuilder();
  }

  /**
   * Returns a builder filled with this value.
   *
   * @return the builder
   */
  public final AssignerBuilder toBuilder() {
    return builder().from(this);
  }

  /**
   * Returns who it is in the host system.
   *
   * @return the person's id, if known
   */
  public abstract Optional<String> employeeId();

  /**
   * Returns the name as printed.
   *
   * @return the name, if known
   */
  public abstract Optional<String> name();

  /**
   * Returns the capacity in which the work was assigned, such as {@code Ketua Tim Perencanaan}.
   *
   * @return the capacity, if known
   */
  public abstract Optional<String> capacity();

  /**
   * Returns in which role the work was assigned.
   *
   * @return the role, if it is said
   */
  public abstract Optional<AssignerRole> role();

  /**
   * Returns the team (<em>tim kerja</em>) the work was assigned in.
   *
   * @return the team's name, if there is a team
   */
  public abstract Optional<String> team();

  @Value.Check
  void check() {
    Checks.requireIfPresent(ID, employeeId(), "employeeId");
    Checks.requireIfPresent(NAME, name(), "name");
    Checks.requireIfPresent(NAME, capacity(), "capacity");
    Checks.requireIfPresent(NAME, team(), "team");
    unless(
        employeeId().isPresent() || name().isPresent() || capacity().isPresent(),
        "ASSIGNER_UNKNOWN",
        "name",
        "perlu id pegawai, nama atau kedudukan",
        "needs an employee id, a name or a capacity",
        Optional.empty());
  }
}
