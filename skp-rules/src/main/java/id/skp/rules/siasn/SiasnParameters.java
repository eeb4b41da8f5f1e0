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
import id.skp.core.law.OpenQuestion;
import id.skp.core.people.PositionLevel;
import id.skp.core.period.PeriodKind;
import id.skp.core.text.Text;
import id.skp.rules.ParameterKey;
import id.skp.rules.RuleSet;
import id.skp.rules.ValueForm;
import id.skp.rules.permenpanrb6of2022.Parameters6Of2022;
import id.skp.rules.permenpanrb6of2022.PermenPanRb6Of2022;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;

/** The parameters of the national system: every code, year and choice that its rules and payloads use. */
public final class SiasnParameters {
  /** The code of each rating, 1 is the best. */
  public static final ParameterKey<Codes<Rating>> RATING_CODES =
      Codes.key("ratingCodes", List.of(Rating.values()), "Kode rating", "Codes of ratings");

  /** The code of each predicate, 1 is the best. */
  public static final ParameterKey<Codes<PerformancePredicate>> PREDICATE_CODES = Codes.key(
      "predicateCodes",
      List.of(SANGAT_BAIK, BAIK, BUTUH_PERBAIKAN, KURANG, SANGAT_KURANG),
      "Kode kuadran kinerja",
      "Codes of predicates");

  /** The code of the yearly coefficient of each level ({@code koefisienId}). */
  public static final ParameterKey<Codes<PositionLevel>> COEFFICIENT_CODES = Codes.key(
      "coefficientCodes",
      PositionLevel.class,
      "Kode koefisien angka kredit menurut jenjang",
      "Codes of the coefficient of credit by level");

  /** The code of each kind of period that the system takes (OQ-S09). */
  public static final ParameterKey<Codes<PeriodKind>> PERIOD_CODES =
      Codes.key("periodCodes", PeriodKind.class, "Kode jenis periode", "Codes of kinds of periods");

  /** The code of each rank; any other is written as empty text (OQ-S10). */
  public static final ParameterKey<GradeCodes> GRADE_CODES = ParameterKey.of(
      "gradeCodes",
      GradeCodes.class,
      Text.of("Kode golongan ruang", "Codes of ranks"),
      GradeCodes.FORM);

  /** The first year whose result is saved at {@code /skp/save} (OQ-S01). */
  public static final ParameterKey<Integer> FIRST_PP46_YEAR =
      year("firstPp46Year", "Tahun pertama SKP PP 46/2011", "First year of SKP by PP 46/2011");

  /** The first year whose result is saved at {@code /skp/2021/save}. */
  public static final ParameterKey<Integer> FIRST_SKP_2021_YEAR =
      year("firstSkp2021Year", "Tahun pertama SKP 2021", "First year of the SKP of 2021");

  /** The first year whose result is saved at {@code /skp22/save}. */
  public static final ParameterKey<Integer> FIRST_SKP_2022_YEAR =
      year("firstSkp2022Year", "Tahun pertama SKP 2022", "First year of the SKP of 2022 and later");

  /** How the names of fields are compared on reading (OQ-S02). */
  public static final ParameterKey<NameMatching> NAME_MATCHING = key(
      "nameMatching", NameMatching.class, "Pencocokan nama bidang", "Comparison of field names");

  /** Which spelling of the fields of credit is written (OQ-S03). */
  public static final ParameterKey<CreditProfile> CREDIT_PROFILE =
      key("creditProfile", CreditProfile.class, "Bentuk data angka kredit", "Form of credit");

  /** Where the document of an SKP is uploaded (OQ-S04). */
  public static final ParameterKey<DocumentProfile> DOCUMENT_PROFILE = key(
      "documentProfile", DocumentProfile.class, "Alamat unggah dokumen SKP", "Upload of documents");

  /** What a second record of one year means (OQ-S05). */
  public static final ParameterKey<SameYearPolicy> SAME_YEAR_POLICY = key(
      "sameYearPolicy",
      SameYearPolicy.class,
      "Tahun yang disimpan dua kali",
      "A year that is saved twice");

  /** What is written where there is no document (OQ-S06). */
  public static final ParameterKey<EmptyPath> EMPTY_PATH =
      key("emptyPath", EmptyPath.class, "Path tanpa dokumen", "Path without documents");

