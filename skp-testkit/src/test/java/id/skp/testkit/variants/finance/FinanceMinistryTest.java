package id.skp.testkit.variants.finance;

import static id.skp.testkit.assertion.SkpAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import id.skp.core.appraisal.PerformancePredicate;
import id.skp.core.law.Basis;
import id.skp.core.law.LegalSource;
import id.skp.core.law.Regulation;
import id.skp.core.number.Ratio;
import id.skp.core.text.Text;
import id.skp.rules.Decision;
import id.skp.rules.RuleSet;
import id.skp.testkit.variants.VariantContract;
import id.skp.testkit.variants.finance.FinalValues.Conclusion;
import id.skp.testkit.variants.finance.FinalValues.Person;
import id.skp.testkit.variants.finance.Values.Pair;
import id.skp.testkit.variants.finance.Words.AdjustmentOrder;
import id.skp.testkit.variants.finance.Words.Tier;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class FinanceMinistryTest extends VariantContract {
  private static final Person K2 = new Person(
      new Pair(Ratio.of(108), Ratio.of(96)),
      List.of(),
      List.of(),
      Optional.of(Ratio.of(-5)),
      Ratio.of(102),
      Tier.TIER_2);

  @Override
  protected RuleSet variant() {
    return FinanceMinistry.ruleSet();
  }

  @Override
  protected List<String> caseFiles() {
    return List.of("finance.json");
  }

  @Override
  protected List<String> differences() {
    return List.of(
        "ADDED INSTITUTION kemenkeu",
        "REPLACED PARAMETER inForceFrom",
        "ADDED PARAMETER valueCap",
        "ADDED PARAMETER stabilizeCurve",
        "ADDED PARAMETER stabilizeCloseness",
        "ADDED PARAMETER zeroTargetPolicy",
        "ADDED PARAMETER controlWeights",
        "ADDED PARAMETER targetWeightMin",
        "ADDED PARAMETER targetWeightMax",
        "ADDED PARAMETER calibration",
        "ADDED PARAMETER calibratedGroups",
        "ADDED PARAMETER valueWeights",
        "ADDED PARAMETER disciplineShares",
        "ADDED PARAMETER disciplineQuarters",
        "ADDED PARAMETER impactShare",
        "ADDED PARAMETER impactMax",
        "ADDED PARAMETER impactAggregation",
        "ADDED PARAMETER correctionLimit",
        "ADDED PARAMETER organisationWeightBelow",
        "ADDED PARAMETER organisationWeights",
        "ADDED PARAMETER adjustmentOrder",
        "ADDED PARAMETER ratingBands",
        "ADDED PARAMETER printedValue",
        "ADDED RULE consolidated-realisation",
        "ADDED RULE capped-achievement",
        "ADDED RULE indicator-weight",
        "ADDED RULE indicator-shares",
        "ADDED RULE calibrated-value",
        "ADDED RULE result-value",
        "ADDED RULE behaviour-value",
        "ADDED RULE initial-value",
        "ADDED RULE discipline-deduction",
        "ADDED RULE impact-deduction",
        "ADDED RULE organisation-mix",
        "ADDED RULE performance-value");
  }

  @Test
  void theScoreEndsInTheStandardQuadrantAndSaysSo() {
    Decision<Conclusion> decision = variant().decide(FinanceRules.PERFORMANCE_VALUE, K2);
    assertThat(decision)
        .restsOn("KMK 127/2026")
        .restsOn("PermenPAN-RB 6/2022, Lampiran kuadran kinerja pegawai");
    assertThat(decision.orThrow().predicate()).isEqualTo(PerformancePredicate.BAIK);
    assertThat(decision.explain(Text.INDONESIAN)).contains("100,2", "102,9", "92,1", "OQ-V05");
  }

  @Test
  void whetherToAdjustOrToMixFirstIsAChoiceThatAnotherDecreeMayMake() {
    RuleSet mixFirst = variant()
        .variant(
            "id.go.kemenkeu-mix-first",
            changes -> changes
                .citing(Regulation.of("KMK Contoh 1/2027", "Urutan penyesuaian"))
                .parameter(
                    FinanceParameters.ADJUSTMENT_ORDER,
                    AdjustmentOrder.MIX_THEN_ADJUST,
                    LegalSource.cited(Basis.REGULATION_TEXT, "KMK Contoh 1/2027, Pasal 1")));
    // own 105 reaches the organisation's 102: 105 x 70 % + 102 x 30 % - 5
    assertThat(mixFirst.decide(FinanceRules.PERFORMANCE_VALUE, K2).orThrow().value())
        .isEqualTo(Ratio.parse("99.1"));
  }
}
