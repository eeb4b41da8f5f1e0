package id.skp.rules.monitoring;

import id.skp.core.followup.EvaluationDocument;
import id.skp.core.year.EntryKind;
import id.skp.rules.RuleSet;
import id.skp.rules.followup.ObjectionCourse;

/** Looks for events of objections that the rules of their course refuse: what rests on them is undecided. */
final class ObjectionReview {
  private final FileInspection inspection;
  private final RuleSet rules;

  ObjectionReview(FileInspection inspection, RuleSet rules) {
    this.inspection = inspection;
    this.rules = rules;
  }

  /** Of the events of one document the first that is refused is told: the others follow from it. */
  void review() {
    if (isUneventful()) {
      return;
    }
    for (ObjectionCourse course : ObjectionCourse.of(inspection.file(), rules)) {
      course
          .firstRefused()
          .ifPresent(refused -> inspection.add(
              MonitoringFinding.OBJECTION_NOT_APPLIED,
              refused.pointer(),
              course.document().id(),
              refused.event(),
              refused.refusal().orElseThrow()));
    }
  }

  private boolean isUneventful() {
    return inspection.file().entries(EntryKind.KEBERATAN).isEmpty()
        && inspection.file().all(EvaluationDocument.class).stream()
            .allMatch(each -> each.events().isEmpty());
  }
}
