package id.skp.rules.permenpanrb8of2021;

import id.skp.core.number.Ratio;
import id.skp.core.text.Text;
import id.skp.rules.Calculation;
import id.skp.rules.Field;
import id.skp.rules.Message;
import id.skp.rules.Procedure;
import id.skp.rules.Reasoning;
import id.skp.rules.Step;

/** Measures the level shown by the standard of the post. */
final class BehaviourAspectProcedure implements Procedure<BehaviourLevel, Ratio> {
  private static final Calculation MET = Calculation.of(
          "met", "Nilai level sesuai standar", "Score of a level within the standard")
      .printedAs(Parameters8Of2021.OUTPUT_ROUNDING);
  private static final Calculation BELOW = Calculation.of(
          "below", "Nilai level di bawah standar", "Score of a level below the standard")
      .printedAs(Parameters8Of2021.OUTPUT_ROUNDING);
  private static final Calculation ABOVE = Calculation.of(
          "above", "Nilai level di atas standar", "Score of a level above the standard")
      .printedAs(Parameters8Of2021.OUTPUT_ROUNDING);
  private static final Calculation SINGLE = Calculation.of(
          "single", "Nilai terhadap standar satu level", "Score against a standard of one level")
      .printedAs(Parameters8Of2021.OUTPUT_ROUNDING);
  private static final Field SHOWN =
      Field.of("behaviour", "Level dan standar", "Level and standard");
  private static final Text NOT_A_LEVEL = Text.of("{0} bukan level {1}", "{0} is no level {1}");
  private static final Text UNVERIFIED = Text.of(
      "rumus level perilaku dimatikan dalam himpunan aturan ini (behaviourScale); isi nilai aspek pada aturan behaviour-score",
      "the formula for levels of behaviour is off in this rule set (behaviourScale); give scores of aspects to the rule behaviour-score");
  private static final Text INVERTED = Text.of(
      "standar terendah {0} melebihi standar tertinggi {1}",
      "the lowest required level {0} is above the highest {1}");

  @Override
  public Step<Ratio> apply(BehaviourLevel input, Reasoning reasoning) {
    requireLevels(input, reasoning);
    requireScale(reasoning);
    Step<BehaviourLevel> shown = reasoning.given(SHOWN, input);
    Step<BehaviourAnchors> anchors = reasoning.parameter(Parameters8Of2021.BEHAVIOUR_ANCHORS);
    if (input.level().compareTo(Ratio.of(input.standardMin())) < 0) {
      return reasoning.derive(BELOW, BehaviourAspectProcedure::below, shown, anchors);
    } else if (input.standardMin() == input.standardMax()) {
      return reasoning.derive(
          SINGLE,
          BehaviourAspectProcedure::single,
          shown,
          anchors,
          reasoning.parameter(Parameters8Of2021.BEHAVIOUR_SINGLE_LEVEL));
    } else if (input.level().compareTo(Ratio.of(input.standardMax())) <= 0) {
      return reasoning.derive(MET, BehaviourAspectProcedure::within, shown, anchors);
    }
    return reasoning.derive(ABOVE, BehaviourAspectProcedure::above, shown, anchors);
  }

  private static void requireLevels(BehaviourLevel input, Reasoning reasoning) {
    LevelScale scale = reasoning.parameter(Parameters8Of2021.BEHAVIOUR_LEVELS).value();
    requireLevel(Rules8Of2021.LEVEL.name(), input.level(), scale, reasoning);
    requireLevel(Rules8Of2021.STANDARD_MIN.name(), Ratio.of(input.standardMin()), scale, reasoning);
    requireLevel(Rules8Of2021.STANDARD_MAX.name(), Ratio.of(input.standardMax()), scale, reasoning);
    if (input.standardMin() > input.standardMax()) {
      throw reasoning.invalid(
          Rules8Of2021.STANDARD_MIN.name(),
          Message.of(INVERTED, input.standardMin(), input.standardMax()));
    }
  }

  static void requireLevel(String path, Ratio level, LevelScale scale, Reasoning reasoning) {
    if (!scale.contains(level)) {
      throw reasoning.invalid(path, Message.of(NOT_A_LEVEL, level, scale));
    }
  }

  private static void requireScale(Reasoning reasoning) {
    if (reasoning.parameter(Parameters8Of2021.BEHAVIOUR_SCALE).value()
        == BehaviourScale.NOT_APPLIED) {
      throw reasoning.notApplicable(Message.of(UNVERIFIED));
    }
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
