package id.skp.rules.permenpanrb8of2021.achievement;

import id.skp.core.number.Ratio;
import id.skp.core.plan.Polarity;
import id.skp.core.text.Text;
import id.skp.rules.Calculation;
import id.skp.rules.Facts;
import id.skp.rules.Procedure;
import id.skp.rules.Reasoning;
import id.skp.rules.Step;
import id.skp.rules.message.Message;
import id.skp.rules.permenpanrb8of2021.score.ScoreParameters;

/** Compares a realisation with its target: above the range with the upper bound, below it with the lower. */
final class AchievementProcedure implements Procedure<IndicatorRealisation, Ratio> {
  private static final Calculation WITHIN = Calculation.of(
          "withinRange", "Capaian di dalam rentang target (%)", "Achievement within the range (%)")
      .printedAs(ScoreParameters.PRINTED_ACHIEVEMENT);
  private static final Calculation NORMAL = Calculation.of(
          "achievement", "Realisasi / target x 100", "Realisation / target x 100")
      .printedAs(ScoreParameters.PRINTED_ACHIEVEMENT);
  private static final Calculation SPECIAL = Calculation.of(
          "achievement",
          "(1 + (1 - realisasi / target)) x 100",
          "(1 + (1 - realisation / target)) x 100")
      .printedAs(ScoreParameters.PRINTED_ACHIEVEMENT);
  private static final Calculation FLOOR = Calculation.of(
          "floor", "Capaian tidak di bawah 0", "Achievement not below 0")
      .printedAs(ScoreParameters.PRINTED_ACHIEVEMENT);
  private static final Calculation ZERO = Calculation.of(
          "zeroTarget", "Capaian target nol (%)", "Achievement of a zero target (%)")
      .printedAs(ScoreParameters.PRINTED_ACHIEVEMENT);
  private static final Text NO_DIVISOR = Text.of(
      "harus di atas 0, diberikan {0}; pakai rentang dari 0 sampai yang masih diterima (min 0, max di atas 0), atau varian dengan zeroTarget {1}",
      "must be above 0, got {0}; use a range from 0 to what is still accepted (min 0, max above 0), or a variant with zeroTarget {1}");
  private static final Text NOTHING_TO_REACH = Text.of(
      "harus di atas 0, diberikan {0}; isi apa yang hendak dicapai, atau, bila makin sedikit makin baik, polarity KHUSUS dengan rentang dari 0 sampai yang masih diterima (min 0, max di atas 0)",
      "must be above 0, got {0}; give what is to be reached, or, where less is better, polarity KHUSUS with a range from 0 to what is still accepted (min 0, max above 0)");
  private static final Ratio TWO_HUNDRED = Ratio.of(200);

  @Override
  public Step<Ratio> apply(Facts<IndicatorRealisation> facts, Reasoning reasoning) {
    Step<Polarity> polarity = facts.get(IndicatorRealisation.POLARITY);
    Step<NumericTarget> aim = facts.get(IndicatorRealisation.TARGET);
    Step<Ratio> realisation = facts.get(IndicatorRealisation.REALISATION);
    reasoning.requireNotNegative(facts, IndicatorRealisation.REALISATION, realisation);
    NumericTarget target = reasoning.by(aim);
    if (target.max().signum() == 0 && reasoning.is(polarity, Polarity.KHUSUS)) {
      Step<ZeroTarget> zero = reasoning.parameter(AchievementParameters.ZERO_TARGET);
      if (reasoning.is(zero, ZeroTarget.REACHED_AT_ZERO)) {
        return reasoning.derive(
            ZERO,
            (none, reached, way) -> reached.signum() == 0 ? Ratio.HUNDRED : Ratio.ZERO,
            aim,
            realisation,
            zero);
      }
    }
    if (target.min().signum() <= 0) {
      reasoning.require(
          aim,
          AchievementProcedure::isDivisor,
          wrong -> noDivisor(wrong, reasoning.by(polarity), facts));
    }
    if (target.isTrueRange() && reasoning.when(realisation, target::includes)) {
      return reasoning.derive(
          WITHIN,
          (range, reached, reading) ->
              reading == InsideRange.HUNDRED ? Ratio.HUNDRED : reached.percentOf(range.max()),
          aim,
          realisation,
          reasoning.parameter(AchievementParameters.INSIDE_RANGE));
    } else if (reasoning.is(polarity, Polarity.NORMAL)) {
      return reasoning.derive(NORMAL, AchievementProcedure::normal, aim, realisation);
    }
    return floored(
        reasoning.derive(SPECIAL, AchievementProcedure::special, aim, realisation), reasoning);
  }

  /** A realisation is never below a lower bound of 0, so a range that begins there is divided by its upper bound alone. */
  private static boolean isDivisor(NumericTarget target) {
    return target.max().signum() > 0
        && (target.form() == NumericTarget.Form.RANGE
            ? target.min().signum() >= 0
            : target.min().signum() > 0);
  }

  private static RuntimeException noDivisor(
      NumericTarget target, Polarity polarity, Facts<IndicatorRealisation> facts) {
    boolean negative = target.form() == NumericTarget.Form.RANGE && target.min().signum() < 0;
    String bound = negative ? IndicatorRealisation.MIN.name() : target.form().divisor();
    Message problem;
    if (negative) {
      problem = Reasoning.negative(target.min());
    } else if (target.max().signum() < 0) {
      problem = Reasoning.notPositive(target.max());
    } else if (polarity == Polarity.NORMAL) {
      problem = Message.of(NOTHING_TO_REACH, target.max());
    } else {
      problem = Message.of(NO_DIVISOR, target.max(), ZeroTarget.REACHED_AT_ZERO.name());
    }
    return facts.invalid(IndicatorRealisation.TARGET, bound, problem);
  }

  private static Ratio normal(NumericTarget target, Ratio realisation) {
    return realisation.percentOf(bound(target, realisation));
  }

  private static Ratio special(NumericTarget target, Ratio realisation) {
    return TWO_HUNDRED.minus(realisation.percentOf(bound(target, realisation)));
  }

  private static Ratio bound(NumericTarget target, Ratio realisation) {
    return realisation.compareTo(target.max()) > 0 ? target.max() : target.min();
  }

  private static Step<Ratio> floored(Step<Ratio> achievement, Reasoning reasoning) {
    return reasoning.when(achievement, number -> number.signum() >= 0)
        ? achievement
        : reasoning.derive(
            FLOOR,
            (number, reading) -> reading == NegativeAchievement.HELD_AT_ZERO ? Ratio.ZERO : number,
            achievement,
            reasoning.parameter(AchievementParameters.ACHIEVEMENT_FLOOR));
  }
}
