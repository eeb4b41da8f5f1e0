package id.skp.rules.permenpanrb8of2021.predicate;

import static id.skp.core.law.Basis.OUR_READING;
import static id.skp.core.law.Basis.PARENT_REGULATION;
import static id.skp.core.law.Basis.SINGLE_PRACTICE;
import static id.skp.core.law.LegalSource.cited;
import static id.skp.core.law.LegalSource.open;

import id.skp.core.appraisal.PerformancePredicate;
import id.skp.core.number.Ratio;
import id.skp.core.text.Text;
import id.skp.rules.FitsRuleSet.Others;
import id.skp.rules.ParameterKey;
import id.skp.rules.permenpanrb8of2021.score.ScoreForms;
import id.skp.rules.permenpanrb8of2021.score.ScoreLimits;
import id.skp.rules.permenpanrb8of2021.score.ScoreParameters;
import id.skp.rules.permenpanrb8of2021.score.Sources8Of2021;
import id.skp.rules.permenpanrb8of2021.score.Weights;
import id.skp.rules.value.Bands;
import id.skp.rules.value.Bands.Interval;
import id.skp.rules.value.ValueProblem;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The numbers, tables and choices from the scores to the predicate, and of rankings. */
public final class PredicateParameters {
  static final String WEIGHTS = "PP 30/2019, Pasal 41 ayat (2)";

  /** The weights of SKP and behaviour. */
  public static final ParameterKey<PerformanceWeights> PERFORMANCE_WEIGHTS = ParameterKey.of(
          "performanceWeights",
          PerformanceWeights.class,
          Text.of("Bobot SKP dan perilaku", "Weights of SKP and behaviour"),
          PerformanceWeights.FORM)
      .is(
          new PerformanceWeights(Weights.of(70, 30), Weights.of(60, 40)),
          cited(PARENT_REGULATION, WEIGHTS));

  /**
   * The predicates by unrounded score; the best one needs a new idea (OQ-824). The reading by upper bounds 50/69/89 is a
   * table of bands that begin {@linkplain Bands#above above} a number.
   */
  public static final ParameterKey<PredicateBands> PREDICATE_BANDS = ParameterKey.of(
          "predicateBands",
          PredicateBands.class,
          Text.of("Rentang predikat", "Bands of predicates"),
          PredicateBands.FORM)
      .fitting(bands -> others -> bands
          .notOfRegulation()
          .or(() -> ScoreLimits.misfit(others, bands.byPointer()))
          .or(() -> beyondScores(bands, others)))
      .is(
          new PredicateBands(Bands.covering(
              Ratio.ZERO,
              Ratio.of(120),
              List.of(
                  Interval.of(0, 50, PerformancePredicate.SANGAT_KURANG),
                  Interval.of(50, 70, PerformancePredicate.KURANG),
                  Interval.of(70, 90, PerformancePredicate.CUKUP),
                  Interval.of(90, 110, PerformancePredicate.BAIK),
                  Interval.of(110, 120, PerformancePredicate.SANGAT_BAIK)))),
          open(
              PARENT_REGULATION,
              Sources8Of2021.PREDICATE,
              "OQ-824",
              "celah antarpredikat: setengah terbuka, bilangan bulat bercelah, atau batas atas 50/69/89",
              "gaps between bands: half-open, whole numbers with gaps, or upper bounds 50/69/89"));

  /** What a score between two bands of whole numbers is (OQ-824). */
  public static final ParameterKey<BandGaps> PREDICATE_GAPS = ParameterKey.of(
          "predicateGaps",
          BandGaps.class,
          Text.of("Nilai di celah rentang predikat", "Scores between bands"))
      .is(
          BandGaps.HALF_OPEN,
          open(
              OUR_READING,
              Sources8Of2021.PREDICATE,
              "OQ-824",
              "nilai di antara dua bilangan bulat: setengah terbuka, atau bercelah",
              "a score between two whole numbers: half-open, or a gap"));

  /** What a new idea does (OQ-825). */
  public static final ParameterKey<NewIdeaEffect> NEW_IDEA_EFFECT = ParameterKey.of(
          "newIdeaEffect",
          NewIdeaEffect.class,
          Text.of("Pengaruh ide baru", "Effect of a new idea"))
      .is(
          NewIdeaEffect.CONDITION,
          open(
              OUR_READING,
              Sources8Of2021.PREDICATE,
              "OQ-825",
              "ide baru: syarat saja, atau menambah 2 poin",
              "a new idea: a condition only, or +2 points"));

  /** The points a new idea adds, where it adds any (OQ-825). */
  public static final ParameterKey<Ratio> NEW_IDEA_POINTS = ParameterKey.of(
          "newIdeaPoints",
          Ratio.class,
          Text.of("Poin ide baru", "Points of a new idea"),
          ScoreForms.SCORE_ABOVE_ZERO)
      .fitting(points -> others -> ScoreLimits.misfit(others, Map.of("", points)))
      .is(
          Ratio.of(2),
          open(
              SINGLE_PRACTICE,
              Sources8Of2021.PREDICATE,
              "OQ-825",
              "poin ide baru, bila dihitung: 2",
              "points of a new idea, where it counts: 2"));

  /** What becomes of study leave, candidates, death, long leave and secondment (OQ-829). */
  public static final ParameterKey<SpecialCasePolicy> SPECIAL_CASE_POLICY = ParameterKey.of(
          "specialCasePolicy",
          SpecialCasePolicy.class,
          Text.of("Kebijakan keadaan khusus", "Policy for special cases"))
      .is(
          SpecialCasePolicy.BY_AGENCY,
          open(
              OUR_READING,
              Sources8Of2021.REGULATION,
              "OQ-829",
              "tugas belajar, CPNS, meninggal, cuti, penugasan: CPNS dikecualikan, nilai terakhir, atau ditetapkan instansi",
              "study leave, candidates, death, leave, secondment: candidates exempt, last known, or by the agency"));

  /** The shares of ranks that a unit is expected to have (OQ-832). */
  public static final ParameterKey<RankingShares> RANKING_SHARES = ParameterKey.of(
          "rankingShares",
          RankingShares.class,
          Text.of("Porsi peringkat", "Shares of ranks"),
          RankingShares.FORM)
      .is(
          RankingShares.of(20, 60, 70, 20),
          open(
              OUR_READING,
              Sources8Of2021.REGULATION,
              "OQ-832",
              "porsi peringkat: paling banyak 20 di atas, 60-70 sesuai, paling banyak 20 di bawah",
              "shares of the ranks: at most 20 above, 60-70 meeting, at most 20 below"));

  private PredicateParameters() {}

  private static Optional<ValueProblem> beyondScores(PredicateBands bands, Others others) {
    return others
        .find(ScoreParameters.SCORE_MAX)
        .flatMap(max -> bands.bands().unreachable(Ratio.ZERO, Optional.of(max.value())));
  }
}
