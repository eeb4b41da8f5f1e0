package id.skp.core.dialogue;

import static id.skp.core.InvalidValueException.unless;
import static id.skp.core.TextKind.ID;

import id.skp.core.SkpStyle;
import id.skp.core.internal.Checks;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * <em>Format B.1.9</em>: how leader or coach sees the employee's competences after a session of coaching. Its values never enter an
 * evaluation. Source: PermenPAN-RB 6/2022, Lampiran p. 84.
 */
@SkpStyle
@Value.Immutable
public abstract class FormatB19 {
  FormatB19() {}

  /**
   * Returns a builder.
   *
   * @return an empty builder
   */
  public static FormatB19Builder builder() {
    return new FormatB19Builder();
  }

  /**
   * Returns a builder filled with this value.
   *
   * @return the builder
   */
  public final FormatB19Builder toBuilder() {
    return builder().from(this);
  }

  /**
   * Returns the host system's own id of the form.
   *
   * @return the id, never blank
   */
  public abstract String id();

  /**
   * Returns which session it is about.
   *
   * @return the id of the session, never blank
   */
  public abstract String sessionId();

  /**
   * Returns when it was filled.
   *
   * @return the day
   */
  public abstract LocalDate date();

  /**
   * Returns who filled it: the leader or the coach.
   *
   * @return the person's id in the host system, never blank
   */
  public abstract String assessorId();

  /**
   * Returns what is said of each competence.
   *
   * @return the competences in the order given, each once ({@code DUPLICATE_COMPETENCE}), at least one
   *     ({@code COMPETENCES_MISSING})
   */
  public abstract List<CompetenceMark> competences();

  @Value.Check
  void check() {
    ID.require(id(), "id");
    ID.require(sessionId(), "sessionId");
    ID.require(assessorId(), "assessorId");
    unless(
        !competences().isEmpty(),
        "COMPETENCES_MISSING",
        "competences",
        "perlu sedikitnya satu kompetensi",
        "needs at least one competence",
        Optional.empty());
    Checks.requireDistinct(
        competences(),
        CompetenceMark::competence,
        "DUPLICATE_COMPETENCE",
        "competences",
        "competence");
  }
}
