package id.skp.rules.permenpanrb8of2021.behaviour;

import id.skp.core.number.Ratio;
import id.skp.core.text.Text;
import id.skp.rules.Calculation;
import id.skp.rules.Facts;
import id.skp.rules.Procedure;
import id.skp.rules.Reasoning;
import id.skp.rules.Step;
import id.skp.rules.input.Field;
import id.skp.rules.message.Message;
import id.skp.rules.permenpanrb8of2021.score.ScoreParameters;

/** Measures the level shown by the standard of the post. */
final class BehaviourAspectProcedure implements Procedure<BehaviourLevel, Ratio> {
  private static final Calculation MET = Calculation.of(
          "met", "Nilai level sesuai standar", "Score of a level within the standard")
      .printedAs(ScoreParameters.OUTPUT_ROUNDING);
  private static final Calculation BELOW = Calculation.of(
          "below", "Nilai level di bawah standar", "Score of a level below the standard")
      .printedAs(ScoreParameters.OUTPUT_ROUNDING);
  private static final Calculation ABOVE = Calculation.of(
          "above", "Nilai level di atas standar", "Score of a level above the standard")
      .printedAs(ScoreParameters.OUTPUT_ROUNDING);
  private static final Calculation SINGLE = Calculation.of(
          "single", "Nilai terhadap standar satu level", "Score against a standard of one level")
      .printedAs(ScoreParameters.OUTPUT_ROUNDING);
  private static final Calculation SHOWN =
      Calculation.of("behaviour", "Level dan standar", "Level and standard");
  private static final Text UNVERIFIED = Text.of(
      "rumus level perilaku dimatikan dalam himpunan aturan ini (behaviourScale); isi nilai aspek pada aturan behaviour-score",
      "the formula for levels of behaviour is off in this rule set (behaviourScale); give scores of aspects to the rule behaviour-score");
  private static final Text INVERTED = Text.of(
      "standar terendah {0} melebihi standar tertinggi {1}",
      "the lowest required level {0} is above the highest {1}");

  @Override
  public Step<Ratio> apply(Facts<BehaviourLevel> facts, Reasoning reasoning) {
    Step<Ratio> level = facts.get(BehaviourLevel.LEVEL);
    Step<Integer> min = facts.get(BehaviourLevel.STANDARD_MIN);
    Step<Integer> max = facts.get(BehaviourLevel.STANDARD_MAX);
    Step<LevelScale> scale = reasoning.parameter(BehaviourParameters.BEHAVIOUR_LEVELS);
    requireLevel(facts, BehaviourLevel.LEVEL, level, scale, reasoning);
    requireStandard(facts, BehaviourLevel.STANDARD_MIN, min, scale, reasoning);
    requireStandard(facts, BehaviourLevel.STANDARD_MAX, max, scale, reasoning);
    reasoning.require(
        min,
        max,
        (lowest, highest) -> lowest <= highest,
        (lowest, highest) ->
            facts.invalid(BehaviourLevel.STANDARD_MIN, Message.of(INVERTED, lowest, highest)));
    reasoning.require(
        reasoning.parameter(BehaviourParameters.BEHAVIOUR_SCALE),
        reading -> reading != BehaviourScale.NOT_APPLIED,
        off -> reasoning.notApplicable(Message.of(UNVERIFIED)));
    Step<BehaviourLevel> shown = reasoning.derive(SHOWN, BehaviourLevel::new, level, min, max);
    Step<BehaviourAnchors> anchors = reasoning.parameter(BehaviourParameters.BEHAVIOUR_ANCHORS);
    return switch (reasoning.by(shown).place()) {
      case BELOW -> reasoning.derive(BELOW, BehaviourAspectProcedure::below, shown, anchors);
      case SINGLE ->
        reasoning.derive(
            SINGLE,
            BehaviourAspectProcedure::single,
            shown,
            anchors,
            reasoning.parameter(BehaviourParameters.BEHAVIOUR_SINGLE_LEVEL));
      case WITHIN -> reasoning.derive(MET, BehaviourAspectProcedure::within, shown, anchors);
      case ABOVE -> reasoning.derive(ABOVE, BehaviourAspectProcedure::above, shown, anchors);
    };
  }

  private static void requireLevel(
      Facts<?> facts,
      Field<?, ?> field,
      Step<Ratio> level,
      Step<LevelScale> scale,
      Reasoning reasoning) {
    reasoning.require(
        level,
        scale,
        (number, levels) -> levels.contains(number),
        (number, levels) -> facts.invalid(field, levels.refusal(number)));
  }

  private static void requireStandard(
      Facts<?> facts,
      Field<?, ?> field,
      Step<Integer> level,
      Step<LevelScale> scale,
      Reasoning reasoning) {
    reasoning.require(
        level,
        scale,
        (number, levels) -> levels.contains(Ratio.of(number)),
        (number, levels) -> facts.invalid(field, levels.refusal(Ratio.of(number))));
  }

  private static Ratio below(BehaviourLevel shown, BehaviourAnchors anchors) {
    return shown.level().dividedBy(Ratio.of(shown.standardMin())).times(anchors.met());
  }

  private static Ratio within(BehaviourLevel shown, BehaviourAnchors anchors) {
    Ratio levels = shown.level().minus(Ratio.of(shown.standardMin()));
    return line(anchors.met(), anchors.exceeded(), levels, shown);
  }

  private static Ratio above(BehaviourLevel shown, BehaviourAnchors anchors) {
    return line(anchors.exceeded(), anchors.top(), levelsAbove(shown), shown).min(anchors.top());
  }

  /** Goes from one anchor to the next in as many levels as the standard is wide. */
  private static Ratio line(Ratio from, Ratio to, Ratio levels, BehaviourLevel shown) {
    Ratio width = Ratio.of(shown.standardMax() - shown.standardMin());
    return from.plus(to.minus(from).times(levels.dividedBy(width)));
  }

  private static Ratio levelsAbove(BehaviourLevel shown) {
    return shown.level().minus(Ratio.of(shown.standardMax()));
  }

  private static Ratio single(
      BehaviourLevel shown, BehaviourAnchors anchors, SingleLevelScores scores) {
    return scores.met().plus(scores.stepAbove().times(levelsAbove(shown))).min(anchors.top());
  }
}
