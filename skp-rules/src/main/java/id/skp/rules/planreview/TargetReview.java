package id.skp.rules.planreview;

import id.skp.core.period.Dates;
import id.skp.core.plan.ExactTarget;
import id.skp.core.plan.Indicator;
import id.skp.core.plan.IndicatorTarget;
import id.skp.core.plan.NarrativeTarget;
import id.skp.core.plan.PlanModel;
import id.skp.core.plan.RangeTarget;
import id.skp.core.plan.Skp;
import id.skp.core.text.Text;
import id.skp.rules.message.Message;
import java.time.LocalDate;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.function.BiFunction;

/** Looks at a target: whether it can be evaluated, says what it means, and can be verified. */
final class TargetReview {
  private static final Text WITHOUT_UNIT = Text.of(
      "memuat angka tanpa satuan; tambahkan satuannya",
      "has a number without a unit; add the unit");
  private static final Text WITHOUT_MEASURE = Text.of(
      "tidak memuat angka atau kata ukuran yang dapat diuji; sebut salah satunya",
      "has neither a number nor a word of measure that can be verified; name one");

  private final Inspection inspection;
  private final Optional<TargetTrial> trial;
  private final BiFunction<TargetTrial, Indicator, Optional<Message>> refusal;

  TargetReview(
      Inspection inspection,
      Optional<TargetTrial> trial,
      BiFunction<TargetTrial, Indicator, Optional<Message>> refusal) {
    this.inspection = inspection;
    this.trial = trial.filter(each -> isCalculated(inspection));
    this.refusal = refusal;
  }

  /** In the developed model staff are judged by the agency's rubric, and nothing is calculated with their targets. */
  private static boolean isCalculated(Inspection inspection) {
    return inspection.isOfLeader()
        || !inspection.skp().model().equals(Optional.of(PlanModel.PENGEMBANGAN));
  }

  boolean areNeeded() {
    return inspection.isQuantitative() || trial.isPresent();
  }

  void review(Indicator indicator, IndicatorTarget target, String place) {
    trial.ifPresent(each -> tryOut(each, indicator, target, place));
    contradictions(
        inspection.skp(), indicator, (found, values) -> inspection.add(found, place, values));
    if (inspection.isQuantitative() && !isMeasurable(target)) {
      inspection.add(
          PlanFinding.TARGET_NOT_MEASURABLE,
          place,
          indicator.id(),
          target.text(),
          target instanceof NarrativeTarget ? WITHOUT_MEASURE : WITHOUT_UNIT);
    }
  }

  /** Finds what of a target contradicts itself. */
  static void contradictions(
      Skp skp, Indicator indicator, BiConsumer<PlanFinding, Object[]> found) {
    indicator
        .target()
        .filter(target -> indicator.isTargetWordedOtherwise())
        .ifPresent(target -> found.accept(
            PlanFinding.TARGET_WORDED_OTHERWISE,
            new Object[] {indicator.id(), target.text(), target}));
    indicator
        .target()
        .filter(IndicatorTarget::isWordedTwice)
        .ifPresent(target -> found.accept(
            PlanFinding.TARGET_WORDED_TWICE, new Object[] {indicator.id(), target.text()}));
    indicator
        .target()
        .filter(TargetReview::isBelowZero)
        .ifPresent(target ->
            found.accept(PlanFinding.TARGET_BELOW_ZERO, new Object[] {indicator.id(), target}));
    LocalDate year = skp.period().from().withDayOfYear(1);
    indicator
        .target()
        .flatMap(target -> Dates.namedIn(target.text()).stream().max(LocalDate::compareTo))
        .filter(year::isAfter)
        .ifPresent(day -> found.accept(
            PlanFinding.TARGET_BEFORE_PLAN,
            new Object[] {indicator.id(), day, String.valueOf(year.getYear())}));
    if (indicator.isBoundedAgainstPolarity()) {
      found.accept(
          PlanFinding.TARGET_AGAINST_POLARITY,
          new Object[] {indicator.id(), indicator.polarity(), indicator.target().orElseThrow()});
    }
  }

  private static boolean isBelowZero(IndicatorTarget target) {
    return target instanceof ExactTarget exact
        ? exact.value().signum() < 0
        : target instanceof RangeTarget range
            && range.min().or(range::max).orElseThrow().signum() < 0;
  }

  private void tryOut(
      TargetTrial trial, Indicator indicator, IndicatorTarget target, String place) {
    if (target instanceof NarrativeTarget) {
      inspection.add(PlanFinding.TARGET_NOT_NUMERIC, place, indicator.id());
    } else {
      refusal
          .apply(trial, indicator)
          .ifPresent(reason ->
              inspection.add(PlanFinding.TARGET_NOT_POSITIVE, place, indicator.id(), reason));
    }
  }

  /** Numbers need a unit, beside them or in the text; words need a number or a word of measure. */
  private boolean isMeasurable(IndicatorTarget target) {
    if (target instanceof NarrativeTarget) {
      return target.text().codePoints().anyMatch(Character::isDigit)
          || inspection.standards().measureWords.anyWordIn(PlainWords.of(target.text()));
    }
    return target.unit().isPresent()
        || target.text().codePoints().anyMatch(sign -> Character.isLetter(sign) || sign == '%');
  }
}
