package id.skp.testkit.contract;

import static org.assertj.core.api.Assertions.assertThat;

import id.skp.rules.RuleSet;
import id.skp.rules.RuleSets;
import id.skp.rules.consequence.Consequences;
import id.skp.rules.permenpanrb6of2022.PermenPanRb6Of2022;
import id.skp.rules.permenpanrb8of2021.PermenPanRb8Of2021;
import id.skp.rules.siasn.Siasn;
import id.skp.testkit.samples.Samples;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

/** The rule sets that come with the library keep the contract. */
class StandardContractTest {
  @Test
  void everyStandardRuleSetIsHeldToTheContract() {
    assertThat(RuleSets.standard().all())
        .extracting(RuleSet::id)
        .containsExactlyInAnyOrder(
            new Of2022().ruleSet().id(),
            new Of2021().ruleSet().id(),
            new OfSiasn().ruleSet().id(),
            Consequences.ID);
  }

  @Nested
  class Of2022 implements RuleSetContract {
    @Override
    public RuleSet ruleSet() {
      return PermenPanRb6Of2022.ruleSet();
    }
  }

  @Nested
  class Of2021 implements RuleSetContract {
    @Override
    public RuleSet ruleSet() {
      return PermenPanRb8Of2021.ruleSet();
    }
  }

  @Nested
  class OfSiasn implements RuleSetContract {
    @Override
    public RuleSet ruleSet() {
      return Siasn.ruleSet();
    }
  }

  @Nested
  class OfConsequences implements RuleSetContract {
    @Override
    public RuleSet ruleSet() {
      return Consequences.ruleSet();
    }
  }

  /** The rule set of what a predicate leads to decides nothing of allowances without a policy. */
  @Nested
  class OfAPolicy implements RuleSetContract {
    @Override
    public RuleSet ruleSet() {
      return Samples.variant("allowance-example-2026");
    }
  }
}
