package id.skp.core.dialogue;

import static id.skp.core.InvalidValueException.unless;
import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import id.skp.core.InvalidValueException;
import id.skp.core.plan.Skp;
import id.skp.core.plan.SkpHistory;
import java.util.List;
import java.util.Optional;

/**
 * <em>Berkas SKP</em>: a plan with what belongs to it: the dialogue in which it was agreed and the versions it took the place
 * of. This is what a review of a plan looks at. Source: PermenPAN-RB 6/2022.
 *
 * @param skp the plan, in the version that holds
 * @param planningDialogue the dialogue in which the expectations were clarified, if its record is at hand
 * @param earlierVersions the versions before it that are at hand, the oldest first
 */
public record SkpFile(
    Skp skp, Optional<ExpectationDialogue> planningDialogue, List<Skp> earlierVersions) {
  /**
   * Refuses what does not belong together.
   *
   * @param skp the plan, in the version that holds
   * @param planningDialogue the dialogue in which the expectations were clarified, if its record is at hand
   * @param earlierVersions the versions before it that are at hand, the oldest first
   * @throws id.skp.core.InvalidValueException with code {@code DIALOGUE_OF_OTHER_PLAN}, {@code DIALOGUE_ID_MISMATCH} (not the
   *     dialogue that the plan names), or what {@link SkpHistory} refuses versions with
   */
  public SkpFile {
    requireNonNull(skp, "skp");
    requireNonNull(planningDialogue, "planningDialogue");
    earlierVersions = ImmutableList.copyOf(requireNonNull(earlierVersions, "earlierVersions"));
    planningDialogue.ifPresent(dialogue -> check(dialogue, skp));
    history(skp, earlierVersions);
  }

  private static void check(ExpectationDialogue dialogue, Skp skp) {
    unless(
        dialogue.skpId().equals(skp.id()),
        "DIALOGUE_OF_OTHER_PLAN",
        "planningDialogue.skpId",
        "perlu dialog tentang SKP " + skp.id(),
        "needs a dialogue about the plan " + skp.id(),
        dialogue.skpId());
    skp.planningDialogueId()
        .ifPresent(id -> unless(
            dialogue.id().equals(id),
            "DIALOGUE_ID_MISMATCH",
            "planningDialogue.id",
            "perlu dialog yang disebut SKP, " + id,
            "needs the dialogue that the plan names, " + id,
            dialogue.id()));
  }

  private static SkpHistory history(Skp skp, List<Skp> earlierVersions) {
    try {
      return new SkpHistory(
          ImmutableList.<Skp>builder().addAll(earlierVersions).add(skp).build());
    } catch (InvalidValueException refusal) {
      throw refusal.at("earlierVersions");
    }
  }

  /**
   * Obtains a plan alone.
   *
   * @param skp the plan
   * @return the file
   */
  public static SkpFile of(Skp skp) {
    return new SkpFile(skp, Optional.empty(), List.of());
  }

  /**
   * Obtains a plan with the dialogue in which it was agreed.
   *
   * @param skp the plan
   * @param planningDialogue the dialogue
   * @return the file
   * @throws id.skp.core.InvalidValueException with code {@code DIALOGUE_OF_OTHER_PLAN} or {@code DIALOGUE_ID_MISMATCH}
   */
  public static SkpFile of(Skp skp, ExpectationDialogue planningDialogue) {
    requireNonNull(planningDialogue, "planningDialogue");
    return new SkpFile(skp, Optional.of(planningDialogue), List.of());
  }

  /**
   * Returns all versions at hand.
   *
   * @return the history, ending with the plan itself
   */
  public SkpHistory history() {
    return history(skp, earlierVersions);
  }
}
