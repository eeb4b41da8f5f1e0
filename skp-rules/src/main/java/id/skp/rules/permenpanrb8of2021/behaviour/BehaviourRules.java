package id.skp.rules.permenpanrb8of2021.behaviour;

import id.skp.core.number.Ratio;
import id.skp.core.text.Text;
import id.skp.rules.RuleKey;
import id.skp.rules.input.InputForm;
import id.skp.rules.input.OutputForm;

/**
 * The rules of behaviour.
 * Each key's name is the one case files call.
 */
public final class BehaviourRules {
  /** The score of one aspect of behaviour, from its level. Outcome field {@code score}. */
  public static final RuleKey<BehaviourLevel, Ratio> BEHAVIOUR_ASPECT_SCORE = RuleKey.of(
      "behaviour-aspect-score",
      Text.of("Nilai aspek perilaku", "Score of a behaviour aspect"),
      InputForm.of(
          BehaviourLevel.class,
          BehaviourLevel::read,
          BehaviourLevel.LEVEL,
          BehaviourLevel.STANDARD_MIN,
          BehaviourLevel.STANDARD_MAX),
      score());

  /** The behaviour score: the mean of the aspects that apply. Outcome field {@code score}. */
  public static final RuleKey<BehaviourScores, Ratio> BEHAVIOUR_SCORE = RuleKey.of(
      "behaviour-score",
      Text.of("Nilai perilaku kerja", "Behaviour score"),
      InputForm.of(BehaviourScores.class, BehaviourScores::read, BehaviourScores.ASPECTS),
      score());

  private BehaviourRules() {}

  private static OutputForm<Ratio> score() {
    return OutputForm.single(Ratio.class, "score");
  }
}
