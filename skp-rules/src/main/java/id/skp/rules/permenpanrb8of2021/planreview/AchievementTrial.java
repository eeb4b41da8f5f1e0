package id.skp.rules.permenpanrb8of2021.planreview;

import id.skp.core.number.Ratio;
import id.skp.core.plan.Indicator;
import id.skp.core.text.Text;
import id.skp.rules.Calculation;
import id.skp.rules.ParameterKey;
import id.skp.rules.Reasoning;
import id.skp.rules.Step;
import id.skp.rules.message.Message;
import id.skp.rules.permenpanrb8of2021.achievement.AchievementParameters;
import id.skp.rules.permenpanrb8of2021.achievement.AchievementRules;
import id.skp.rules.permenpanrb8of2021.achievement.IndicatorRealisation;
import id.skp.rules.permenpanrb8of2021.achievement.NumericTarget;
import id.skp.rules.planreview.TargetTrial;
import java.util.Optional;
import java.util.stream.Stream;

/** Decides an indicator's achievement by realisations on and beside the bounds of its target. */
final class AchievementTrial implements TargetTrial {
  private static final String TARGET = "/" + IndicatorRealisation.TARGET + "/";
  private static final Calculation TRIED =
      Calculation.of("tried", "Target yang dicoba", "Target that is tried");
  private static final Text REFUSED = Text.same("{0} {1}");

  @Override
  public ParameterKey<?> parameter() {
    return AchievementParameters.ZERO_TARGET;
  }

  @Override
  public Optional<Message> refusal(Step<?> plan, Indicator indicator, Reasoning reasoning) {
    return indicator
        .target()
        .flatMap(NumericTarget::of)
        .flatMap(aim -> realisations(aim)
            .map(realisation -> new IndicatorRealisation(indicator.polarity(), aim, realisation))
            .flatMap(tried -> refused(plan, tried, reasoning).stream())
            .findFirst());
  }

  private static Stream<Ratio> realisations(NumericTarget aim) {
    return Stream.of(Ratio.ZERO, aim.min(), aim.max(), aim.max().plus(Ratio.ONE))
        .filter(realisation -> realisation.signum() >= 0)
        .distinct();
  }

  private static Optional<Message> refused(
      Step<?> plan, IndicatorRealisation tried, Reasoning reasoning) {
    return reasoning
        .trial(
            TRIED.title(),
            () -> reasoning.decide(
                AchievementRules.INDICATOR_ACHIEVEMENT,
                reasoning.derive(TRIED, all -> tried, plan)))
        .filter(each -> each.pointer().startsWith(TARGET))
        .map(each -> Message.of(
            REFUSED, "target." + each.pointer().substring(TARGET.length()), each.message()));
  }
}
