package id.skp.testkit.variants.bps;

import id.skp.rules.RuleSet;
import id.skp.testkit.variants.VariantContract;
import java.util.List;

class StatisticsAgencyTest extends VariantContract {
  @Override
  protected RuleSet variant() {
    return StatisticsAgency.ruleSet();
  }

  @Override
  protected List<String> caseFiles() {
    return List.of("bps.json");
  }

  @Override
  protected List<String> differences() {
    return List.of(
        "REPLACED PARAMETER behaviourRecommendation",
        "ADDED PARAMETER achievementBands",
        "ADDED PARAMETER lowestItemForAbove",
        "ADDED RULE achievement-rating",
        "ADDED RULE monthly-predicate");
  }
}
