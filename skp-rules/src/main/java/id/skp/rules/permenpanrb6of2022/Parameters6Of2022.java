package id.skp.rules.permenpanrb6of2022;

import static id.skp.core.appraisal.OrganisationPredicate.ISTIMEWA;
import static id.skp.core.appraisal.PerformancePredicate.BAIK;
import static id.skp.core.appraisal.PerformancePredicate.BUTUH_PERBAIKAN;
import static id.skp.core.appraisal.PerformancePredicate.KURANG;
import static id.skp.core.appraisal.PerformancePredicate.SANGAT_BAIK;
import static id.skp.core.appraisal.PerformancePredicate.SANGAT_KURANG;
import static id.skp.rules.permenpanrb6of2022.Sources.reading;

import id.skp.core.appraisal.OrganisationPredicate;
import id.skp.core.appraisal.Percentage;
import id.skp.core.appraisal.Rating;
import id.skp.core.law.Basis;
import id.skp.core.law.LegalSource;
import id.skp.core.law.OpenQuestion;
import id.skp.core.text.Text;
import id.skp.rules.ParameterKey;
import id.skp.rules.RuleSet;
import id.skp.rules.Severity;
import id.skp.rules.ValueForm;
import id.skp.rules.permenpanrb6of2022.DistributionBound.CountAtLeast;
import id.skp.rules.permenpanrb6of2022.DistributionBound.CountAtMost;
import id.skp.rules.permenpanrb6of2022.DistributionBound.ShareAtLeast;
import id.skp.rules.permenpanrb6of2022.DistributionBound.ShareAtMost;
import java.time.LocalDate;
import java.util.Map;

/** The parameters of PermenPAN-RB 6/2022: every number, table and choice that its rules use. */
public final class Parameters6Of2022 {
  /** The predicates a person can have. */
  public static final ParameterKey<PredicateScale> PREDICATE_SCALE = key(
      "predicateScale",
      PredicateScale.class,
      "Skala predikat pegawai",
      "Scale of persons' predicates",
      Forms6Of2022.PREDICATE_SCALE);

  /** The quadrant: the predicate of each pair of ratings (OQ-604). */
  public static final ParameterKey<PredicateQuadrant> PREDICATE_MATRIX = key(
      "predicateMatrix",
      PredicateQuadrant.class,
      "Kuadran kinerja pegawai",
      "Performance quadrant",
      Forms6Of2022.PREDICATE_QUADRANT);

  /** How {@code BUTUH_PERBAIKAN} is printed (OQ-601). */
  public static final ParameterKey<Text> MIDDLE_LABEL = key(
      "predicateLabels",
      Text.class,
      "Sebutan predikat tengah",
      "Printed form of the middle predicate",
      Forms6Of2022.wordingOf(BUTUH_PERBAIKAN));

  /** How {@code KURANG} is printed where behaviour is below expectation (OQ-602). */
  public static final ParameterKey<Text> MISCONDUCT_LABEL = key(
      "misconductLabel",
      Text.class,
      "Sebutan Kurang bila perilaku di bawah ekspektasi",
      "Printed form of Kurang where behaviour is below expectation",
      Forms6Of2022.wordingOf(KURANG));

  /** The share that "most" results must exceed, in percent of all (OQ-606). */
  public static final ParameterKey<Percentage> MAJORITY_SHARE = key(
      "majorityShare",
      Percentage.class,
      "Batas \"sebagian besar\"",
      "Bound of \"most\"",
      ValueForm.share());

  /** The share that "a small part" of the main results must stay under, in percent (OQ-607). */
  public static final ParameterKey<Percentage> SMALL_PART_SHARE = key(
      "smallPartShare",
      Percentage.class,
      "Batas \"sebagian kecil\"",
      "Bound of \"a small part\"",
      ValueForm.share());

  /** What is recommended where no condition is met (OQ-608). */
  public static final ParameterKey<RatingGapPolicy> RATING_GAP_POLICY = key(
      "ratingGapPolicy",
      RatingGapPolicy.class,
      "Bila tidak ada syarat terpenuhi",
      "Where no condition is met");

  /** Which results make the majority (OQ-609). */
  public static final ParameterKey<MajorityPopulation> MAJORITY_POPULATION = key(
      "majorityPopulation",
      MajorityPopulation.class,
      "Hasil yang dihitung",
      "Results that are counted");

  /** Whether results above expectation count as at expectation (OQ-609). */
  public static final ParameterKey<Boolean> ABOVE_COUNTS_AS_AT = key(
      "aboveCountsAsAt",
      Boolean.class,
      "Hasil di atas dihitung sebagai sesuai",
      "Results above count as at expectation");

