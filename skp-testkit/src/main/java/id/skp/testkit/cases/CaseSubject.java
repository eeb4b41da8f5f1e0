package id.skp.testkit.cases;

import id.skp.core.text.Text;
import id.skp.rules.RuleSet;
import java.util.Map;

/** Whoever is tried by cases: a rule set of this library, or a {@linkplain ForeignProgram program} in another language. */
@FunctionalInterface
public interface CaseSubject {
  /** The rule set itself, by which a case is checked. */
  CaseSubject RULE_SET = (one, ruleSet) -> RuleAnswer.of(ruleSet, one.rule(), one.given());

  /**
   * Answers a case.
   *
   * @param one the case; what it expects is not to be looked at
   * @param ruleSet the rule set that its file names, which has the rule
   * @return the answer
   */
  RuleAnswer answer(Case one, RuleSet ruleSet);

  /**
   * Tells, after the last case of a run, what was done beside the answers, such as lines that nobody asked for: it fails the
   * case after which it was done.
   *
   * @return what was done, by case; nothing unless another is told
   */
  default Map<Case, Text> afterwards() {
    return Map.of();
  }
}
