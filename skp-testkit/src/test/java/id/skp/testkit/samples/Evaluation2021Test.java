package id.skp.testkit.samples;

import static org.assertj.core.api.Assertions.assertThat;

import id.skp.core.appraisal.Appraisal;
import id.skp.core.appraisal.BehaviourLevelAppraisal;
import id.skp.core.appraisal.Evaluation;
import id.skp.core.appraisal.IndicatorAppraisal;
import id.skp.core.appraisal.PerformancePredicate;
import id.skp.core.appraisal.Rating;
import id.skp.core.appraisal.ResultAppraisal;
import id.skp.core.appraisal.SuperiorResult;
import id.skp.core.law.Basis;
import id.skp.core.number.Ratio;
import id.skp.core.plan.AchievementCategory;
import id.skp.core.plan.BehaviourAspect;
import id.skp.core.plan.BehaviourStandard;
import id.skp.core.plan.ExactTarget;
import id.skp.core.plan.IndicatorTarget;
import id.skp.core.plan.PlanModel;
import id.skp.core.plan.RubricLine;
import id.skp.core.plan.Skp;
import id.skp.core.plan.WorkResult;
import id.skp.core.text.Text;
import id.skp.rules.Decision;
import id.skp.rules.EvaluationReport;
import id.skp.rules.ParameterKey;
import id.skp.rules.PerformanceRules;
import id.skp.rules.RuleSet;
import id.skp.rules.Undecided;
import id.skp.rules.permenpanrb8of2021.PermenPanRb8Of2021;
import id.skp.rules.permenpanrb8of2021.achievement.AchievementParameters;
import id.skp.rules.permenpanrb8of2021.achievement.AspectCombiner;
import id.skp.rules.permenpanrb8of2021.achievement.InsideRange;
import id.skp.rules.permenpanrb8of2021.behaviour.BehaviourParameters;
import id.skp.rules.permenpanrb8of2021.predicate.NewIdeaEffect;
import id.skp.rules.permenpanrb8of2021.predicate.PredicateParameters;
import id.skp.rules.permenpanrb8of2021.work.MainScoreAveraging;
import id.skp.rules.permenpanrb8of2021.work.SuperiorWeighting;
import id.skp.rules.permenpanrb8of2021.work.WorkParameters;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;
import org.assertj.core.api.ListAssert;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Whole documents under PermenPAN-RB 8/2021, from achievement to predicate. */
class Evaluation2021Test {
  private static final RuleSet RULES = PermenPanRb8Of2021.ruleSet();
  private static final Appraisal STAFF = Samples.appraisal("teacher-2021");
  private static final Appraisal LEADER = Samples.appraisal("head-of-office-2021");

  @Test
  void aStaffDocumentIsScoredFromItsIndicatorsToItsPredicate() {
    Evaluation evaluation = evaluate(STAFF).orThrow();
    assertThat(evaluation.skpScore()).contains(Ratio.parse("104.5"));
    assertThat(evaluation.behaviourScore()).contains(Ratio.parse("99.5"));
    assertThat(evaluation.performanceScore()).contains(Ratio.of(103));
    assertThat(evaluation.predicate()).isEqualTo(PerformancePredicate.BAIK);
  }

  @Test
  void aSuperiorOfUnderAMonthDoesNotScoreBehaviour() {
    Appraisal tooNew =
        STAFF.toBuilder().superiorSince(LocalDate.of(2021, 12, 2)).build();
    EvaluationReport report = PerformanceRules.of(RULES).evaluate(tooNew);

    assertThat(report.decision())
        .isInstanceOfSatisfying(
            Undecided.class,
            each -> assertThat(each.reason()).isEqualTo(Undecided.Reason.NOT_APPLICABLE));
    assertThat(report.decision().explain(Text.ENGLISH))
        .contains("behaviour is not scored by a superior since 2 December 2021, who on 31 December"
            + " 2021 had fewer months in post than 1");
    assertThat(codes(report)).contains("SUPERIOR_TOO_NEW /superiorSince");
    assertFound(tooNew.toBuilder().behaviourLevels(List.of()).build())
        .doesNotContain("SUPERIOR_TOO_NEW /superiorSince");

    Appraisal old = STAFF.toBuilder().superiorSince(LocalDate.of(2021, 12, 1)).build();
    assertThat(evaluate(old).orThrow().behaviourScore()).contains(Ratio.parse("99.5"));
    assertThat(codes(PerformanceRules.of(RULES).evaluate(old)))
        .doesNotContain("SUPERIOR_TOO_NEW /superiorSince");
    RuleSet none = RULES.variant(
        "id.go.example-2021",
        variant -> variant
            .citing(RULES.regulation(), Basis.PRACTICE)
            .parameter(BehaviourParameters.NEW_SUPERIOR_MONTHS, 0));
    assertThat(PerformanceRules.of(none).evaluate(tooNew).decision().isDecided())
        .isTrue();
  }