  /** Whether a rating needs at least one main result (OQ-633). */
  public static final ParameterKey<Boolean> MAIN_RESULT_REQUIRED = key(
      "mainResultRequired", Boolean.class, "Hasil utama diperlukan", "A main result is required");

  /** Whether and how a rating of behaviour is recommended (OQ-634). */
  public static final ParameterKey<BehaviourRecommendation> BEHAVIOUR_RECOMMENDATION = key(
      "behaviourRecommendation",
      BehaviourRecommendation.class,
      "Rekomendasi rating perilaku",
      "Recommendation of the behaviour rating",
      Forms6Of2022.BEHAVIOUR_RECOMMENDATION);

  /** The rating of work results that a unit leader takes over from the unit (OQ-610). */
  public static final ParameterKey<LeaderRatingMap> LEADER_RATING_MAP = key(
      "leaderRatingMap",
      LeaderRatingMap.class,
      "Rating hasil kerja pimpinan unit",
      "Rating of results of a unit leader",
      Forms6Of2022.LEADER_RATING_MAP);

  /** How predicates are expected to spread in a unit. */
  public static final ParameterKey<DistributionGuide> DISTRIBUTION_GUIDE = key(
      "distributionGuide",
      DistributionGuide.class,
      "Pedoman pola distribusi",
      "Distribution guide",
      Forms6Of2022.DISTRIBUTION_GUIDE);

  /** How grave a deviation from the guide is (OQ-611). */
  public static final ParameterKey<Severity> DISTRIBUTION_SEVERITY = key(
      "distributionSeverity",
      Severity.class,
      "Bobot temuan distribusi",
      "Severity of distribution findings");

  /** Whether the dominant predicate must also have a majority (OQ-612). */
  public static final ParameterKey<Boolean> DOMINANT_MAJORITY_CHECK = key(
      "dominantMajorityCheck",
      Boolean.class,
      "Predikat dominan harus mayoritas",
      "The dominant predicate needs a majority");

  /** The number of people from which the guide is applied, 1 or more (OQ-613). */
  public static final ParameterKey<Integer> MINIMUM_UNIT_SIZE = key(
      "minimumUnitSize",
      Integer.class,
      "Jumlah pegawai paling sedikit",
      "Smallest unit",
      ValueForm.integer(1, Integer.MAX_VALUE, "people"));

  /** How a share that is no whole number of people is taken (OQ-613). */
  public static final ParameterKey<ShareRounding> SHARE_ROUNDING =
      key("shareRounding", ShareRounding.class, "Pembulatan jumlah orang", "Rounding to people");

  /** How a share over several predicates is counted (OQ-615). */
  public static final ParameterKey<ShareMode> ACCOMPANYING_SHARE_MODE = key(
      "accompanyingShareMode",
      ShareMode.class,
      "Penghitungan beberapa predikat",
      "Counting of several predicates");

  private Parameters6Of2022() {}

  private static <T> ParameterKey<T> key(
      String name, Class<T> type, String indonesian, String english) {
    return ParameterKey.of(name, type, Text.of(indonesian, english));
  }

  private static <T> ParameterKey<T> key(
      String name, Class<T> type, String indonesian, String english, ValueForm<T> form) {
    return ParameterKey.of(name, type, Text.of(indonesian, english), form);
  }

  static void declare(RuleSet.Builder rules) {
    rules
        .parameter(
            RuleSet.IN_FORCE_FROM,
            LocalDate.of(2022, 2, 1),
            reading(
                Sources.REGULATION,
                "OQ-636",
                "hari pertama berlaku tidak ditetapkan di sini; dipilih 1 Februari 2022",
                "the first day in force is not fixed here; 1 February 2022 was chosen"))
        .parameter(
            PREDICATE_SCALE,
            PredicateScale.of(SANGAT_BAIK, BAIK, BUTUH_PERBAIKAN, KURANG, SANGAT_KURANG),
            LegalSource.cited(Basis.REGULATION_TEXT, Sources.REGULATION)
                .answering(OpenQuestion.of(
                    "OQ-603",
                    "apakah Istimewa juga predikat pegawai; dipilih: tidak, skala terpisah",
                    "is Istimewa also a person's predicate; chosen: no, separate scales")))
        .parameter(
            PREDICATE_MATRIX,
            PredicateQuadrant.of(
                new PredicateQuadrant.Row(KURANG, BAIK, SANGAT_BAIK),
                new PredicateQuadrant.Row(KURANG, BAIK, BAIK),
                new PredicateQuadrant.Row(SANGAT_KURANG, BUTUH_PERBAIKAN, BUTUH_PERBAIKAN)),
            LegalSource.cited(Basis.PRACTICE, Sources.QUADRANT)
                .answering(
                    OpenQuestion.of(
                        "OQ-604",
                        "hasil di atas dan perilaku sesuai: Baik, atau Sangat Baik seperti satu sistem; dipilih Baik",
                        "results above and behaviour at: Baik, or Sangat Baik as in one system; Baik was chosen")))
        .parameter(
            MIDDLE_LABEL,
            Text.of("Butuh Perbaikan", "Needs improvement"),
            reading(
                Sources.QUADRANT,
                "OQ-601",
                "sebutan: Butuh Perbaikan, Butuh Perbaikan (Cukup), atau Cukup; dipilih yang pertama",
                "label: Butuh Perbaikan, Butuh Perbaikan (Cukup) or Cukup; the first was chosen"))
        .parameter(
            MISCONDUCT_LABEL,
            Text.of("Kurang/misconduct", "Poor/misconduct"),
            LegalSource.cited(Basis.PRACTICE, Sources.QUADRANT)
                .answering(OpenQuestion.of(
                    "OQ-602",
                    "sebutan: Kurang atau Kurang/misconduct; dicetak menurut sel kuadran",
                    "label: Kurang or Kurang/misconduct; printed by the cell of the quadrant")));
    declareRatings(rules);
    declareDistribution(rules);
  }

