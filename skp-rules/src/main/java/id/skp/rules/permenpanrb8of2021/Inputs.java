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
            Rules8Of2021.POLARITY, given.constant(Rules8Of2021.POLARITY, Polarity.class)),
        target(given),
        ratio(given, Rules8Of2021.REALISATION));
  }

  private static NumericTarget target(Given given) {
    Given target = given.required(Rules8Of2021.TARGET, given.object(Rules8Of2021.TARGET));
    Optional<Ratio> exact = target.ratio(Rules8Of2021.EXACT);
    Optional<Ratio> min = target.ratio(Rules8Of2021.MIN);
    Optional<Ratio> max = target.ratio(Rules8Of2021.MAX);
    if (exact.isPresent()) {
      if (min.isPresent() || max.isPresent()) {
        throw given.invalid(Rules8Of2021.TARGET, Message.of(BOTH_FORMS));
      }
      return NumericTarget.exact(exact.get());
    } else if (min.isEmpty() && max.isEmpty()) {
      given.required(Rules8Of2021.TARGET, Optional.empty());
    }
    Ratio lower = target.required(Rules8Of2021.MIN, min);
    Ratio upper = target.required(Rules8Of2021.MAX, max);
    if (lower.compareTo(upper) > 0) {
      throw target.invalid(Rules8Of2021.MIN, Message.of(INVERTED, lower, upper));
    }
    return NumericTarget.range(lower, upper);
  }

  static Achievement leaderAchievement(Given given) {
    return new Achievement(
        ratio(given, Rules8Of2021.ACHIEVEMENT_PERCENT), truth(given, Rules8Of2021.MAXIMAL_TARGET));
  }

  static Achievement staffAchievement(Given given) {
    return new Achievement(
        ratio(given, Rules8Of2021.ACHIEVEMENT_PERCENT),
        given.truth(Rules8Of2021.MAXIMAL_TARGET).orElse(false));
  }

  static AspectCategories aspectCategories(Given given) {
    return new AspectCategories(
        given.constants(Rules8Of2021.ASPECTS, AchievementCategory.class).orElse(List.of()),
        given.list(Rules8Of2021.ACHIEVEMENTS).orElse(List.of()).stream()
            .map(each -> new AspectAchievement(
                each.constant(Rules8Of2021.ASPECT, Aspect.class),
                ratio(each, Rules8Of2021.ACHIEVEMENT_PERCENT)))
            .toList());
  }

  static ScoredResult scoredResult(Given given) {
    CascadingMethod method = given.required(
        Rules8Of2021.METHOD, given.constant(Rules8Of2021.METHOD, CascadingMethod.class));
    Ratio score = ratio(given, Rules8Of2021.SCORE);
    Optional<AchievementCategory> category =
        given.constant(Rules8Of2021.SUPERIOR_CATEGORY, AchievementCategory.class);
    Optional<Ratio> superior = given.ratio(Rules8Of2021.SUPERIOR_SCORE);
    if (method == CascadingMethod.DIRECT || (category.isEmpty() && superior.isEmpty())) {
      // whether a superior's result is needed at all, the procedure says
      return new ScoredResult(method, score, Optional.empty());
    }
    return new ScoredResult(
        method,
        score,
        Optional.of(new CategoryScore(
            given.required(Rules8Of2021.SUPERIOR_CATEGORY, category),
            given.required(Rules8Of2021.SUPERIOR_SCORE, superior))));
  }

  static AdditionalAssignment additionalAssignment(Given given) {
    return new AdditionalAssignment(
        given.required(
            Rules8Of2021.CATEGORY,
            given.constant(Rules8Of2021.CATEGORY, AchievementCategory.class)),
        ratio(given, Rules8Of2021.SCORE),
        ratio(given, Rules8Of2021.SCOPE_WEIGHT));
  }

  static Scores scores(Given given) {
    return new Scores(given.required(Rules8Of2021.SCORES, given.ratios(Rules8Of2021.SCORES)));
  }

  static LeaderMainScores leaderMainScores(Given given) {
    return new LeaderMainScores(
        given.required(Rules8Of2021.AGREEMENT_SCORES, given.ratios(Rules8Of2021.AGREEMENT_SCORES)),
        given.required(
            Rules8Of2021.INITIATIVE_SCORES, given.ratios(Rules8Of2021.INITIATIVE_SCORES)));
  }

  static LeaderPeriodicMeans leaderPeriodicMeans(Given given) {
    return new LeaderPeriodicMeans(
        ratio(given, Rules8Of2021.INITIATIVE_MEAN), given.ratio(Rules8Of2021.MAIN_MEAN));
  }

  static SkpParts skpParts(Given given) {
    return new SkpParts(
        ratio(given, Rules8Of2021.MAIN_SCORE), ratio(given, Rules8Of2021.ADDITIONAL_SCORE));
  }

  static BehaviourLevel behaviourLevel(Given given) {
    return BehaviourLevel.of(
        level(given, Rules8Of2021.LEVEL),
        level(given, Rules8Of2021.STANDARD_MIN),
        level(given, Rules8Of2021.STANDARD_MAX));
  }

  private static int level(Given given, Field field) {
    long level = given.required(field, given.wholeNumber(field));
    if (level != (int) level) {
      throw given.invalid(field, Message.of(NOT_A_LEVEL, level));
    }
    return (int) level;
  }

  static BehaviourScores behaviourScores(Given given) {
    Given aspects = given.required(
        Rules8Of2021.BEHAVIOUR_ASPECTS, given.object(Rules8Of2021.BEHAVIOUR_ASPECTS));
    if (aspects.names().isEmpty()) {
      given.required(Rules8Of2021.BEHAVIOUR_ASPECTS, Optional.empty());
    }
    aspects.requireNames(BehaviourAspect.class);
    Map<BehaviourAspect, Ratio> scores = new EnumMap<>(BehaviourAspect.class);
    for (BehaviourAspect aspect : BehaviourAspect.values()) {
      Field field = new Field(aspect.name(), aspect.label());
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
        ratio(given, Rules8Of2021.SKP_SCORE_FIELD),
        ratio(given, Rules8Of2021.BEHAVIOUR_SCORE_FIELD),
        truth(given, Rules8Of2021.PEER_OPINION),
        truth(given, Rules8Of2021.NEW_IDEA));
  }

  static ScoreAndIdea scoreAndIdea(Given given) {
    return new ScoreAndIdea(ratio(given, Rules8Of2021.SCORE), truth(given, Rules8Of2021.NEW_IDEA));
  }

  static Ratio pp46Value(Given given) {
    return ratio(given, Rules8Of2021.SCORE);
  }

  static HalfYears halfYears(Given given) {
    return new HalfYears(
        ratio(given, Rules8Of2021.FIRST_HALF), ratio(given, Rules8Of2021.SECOND_HALF));
  }

  private static Ratio ratio(Given given, Field field) {
    return given.required(field, given.ratio(field));
  }

  private static boolean truth(Given given, Field field) {
    return given.required(field, given.truth(field));
  }
}