  @Test
  void behaviourOfWhichEachLevelIsBelowTheStandardIsToBeClarified() {
    Appraisal below = levels(1);
    assertThat(codes(PerformanceRules.of(RULES).evaluate(below)))
        .contains("ALL_LEVELS_BELOW /behaviourLevels");
    assertThat(PerformanceRules.of(RULES).evaluate(below).decision().isDecided())
        .isTrue();

    List<BehaviourLevelAppraisal> one = new ArrayList<>(below.behaviourLevels());
    one.set(0, STAFF.behaviourLevels().get(0));
    assertThat(codes(PerformanceRules.of(RULES)
            .evaluate(below.toBuilder().behaviourLevels(one).build())))
        .doesNotContain("ALL_LEVELS_BELOW /behaviourLevels");

    one.set(
        0,
        below.behaviourLevels().get(0).toBuilder()
            .situationLevels(List.of(1, 7))
            .build());
    assertThat(codes(PerformanceRules.of(RULES)
            .evaluate(below.toBuilder().behaviourLevels(one).build())))
        .doesNotContain("ALL_LEVELS_BELOW /behaviourLevels");

    one.set(
        0,
        below.behaviourLevels().get(0).toBuilder()
            .situationLevels(List.of(1, 3))
            .build());
    assertFound(below.toBuilder().behaviourLevels(one).build()).isEmpty();
    one.set(
        0,
        below.behaviourLevels().get(0).toBuilder()
            .situationLevels(List.of(1, 2))
            .build());
    assertFound(below.toBuilder().behaviourLevels(one).build())
        .containsExactly("ALL_LEVELS_BELOW /behaviourLevels");
    assertFound(levels(3)).isEmpty();
    assertFound(levels(2)).containsExactly("ALL_LEVELS_BELOW /behaviourLevels");
    BehaviourAspect first = STAFF.skp().behaviourStandards().get(0).aspect();
    assertFound(standards(
            levels(3), each -> each.aspect() == first ? new BehaviourStandard(first, 5, 5) : each))
        .isEmpty();
  }

  private static Appraisal standards(Appraisal appraisal, UnaryOperator<BehaviourStandard> change) {
    Skp plan = appraisal.skp();
    return appraisal.toBuilder()
        .skp(plan.toBuilder()
            .behaviourStandards(plan.behaviourStandards().stream().map(change).toList())
            .build())
        .build();
  }

  private static Appraisal levels(int level) {
    return STAFF.toBuilder()
        .behaviourLevels(STAFF.behaviourLevels().stream()
            .map(each -> BehaviourLevelAppraisal.of(each.aspect(), level))
            .toList())
        .build();
  }

  private static List<String> codes(EvaluationReport report) {
    return report.findings().stream()
        .map(each -> each.code() + " " + each.location())
        .toList();
  }

  @Test
  void eachFigureStandsBesideTheOneTheFormPrints() {
    assertThat(evaluate(STAFF).explain(Text.INDONESIAN))
        .contains("102,222222\u2026 (920/9) (tercetak 102)")
        .contains("107,142857\u2026 (750/7) (tercetak 107)")
        .contains("= 87,5 (tercetak 87,5)")
        .contains("Nilai tertimbang = 85,8 (tercetak 85,8)");
    assertThat(evaluate(LEADER).explain(Text.INDONESIAN))
        .contains("Bagian perjanjian kinerja = 59,2 (tercetak 59,2)")
        .contains("Bagian inisiatif strategis = 43,6 (tercetak 43,6)")
        .contains("Nilai kinerja utama = 102,8 (tercetak 102,8)");
  }

  @Test
  void aLeaderDocumentGivesThePrintedExample() {
    Evaluation evaluation = evaluate(LEADER).orThrow();
    assertThat(evaluation.skpScore()).contains(Ratio.parse("102.8"));
    assertThat(evaluation.behaviourScore()).contains(Ratio.of(105));
    assertThat(evaluation.performanceScore()).contains(Ratio.parse("103.68"));
  }

  @Test
  void leavingOutTheWorstMainResultDoesNotRaiseTheScore() {
    Decision<Evaluation> decision =
        evaluate(STAFF.toBuilder().results(STAFF.results().subList(0, 1)).build());

    assertThat(decision).isInstanceOfSatisfying(Undecided.class, undecided -> {
      assertThat(undecided.reason()).isEqualTo(Undecided.Reason.MISSING_INPUT);
      assertThat(undecided.pointer()).isEqualTo("/results");
      assertThat(undecided.message().in(Text.ENGLISH)).contains("main result R2");
    });
  }

