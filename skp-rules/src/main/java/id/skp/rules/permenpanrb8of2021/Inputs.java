package id.skp.rules.permenpanrb8of2021;

import id.skp.core.number.Ratio;
import id.skp.core.plan.AchievementCategory;
import id.skp.core.plan.Aspect;
import id.skp.core.plan.BehaviourAspect;
import id.skp.core.plan.CascadingMethod;
import id.skp.core.plan.Polarity;
import id.skp.core.text.Text;
import id.skp.rules.Field;
import id.skp.rules.Given;
import id.skp.rules.Message;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Reads loosely typed input of the rules. */
final class Inputs {
  private static final Text BOTH_FORMS = Text.of(
      "target berupa satu angka (exact) atau rentang (min dan max), bukan keduanya",
      "a target is one number (exact) or a range (min and max), not both");
  private static final Text INVERTED = Text.of(
      "batas bawah {0} melebihi batas atas {1}",
      "the lower bound {0} is above the upper bound {1}");
  private static final Text NOT_A_LEVEL =
      Text.of("{0} bukan level perilaku", "{0} is no level of behaviour");

  private Inputs() {}

  static IndicatorRealisation indicatorRealisation(Given given) {
    return new IndicatorRealisation(
        given.required(
            IndicatorRealisation.POLARITY,
            given.constant(IndicatorRealisation.POLARITY, Polarity.class)),
        target(given),
        ratio(given, IndicatorRealisation.REALISATION));
  }

  private static NumericTarget target(Given given) {
    Given target =
        given.required(IndicatorRealisation.TARGET, given.object(IndicatorRealisation.TARGET));
    Optional<Ratio> exact = target.ratio(IndicatorRealisation.EXACT);
    Optional<Ratio> min = target.ratio(IndicatorRealisation.MIN);
    Optional<Ratio> max = target.ratio(IndicatorRealisation.MAX);
    if (exact.isPresent()) {
      if (min.isPresent() || max.isPresent()) {
        throw given.invalid(IndicatorRealisation.TARGET, Message.of(BOTH_FORMS));
      }
      return NumericTarget.exact(exact.get());
    } else if (min.isEmpty() && max.isEmpty()) {
      given.required(IndicatorRealisation.TARGET, Optional.empty());
    }
    Ratio lower = target.required(IndicatorRealisation.MIN, min);
    Ratio upper = target.required(IndicatorRealisation.MAX, max);
    if (lower.compareTo(upper) > 0) {
      throw target.invalid(IndicatorRealisation.MIN, Message.of(INVERTED, lower, upper));
    }
    return NumericTarget.range(lower, upper);
  }

  static Achievement leaderAchievement(Given given) {
    return new Achievement(
        ratio(given, Achievement.ACHIEVEMENT_PERCENT), truth(given, Achievement.MAXIMAL_TARGET));
  }

  static Achievement staffAchievement(Given given) {
    return new Achievement(
        ratio(given, Achievement.ACHIEVEMENT_PERCENT),
        given.truth(Achievement.MAXIMAL_TARGET).orElse(false));
  }

  static AspectCategories aspectCategories(Given given) {
    return new AspectCategories(
        given.constants(AspectCategories.ASPECTS, AchievementCategory.class).orElse(List.of()),
        given.list(AspectCategories.ACHIEVEMENTS).orElse(List.of()).stream()
            .map(each -> new AspectAchievement(
                each.constant(AspectAchievement.ASPECT, Aspect.class),
                ratio(each, AspectAchievement.ACHIEVEMENT_PERCENT)))
            .toList());
  }

  static ScoredResult scoredResult(Given given) {
    CascadingMethod method = given.required(
        ScoredResult.METHOD, given.constant(ScoredResult.METHOD, CascadingMethod.class));
    Ratio score = ratio(given, ScoredResult.SCORE);
    Optional<AchievementCategory> category =
        given.constant(ScoredResult.SUPERIOR_CATEGORY, AchievementCategory.class);
    Optional<Ratio> superior = given.ratio(ScoredResult.SUPERIOR_SCORE);
    if (method == CascadingMethod.DIRECT || (category.isEmpty() && superior.isEmpty())) {
      // whether a superior's result is needed at all, the procedure says
      return new ScoredResult(method, score, Optional.empty());
    }
    return new ScoredResult(
        method,
        score,
        Optional.of(new CategoryScore(
            given.required(ScoredResult.SUPERIOR_CATEGORY, category),
            given.required(ScoredResult.SUPERIOR_SCORE, superior))));
  }

