package id.skp.rules.permenpanrb8of2021;

import id.skp.core.number.Ratio;
import id.skp.core.plan.IndicatorTarget;
import id.skp.core.plan.Polarity;
import id.skp.core.text.Text;
import id.skp.rules.Decision;
import id.skp.rules.Message;
import id.skp.rules.ParameterKey;
import id.skp.rules.RuleSet;
import id.skp.rules.Undecided;
import id.skp.rules.planreview.TargetTrial;
import java.util.Optional;
import java.util.stream.Stream;

/** Decides an indicator's achievement by realisations on and beside the bounds of its target. */
final class AchievementTrial implements TargetTrial {
  private static final Text REFUSED = Text.same("{0} {1}");

  @Override
  public ParameterKey<?> parameter() {
    return Parameters8Of2021.ZERO_TARGET;
  }

  @Override
  public Optional<Message> refusal(RuleSet ruleSet, IndicatorTarget target, Polarity polarity) {
    return NumericTarget.of(target)
        .flatMap(aim -> realisations(aim)
            .map(realisation -> ruleSet.decide(
                Rules8Of2021.INDICATOR_ACHIEVEMENT,
                new IndicatorRealisation(polarity, aim, realisation)))
            .flatMap(AchievementTrial::refused)
            .findFirst());
  }

  private static Stream<Ratio> realisations(NumericTarget aim) {
    return Stream.of(Ratio.ZERO, aim.min(), aim.max(), aim.max().plus(Ratio.ONE))
        .filter(realisation -> realisation.signum() >= 0)
        .distinct();
  }

  private static Stream<Message> refused(Decision<Ratio> decision) {
    return decision instanceof Undecided<Ratio> undecided
            && undecided.field().startsWith(Rules8Of2021.TARGET.name())
        ? Stream.of(
            Message.of(REFUSED, DocumentPath.ofBound(undecided.field()), undecided.message()))
        : Stream.empty();
  }
}
