package id.skp.rules.permenpanrb6of2022;

import static id.skp.core.appraisal.Rating.DI_ATAS_EKSPEKTASI;
import static id.skp.core.appraisal.Rating.DI_BAWAH_EKSPEKTASI;
import static id.skp.core.appraisal.Rating.SESUAI_EKSPEKTASI;
import static org.assertj.core.api.Assertions.assertThat;

import id.skp.core.appraisal.Appraisal;
import id.skp.core.appraisal.BehaviourAppraisal;
import id.skp.core.appraisal.Evaluation;
import id.skp.core.appraisal.OrganisationPredicate;
import id.skp.core.appraisal.PerformancePredicate;
import id.skp.core.dialogue.Feedback;
import id.skp.core.dialogue.FeedbackGiver;
import id.skp.core.evidence.Evidence;
import id.skp.core.evidence.Realisation;
import id.skp.core.law.Basis;
import id.skp.core.plan.BehaviourValue;
import id.skp.core.text.Text;
import id.skp.rules.Appraisals;
import id.skp.rules.EvaluationReport;
import id.skp.rules.LibraryVersion;
import id.skp.rules.PerformanceRules;
import id.skp.rules.RuleSet;
import id.skp.rules.Step;
import id.skp.rules.Trace;
import id.skp.rules.Undecided;
import id.skp.rules.finding.Finding;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class EvaluationTest {
  private static final PerformanceRules RULES = PerformanceRules.standard();

  @Test
  void anEvaluationKeepsRatingsRecommendationAndTheRulesItCameFrom() {
    EvaluationReport report = RULES.evaluate(Appraisals.complete().build());
    Evaluation evaluation = report.decision().orThrow();
    assertThat(evaluation.predicate()).isEqualTo(PerformancePredicate.BAIK);
    assertThat(evaluation.resultRating()).contains(SESUAI_EKSPEKTASI);
    assertThat(evaluation.behaviourRating()).contains(DI_ATAS_EKSPEKTASI);
    assertThat(evaluation.recommendedResultRating()).contains(SESUAI_EKSPEKTASI);
    assertThat(evaluation.recommendedBehaviourRating()).isEmpty();
    assertThat(evaluation.ruleSet()).isEqualTo("permenpanrb-6-2022");
    assertThat(evaluation.ruleSetBases()).isEmpty();
    assertThat(evaluation.libraryVersion()).isEqualTo(LibraryVersion.CURRENT);
    assertThat(report.printedPredicate()).contains(Text.of("Baik", "Good"));
    assertThat(report.decision().explain(Text.ENGLISH))
        .contains("Recommended rating of work results = At expectation")
        .contains("Performance predicate = Good")
        .endsWith("rule set: permenpanrb-6-2022\n");
  }

  @Test
  void aRecommendationNeverStandsInForAMissingRating() {
    assertThat(RULES
            .evaluate(Appraisals.complete().resultRating(Optional.empty()).build())
            .decision())
        .isInstanceOfSatisfying(Undecided.class, undecided -> {
          assertThat(undecided.reason()).isEqualTo(Undecided.Reason.MISSING_INPUT);
          assertThat(undecided.pointer()).isEqualTo("/resultRating");
        });
  }

  @Test
  void theOrganisationPredicateDoesNotLiftAPerson() {
    Appraisal appraisal = Appraisals.complete()
        .behaviourRating(SESUAI_EKSPEKTASI)
        .organisationPredicate(OrganisationPredicate.ISTIMEWA)
        .build();
    assertThat(RULES.evaluate(appraisal).decision().orThrow().predicate())
        .isEqualTo(PerformancePredicate.BAIK);
  }

  @Test
  void aUnitLeaderTakesTheAchievementOfTheUnitOver() {
    Appraisal leader = Appraisals.complete()
        .leadsUnit(true)
        .organisationPredicate(OrganisationPredicate.ISTIMEWA)
        .resultRating(Optional.empty())
        .build();
    Evaluation evaluation = RULES.evaluate(leader).decision().orThrow();
    assertThat(evaluation.resultRating()).contains(DI_ATAS_EKSPEKTASI);
    assertThat(evaluation.recommendedResultRating()).contains(DI_ATAS_EKSPEKTASI);
    assertThat(evaluation.predicate()).isEqualTo(PerformancePredicate.SANGAT_BAIK);
  }

  @Test
  void whatAUnitLeaderTakesOverIsDerivedAndTheCellRestsOnIt() {
    Appraisal leader = Appraisals.complete()
        .leadsUnit(true)
        .organisationPredicate(OrganisationPredicate.ISTIMEWA)
        .resultRating(Optional.empty())
        .build();
    Trace trace = RULES.evaluate(leader).decision().trace();

    assertThat(trace.steps())
        .filteredOn(step -> step.isGiven() && step.subject().name().equals("resultRating"))
        .extracting(step -> (Object) trace.value(step))
        .containsExactly(Optional.empty());
    Step<?> cell = only(trace, "cell");
    assertThat(cell.operands())
        .filteredOn(step -> step.subject().name().equals("resultRating"))
        .singleElement()
        .satisfies(taken -> {
          assertThat(taken.isGiven()).isFalse();
          assertThat(trace.value(taken)).isEqualTo(DI_ATAS_EKSPEKTASI);
          assertThat(reachable(taken)).contains(only(trace, "unit-leader-result-rating"));
        });
  }

  private static Step<?> only(Trace trace, String name) {
    List<Step<?>> found = trace.steps().stream()
        .<Step<?>>map(each -> each)
        .filter(step -> step.subject().name().equals(name))
        .toList();
    assertThat(found).hasSize(1);
    return found.get(0);
  }

  private static List<Step<?>> reachable(Step<?> step) {
    List<Step<?>> all = new ArrayList<>(step.operands());
    step.operands().forEach(operand -> all.addAll(reachable(operand)));
    return all;
  }

  @Test
  void aUnitLeaderNeedsThePredicateOfTheUnitOrARatingOfTheAppraiser() {
    Appraisal leader = Appraisals.complete()
        .leadsUnit(true)
        .organisationPredicate(Optional.empty())
        .resultRating(Optional.empty())
        .build();
    assertThat(RULES.evaluate(leader).decision())
        .isInstanceOfSatisfying(
            Undecided.class,
            undecided -> assertThat(undecided.pointer()).isEqualTo("/organisationPredicate"));
    Evaluation rated = RULES
        .evaluate(leader.toBuilder().resultRating(SESUAI_EKSPEKTASI).build())
        .decision()
        .orThrow();
    assertThat(rated.recommendedResultRating()).isEmpty();
    assertThat(rated.predicate()).isEqualTo(PerformancePredicate.BAIK);
  }

  @Test
  void kurangIsPrintedByItsCell() {
    EvaluationReport misconduct = RULES.evaluate(
        Appraisals.complete().behaviourRating(DI_BAWAH_EKSPEKTASI).build());
    assertThat(misconduct.decision().orThrow().predicate()).isEqualTo(PerformancePredicate.KURANG);
    assertThat(misconduct.printedPredicate())
        .contains(Text.of("Kurang/misconduct", "Poor/misconduct"));
  }

  @Test
  void theMiddlePredicateIsPrintedAsTheRuleSetSays() {
    Appraisal below = Appraisals.complete().resultRating(DI_BAWAH_EKSPEKTASI).build();
    assertThat(RULES.evaluate(below).printedPredicate())
        .contains(Text.of("Butuh Perbaikan", "Needs improvement"));
    RuleSet base = PermenPanRb6Of2022.ruleSet();
    RuleSet cukup = base.variant(
        "cukup",
        variant -> variant
            .citing(base.regulation(), Basis.PRACTICE)
            .parameter(Parameters6Of2022.MIDDLE_LABEL, Text.of("Cukup", "Sufficient")));
    assertThat(PerformanceRules.of(cukup).evaluate(below).printedPredicate())
        .contains(Text.of("Cukup", "Sufficient"));
    assertThat(PerformanceRules.of(cukup).evaluate(below).decision().orThrow().ruleSetBases())
        .containsExactly("permenpanrb-6-2022");
  }

  @Test
  void aRealisationNeedsEvidenceAndResultsAndBehaviourNeedFeedback() {
    Feedback feedback =
        Feedback.builder().giver(FeedbackGiver.PIMPINAN).text("Baik").build();
    Evidence evidence = Evidence.builder().id("E1").description("Laporan").build();
    Appraisal appraisal = Appraisals.complete()
        .results(List.of(
            Appraisals.result("R1", SESUAI_EKSPEKTASI),
            Appraisals.result("R2", SESUAI_EKSPEKTASI).toBuilder()
                .realisation(Realisation.builder().text("Selesai").build())
                .addFeedback(feedback)
                .build(),
            Appraisals.result("R3", SESUAI_EKSPEKTASI).toBuilder()
                .realisation(
                    Realisation.builder().text("Selesai").addEvidence(evidence).build())
                .addFeedback(feedback)
                .build()))
        .addBehaviour(BehaviourAppraisal.builder().value(BehaviourValue.LOYAL).build())
        .build();
    assertThat(RULES.evaluate(appraisal).findings())
        .extracting(finding -> finding.code() + " " + finding.location())
        .containsExactly(
            "REALISATION_MISSING /results/0/realisation",
            "FEEDBACK_MISSING /results/0/feedback",
            "REALISATION_WITHOUT_EVIDENCE /results/1/realisation/evidence",
            "FEEDBACK_MISSING /behaviours/0/feedback");
  }

  @Test
  void aDepartureFromTheRecommendationNeedsAReasonAndIsShown() {
    Appraisal departing = Appraisals.complete().resultRating(DI_ATAS_EKSPEKTASI).build();
    assertThat(codes(departing))
        .contains("DEPARTURE_WITHOUT_REASON")
        .doesNotContain("DEPARTS_FROM_RECOMMENDATION");
    Appraisal reasoned =
        departing.toBuilder().departureReason("Memimpin tim lintas unit").build();
    assertThat(RULES.evaluate(reasoned).findings())
        .filteredOn(finding -> finding.code().equals("DEPARTS_FROM_RECOMMENDATION"))
        .singleElement()
        .satisfies(finding -> assertThat(finding.message().in(Text.ENGLISH))
            .isEqualTo("the appraiser gave Above expectation where At expectation was recommended;"
                + " reason: Memimpin tim lintas unit"));
    assertThat(RULES.evaluate(reasoned).decision().orThrow().recommendedResultRating())
        .contains(SESUAI_EKSPEKTASI);
  }

  @Test
  void whatCannotBeRecommendedIsSaid() {
    Appraisal split = Appraisals.complete()
        .results(List.of(
            Appraisals.result("R1", DI_ATAS_EKSPEKTASI),
            Appraisals.result("R2", SESUAI_EKSPEKTASI),
            Appraisals.result("R3", DI_BAWAH_EKSPEKTASI)))
        .build();
    assertThat(codes(split)).contains("NO_RECOMMENDATION");
    Appraisal unrated = Appraisals.complete()
        .results(List.of(Appraisals.result("R1", DI_ATAS_EKSPEKTASI).toBuilder()
            .rating(Optional.empty())
            .build()))
        .organisationPredicate(Optional.empty())
        .build();
    assertThat(codes(unrated))
        .contains("RESULT_NOT_RATED", "RESULT_NOT_JUDGED", "ORGANISATION_PREDICATE_MISSING")
        .doesNotContain("NO_RECOMMENDATION");
    assertThat(RULES.evaluate(unrated).decision().isDecided()).isTrue();
  }

  @Test
  void aMissingMainResultTakesTheRecommendationAwayAndNotTheEvaluation() {
    RuleSet mainNeeded = PermenPanRb6Of2022.ruleSet()
        .variant(
            "variant",
            variant -> variant
                .citing(PermenPanRb6Of2022.ruleSet().regulation(), Basis.PRACTICE)
                .parameter(Parameters6Of2022.MAIN_RESULT_REQUIRED, true));
    Appraisal additionalOnly = Appraisals.complete()
        .results(List.of(Appraisals.result("R3", DI_ATAS_EKSPEKTASI)))
        .build();
    EvaluationReport report = PerformanceRules.of(mainNeeded).evaluate(additionalOnly);
    assertThat(report.decision().orThrow().predicate()).isEqualTo(PerformancePredicate.BAIK);
    assertThat(report.decision().orThrow().recommendedResultRating()).isEmpty();
    assertThat(report.decision().explain(Text.ENGLISH))
        .contains("no recommendation: no main result is judged", "mainResultRequired");
    assertThat(report.findings()).extracting(Finding::code).contains("NO_RECOMMENDATION");
    assertThat(RULES.evaluate(additionalOnly).decision().orThrow().recommendedResultRating())
        .contains(DI_ATAS_EKSPEKTASI);
  }

  private static List<String> codes(Appraisal appraisal) {
    return RULES.evaluate(appraisal).findings().stream().map(Finding::code).toList();
  }
}
