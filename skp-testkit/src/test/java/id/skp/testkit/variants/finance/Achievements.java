package id.skp.testkit.variants.finance;

import static id.skp.testkit.variants.finance.FinanceParameters.STABILIZE_CLOSENESS;
import static id.skp.testkit.variants.finance.FinanceParameters.STABILIZE_CURVE;
import static id.skp.testkit.variants.finance.FinanceParameters.VALUE_CAP;
import static id.skp.testkit.variants.finance.FinanceParameters.ZERO_TARGET_POLICY;

import id.skp.core.number.Ratio;
import id.skp.core.text.Text;
import id.skp.rules.Calculation;
import id.skp.rules.Facts;
import id.skp.rules.Reasoning;
import id.skp.rules.Step;
import id.skp.rules.message.Message;
import id.skp.testkit.variants.finance.Words.Closeness;
import id.skp.testkit.variants.finance.Words.Consolidation;
import id.skp.testkit.variants.finance.Words.Direction;
import id.skp.testkit.variants.finance.Words.ZeroTarget;
import java.util.List;
import java.util.Optional;

/** From the quarters' realisations to the achievement of an indicator. */
final class Achievements {
  private static final Calculation CONSOLIDATED =
      Calculation.of("consolidated", "Realisasi konsolidasi", "Consolidated realisation");
  private static final Calculation MAXIMIZED =
      Calculation.of("maximized", "Realisasi / target x 100", "Realisation / target x 100");
  private static final Calculation MINIMIZED = Calculation.of(
      "minimized",
      "(1 + (1 - realisasi / target)) x 100",
      "(1 + (1 - realisation / target)) x 100");
  private static final Calculation CLOSE =
      Calculation.of("closeness", "Kedekatan dengan target (%)", "Closeness to the target (%)");
  private static final Calculation STABILIZED =
      Calculation.of("stabilized", "Capaian menurut kedekatan", "Achievement by closeness");
  private static final Calculation AT_ZERO =
      Calculation.of("zeroTarget", "Capaian target nol", "Achievement of a zero target");
  private static final Calculation CLAMPED = Calculation.of(
          "clamped", "Capaian di antara 0 dan batas", "Achievement between 0 and the cap")
      .printedAs(FinanceParameters.PRINTED_VALUE);
  private static final Text ZERO_WORST_CASE = Text.of(
      "keadaan terburuk sama dengan target nol", "the worst case is the target of zero itself");

  /** What is known of an indicator at the end of a quarter. */
  record Realisations(List<Ratio> realisations, Consolidation consolidation) {}

  /** An indicator with its consolidated realisation. */
  record Indicator(
      Direction polarity, Ratio target, Ratio realisation, Optional<Ratio> worstCase) {}

  private Achievements() {}

  static Step<Ratio> consolidate(Facts<Realisations> facts, Reasoning reasoning) {
    Step<List<Ratio>> realisations = facts.get(FinanceRules.REALISATIONS);
    reasoning.require(
        realisations, each -> !each.isEmpty(), none -> facts.missing(FinanceRules.REALISATIONS));
    return reasoning.derive(
        CONSOLIDATED,
        (all, way) -> switch (way) {
          case SUM -> Ratio.sum(all);
          case LAST -> all.get(all.size() - 1);
          case AVERAGE -> Ratio.mean(all);
        },
        realisations,
        facts.get(FinanceRules.CONSOLIDATION));
  }

  static Step<Ratio> achieve(Facts<Indicator> indicator, Reasoning reasoning) {
    Step<Ratio> target = indicator.get(FinanceRules.TARGET);
    reasoning.requireNotNegative(indicator, FinanceRules.TARGET, target);
    Step<Ratio> realisation = indicator.get(FinanceRules.REALISATION);
    Step<Ratio> achieved = reasoning.when(target, aim -> aim.signum() == 0)
        ? atZero(indicator, realisation, reasoning)
        : achieve(indicator.get(FinanceRules.POLARITY), realisation, target, reasoning);
    return reasoning.derive(
        CLAMPED,
        (percent, cap) -> percent.max(Ratio.ZERO).min(cap),
        achieved,
        reasoning.parameter(VALUE_CAP));
  }

  private static Step<Ratio> achieve(
      Step<Direction> polarity, Step<Ratio> realisation, Step<Ratio> target, Reasoning reasoning) {
    return switch (reasoning.by(polarity)) {
      case MAXIMIZE -> reasoning.derive(MAXIMIZED, Ratio::percentOf, realisation, target);
      case MINIMIZE ->
        reasoning.derive(
            MINIMIZED,
            (reached, aim) -> Ratio.of(200).minus(reached.percentOf(aim)),
            realisation,
            target);
      case STABILIZE ->
        reasoning.derive(
            STABILIZED,
            Polyline::at,
            reasoning.parameter(STABILIZE_CURVE),
            reasoning.derive(
                CLOSE,
                Achievements::closeness,
                realisation,
                target,
                reasoning.parameter(STABILIZE_CLOSENESS)));
    };
  }

  private static Ratio closeness(Ratio reached, Ratio target, Closeness way) {
    Ratio percent = reached.percentOf(target);
    return switch (way) {
      case DEVIATION_FROM_TARGET -> percent.min(Ratio.of(200).minus(percent)).max(Ratio.ZERO);
      case SMALLER_OF_LARGER ->
        percent.compareTo(Ratio.HUNDRED) <= 0 ? percent.max(Ratio.ZERO) : target.percentOf(reached);
    };
  }

  private static Step<Ratio> atZero(
      Facts<Indicator> indicator, Step<Ratio> realisation, Reasoning reasoning) {
    Step<Ratio> worst = indicator.required(FinanceRules.WORST_CASE);
    reasoning.require(
        worst,
        each -> each.signum() != 0,
        zero -> indicator.invalid(FinanceRules.WORST_CASE, Message.of(ZERO_WORST_CASE)));
    return reasoning.derive(
        AT_ZERO,
        (reached, worstCase, policy) -> policy == ZeroTarget.LINEAR_TO_WORST_CASE
            ? Ratio.HUNDRED.minus(reached.percentOf(worstCase))
            : reached.signum() == 0 ? Ratio.HUNDRED : Ratio.ZERO,
        realisation,
        worst,
        reasoning.parameter(ZERO_TARGET_POLICY));
  }
}
