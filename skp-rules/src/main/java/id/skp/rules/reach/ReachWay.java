package id.skp.rules.reach;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import id.skp.core.appraisal.Appraisal;
import id.skp.core.appraisal.Evaluation;
import id.skp.rules.Decision;
import id.skp.rules.PerformanceRules;
import id.skp.rules.RuleSet;
import java.util.List;

/**
 * <em>Jalan</em>: changes that together lead to another outcome.
 *
 * @param changes the changes, in the order of the appraisal
 * @param appraisal the appraisal with the changes
 * @param ruleSet what decides it
 */
public record ReachWay(List<InputChange> changes, Appraisal appraisal, RuleSet ruleSet) {
  /**
   * Refuses null and copies the list.
   *
   * @param changes the changes, in the order of the appraisal
   * @param appraisal the appraisal with the changes
   * @param ruleSet what decides it
   */
  public ReachWay {
    changes = ImmutableList.copyOf(requireNonNull(changes, "changes"));
    requireNonNull(appraisal, "appraisal");
    requireNonNull(ruleSet, "ruleSet");
  }

  /**
   * Decides the appraisal with the changes. It is decided when it is asked for, always the same.
   *
   * @return the decision, with the explanation it would have
   */
  public Decision<Evaluation> decision() {
    return ruleSet.decide(PerformanceRules.EVALUATION, appraisal);
  }
}
