package id.skp.testkit.variants.kpk;

import static org.assertj.core.api.Assertions.assertThat;

import id.skp.core.appraisal.PerformancePredicate;
import id.skp.core.number.Ratio;
import id.skp.core.people.PositionLevel;
import id.skp.core.text.Text;
import id.skp.rules.RuleSet;
import id.skp.rules.angkakredit.AnnualConversion;
import id.skp.rules.angkakredit.CreditRules;
import id.skp.testkit.variants.VariantContract;
import id.skp.testkit.variants.kpk.AntiCorruptionCommission.Rebased;
import id.skp.testkit.variants.kpk.AntiCorruptionCommission.YearEnd;
import java.util.List;
import java.util.Optional;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;

class AntiCorruptionCommissionTest extends VariantContract {
  @Override
  protected RuleSet variant() {
    return AntiCorruptionCommission.ruleSet();
  }

  @Override
  protected List<String> caseFiles() {
    return List.of("kpk.json");
  }

  @Override
  protected List<String> differences() {
    return List.of(
        "REPLACED PARAMETER creditPrintScale",
        "ADDED PARAMETER rebasedLevels",
        "ADDED PARAMETER creditPeriod",
        "ADDED PARAMETER flatRanks",
        "ADDED PARAMETER flatCredit",
        "ADDED PARAMETER boosterShare",
        "ADDED PARAMETER boosterPredicate",
        "ADDED RULE credit-year-end",
        "ADDED RULE education-booster");
  }

  @Test
  void theExplanationNamesEachEarlierQuarter() {
    YearEnd person = new YearEnd(
        PositionLevel.AHLI_PERTAMA,
        Optional.empty(),
        List.of(PerformancePredicate.BAIK, PerformancePredicate.BAIK, PerformancePredicate.BAIK),
        PerformancePredicate.KURANG);
    assertThat(variant().decide(AntiCorruptionCommission.YEAR_END, person).explain(Text.ENGLISH))
        .contains("Q1", "Q2", "Q3", "9.375", "-3.125");
  }

  @Property(tries = 200)
  void whatWasGivenBeforeAndTheCorrectionMakeTheYearOfTheBase(
      @ForAll("predicates") PerformancePredicate one,
      @ForAll("predicates") PerformancePredicate two,
      @ForAll("predicates") PerformancePredicate three,
      @ForAll("predicates") PerformancePredicate last,
      @ForAll("levels") PositionLevel level) {
    YearEnd person = new YearEnd(level, Optional.empty(), List.of(one, two, three), last);
    Rebased year = variant().decide(AntiCorruptionCommission.YEAR_END, person).orThrow();
    Ratio ofBase = variant()
        .base()
        .orElseThrow()
        .decide(CreditRules.CREDIT_ANNUAL, AnnualConversion.of(last, level))
        .orThrow()
        .exact();
    assertThat(year.earlier().plus(year.correction())).isEqualTo(year.year()).isEqualTo(ofBase);
  }

  @Provide
  Arbitrary<PerformancePredicate> predicates() {
    return Arbitraries.of(
        PerformancePredicate.SANGAT_BAIK,
        PerformancePredicate.BAIK,
        PerformancePredicate.BUTUH_PERBAIKAN,
        PerformancePredicate.KURANG,
        PerformancePredicate.SANGAT_KURANG);
  }

  @Provide
  Arbitrary<PositionLevel> levels() {
    return Arbitraries.of(
        PositionLevel.AHLI_PERTAMA, PositionLevel.AHLI_MUDA, PositionLevel.AHLI_MADYA);
  }
}
