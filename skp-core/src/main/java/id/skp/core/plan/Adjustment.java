package id.skp.core.plan;

import static id.skp.core.TextKind.ID;
import static id.skp.core.TextKind.TEXT;
import static java.util.Objects.requireNonNull;

import id.skp.core.internal.Checks;
import java.time.LocalDate;
import java.util.Optional;

/**
 * <em>Penyesuaian SKP</em>: why a version of a plan took the place of the one before it, and from when. What changed is never
 * told but {@linkplain Skp#changesFrom computed}; who agreed is told by the version's {@linkplain Skp#signatures()
 * signatures}. Source: PermenPAN-RB 6/2022.
 *
 * @param effectiveFrom the first day of the version
 * @param reason why the plan was adjusted
 * @param dialogueId the dialogue in which expectations were clarified again, by its id in the host system, if it is said
 */
public record Adjustment(LocalDate effectiveFrom, String reason, Optional<String> dialogueId) {
  /**
   * Refuses a blank text.
   *
   * @param effectiveFrom the first day of the version
   * @param reason why the plan was adjusted
   * @param dialogueId the dialogue in which expectations were clarified again, by its id in the host system, if it is said
   * @throws id.skp.core.InvalidValueException with code {@code BLANK_TEXT} if the reason or the id is blank
   */
  public Adjustment {
    requireNonNull(effectiveFrom, "effectiveFrom");
    TEXT.require(reason, "reason");
    Checks.requireIfPresent(ID, dialogueId, "dialogueId");
  }

  /**
   * Obtains an adjustment whose dialogue is not said.
   *
   * @param effectiveFrom the first day of the version
   * @param reason why the plan was adjusted
   * @return the adjustment
   * @throws id.skp.core.InvalidValueException with code {@code BLANK_TEXT} if the reason is blank
   */
  public static Adjustment of(LocalDate effectiveFrom, String reason) {
    return new Adjustment(effectiveFrom, reason, Optional.empty());
  }
}
