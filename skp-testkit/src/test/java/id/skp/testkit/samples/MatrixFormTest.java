package id.skp.testkit.samples;

import static org.assertj.core.api.Assertions.assertThat;

import id.skp.core.cascade.CascadeLink;
import id.skp.core.cascade.Goal;
import id.skp.core.cascade.MatrixLevels;
import id.skp.core.cascade.MatrixMember;
import id.skp.core.cascade.MatrixResult;
import id.skp.core.cascade.RoleResultMatrix;
import id.skp.core.law.RegulationId;
import id.skp.core.plan.PlanApproach;
import id.skp.core.plan.Skp;
import id.skp.core.plan.SupportedResult;
import id.skp.core.plan.WorkResult;
import id.skp.core.plan.WorkResultKind;
import id.skp.rules.RuleSet;
import id.skp.rules.RuleSets;
import id.skp.rules.cascade.CascadeRules;
import id.skp.rules.cascade.PlanDrafts;
import id.skp.rules.finding.Finding;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.UnaryOperator;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/**
 * A matrix of one level sets employees against what is their leader's; whatever goes deeper needs the form of two. Measures stand
 * at its head, and each cell is what is achieved.
 */
class MatrixFormTest {
  private static final int FIRST_BELOW_THE_SECOND_LEVEL = 10;
  private static final RoleResultMatrix TWO_LEVELS = Samples.matrix("unit-mph-2024");
  private static final RoleResultMatrix ONE_LEVEL =
      TWO_LEVELS.toBuilder().form(MatrixLevels.SATU_TINGKAT).build();

  private static final List<RuleSet> CASCADING = RuleSets.standard().all().stream()
      .filter(each -> each.find(CascadeRules.CASCADE_REVIEW).isPresent())
      .toList();

  private static List<Finding> exceeded(RuleSet rules, RoleResultMatrix matrix) {
    return rules.decide(CascadeRules.CASCADE_REVIEW, matrix).orThrow().findings().stream()
        .filter(finding -> finding.code().equals("FORM_EXCEEDED"))
        .toList();
  }

  @Test
  void inOneLevelEachLinkToAResultThatIsNotTheLeadersGoesBeyondTheForm() {
    List<String> beyond = IntStream.range(
            FIRST_BELOW_THE_SECOND_LEVEL, ONE_LEVEL.links().size())
        .mapToObj(link -> "/links/" + link)
        .toList();

    for (RuleSet rules : CASCADING) {
      assertThat(exceeded(rules, ONE_LEVEL))
          .extracting(Finding::location)
          .containsExactlyElementsOf(beyond);
    }
  }

  @Test
  void theFindingNamesBothEndsAndTheFormThatIsNeeded() {
    CascadeLink link = ONE_LEVEL.links().get(FIRST_BELOW_THE_SECOND_LEVEL);

    for (RuleSet rules : CASCADING) {
      assertThat(exceeded(rules, ONE_LEVEL).get(0).message().toText().indonesian())
          .contains(link.resultId(), link.supportsId(), MatrixLevels.DUA_TINGKAT.name());
    }
  }

  @Test
  void goalsAndTheLeadersResultsStayWithinTheForm() {
    RoleResultMatrix shallow = ONE_LEVEL.toBuilder()
        .links(ONE_LEVEL.links().subList(0, FIRST_BELOW_THE_SECOND_LEVEL))
        .build();

    for (RuleSet rules : CASCADING) {
      assertThat(exceeded(rules, shallow)).isEmpty();
    }
  }

  @Test
  void twoLevelsMayGoAsDeepAsTheyLike() {
    for (RuleSet rules : CASCADING) {
      assertThat(exceeded(rules, TWO_LEVELS)).isEmpty();
    }
  }

  private static List<String> found(RuleSet rules, RoleResultMatrix matrix) {
    return rules.decide(CascadeRules.CASCADE_REVIEW, matrix).orThrow().findings().stream()
        .map(finding -> finding.code() + " " + finding.location())
        .toList();
  }

  private static RoleResultMatrix withFirstResult(UnaryOperator<WorkResult> change) {
    List<MatrixResult> results = new ArrayList<>(TWO_LEVELS.results());
    MatrixResult first = results.get(0);
    results.set(0, MatrixResult.of(first.ownerId(), change.apply(first.result())));
    return TWO_LEVELS.toBuilder().results(results).build();
  }

  @Test
  void anEmptyMatrixIsTold() {
    RoleResultMatrix empty = TWO_LEVELS.toBuilder()
        .goals(List.of())
        .members(List.of())
        .results(List.of())
        .links(List.of())
        .teams(List.of())
        .build();

    for (RuleSet rules : CASCADING) {
      assertThat(found(rules, empty)).contains("MATRIX_EMPTY ");
      assertThat(found(rules, TWO_LEVELS)).doesNotContain("MATRIX_EMPTY ");
    }
  }

  @Test
  void aGoalThatNothingMeasuresIsTold() {
    List<Goal> goals = new ArrayList<>(TWO_LEVELS.goals());
    goals.set(1, goals.get(1).toBuilder().indicators(List.of()).build());
    RoleResultMatrix matrix =
        TWO_LEVELS.toBuilder().goals(goals).links(List.of()).build();

    for (RuleSet rules : CASCADING) {
      assertThat(found(rules, matrix))
          .filteredOn(each -> each.startsWith("GOAL_WITHOUT_INDICATOR"))
          .containsExactly("GOAL_WITHOUT_INDICATOR /goals/1/indicators");
    }
  }

