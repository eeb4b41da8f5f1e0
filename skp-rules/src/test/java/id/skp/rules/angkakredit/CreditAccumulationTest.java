package id.skp.rules.angkakredit;

import static id.skp.core.appraisal.PerformancePredicate.BAIK;
import static id.skp.core.appraisal.PerformancePredicate.KURANG;
import static id.skp.core.appraisal.PerformancePredicate.SANGAT_BAIK;
import static id.skp.core.people.PositionLevel.AHLI_MUDA;
import static id.skp.core.people.PositionLevel.AHLI_PERTAMA;
import static org.assertj.core.api.Assertions.assertThat;

import id.skp.core.law.Basis;
import id.skp.core.number.Ratio;
import id.skp.core.text.Text;
import id.skp.rules.Decision;
import id.skp.rules.RuleSet;
import id.skp.rules.Undecided;
import id.skp.rules.input.Given;
import id.skp.rules.permenpanrb6of2022.PermenPanRb6Of2022;
import id.skp.rules.value.PrintedNumber;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class CreditAccumulationTest {
  private static final RuleSet RULES = PermenPanRb6Of2022.ruleSet();
  private static final PeriodicConversion QUARTER = PeriodicConversion.of(BAIK, AHLI_PERTAMA, 3);
  private static final CreditAddends FOUR_QUARTERS =
      CreditAddends.ofPeriods(QUARTER, QUARTER, QUARTER, QUARTER);

  @Test
  void fourQuartersAddUpToTheYearAndDriftOnlyWhereEachIsRounded() {
    RuleSet twoDecimals = RULES.variant(
        "id.go.contoh-dua-desimal",
        variant -> variant
            .citing(RULES.regulation(), Basis.PRACTICE)
            .parameter(CreditParameters.CREDIT_PRINT_SCALE, new PrintedNumber(2, false)));
    RuleSet eachRounded = twoDecimals.variant(
        "id.go.contoh-tiap-periode",
        variant -> variant
            .citing(RULES.regulation(), Basis.PRACTICE)
            .parameter(CreditParameters.CREDIT_ROUNDING, CreditRounding.PER_PERIOD));
    assertThat(accumulated(twoDecimals, FOUR_QUARTERS).orThrow())
        .isEqualTo(new CreditScore(Ratio.parse("12.5"), new BigDecimal("12.50")));
    assertThat(accumulated(eachRounded, FOUR_QUARTERS).orThrow())
        .isEqualTo(new CreditScore(Ratio.parse("12.52"), new BigDecimal("12.52")));
    assertThat(accumulated(eachRounded, FOUR_QUARTERS).explain(Text.ENGLISH))
        .contains(
            "Sum of what is rounded in each period = 12.52", "in each period, before the sum");
  }

  @Test
  void creditConvertedBeforeIsAddedAndRoundedAsThePeriodsAre() {
    CreditAddends addends =
        new CreditAddends(List.of(QUARTER), List.of(Ratio.parse("18.75"), Ratio.of(25, 12)));
    assertThat(accumulated(RULES, addends).orThrow())
        .isEqualTo(new CreditScore(Ratio.parse("575/24"), new BigDecimal("23.958")));
    RuleSet eachRounded = RULES.variant(
        "id.go.contoh-tiap-periode",
        variant -> variant
            .citing(RULES.regulation(), Basis.PRACTICE)
            .parameter(CreditParameters.CREDIT_ROUNDING, CreditRounding.PER_PERIOD));
    assertThat(accumulated(eachRounded, addends).orThrow().exact())
        .isEqualTo(Ratio.parse("23.958"));
  }

  @Test
  void theWorkedSumOfAYearAndTwoMonthsIsPrintedOnce() {
    CreditScore year = RULES
        .decide(CreditRules.CREDIT_ANNUAL, AnnualConversion.of(SANGAT_BAIK, AHLI_PERTAMA))
        .orThrow();
    CreditScore twoMonths = RULES
        .decide(CreditRules.CREDIT_PERIODIC, PeriodicConversion.of(BAIK, AHLI_PERTAMA, 2))
        .orThrow();
    assertThat(accumulated(RULES, CreditAddends.ofCredits(year.exact(), twoMonths.exact()))
            .orThrow()
            .printed())
        .isEqualTo(new BigDecimal("20.833"));
  }

  @Test
  void aCorrectionMayBeNegative() {
    Ratio correction = Ratio.parse("-3.125");
    assertThat(accumulated(RULES, CreditAddends.ofCredits(Ratio.parse("9.375"), correction))
            .orThrow()
            .exact())
        .isEqualTo(Ratio.parse("6.25"));
  }

  @Test
  void eachPeriodIsExplainedAtItsPlace() {
    CreditAddends addends = CreditAddends.ofPeriods(
        PeriodicConversion.of(BAIK, AHLI_PERTAMA, 2), PeriodicConversion.of(KURANG, AHLI_MUDA, 6));
    assertThat(accumulated(RULES, addends).explain(Text.INDONESIAN))
        .contains("= 2/12 × 100% × 12,5 =", "= 6/12 × 50% × 25 = 6,25")
        .contains("Angka kredit periodik · 1 =", "Angka kredit periodik · 2 = 6,25")
        .contains("Akumulasi angka kredit = 8,333333… (25/3) → tercetak 8,333");
  }

  @Test
  void whatCannotBeConvertedIsNamedByItsPlace() {
    assertUndecided(
        accumulated(
            RULES, CreditAddends.ofPeriods(QUARTER, PeriodicConversion.of(BAIK, AHLI_PERTAMA, 13))),
        Undecided.Reason.INVALID_INPUT,
        "/periods/1/months");
    Map<String, Object> complete = Map.of("predicate", "BAIK", "level", "MAHIR", "months", 3);
    assertUndecided(
        loose(Map.of("periods", List.of(complete, Map.of("level", "MAHIR", "months", 3)))),
        Undecided.Reason.MISSING_INPUT,
        "/periods/1/predicate");
    assertUndecided(
        loose(Map.of("periods", List.of(complete), "credits", List.of("dua belas"))),
        Undecided.Reason.INVALID_INPUT,
        "/credits/0");
  }

  @Test
  void thereIsSomethingToAddUp() {
    assertUndecided(loose(Map.of()), Undecided.Reason.MISSING_INPUT, "/periods");
    assertUndecided(
        accumulated(RULES, CreditAddends.ofPeriods()), Undecided.Reason.MISSING_INPUT, "/periods");
  }

  private static Decision<CreditScore> accumulated(RuleSet rules, CreditAddends addends) {
    return rules.decide(CreditRules.CREDIT_ACCUMULATION, addends);
  }

  private static Decision<?> loose(Map<String, Object> fields) {
    return RULES.decide("credit-accumulation", Given.of(fields));
  }

  private static void assertUndecided(Decision<?> decision, Undecided.Reason reason, String field) {
    assertThat(decision).isInstanceOfSatisfying(Undecided.class, undecided -> {
      assertThat(undecided.reason()).isEqualTo(reason);
      assertThat(undecided.pointer()).isEqualTo(field);
    });
  }
}
