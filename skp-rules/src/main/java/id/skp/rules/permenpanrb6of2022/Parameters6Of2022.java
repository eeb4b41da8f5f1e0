package id.skp.rules.permenpanrb6of2022;

import static id.skp.core.appraisal.OrganisationPredicate.ISTIMEWA;
import static id.skp.core.appraisal.PerformancePredicate.BAIK;
import static id.skp.core.appraisal.PerformancePredicate.BUTUH_PERBAIKAN;
import static id.skp.core.appraisal.PerformancePredicate.KURANG;
import static id.skp.core.appraisal.PerformancePredicate.SANGAT_BAIK;
import static id.skp.core.appraisal.PerformancePredicate.SANGAT_KURANG;

import id.skp.core.appraisal.OrganisationPredicate;
import id.skp.core.appraisal.Percentage;
import id.skp.core.appraisal.Rating;
import id.skp.core.law.Basis;
import id.skp.core.law.LegalSource;
import id.skp.core.text.Text;
import id.skp.rules.ParameterKey;
import id.skp.rules.finding.Severity;
import id.skp.rules.permenpanrb6of2022.DistributionBound.CountAtLeast;
import id.skp.rules.permenpanrb6of2022.DistributionBound.CountAtMost;
import id.skp.rules.permenpanrb6of2022.DistributionBound.ShareAtLeast;
import id.skp.rules.permenpanrb6of2022.DistributionBound.ShareAtMost;
import id.skp.rules.value.ValueForms;
import java.util.Map;

/** The parameters of PermenPAN-RB 6/2022: every number, table and choice that its rules use. */
public final class Parameters6Of2022 {
  /** The predicates a person can have. */
  public static final ParameterKey<PredicateScale> PREDICATE_SCALE = PredicateScale.KEY.is(
      PredicateScale.of(SANGAT_BAIK, BAIK, BUTUH_PERBAIKAN, KURANG, SANGAT_KURANG),
      LegalSource.open(
          Basis.REGULATION_TEXT,
          Sources.REGULATION,
          "OQ-603",
          "Istimewa: juga predikat pegawai, atau hanya predikat unit",
          "Istimewa: a person's predicate too, or only one of units"));

  /** The quadrant: the predicate of each pair of ratings (OQ-604). */
  public static final ParameterKey<PredicateQuadrant> PREDICATE_MATRIX = ParameterKey.of(
          "predicateMatrix",
          PredicateQuadrant.class,
          Text.of("Kuadran kinerja pegawai", "Performance quadrant"),
          Forms6Of2022.PREDICATE_QUADRANT)
      .is(
          PredicateQuadrant.of(
              new PredicateQuadrant.Row(KURANG, BAIK, SANGAT_BAIK),
              new PredicateQuadrant.Row(KURANG, BAIK, BAIK),
              new PredicateQuadrant.Row(SANGAT_KURANG, BUTUH_PERBAIKAN, BUTUH_PERBAIKAN)),
          LegalSource.open(
              Basis.PRACTICE,
              Sources.QUADRANT,
              "OQ-604",
              "hasil di atas dan perilaku sesuai: Baik, atau Sangat Baik seperti satu sistem",
              "results above and behaviour at: Baik, or Sangat Baik as in one system"));

  /** How {@code BUTUH_PERBAIKAN} is printed (OQ-601). */
  public static final ParameterKey<Text> MIDDLE_LABEL = ParameterKey.of(
          "predicateLabels",
          Text.class,
          Text.of("Sebutan predikat tengah", "Printed form of the middle predicate"),
          Forms6Of2022.wordingOf(BUTUH_PERBAIKAN))
      .is(
          Text.of("Butuh Perbaikan", "Needs improvement"),
          LegalSource.open(
              Basis.OUR_READING,
              Sources.QUADRANT,
              "OQ-601",
              "sebutan: Butuh Perbaikan, Butuh Perbaikan (Cukup), atau Cukup",
              "label: Butuh Perbaikan, Butuh Perbaikan (Cukup) or Cukup"));

  /** How {@code KURANG} is printed where behaviour is below expectation (OQ-602). */
  public static final ParameterKey<Text> MISCONDUCT_LABEL = ParameterKey.of(
          "misconductLabel",
          Text.class,
          Text.of(
              "Sebutan Kurang bila perilaku di bawah ekspektasi",
              "Printed form of Kurang where behaviour is below expectation"),
          Forms6Of2022.wordingOf(KURANG))
      .is(
          Text.of("Kurang/misconduct", "Poor/misconduct"),
          LegalSource.open(
              Basis.PRACTICE,
              Sources.QUADRANT,
              "OQ-602",
              "sebutan: Kurang atau Kurang/misconduct; dicetak menurut sel kuadran",
              "label: Kurang or Kurang/misconduct; printed by the cell of the quadrant"));

