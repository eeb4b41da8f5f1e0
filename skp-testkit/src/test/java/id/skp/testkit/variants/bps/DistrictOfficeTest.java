package id.skp.testkit.variants.bps;

import id.skp.rules.RuleSet;
import id.skp.testkit.variants.VariantContract;
import java.util.List;

class DistrictOfficeTest extends VariantContract {
  @Override
  protected RuleSet variant() {
    return StatisticsAgency.district();
  }

  @Override
  protected List<String> caseFiles() {
    return List.of("district.json");
  }

  @Override
  protected List<String> askedBy() {
    return List.of("bps.json", "district.json");
  }

  @Override
  protected List<String> differences() {
    return List.of(
        "ADDED PARAMETER yearlyWeights",
        "ADDED PARAMETER rescaledRange",
        "ADDED RULE yearly-value",
        "ADDED RULE rescaled-values",
        "ADDED FINDING ALL_VALUES_EQUAL");
  }
}
