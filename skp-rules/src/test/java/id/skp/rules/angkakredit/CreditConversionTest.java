package id.skp.rules.angkakredit;

import static id.skp.core.appraisal.PerformancePredicate.BAIK;
import static id.skp.core.appraisal.PerformancePredicate.BUTUH_PERBAIKAN;
import static id.skp.core.appraisal.PerformancePredicate.CUKUP;
import static id.skp.core.appraisal.PerformancePredicate.KURANG;
import static id.skp.core.appraisal.PerformancePredicate.SANGAT_BAIK;
import static id.skp.core.appraisal.PerformancePredicate.SANGAT_KURANG;
import static id.skp.core.people.PositionLevel.AHLI_MUDA;
import static id.skp.core.people.PositionLevel.AHLI_PERTAMA;
import static id.skp.core.people.PositionLevel.PELAKSANA;
import static id.skp.rules.Undecided.Reason.INVALID_INPUT;
import static id.skp.rules.Undecided.Reason.MISSING_INPUT;
import static org.assertj.core.api.Assertions.assertThat;

import id.skp.core.appraisal.Percentage;
import id.skp.core.appraisal.PerformancePredicate;
import id.skp.core.law.Basis;
import id.skp.core.number.Ratio;
import id.skp.core.people.PositionLevel;
import id.skp.core.period.EvaluationPeriod;
import id.skp.core.text.Text;
import id.skp.rules.Decision;
import id.skp.rules.RuleSet;
import id.skp.rules.Undecided;
import id.skp.rules.input.Given;
import id.skp.rules.permenpanrb6of2022.PermenPanRb6Of2022;
import id.skp.rules.value.PrintedNumber;
import java.math.BigDecimal;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CreditConversionTest {
  private static final RuleSet RULES = PermenPanRb6Of2022.ruleSet();

  @ParameterizedTest
  @CsvSource({
    "SANGAT_BAIK, PEMULA, 5.625",
    "BAIK, TERAMPIL, 5",
    "BUTUH_PERBAIKAN, MAHIR, 9.375",
    "CUKUP, AHLI_PERTAMA, 9.375",
    "KURANG, PENYELIA, 12.5",
    "SANGAT_KURANG, AHLI_PERTAMA, 3.125",
    "SANGAT_BAIK, AHLI_MUDA, 37.5",
    "BAIK, AHLI_MADYA, 37.5",
    "BUTUH_PERBAIKAN, AHLI_UTAMA, 37.5",
  })
  void aYearEarnsThePercentageOfThePredicateTimesTheCoefficientOfTheLevel(
      PerformancePredicate predicate, PositionLevel level, String credit) {
    assertThat(annual(predicate, level).orThrow().exact()).isEqualTo(Ratio.parse(credit));
  }

  @ParameterizedTest
  @CsvSource({"2, 25/12, 2.083", "3, 3.125, 3.125", "9, 9.375, 9.375", "12, 12.5, 12.500"})
  void aPeriodEarnsItsTwelfthsOfTheYearExactlyAndIsRoundedInPrintOnly(
      long months, String exact, BigDecimal printed) {
    assertThat(periodic(BAIK, AHLI_PERTAMA, months).orThrow())
        .isEqualTo(new CreditScore(Ratio.parse(exact), printed));
  }

  @ParameterizedTest
  @CsvSource({"1, 0.78125", "3, 2.34375", "12, 9.375"})
  void cukupConvertsAsButuhPerbaikanDoesForTheRowIsPrintedWithBoth(long months, String credit) {
    assertThat(periodic(CUKUP, AHLI_PERTAMA, months).orThrow())
        .isEqualTo(periodic(BUTUH_PERBAIKAN, AHLI_PERTAMA, months).orThrow())
        .extracting(CreditScore::exact)
        .isEqualTo(Ratio.parse(credit));
  }

  @Test
  void theMonthsOfAQuarterAreItsOwnThree() {
    assertThat(PeriodicConversion.of(BAIK, AHLI_MUDA, EvaluationPeriod.quarter(2024, 2)))
        .isEqualTo(PeriodicConversion.of(BAIK, AHLI_MUDA, 3));
  }

  @Test
  void aConversionShowsItsFormulaWithTheNumbersAndItsSourcesInBothLanguages() {
    Decision<CreditScore> decision = periodic(BAIK, AHLI_PERTAMA, 2);
    assertThat(decision.explain(Text.INDONESIAN))
        .contains("Persentase predikat = 100%")
        .contains("Koefisien jenjang = 12,5")
        .contains("= 2/12 × 100% × 12,5 = 2,083333… (25/12)")
        .contains("Angka kredit periodik = 2,083333… (25/12) → tercetak 2,083")
        .contains("Peraturan BKN 3/2023; PermenPAN-RB 1/2023")
        .contains("OQ-620");
    assertThat(decision.explain(Text.ENGLISH))
        .contains("= 2/12 × 100% × 12.5 = 2.083333… (25/12)")
        .contains("Credit of a period = 2.083333… (25/12) → printed 2.083");
    assertThat(decision.trace().weakestBasis()).contains(Basis.PRACTICE);
    assertThat(annual(SANGAT_BAIK, AHLI_PERTAMA).explain(Text.INDONESIAN))
        .contains("= 150% × 12,5 = 18,75");
  }

  @Test
  void whatIsMissingIsNamed() {
    assertUndecided(loose("credit-annual", null, "MAHIR"), MISSING_INPUT, "/predicate");
    assertUndecided(loose("credit-annual", "BAIK", null), MISSING_INPUT, "/level");
    assertUndecided(loose("credit-periodic", null, "MAHIR", 6), MISSING_INPUT, "/predicate");
    assertUndecided(loose("credit-periodic", "BAIK", null, 6), MISSING_INPUT, "/level");
    assertUndecided(loose("credit-periodic", "BAIK", "MAHIR"), MISSING_INPUT, "/months");
    assertUndecided(
        RULES.decide(
            CreditRules.CREDIT_ANNUAL,
            new AnnualConversion(Optional.empty(), Optional.of(AHLI_MUDA))),
        MISSING_INPUT,
        "/predicate");
  }

  @ParameterizedTest
  @CsvSource({"ISTIMEWA", "SESUAI_EKSPEKTASI", "baik", "''"})
  void whatIsNoPredicateOfAPersonIsRefused(String predicate) {
    assertUndecided(loose("credit-annual", predicate, "MAHIR"), INVALID_INPUT, "/predicate");
    assertUndecided(loose("credit-periodic", predicate, "MAHIR", 6), INVALID_INPUT, "/predicate");
  }

  @ParameterizedTest
  @CsvSource({"AHLI_DASAR", "mahir"})
  void whatIsNoneOfTheEightFunctionalLevelsIsRefused(String level) {
    assertUndecided(loose("credit-annual", "BAIK", level), INVALID_INPUT, "/level");
    assertUndecided(loose("credit-periodic", "BAIK", level, 6), INVALID_INPUT, "/level");
  }

  @ParameterizedTest
  @CsvSource({
    "PELAKSANA, Operational staff",
    "PENGAWAS, Supervisor",
    "ADMINISTRATOR, Administrator",
    "JPT_PRATAMA, First leadership post",
    "JPT_MADYA, Middle leadership post",
    "JPT_UTAMA, Principal leadership post"
  })
  void creditDoesNotApplyToAPostThatIsNotFunctional(String level, String label) {
    for (Decision<?> decision : List.of(
        loose("credit-annual", "BAIK", level), loose("credit-periodic", "BAIK", level, 6))) {
      assertUndecided(decision, Undecided.Reason.NOT_APPLICABLE, "");
      assertThat(((Undecided<?>) decision).message().in(Text.ENGLISH))
          .isEqualTo("credit does not apply to " + label + "; functional posts alone earn it");
    }
  }

  @Test
  void monthsAreAWholeNumberFromOneToTwelve() {
    for (Object months :
        Arrays.<Object>asList(0, 13, -1, new BigDecimal("2.5"), "6", true, Long.MAX_VALUE)) {
      assertUndecided(loose("credit-periodic", "BAIK", "MAHIR", months), INVALID_INPUT, "/months");
    }
    assertThat(loose("credit-periodic", "BAIK", "MAHIR", new BigDecimal("6.0")).isDecided())
        .isTrue();
  }

  @Test
  void aRefusalSaysWhatToGiveInstead() {
    assertThat(periodic(BAIK, AHLI_MUDA, 13).explain(Text.ENGLISH))
        .contains("13 is no number of months of a period; give 1 to 12 months, whole ones");
    assertThat(periodic(BAIK, AHLI_MUDA, 13).explain(Text.INDONESIAN))
        .contains("13 bukan jumlah bulan suatu periode; isi 1 sampai 12 bulan bulat");
    assertThat(annual(BAIK, PELAKSANA).explain(Text.INDONESIAN))
        .contains(
            "angka kredit tidak berlaku bagi Pelaksana; hanya jabatan fungsional yang memperolehnya");
  }

  @Test
  void tablesMonthsAndPrintAreParameters() {
    RuleSet ours = RULES.variant(
        "id.go.contoh-kredit",
        variant -> variant
            .citing(RULES.regulation(), Basis.PRACTICE)
            .parameter(
                CreditParameters.CREDIT_PERCENTAGES,
                new CreditPercentages(Map.of(
                    SANGAT_BAIK, Percentage.of(150),
                    BAIK, Percentage.of(100),
                    CUKUP, Percentage.of(80),
                    BUTUH_PERBAIKAN, Percentage.of(75),
                    KURANG, Percentage.of(50),
                    SANGAT_KURANG, Percentage.of(0))))
            .parameter(CreditParameters.CREDIT_MONTHS, new MonthRange(3, 6))
            .parameter(CreditParameters.CREDIT_PRINT_SCALE, new PrintedNumber(2, false)));
    assertThat(ours.decide(CreditRules.CREDIT_ANNUAL, AnnualConversion.of(CUKUP, AHLI_MUDA))
            .orThrow()
            .exact())
        .isEqualTo(Ratio.of(20));
    assertThat(
            ours.decide(CreditRules.CREDIT_PERIODIC, PeriodicConversion.of(BAIK, AHLI_PERTAMA, 3))
                .orThrow())
        .hasToString("3.125 -> 3.13");
    assertUndecided(
        ours.decide(CreditRules.CREDIT_PERIODIC, PeriodicConversion.of(BAIK, AHLI_PERTAMA, 2)),
        INVALID_INPUT,
        "/months");
  }

  private static Decision<CreditScore> annual(PerformancePredicate predicate, PositionLevel level) {
    return RULES.decide(CreditRules.CREDIT_ANNUAL, AnnualConversion.of(predicate, level));
  }

  private static Decision<CreditScore> periodic(
      PerformancePredicate predicate, PositionLevel level, long months) {
    return RULES.decide(
        CreditRules.CREDIT_PERIODIC, PeriodicConversion.of(predicate, level, months));
  }

  private static Decision<?> loose(
      String rule, @Nullable String predicate, @Nullable String level) {
    return RULES.decide(rule, Given.of(fields(predicate, level)));
  }

  private static Decision<?> loose(
      String rule, @Nullable String predicate, @Nullable String level, Object months) {
    Map<String, @Nullable Object> fields = fields(predicate, level);
    fields.put("months", months);
    return RULES.decide(rule, Given.of(fields));
  }

  private static Map<String, @Nullable Object> fields(
      @Nullable String predicate, @Nullable String level) {
    Map<String, @Nullable Object> fields = new LinkedHashMap<>();
    fields.put("predicate", predicate);
    fields.put("level", level);
    return fields;
  }

  private static void assertUndecided(Decision<?> decision, Undecided.Reason reason, String field) {
    assertThat(decision).isInstanceOfSatisfying(Undecided.class, undecided -> {
      assertThat(undecided.reason()).isEqualTo(reason);
      assertThat(undecided.pointer()).isEqualTo(field);
    });
  }
}
