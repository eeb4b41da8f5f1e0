package id.skp.rules.siasn;

import static id.skp.core.appraisal.PerformancePredicate.BAIK;
import static id.skp.core.appraisal.PerformancePredicate.BUTUH_PERBAIKAN;
import static id.skp.core.appraisal.PerformancePredicate.KURANG;
import static id.skp.core.appraisal.PerformancePredicate.SANGAT_BAIK;
import static id.skp.core.appraisal.PerformancePredicate.SANGAT_KURANG;
import static id.skp.core.appraisal.Rating.DI_ATAS_EKSPEKTASI;
import static id.skp.core.appraisal.Rating.DI_BAWAH_EKSPEKTASI;
import static id.skp.core.appraisal.Rating.SESUAI_EKSPEKTASI;
import static id.skp.core.people.PositionLevel.AHLI_MADYA;
import static id.skp.core.people.PositionLevel.AHLI_MUDA;
import static id.skp.core.people.PositionLevel.AHLI_PERTAMA;
import static id.skp.core.people.PositionLevel.AHLI_UTAMA;
import static id.skp.core.people.PositionLevel.MAHIR;
import static id.skp.core.people.PositionLevel.PEMULA;
import static id.skp.core.people.PositionLevel.PENYELIA;
import static id.skp.core.people.PositionLevel.TERAMPIL;

import id.skp.core.appraisal.PerformancePredicate;
import id.skp.core.appraisal.Rating;
import id.skp.core.law.Basis;
import id.skp.core.law.LegalSource;
import id.skp.core.number.Ratio;
import id.skp.core.people.PositionLevel;
import id.skp.core.period.PeriodKind;
import id.skp.core.text.Text;
import id.skp.rules.FitsRuleSet;
import id.skp.rules.Parameter;
import id.skp.rules.ParameterKey;
import id.skp.rules.value.ValueForms;
import id.skp.rules.value.ValueProblem;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The parameters of the national system: every code, year and choice that its rules and payloads use. */
public final class SiasnParameters {

  /** The code of each rating, 1 is the best. */
  public static final ParameterKey<Codes<Rating>> RATING_CODES = Codes.key(
          "ratingCodes", List.of(Rating.values()), "Kode rating", "Codes of ratings")
      .is(
          new Codes<>(Map.of(DI_ATAS_EKSPEKTASI, 1, SESUAI_EKSPEKTASI, 2, DI_BAWAH_EKSPEKTASI, 3)),
          Sources.CODES);

  /** The code of each predicate, 1 is the best. */
  public static final ParameterKey<Codes<PerformancePredicate>> PREDICATE_CODES = Codes.key(
          "predicateCodes",
          List.of(SANGAT_BAIK, BAIK, BUTUH_PERBAIKAN, KURANG, SANGAT_KURANG),
          "Kode kuadran kinerja",
          "Codes of predicates")
      .is(
          new Codes<>(
              Map.of(SANGAT_BAIK, 1, BAIK, 2, BUTUH_PERBAIKAN, 3, KURANG, 4, SANGAT_KURANG, 5)),
          Sources.CODES);

  /** The code of the yearly coefficient of each level ({@code koefisienId}). */
  public static final ParameterKey<Codes<PositionLevel>> COEFFICIENT_CODES = Codes.key(
          "coefficientCodes",
          PositionLevel.class,
          "Kode koefisien angka kredit menurut jenjang",
          "Codes of the coefficient of credit by level")
      .is(
          new Codes<>(Map.of(
              AHLI_PERTAMA, 12,
              AHLI_MUDA, 22,
              AHLI_MADYA, 32,
              AHLI_UTAMA, 42,
              PEMULA, 52,
              TERAMPIL, 62,
              MAHIR, 72,
              PENYELIA, 82)),
          Sources.CODES);

  /** The code of each kind of period that the system takes (OQ-S09). */
  public static final ParameterKey<Codes<PeriodKind>> PERIOD_CODES = Codes.key(
          "periodCodes", PeriodKind.class, "Kode jenis periode", "Codes of kinds of periods")
      .is(
          new Codes<>(Map.of(PeriodKind.BULAN, 1, PeriodKind.TRIWULAN, 2)),
          LegalSource.open(
              Basis.PRACTICE,
              Sources.INTERFACE,
              "OQ-S09",
              "kode semester dan tahun tidak terdaftar; ditolak, atau diduga",
              "no code of a half-year and a year is listed; refused, or guessed"));

