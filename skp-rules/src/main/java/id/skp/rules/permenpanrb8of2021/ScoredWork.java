package id.skp.rules.permenpanrb8of2021;

import id.skp.core.appraisal.Appraisal;
import id.skp.core.appraisal.IndicatorAppraisal;
import id.skp.core.appraisal.ResultAppraisal;
import id.skp.core.number.Ratio;
import id.skp.core.plan.AchievementCategory;
import id.skp.core.plan.Indicator;
import id.skp.core.plan.PlanModel;
import id.skp.core.plan.Skp;
import id.skp.core.plan.WorkResult;
import id.skp.core.plan.WorkResultKind;
import id.skp.core.text.Text;
import id.skp.rules.Calculation;
import id.skp.rules.Facts;
import id.skp.rules.Reasoning;
import id.skp.rules.RuleKey;
import id.skp.rules.Step;
import id.skp.rules.message.Message;
import id.skp.rules.permenpanrb8of2021.achievement.Achievement;
import id.skp.rules.permenpanrb8of2021.achievement.AchievementParameters;
import id.skp.rules.permenpanrb8of2021.achievement.AchievementRules;
import id.skp.rules.permenpanrb8of2021.achievement.AspectAchievement;
import id.skp.rules.permenpanrb8of2021.achievement.AspectCategories;
import id.skp.rules.permenpanrb8of2021.achievement.DevelopedScores;
import id.skp.rules.permenpanrb8of2021.achievement.IndicatorRealisation;
import id.skp.rules.permenpanrb8of2021.achievement.NumericTarget;
import id.skp.rules.permenpanrb8of2021.score.CategoryScore;
import id.skp.rules.permenpanrb8of2021.work.WorkParameters;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Scores one judged result of an appraisal, whether main or additional, of a leader or of staff. */
final class ScoredWork {
  private static final Calculation JUDGED = Calculation.of(
      "judged", "Kategori dan nilai menurut rubrik", "Category and score by the rubric");
  private static final Calculation LEADER_ITEM = Calculation.of(
      "leaderItem", "Kategori dan nilai butir kinerja", "Category and score of the item");
  private static final Calculation ACHIEVED =
      Calculation.of("aspectAchievement", "Capaian aspek", "Achievement of the aspect");
  private static final Text NO_NUMBER = Text.of(
      "target indikator {0} bukan angka atau rentang; isi value, atau min dan/atau max",
      "the target of indicator {0} is neither a number nor a range; fill value, or min, max or both");
  private static final Text NO_CRITERION = Text.of(
      "rubrik rencana tidak memuat kategori {0}",
      "the rubric of the plan has no line for the category {0}");

  private final Step<Optional<PlanModel>> model;
  private final Reasoning reasoning;
  private final Facts<ResultAppraisal> judged;
  private final Facts<WorkResult> planned;

  private ScoredWork(
      Facts<ResultAppraisal> judged,
      Facts<WorkResult> planned,
      Step<Optional<PlanModel>> model,
      Reasoning reasoning) {
    this.judged = judged;
    this.planned = planned;
    this.model = model;
    this.reasoning = reasoning;
  }

  /** Returns all work of a plan; each main result needs to be judged, since the mean would else rise by leaving out the worst. */
  static List<ScoredWork> all(Facts<Appraisal> appraisal, Reasoning reasoning) {
    Facts<Skp> plan = appraisal.in(AppraisalParts.SKP);
    List<Facts<WorkResult>> planned = plan.each(AppraisalParts.PLANNED_RESULTS);
    List<ScoredWork> work = of(appraisal, plan, planned, reasoning);
    if (work.size() < planned.size()) {
      List<Facts<ResultAppraisal>> judged =
          work.stream().map(ScoredWork::judged).toList();
      for (Facts<WorkResult> each : planned) {
        boolean isJudged = each.referred(
                AppraisalParts.PLANNED_ID, judged, AppraisalParts.RESULT_ID, 0)
            .isPresent();
        if (!isJudged && reasoning.is(each.get(AppraisalParts.KIND), WorkResultKind.UTAMA)) {
          String id = reasoning.by(each.get(AppraisalParts.PLANNED_ID));
          throw reasoning.missing(
              appraisal.pointer(AppraisalParts.RESULTS),
              Text.of("penilaian hasil kerja utama " + id, "the appraisal of main result " + id));
        }
      }
    }
    return work;
  }

