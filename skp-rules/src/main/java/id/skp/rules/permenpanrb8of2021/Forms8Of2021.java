package id.skp.rules.permenpanrb8of2021;

import id.skp.core.appraisal.PerformancePredicate;
import id.skp.core.number.Ratio;
import id.skp.core.plan.AchievementCategory;
import id.skp.core.plan.AssignmentScope;
import id.skp.rules.Bands;
import id.skp.rules.Member;
import id.skp.rules.ValueForm;
import id.skp.rules.permenpanrb8of2021.LinearScale.Between;
import id.skp.rules.permenpanrb8of2021.LinearScale.Segment;
import java.util.List;

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

  private static ValueForm<CategoryValues> values(ValueForm<Ratio> value) {
    return ValueForm.table(AchievementCategory.class, value)
        .as(CategoryValues::new, CategoryValues::values);
  }
}
