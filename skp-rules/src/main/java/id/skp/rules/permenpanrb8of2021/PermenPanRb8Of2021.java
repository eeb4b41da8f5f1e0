package id.skp.rules.permenpanrb8of2021;

import id.skp.core.law.Regulation;
import id.skp.rules.Applicability;
import id.skp.rules.RuleSet;
import id.skp.rules.RuleSetProvider;
import id.skp.rules.followup.FollowUpRules;
import java.util.List;

/** The rule set of PermenPAN-RB 8/2021. */
public final class PermenPanRb8Of2021 implements RuleSetProvider {
  /** The id of the rule set. */
  public static final String ID = "permenpanrb-8-2021";

  private static final RuleSet RULE_SET = build();

  /** Creates the provider; {@link #ruleSet()} gives the rule set without one. */
  public PermenPanRb8Of2021() {}

  /**
   * Returns the rule set.
   *
   * @return the rule set
   */
  public static RuleSet ruleSet() {
    return RULE_SET;
  }

  @Override
  public List<RuleSet> ruleSets() {
    return List.of(RULE_SET);
  }

  private static RuleSet build() {
    RuleSet.Builder rules = RuleSet.builder(
        ID, Regulation.of("PermenPAN-RB 8/2021", "Sistem Manajemen Kinerja Pegawai Negeri Sipil"));
    Parameters8Of2021.declare(rules);
    Rules8Of2021.declare(rules);
    FollowUpRules.addObjectionsTo(rules, new Objections8Of2021());
    Applicability.kinds().forEach(rules::finding);
    PlanReview.declare(rules);
    EvaluationFindings.kinds().forEach(rules::finding);
    RankingFindings.kinds().forEach(rules::finding);
    Cascade8Of2021.declare(rules);
    return rules.build();
  }
}
