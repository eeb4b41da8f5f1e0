package id.skp.rules.permenpanrb8of2021;

import id.skp.core.appraisal.Appraisal;
import id.skp.core.appraisal.BehaviourLevelAppraisal;
import id.skp.core.appraisal.IndicatorAppraisal;
import id.skp.core.appraisal.ResultAppraisal;
import id.skp.core.appraisal.SuperiorResult;
import id.skp.core.number.Ratio;
import id.skp.core.period.EvaluationPeriod;
import id.skp.core.plan.AchievementCategory;
import id.skp.core.plan.BehaviourAspect;
import id.skp.core.plan.BehaviourStandard;
import id.skp.core.plan.CascadingMethod;
import id.skp.core.plan.IndicatorTarget;
import id.skp.core.plan.Skp;
import id.skp.core.plan.WorkResult;
import id.skp.core.text.Text;
import id.skp.rules.Applicability;
import id.skp.rules.Calculation;
import id.skp.rules.Facts;
import id.skp.rules.Procedure;
import id.skp.rules.Reasoning;
import id.skp.rules.Step;
import id.skp.rules.finding.Finding;
import id.skp.rules.finding.FindingKind;
import id.skp.rules.finding.Findings;
import id.skp.rules.finding.Review;
import id.skp.rules.message.Message;
import id.skp.rules.permenpanrb8of2021.achievement.AchievementParameters;
import id.skp.rules.permenpanrb8of2021.achievement.NumericTarget;
import id.skp.rules.permenpanrb8of2021.behaviour.BehaviourParameters;
import id.skp.rules.permenpanrb8of2021.behaviour.RequiredLevels;
import id.skp.rules.permenpanrb8of2021.planreview.PlanReview;
import id.skp.rules.permenpanrb8of2021.score.CategoryValues;
import id.skp.rules.permenpanrb8of2021.score.ScoreParameters;
import id.skp.rules.permenpanrb8of2021.transition.TransitionParameters;
import id.skp.rules.permenpanrb8of2021.transition.TransitionRules;
import id.skp.rules.planreview.ExtensionFindings;
import id.skp.rules.planreview.HeadFindings;
import id.skp.rules.planreview.PlanReviewParameters;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Looks for planned results that are not judged, for realisations without evidence or in another measure than their targets,
 * for targets that say two things and are calculated with all the same, and for days that another regulation governs.
 */
final class EvaluationReviewProcedure implements Procedure<Appraisal, Review> {
  private static final Text BELOW = Text.of("{0} {1}, perlu {2}", "{0} {1}, required {2}");

  /** From so many times the target on a realisation is far above it, and below one part of so many far below. */
  private static final Ratio FAR_ABOVE = Ratio.of(100);

  private static final Ratio FAR_BELOW = Ratio.of(1000);

  private static final Calculation FOUND = Calculation.of("found", "Temuan", "Findings");

  @Override
  public Step<Review> apply(Facts<Appraisal> facts, Reasoning reasoning) {
    Appraisal appraisal = reasoning.by(facts.whole());
    List<Finding> findings = new Findings();
    findings.addAll(Applicability.of(reasoning).findings(appraisal));
    findings.addAll(HeadFindings.withoutRanks(reasoning).of(appraisal));
    addFirstHalf(appraisal.period(), reasoning, findings);
    for (int i = 0; i < appraisal.results().size(); i++) {
      ResultAppraisal result = appraisal.results().get(i);
      boolean proven =
          result.realisation().stream().anyMatch(each -> !each.evidence().isEmpty());
      if (!proven) {
        findings.add(Finding.of(
            EvaluationFindings8Of2021.REALISATION_WITHOUT_EVIDENCE,
            "/results/" + i + "/realisation",
            result.resultId()));
      }
      addMeasures(appraisal.skp(), result, "/results/" + i, findings);
    }
    Set<String> judged =
        appraisal.results().stream().map(ResultAppraisal::resultId).collect(Collectors.toSet());
    for (WorkResult planned : appraisal.skp().results()) {
      if (!judged.contains(planned.id())) {
        findings.add(
            Finding.of(EvaluationFindings8Of2021.RESULT_NOT_JUDGED, "/results", planned.id()));
      }
    }
    findings.addAll(PlanReview.PROCEDURE.targetFindings(appraisal.skp(), "/skp"));
    findings.addAll(ExtensionFindings.of(reasoning).of(appraisal));
    addNotCounted(appraisal, reasoning, findings);
    addClarifications(appraisal, reasoning, findings);
    return reasoning.conclude(
        FOUND, new Review(PlanReviewParameters.disabled(reasoning).without(findings)));
  }

