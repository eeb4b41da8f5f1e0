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
  private static final Text INVERTED = Text.of(
      "standar terendah {0} melebihi standar tertinggi {1}",
      "the lowest required level {0} is above the highest {1}");

  @Override
  public Step<Ratio> apply(BehaviourLevel input, Reasoning reasoning) {
    requireLevels(input, reasoning);
    Step<BehaviourLevel> shown = reasoning.given(SHOWN, input);
    Step<BehaviourAnchors> anchors = reasoning.parameter(Parameters8Of2021.BEHAVIOUR_SCALE);
    if (input.level() < input.standardMin()) {
      return reasoning.derive(BELOW, BehaviourAspectProcedure::below, shown, anchors);
    } else if (input.standardMin() == input.standardMax()) {
      return reasoning.derive(
          SINGLE,
          BehaviourAspectProcedure::single,
          shown,
          anchors,
          reasoning.parameter(Parameters8Of2021.BEHAVIOUR_SINGLE_LEVEL));
    } else if (input.level() <= input.standardMax()) {
      return reasoning.derive(MET, BehaviourAspectProcedure::within, shown, anchors);
    }
    return reasoning.derive(ABOVE, BehaviourAspectProcedure::above, shown, anchors);
  }

  private static void requireLevels(BehaviourLevel input, Reasoning reasoning) {
    requireLevel(Rules8Of2021.LEVEL, input.level(), reasoning);
    requireLevel(Rules8Of2021.STANDARD_MIN, input.standardMin(), reasoning);
    requireLevel(Rules8Of2021.STANDARD_MAX, input.standardMax(), reasoning);
    if (input.standardMin() > input.standardMax()) {
      throw reasoning.invalid(
          Rules8Of2021.STANDARD_MIN.name(),
          Message.of(INVERTED, input.standardMin(), input.standardMax()));
    }
  }

  private static void requireLevel(Field field, int level, Reasoning reasoning) {
    LevelScale scale = reasoning.parameter(Parameters8Of2021.BEHAVIOUR_LEVELS).value();
    if (!scale.contains(level)) {
      throw reasoning.invalid(field.name(), Message.of(NOT_A_LEVEL, level, scale));
    }
  }

  private static Ratio below(BehaviourLevel shown, BehaviourAnchors anchors) {
    return Ratio.of(shown.level(), shown.standardMin()).times(anchors.met());
  }

  private static Ratio within(BehaviourLevel shown, BehaviourAnchors anchors) {
    return line(anchors.met(), anchors.exceeded(), shown.level() - shown.standardMin(), shown);
  }

  private static Ratio above(BehaviourLevel shown, BehaviourAnchors anchors) {
    return line(anchors.exceeded(), anchors.top(), shown.level() - shown.standardMax(), shown)
        .min(anchors.top());
  }

  /** Goes from one anchor to the next in as many levels as the standard is wide. */
  private static Ratio line(Ratio from, Ratio to, int levels, BehaviourLevel shown) {
    return from.plus(
        to.minus(from).times(Ratio.of(levels, shown.standardMax() - shown.standardMin())));
  }

  private static Ratio single(
      BehaviourLevel shown, BehaviourAnchors anchors, SingleLevelScores scores) {
    Ratio above = scores.stepAbove().times(Ratio.of(shown.level() - shown.standardMax()));
    return scores.met().plus(above).min(anchors.top());
  }
}
