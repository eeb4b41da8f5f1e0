package id.skp.rules.monitoring;

import id.skp.core.appraisal.PeriodRatings;
import id.skp.core.dialogue.FeedbackEntry;
import id.skp.core.evidence.Evidence;
import id.skp.core.evidence.Observation;
import id.skp.core.evidence.PeriodicRealisation;
import id.skp.core.period.EvaluationPeriod;
import id.skp.core.plan.ActionPlan;
import id.skp.core.plan.PlanItem;
import id.skp.core.plan.Skp;
import id.skp.core.plan.WorkResult;
import id.skp.core.year.FileEntry;
import id.skp.core.year.PerformanceFile;
import id.skp.rules.finding.Severity;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/** Looks at what was planned and reached in the period, its proof, and what was said about it. */
final class WorkReview {
  private final FileInspection inspection;
  private final PerformanceFile file;
  private final Severity missingDuty;
  private final Set<String> realised;
  private final Map<String, ActionPlan> actions;
  private final Map<String, Evidence> evidence;

  WorkReview(FileInspection inspection, Severity missingDuty) {
    this.inspection = inspection;
    this.missingDuty = missingDuty;
    this.file = inspection.file();
    this.realised = file.all(PeriodicRealisation.class).stream()
        .flatMap(each -> each.actionPlanId().stream())
        .collect(Collectors.toSet());
    this.actions =
        file.all(ActionPlan.class).stream().collect(Collectors.toMap(ActionPlan::id, each -> each));
    this.evidence =
        file.all(Evidence.class).stream().collect(Collectors.toMap(Evidence::id, each -> each));
  }

  void review() {
    inspection.each(ActionPlan.class, this::reviewAction);
    inspection.each(PeriodicRealisation.class, this::reviewRealisation);
    inspection.each(FeedbackEntry.class, this::reviewFeedback);
    inspection.plan().ifPresent(this::reviewResults);
    inspection.plan().ifPresent(this::reviewSources);
    Set<EvaluationPeriod> judged = judgedPeriods();
    review(judged, this::isObserved, MonitoringFinding.NO_OBSERVATION);
    review(judged, this::isActedOn, MonitoringFinding.NO_ACTION_PLAN);
  }

  private void reviewSources(Skp plan) {
    if (plan.consideredSources().isEmpty()) {
      addMissing(
          MonitoringFinding.NO_SOURCE_CONSIDERED,
          inspection.pointer(FileEntry.of(plan)),
          plan.version());
    }
  }

  /** Returns the period under review if it is over, and those of its parts that were judged, in which the plan ran. */
  private Set<EvaluationPeriod> judgedPeriods() {
    Set<EvaluationPeriod> periods = new TreeSet<>();
    if (!inspection.period().last().isAfter(inspection.day())) {
      periods.add(inspection.period());
    }
    file.all(PeriodRatings.class).stream()
        .map(PeriodRatings::period)
        .filter(inspection.period()::contains)
        .forEach(periods::add);
    periods.removeIf(each -> inspection.planned(each.range()).isEmpty());
    return periods;
  }

  /** What the whole period under review lacks is not told again of its parts. */
  private void review(
      Set<EvaluationPeriod> periods, Predicate<EvaluationPeriod> kept, MonitoringFinding found) {
    EvaluationPeriod whole = inspection.period();
    if (periods.contains(whole) && !kept.test(whole)) {
      addMissing(found, "", whole);
    } else {
      periods.stream().filter(kept.negate()).forEach(each -> addMissing(found, "", each));
    }
  }

  private boolean isObserved(EvaluationPeriod period) {
    return file.all(Observation.class).stream().anyMatch(each -> period.contains(each.date()));
  }

  private boolean isActedOn(EvaluationPeriod period) {
    return !actedOn(period).isEmpty();
  }

  /** Returns the results of the action plans of a period. */
  private Set<String> actedOn(EvaluationPeriod period) {
    return file.all(ActionPlan.class).stream()
        .filter(each -> each.period().range().overlaps(period.range()))
        .map(ActionPlan::resultId)
        .collect(Collectors.toSet());
  }

