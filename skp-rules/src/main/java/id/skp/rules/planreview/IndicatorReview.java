package id.skp.rules.planreview;

import id.skp.core.plan.Aspect;
import id.skp.core.plan.ExactTarget;
import id.skp.core.plan.Indicator;
import id.skp.core.plan.IndicatorTarget;
import id.skp.core.plan.NarrativeTarget;
import id.skp.core.plan.RangeTarget;
import id.skp.core.text.Text;
import id.skp.rules.Message;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Looks at an indicator: whether it has the form of its plan, and at its target. */
final class IndicatorReview {
  private static final Text INDICATOR = Text.of("indikator {0}", "indicator {0}");

  private final Inspection inspection;

  IndicatorReview(Inspection inspection) {
    this.inspection = inspection;
  }

  void review(Indicator indicator, String place) {
    reviewWhatIsMissing(indicator, place);
    boolean byAspect = !inspection.isOfLeader() && inspection.isQuantitative();
    indicator
        .aspect()
        .filter(aspect -> !byAspect)
        .ifPresent(aspect -> inspection.add(
            PlanFinding.ASPECT_NOT_APPLICABLE, place + "/aspect", indicator.id(), aspect));
    indicator
        .perspective()
        .filter(perspective -> !inspection.isOfLeader())
        .ifPresent(perspective -> inspection.add(
            PlanFinding.PERSPECTIVE_NOT_APPLICABLE,
            place + "/perspective",
            indicator.id(),
            perspective));
    indicator.target().ifPresent(target -> review(target, indicator.id(), place + "/target"));
  }

  private void reviewWhatIsMissing(Indicator indicator, String place) {
    boolean quantitative = inspection.isQuantitative();
    if (inspection.isOfLeader()) {
      boolean needed = quantitative || inspection.standards().perspectiveRequired;
      if (needed && indicator.perspective().isEmpty()) {
        inspection.add(PlanFinding.PERSPECTIVE_MISSING, place, indicator.id());
      }
    } else if (quantitative && indicator.aspect().isEmpty()) {
      inspection.add(
          PlanFinding.ASPECT_MISSING,
          place,
          Message.of(INDICATOR, indicator.id()),
          List.of(Aspect.values()));
    }
    if (quantitative && indicator.target().isEmpty()) {
      inspection.add(PlanFinding.INDICATOR_WITHOUT_TARGET, place, indicator.id());
    }
  }

  private void review(IndicatorTarget target, String id, String place) {
    if (!inspection.isQuantitative()) {
      return;
    }
    if (target instanceof NarrativeTarget) {
      inspection.add(PlanFinding.TARGET_NOT_NUMERIC, place, id);
    } else if (numbersOf(target).anyMatch(number -> number.signum() <= 0)) {
      inspection.add(PlanFinding.TARGET_NOT_POSITIVE, place, id);
    }
    if (!isMeasurable(target)) {
      inspection.add(PlanFinding.TARGET_NOT_MEASURABLE, place, id, target.text());
    }
  }

  private static Stream<BigDecimal> numbersOf(IndicatorTarget target) {
    if (target instanceof ExactTarget exact) {
      return Stream.of(exact.value());
    } else if (target instanceof RangeTarget range) {
      return Stream.concat(range.min().stream(), range.max().stream());
    }
    return Stream.empty();
  }

  /** Numbers need a unit, beside them or in the text; words need a number or a word of measure. */
  private boolean isMeasurable(IndicatorTarget target) {
    if (target instanceof NarrativeTarget) {
      return target.text().codePoints().anyMatch(Character::isDigit)
          || inspection.standards().measureWords.anyWordIn(PlainWords.of(target.text()));
    }
    return unitOf(target).isPresent()
        || target.text().codePoints().anyMatch(sign -> Character.isLetter(sign) || sign == '%');
  }

  private static Optional<String> unitOf(IndicatorTarget target) {
    if (target instanceof ExactTarget exact) {
      return exact.unit();
    }
    return target instanceof RangeTarget range ? range.unit() : Optional.empty();
  }
}