  /** What is written as the number of an assessor who is no ASN (OQ-S07). */
  public static final ParameterKey<NonAsnAssessorId> NON_ASN_ASSESSOR_ID = key(
      "nonAsnAssessorId",
      NonAsnAssessorId.class,
      "Nomor penilai non-ASN",
      "Number of an assessor who is no ASN");

  /** Whether months are written as text (OQ-S08). */
  public static final ParameterKey<Boolean> MONTH_AS_TEXT =
      key("monthAsText", Boolean.class, "Bulan ditulis sebagai teks", "Months are written as text");

  /** What happens where periodic performance has no coefficient (OQ-S11). */
  public static final ParameterKey<MissingCoefficient> COEFFICIENT_FOR_NON_FUNCTIONAL = key(
      "coefficientForNonFunctional",
      MissingCoefficient.class,
      "Koefisien jabatan tanpa angka kredit",
      "Coefficient of posts without credit");

  /** What holds of a record read whose quadrant its ratings contradict (OQ-S12). */
  public static final ParameterKey<InconsistentReadPolicy> INCONSISTENT_READ_POLICY = key(
      "inconsistentReadPolicy",
      InconsistentReadPolicy.class,
      "Kuadran yang bertentangan saat dibaca",
      "A quadrant read that contradicts its ratings");

  private static final int FIRST_PP46 = 2014;

  private SiasnParameters() {}

  private static <T> ParameterKey<T> key(
      String name, Class<T> type, String indonesian, String english) {
    return ParameterKey.of(name, type, Text.of(indonesian, english));
  }

  private static ParameterKey<Integer> year(String name, String indonesian, String english) {
    return ParameterKey.of(
        name, Integer.class, Text.of(indonesian, english), ValueForm.integer(1900, 9999, "year"));
  }

  static void declare(RuleSet.Builder rules) {
    declareCodes(rules);
    declareYears(rules);
    declareChoices(rules);
  }

  private static void declareCodes(RuleSet.Builder rules) {
    rules
        .parameter(
            RATING_CODES,
            new Codes<>(
                Map.of(DI_ATAS_EKSPEKTASI, 1, SESUAI_EKSPEKTASI, 2, DI_BAWAH_EKSPEKTASI, 3)),
            Sources.CODES)
        .parameter(
            PREDICATE_CODES,
            new Codes<>(
                Map.of(SANGAT_BAIK, 1, BAIK, 2, BUTUH_PERBAIKAN, 3, KURANG, 4, SANGAT_KURANG, 5)),
            Sources.CODES)
        .parameter(
            Parameters6Of2022.PREDICATE_MATRIX,
            PermenPanRb6Of2022.ruleSet()
                .parameter(Parameters6Of2022.PREDICATE_MATRIX)
                .value(),
            Sources.CODES)
        .parameter(
            COEFFICIENT_CODES,
            new Codes<>(Map.of(
                AHLI_PERTAMA, 12,
                AHLI_MUDA, 22,
                AHLI_MADYA, 32,
                AHLI_UTAMA, 42,
                PEMULA, 52,
                TERAMPIL, 62,
                MAHIR, 72,
                PENYELIA, 82)),
            Sources.CODES)
        .parameter(
            PERIOD_CODES,
            new Codes<>(Map.of(PeriodKind.BULAN, 1, PeriodKind.TRIWULAN, 2)),
            LegalSource.cited(Basis.PRACTICE, Sources.INTERFACE)
                .answering(OpenQuestion.of(
                    "OQ-S09",
                    "kode semester dan tahun tidak terdaftar; dipilih menolaknya",
                    "no code of a half-year and a year is listed; refusing them was chosen")))
        .parameter(
            GRADE_CODES,
            GradeCodes.ofCivilServants(),
            LegalSource.cited(Basis.PRACTICE, Sources.INTERFACE)
                .answering(OpenQuestion.of(
                    "OQ-S10",
                    "golongan penilai PPPK atau non-ASN: kosong, atau golongan PPPK; dipilih teks"
                        + " kosong",
                    "rank of an assessor who is a PPPK or no ASN: empty, or the class of the PPPK;"
                        + " empty text was chosen")));
  }

