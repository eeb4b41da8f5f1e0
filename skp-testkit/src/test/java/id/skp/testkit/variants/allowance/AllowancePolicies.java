package id.skp.testkit.variants.allowance;

import static id.skp.core.appraisal.PerformancePredicate.BAIK;
import static id.skp.core.appraisal.PerformancePredicate.BUTUH_PERBAIKAN;
import static id.skp.core.appraisal.PerformancePredicate.KURANG;
import static id.skp.core.appraisal.PerformancePredicate.SANGAT_BAIK;
import static id.skp.core.appraisal.PerformancePredicate.SANGAT_KURANG;

import id.skp.core.law.Basis;
import id.skp.core.law.LegalSource;
import id.skp.core.law.OpenQuestion;
import id.skp.core.law.Regulation;
import id.skp.core.number.Ratio;
import id.skp.core.period.PeriodKind;
import id.skp.rules.RuleSet;
import id.skp.rules.value.Bands;
import id.skp.testkit.variants.allowance.AllowanceRules.Lag;
import id.skp.testkit.variants.allowance.AllowanceRules.TableKind;
import java.time.LocalDate;
import java.util.Map;

/**
 * Four allowance policies of one shape. They replace nothing: each is a small rule set of its own that takes a predicate
 * which any rule set decided. An absent predicate is {@code MISSING_INPUT}, never 0 percent.
 *
 * <p>Basis: {@link Basis#REGULATION_TEXT} of each decree; what a decree does not print is {@link Basis#INFERRED}, and the
 * period of KLHK {@link Basis#OUR_READING} (OQ-V04). The first days in force are the first of the decree's year, which the
 * texts at hand do not say: {@link Basis#OUR_READING} too.
 */
public final class AllowancePolicies {
  private AllowancePolicies() {}

  /** Kementerian Luar Negeri, Permenlu 3/2025 Pasal 15: a quarter's predicate pays the next quarter; CPNS apart. */
  public static RuleSet foreignAffairs() {
    String article = "Permenlu 3/2025, Pasal 15";
    return policy("id.go.kemlu-allowance", "Permenlu 3/2025", 2025)
        .parameter(AllowanceRules.SOURCE_PERIOD, PeriodKind.TRIWULAN, printed(article))
        .parameter(AllowanceRules.LAG, Lag.NEXT_PERIOD, printed(article))
        .parameter(AllowanceRules.TABLE_KIND, TableKind.PAID, printed(article))
        .parameter(
            AllowanceRules.TABLE,
            Map.of(
                SANGAT_BAIK, Ratio.of(100),
                BAIK, Ratio.of(100),
                BUTUH_PERBAIKAN, Ratio.of(80),
                KURANG, Ratio.of(70),
                SANGAT_KURANG, Ratio.of(60)),
            printed(article))
        .parameter(AllowanceRules.ALIASES, Aliases.none(), printed(article))
        .parameter(AllowanceRules.CPNS_APART, true, printed(article))
        .rule(AllowanceRules.PAYMENT, Payments::byPredicate, printed(article))
        .build();
  }

  /** Bakamla, Perban 1/2023 Pasal 11: the same month, written as a cut. */
  public static RuleSet maritimeSecurity() {
    String article = "Perban Bakamla 1/2023, Pasal 11";
    return policy("id.go.bakamla-allowance", "Perban Bakamla 1/2023", 2023)
        .parameter(AllowanceRules.SOURCE_PERIOD, PeriodKind.BULAN, printed(article))
        .parameter(AllowanceRules.LAG, Lag.SAME_PERIOD, printed(article))
        .parameter(AllowanceRules.TABLE_KIND, TableKind.CUT, printed(article))
        .parameter(
            AllowanceRules.TABLE,
            Map.of(
                SANGAT_BAIK, Ratio.ZERO,
                BAIK, Ratio.ZERO,
                BUTUH_PERBAIKAN, Ratio.ZERO,
                KURANG, Ratio.of(1),
                SANGAT_KURANG, Ratio.of(2)),
            printed(article))
        .parameter(AllowanceRules.ALIASES, Aliases.none(), printed(article))
        .parameter(AllowanceRules.CPNS_APART, false, printed(article))
        .rule(AllowanceRules.PAYMENT, Payments::byPredicate, printed(article))
        .build();
  }

