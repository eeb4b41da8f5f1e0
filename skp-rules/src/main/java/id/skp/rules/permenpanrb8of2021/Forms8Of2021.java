package id.skp.rules.permenpanrb8of2021;

import id.skp.core.appraisal.Percentage;
import id.skp.core.appraisal.PerformancePredicate;
import id.skp.core.number.Ratio;
import id.skp.core.people.PositionLevel;
import id.skp.core.plan.AchievementCategory;
import id.skp.core.plan.AssignmentScope;
import id.skp.core.plan.BehaviourAspect;
import id.skp.core.plan.BehaviourStandard;
import id.skp.rules.Bands;
import id.skp.rules.Member;
import id.skp.rules.ValueForm;
import id.skp.rules.permenpanrb8of2021.LinearScale.Between;
import id.skp.rules.permenpanrb8of2021.LinearScale.Segment;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/** How the tables of PermenPAN-RB 8/2021 stand as data, for variant files and for parameters of one's own. */
public final class Forms8Of2021 {
  /** A score, 0 to 1000. */
  public static final ValueForm<Ratio> SCORE = ValueForm.ratio(0, 1000, "points");

  /** A weight in percent, 0 to 100. */
  public static final ValueForm<Ratio> PERCENT = ValueForm.ratio(0, 100, "percent");

  /** Bands of categories: {@code lowest}, and {@code bands} with {@code from}, {@code inclusive} and {@code value}. */
  public static final ValueForm<CategoryBands> CATEGORY_BANDS = Bands.form(
          ValueForm.constant(AchievementCategory.class))
      .as(CategoryBands::new, CategoryBands::bands);

  /** Bands of predicates, of the same form as those of categories. */
  public static final ValueForm<PredicateBands> PREDICATE_BANDS = Bands.form(
          ValueForm.constant(PerformancePredicate.class))
      .as(PredicateBands::new, PredicateBands::bands);

  /** A score for each category. */
  public static final ValueForm<CategoryValues> CATEGORY_SCORES = values(SCORE);

  /** A weight in percent for each category. */
  public static final ValueForm<CategoryValues> CATEGORY_WEIGHTS = values(PERCENT);

  /** A weight in percent for each scope. */
  public static final ValueForm<ScopeWeights> SCOPE_WEIGHTS =
      ValueForm.table(AssignmentScope.class, PERCENT).as(ScopeWeights::new, ScopeWeights::weights);

  private static final Member<Weights, Ratio> FIRST = Member.of("first", Weights::first, PERCENT);
  private static final Member<Weights, Ratio> SECOND =
      Member.of("second", Weights::second, PERCENT);

  /** Two weights in percent that add up to 100: {@code first} and {@code second}. */
  public static final ValueForm<Weights> WEIGHTS =
      ValueForm.record(given -> new Weights(given.get(FIRST), given.get(SECOND)), FIRST, SECOND);

  private static final Member<PerformanceWeights, Weights> WITHOUT_PEERS =
      Member.of("withoutPeers", PerformanceWeights::withoutPeers, WEIGHTS);
  private static final Member<PerformanceWeights, Weights> WITH_PEERS =
      Member.of("withPeers", PerformanceWeights::withPeers, WEIGHTS);

  /** The weights of SKP and behaviour: {@code withoutPeers} and {@code withPeers}. */
  public static final ValueForm<PerformanceWeights> PERFORMANCE_WEIGHTS = ValueForm.record(
      given -> new PerformanceWeights(given.get(WITHOUT_PEERS), given.get(WITH_PEERS)),
      WITHOUT_PEERS,
      WITH_PEERS);

  private static final ValueForm<Integer> LEVEL = ValueForm.integer(0, 100, "level");
  private static final Member<LevelScale, Integer> LOWEST =
      Member.of("lowest", LevelScale::lowest, LEVEL);
  private static final Member<LevelScale, Integer> HIGHEST =
      Member.of("highest", LevelScale::highest, LEVEL);

  /** A scale of levels: {@code lowest} and {@code highest}. */
  public static final ValueForm<LevelScale> LEVEL_SCALE = ValueForm.record(
      given -> new LevelScale(given.get(LOWEST), given.get(HIGHEST)), LOWEST, HIGHEST);

  private static final Member<BehaviourAnchors, Ratio> ANCHOR_MET =
      Member.of("met", BehaviourAnchors::met, SCORE);
  private static final Member<BehaviourAnchors, Ratio> ANCHOR_EXCEEDED =
      Member.of("exceeded", BehaviourAnchors::exceeded, SCORE);
  private static final Member<BehaviourAnchors, Ratio> ANCHOR_TOP =
      Member.of("top", BehaviourAnchors::top, SCORE);

  /** The anchors of behaviour scores: {@code met}, {@code exceeded} and {@code top}. */
  public static final ValueForm<BehaviourAnchors> BEHAVIOUR_ANCHORS = ValueForm.record(
      given -> new BehaviourAnchors(
          given.get(ANCHOR_MET), given.get(ANCHOR_EXCEEDED), given.get(ANCHOR_TOP)),
      ANCHOR_MET,
      ANCHOR_EXCEEDED,
      ANCHOR_TOP);

  private static final Member<SingleLevelScores, Ratio> MET =
      Member.of("met", SingleLevelScores::met, SCORE);
  private static final Member<SingleLevelScores, Ratio> STEP_ABOVE =
      Member.of("stepAbove", SingleLevelScores::stepAbove, SCORE);

