package id.skp.rules.monitoring;

import id.skp.core.law.LegalSource;
import id.skp.core.text.Text;
import id.skp.rules.RuleSet;
import id.skp.rules.finding.Finding;
import id.skp.rules.finding.FindingKind;
import id.skp.rules.finding.Findings;
import id.skp.rules.finding.Severity;
import id.skp.rules.followup.ObjectionCourse;
import id.skp.rules.followup.ObjectionTransition;
import id.skp.rules.planreview.PlanReviewParameters;
import java.util.List;
import java.util.stream.Collectors;

/** Looks for events of objections that their course refuses: what rests on them is undecided. */
final class ObjectionReview {
  private static final String NOT_APPLIED = "OBJECTION_NOT_APPLIED";
  private static final String LATE = "OBJECTION_LATE";
  private static final Text WORDING = Text.of(
      "suatu langkah keberatan atas {0} tidak diterapkan: {1}: {2}; perbaiki catatannya",
      "a step of the objection to {0} is not applied: {1}: {2}; correct the record");
  private static final Text FILED_LATE = Text.of(
      "keberatan atas {0} diajukan {1}, sesudah hari terakhir, {2}: tetap terlambat (lateObjectionPolicy), sehingga evaluasi tetap berlaku dan langkah sesudahnya tidak mengubah apa pun; perbaiki tanggalnya hanya bila keliru",
      "the objection to {0} was filed on {1}, after the last day, {2}: it stays late (lateObjectionPolicy), so the evaluation stands and what was done on it changes nothing; correct the day only if it is wrong");

  private ObjectionReview() {}

  /** Returns the kinds of findings that are made here, for the rule set under which they are made. */
  static List<FindingKind> kinds(LegalSource source) {
    return List.of(
        new FindingKind(NOT_APPLIED, Severity.ERROR, WORDING, source),
        new FindingKind(LATE, Severity.WARNING, FILED_LATE, source));
  }

  /** Returns of each document the first event that was refused: the others follow from it. */
  static List<Finding> findings(List<ObjectionCourse> courses, RuleSet rules) {
    List<Finding> found = courses.stream()
        .flatMap(course -> course.firstRefused().stream()
            .flatMap(refused -> rules.findingKinds().stream()
                .filter(kind -> kind.code().equals(refused.isLate() ? LATE : NOT_APPLIED))
                .map(kind -> finding(kind, course, refused))))
        .collect(Collectors.toCollection(Findings::new));
    return found.isEmpty()
        ? found
        : rules.parameter(PlanReviewParameters.DISABLED_FINDINGS).value().without(found);
  }

  private static Finding finding(
      FindingKind kind, ObjectionCourse course, ObjectionTransition refused) {
    return refused.isLate()
        ? Finding.of(
            kind,
            refused.pointer(),
            course.document().id(),
            refused.event().date(),
            refused.timing().orElseThrow().orThrow().lastDay())
        : Finding.of(
            kind,
            refused.pointer(),
            course.document().id(),
            refused.event(),
            refused.refusal().orElseThrow());
  }
}