  /** KLHK, Permen 6/2024 Pasal 19: a year's predicate pays the next year; Cukup and Butuh Perbaikan are one value. */
  public static RuleSet forestry() {
    String article = "PermenLHK 6/2024, Pasal 19";
    LegalSource yearly = LegalSource.cited(Basis.OUR_READING, article)
        .answering(OpenQuestion.of(
            "OQ-V04",
            "predikat bulanan atau tahunan; dipilih tahunan",
            "a monthly or a yearly predicate; yearly was chosen"));
    return policy("id.go.klhk-allowance", "PermenLHK 6/2024", 2024)
        .parameter(AllowanceRules.SOURCE_PERIOD, PeriodKind.TAHUN, yearly)
        .parameter(AllowanceRules.LAG, Lag.NEXT_PERIOD, printed(article))
        .parameter(AllowanceRules.TABLE_KIND, TableKind.PAID, printed(article))
        .parameter(
            AllowanceRules.TABLE,
            Map.of(
                BUTUH_PERBAIKAN, Ratio.of(90), KURANG, Ratio.of(85), SANGAT_KURANG, Ratio.of(80)),
            printed(article))
        .parameter(AllowanceRules.UNLISTED_SHARE, Ratio.of(100), inferred(article))
        .parameter(AllowanceRules.ALIASES, Aliases.of("CUKUP", BUTUH_PERBAIKAN), printed(article))
        .parameter(AllowanceRules.CPNS_APART, false, printed(article))
        .rule(AllowanceRules.PAYMENT, Payments::byPredicate, printed(article))
        .build();
  }

  /**
   * KLH/BPLH, Permen 6/2025: the predicate of a month follows from the number of daily reports below expectation, and is
   * called "perlu perbaikan", not "butuh". It pays the performance part of the same month.
   */
  public static RuleSet environment() {
    String decree = "PermenLH 6/2025";
    return policy("id.go.klh-allowance", decree, 2025)
        .parameter(AllowanceRules.SOURCE_PERIOD, PeriodKind.BULAN, printed(decree))
        .parameter(AllowanceRules.LAG, Lag.SAME_PERIOD, printed(decree))
        .parameter(AllowanceRules.TABLE_KIND, TableKind.PAID, printed(decree))
        .parameter(
            AllowanceRules.TABLE,
            Map.of(
                BUTUH_PERBAIKAN, Ratio.of(90), KURANG, Ratio.of(85), SANGAT_KURANG, Ratio.of(80)),
            printed(decree))
        .parameter(AllowanceRules.UNLISTED_SHARE, Ratio.of(100), inferred(decree))
        .parameter(
            AllowanceRules.ALIASES, Aliases.of("PERLU_PERBAIKAN", BUTUH_PERBAIKAN), printed(decree))
        .parameter(AllowanceRules.CPNS_APART, false, printed(decree))
        .parameter(
            AllowanceRules.REPORT_BANDS,
            Bands.startingWith(BAIK)
                .from(1, BUTUH_PERBAIKAN)
                .from(6, KURANG)
                .above(10, SANGAT_KURANG),
            printed(decree))
        .parameter(AllowanceRules.NO_REPORT_CUT, Ratio.of(35), printed(decree))
        .rule(AllowanceRules.PAYMENT, Payments::byPredicate, printed(decree))
        .rule(AllowanceRules.REPORT_PAYMENT, Payments::byReports, printed(decree))
        .build();
  }

  private static RuleSet.Builder policy(String id, String decree, int year) {
    return RuleSet.builder(id, Regulation.of(decree, "Tunjangan kinerja"))
        .parameter(
            RuleSet.IN_FORCE_FROM,
            LocalDate.of(year, 1, 1),
            LegalSource.cited(Basis.OUR_READING, decree));
  }

  private static LegalSource printed(String place) {
    return LegalSource.cited(Basis.REGULATION_TEXT, place);
  }

  private static LegalSource inferred(String place) {
    return LegalSource.cited(Basis.INFERRED, place);
  }
}
