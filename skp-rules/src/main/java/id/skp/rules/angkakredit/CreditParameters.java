package id.skp.rules.angkakredit;

import static id.skp.core.appraisal.PerformancePredicate.BAIK;
import static id.skp.core.appraisal.PerformancePredicate.BUTUH_PERBAIKAN;
import static id.skp.core.appraisal.PerformancePredicate.CUKUP;
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
import id.skp.core.appraisal.PerformancePredicate;
import id.skp.core.law.Basis;
import id.skp.core.number.Ratio;
import id.skp.core.people.Rank;
import id.skp.core.text.Text;
import id.skp.rules.Parameter;
import id.skp.rules.ParameterKey;
import id.skp.rules.value.PrintedNumber;
import id.skp.rules.value.ValueForms;
import id.skp.rules.value.ValueProblem;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The parameters of credit: every number, table and choice that {@link CreditRules} use. */
public final class CreditParameters {
  /** The share of the yearly credit that each predicate earns. */
  public static final ParameterKey<CreditPercentages> CREDIT_PERCENTAGES = ParameterKey.of(
          "creditPercentages",
          CreditPercentages.class,
          Text.of("Persentase angka kredit menurut predikat", "Percentage of credit by predicate"),
          CreditForms.PERCENTAGES)
      .is(percentages(), Sources.CREDIT);

  /** The credit that each level earns in a year at 100 percent. */
  public static final ParameterKey<CreditCoefficients> CREDIT_COEFFICIENTS = ParameterKey.of(
          "creditCoefficients",
          CreditCoefficients.class,
          Text.of(
              "Koefisien angka kredit per tahun menurut jenjang",
              "Yearly coefficient of credit by level"),
          CreditForms.COEFFICIENTS)
      .is(coefficients(), Sources.CREDIT);

  /** How many months a period has that is converted. */
  public static final ParameterKey<MonthRange> CREDIT_MONTHS = ParameterKey.of(
          "creditMonths",
          MonthRange.class,
          Text.of("Jumlah bulan suatu periode", "Months that a period has"),
          CreditForms.MONTH_RANGE)
      .is(new MonthRange(1, MonthRange.MONTHS_OF_YEAR), Sources.CREDIT);

  /** How credit is printed (OQ-620). */
  public static final ParameterKey<PrintedNumber> CREDIT_PRINT_SCALE = ParameterKey.of(
          "creditPrintScale",
          PrintedNumber.class,
          Text.of("Angka kredit tercetak", "Printed form of credit"),
          PrintedNumber.form())
      .is(
          new PrintedNumber(3, false),
          Sources.open(
              Basis.PRACTICE,
              "OQ-620",
              "contoh terbitan mencetak dua atau tiga desimal",
              "published examples print two or three decimals"));

  /** When the credit of several periods is rounded (OQ-620). */
  public static final ParameterKey<CreditRounding> CREDIT_ROUNDING = ParameterKey.of(
          "creditRounding",
          CreditRounding.class,
          Text.of(
              "Pembulatan angka kredit beberapa periode",
              "Rounding of the credit of several periods"))
      .is(
          CreditRounding.ONCE,
          Sources.open(
              Basis.OUR_READING,
              "OQ-620",
              "beberapa periode: dibulatkan tiap periode, atau sekali pada jumlahnya",
              "several periods: rounded in each, or once in the sum"));

  /** The cumulative credit that promotions need (OQ-632). */
  public static final ParameterKey<CreditRequirements> CREDIT_REQUIREMENTS = ParameterKey.of(
          "creditRequirements",
          CreditRequirements.class,
          Text.of(
              "Kebutuhan angka kredit kumulatif untuk pangkat/jenjang",
              "Cumulative credit needed for rank/level"),
          CreditForms.REQUIREMENTS)
      .is(
          requirements(),
          Sources.open(
              Basis.CIRCULAR,
              "OQ-632",
              "Terampil 20/60 dan Mahir 50/100, atau tertukar",
              "Terampil 20/60 and Mahir 50/100, or the other way round"));

  /** The ranks of each level and the credit with which each of them starts; each number has its own basis. */
  public static final ParameterKey<CreditBases> CREDIT_BASES = ParameterKey.of(
          "creditBases",
          CreditBases.class,
          Text.of(
              "Pangkat dan angka kredit dasar menurut jenjang",
              "Ranks and base of credit by level"),
          CreditForms.BASES)
      .fitting(
          bases -> others -> bases.misfit(others.find(CREDIT_REQUIREMENTS).map(Parameter::value)))
      .is(bases(), Sources.BASES);