  /** The share that "most" results must exceed, in percent of all (OQ-606). */
  public static final ParameterKey<Percentage> MAJORITY_SHARE = ParameterKey.of(
          "majorityShare",
          Percentage.class,
          Text.of("Batas \"sebagian besar\"", "Bound of \"most\""),
          Forms6Of2022.MOST)
      .is(
          Percentage.of(50),
          LegalSource.open(
              Basis.OUR_READING,
              Sources.RESULT_RATING,
              "OQ-606",
              "\"sebagian besar\": lebih dari setengah, atau lebih tinggi",
              "\"most\": more than half, or a higher share"));

  /** The share that "a small part" of the main results must stay under, in percent (OQ-607). */
  public static final ParameterKey<Percentage> SMALL_PART_SHARE = ParameterKey.of(
          "smallPartShare",
          Percentage.class,
          Text.of("Batas \"sebagian kecil\"", "Bound of \"a small part\""),
          Forms6Of2022.SMALL_PART)
      .is(
          Percentage.of(50),
          LegalSource.open(
              Basis.OUR_READING,
              Sources.RESULT_RATING,
              "OQ-607",
              "\"sebagian kecil\" hasil utama: kurang dari setengah, seperempat, atau satu",
              "\"a small part\" of the main results: fewer than half, a quarter, or one"));

  /** What is recommended where no condition is met (OQ-608). */
  public static final ParameterKey<RatingGapPolicy> RATING_GAP_POLICY = ParameterKey.of(
          "ratingGapPolicy",
          RatingGapPolicy.class,
          Text.of("Bila tidak ada syarat terpenuhi", "Where no condition is met"))
      .is(
          RatingGapPolicy.NO_RECOMMENDATION,
          LegalSource.open(
              Basis.OUR_READING,
              Sources.RESULT_RATING,
              "OQ-608",
              "tidak ada syarat terpenuhi: tanpa rekomendasi, atau sesuai ekspektasi",
              "no condition is met: no recommendation, or at expectation"));

  /** Which results make the majority (OQ-609). */
  public static final ParameterKey<MajorityPopulation> MAJORITY_POPULATION = ParameterKey.of(
          "majorityPopulation",
          MajorityPopulation.class,
          Text.of("Hasil yang dihitung", "Results that are counted"))
      .is(
          MajorityPopulation.ALL_RESULTS,
          LegalSource.open(
              Basis.OUR_READING,
              Sources.RESULT_RATING,
              "OQ-609",
              "yang dihitung: semua hasil, atau hasil utama saja",
              "what is counted: all results, or main ones only"));

  /** Whether results above expectation count as at expectation (OQ-609). */
  public static final ParameterKey<Boolean> ABOVE_COUNTS_AS_AT = ParameterKey.of(
          "aboveCountsAsAt",
          Boolean.class,
          Text.of("Hasil di atas dihitung sebagai sesuai", "Results above count as at expectation"))
      .is(
          false,
          LegalSource.open(
              Basis.OUR_READING,
              Sources.RESULT_RATING,
              "OQ-609",
              "apakah hasil di atas dihitung sebagai sesuai",
              "do results above count as at expectation"));

  /** Whether a rating needs at least one main result (OQ-633). */
  public static final ParameterKey<Boolean> MAIN_RESULT_REQUIRED = ParameterKey.of(
          "mainResultRequired",
          Boolean.class,
          Text.of("Hasil utama diperlukan", "A main result is required"))
      .is(
          false,
          LegalSource.open(
              Basis.OUR_READING,
              Sources.RESULT_RATING,
              "OQ-633",
              "hanya hasil tambahan dalam satu periode: diberi rating, atau ditolak",
              "only additional results in a period: rate them, or refuse"));

  /** Whether and how a rating of behaviour is recommended (OQ-634). */
  public static final ParameterKey<BehaviourRecommendation> BEHAVIOUR_RECOMMENDATION =
      ParameterKey.of(
              "behaviourRecommendation",
              BehaviourRecommendation.class,
              Text.of("Rekomendasi rating perilaku", "Recommendation of the behaviour rating"),
              Forms6Of2022.BEHAVIOUR_RECOMMENDATION)
          .is(
              BehaviourRecommendation.none(),
              LegalSource.open(
                  Basis.OUR_READING,
                  Sources.BEHAVIOUR_RATING,
                  "OQ-634",
                  "rekomendasi rating perilaku: tidak ada, atau menurut hitungan setempat",
                  "recommending the behaviour rating: none, or by counts of local systems"));

