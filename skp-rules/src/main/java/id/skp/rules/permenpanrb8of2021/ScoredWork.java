package id.skp.rules.permenpanrb8of2021;

import com.google.common.collect.ImmutableList;
import id.skp.core.appraisal.Appraisal;
import id.skp.core.appraisal.IndicatorAppraisal;
import id.skp.core.appraisal.ResultAppraisal;
import id.skp.core.number.Ratio;
import id.skp.core.plan.AchievementCategory;
import id.skp.core.plan.Indicator;
import id.skp.core.plan.IndicatorTarget;
import id.skp.core.plan.PlanModel;
import id.skp.core.plan.RubricLine;
import id.skp.core.plan.WorkResult;
import id.skp.core.text.Text;
import id.skp.rules.Calculation;
import id.skp.rules.Field;
import id.skp.rules.Message;
import id.skp.rules.Place;
import id.skp.rules.Reasoning;
import id.skp.rules.Step;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Scores one judged result of an appraisal, whether main or additional, of a leader or of staff. */
final class ScoredWork {
  private static final Field INDICATORS =
      Field.of("indicators", "Realisasi indikator", "Realisation of the indicators");
  private static final Field CATEGORY =
      Field.of("category", "Kategori menurut rubrik", "Category by the rubric");
  private static final Calculation JUDGED = Calculation.of(
      "judged", "Kategori dan nilai menurut rubrik", "Category and score by the rubric");
  private static final Calculation LEADER_ITEM = Calculation.of(
      "leaderItem", "Kategori dan nilai butir kinerja", "Category and score of the item");
  private static final Text NO_NUMBER = Text.of(
      "target indikator {0} bukan angka atau rentang; isi value, atau min dan/atau max",
      "the target of indicator {0} is neither a number nor a range; fill value, or min, max or both");
  private static final Text NO_CRITERION = Text.of(
      "rubrik rencana tidak memuat kategori {0}",
      "the rubric of the plan has no line for the category {0}");

  private final Appraisal appraisal;
  private final Reasoning reasoning;
  private final ResultAppraisal judged;
  private final WorkResult planned;
  private final Place place;

  private ScoredWork(Appraisal appraisal, int index, Reasoning reasoning) {
    this.appraisal = appraisal;
    this.reasoning = reasoning;
    this.judged = appraisal.results().get(index);
    this.planned = appraisal.skp().result(judged.resultId()).orElseThrow();
    this.place = Place.in("results", index, planned.id());
  }

  static List<ScoredWork> of(Appraisal appraisal, Reasoning reasoning) {
    int size = appraisal.results().size();
    List<ScoredWork> work = new ArrayList<>(size);
    for (int i = 0; i < size; i++) {
      work.add(new ScoredWork(appraisal, i, reasoning));
    }
    return work;
  }

  WorkResult planned() {
    return planned;
  }

  ResultAppraisal judged() {
    return judged;
  }

  Place place() {
    return place;
  }

  /** Returns the scores of the indicators on the leaders' scale. */
  List<Step<CategoryScore>> leaderScores() {
    List<Step<CategoryScore>> scores = new ArrayList<>();
    forEachIndicator((indicator, at, achievement) -> scores.add(reasoning.decideAt(
        at,
        Rules8Of2021.LEADER_INDICATOR_SCORE,
        new Achievement(achievement.value(), indicator.maximalTarget()),
        achievement)));
    return scores;
  }

  /** Returns category and score of the whole item of a leader: the combined category and the mean of the scores. */
  Step<CategoryScore> leaderItem() {
    List<Step<CategoryScore>> scores = leaderScores();
    return scores.size() == 1
        ? scores.get(0)
        : reasoning.conclude(
            LEADER_ITEM,
            new CategoryScore(
                Categories.byLowerMedian(
                    scores.stream().map(each -> each.value().category()).toList()),
                Ratio.mean(scores.stream().map(each -> each.value().score()).toList())),
            scores);
  }

