package id.skp.testkit.variants;

import id.skp.rules.RuleSet;
import id.skp.rules.RuleSetProvider;
import id.skp.testkit.variants.allowance.AllowancePolicies;
import id.skp.testkit.variants.bps.StatisticsAgency;
import id.skp.testkit.variants.contoh.SuccessorRegulation;
import id.skp.testkit.variants.dki.CapitalRegion;
import id.skp.testkit.variants.finance.FinanceMinistry;
import id.skp.testkit.variants.kpk.AntiCorruptionCommission;
import id.skp.testkit.variants.university.StateUniversity;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The rule sets of all examples, for trying them with {@code --plugin}. */
public final class AgencyRules implements RuleSetProvider {
  @Override
  public List<RuleSet> ruleSets() {
    return byPackage().values().stream().flatMap(Collection::stream).toList();
  }

  static Map<String, List<RuleSet>> byPackage() {
    Map<String, List<RuleSet>> all = new LinkedHashMap<>();
    all.put("finance", List.of(FinanceMinistry.ruleSet()));
    all.put(
        "allowance",
        List.of(
            AllowancePolicies.foreignAffairs(),
            AllowancePolicies.maritimeSecurity(),
            AllowancePolicies.forestry(),
            AllowancePolicies.environment()));
    all.put(
        "bps",
        List.of(
            StatisticsAgency.ruleSet(), StatisticsAgency.district(), StatisticsAgency.regency()));
    all.put(
        "dki",
        List.of(
            CapitalRegion.rulesOf2015(), CapitalRegion.rulesOf2016(), CapitalRegion.rulesOf2020()));
    all.put("university", List.of(StateUniversity.ruleSet()));
    all.put("kpk", List.of(AntiCorruptionCommission.ruleSet()));
    all.put("contoh", List.of(SuccessorRegulation.ruleSet()));
    return all;
  }
}