  /** The code of each rank; any other is written as empty text (OQ-S10). */
  public static final ParameterKey<GradeCodes> GRADE_CODES = ParameterKey.of(
          "gradeCodes",
          GradeCodes.class,
          Text.of("Kode golongan ruang", "Codes of ranks"),
          GradeCodes.FORM)
      .is(
          GradeCodes.ofCivilServants(),
          LegalSource.open(
              Basis.PRACTICE,
              Sources.INTERFACE,
              "OQ-S10",
              "golongan penilai PPPK atau non-ASN: kosong, atau golongan PPPK",
              "rank of an appraiser who is a PPPK or no ASN: empty, or the class of the PPPK"));

  /** The first year whose result is saved at {@code /skp/save} (OQ-S01). */
  public static final ParameterKey<Integer> FIRST_PP46_YEAR = year(
          "firstPp46Year", "Tahun pertama SKP PP 46/2011", "First year of SKP by PP 46/2011")
      .is(Sources.FIRST_YEAR, Sources.FIRST);

  /** The first year whose result is saved at {@code /skp/2021/save}. */
  public static final ParameterKey<Integer> FIRST_SKP_2021_YEAR = year(
          "firstSkp2021Year", "Tahun pertama SKP 2021", "First year of the SKP of 2021")
      .fitting(year -> others -> notBefore(FIRST_PP46_YEAR, year, others))
      .is(2021, Sources.ENDPOINTS);

  /** The first year whose result is saved at {@code /skp22/save}. */
  public static final ParameterKey<Integer> FIRST_SKP_2022_YEAR = year(
          "firstSkp2022Year", "Tahun pertama SKP 2022", "First year of the SKP of 2022 and later")
      .fitting(year -> others -> notBefore(FIRST_SKP_2021_YEAR, year, others))
      .is(2022, Sources.ENDPOINTS);

  /** How the names of fields are compared on reading (OQ-S02). */
  public static final ParameterKey<NameMatching> NAME_MATCHING = ParameterKey.of(
          "nameMatching",
          NameMatching.class,
          Text.of("Pencocokan nama bidang", "Comparison of field names"))
      .is(
          NameMatching.CASE_INSENSITIVE,
          Sources.reading(
              "OQ-S02",
              "besar kecil huruf nama bidang: tetap, atau bebas",
              "case of field names: fixed, or free"));

  /** Which spelling of the fields of credit is written (OQ-S03). */
  public static final ParameterKey<CreditProfile> CREDIT_PROFILE = ParameterKey.of(
          "creditProfile",
          CreditProfile.class,
          Text.of("Bentuk data angka kredit", "Form of credit"))
      .is(
          CreditProfile.PENAILAN,
          Sources.reading(
              "OQ-S03",
              "ejaan Penailan dari bentuk JSON lama, atau Penilaian dari bentuk multipart baru",
              "Penailan of the older JSON form, or Penilaian of the newer multipart form"));

  /** Where the document of an SKP is uploaded (OQ-S04). */
  public static final ParameterKey<DocumentProfile> DOCUMENT_PROFILE = ParameterKey.of(
          "documentProfile",
          DocumentProfile.class,
          Text.of("Alamat unggah dokumen SKP", "Upload of documents"))
      .is(
          DocumentProfile.UPLOAD_DOK_RW,
          Sources.reading(
              "OQ-S04",
              "dokumen SKP: upload-dok-rw, atau skp22/document/save; pilihan ada pada pengguna",
              "document of an SKP: upload-dok-rw, or skp22/document/save; the host chooses"));

  /** What a second record of one year means (OQ-S05). */
  public static final ParameterKey<SameYearPolicy> SAME_YEAR_POLICY = ParameterKey.of(
          "sameYearPolicy",
          SameYearPolicy.class,
          Text.of("Tahun yang disimpan dua kali", "A year that is saved twice"))
      .is(
          SameYearPolicy.REPLACES,
          Sources.reading(
              "OQ-S05",
              "tahun yang disimpan dua kali: mengganti, atau catatan kedua",
              "a year saved twice: it replaces, or is a second record"));

  /** What is written where there is no document (OQ-S06). */
  public static final ParameterKey<EmptyPath> EMPTY_PATH = ParameterKey.of(
          "emptyPath", EmptyPath.class, Text.of("Path tanpa dokumen", "Path without documents"))
      .is(
          EmptyPath.EMPTY_LIST,
          Sources.reading(
              "OQ-S06",
              "path tanpa dokumen: daftar kosong, null, atau tidak ditulis",
              "path without documents: an empty list, null, or left out"));

