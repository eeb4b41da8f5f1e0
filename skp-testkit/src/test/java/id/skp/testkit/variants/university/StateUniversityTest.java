package id.skp.testkit.variants.university;

import static id.skp.testkit.assertion.SkpAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import id.skp.core.appraisal.Appraisal;
import id.skp.core.law.Regulation;
import id.skp.core.number.Ratio;
import id.skp.core.plan.AchievementCategory;
import id.skp.core.plan.Aspect;
import id.skp.core.plan.CascadingMethod;
import id.skp.rules.Decision;
import id.skp.rules.PerformanceRules;
import id.skp.rules.RuleSet;
import id.skp.rules.permenpanrb8of2021.achievement.AchievementRules;
import id.skp.rules.permenpanrb8of2021.achievement.AspectAchievement;
import id.skp.rules.permenpanrb8of2021.achievement.AspectCategories;
import id.skp.rules.permenpanrb8of2021.score.CategoryScore;
import id.skp.rules.permenpanrb8of2021.work.ScoredResult;
import id.skp.rules.permenpanrb8of2021.work.WorkRules;
import id.skp.testkit.samples.Samples;
import id.skp.testkit.variants.VariantContract;
import id.skp.testkit.variants.university.StateUniversity.AbsentAspects;
import java.util.List;
import java.util.Optional;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;

class StateUniversityTest extends VariantContract {
  private static final AspectCategories WITHOUT_QUALITY = new AspectCategories(
      List.of(), List.of(achieved(Aspect.KUANTITAS, 100), achieved(Aspect.WAKTU, 117)));

  @Override
  protected RuleSet variant() {
    return StateUniversity.ruleSet();
  }

  @Override
  protected List<String> caseFiles() {
    return List.of("university.json");
  }

  @Override
  protected List<String> differences() {
    return List.of(
        "ADDED PARAMETER periodKind",
        "ADDED PARAMETER absentAspects",
        "ADDED PARAMETER resultBands",
        "ADDED PARAMETER ownBands",
        "ADDED PARAMETER superiorValue",
        "REPLACED RULE indicator-achievement",
        "REPLACED RULE result-category",
        "REPLACED RULE weighted-score",
        "REPLACED RULE integration-2021");
  }

  @Test
  void anAbsentAspectIsLeftOutUnlessTheSystemCountsItAsZero() {
    RuleSet asSystem = variant()
        .variant(
            "id.ac.university-system",
            changes -> changes
                .citing(Regulation.of("Pedoman Universitas 2/2021", "Sistem penilaian"))
                .parameter(StateUniversity.ABSENT_ASPECTS, AbsentAspects.AS_ZERO));
    assertThat(variant().decide(AchievementRules.RESULT_CATEGORY, WITHOUT_QUALITY))
        .isDecidedAs(new CategoryScore(AchievementCategory.SANGAT_BAIK, Ratio.of(120)));
    assertThat(asSystem.decide(AchievementRules.RESULT_CATEGORY, WITHOUT_QUALITY))
        .isDecidedAs(new CategoryScore(AchievementCategory.CUKUP, Ratio.of(80)));
    assertThat(asSystem.decide(
            WorkRules.WEIGHTED_SCORE,
            new ScoredResult(CascadingMethod.NON_DIRECT, Ratio.of(80), Optional.empty())))
        .isDecidedAs(Ratio.of(72));
  }

  @Test
  void aWholeAppraisalIsEvaluatedByTheReplacedRules() {
    Appraisal appraisal = Samples.appraisal("teacher-2021");
    Decision<?> ours = variant().decide(PerformanceRules.EVALUATION, appraisal);
    assertThat(ours).isDecided().restsOn(StateUniversity.GUIDE);
    assertThat(ours.trace().steps())
        .extracting(step -> step.subject().name())
        .contains("roundedAchievement", "mean", "ownBand");
  }

  @Property
  void aNonDirectResultNeverFallsWhenTheOwnScoreRises(
      @ForAll @IntRange(max = 1200) int one, @ForAll @IntRange(max = 1200) int other) {
    assertThat(nonDirect(Math.min(one, other)))
        .isLessThanOrEqualTo(nonDirect(Math.max(one, other)));
  }

  private static Ratio nonDirect(int tenths) {
    return StateUniversity.ruleSet()
        .decide(
            WorkRules.WEIGHTED_SCORE,
            new ScoredResult(CascadingMethod.NON_DIRECT, Ratio.of(tenths, 10), Optional.empty()))
        .orThrow();
  }

  private static AspectAchievement achieved(Aspect aspect, long percent) {
    return new AspectAchievement(Optional.of(aspect), Ratio.of(percent));
  }
}
