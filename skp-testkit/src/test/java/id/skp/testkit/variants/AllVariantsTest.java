package id.skp.testkit.variants;

import static org.assertj.core.api.Assertions.assertThat;

import id.skp.json.RuleSetJson;
import id.skp.json.StrictJson;
import id.skp.rules.RuleSet;
import id.skp.rules.RuleSets;
import id.skp.testkit.variants.allowance.AllowancePolicies;
import id.skp.testkit.variants.bps.StatisticsAgency;
import id.skp.testkit.variants.dki.CapitalRegion;
import id.skp.testkit.variants.finance.FinanceMinistry;
import id.skp.testkit.variants.kpk.AntiCorruptionCommission;
import id.skp.testkit.variants.university.StateUniversity;
import java.util.List;
import org.junit.jupiter.api.Test;

/** That the variants stand beside the standard rule sets, and beside each other. */
class AllVariantsTest {
  private static final List<RuleSet> ALL = List.of(
      FinanceMinistry.ruleSet(),
      AllowancePolicies.foreignAffairs(),
      AllowancePolicies.maritimeSecurity(),
      AllowancePolicies.forestry(),
      AllowancePolicies.environment(),
      StatisticsAgency.ruleSet(),
      StatisticsAgency.district(),
      StatisticsAgency.regency(),
      CapitalRegion.rulesOf2015(),
      CapitalRegion.rulesOf2016(),
      CapitalRegion.rulesOf2020(),
      StateUniversity.ruleSet(),
      AntiCorruptionCommission.ruleSet());

  @Test
  void allOfThemAreFoundByIdBesideTheStandardOnes() {
    RuleSets together = RuleSets.standard();
    for (RuleSet variant : ALL) {
      together = together.with(variant);
    }
    for (RuleSet variant : ALL) {
      assertThat(together.byId(variant.id())).isSameAs(variant);
    }
    assertThat(together.all()).hasSize(RuleSets.standard().all().size() + ALL.size());
  }

  @Test
  void everyOneOfThemCanBeToldAsADocument() {
    assertThat(ALL)
        .allSatisfy(
            variant -> assertThat(StrictJson.parse(RuleSetJson.write(variant))).isNotNull());
  }
}