  private static void declareYears(RuleSet.Builder rules) {
    LegalSource first = Sources.reading(
        "OQ-S01",
        "tahun pertama /skp/save: sembarang tahun, atau 2014, saat PP 46/2011 mulai berlaku; dipilih"
            + " 2014",
        "first year of /skp/save: any, or 2014, when PP 46/2011 began to apply; 2014 was chosen");
    rules
        .parameter(RuleSet.IN_FORCE_FROM, LocalDate.of(FIRST_PP46, 1, 1), first)
        .parameter(FIRST_PP46_YEAR, FIRST_PP46, first)
        .parameter(FIRST_SKP_2021_YEAR, 2021, Sources.ENDPOINTS)
        .parameter(FIRST_SKP_2022_YEAR, 2022, Sources.ENDPOINTS);
  }

  private static void declareChoices(RuleSet.Builder rules) {
    rules
        .parameter(
            NAME_MATCHING,
            NameMatching.CASE_INSENSITIVE,
            Sources.reading(
                "OQ-S02",
                "besar kecil huruf nama bidang: tetap, atau bebas; dipilih bebas saat membaca",
                "case of field names: fixed, or free; free on reading was chosen"))
        .parameter(
            CREDIT_PROFILE,
            CreditProfile.PENAILAN,
            Sources.reading(
                "OQ-S03",
                "ejaan Penailan dari bentuk JSON lama, atau Penilaian dari bentuk multipart baru;"
                    + " dipilih menulis yang lama dan membaca keduanya",
                "Penailan of the older JSON form, or Penilaian of the newer multipart form; writing"
                    + " the older and reading both was chosen"))
        .parameter(
            DOCUMENT_PROFILE,
            DocumentProfile.UPLOAD_DOK_RW,
            Sources.reading(
                "OQ-S04",
                "dokumen SKP: upload-dok-rw, atau skp22/document/save; pilihan ada pada pengguna",
                "document of an SKP: upload-dok-rw, or skp22/document/save; the host chooses"))
        .parameter(
            SAME_YEAR_POLICY,
            SameYearPolicy.REPLACES,
            Sources.reading(
                "OQ-S05",
                "tahun yang disimpan dua kali: mengganti, atau catatan kedua; dipilih mengganti"
                    + " dengan temuan",
                "a year saved twice: it replaces, or is a second record; replacing with a finding was"
                    + " chosen"))
        .parameter(
            EMPTY_PATH,
            EmptyPath.EMPTY_LIST,
            Sources.reading(
                "OQ-S06",
                "path tanpa dokumen: daftar kosong, null, atau tidak ditulis; dipilih daftar kosong",
                "path without documents: an empty list, null, or left out; the empty list was"
                    + " chosen"))
        .parameter(
            NON_ASN_ASSESSOR_ID,
            NonAsnAssessorId.TEXT_OR_EMPTY,
            Sources.reading(
                "OQ-S07",
                "nomor penilai non-ASN: NRP, kosong, atau tidak ditulis; dipilih teks yang boleh"
                    + " kosong",
                "number of an assessor who is no ASN: NRP, empty, or left out; text that may be empty"
                    + " was chosen"))
        .parameter(
            MONTH_AS_TEXT,
            false,
            Sources.reading(
                "OQ-S08",
                "bulan ditulis sebagai angka, atau teks; dipilih angka",
                "months are written as numbers, or text; numbers were chosen"))
        .parameter(
            COEFFICIENT_FOR_NON_FUNCTIONAL,
            MissingCoefficient.REFUSED,
            Sources.reading(
                "OQ-S11",
                "koefisienId jabatan tanpa angka kredit: diminta server, tetapi tidak ada yang"
                    + " sesuai; dipilih pemanggil yang mengisi",
                "koefisienId of posts without credit: the server requires one, none fits; that the"
                    + " caller gives one was chosen"))
        .parameter(
            INCONSISTENT_READ_POLICY,
            InconsistentReadPolicy.KEEP_BOTH,
            Sources.reading(
                "OQ-S12",
                "kuadran yang bertentangan dengan ratingnya: percaya rating, atau kuadran; dipilih"
                    + " menyimpan keduanya dengan temuan",
                "a quadrant that its ratings contradict: trust the ratings, or the quadrant; keeping"
                    + " both with a finding was chosen"));
  }
}
