package id.skp.rules.monitoring;

import id.skp.core.law.LegalSource;
import id.skp.core.text.Text;
import id.skp.rules.RuleSet;
import id.skp.rules.finding.Finding;
import id.skp.rules.finding.FindingKind;
import id.skp.rules.finding.Severity;
import id.skp.rules.followup.ObjectionCourse;
import id.skp.rules.followup.ObjectionTransition;
import id.skp.rules.planreview.PlanReviewParameters;
import java.util.List;

/** Looks for events of objections that their course refuses: what rests on them is undecided. */
final class ObjectionReview {
  private static final String CODE = "OBJECTION_NOT_APPLIED";
  private static final Text WORDING = Text.of(
      "keberatan atas {0} tidak dapat diterapkan: {1}: {2}; perbaiki catatannya",
      "the objection to {0} cannot be applied: {1}: {2}; correct the record");

  private ObjectionReview() {}

  /** Returns the kind of finding that is made here, for the rule set under which it is made. */
  static FindingKind kind(LegalSource source) {
    return new FindingKind(CODE, Severity.ERROR, WORDING, source);
  }

  /** Returns of each document the first event that was refused: the others follow from it. */
  static List<Finding> findings(List<ObjectionCourse> courses, RuleSet rules) {
    List<Finding> found = courses.stream()
        .flatMap(course -> course.firstRefused().stream()
            .flatMap(refused -> rules.findingKinds().stream()
                .filter(kind -> kind.code().equals(CODE))
                .map(kind -> finding(kind, course, refused))))
        .toList();
    return found.isEmpty()
        ? found
        : rules.parameter(PlanReviewParameters.DISABLED_FINDINGS).value().without(found);
  }

  private static Finding finding(
      FindingKind kind, ObjectionCourse course, ObjectionTransition refused) {
    return Finding.of(
        kind,
        refused.pointer(),
        course.document().id(),
        refused.event(),
        refused.refusal().orElseThrow());
  }
}