  @Test
  void whatIsGivenAndDoesNotCountIsTold() {
    assertFound(STAFF).isEmpty();
    assertFound(LEADER).isEmpty();
    assertFound(STAFF.toBuilder()
            .resultRating(Rating.DI_BAWAH_EKSPEKTASI)
            .behaviourRating(Rating.DI_BAWAH_EKSPEKTASI)
            .build())
        .containsExactly(
            "VALUES_OF_OTHER_REGULATION /resultRating",
            "VALUES_OF_OTHER_REGULATION /behaviourRating");
    assertFound(STAFF.toBuilder()
            .addBehaviourLevels(BehaviourLevelAppraisal.of(BehaviourAspect.KEPEMIMPINAN, 1))
            .build())
        .containsExactly("LEVEL_NOT_COUNTED /behaviourLevels/4/aspect");
    assertFound(LEADER.toBuilder().peerOpinion(false).build())
        .hasSize(5)
        .contains("SURVEY_NOT_COUNTED /behaviourLevels/0/surveyScore");
    assertFound(withSuperior(AchievementCategory.SANGAT_KURANG, "109"))
        .containsExactly("SUPERIOR_CONTRADICTS_ITSELF /results/1/superior");
    assertFound(withSuperior(AchievementCategory.SANGAT_BAIK, "49"))
        .containsExactly("SUPERIOR_CONTRADICTS_ITSELF /results/1/superior");
    assertFound(withSuperior(AchievementCategory.CUKUP, "85")).isEmpty();
    assertFound(
            superior(each -> each.superior().isEmpty(), AchievementCategory.SANGAT_KURANG, "109"))
        .noneMatch(each -> each.startsWith("SUPERIOR_CONTRADICTS_ITSELF"));
  }

  /** Half of the indicators are of the category or worse, half of it or better: 120, 100, 80, 60 and 25 are their scores. */
  @ParameterizedTest
  @CsvSource({
    "SANGAT_KURANG, 90, false",
    "SANGAT_KURANG, 90.01, true",
    "KURANG, 100, false",
    "KURANG, 100.01, true",
    "KURANG, 12.5, false",
    "KURANG, 12.49, true",
    "CUKUP, 30, false",
    "CUKUP, 29.99, true",
    "BAIK, 40, false",
    "BAIK, 39.99, true",
    "BAIK, 120, false",
    "SANGAT_BAIK, 50, false",
    "SANGAT_BAIK, 49.99, true"
  })
  void aSuperiorsScoreIsPossibleUpToHalfwayToTheNextCategory(
      AchievementCategory category, String score, boolean isFound) {
    assertFound(withSuperior(category, score)).hasSize(isFound ? 1 : 0);
  }

  @ParameterizedTest
  @CsvSource({
    "100, dokumen, 10000, REALISATION_FAR_FROM_TARGET",
    "100, dokumen, 9999.99,",
    "100, dokumen, 0.1, REALISATION_FAR_FROM_TARGET",
    "100, dokumen, 0.11,",
    "100, dokumen, 0,",
    "0, dokumen, 5,",
    "90, %, 1, REALISATION_IN_OTHER_MEASURE",
    "90, %, 1.01,",
    "90, dokumen, 1,",
    "50.5, %, 1,",
    "50.6, %, 1, REALISATION_IN_OTHER_MEASURE",
    "1, %, 0.01,",
    "1, %, 100, REALISATION_IN_OTHER_MEASURE",
    "1.01, %, 100,",
    "50, %, 5000, REALISATION_FAR_FROM_TARGET"
  })
  void aRealisationInAnotherMeasureThanItsTargetIsTold(
      String target, String unit, String realisation, String found) {
    assertFound(withResult(
            withTarget(IndicatorTarget.exact(target, unit)),
            2,
            result -> result.toBuilder()
                .indicators(List.of(IndicatorAppraisal.of("R3.1", realisation)))
                .build()))
        .isEqualTo(
            found == null ? List.of() : List.of(found + " /results/2/indicators/0/realisation"));
  }

  @Test
  void aTargetThatSaysTwoNumbersIsToldInsteadOfItsMeasure() {
    assertFound(withResult(
            withTarget(
                new ExactTarget(new BigDecimal(100), Optional.of("dokumen"), "10.000 dokumen")),
            2,
            result -> result.toBuilder()
                .indicators(List.of(IndicatorAppraisal.of("R3.1", "10000")))
                .build()))
        .singleElement()
        .asString()
        .startsWith("TARGET_WORDED_OTHERWISE");
  }

