package id.skp.testkit.variants.bps;

import id.skp.rules.RuleSet;
import id.skp.testkit.variants.VariantContract;
import java.util.List;

class RegencyTest extends VariantContract {
  @Override
  protected RuleSet variant() {
    return StatisticsAgency.regency();
  }

  @Override
  protected List<String> caseFiles() {
    return List.of("regency.json");
  }

  @Override
  protected List<String> differences() {
    return List.of(
        "ADDED PARAMETER achievementBands",
        "ADDED PARAMETER behaviourBands",
        "ADDED PARAMETER organisationBands",
        "ADDED RULE achievement-rating",
        "ADDED RULE behaviour-score-rating",
        "ADDED RULE organisation-predicate");
  }
}
