package id.skp.rules.planreview;

import id.skp.core.TextKind;
import id.skp.core.plan.PlanApproach;
import id.skp.core.plan.Skp;
import id.skp.rules.finding.Finding;
import id.skp.rules.finding.FindingKind;
import id.skp.rules.finding.Findings;
import id.skp.rules.finding.Review;
import java.util.List;
import java.util.Map;

/** A plan while it is looked at, and what was found so far: only what the rule set makes and nobody has switched off. */
final class Inspection {
  private final Map<PlanFinding, FindingKind> kinds;
  private final Skp skp;
  private final PlanStandards standards;
  private final List<Finding> notUsed;
  private final List<Finding> findings = new Findings();

  Inspection(
      Map<PlanFinding, FindingKind> kinds,
      Skp skp,
      PlanStandards standards,
      List<Finding> notUsed) {
    this.kinds = kinds;
    this.skp = skp;
    this.standards = standards;
    this.notUsed = notUsed;
  }

  Skp skp() {
    return skp;
  }

  PlanStandards standards() {
    return standards;
  }

  /** Tells whether the plan has the form of a leader's. */
  boolean isOfLeader() {
    return skp.employee().position().isPlannedAsLeader();
  }

  boolean isQuantitative() {
    return skp.approach() == PlanApproach.KUANTITATIF;
  }

  /**
   * Adds a finding.
   *
   * @param found what was found
   * @param location the JSON Pointer of what is there in every form of the document
   * @param values the values of the sentence
   */
  void add(PlanFinding found, String location, Object... values) {
    FindingKind kind = kinds.get(found);
    if (kind != null && !standards.disabledFindings.contains(kind.code())) {
      findings.add(Finding.of(kind, location, values));
    }
  }

  /** Tells, where the document has it, that a value is not used under this regulation. */
  void tellUnused(String location) {
    notUsed.stream().filter(each -> each.location().equals(location)).forEach(this::add);
  }

  /** Tells of words that say nothing. */
  void look(String words, String location) {
    if (TextKind.saysNothing(words)) {
      add(PlanFinding.TEXT_SAYS_NOTHING, location, words);
    }
  }

  /** Adds a finding that is not of the plan's own. */
  void add(Finding found) {
    if (!standards.disabledFindings.contains(found.code())) {
      findings.add(found);
    }
  }

  Review review() {
    return new Review(findings);
  }
}