  private static Appraisal withSuperior(AchievementCategory category, String score) {
    return superior(each -> each.superior().isPresent(), category, score);
  }

  private static Appraisal superior(
      Predicate<ResultAppraisal> of, AchievementCategory category, String score) {
    return STAFF.toBuilder()
        .results(STAFF.results().stream()
            .map(each -> of.test(each)
                ? each.toBuilder()
                    .superior(new SuperiorResult(category, new BigDecimal(score)))
                    .build()
                : each)
            .toList())
        .build();
  }

  private static ListAssert<String> assertFound(Appraisal appraisal) {
    return assertThat(
        RULES.decide(PerformanceRules.EVALUATION_REVIEW, appraisal).orThrow().findings().stream()
            .map(each -> each.code() + " " + each.location())
            .filter(each -> !each.startsWith("REALISATION_WITHOUT_EVIDENCE"))
            .toList());
  }

  @Test
  void theRuleSetIsChosenByThePeriod() {
    assertThat(PerformanceRules.standard().evaluate(STAFF).decision().ruleSet()).isSameAs(RULES);
  }

  @Test
  void theSameDocumentGivesTheSameBytesTwice() {
    assertThat(evaluate(STAFF).explain(Text.ENGLISH))
        .isEqualTo(evaluate(STAFF).explain(Text.ENGLISH));
  }

  @Test
  void theDevelopedModelIsJudgedAgainstTheRubricOfThePlan() {
    Appraisal developed = withResult(
        STAFF,
        0,
        judged -> judged.toBuilder().category(AchievementCategory.CUKUP).build());
    developed = developed.toBuilder()
        .skp(developed.skp().toBuilder().model(PlanModel.PENGEMBANGAN).build())
        .build();
    assertUndecided(developed, Undecided.Reason.INVALID_INPUT, "/results/0/category");
    assertUndecided(
        withResult(
            developed,
            0,
            judged -> judged.toBuilder().category(Optional.empty()).build()),
        Undecided.Reason.MISSING_INPUT,
        "/results/0/category");
    Appraisal described = developed;
    for (int i = 0; i < 3; i++) {
      described = withResult(
          described,
          i,
          judged -> judged.toBuilder().category(AchievementCategory.CUKUP).build());
      described = withPlanned(
          described,
          i,
          planned -> planned.toBuilder()
              .addRubric(new RubricLine(AchievementCategory.CUKUP, "Tercapai sebagian"))
              .build());
    }
    // (80 + 0.8 x 80 + 0.2 x 109) / 2 + 60/100 x 2/100 x 80
    assertThat(evaluate(described).orThrow().skpScore()).contains(Ratio.parse("83.86"));
  }

  @Test
  void whatCannotBeScoredIsUndecidedAtItsPlace() {
    assertUndecided(
        withResult(
            STAFF, 1, judged -> judged.toBuilder().superior(Optional.empty()).build()),
        Undecided.Reason.MISSING_INPUT,
        "/results/1/superior");
    assertUndecided(
        withResult(
            STAFF,
            0,
            judged ->
                judged.toBuilder().indicators(judged.indicators().subList(0, 2)).build()),
        Undecided.Reason.MISSING_INPUT,
        "/results/0/indicators");
    assertUndecided(
        withResult(
            STAFF,
            2,
            judged -> judged.toBuilder()
                .indicators(List.of(IndicatorAppraisal.of("R3.1", "-1")))
                .build()),
        Undecided.Reason.INVALID_INPUT,
        "/results/2/indicators/0/realisation");
    assertUndecided(
        withTarget("0"),
        Undecided.Reason.INVALID_INPUT,
        "/skp/results/2/indicators/0/target/value");
    assertUndecided(
        withPlanned(
            STAFF, 0, planned -> planned.toBuilder().cascading(Optional.empty()).build()),
        Undecided.Reason.MISSING_INPUT,
        "/skp/results/0/cascading");
    assertUndecided(
        withPlanned(
            STAFF, 2, planned -> planned.toBuilder().scope(Optional.empty()).build()),
        Undecided.Reason.MISSING_INPUT,
        "/skp/results/2/scope");
    assertUndecided(
        STAFF.toBuilder().results(STAFF.results().subList(2, 3)).build(),
        Undecided.Reason.MISSING_INPUT,
        "/results");
    assertUndecided(
        withPlanned(
            LEADER,
            0,
            planned -> planned.toBuilder().mainWorkKind(Optional.empty()).build()),
        Undecided.Reason.MISSING_INPUT,
        "/skp/results/0/mainWorkKind");
    List<BehaviourLevelAppraisal> levels = new ArrayList<>(STAFF.behaviourLevels());
    levels.set(2, BehaviourLevelAppraisal.of(BehaviourAspect.INISIATIF_KERJA, 8));
    assertUndecided(
        STAFF.toBuilder().behaviourLevels(levels).build(),
        Undecided.Reason.INVALID_INPUT,
        "/behaviourLevels/2/level");
    assertUndecided(
        STAFF.toBuilder().behaviourLevels(levels.subList(0, 2)).build(),
        Undecided.Reason.MISSING_INPUT,
        "/behaviourLevels");
    assertUndecided(
        STAFF.toBuilder().peerOpinion(true).build(),
        Undecided.Reason.MISSING_INPUT,
        "/behaviourLevels/0/surveyScore");
  }