  static AdditionalAssignment additionalAssignment(Given given) {
    return new AdditionalAssignment(
        given.required(
            AdditionalAssignment.CATEGORY,
            given.constant(AdditionalAssignment.CATEGORY, AchievementCategory.class)),
        ratio(given, AdditionalAssignment.SCORE),
        ratio(given, AdditionalAssignment.SCOPE_WEIGHT));
  }

  static Scores scores(Given given) {
    return new Scores(given.required(Scores.SCORES, given.ratios(Scores.SCORES)));
  }

  static LeaderMainScores leaderMainScores(Given given) {
    return new LeaderMainScores(
        given.required(
            LeaderMainScores.AGREEMENT_SCORES, given.ratios(LeaderMainScores.AGREEMENT_SCORES)),
        given.required(
            LeaderMainScores.INITIATIVE_SCORES, given.ratios(LeaderMainScores.INITIATIVE_SCORES)));
  }

  static LeaderPeriodicMeans leaderPeriodicMeans(Given given) {
    return new LeaderPeriodicMeans(
        ratio(given, LeaderPeriodicMeans.INITIATIVE_MEAN),
        given.ratio(LeaderPeriodicMeans.MAIN_MEAN));
  }

  static SkpParts skpParts(Given given) {
    return new SkpParts(ratio(given, SkpParts.MAIN_SCORE), ratio(given, SkpParts.ADDITIONAL_SCORE));
  }

  static BehaviourLevel behaviourLevel(Given given) {
    return BehaviourLevel.of(
        level(given, BehaviourLevel.LEVEL),
        level(given, BehaviourLevel.STANDARD_MIN),
        level(given, BehaviourLevel.STANDARD_MAX));
  }

  private static int level(Given given, Field<?, ?> field) {
    long level = given.required(field, given.wholeNumber(field));
    if (level != (int) level) {
      throw given.invalid(field, Message.of(NOT_A_LEVEL, level));
    }
    return (int) level;
  }

  static BehaviourScores behaviourScores(Given given) {
    Given aspects = given.required(BehaviourScores.ASPECTS, given.object(BehaviourScores.ASPECTS));
    if (aspects.names().isEmpty()) {
      given.required(BehaviourScores.ASPECTS, Optional.empty());
    }
    aspects.requireNames(BehaviourAspect.class);
    Map<BehaviourAspect, Ratio> scores = new EnumMap<>(BehaviourAspect.class);
    for (BehaviourAspect aspect : BehaviourAspect.values()) {
      Field<?, ?> field = Field.named(aspect.name(), aspect.label());
      boolean absentByRight =
          aspect == BehaviourAspect.KEPEMIMPINAN && aspects.names().contains(aspect.name());
      Optional<Ratio> score = aspects.ratio(field);
      if (score.isPresent() || !absentByRight) {
        scores.put(aspect, aspects.required(field, score));
      }
    }
    return new BehaviourScores(scores);
  }

  static PerformanceParts performanceParts(Given given) {
    return new PerformanceParts(
        ratio(given, PerformanceParts.SKP_SCORE),
        ratio(given, PerformanceParts.BEHAVIOUR_SCORE),
        truth(given, PerformanceParts.PEER_OPINION),
        truth(given, PerformanceParts.NEW_IDEA));
  }

  static ScoreAndIdea scoreAndIdea(Given given) {
    return new ScoreAndIdea(ratio(given, ScoreAndIdea.SCORE), truth(given, ScoreAndIdea.NEW_IDEA));
  }

  static Ratio pp46Value(Given given) {
    return ratio(given, Rules8Of2021.PP46_SCORE);
  }

  static HalfYears halfYears(Given given) {
    return new HalfYears(ratio(given, HalfYears.FIRST_HALF), ratio(given, HalfYears.SECOND_HALF));
  }

  private static Ratio ratio(Given given, Field<?, ?> field) {
    return given.required(field, given.ratio(field));
  }

  private static boolean truth(Given given, Field<?, ?> field) {
    return given.required(field, given.truth(field));
  }
}