  /** What is given and does not count, or what a result counts by contradicts itself. */
  private static void addNotCounted(
      Appraisal appraisal, Reasoning reasoning, List<Finding> findings) {
    Map<String, Boolean> others = new LinkedHashMap<>();
    others.put("organisationPredicate", appraisal.organisationPredicate().isPresent());
    others.put("behaviours", !appraisal.behaviours().isEmpty());
    others.put("resultRating", appraisal.resultRating().isPresent());
    others.put("behaviourRating", appraisal.behaviourRating().isPresent());
    others.put("departureReason", appraisal.departureReason().isPresent());
    CategoryValues scores = reasoning.by(reasoning.parameter(AchievementParameters.STAFF_SCORES));
    Ratio highest = reasoning.by(reasoning.parameter(ScoreParameters.SCORE_MAX));
    for (int i = 0; i < appraisal.results().size(); i++) {
      ResultAppraisal result = appraisal.results().get(i);
      others.put("results/" + i + "/rating", result.rating().isPresent());
      String superior = "/results/" + i + "/superior";
      result
          .superior()
          .filter(each -> isWeighted(appraisal.skp(), result))
          .filter(each -> isImpossible(each, scores, highest))
          .ifPresent(each -> findings.add(Finding.of(
              EvaluationFindings8Of2021.SUPERIOR_CONTRADICTS_ITSELF,
              superior,
              each.category(),
              each.score())));
    }
    findings.addAll(
        Applicability.notCounted(EvaluationFindings8Of2021.VALUES_OF_OTHER_REGULATION, others));
    addBehaviour(appraisal, reasoning, findings);
  }

  /** A superior's result counts for those that are not aligned directly. */
  private static boolean isWeighted(Skp skp, ResultAppraisal result) {
    return skp.result(result.resultId())
        .flatMap(WorkResult::cascading)
        .filter(method -> method == CascadingMethod.NON_DIRECT)
        .isPresent();
  }

  /**
   * Of an item of several indicators the category is their lower median and the score their mean: half of the indicators are of the
   * category or worse, half of it or better. What the next category has, no score of a category reaches on either scale.
   */
  private static boolean isImpossible(
      SuperiorResult superior, CategoryValues scores, Ratio highest) {
    Ratio twice = Ratio.of(superior.score()).times(Ratio.of(2));
    int standing = superior.category().standing();
    for (AchievementCategory other : AchievementCategory.values()) {
      boolean above = other.standing() == standing + 1;
      boolean below = other.standing() == standing - 1;
      if ((above && twice.compareTo(scores.of(other).plus(highest)) > 0)
          || (below && twice.compareTo(scores.of(other)) < 0)) {
        return true;
      }
    }
    return false;
  }

  private static void addBehaviour(
      Appraisal appraisal, Reasoning reasoning, List<Finding> findings) {
    Skp skp = appraisal.skp();
    boolean leads = reasoning
        .by(reasoning.parameter(BehaviourParameters.LEADERSHIP_APPLIES))
        .to(skp.employee().position());
    for (int i = 0; i < appraisal.behaviourLevels().size(); i++) {
      BehaviourLevelAppraisal level = appraisal.behaviourLevels().get(i);
      String place = "/behaviourLevels/" + i;
      boolean hasStandard =
          skp.behaviourStandards().stream().anyMatch(each -> each.aspect() == level.aspect());
      if (level.aspect() == BehaviourAspect.KEPEMIMPINAN && !leads && !hasStandard) {
        findings.add(Finding.of(
            EvaluationFindings8Of2021.LEVEL_NOT_COUNTED, place + "/aspect", level.aspect()));
      } else if (level.surveyScore().isPresent() && !appraisal.peerOpinion()) {
        findings.add(Finding.of(
            EvaluationFindings8Of2021.SURVEY_NOT_COUNTED, place + "/surveyScore", level.aspect()));
      }
    }
  }

