package id.skp.testkit.samples;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.skp.core.appraisal.Appraisal;
import id.skp.core.appraisal.OrganisationPredicate;
import id.skp.core.appraisal.PerformancePredicate;
import id.skp.core.law.Regulation;
import id.skp.core.period.EvaluationPeriod;
import id.skp.core.year.PerformanceFile;
import id.skp.rules.PerformanceRules;
import id.skp.rules.RuleSet;
import id.skp.rules.cascade.CascadeRules;
import id.skp.rules.finding.Finding;
import id.skp.rules.finding.Severity;
import id.skp.rules.monitoring.FileReview;
import id.skp.rules.monitoring.PerformanceYear;
import id.skp.rules.permenpanrb6of2022.PermenPanRb6Of2022;
import id.skp.rules.permenpanrb6of2022.Rules6Of2022;
import id.skp.rules.permenpanrb6of2022.UnitPredicates;
import id.skp.rules.permenpanrb8of2021.PermenPanRb8Of2021;
import id.skp.rules.planreview.FindingCodes;
import id.skp.rules.planreview.PlanReviewParameters;
import id.skp.rules.unit.UnitFile;
import id.skp.rules.unit.UnitRules;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** What a rule set switches off is told by none of its reviews. */
class DisabledFindingsTest {
  private static final RuleSet RULES = PermenPanRb6Of2022.ruleSet();
  private static final RuleSet RULES_OF_2021 = PermenPanRb8Of2021.ruleSet();

  @Test
  void theReviewOfAnAppraisalTellsNoFindingThatIsSwitchedOff() {
    Appraisal bare = Samples.appraisal("teacher-2024").toBuilder()
        .organisationPredicate(Optional.empty())
        .results(List.of())
        .build();

    assertThat(findings(bare, RULES)).hasSizeGreaterThan(2);
    assertEachCodeIsSwitchedOff(RULES, rules -> findings(bare, rules));
    Appraisal bareOf2021 =
        Samples.appraisal("teacher-2021").toBuilder().results(List.of()).build();
    assertThat(findings(bareOf2021, RULES_OF_2021)).isNotEmpty();
    assertEachCodeIsSwitchedOff(RULES_OF_2021, rules -> findings(bareOf2021, rules));
  }

  private static List<Finding> findings(Appraisal appraisal, RuleSet rules) {
    return PerformanceRules.of(rules).evaluate(appraisal).findings();
  }

  @Test
  void theReviewOfAYearTellsNoFindingThatIsSwitchedOff() {
    PerformanceFile year = Samples.year("teacher-year-2024");

    assertThat(findings(year, RULES)).hasSizeGreaterThan(5);
    assertEachCodeIsSwitchedOff(RULES, rules -> findings(year, rules));
  }

  private static List<Finding> findings(PerformanceFile year, RuleSet rules) {
    return PerformanceYear.of(rules)
        .review(new FileReview(year, EvaluationPeriod.year(2024), LocalDate.of(2025, 3, 1)))
        .orThrow()
        .findings();
  }

  @Test
  void theReviewOfAMatrixTellsNoFindingThatIsSwitchedOff() {
    assertEachCodeIsSwitchedOff(
        RULES,
        rules -> rules
            .decide(CascadeRules.CASCADE_REVIEW, Samples.matrix("unit-mph-draft-2024"))
            .orThrow()
            .findings());
  }

  @Test
  void theReviewOfAUnitTellsNoFindingThatIsSwitchedOff() {
    assertEachCodeIsSwitchedOff(
        RULES,
        rules -> rules
            .decide(UnitRules.UNIT_REVIEW, UnitFile.of(Samples.unit("unit-draft-2024")))
            .orThrow()
            .review()
            .findings());
  }

  @Test
  void theDistributionOfAUnitTellsNoFindingThatIsSwitchedOff() {
    UnitPredicates unit = UnitPredicates.of(
        OrganisationPredicate.BAIK, Map.of(PerformancePredicate.SANGAT_BAIK, 20L));

    assertEachCodeIsSwitchedOff(
        RULES,
        rules ->
            rules.decide(Rules6Of2022.PREDICATE_DISTRIBUTION, unit).orThrow().findings());
  }

  @Test
  void anErrorCannotBeSwitchedOff() {
    assertThatThrownBy(() -> without(RULES, "RULE_SET_NOT_IN_FORCE"))
        .hasMessageContaining("is an error, which is always told");
  }

  private static void assertEachCodeIsSwitchedOff(
      RuleSet rules, Function<RuleSet, List<Finding>> review) {
    List<Finding> all = review.apply(rules);
    Set<String> codes = all.stream()
        .filter(each -> each.kind().severity() != Severity.ERROR)
        .map(Finding::code)
        .collect(Collectors.toSet());
    assertThat(codes).isNotEmpty();
    for (String code : codes) {
      List<Finding> told =
          all.stream().filter(each -> !each.code().equals(code)).toList();
      assertThat(review.apply(without(rules, code))).as(code).isEqualTo(told);
    }
  }

  private static RuleSet without(RuleSet rules, String code) {
    Set<String> codes = new HashSet<>(
        rules.parameter(PlanReviewParameters.DISABLED_FINDINGS).value().codes());
    codes.add(code);
    return rules.variant(
        "id.go.contoh-2020",
        variant -> variant
            .citing(Regulation.of("Permen Contoh 1/2020", "Pedoman Penilaian Kinerja"))
            .parameter(PlanReviewParameters.DISABLED_FINDINGS, new FindingCodes(codes)));
  }
}
