package id.skp.rules.permenpanrb8of2021;

import id.skp.core.number.Ratio;
import id.skp.core.plan.Polarity;
import id.skp.rules.Calculation;
import id.skp.rules.Field;
import id.skp.rules.Procedure;
import id.skp.rules.Reasoning;
import id.skp.rules.Step;
import java.util.List;

/** Compares a realisation with its target: above the range with the upper bound, below it with the lower. */
final class AchievementProcedure implements Procedure<IndicatorRealisation, Ratio> {
  private static final Calculation WITHIN = Calculation.of(
          "withinRange", "Capaian di dalam rentang target (%)", "Achievement within the range (%)")
      .printedAs(Parameters8Of2021.PRINTED_ACHIEVEMENT);
  private static final Calculation NORMAL = Calculation.of(
          "achievement", "Realisasi / target x 100", "Realisation / target x 100")
      .printedAs(Parameters8Of2021.PRINTED_ACHIEVEMENT);
  private static final Calculation SPECIAL = Calculation.of(
          "achievement",
          "(1 + (1 - realisasi / target)) x 100",
          "(1 + (1 - realisation / target)) x 100")
      .printedAs(Parameters8Of2021.PRINTED_ACHIEVEMENT);
  private static final Calculation FLOOR = Calculation.of(
          "floor", "Capaian tidak di bawah 0", "Achievement not below 0")
      .printedAs(Parameters8Of2021.PRINTED_ACHIEVEMENT);
  private static final Calculation ZERO = Calculation.of(
          "zeroTarget", "Capaian target nol (%)", "Achievement of a zero target (%)")
      .printedAs(Parameters8Of2021.PRINTED_ACHIEVEMENT);
  private static final Ratio TWO_HUNDRED = Ratio.of(200);

  @Override
  public Step<Ratio> apply(IndicatorRealisation indicator, Reasoning reasoning) {
    NumericTarget target = indicator.target();
    Limits.requireNotNegative(Rules8Of2021.REALISATION.name(), indicator.realisation(), reasoning);
    Step<NumericTarget> aim = reasoning.given(Rules8Of2021.TARGET, target);
    Step<Ratio> realisation = reasoning.given(Rules8Of2021.REALISATION, indicator.realisation());
    if (target.max().signum() == 0 && indicator.polarity() == Polarity.KHUSUS) {
      Step<ZeroTarget> zero = reasoning.parameter(Parameters8Of2021.ZERO_TARGET);
      if (zero.value() == ZeroTarget.REACHED_AT_ZERO) {
        Ratio reached = realisation.value().signum() == 0 ? Ratio.HUNDRED : Ratio.ZERO;
        return reasoning.conclude(ZERO, reached, List.of(aim, realisation, zero));
      }
    }
    requireDivisors(target, reasoning);
    if (target.isTrueRange()
        && realisation.value().compareTo(target.min()) >= 0
        && realisation.value().compareTo(target.max()) <= 0) {
      return within(aim, realisation, reasoning);
    } else if (indicator.polarity() == Polarity.NORMAL) {
      return reasoning.derive(NORMAL, AchievementProcedure::normal, aim, realisation);
    }
    return floored(
        reasoning.derive(SPECIAL, AchievementProcedure::special, aim, realisation), reasoning);
  }

  /** A realisation is never below a lower bound of 0, so a range that begins there is divided by its upper bound alone. */
  private static void requireDivisors(NumericTarget target, Reasoning reasoning) {
    if (target.min().signum() > 0) {
      return;
    }
    switch (target.form()) {
      case EXACT -> Limits.requirePositive(path(Rules8Of2021.EXACT), target.min(), reasoning);
      case AT_LEAST -> Limits.requirePositive(path(Rules8Of2021.MIN), target.min(), reasoning);
      case AT_MOST -> Limits.requirePositive(path(Rules8Of2021.MAX), target.max(), reasoning);
      case RANGE -> {
        Limits.requireNotNegative(path(Rules8Of2021.MIN), target.min(), reasoning);
        Limits.requirePositive(path(Rules8Of2021.MAX), target.max(), reasoning);
      }
    }
  }

  private static String path(Field bound) {
    return Rules8Of2021.TARGET.name() + "." + bound.name();
  }

  private static Step<Ratio> within(
      Step<NumericTarget> target, Step<Ratio> realisation, Reasoning reasoning) {
    Step<InsideRange> reading = reasoning.parameter(Parameters8Of2021.INSIDE_RANGE);
    Ratio achievement = reading.value() == InsideRange.HUNDRED
        ? Ratio.HUNDRED
        : realisation.value().percentOf(target.value().max());
    return reasoning.conclude(WITHIN, achievement, List.of(target, realisation, reading));
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
    if (achievement.value().signum() >= 0) {
      return achievement;
    }
    return reasoning.derive(
        FLOOR,
        (number, reading) -> reading == NegativeAchievement.HELD_AT_ZERO ? Ratio.ZERO : number,
        achievement,
        reasoning.parameter(Parameters8Of2021.ACHIEVEMENT_FLOOR));
  }
}