  @Test
  void aNewIdeaIsAConditionAndAddsNothing() {
    Appraisal withIdea = STAFF.toBuilder().newIdea("Bank soal literasi bersama").build();
    assertThat(evaluate(withIdea).orThrow()).isEqualTo(evaluate(STAFF).orThrow());
    assertThat(skpAndTotal(
            with(PredicateParameters.NEW_IDEA_EFFECT, NewIdeaEffect.TWO_POINTS), withIdea))
        .isEqualTo("104.5, 105");
  }

  @Test
  void otherReadingsAreParameters() {
    assertThat(
            skpAndTotal(with(WorkParameters.SUPERIOR_WEIGHTING, SuperiorWeighting.IGNORED), STAFF))
        .isEqualTo("101.6, 100.97");
    assertThat(skpAndTotal(
            with(WorkParameters.SUPERIOR_WEIGHTING, SuperiorWeighting.OWN_STANDS_IN), STAFF))
        .isEqualTo("101.6, 100.97");
    assertThat(skpAndTotal(
            with(WorkParameters.MAIN_SCORE_AVERAGING, MainScoreAveraging.SUPERIOR_RESULTS), STAFF))
        .isEqualTo("104.5, 103");
    assertThat(
            skpAndTotal(with(AchievementParameters.ASPECT_COMBINER, AspectCombiner.POINTS), STAFF))
        .isEqualTo("104.5, 103");
    assertThat(skpAndTotal(
            with(AchievementParameters.INSIDE_RANGE, InsideRange.SHARE_OF_MAXIMUM), STAFF))
        .isEqualTo("104.5, 103");
  }

  private static <T> RuleSet with(ParameterKey<T> key, T value) {
    return RULES.variant(
        "variant",
        variant -> variant.citing(RULES.regulation(), Basis.PRACTICE).parameter(key, value));
  }

  private static String skpAndTotal(RuleSet rules, Appraisal appraisal) {
    Evaluation evaluation = rules.decide(PerformanceRules.EVALUATION, appraisal).orThrow();
    return evaluation.skpScore().orElseThrow() + ", "
        + evaluation.performanceScore().orElseThrow();
  }

  private static Decision<Evaluation> evaluate(Appraisal appraisal) {
    return RULES.decide(PerformanceRules.EVALUATION, appraisal);
  }

  private static void assertUndecided(Appraisal appraisal, Undecided.Reason reason, String field) {
    assertThat(evaluate(appraisal)).isInstanceOfSatisfying(Undecided.class, undecided -> {
      assertThat(undecided.pointer()).isEqualTo(field);
      assertThat(undecided.reason()).isEqualTo(reason);
    });
  }

  private static Appraisal withTarget(String target) {
    return withTarget(IndicatorTarget.exact(target, "pelatihan"));
  }

  private static Appraisal withTarget(IndicatorTarget target) {
    return withPlanned(
        STAFF,
        2,
        planned -> planned.toBuilder()
            .indicators(
                List.of(planned.indicators().get(0).toBuilder().target(target).build()))
            .build());
  }

  private static Appraisal withResult(
      Appraisal appraisal, int index, UnaryOperator<ResultAppraisal> change) {
    List<ResultAppraisal> results = new ArrayList<>(appraisal.results());
    results.set(index, change.apply(results.get(index)));
    return appraisal.toBuilder().results(results).build();
  }

  private static Appraisal withPlanned(
      Appraisal appraisal, int index, UnaryOperator<WorkResult> change) {
    List<WorkResult> results = new ArrayList<>(appraisal.skp().results());
    results.set(index, change.apply(results.get(index)));
    Skp plan = appraisal.skp().toBuilder().results(results).build();
    return appraisal.toBuilder().skp(plan).build();
  }
}