  /** The rating of work results that a unit leader takes over from the unit (OQ-610). */
  public static final ParameterKey<LeaderRatingMap> LEADER_RATING_MAP = ParameterKey.of(
          "leaderRatingMap",
          LeaderRatingMap.class,
          Text.of("Rating hasil kerja pimpinan unit", "Rating of results of a unit leader"),
          Forms6Of2022.LEADER_RATING_MAP)
      .is(
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
          LegalSource.open(
              Basis.OUR_READING,
              Sources.CIRCULAR,
              "OQ-610",
              "lima predikat unit ke tiga rating tidak diterbitkan",
              "five unit predicates to three ratings is not published"));

  /** How predicates are expected to spread in a unit. */
  public static final ParameterKey<DistributionGuide> DISTRIBUTION_GUIDE = ParameterKey.of(
          "distributionGuide",
          DistributionGuide.class,
          Text.of("Pedoman pola distribusi", "Distribution guide"),
          Forms6Of2022.DISTRIBUTION_GUIDE)
      .is(standardGuide(), LegalSource.cited(Basis.CIRCULAR, Sources.CIRCULAR));

  /** How grave a deviation from the guide is (OQ-611). */
  public static final ParameterKey<Severity> DISTRIBUTION_SEVERITY = ParameterKey.of(
          "distributionSeverity",
          Severity.class,
          Text.of("Tingkat temuan distribusi", "Severity of distribution findings"))
      .is(
          Severity.WARNING,
          LegalSource.open(
              Basis.OUR_READING,
              Sources.CIRCULAR,
              "OQ-611",
              "pola distribusi: pertimbangan, atau kuota seperti di beberapa instansi",
              "the distribution: a guide, or a quota as some agencies have it"));

  /** Whether the dominant predicate must also have a majority (OQ-612). */
  public static final ParameterKey<Boolean> DOMINANT_MAJORITY_CHECK = ParameterKey.of(
          "dominantMajorityCheck",
          Boolean.class,
          Text.of("Predikat dominan harus mayoritas", "The dominant predicate needs a majority"))
      .is(
          false,
          LegalSource.open(
              Basis.OUR_READING,
              Sources.CIRCULAR,
              "OQ-612",
              "\"sebagian besar, paling banyak 70%\": batas atas saja, atau batas atas dan mayoritas",
              "\"most, at most 70%\": the cap only, or the cap and a majority"));

  /** The number of people from which the guide is applied, 1 or more (OQ-613). */
  public static final ParameterKey<Integer> MINIMUM_UNIT_SIZE = ParameterKey.of(
          "minimumUnitSize",
          Integer.class,
          Text.of("Jumlah pegawai paling sedikit", "Smallest unit"),
          ValueForms.integer(1, Integer.MAX_VALUE, "people"))
      .is(
          1,
          LegalSource.open(
              Basis.OUR_READING,
              Sources.CIRCULAR,
              "OQ-613",
              "unit kecil: tetap dihitung, atau tidak diterapkan di bawah ukuran tertentu",
              "small units: checked all the same, or not under a certain size"));

  /** How a share that is no whole number of people is taken (OQ-613). */
  public static final ParameterKey<ShareRounding> SHARE_ROUNDING = ParameterKey.of(
          "shareRounding",
          ShareRounding.class,
          Text.of("Pembulatan jumlah orang", "Rounding to people"))
      .is(
          ShareRounding.EXACT,
          LegalSource.open(
              Basis.OUR_READING,
              Sources.CIRCULAR,
              "OQ-613",
              "unit kecil: tanpa pembulatan, atau dibulatkan ke orang",
              "small units: exact, or rounded to people"));

  /** How a share over several predicates is counted (OQ-615). */
  public static final ParameterKey<ShareMode> ACCOMPANYING_SHARE_MODE = ParameterKey.of(
          "accompanyingShareMode",
          ShareMode.class,
          Text.of("Penghitungan beberapa predikat", "Counting of several predicates"))
      .is(
          ShareMode.SUM,
          LegalSource.open(
              Basis.OUR_READING,
              Sources.CIRCULAR,
              "OQ-615",
              "\"Kurang dan/atau Butuh Perbaikan\" paling sedikit 10%: jumlah keduanya, atau salah satu",
              "\"Kurang and/or Butuh Perbaikan\" at least 10%: the sum, or one of them"));

  private Parameters6Of2022() {}

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
