package id.skp.core.dialogue;

import static id.skp.core.InvalidValueException.unless;
import static id.skp.core.TextKind.ID;
import static id.skp.core.TextKind.TEXT;

import id.skp.core.SkpStyle;
import id.skp.core.internal.Checks;
import java.time.LocalDate;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * <em>Bimbingan atau konseling kinerja</em>: a session of coaching, by the leader or by another party given a special assignment.
 * Source: PermenPAN-RB 6/2022, Lampiran pp. 83-84.
 */
@SkpStyle
@Value.Immutable
public abstract class CoachingSession {
  CoachingSession() {}

  /**
   * Returns a builder.
   *
   * @return an empty builder
   */
  public static CoachingSessionBuilder builder() {
    return new CoachingSessionBuilder();
  }

  /**
   * Returns a builder filled with this value.
   *
   * @return the builder
   */
  public final CoachingSessionBuilder toBuilder() {
    return builder().from(this);
  }

  /**
   * Returns the host system's own id of the session.
   *
   * @return the id, never blank
   */
  public abstract String id();

  /**
   * Returns which kind of coaching it is.
   *
   * @return the kind
   */
  public abstract CoachingKind kind();

  /**
   * Returns when it was held.
   *
   * @return the day
   */
  public abstract LocalDate date();

  /**
   * Returns who was coached.
   *
   * @return the employee's id in the host system, never blank
   */
  public abstract String employeeId();

  /**
   * Returns who coached.
   *
   * @return the person's id in the host system, never blank; the employee's own is refused
   *     ({@code COACH_IS_EMPLOYEE})
   */
  public abstract String coachId();

  /**
   * Returns who assigned the coach, where the leader did not coach himself.
   *
   * @return the leader's id in the host system, if it is said
   */
  public abstract Optional<String> assignedBy();

  /**
   * Returns what it was about.
   *
   * @return the words, never blank
   */
  public abstract String topic();

  @Value.Check
  void check() {
    ID.require(id(), "id");
    ID.require(employeeId(), "employeeId");
    ID.require(coachId(), "coachId");
    unless(
        !coachId().equals(employeeId()),
        "COACH_IS_EMPLOYEE",
        "coachId",
        "bimbingan perlu pembina yang bukan pegawai itu sendiri",
        "a session needs a coach who is another person than the employee",
        coachId());
    Checks.requireIfPresent(ID, assignedBy(), "assignedBy");
    TEXT.require(topic(), "topic");
  }
}
