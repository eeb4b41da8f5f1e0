package id.skp.rules.permenpanrb6of2022;

import id.skp.core.law.Regulation;
import id.skp.rules.Applicability;
import id.skp.rules.RuleSet;
import id.skp.rules.RuleSetProvider;
import id.skp.rules.angkakredit.CreditRules;
import id.skp.rules.followup.FollowUpRules;
import java.util.List;

/** The rule set of PermenPAN-RB 6/2022, with the rules of credit that convert its predicates. */
public final class PermenPanRb6Of2022 implements RuleSetProvider {
  /** The id of the rule set. */
  public static final String ID = "permenpanrb-6-2022";

  private static final RuleSet RULE_SET = build();

  /** Creates the provider; {@link #ruleSet()} gives the rule set without one. */
  public PermenPanRb6Of2022() {}

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
        ID,
        Regulation.of("PermenPAN-RB 6/2022", "Pengelolaan Kinerja Pegawai Aparatur Sipil Negara"));
    Parameters6Of2022.declare(rules);
    Rules6Of2022.declare(rules);
    CreditRules.addTo(rules);
    FollowUpRules.addTo(rules, new Objections6Of2022());
    DistributionFindings.kinds().forEach(rules::finding);
    Applicability.kinds().forEach(rules::finding);
    PlanReview.declare(rules);
    EvaluationFindings.kinds().forEach(rules::finding);
    Monitoring.declare(rules);
    Cascade6Of2022.declare(rules);
    return rules.build();
  }
}