  /** Whom a new superior may score, and whose levels are to be asked about. */
  private static void addClarifications(
      Appraisal appraisal, Reasoning reasoning, List<Finding> findings) {
    int months = reasoning.by(reasoning.parameter(BehaviourParameters.NEW_SUPERIOR_MONTHS));
    appraisal
        .superiorSince()
        .filter(since -> !appraisal.behaviourLevels().isEmpty())
        .filter(since -> ScoredBehaviour.isTooNew(since, appraisal.period(), months))
        .ifPresent(since -> findings.add(Finding.of(
            EvaluationFindings8Of2021.SUPERIOR_TOO_NEW,
            "/superiorSince",
            since,
            appraisal.period().last(),
            months)));
    RequiredLevels ofPost = reasoning.by(reasoning.parameter(BehaviourParameters.REQUIRED_LEVELS));
    List<Message> below = new ArrayList<>();
    int held = 0;
    for (BehaviourLevelAppraisal shown : appraisal.behaviourLevels()) {
      Optional<Integer> lowest =
          required(appraisal.skp(), shown.aspect(), ofPost).map(BehaviourStandard::lowest);
      held += lowest.isPresent() ? 1 : 0;
      lowest
          .filter(each -> isBelow(shown, each))
          .ifPresent(each -> below.add(Message.of(BELOW, shown.aspect(), shown.level(), each)));
    }
    if (held > 0 && below.size() == held) {
      findings.add(
          Finding.of(EvaluationFindings8Of2021.ALL_LEVELS_BELOW, "/behaviourLevels", below));
    }
  }

  private static Optional<BehaviourStandard> required(
      Skp skp, BehaviourAspect aspect, RequiredLevels ofPost) {
    return skp.behaviourStandards().stream()
        .filter(each -> each.aspect() == aspect)
        .findFirst()
        .or(() -> ofPost.of(skp.employee().position(), aspect));
  }

  /** Where the levels of the situations are given, each of them counts. */
  private static boolean isBelow(BehaviourLevelAppraisal shown, int lowest) {
    return shown.situationLevels().isEmpty()
        ? shown.level() < lowest
        : shown.situationLevels().stream().allMatch(level -> level < lowest);
  }

  /** Of a period that begins before the regulation is used, the part before is another's to judge. */
  private static void addFirstHalf(
      EvaluationPeriod period, Reasoning reasoning, List<Finding> findings) {
    LocalDate first = reasoning.by(reasoning.parameter(TransitionParameters.FIRST_DAY_SCORED));
    if (period.first().isBefore(first)) {
      findings.add(Finding.of(
          EvaluationFindings8Of2021.YEAR_NOT_INTEGRATED,
          "/period",
          period,
          first,
          TransitionRules.YEAR_2021.name()));
    }
  }

  private static void addMeasures(
      Skp skp, ResultAppraisal result, String place, List<Finding> findings) {
    Map<String, IndicatorTarget> targets = new HashMap<>();
    skp.result(result.resultId())
        .orElseThrow()
        .indicators()
        .forEach(each -> each.target().ifPresent(target -> targets.put(each.id(), target)));
    for (int i = 0; i < result.indicators().size(); i++) {
      IndicatorAppraisal realised = result.indicators().get(i);
      String location = place + "/indicators/" + i + "/realisation";
      IndicatorTarget target = targets.get(realised.indicatorId());
      if (target != null) {
        measure(target, Ratio.of(realised.realisation()))
            .ifPresent(kind -> findings.add(Finding.of(
                kind, location, realised.indicatorId(), realised.realisation(), target)));
      }
    }
  }

  /** A target whose own wording says another number is told for itself. */
  private static Optional<FindingKind> measure(IndicatorTarget target, Ratio realisation) {
    return NumericTarget.of(target)
        .filter(aim -> realisation.signum() > 0 && !aim.includes(realisation))
        .map(NumericTarget::max)
        .flatMap(most ->
            target.isInPercent() && (isShareOf(realisation, most) || isShareOf(most, realisation))
                ? Optional.of(EvaluationFindings8Of2021.REALISATION_IN_OTHER_MEASURE)
                : isFarFrom(realisation, most)
                    ? Optional.of(EvaluationFindings8Of2021.REALISATION_FAR_FROM_TARGET)
                    : Optional.empty())
        .filter(found -> !target.isWordedOtherwise()); // last: words are slow to read
  }

  /** A hundred times as much, or a thousandth: little may have been reached of much. */
  private static boolean isFarFrom(Ratio realisation, Ratio target) {
    return target.signum() > 0
        && (realisation.compareTo(target.times(FAR_ABOVE)) >= 0
            || realisation.times(FAR_BELOW).compareTo(target) <= 0);
  }

  /** Tells whether a number of at most 1 lies nearer to a percentage as a share of 1 than as a percentage. */
  private static boolean isShareOf(Ratio number, Ratio percentage) {
    return number.signum() > 0
        && number.compareTo(Ratio.ONE) <= 0
        && percentage.compareTo(Ratio.ONE) > 0
        && distance(number.times(Ratio.HUNDRED), percentage).compareTo(distance(number, percentage))
            < 0;
  }

  private static Ratio distance(Ratio one, Ratio other) {
    return one.compareTo(other) < 0 ? other.minus(one) : one.minus(other);
  }
}
