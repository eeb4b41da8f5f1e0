package id.skp.rules.planreview;

import id.skp.core.plan.Aspect;
import id.skp.core.plan.Indicator;
import id.skp.core.plan.IndicatorManual;
import id.skp.core.plan.IndicatorTarget;
import id.skp.core.text.Text;
import id.skp.rules.message.Message;
import java.util.List;

/** Looks at an indicator: whether it has the form of its plan, and whether it has a target. */
final class IndicatorReview {
  private static final Text INDICATOR = Text.of("indikator {0}", "indicator {0}");

  private final Inspection inspection;
  private final TargetReview targets;

  IndicatorReview(Inspection inspection, TargetReview targets) {
    this.inspection = inspection;
    this.targets = targets;
  }

  void review(Indicator indicator, String place) {
    reviewWhatIsMissing(indicator, place);
    inspection.look(indicator.text(), place + "/text");
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
    indicator.target().ifPresent(target -> {
      targets.review(indicator, target, place + "/target");
      inspection.look(target.text(), place + "/target/text");
    });
    if (indicator.isCountedOtherwise()) {
      inspection.add(
          PlanFinding.MANUAL_CONTRADICTS_TARGET,
          place + "/manual/unit",
          indicator.id(),
          indicator.manual().flatMap(IndicatorManual::unit).orElseThrow(),
          indicator.target().flatMap(IndicatorTarget::unit).orElseThrow());
    }
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
    if (targets.areNeeded() && indicator.target().isEmpty()) {
      inspection.add(PlanFinding.INDICATOR_WITHOUT_TARGET, place, indicator.id());
    }
  }
}