  /** Returns category and score of a result of staff, by the model of the plan. */
  Step<CategoryScore> staffResult() {
    if (appraisal.skp().model().equals(Optional.of(PlanModel.PENGEMBANGAN))) {
      return judgedByRubric();
    }
    int size = planned.indicators().size();
    ImmutableList.Builder<AchievementCategory> categories =
        ImmutableList.builderWithExpectedSize(size);
    ImmutableList.Builder<AspectAchievement> achievements =
        ImmutableList.builderWithExpectedSize(size);
    List<Step<?>> because = new ArrayList<>(size);
    forEachIndicator((indicator, at, achievement) -> {
      Step<AchievementCategory> category = reasoning.decideAt(
          at,
          Rules8Of2021.INDICATOR_CATEGORY,
          new Achievement(achievement.value(), indicator.maximalTarget()),
          achievement);
      categories.add(category.value());
      achievements.add(new AspectAchievement(indicator.aspect(), achievement.value()));
      because.add(category);
    });
    return reasoning.decideAt(
        place,
        Rules8Of2021.RESULT_CATEGORY,
        new AspectCategories(categories.build(), achievements.build()),
        because);
  }

  private Step<CategoryScore> judgedByRubric() {
    if (judged.category().isEmpty()) {
      throw reasoning.missing(place.path(CATEGORY.name()), CATEGORY.title());
    }
    AchievementCategory category = judged.category().get();
    boolean described =
        planned.rubric().stream().map(RubricLine::category).anyMatch(category::equals);
    if (!described) {
      throw reasoning.invalid(place.path(CATEGORY.name()), Message.of(NO_CRITERION, category));
    }
    return reasoning.derive(
        JUDGED,
        DevelopedScores::score,
        reasoning.parameter(Parameters8Of2021.DEVELOPED_SCORES),
        reasoning.given(CATEGORY, category),
        reasoning.parameter(Parameters8Of2021.STAFF_SCORES));
  }

  private interface IndicatorAction {
    void accept(Indicator indicator, Place at, Step<Ratio> achievement);
  }

  private void forEachIndicator(IndicatorAction action) {
    List<Indicator> indicators = planned.indicators();
    if (indicators.isEmpty()) {
      throw reasoning.missing(place.path(INDICATORS.name()), INDICATORS.title());
    }
    for (int position = 0; position < indicators.size(); position++) {
      Indicator indicator = indicators.get(position);
      int index = indexOf(indicator, position);
      Place at = place.within(INDICATORS.name(), index, indicator.id());
      IndicatorAppraisal realised = judged.indicators().get(index);
      Step<Ratio> achievement = reasoning.decideAt(
          at,
          Rules8Of2021.INDICATOR_ACHIEVEMENT,
          new IndicatorRealisation(
              indicator.polarity(), target(indicator, at), Ratio.of(realised.realisation())));
      action.accept(indicator, at, achievement);
    }
  }

  /** Looks for an indicator's realisation first where it almost always is: at the indicator's own position. */
  private int indexOf(Indicator indicator, int position) {
    List<IndicatorAppraisal> realised = judged.indicators();
    if (position < realised.size() && realised.get(position).indicatorId().equals(indicator.id())) {
      return position;
    }
    for (int i = 0; i < realised.size(); i++) {
      if (realised.get(i).indicatorId().equals(indicator.id())) {
        return i;
      }
    }
    throw reasoning.missing(
        place.path(INDICATORS.name()),
        Text.of(
            "realisasi indikator " + indicator.id(),
            "the realisation of indicator " + indicator.id()));
  }

  private NumericTarget target(Indicator indicator, Place at) {
    IndicatorTarget target = indicator
        .target()
        .orElseThrow(() ->
            reasoning.missing(at.path(Rules8Of2021.TARGET.name()), Rules8Of2021.TARGET.title()));
    return NumericTarget.of(target)
        .orElseThrow(() -> reasoning.invalid(
            at.path(Rules8Of2021.TARGET.name()), Message.of(NO_NUMBER, indicator.id())));
  }
}
