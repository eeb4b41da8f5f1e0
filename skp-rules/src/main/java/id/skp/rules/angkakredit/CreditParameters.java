package id.skp.rules.angkakredit;

import static id.skp.core.appraisal.PerformancePredicate.BAIK;
import static id.skp.core.appraisal.PerformancePredicate.BUTUH_PERBAIKAN;
import static id.skp.core.appraisal.PerformancePredicate.KURANG;
import static id.skp.core.appraisal.PerformancePredicate.SANGAT_BAIK;
import static id.skp.core.appraisal.PerformancePredicate.SANGAT_KURANG;
import static id.skp.core.people.PositionLevel.AHLI_MADYA;
import static id.skp.core.people.PositionLevel.AHLI_MUDA;
import static id.skp.core.people.PositionLevel.AHLI_PERTAMA;
import static id.skp.core.people.PositionLevel.AHLI_UTAMA;
import static id.skp.core.people.PositionLevel.MAHIR;
import static id.skp.core.people.PositionLevel.PEMULA;
import static id.skp.core.people.PositionLevel.PENYELIA;
import static id.skp.core.people.PositionLevel.TERAMPIL;

import id.skp.core.appraisal.Percentage;
import id.skp.core.law.Basis;
import id.skp.core.number.Ratio;
import id.skp.core.text.Text;
import id.skp.rules.ParameterKey;
import id.skp.rules.PrintedForm;
import id.skp.rules.RuleSet;
import java.util.Map;

/** The parameters of credit: every number, table and choice that {@link CreditRules} use. */
public final class CreditParameters {
  /** The share of the yearly credit that each predicate earns. */
  public static final ParameterKey<CreditPercentages> CREDIT_PERCENTAGES = key(
      "creditPercentages",
      CreditPercentages.class,
      "Persentase angka kredit menurut predikat",
      "Percentage of credit by predicate");

  /** The credit that each level earns in a year at 100 percent. */
  public static final ParameterKey<CreditCoefficients> CREDIT_COEFFICIENTS = key(
      "creditCoefficients",
      CreditCoefficients.class,
      "Koefisien angka kredit per tahun menurut jenjang",
      "Yearly coefficient of credit by level");

  /** How many months a period has that is converted. */
  public static final ParameterKey<MonthRange> CREDIT_MONTHS = key(
      "creditMonths", MonthRange.class, "Jumlah bulan suatu periode", "Months that a period has");

  /** How credit is printed (OQ-620). */
  public static final ParameterKey<PrintedForm> CREDIT_PRINT_SCALE =
      key("creditPrintScale", PrintedForm.class, "Angka kredit tercetak", "Printed form of credit");

  /** When the credit of several periods is rounded (OQ-620). */
  public static final ParameterKey<CreditRounding> CREDIT_ROUNDING = key(
      "creditRounding",
      CreditRounding.class,
      "Pembulatan angka kredit beberapa periode",
      "Rounding of the credit of several periods");

  /** The cumulative credit that promotions need (OQ-632). */
  public static final ParameterKey<CreditRequirements> CREDIT_REQUIREMENTS = key(
      "creditRequirements",
      CreditRequirements.class,
      "Kebutuhan angka kredit kumulatif untuk pangkat/jenjang",
      "Cumulative credit needed for rank/level");

  private CreditParameters() {}

  private static <T> ParameterKey<T> key(
      String name, Class<T> type, String indonesian, String english) {
    return ParameterKey.of(name, type, Text.of(indonesian, english));
  }

  static void declare(RuleSet.Builder rules) {
    rules
        .parameter(CREDIT_PERCENTAGES, percentages(), Sources.CREDIT)
        .parameter(CREDIT_COEFFICIENTS, coefficients(), Sources.CREDIT)
        .parameter(CREDIT_MONTHS, new MonthRange(1, MonthRange.MONTHS_OF_YEAR), Sources.CREDIT)
        .parameter(
            CREDIT_PRINT_SCALE,
            new PrintedForm(3, false),
            Sources.open(
                Basis.PRACTICE,
                "OQ-620",
                "contoh terbitan mencetak dua atau tiga desimal; dipilih tiga",
                "published examples print two or three decimals; three was chosen"))
        .parameter(
            CREDIT_ROUNDING,
            CreditRounding.ONCE,
            Sources.open(
                Basis.OUR_READING,
                "OQ-620",
                "beberapa periode: dibulatkan tiap periode, atau sekali pada jumlahnya; dipilih sekali",
                "several periods: rounded in each, or once in the sum; once was chosen"))
        .parameter(
            CREDIT_REQUIREMENTS,
            requirements(),
            Sources.open(
                Basis.CIRCULAR,
                "OQ-632",
                "Terampil 20/60 dan Mahir 50/100, atau tertukar; dipilih yang pertama",
                "Terampil 20/60 and Mahir 50/100, or the other way round; the first was chosen"));
  }

  private static CreditPercentages percentages() {
    return new CreditPercentages(Map.of(
        SANGAT_BAIK, Percentage.of(150),
        BAIK, Percentage.of(100),
        BUTUH_PERBAIKAN, Percentage.of(75),
        KURANG, Percentage.of(50),
        SANGAT_KURANG, Percentage.of(25)));
  }

  private static CreditCoefficients coefficients() {
    return new CreditCoefficients(Map.of(
        PEMULA, Ratio.parse("3.75"),
        TERAMPIL, Ratio.of(5),
        MAHIR, Ratio.parse("12.5"),
        PENYELIA, Ratio.of(25),
        AHLI_PERTAMA, Ratio.parse("12.5"),
        AHLI_MUDA, Ratio.of(25),
        AHLI_MADYA, Ratio.parse("37.5"),
        AHLI_UTAMA, Ratio.of(50)));
  }

  private static CreditRequirements requirements() {
    return new CreditRequirements(Map.of(
        PEMULA, CreditNeed.of(15, 15),
        TERAMPIL, CreditNeed.of(20, 60),
        MAHIR, CreditNeed.of(50, 100),
        PENYELIA, CreditNeed.ofLastLevel(100),
        AHLI_PERTAMA, CreditNeed.of(50, 100),
        AHLI_MUDA, CreditNeed.of(100, 200),
        AHLI_MADYA, CreditNeed.of(150, 450),
        AHLI_UTAMA, CreditNeed.ofLastLevel(200)));
  }
}
