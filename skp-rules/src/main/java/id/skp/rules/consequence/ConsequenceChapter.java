package id.skp.rules.consequence;

import id.skp.rules.Chapter;
import id.skp.rules.RuleSet;

/** What a predicate leads to, with the parameters of an agency's policy. */
record ConsequenceChapter() implements Chapter {
  @Override
  public void addTo(RuleSet.Builder rules) {
    rules
        .parameters(
            ConsequenceParameters.PAYMENT_SCHEDULE,
            ConsequenceParameters.ALLOWANCE_BASE,
            ConsequenceParameters.PERFORMANCE_PART,
            ConsequenceParameters.SHARE_KIND,
            ConsequenceParameters.ALLOWANCE_SHARES,
            ConsequenceParameters.UNPRINTED_SHARES,
            ConsequenceParameters.PREDICATE_ALIASES,
            ConsequenceParameters.COUNTED_PREDICATES,
            ConsequenceParameters.EMPLOYMENT_SHARES,
            ConsequenceParameters.EMPLOYMENTS_APART,
            ConsequenceParameters.ALLOWANCE_CUTS,
            ConsequenceParameters.CUT_CAP,
            ConsequenceParameters.ALLOWANCE_STOPS,
            ConsequenceParameters.TALENT_PERFORMANCE,
            ConsequenceParameters.TALENT_POTENTIAL,
            ConsequenceParameters.TALENT_BOXES)
        .finding(PerformanceAllowance.POLICY_NOT_IN_FORCE)
        .finding(PerformanceAllowance.PAYMENTS_OVERLAP)
        .rule(ConsequenceRules.ALLOWANCE, new AllowanceProcedure(), Sources.USE)
        .rule(ConsequenceRules.NINE_BOX, new NineBoxProcedure(), Sources.BOXES);
  }
}
