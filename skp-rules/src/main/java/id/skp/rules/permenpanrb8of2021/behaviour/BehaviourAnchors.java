package id.skp.rules.permenpanrb8of2021.behaviour;

import static id.skp.core.InvalidValueException.unless;
import static java.util.Objects.requireNonNull;

import id.skp.core.number.Ratio;
import id.skp.core.text.Text;
import id.skp.rules.permenpanrb8of2021.score.ScoreForms;
import id.skp.rules.value.Member;
import id.skp.rules.value.ValueForm;
import id.skp.rules.value.ValueForms;

/**
 * The scores that levels of behaviour are measured by.
 *
 * @param met the score where the lowest required level is shown
 * @param exceeded the score where the highest required level is shown
 * @param top the score one range above, and the highest score
 */
public record BehaviourAnchors(Ratio met, Ratio exceeded, Ratio top) {
  private static final Member<BehaviourAnchors, Ratio> MET = Member.of(
      "met",
      BehaviourAnchors::met,
      ScoreForms.SCORE_ABOVE_ZERO,
      Text.of("Nilai bila standar terpenuhi.", "The score where the standard is met."));
  private static final Member<BehaviourAnchors, Ratio> EXCEEDED = Member.of(
      "exceeded",
      BehaviourAnchors::exceeded,
      ScoreForms.SCORE,
      Text.of("Nilai bila standar terlampaui.", "The score where the standard is exceeded."));
  private static final Member<BehaviourAnchors, Ratio> TOP = Member.of(
      "top",
      BehaviourAnchors::top,
      ScoreForms.SCORE,
      Text.of("Nilai pada level teratas.", "The score at the highest level."));

  /** The anchors of behaviour scores: {@code met}, {@code exceeded} and {@code top}. */
  public static final ValueForm<BehaviourAnchors> FORM = ValueForms.record(
      given -> new BehaviourAnchors(given.get(MET), given.get(EXCEEDED), given.get(TOP)),
      MET,
      EXCEEDED,
      TOP);

  /**
   * Refuses null.
   *
   * @param met the score where the lowest required level is shown
   * @param exceeded the score where the highest required level is shown
   * @param top the score one range above, and the highest score
   * @throws id.skp.core.InvalidValueException with code {@code ANCHORS_UNORDERED} unless they rise, or {@code WITHOUT_EFFECT} if
   *     all are the same
   */
  public BehaviourAnchors {
    requireNonNull(met, "met");
    requireNonNull(exceeded, "exceeded");
    unless(
        met.compareTo(exceeded) <= 0 && exceeded.compareTo(requireNonNull(top, "top")) <= 0,
        "ANCHORS_UNORDERED",
        "met",
        "perlu met <= exceeded <= top",
        "needs met <= exceeded <= top",
        met + ", " + exceeded + ", " + top);
    unless(
        met.compareTo(top) < 0,
        "WITHOUT_EFFECT",
        "top",
        "perlu nilai di atas met; jika tidak, setiap level memberi nilai yang sama",
        "needs a score above met; else every level gives the same",
        top);
  }

  /**
   * Obtains anchors.
   *
   * @param met the score where the lowest required level is shown
   * @param exceeded the score where the highest required level is shown
   * @param top the highest score
   * @return the anchors
   */
  public static BehaviourAnchors of(long met, long exceeded, long top) {
    return new BehaviourAnchors(Ratio.of(met), Ratio.of(exceeded), Ratio.of(top));
  }

  /** Returns the three scores. */
  @Override
  public String toString() {
    return met + "/" + exceeded + "/" + top;
  }
}
