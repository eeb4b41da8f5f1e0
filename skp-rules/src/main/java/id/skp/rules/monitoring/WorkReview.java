package id.skp.rules.monitoring;

import id.skp.core.dialogue.FeedbackEntry;
import id.skp.core.evidence.PeriodicRealisation;
import id.skp.core.plan.ActionPlan;
import id.skp.core.plan.PlanItem;
import id.skp.core.plan.Skp;
import id.skp.core.plan.WorkResult;
import id.skp.core.year.FileEntry;
import id.skp.core.year.PerformanceFile;
import java.util.Optional;

/** Looks at what was planned and reached in the period, its proof, and what was said about it. */
final class WorkReview {
  private final FileInspection inspection;
  private final PerformanceFile file;

  WorkReview(FileInspection inspection) {
    this.inspection = inspection;
    this.file = inspection.file();
  }

  void review() {
    inspection.each(ActionPlan.class, this::reviewAction);
    inspection.each(PeriodicRealisation.class, this::reviewRealisation);
    inspection.each(FeedbackEntry.class, this::reviewFeedback);
    inspection.plan().ifPresent(plan -> plan.results().forEach(this::reviewResult));
  }

  private void reviewAction(ActionPlan action, FileEntry entry) {
    boolean due = inspection.period().contains(action.period())
        && action.period().last().isBefore(inspection.day());
    boolean realised = file.all(PeriodicRealisation.class).stream()
        .anyMatch(each -> each.actionPlanId().equals(Optional.of(action.id())));
    if (due && !realised) {
      inspection.add(
          MonitoringFinding.ACTION_PLAN_WITHOUT_REALISATION,
          entry,
          "",
          action.id(),
          action.period());
    }
  }

  private void reviewRealisation(PeriodicRealisation realisation, FileEntry entry) {
    if (inspection.period().contains(realisation.period())
        && realisation.evidenceIds().isEmpty()) {
      inspection.add(
          MonitoringFinding.REALISATION_WITHOUT_EVIDENCE, entry, "", realisation.resultId());
    }
  }

  private void reviewFeedback(FeedbackEntry feedback, FileEntry entry) {
    if (inspection.isInPeriod(feedback.date()) && feedback.feedback().giverId().isEmpty()) {
      inspection.add(MonitoringFinding.FEEDBACK_WITHOUT_GIVER, entry, "feedback", feedback.id());
    }
  }

  private void reviewResult(WorkResult result) {
    if (inspection.period().last().isAfter(inspection.day())) {
      return;
    }
    String location = location(result);
    if (file.evidence(result.id(), inspection.period()).isEmpty()) {
      inspection.add(
          MonitoringFinding.RESULT_WITHOUT_EVIDENCE, location, result.id(), inspection.period());
    }
    if (file.feedback(PlanItem.result(result.id()), inspection.period()).isEmpty()) {
      inspection.add(
          MonitoringFinding.RESULT_WITHOUT_FEEDBACK, location, result.id(), inspection.period());
    }
  }

  private String location(WorkResult result) {
    Skp plan = inspection.plan().orElseThrow();
    return inspection.pointer(new FileEntry.Plan(plan)) + "/results/"
        + plan.results().indexOf(result);
  }
}
