package id.skp.testkit.samples;

import static org.assertj.core.api.Assertions.assertThat;

import id.skp.core.appraisal.Appraisal;
import id.skp.core.appraisal.PerformancePredicate;
import id.skp.core.law.Regulation;
import id.skp.core.number.Ratio;
import id.skp.core.period.EvaluationPeriod;
import id.skp.core.text.Text;
import id.skp.rules.Decision;
import id.skp.rules.RuleSet;
import id.skp.rules.RuleSets;
import id.skp.rules.Undecided;
import id.skp.rules.permenpanrb8of2021.PermenPanRb8Of2021;
import id.skp.rules.permenpanrb8of2021.transition.Pp46Parts;
import id.skp.rules.permenpanrb8of2021.transition.TransitionParameters;
import id.skp.rules.permenpanrb8of2021.transition.TransitionRules;
import id.skp.rules.permenpanrb8of2021.transition.Year2021;
import id.skp.rules.permenpanrb8of2021.transition.YearOutcome2021;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** The year 2021: a value under PP 46/2011 for its first half, an SKP for its second. */
class Year2021Test {
  private static final Appraisal SECOND_HALF = Samples.appraisal("teacher-2021");
  private static final RuleSet RULES =
      RuleSets.standard().inForceOn(SECOND_HALF.period().last());

  @Test
  void bothHalvesGiveTheYearInOneDecision() {
    assertThat(RULES).isSameAs(PermenPanRb8Of2021.ruleSet());
    Ratio firstHalf = RULES
        .decide(TransitionRules.PP46_VALUE, new Pp46Parts(Ratio.of(90), Ratio.of(80)))
        .orThrow();
    Decision<YearOutcome2021> decision = year(firstHalf, SECOND_HALF);
    YearOutcome2021 year = decision.orThrow();
    // 86 converts to 90 + 19/14 x 10 = 725/7; the second half is 103
    assertThat(year.halves().convertedFirstHalf()).isEqualTo(Ratio.of(725, 7));
    assertThat(year.secondHalf()).isEqualTo(Ratio.of(103));
    assertThat(year.halves().score()).isEqualTo(Ratio.of(723, 7));
    assertThat(year.predicate()).isEqualTo(PerformancePredicate.BAIK);
  }

  @Test
  void theYearIsExplainedFromTheFirstRealisationToItsPredicate() {
    assertThat(year(Ratio.of(86), SECOND_HALF).explain(Text.INDONESIAN))
        .contains("Realisasi = 6,5", "Nilai SKP = 104,5", "Nilai hasil konversi = 103,571428")
        .contains("Nilai integrasi = 103,285714", "(tercetak 103,29)")
        .contains("Predikat kinerja = Baik")
        .endsWith("himpunan aturan: permenpanrb-8-2021\n");
  }

  @Test
  void aNewIdeaOfTheSecondHalfMakesTheYearVeryGoodFrom110() {
    Appraisal idea = SECOND_HALF.toBuilder().newIdea("Bank soal bersama").build();
    assertThat(year(Ratio.of(100), idea).orThrow().halves().score())
        .isEqualTo(Ratio.parse("111.5"));
    assertThat(year(Ratio.of(100), idea).orThrow().predicate())
        .isEqualTo(PerformancePredicate.SANGAT_BAIK);
    assertThat(year(Ratio.of(100), SECOND_HALF).orThrow().predicate())
        .isEqualTo(PerformancePredicate.BAIK);
  }

  @Test
  void aYearWithoutOneOfItsHalvesIsNotDecided() {
    assertUndecided(
        year(Ratio.of(101), SECOND_HALF), Undecided.Reason.INVALID_INPUT, "/firstHalfPp46");
    assertUndecided(
        year(Ratio.of(86), SECOND_HALF.toBuilder().results(List.of()).build()),
        Undecided.Reason.MISSING_INPUT,
        "/results");
    Appraisal unaligned = SECOND_HALF.toBuilder()
        .results(SECOND_HALF.results().stream()
            .map(judged -> judged.toBuilder().superior(Optional.empty()).build())
            .toList())
        .build();
    assertUndecided(
        year(Ratio.of(86), unaligned), Undecided.Reason.MISSING_INPUT, "/results/1/superior");
  }

  @Test
  void onlyTheHalfAfterTheOneUnderTheOldRegulationIsJoinedWithIt() {
    for (String other : List.of("2021-S1", "2021-Q3", "2021-12", "2021")) {
      assertUndecided(
          year(
              Ratio.of(86),
              SECOND_HALF.toBuilder()
                  .skp(SECOND_HALF.skp().toBuilder()
                      .period(EvaluationPeriod.year(2021).range())
                      .build())
                  .period(EvaluationPeriod.parse(other))
                  .build()),
          Undecided.Reason.INVALID_INPUT,
          "/period");
    }
    RuleSet later = RULES.variant(
        "id.go.contoh-2022",
        variant -> variant
            .citing(Regulation.of("Permen Contoh 1/2022", "Semester kedua 2022"))
            .effectiveUntil(LocalDate.of(2022, 12, 31))
            .parameter(TransitionParameters.FIRST_DAY_SCORED, LocalDate.of(2022, 7, 1)));
    assertThat(later.decide(TransitionRules.YEAR_2021, Year2021.of(Ratio.of(86), SECOND_HALF)))
        .isInstanceOf(Undecided.class);
  }

  private static Decision<YearOutcome2021> year(Ratio firstHalf, Appraisal secondHalf) {
    return RULES.decide(TransitionRules.YEAR_2021, Year2021.of(firstHalf, secondHalf));
  }

  private static void assertUndecided(Decision<?> decision, Undecided.Reason reason, String field) {
    assertThat(decision).isInstanceOfSatisfying(Undecided.class, undecided -> {
      assertThat(undecided.reason()).isEqualTo(reason);
      assertThat(undecided.pointer()).isEqualTo(field);
    });
  }
}
