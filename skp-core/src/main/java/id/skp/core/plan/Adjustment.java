package id.skp.core.plan;

import static id.skp.core.TextKind.ID;
import static id.skp.core.TextKind.TEXT;
import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import id.skp.core.internal.Checks;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * <em>Penyesuaian SKP</em>: why a version of a plan took the place of the one before it, and from when. What changed is never
 * told but {@linkplain Skp#changesFrom computed}; who agreed is told by the version's {@linkplain Skp#signatures()
 * signatures}. Source: PermenPAN-RB 6/2022.
 *
 * @param effectiveFrom the first day of the version
 * @param reason why the plan was adjusted
 * @param dialogueId the dialogue in which expectations were clarified again, by its id in the host system, if it is said
 * @param missingSupport the support that was promised and is not there, in the very words of the promise
 */
public record Adjustment(
    LocalDate effectiveFrom,
    String reason,
    Optional<String> dialogueId,
    List<String> missingSupport) {
  /**
   * Refuses a blank text.
   *
   * @param effectiveFrom the first day of the version
   * @param reason why the plan was adjusted
   * @param dialogueId the dialogue in which expectations were clarified again, by its id in the host system, if it is said
   * @param missingSupport the support that was promised and is not there, in the very words of the promise
   * @throws id.skp.core.InvalidValueException with code {@code BLANK_TEXT}
   */
  public Adjustment {
    requireNonNull(effectiveFrom, "effectiveFrom");
    TEXT.require(reason, "reason");
    Checks.requireIfPresent(ID, dialogueId, "dialogueId");
    missingSupport = ImmutableList.copyOf(requireNonNull(missingSupport, "missingSupport"));
    Checks.requireAll(TEXT, missingSupport, "missingSupport");
  }

  /**
   * Makes an adjustment that names no missing support.
   *
   * @param effectiveFrom the first day of the version
   * @param reason why the plan was adjusted
   * @param dialogueId the dialogue in which expectations were clarified again, by its id in the host system, if it is said
   * @throws id.skp.core.InvalidValueException with code {@code BLANK_TEXT} if the reason or the id is blank
   */
  public Adjustment(LocalDate effectiveFrom, String reason, Optional<String> dialogueId) {
    this(effectiveFrom, reason, dialogueId, List.of());
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

  /**
   * Returns a copy that names the support for want of which the plan was adjusted.
   *
   * @param support the support, in the very words of the promise
   * @return the copy
   * @throws id.skp.core.InvalidValueException with code {@code BLANK_TEXT}
   */
  public Adjustment missing(String... support) {
    requireNonNull(support, "support");
    return new Adjustment(effectiveFrom, reason, dialogueId, List.of(support));
  }
}