  private static void declareRatings(RuleSet.Builder rules) {
    rules
        .parameter(
            MAJORITY_SHARE,
            Percentage.of(50),
            reading(
                Sources.RESULT_RATING,
                "OQ-606",
                "\"sebagian besar\": lebih dari setengah, atau lebih tinggi; dipilih lebih dari setengah",
                "\"most\": more than half, or a higher share; more than half was chosen"))
        .parameter(
            SMALL_PART_SHARE,
            Percentage.of(50),
            reading(
                Sources.RESULT_RATING,
                "OQ-607",
                "\"sebagian kecil\" hasil utama: kurang dari setengah, seperempat, atau satu; dipilih kurang dari setengah",
                "\"a small part\" of the main results: fewer than half, a quarter, or one; fewer than half was chosen"))
        .parameter(
            RATING_GAP_POLICY,
            RatingGapPolicy.NO_RECOMMENDATION,
            reading(
                Sources.RESULT_RATING,
                "OQ-608",
                "tidak ada syarat terpenuhi: tanpa rekomendasi, atau sesuai ekspektasi; dipilih tanpa rekomendasi",
                "no condition is met: no recommendation, or at expectation; no recommendation was chosen"))
        .parameter(
            MAJORITY_POPULATION,
            MajorityPopulation.ALL_RESULTS,
            reading(
                Sources.RESULT_RATING,
                "OQ-609",
                "yang dihitung: semua hasil, atau hasil utama saja; dipilih semua hasil",
                "what is counted: all results, or main ones only; all results was chosen"))
        .parameter(
            ABOVE_COUNTS_AS_AT,
            false,
            reading(
                Sources.RESULT_RATING,
                "OQ-609",
                "apakah hasil di atas dihitung sebagai sesuai; dipilih tidak",
                "do results above count as at expectation; no was chosen"))
        .parameter(
            MAIN_RESULT_REQUIRED,
            false,
            reading(
                Sources.RESULT_RATING,
                "OQ-633",
                "hanya hasil tambahan dalam satu periode: diberi rating, atau ditolak; dipilih diberi rating",
                "only additional results in a period: rate them, or refuse; rating was chosen"))
        .parameter(
            BEHAVIOUR_RECOMMENDATION,
            BehaviourRecommendation.none(),
            reading(
                Sources.BEHAVIOUR_RATING,
                "OQ-634",
                "rekomendasi rating perilaku: tidak ada, atau menurut hitungan setempat; dipilih tidak ada",
                "recommending the behaviour rating: none, or by counts of local systems; none was chosen"))
        .parameter(
            LEADER_RATING_MAP,
            new LeaderRatingMap(Map.of(
                ISTIMEWA,
                Rating.DI_ATAS_EKSPEKTASI,
                OrganisationPredicate.BAIK,
                Rating.SESUAI_EKSPEKTASI,
                OrganisationPredicate.BUTUH_PERBAIKAN,
                Rating.DI_BAWAH_EKSPEKTASI,
                OrganisationPredicate.KURANG,
                Rating.DI_BAWAH_EKSPEKTASI,
                OrganisationPredicate.SANGAT_KURANG,
                Rating.DI_BAWAH_EKSPEKTASI)),
            reading(
                Sources.CIRCULAR,
                "OQ-610",
                "lima predikat unit ke tiga rating tidak diterbitkan; dipilih Istimewa di atas, Baik sesuai, lainnya di bawah",
                "five unit predicates to three ratings is not published; Istimewa above, Baik at, the rest below was chosen"));
  }

