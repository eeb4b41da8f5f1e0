package id.skp.rules.angkakredit;

import static id.skp.core.appraisal.PerformancePredicate.BAIK;
import static id.skp.core.appraisal.PerformancePredicate.BUTUH_PERBAIKAN;
import static id.skp.core.appraisal.PerformancePredicate.CUKUP;
import static id.skp.core.appraisal.PerformancePredicate.SANGAT_KURANG;
import static id.skp.core.people.PositionLevel.MAHIR;
import static id.skp.core.people.PositionLevel.PELAKSANA;
import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.skp.core.InvalidValueException;
import id.skp.core.appraisal.Percentage;
import id.skp.core.appraisal.PerformancePredicate;
import id.skp.core.law.Basis;
import id.skp.core.law.Regulation;
import id.skp.core.number.Ratio;
import id.skp.core.people.PositionLevel;
import id.skp.core.people.Rank;
import id.skp.core.text.Text;
import id.skp.rules.ParameterKey;
import id.skp.rules.RuleSet;
import id.skp.rules.permenpanrb6of2022.PermenPanRb6Of2022;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A table that could not decide every case cannot be built. */
class CreditTablesTest {
  private static final Map<PerformancePredicate, Percentage> PERCENTAGES =
      value(CreditParameters.CREDIT_PERCENTAGES).percentages();
  private static final Map<PositionLevel, Ratio> COEFFICIENTS =
      value(CreditParameters.CREDIT_COEFFICIENTS).coefficients();
  private static final Map<PositionLevel, CreditNeed> NEEDS =
      value(CreditParameters.CREDIT_REQUIREMENTS).needs();

  @Test
  void eachStandingHasAPercentage() {
    Map<PerformancePredicate, Percentage> table = new EnumMap<>(PERCENTAGES);
    table.remove(BUTUH_PERBAIKAN);
    table.remove(CUKUP);
    assertRefused("CREDIT_PERCENTAGE_HOLE", () -> new CreditPercentages(table));
    assertThatThrownBy(() -> new CreditPercentages(table))
        .hasMessageEndingWith(
            "needs a percentage for each standing (missing: CUKUP), got SANGAT_BAIK, BAIK, KURANG, SANGAT_KURANG");
    assertThatThrownBy(() -> new CreditCoefficients(Map.of(MAHIR, Ratio.of(12))))
        .hasMessageContaining("missing: PEMULA, TERAMPIL, PENYELIA, ")
        .hasMessageEndingWith("), got MAHIR");
  }

  @Test
  void bothNamesOfTheMiddleHaveThePercentageOfTheirStanding() {
    Map<PerformancePredicate, Percentage> table = new EnumMap<>(PERCENTAGES);
    table.remove(CUKUP);
    assertThat(new CreditPercentages(table).of(CUKUP)).isEqualTo(Percentage.of(75));
    table.put(CUKUP, Percentage.of(80));
    assertThat(new CreditPercentages(table).of(CUKUP)).isEqualTo(Percentage.of(80));
    table.remove(BUTUH_PERBAIKAN);
    assertThat(new CreditPercentages(table).of(BUTUH_PERBAIKAN)).isEqualTo(Percentage.of(80));
  }

  @Test
  void aBetterPredicateNeverEarnsLess() {
    Map<PerformancePredicate, Percentage> table = new EnumMap<>(PERCENTAGES);
    table.put(SANGAT_KURANG, table.get(BAIK));
    assertRefused("CREDIT_PERCENTAGES_UNORDERED", () -> new CreditPercentages(table));
    table.put(SANGAT_KURANG, Percentage.of(50));
    assertThat(new CreditPercentages(table).of(SANGAT_KURANG)).isEqualTo(Percentage.of(50));
  }

  @Test
  void eachFunctionalLevelAndNoOtherHasACoefficientAboveZero() {
    Map<PositionLevel, Ratio> table = new EnumMap<>(COEFFICIENTS);
    table.put(PELAKSANA, Ratio.ONE);
    assertRefused("CREDIT_COEFFICIENT_HOLE", () -> new CreditCoefficients(table));
    table.remove(PELAKSANA);
    assertThat(new CreditCoefficients(table))
        .isEqualTo(value(CreditParameters.CREDIT_COEFFICIENTS));
    table.put(MAHIR, Ratio.ZERO);
    assertRefused("CREDIT_COEFFICIENT_OUT_OF_RANGE", () -> new CreditCoefficients(table));
    table.remove(MAHIR);
    assertRefused("CREDIT_COEFFICIENT_HOLE", () -> new CreditCoefficients(table));
  }