  /** The scores of a standard of one level: {@code met} and {@code stepAbove}. */
  public static final ValueForm<SingleLevelScores> SINGLE_LEVEL_SCORES = ValueForm.record(
      given -> new SingleLevelScores(given.get(MET), given.get(STEP_ABOVE)), MET, STEP_ABOVE);

  private static final Member<AspectPoints, CategoryValues> POINTS =
      Member.of("points", AspectPoints::points, CATEGORY_SCORES);
  private static final Member<AspectPoints, CategoryBands> POINT_BANDS =
      Member.of("bands", AspectPoints::bands, CATEGORY_BANDS);

  /** Points of categories and the bands of their sum: {@code points} and {@code bands}. */
  public static final ValueForm<AspectPoints> ASPECT_POINTS = ValueForm.record(
      given -> new AspectPoints(given.get(POINTS), given.get(POINT_BANDS)), POINTS, POINT_BANDS);

  private static final Member<DevelopedScores, Optional<CategoryValues>> OWN =
      Member.of("own", DevelopedScores::own, CATEGORY_SCORES.optional());

  /** The scores of the developed model: {@code own}, absent where those of the basic model hold. */
  public static final ValueForm<DevelopedScores> DEVELOPED_SCORES =
      ValueForm.record(given -> new DevelopedScores(given.get(OWN)), OWN);

  private static final Member<BehaviourStandard, BehaviourAspect> ASPECT =
      Member.of("aspect", BehaviourStandard::aspect, ValueForm.constant(BehaviourAspect.class));
  private static final Member<BehaviourStandard, Integer> LOWEST_REQUIRED =
      Member.of("lowest", BehaviourStandard::lowest, LEVEL);
  private static final Member<BehaviourStandard, Integer> HIGHEST_REQUIRED =
      Member.of("highest", BehaviourStandard::highest, LEVEL);
  private static final ValueForm<BehaviourStandard> STANDARD = ValueForm.record(
      given -> new BehaviourStandard(
          given.get(ASPECT), given.get(LOWEST_REQUIRED), given.get(HIGHEST_REQUIRED)),
      ASPECT,
      LOWEST_REQUIRED,
      HIGHEST_REQUIRED);

  /** For levels of posts, the standards with {@code aspect}, {@code lowest} and {@code highest}. */
  public static final ValueForm<RequiredLevels> REQUIRED_LEVELS = ValueForm.map(
          PositionLevel.class, ValueForm.list(STANDARD, 0))
      .as(RequiredLevels::new, RequiredLevels::levels);

  private static final Member<RankingShares, Percentage> MOST_ABOVE =
      share("mostAbove", RankingShares::mostAbove);
  private static final Member<RankingShares, Percentage> LEAST_MEETING =
      share("leastMeeting", RankingShares::leastMeeting);
  private static final Member<RankingShares, Percentage> MOST_MEETING =
      share("mostMeeting", RankingShares::mostMeeting);
  private static final Member<RankingShares, Percentage> MOST_BELOW =
      share("mostBelow", RankingShares::mostBelow);

  /** The shares of ranks in percent: {@code mostAbove}, {@code leastMeeting}, {@code mostMeeting} and {@code mostBelow}. */
  public static final ValueForm<RankingShares> RANKING_SHARES = ValueForm.record(
      given -> new RankingShares(
          given.get(MOST_ABOVE),
          given.get(LEAST_MEETING),
          given.get(MOST_MEETING),
          given.get(MOST_BELOW)),
      MOST_ABOVE,
      LEAST_MEETING,
      MOST_MEETING,
      MOST_BELOW);

  private static final ValueForm<Ratio> NUMBER = ValueForm.ratio();
  private static final Member<Segment, Ratio> FROM = Member.of("from", Segment::from, NUMBER);
  private static final Member<Segment, Ratio> TO = Member.of("to", Segment::to, NUMBER);
  private static final Member<Segment, Ratio> FROM_SCORE =
      Member.of("fromScore", Segment::fromScore, SCORE);
  private static final Member<Segment, Ratio> TO_SCORE =
      Member.of("toScore", Segment::toScore, SCORE);
  private static final ValueForm<Segment> SEGMENT = ValueForm.record(
      given ->
          new Segment(given.get(FROM), given.get(TO), given.get(FROM_SCORE), given.get(TO_SCORE)),
      FROM,
      TO,
      FROM_SCORE,
      TO_SCORE);
  private static final Member<LinearScale, List<Segment>> SEGMENTS =
      Member.of("segments", LinearScale::segments, ValueForm.list(SEGMENT, 1));
  private static final Member<LinearScale, Ratio> ABOVE =
      Member.of("above", LinearScale::above, SCORE);
  private static final Member<LinearScale, Between> BETWEEN =
      Member.of("between", LinearScale::between, ValueForm.constant(Between.class));

  /** A scale: {@code segments} with {@code from}, {@code to}, {@code fromScore}, {@code toScore}; {@code above}; {@code between}. */
  public static final ValueForm<LinearScale> LINEAR_SCALE = ValueForm.record(
      given -> new LinearScale(given.get(SEGMENTS), given.get(ABOVE), given.get(BETWEEN)),
      SEGMENTS,
      ABOVE,
      BETWEEN);

  private Forms8Of2021() {}

  private static Member<RankingShares, Percentage> share(
      String name, Function<RankingShares, Percentage> share) {
    return Member.of(name, share, ValueForm.percentage());
  }

  private static ValueForm<CategoryValues> values(ValueForm<Ratio> value) {
    return ValueForm.table(AchievementCategory.class, value)
        .as(CategoryValues::new, CategoryValues::values);
  }
}