  private static void declareDistribution(RuleSet.Builder rules) {
    rules
        .parameter(
            DISTRIBUTION_GUIDE,
            standardGuide(),
            LegalSource.cited(Basis.CIRCULAR, Sources.CIRCULAR))
        .parameter(
            DISTRIBUTION_SEVERITY,
            Severity.WARNING,
            reading(
                Sources.CIRCULAR,
                "OQ-611",
                "pola distribusi: pertimbangan, atau kuota seperti di beberapa instansi; dipilih pertimbangan",
                "the distribution: a guide, or a quota as some agencies have it; a guide was chosen"))
        .parameter(
            DOMINANT_MAJORITY_CHECK,
            false,
            reading(
                Sources.CIRCULAR,
                "OQ-612",
                "\"sebagian besar, paling banyak 70%\": batas atas saja, atau batas atas dan mayoritas; dipilih batas atas saja",
                "\"most, at most 70%\": the cap only, or the cap and a majority; the cap only was chosen"))
        .parameter(
            MINIMUM_UNIT_SIZE,
            1,
            reading(
                Sources.CIRCULAR,
                "OQ-613",
                "unit kecil: tetap dihitung, atau tidak diterapkan di bawah ukuran tertentu; dipilih tetap dihitung",
                "small units: checked all the same, or not under a certain size; checked all the same was chosen"))
        .parameter(
            SHARE_ROUNDING,
            ShareRounding.EXACT,
            reading(
                Sources.CIRCULAR,
                "OQ-613",
                "unit kecil: tanpa pembulatan, atau dibulatkan ke orang; dipilih tanpa pembulatan",
                "small units: exact, or rounded to people; exact was chosen"))
        .parameter(
            ACCOMPANYING_SHARE_MODE,
            ShareMode.SUM,
            reading(
                Sources.CIRCULAR,
                "OQ-615",
                "\"Kurang dan/atau Butuh Perbaikan\" paling sedikit 10%: jumlah keduanya, atau salah satu; dipilih jumlah",
                "\"Kurang and/or Butuh Perbaikan\" at least 10%: the sum, or one of them; the sum was chosen"));
  }

  private static DistributionGuide standardGuide() {
    DistributionBound atMost70 = new ShareAtMost(Percentage.of(70));
    DistributionBound atLeast60 = new ShareAtLeast(Percentage.of(60));
    DistributionBound atLeast10 = new ShareAtLeast(Percentage.of(10));
    DistributionCheck veryGoodAtMost10 = DistributionCheck.of(
        "SANGAT_BAIK_ABOVE_MAXIMUM", new ShareAtMost(Percentage.of(10)), SANGAT_BAIK);
    return new DistributionGuide(Map.of(
        ISTIMEWA,
        DistributionPattern.of(
            SANGAT_BAIK, DistributionCheck.of("DOMINANT_ABOVE_MAXIMUM", atMost70, SANGAT_BAIK)),
        OrganisationPredicate.BAIK,
        DistributionPattern.of(
            BAIK,
            DistributionCheck.of("DOMINANT_ABOVE_MAXIMUM", atMost70, BAIK),
            DistributionCheck.of(
                "REQUIRED_PREDICATE_ABSENT", new CountAtLeast(1), BUTUH_PERBAIKAN, KURANG)),
        OrganisationPredicate.BUTUH_PERBAIKAN,
        DistributionPattern.of(
            BUTUH_PERBAIKAN,
            DistributionCheck.of("DOMINANT_BELOW_MINIMUM", atLeast60, BUTUH_PERBAIKAN),
            veryGoodAtMost10),
        OrganisationPredicate.KURANG,
        DistributionPattern.of(
            KURANG,
            DistributionCheck.of("DOMINANT_BELOW_MINIMUM", atLeast60, KURANG),
            DistributionCheck.of("ACCOMPANYING_BELOW_MINIMUM", atLeast10, BUTUH_PERBAIKAN),
            veryGoodAtMost10),
        OrganisationPredicate.SANGAT_KURANG,
        DistributionPattern.of(
            SANGAT_KURANG,
            DistributionCheck.of("DOMINANT_BELOW_MINIMUM", atLeast60, SANGAT_KURANG),
            DistributionCheck.of("ACCOMPANYING_BELOW_MINIMUM", atLeast10, KURANG, BUTUH_PERBAIKAN),
            DistributionCheck.of("SANGAT_BAIK_NOT_ALLOWED", new CountAtMost(0), SANGAT_BAIK))));
  }
}
