package id.skp.rules.permenpanrb8of2021.behaviour;

import static java.util.Objects.requireNonNull;

import id.skp.core.number.Ratio;
import id.skp.core.text.Text;
import id.skp.rules.permenpanrb8of2021.score.ScoreForms;
import id.skp.rules.value.Member;
import id.skp.rules.value.ValueForm;
import id.skp.rules.value.ValueForms;

/**
 * The scores where a post requires a single level (OQ-820).
 *
 * @param met the score where it is shown
 * @param stepAbove what each level above adds
 */
public record SingleLevelScores(Ratio met, Ratio stepAbove) {
  private static final Member<SingleLevelScores, Ratio> MET = Member.of(
      "met",
      SingleLevelScores::met,
      ScoreForms.SCORE_ABOVE_ZERO,
      Text.of("Nilai bila standar terpenuhi.", "The score where the standard is met."));
  private static final Member<SingleLevelScores, Ratio> STEP_ABOVE = Member.of(
      "stepAbove",
      SingleLevelScores::stepAbove,
      ScoreForms.SCORE_ABOVE_ZERO,
      Text.of(
          "Tambahan nilai untuk setiap level di atas standar.",
          "What each level above the standard adds to the score."));

  /** The scores of a standard of one level: {@code met} and {@code stepAbove}. */
  public static final ValueForm<SingleLevelScores> FORM = ValueForms.record(
      given -> new SingleLevelScores(given.get(MET), given.get(STEP_ABOVE)), MET, STEP_ABOVE);

  /**
   * Refuses null.
   *
   * @param met the score where it is shown
   * @param stepAbove what each level above adds
   */
  public SingleLevelScores {
    requireNonNull(met, "met");
    requireNonNull(stepAbove, "stepAbove");
  }

  /** Returns both numbers. */
  @Override
  public String toString() {
    return met + ", +" + stepAbove;
  }
}