  private void addMissing(MonitoringFinding found, String location, Object... values) {
    inspection.add(missingDuty, found, location, values);
  }

  private void reviewAction(ActionPlan action, FileEntry entry) {
    action
        .target()
        .filter(target -> target.isWordedOtherwise() || target.isWordedTwice())
        .ifPresent(target -> inspection.add(
            MonitoringFinding.ACTION_TARGET_WORDED_OTHERWISE,
            entry,
            "/target",
            action.id(),
            target.text(),
            target));
    boolean due = inspection.period().contains(action.period())
        && action.period().last().isBefore(inspection.day());
    if (due && !realised.contains(action.id())) {
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
    realisation
        .actionPlanId()
        .flatMap(id -> Optional.ofNullable(actions.get(id)))
        .ifPresent(action -> reviewOrigin(realisation, action, entry));
    reviewProof(realisation.resultId(), realisation.evidenceIds(), "/evidenceIds/", entry);
  }

  /** A realisation may be of a part of what the action plan is for, or of more. */
  private void reviewOrigin(PeriodicRealisation realisation, ActionPlan action, FileEntry entry) {
    if (!action.resultId().equals(realisation.resultId())) {
      addOther(entry, "/actionPlanId", realisation.resultId(), action.id(), action.resultId());
    } else if (!action.period().range().overlaps(realisation.period().range())) {
      addOther(entry, "/actionPlanId", realisation.period(), action.id(), action.period());
    }
  }

  /** Evidence that names no result may prove any. */
  private void reviewProof(
      String resultId, List<String> evidenceIds, String property, FileEntry entry) {
    for (int i = 0; i < evidenceIds.size(); i++) {
      Evidence cited = evidence.get(evidenceIds.get(i));
      if (cited != null && !cited.resultIds().isEmpty() && !cited.resultIds().contains(resultId)) {
        addOther(entry, property + i, resultId, cited.id(), String.join(", ", cited.resultIds()));
      }
    }
  }

  private void addOther(FileEntry entry, String property, Object own, String cited, Object other) {
    inspection.add(
        MonitoringFinding.CITES_OTHER_WORK, entry, property, entry.id(), own, cited, other);
  }

  private void reviewFeedback(FeedbackEntry feedback, FileEntry entry) {
    if (inspection.isInPeriod(feedback.date()) && feedback.feedback().giverId().isEmpty()) {
      inspection.add(MonitoringFinding.FEEDBACK_WITHOUT_GIVER, entry, "/feedback", feedback.id());
    }
    List<String> cited = feedback.feedback().evidenceIds();
    feedback
        .about()
        .asResult()
        .ifPresent(id -> reviewProof(id, cited, "/feedback/evidenceIds/", entry));
  }

  private void reviewResults(Skp plan) {
    if (inspection.period().last().isAfter(inspection.day())) {
      return;
    }
    Set<String> acted = actedOn(inspection.period());
    String results = inspection.pointer(FileEntry.of(plan)) + "/results/";
    for (int i = 0; i < plan.results().size(); i++) {
      reviewResult(plan.results().get(i), results + i, acted);
    }
  }

  private void reviewResult(WorkResult result, String location, Set<String> acted) {
    if (!acted.isEmpty() && !acted.contains(result.id())) {
      addMissing(
          MonitoringFinding.RESULT_WITHOUT_ACTION_PLAN, location, result.id(), inspection.period());
    }
    if (file.evidence(result.id(), inspection.period()).isEmpty()) {
      inspection.add(
          MonitoringFinding.RESULT_WITHOUT_EVIDENCE, location, result.id(), inspection.period());
    }
    if (file.feedback(PlanItem.result(result.id()), inspection.period()).isEmpty()) {
      inspection.add(
          MonitoringFinding.RESULT_WITHOUT_FEEDBACK, location, result.id(), inspection.period());
    }
  }
}