  static List<ScoredWork> of(Facts<Appraisal> appraisal, Reasoning reasoning) {
    Facts<Skp> plan = appraisal.in(AppraisalParts.SKP);
    return of(appraisal, plan, plan.each(AppraisalParts.PLANNED_RESULTS), reasoning);
  }

  private static List<ScoredWork> of(
      Facts<Appraisal> appraisal,
      Facts<Skp> plan,
      List<Facts<WorkResult>> planned,
      Reasoning reasoning) {
    Step<Optional<PlanModel>> model = plan.get(AppraisalParts.MODEL);
    List<Facts<ResultAppraisal>> judged =
        appraisal.each(AppraisalParts.RESULTS, AppraisalParts.RESULT_ID);
    List<ScoredWork> work = new ArrayList<>(judged.size());
    for (Facts<ResultAppraisal> each : judged) {
      Facts<WorkResult> result = each.referred(
              AppraisalParts.RESULT_ID, planned, AppraisalParts.PLANNED_ID, work.size())
          .orElseThrow();
      work.add(new ScoredWork(each, result, model, reasoning));
    }
    return work;
  }

  Facts<WorkResult> planned() {
    return planned;
  }

  Facts<ResultAppraisal> judged() {
    return judged;
  }

  /** Returns the scores of the indicators on the leaders' scale. */
  List<Step<CategoryScore>> leaderScores() {
    List<Step<CategoryScore>> scores = new ArrayList<>();
    for (Achieved each : achieved()) {
      scores.add(each.decide(AchievementRules.LEADER_INDICATOR_SCORE, reasoning));
    }
    return scores;
  }

  /** Returns category and score of the whole item of a leader: combined from those of its indicators (OQ-835). */
  Step<CategoryScore> leaderItem() {
    List<Step<CategoryScore>> scores = leaderScores();
    return scores.size() == 1
        ? scores.get(0)
        : reasoning.derive(
            LEADER_ITEM,
            (all, combiner) -> combiner.combine(all),
            scores,
            reasoning.parameter(WorkParameters.LEADER_ITEM_COMBINER));
  }

  /** Returns category and score of a result of staff, by the model of the plan. */
  Step<CategoryScore> staffResult() {
    if (reasoning.when(model, ScoredWork::isJudgedByRubric)) {
      return judgedByRubric();
    }
    List<Achieved> achieved = achieved();
    return reasoning
        .call(AchievementRules.RESULT_CATEGORY)
        .at(judged)
        .withLazily(AspectCategories.ASPECTS, () -> categories(achieved))
        .withLazily(AspectCategories.ACHIEVEMENTS, () -> achievements(achieved))
        .decide();
  }

  private static boolean isJudgedByRubric(Optional<PlanModel> model) {
    return model.isPresent() && model.get() == PlanModel.PENGEMBANGAN;
  }

  private Step<List<AchievementCategory>> categories(List<Achieved> achieved) {
    List<Step<AchievementCategory>> categories = new ArrayList<>(achieved.size());
    for (Achieved each : achieved) {
      categories.add(each.decide(AchievementRules.INDICATOR_CATEGORY, reasoning));
    }
    return reasoning.gather(AspectCategories.ASPECTS, categories, category -> category);
  }

