package id.skp.json;

import id.skp.rules.Decision;
import id.skp.rules.LibraryVersion;
import id.skp.rules.RuleSet;
import id.skp.rules.Undecided;
import id.skp.rules.finding.Finding;
import id.skp.rules.finding.Review;

/** What the reports on decisions have in common. */
final class DecisionForm {
  private DecisionForm() {}

  /** Says whether a rule was decided, and if not, why. */
  static ObjectTree outcome(Decision<?> decision) {
    ObjectTree outcome = new ObjectTree().put("decided", decision.isDecided());
    if (decision instanceof Undecided<?> undecided) {
      outcome
          .put("rule", undecided.rule())
          .put("reason", undecided.reason())
          .put("field", undecided.pointer())
          .put("message", Forms.message(undecided.message()));
    }
    return outcome;
  }

  /** Says what a review found. */
  static ObjectTree review(Review review) {
    return new ObjectTree()
        .put("conforms", review.conforms())
        .list("findings", review.findings(), DecisionForm::finding);
  }

  /** Says which rule set and library decided. */
  static ObjectTree ruleSet(RuleSet ruleSet) {
    return new ObjectTree()
        .put("id", ruleSet.id())
        .put("bases", ruleSet.baseIds())
        .put("libraryVersion", LibraryVersion.CURRENT)
        .put("fingerprint", ruleSet.fingerprint());
  }

  /** Says what was found, where, and by which source. */
  static ObjectTree finding(Finding finding) {
    return new ObjectTree()
        .put("code", finding.code())
        .put("severity", finding.severity())
        .put("location", finding.location())
        .put("message", Forms.message(finding.message()))
        .put("source", Forms.source(finding.kind().source()));
  }
}