  @Test
  void eachFunctionalLevelAndNoOtherHasNeedsAboveZero() {
    Map<PositionLevel, CreditNeed> table = new EnumMap<>(NEEDS);
    table.put(PELAKSANA, CreditNeed.of(1, 1));
    assertRefused("CREDIT_NEED_HOLE", () -> new CreditRequirements(table));
    table.remove(PELAKSANA);
    assertThat(new CreditRequirements(table))
        .isEqualTo(value(CreditParameters.CREDIT_REQUIREMENTS));
    table.remove(MAHIR);
    assertRefused("CREDIT_NEED_HOLE", () -> new CreditRequirements(table));
    table.put(MAHIR, CreditNeed.ofLastLevel(50));
    assertRefused("CREDIT_NEED_OUT_OF_RANGE", () -> new CreditRequirements(table));
    for (PositionLevel last : List.of(PositionLevel.PENYELIA, PositionLevel.AHLI_UTAMA)) {
      Map<PositionLevel, CreditNeed> further = new EnumMap<>(NEEDS);
      further.put(last, CreditNeed.of(200, 300));
      assertRefused("CREDIT_NEED_OUT_OF_RANGE", () -> new CreditRequirements(further));
    }
    assertRefused("CREDIT_NEED_OUT_OF_RANGE", () -> CreditNeed.ofLastLevel(0));
    assertRefused(
        "CREDIT_NEED_OUT_OF_RANGE", () -> new CreditNeed(Ratio.ONE, Optional.of(Ratio.of(-1))));
  }

  @Test
  void eachFunctionalLevelAndNoOtherHasRanksThatRiseWithTheirBases() {
    Map<PositionLevel, List<CreditBase>> table =
        new EnumMap<>(value(CreditParameters.CREDIT_BASES).bases());
    List<CreditBase> mahir = requireNonNull(table.get(MAHIR));
    table.put(PELAKSANA, mahir);
    assertRefused("CREDIT_BASE_HOLE", () -> new CreditBases(table));
    table.remove(PELAKSANA);
    table.put(MAHIR, List.of());
    assertRefused("CREDIT_BASE_HOLE", () -> new CreditBases(table));
    table.put(MAHIR, List.of(mahir.get(1), mahir.get(0)));
    assertRefused("CREDIT_BASES_UNORDERED", () -> new CreditBases(table));
    table.put(MAHIR, List.of(mahir.get(0), mahir.get(0)));
    assertRefused("CREDIT_BASES_UNORDERED", () -> new CreditBases(table));
    assertThat(new CreditBases(Map.copyOf(value(CreditParameters.CREDIT_BASES).bases())))
        .isEqualTo(value(CreditParameters.CREDIT_BASES));
  }

  @Test
  void aBaseIsOfARankOfCivilServantsAndNotNegative() {
    assertRefused("CREDIT_BASE_RANK", () -> base("IX", 0));
    assertRefused("CREDIT_BASE_OUT_OF_RANGE", () -> base("III/b", -1));
  }

  private static CreditBase base(String rank, long credit) {
    return new CreditBase(Rank.of(rank), Ratio.of(credit), Basis.INFERRED);
  }

  @ParameterizedTest
  @CsvSource({"0, 12", "7, 6", "1, 13"})
  void aPeriodIsAPartOfAYear(int least, int most) {
    assertRefused("MONTH_RANGE", () -> new MonthRange(least, most));
  }

  @Test
  void tablesReadInLegalOrder() {
    assertThat(value(CreditParameters.CREDIT_PERCENTAGES))
        .hasToString("SANGAT_BAIK: 150%, BAIK: 100%, CUKUP: 75%, BUTUH_PERBAIKAN: 75%, KURANG: 50%,"
            + " SANGAT_KURANG: 25%");
    assertThat(value(CreditParameters.CREDIT_COEFFICIENTS).toString())
        .startsWith("PEMULA: 3.75, TERAMPIL: 5, MAHIR: 12.5")
        .endsWith("AHLI_MADYA: 37.5, AHLI_UTAMA: 50");
    assertThat(value(CreditParameters.CREDIT_REQUIREMENTS).toString())
        .startsWith("PEMULA: 15/15, TERAMPIL: 20/60")
        .endsWith("AHLI_UTAMA: 200/-");
    assertThat(value(CreditParameters.CREDIT_COEFFICIENTS).label(Text.INDONESIAN))
        .startsWith("Pemula: 3,75; Terampil: 5; Mahir: 12,5");
    assertThat(value(CreditParameters.CREDIT_REQUIREMENTS).label(Text.ENGLISH))
        .endsWith("; Expert functional post, principal: 200/-");
    assertThat(value(CreditParameters.CREDIT_MONTHS)).hasToString("1..12");
  }

  @Test
  void anotherRuleSetCanHaveTheRulesOfCreditToo() {
    RuleSet.Builder rules = RuleSet.builder(
            "id.go.contoh-kredit", Regulation.of("Permen Contoh 1/2026", "Pedoman Penilaian"))
        .parameter(RuleSet.IN_FORCE_FROM, LocalDate.of(2026, 1, 1), Sources.CREDIT)
        .chapters(new CreditChapter());
    assertThat(rules
            .build()
            .decide(CreditRules.CREDIT_ANNUAL, AnnualConversion.of(BAIK, MAHIR))
            .orThrow()
            .exact())
        .isEqualTo(Ratio.parse("12.5"));
  }

  private static <T> T value(ParameterKey<T> key) {
    return PermenPanRb6Of2022.ruleSet().parameter(key).value();
  }

  private static void assertRefused(String code, ThrowingCallable construction) {
    assertThatExceptionOfType(InvalidValueException.class)
        .isThrownBy(construction)
        .extracting(InvalidValueException::code)
        .isEqualTo(code);
  }
}