  /**
   * From where the credit for the next rank is counted (OQ-644). Where each rank counts from 0, the credit that is held
   * is what was earned at that rank.
   */
  public static final ParameterKey<CreditCounting> CREDIT_COUNTING = ParameterKey.of(
          "creditCounting",
          CreditCounting.class,
          Text.of(
              "Penghitungan angka kredit kenaikan pangkat",
              "Counting of the credit for the next rank"))
      .is(
          CreditCounting.CUMULATIVE,
          Sources.open(
              Basis.INFERRED,
              "OQ-644",
              "kenaikan pangkat: kumulatif dalam jenjang dengan angka kredit dasar, atau dari 0 tiap pangkat",
              "the next rank: cumulative in the level with its base, or from 0 in each rank"));

  /** The flat credit of an executive with a master's degree who enters Ahli Pertama. */
  public static final ParameterKey<Ratio> EXECUTIVE_ENTRY_CREDIT = ParameterKey.of(
          "executiveEntryCredit",
          Ratio.class,
          Text.of(
              "Angka kredit pelaksana berijazah magister saat diangkat",
              "Credit of an executive with a master's degree on entry"),
          CreditForms.CREDIT)
      .is(Ratio.of(100), Sources.ENTRY);

  /** The flat credit of such an executive who then comes to Ahli Muda. */
  public static final ParameterKey<Ratio> EXECUTIVE_NEXT_CREDIT = ParameterKey.of(
          "executiveNextCredit",
          Ratio.class,
          Text.of(
              "Angka kredit pelaksana berijazah magister pada jenjang berikutnya",
              "Credit of an executive with a master's degree at the next level"),
          CreditForms.CREDIT)
      .is(Ratio.of(75), Sources.ENTRY);

  /** The share of the need per rank that is granted for a higher degree. */
  public static final ParameterKey<Percentage> EDUCATION_SHARE = ParameterKey.of(
          "educationShare",
          Percentage.class,
          Text.of(
              "Bagian kebutuhan pangkat untuk peningkatan pendidikan",
              "Share of the need per rank for a higher degree"),
          ValueForms.share())
      .is(Percentage.of(25), Sources.EDUCATION);

  /** The least predicate of the years that a promotion asks for. */
  public static final ParameterKey<PerformancePredicate> PROMOTION_PREDICATE = ParameterKey.of(
          "promotionPredicate",
          PerformancePredicate.class,
          Text.of("Predikat terendah untuk kenaikan", "Least predicate for a promotion"))
      .fitting(least -> others -> least.standing() > SANGAT_KURANG.standing()
          ? Optional.empty()
          : Optional.of(new ValueProblem(
              "",
              "WITHOUT_EFFECT",
              Text.of(
                  "perlu predikat di atas yang terendah; jika tidak, setiap predikat memenuhinya",
                  "needs a predicate above the lowest; else every predicate meets it"))))
      .is(BAIK, Sources.CREDIT);

  /** Of how many years a promotion asks for the predicate, the latest ones. */
  public static final ParameterKey<Integer> PROMOTION_YEARS = ParameterKey.of(
          "promotionYears",
          Integer.class,
          Text.of(
              "Jumlah tahun terakhir yang predikatnya diperiksa untuk kenaikan",
              "Latest years whose predicate counts for a promotion"),
          ValueForms.integer(1, 10, "years"))
      .is(2, Sources.CONDITIONS);

  private CreditParameters() {}

  private static CreditPercentages percentages() {
    return new CreditPercentages(Map.of(
        SANGAT_BAIK, Percentage.of(150),
        BAIK, Percentage.of(100),
        CUKUP, Percentage.of(75),
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

  private static CreditBases bases() {
    return new CreditBases(Map.of(
        PEMULA,
        List.of(base("II/a", 0, Basis.INFERRED)),
        TERAMPIL,
        List.of(
            base("II/b", 0, Basis.INFERRED),
            base("II/c", 20, Basis.INFERRED),
            base("II/d", 40, Basis.INFERRED)),
        MAHIR,
        List.of(base("III/a", 0, Basis.INFERRED), base("III/b", 50, Basis.INFERRED)),
        PENYELIA,
        List.of(base("III/c", 0, Basis.INFERRED), base("III/d", 100, Basis.INFERRED)),
        AHLI_PERTAMA,
        List.of(base("III/a", 0, Basis.INFERRED), base("III/b", 50, Basis.SINGLE_PRACTICE)),
        AHLI_MUDA,
        List.of(base("III/c", 0, Basis.INFERRED), base("III/d", 100, Basis.REGULATION_TEXT)),
        AHLI_MADYA,
        List.of(
            base("IV/a", 0, Basis.INFERRED),
            base("IV/b", 150, Basis.SINGLE_PRACTICE),
            base("IV/c", 300, Basis.SINGLE_PRACTICE)),
        AHLI_UTAMA,
        List.of(base("IV/d", 0, Basis.INFERRED), base("IV/e", 200, Basis.SINGLE_PRACTICE))));
  }

  private static CreditBase base(String rank, long credit, Basis basis) {
    return new CreditBase(Rank.of(rank), Ratio.of(credit), basis);
  }
}