  /** What is written as the number of an appraiser who is no ASN (OQ-S07). */
  public static final ParameterKey<NonAsnAppraiserId> NON_ASN_APPRAISER_ID = ParameterKey.of(
          "nonAsnAssessorId",
          NonAsnAppraiserId.class,
          Text.of("Nomor penilai non-ASN", "Number of an appraiser who is no ASN"))
      .is(
          NonAsnAppraiserId.TEXT_OR_EMPTY,
          Sources.reading(
              "OQ-S07",
              "nomor penilai non-ASN: NRP, kosong, atau tidak ditulis",
              "number of an appraiser who is no ASN: NRP, empty, or left out"));

  /** Whether months are written as text (OQ-S08). */
  public static final ParameterKey<Boolean> MONTH_AS_TEXT = ParameterKey.of(
          "monthAsText",
          Boolean.class,
          Text.of("Bulan ditulis sebagai teks", "Months are written as text"))
      .is(
          false,
          Sources.reading(
              "OQ-S08",
              "bulan ditulis sebagai angka, atau teks",
              "months are written as numbers, or text"));

  /** What happens where periodic performance has no coefficient (OQ-S11). */
  public static final ParameterKey<MissingCoefficient> COEFFICIENT_FOR_NON_FUNCTIONAL =
      ParameterKey.of(
              "coefficientForNonFunctional",
              MissingCoefficient.class,
              Text.of(
                  "Koefisien jabatan tanpa angka kredit", "Coefficient of posts without credit"))
          .is(
              MissingCoefficient.REFUSED,
              Sources.reading(
                  "OQ-S11",
                  "koefisienId jabatan tanpa angka kredit: diminta server, tetapi tidak ada yang sesuai; diisi pemanggil, atau tidak ditulis",
                  "koefisienId of posts without credit: the server requires one, none fits; the caller gives one, or it is left out"));

  /** What holds of a record read whose quadrant its ratings contradict (OQ-S12). */
  public static final ParameterKey<InconsistentReadPolicy> INCONSISTENT_READ_POLICY =
      ParameterKey.of(
              "inconsistentReadPolicy",
              InconsistentReadPolicy.class,
              Text.of(
                  "Kuadran yang bertentangan saat dibaca",
                  "A quadrant read that contradicts its ratings"))
          .is(
              InconsistentReadPolicy.KEEP_BOTH,
              Sources.reading(
                  "OQ-S12",
                  "kuadran yang bertentangan dengan ratingnya: percaya rating, percaya kuadran, atau menyimpan keduanya dengan temuan",
                  "a quadrant that its ratings contradict: trust the ratings, trust the quadrant, or keep both with a finding"));

  /** By how much a score may miss what others give, as each was rounded at two decimals (OQ-S13). */
  public static final ParameterKey<Ratio> SCORE_TOLERANCE = ParameterKey.of(
          "scoreTolerance",
          Ratio.class,
          Text.of("Selisih pembulatan nilai", "Rounding of scores"),
          ValueForms.ratio(0, 100, "points"))
      .is(
          Ratio.of(2, 100),
          Sources.reading(
              "OQ-S13",
              "nilai yang dibulatkan dua desimal: selisih 0,02 diterima, atau nilai dihitung tepat",
              "scores rounded at two decimals: 0.02 is let pass, or they are exact"));

  /** How many days before the end of its period a decree on credit may be dated (OQ-S14). */
  public static final ParameterKey<Integer> CREDIT_DECREE_DAYS = ParameterKey.of(
          "creditDecreeDays",
          Integer.class,
          Text.of("Hari SK sebelum akhir periode", "Days of a decree before the end of its period"),
          ValueForms.integer(0, 366, "days"))
      .is(
          31,
          Sources.reading(
              "OQ-S14",
              "tanggal SK angka kredit: setelah periodenya, dalam bulan terakhirnya, atau sembarang",
              "date of a decree on credit: after its period, within its last month, or any"));

  private SiasnParameters() {}

  /** Of years that come one after the other, the later one cannot begin first. */
  private static Optional<ValueProblem> notBefore(
      ParameterKey<Integer> earlier, int year, FitsRuleSet.Others others) {
    return others
        .find(earlier)
        .map(Parameter::value)
        .filter(first -> year < first)
        .map(first -> new ValueProblem(
            "",
            "YEARS_UNORDERED",
            Text.of(
                "perlu tahun yang tidak sebelum " + earlier.name() + ", " + first + ", diberikan "
                    + year + "; ubah salah satunya",
                "needs a year not before " + earlier.name() + ", " + first + ", got " + year
                    + "; change one of the two")));
  }

  private static ParameterKey<Integer> year(String name, String indonesian, String english) {
    return ParameterKey.of(
        name, Integer.class, Text.of(indonesian, english), ValueForms.integer(1900, 9999, "year"));
  }
}