  private Step<List<AspectAchievement>> achievements(List<Achieved> achieved) {
    return reasoning.gather(
        AspectCategories.ACHIEVEMENTS,
        achieved.stream()
            .map(each -> reasoning.derive(
                ACHIEVED,
                AspectAchievement::new,
                each.indicator().get(AppraisalParts.ASPECT),
                each.percent()))
            .toList(),
        achievement -> achievement);
  }

  private Step<CategoryScore> judgedByRubric() {
    Step<AchievementCategory> category = judged.required(AppraisalParts.CATEGORY);
    if (judged
        .referred(
            AppraisalParts.LINE, planned.each(AppraisalParts.RUBRIC), AppraisalParts.DESCRIBED, 0)
        .isEmpty()) {
      throw judged.invalid(
          AppraisalParts.CATEGORY, Message.of(NO_CRITERION, reasoning.by(category)));
    }
    return reasoning.derive(
        JUDGED,
        DevelopedScores::score,
        reasoning.parameter(AchievementParameters.DEVELOPED_SCORES),
        category,
        reasoning.parameter(AchievementParameters.STAFF_SCORES));
  }

  /**
   * An indicator, and how much of it was achieved.
   *
   * @param indicator the indicator in the plan
   * @param realised its realisation
   * @param percent the achievement in percent
   */
  private record Achieved(
      Facts<Indicator> indicator, Facts<IndicatorAppraisal> realised, Step<Ratio> percent) {
    <O> Step<O> decide(RuleKey<Achievement, O> rule, Reasoning reasoning) {
      return reasoning
          .call(rule)
          .at(realised)
          .with(Achievement.ACHIEVEMENT_PERCENT, percent)
          .with(Achievement.MAXIMAL_TARGET, indicator.get(AppraisalParts.MAXIMAL_TARGET))
          .decide();
    }
  }

  private List<Achieved> achieved() {
    List<Facts<Indicator>> indicators = planned.each(AppraisalParts.PLANNED_INDICATORS);
    List<Facts<IndicatorAppraisal>> realised =
        judged.each(AppraisalParts.INDICATORS, AppraisalParts.REALISED_ID);
    if (indicators.isEmpty()) {
      throw judged.missing(AppraisalParts.INDICATORS);
    }
    List<Achieved> achieved = new ArrayList<>(indicators.size());
    for (Facts<Indicator> indicator : indicators) {
      achieved.add(achieved(indicator, realised, achieved.size()));
    }
    return achieved;
  }

  private Achieved achieved(
      Facts<Indicator> indicator, List<Facts<IndicatorAppraisal>> realised, int position) {
    Facts<IndicatorAppraisal> own = indicator
        .referred(AppraisalParts.INDICATOR_ID, realised, AppraisalParts.REALISED_ID, position)
        .orElseThrow(() -> missing(indicator));
    Step<Ratio> percent = reasoning
        .call(AchievementRules.INDICATOR_ACHIEVEMENT)
        .at(own)
        .with(IndicatorRealisation.POLARITY, indicator.get(AppraisalParts.POLARITY))
        .with(IndicatorRealisation.TARGET, target(indicator))
        .with(IndicatorRealisation.REALISATION, own.get(AppraisalParts.REALISATION))
        .decide();
    return new Achieved(indicator, own, percent);
  }

  private RuntimeException missing(Facts<Indicator> indicator) {
    String id = reasoning.by(indicator.get(AppraisalParts.INDICATOR_ID));
    return reasoning.missing(
        judged.pointer(AppraisalParts.INDICATORS),
        Text.of("realisasi indikator " + id, "the realisation of indicator " + id));
  }

  private Step<NumericTarget> target(Facts<Indicator> indicator) {
    return indicator.required(AppraisalParts.NUMERIC_TARGET, () -> {
      indicator.required(AppraisalParts.TARGET);
      return indicator.invalid(
          AppraisalParts.TARGET,
          Message.of(NO_NUMBER, reasoning.by(indicator.get(AppraisalParts.INDICATOR_ID))));
    });
  }
}
