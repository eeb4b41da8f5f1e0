package id.skp.core.plan;

import static id.skp.core.Refusals.assertRefused;
import static id.skp.core.Samples.TEACHER_NIP;
import static id.skp.core.Samples.headmaster;
import static id.skp.core.Samples.indicator;
import static id.skp.core.Samples.result;
import static id.skp.core.Samples.skp;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.skp.core.InvalidValueException;
import id.skp.core.period.DateRange;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class PlanTest {
  @Test
  void aPlanIsVersion1WithoutAnnexUnlessItIsSaid() {
    assertThat(skp().version()).isEqualTo(1);
    assertThat(skp().annex()).isEqualTo(Annex.empty());
    assertThat(skp().fixedOn()).isEmpty();
  }

  @Test
  void whatTheLawMissesInAPlanIsNotRefused() {
    Skp bare = skp().toBuilder()
        .results(List.of())
        .behaviours(List.of())
        .fixedOn(LocalDate.of(2024, 11, 30))
        .build();

    assertThat(bare.results()).isEmpty();
    assertThat(result("R1").toBuilder().indicators(List.of()).build().indicators())
        .isEmpty();
    assertThat(indicator("I").toBuilder().target(Optional.empty()).build().target())
        .isEmpty();
  }

  @Test
  void aResultIsFoundByItsId() {
    assertThat(skp().result("R2")).contains(result("R2"));
    assertThat(skp().result("R9")).isEmpty();
  }

  @Test
  void behavioursKeepTheOrderGiven() {
    assertThat(skp().behaviours())
        .extracting(BehaviourExpectation::value)
        .containsExactly(BehaviourValue.KOLABORATIF, BehaviourValue.LOYAL);
  }

  @Test
  void resultsOfAPlanHaveDifferentIds() {
    assertRefused(
        "DUPLICATE_ID",
        "results[2].id",
        () -> skp().toBuilder().addResult(result("R1")).build());
  }

  @Test
  void indicatorsOfAPlanHaveDifferentIds() {
    WorkResult clash = result("R3").toBuilder().addIndicator(indicator("R2.1")).build();

    assertRefused(
        "DUPLICATE_ID",
        "results[2].indicators[1].id",
        () -> skp().toBuilder().addResult(clash).build());
    assertRefused(
        "DUPLICATE_ID",
        "indicators[1].id",
        () -> result("R1").toBuilder().addIndicator(indicator("R1.1")).build());
  }

  @Test
  void aValueIsExpectedOnce() {
    assertRefused(
        "DUPLICATE_BEHAVIOUR",
        "behaviours[2].value",
        () -> skp().toBuilder()
            .addBehaviour(BehaviourExpectation.of(BehaviourValue.LOYAL))
            .build());
  }

  @Test
  void nobodyAppraisesHimself() {
    SkpBuilder plan =
        skp().toBuilder().appraiser(headmaster().toBuilder().nip(TEACHER_NIP).build());

    assertRefused("APPRAISER_IS_EMPLOYEE", "appraiser.nip", plan::build);
    assertThatThrownBy(plan::build)
        .isInstanceOf(InvalidValueException.class)
        .hasMessageNotContaining(TEACHER_NIP.value());
    assertRefused(
        "APPRAISER_IS_EMPLOYEE",
        "appraiser.id",
        () -> skp().toBuilder()
            .appraiser(headmaster().toBuilder().id(skp().employee().id()).build())
            .build());
  }

  @Test
  void anAppraiserWithoutNipMayAppraise() {
    Skp plan = skp().toBuilder()
        .appraiser(headmaster().toBuilder().nip(Optional.empty()).build())
        .build();

    assertThat(plan.appraiser().nip()).isEmpty();
  }

  @Test
  void aPlanBeyondItsYearAndAnIndicatorOfBothFormsCanBeBuiltForAReviewToFind() {
    DateRange acrossTheYear = new DateRange(LocalDate.of(2024, 7, 1), LocalDate.of(2025, 6, 30));
    Indicator both =
        indicator("I").toBuilder().perspective(Perspective.ANGGARAN).build();

    assertThat(skp().toBuilder().period(acrossTheYear).build().period()).isEqualTo(acrossTheYear);
    assertThat(both.aspect()).isPresent();
    assertThat(both.perspective()).contains(Perspective.ANGGARAN);
  }

  @Test
  void aPlanHasAnIdAndAVersionFrom1() {
    assertRefused("BLANK_TEXT", "id", () -> skp().toBuilder().id("").build());
    assertRefused(
        "VERSION_OUT_OF_RANGE", "version", () -> skp().toBuilder().version(0).build());
    assertThat(skp().toBuilder().version(2).build()).isNotEqualTo(skp());
  }

  @Test
  void moreIsBetterUnlessItIsSaid() {
    assertThat(indicator("I").polarity()).isEqualTo(Polarity.NORMAL);
    assertThat(indicator("I").maximalTarget()).isFalse();
  }

  @Test
  void indicatorsAndResultsHaveWords() {
    assertRefused(
        "BLANK_TEXT", "text", () -> indicator("I").toBuilder().text(" ").build());
    assertRefused("BLANK_TEXT", "id", () -> indicator("I").toBuilder().id("").build());
    assertRefused("BLANK_TEXT", "text", () -> result("R").toBuilder().text(" ").build());
    assertRefused("BLANK_TEXT", "id", () -> result("R").toBuilder().id("").build());
  }

  @Test
  void anAssignerIsNamedSomehow() {
    assertRefused("ASSIGNER_UNKNOWN", "name", Assigner.builder()::build);
    assertRefused("BLANK_TEXT", "capacity", Assigner.builder().capacity(" ")::build);
    assertThat(Assigner.builder().employeeId("B01").build().name()).isEmpty();
    assertThat(Assigner.builder().capacity("Ketua Tim Literasi").build().employeeId())
        .isEmpty();
  }

  @Test
  void aSupportedResultHasWords() {
    assertThat(SupportedResult.of("Meningkatnya mutu").ownerId()).isEmpty();
    assertRefused("BLANK_TEXT", "text", () -> SupportedResult.of(""));
    assertRefused(
        "BLANK_TEXT",
        "ownerId",
        () -> SupportedResult.of("a").toBuilder().ownerId("").build());
  }

  @Test
  void anAnnexHasNoBlankItem() {
    assertRefused("BLANK_TEXT", "consequences[1]", Annex.builder().addConsequences("a", "")::build);
    assertRefused(
        "BLANK_TEXT", "resourceSupport[0]", Annex.builder().addResourceSupport("")::build);
    assertRefused(
        "BLANK_TEXT",
        "accountabilityScheme[0]",
        Annex.builder().addAccountabilityScheme(" ")::build);
  }

  @Test
  void aSpecialExpectationIsNotBlank() {
    assertThat(BehaviourExpectation.of(BehaviourValue.ADAPTIF).leaderExpectation())
        .isEmpty();
    assertRefused(
        "BLANK_TEXT",
        "leaderExpectation",
        () -> BehaviourExpectation.of(BehaviourValue.ADAPTIF, ""));
  }

  @Test
  void berakhlakHasSevenValuesInTheLawsOrder() {
    assertThat(BehaviourValue.values())
        .extracting(value -> value.label().indonesian())
        .containsExactly(
            "Berorientasi Pelayanan",
            "Akuntabel",
            "Kompeten",
            "Harmonis",
            "Loyal",
            "Adaptif",
            "Kolaboratif");
  }

  @ParameterizedTest
  @EnumSource
  void aValueHasThreeGuides(BehaviourValue value) {
    assertThat(value.guides()).hasSize(3).doesNotHaveDuplicates();
  }

  @Test
  void listsOfAPlanCannotBeChanged() {
    assertThatThrownBy(() -> skp().results().clear())
        .isInstanceOf(UnsupportedOperationException.class);
  }

  @Test
  void aMissingPartIsNamed() {
    assertThatThrownBy(() -> Skp.builder().id("S").build())
        .isInstanceOf(IllegalStateException.class)
        .hasMessageContaining("employee");
    assertThatNullPointerException().isThrownBy(() -> Skp.builder().id(nothing()));
  }

  @SuppressWarnings({"NullAway", "TypeParameterUnusedInFormals"})
  private static <T> T nothing() {
    return null;
  }
}