  @Test
  void aCellIsWordedAsWhatIsAchieved() {
    RoleResultMatrix activity = withFirstResult(
        result -> result.toBuilder().text("Melaksanakan rapat koordinasi").build());

    for (RuleSet rules : CASCADING) {
      assertThat(found(rules, activity)).contains("ROLE_RESULT_AS_ACTIVITY /results/0/result/text");
      assertThat(found(rules, TWO_LEVELS))
          .noneMatch(each -> each.startsWith("ROLE_RESULT_AS_ACTIVITY"));
    }
  }

  @Test
  void resultsAndPeopleWhoseIdsLookAlikeAreTold() {
    MatrixResult first = TWO_LEVELS.results().get(0);
    MatrixMember member = TWO_LEVELS.members().get(0);
    RoleResultMatrix alike = TWO_LEVELS.toBuilder()
        .addMember(MatrixMember.builder()
            .id(member.id() + "\u200B")
            .positionTitle("Kepala Dinas")
            .ownUnit(TWO_LEVELS.unit())
            .level(1)
            .build())
        .addResult(MatrixResult.of(
            first.ownerId(),
            first.result().toBuilder()
                .id(first.id().toLowerCase(Locale.ROOT))
                .text("Layanan pendidikan merata")
                .build()))
        .build();

    for (RuleSet rules : CASCADING) {
      assertThat(found(rules, alike))
          .contains(
              "MATRIX_IDS_LOOK_ALIKE /members/" + TWO_LEVELS.members().size() + "/id",
              "MATRIX_IDS_LOOK_ALIKE /results/" + TWO_LEVELS.results().size() + "/result/id");
      assertThat(found(rules, TWO_LEVELS))
          .noneMatch(each -> each.startsWith("MATRIX_IDS_LOOK_ALIKE"));
    }
  }

  @Test
  void aCellIsAMainResult() {
    RoleResultMatrix additional = withFirstResult(
        result -> result.toBuilder().kind(WorkResultKind.TAMBAHAN).build());

    for (RuleSet rules : CASCADING) {
      assertThat(found(rules, additional))
          .contains("ROLE_RESULT_ADDITIONAL /results/0/result/kind");
      assertThat(found(rules, TWO_LEVELS))
          .noneMatch(each -> each.startsWith("ROLE_RESULT_ADDITIONAL"));
    }
  }

  @Test
  void aCellThatAPlanMakesAdditionalIsTold() {
    RoleResultMatrix again = PlanDrafts.backTo(
        TWO_LEVELS,
        plans(plan -> plan.toBuilder()
            .results(plan.results().stream()
                .map(each -> each.toBuilder().kind(WorkResultKind.TAMBAHAN).build())
                .toList())
            .build()));

    for (RuleSet rules : CASCADING) {
      assertThat(found(rules, again))
          .filteredOn(each -> each.startsWith("ROLE_RESULT_ADDITIONAL"))
          .hasSameSizeAs(TWO_LEVELS.results());
    }
  }

  @Test
  void anAdditionalResultStandsInThePlanWithoutACell() {
    List<Skp> plans = plans(plan -> {
      WorkResult first = plan.results().get(0);
      WorkResult beside = first.toBuilder()
          .id(first.id() + "-T")
          .kind(WorkResultKind.TAMBAHAN)
          .indicators(List.of())
          .build();
      return plan.toBuilder().addResult(beside).build();
    });

    assertThat(PlanDrafts.backTo(TWO_LEVELS, plans)).isEqualTo(TWO_LEVELS);
    plans.forEach(plan -> assertThat(PlanDrafts.into(TWO_LEVELS, plan)).isEqualTo(plan));
  }

  @Test
  void whatServesAnAdditionalResultWithoutACellServesNothingInTheMatrix() {
    WorkResult beside = WorkResult.builder()
        .id("T")
        .kind(WorkResultKind.TAMBAHAN)
        .text("Panitia peringatan hari pendidikan bekerja tepat waktu")
        .build();
    SupportedResult served =
        SupportedResult.builder().resultId("T").text(beside.text()).build();
    List<Skp> plans = plans(plan -> plan.toBuilder()
        .results(plan.results().stream()
            .map(each -> each.toBuilder().supports(served).build())
            .toList())
        .build());
    plans.set(0, plans.get(0).toBuilder().addResult(beside).build());

    RoleResultMatrix again = PlanDrafts.backTo(TWO_LEVELS, plans);

    assertThat(again.links()).isEmpty();
    assertThat(again.results()).isEqualTo(TWO_LEVELS.results());
  }

  private static List<Skp> plans(UnaryOperator<Skp> change) {
    return new ArrayList<>(PlanDrafts.of(
            TWO_LEVELS,
            RegulationId.parse("PermenPAN-RB 6/2022"),
            PlanApproach.KUANTITATIF,
            Map.of("P01", Samples.plan("plan-head-of-office-2024").skp().appraiser()))
        .stream()
        .map(change)
        .toList());
  }
}
