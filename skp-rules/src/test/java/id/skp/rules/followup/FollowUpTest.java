package id.skp.rules.followup;

import static id.skp.core.appraisal.PerformancePredicate.BAIK;
import static id.skp.core.appraisal.PerformancePredicate.BUTUH_PERBAIKAN;
import static id.skp.core.appraisal.PerformancePredicate.CUKUP;
import static id.skp.core.appraisal.PerformancePredicate.KURANG;
import static id.skp.core.appraisal.PerformancePredicate.SANGAT_BAIK;
import static id.skp.core.appraisal.PerformancePredicate.SANGAT_KURANG;
import static id.skp.rules.followup.FollowUpMeasure.JABATAN_SEMENTARA;
import static id.skp.rules.followup.FollowUpMeasure.KELOMPOK_RENCANA_SUKSESI;
import static id.skp.rules.followup.FollowUpMeasure.PEMBERHENTIAN_DENGAN_HORMAT;
import static id.skp.rules.followup.FollowUpMeasure.PENEMPATAN_SESUAI_KOMPETENSI;
import static id.skp.rules.followup.FollowUpMeasure.PENGAKHIRAN_PERJANJIAN_KERJA;
import static id.skp.rules.followup.FollowUpMeasure.PENGEMBANGAN_KOMPETENSI;
import static id.skp.rules.followup.FollowUpMeasure.PERBAIKAN_KINERJA;
import static id.skp.rules.followup.FollowUpMeasure.UJI_KOMPETENSI;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.tuple;

import id.skp.core.InvalidValueException;
import id.skp.core.appraisal.PerformancePredicate;
import id.skp.core.followup.RankedEntry;
import id.skp.core.followup.RankingEntry;
import id.skp.core.followup.YearlyPredicate;
import id.skp.core.law.Regulation;
import id.skp.core.people.Employment;
import id.skp.core.people.SignatureStatus;
import id.skp.core.text.Text;
import id.skp.rules.Decision;
import id.skp.rules.RuleSet;
import id.skp.rules.Undecided;
import id.skp.rules.Variant;
import id.skp.rules.input.Given;
import id.skp.rules.permenpanrb6of2022.PermenPanRb6Of2022;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class FollowUpTest {
  private static final RuleSet RULES = PermenPanRb6Of2022.ruleSet();

  @Test
  void twoYearsRunningSangatBaikGivePriority() {
    FollowUp followUp = followUp(Employment.PNS, year(2024, SANGAT_BAIK), year(2023, SANGAT_BAIK));

    assertThat(followUp.entitlements())
        .containsExactly(KELOMPOK_RENCANA_SUKSESI, PENGEMBANGAN_KOMPETENSI);
    assertThat(followUp.procedure()).isEmpty();
    assertThat(followUp.missingYears()).isEmpty();
  }

  @Test
  void aYearInBetweenBreaksTheRun() {
    FollowUp followUp = followUp(
        Employment.PNS, year(2022, SANGAT_BAIK), year(2023, BAIK), year(2024, SANGAT_BAIK));

    assertThat(followUp.entitlements()).isEmpty();
  }

  @Test
  void aYearWithoutAPredicateIsNamedAndNotGuessed() {
    FollowUp followUp = followUp(Employment.PNS, year(2022, SANGAT_BAIK), year(2024, SANGAT_BAIK));
    FollowUp alone = followUp(Employment.PNS, year(2024, SANGAT_BAIK));

    assertThat(followUp.entitlements()).isEmpty();
    assertThat(followUp.missingYears()).containsExactly(2023);
    assertThat(alone.entitlements()).isEmpty();
    assertThat(alone.missingYears()).containsExactly(2023);
  }

  @ParameterizedTest
  @EnumSource(
      value = PerformancePredicate.class,
      names = {"CUKUP", "BUTUH_PERBAIKAN", "KURANG", "SANGAT_KURANG"})
  void aCivilServantBelowExpectationHasSixMonthsToImproveFirst(PerformancePredicate predicate) {
    FollowUp followUp = followUp(Employment.PNS, year(2023, BAIK), year(2024, predicate));

    assertThat(followUp.procedure())
        .extracting(FollowUpStage::measure)
        .containsExactly(
            PERBAIKAN_KINERJA,
            UJI_KOMPETENSI,
            PENEMPATAN_SESUAI_KOMPETENSI,
            JABATAN_SEMENTARA,
            PEMBERHENTIAN_DENGAN_HORMAT);
    assertThat(followUp.procedure())
        .extracting(FollowUpStage::months)
        .containsExactly(
            Optional.of(6), Optional.empty(), Optional.empty(), Optional.of(12), Optional.empty());
  }

  @Test
  void aPppkBelowExpectationHasTheEndOfTheWorkAgreementToExpect() {
    FollowUp followUp = followUp(Employment.PPPK, year(2023, BAIK), year(2024, SANGAT_KURANG));

    assertThat(followUp.procedure())
        .containsExactly(FollowUpStage.of(PENGAKHIRAN_PERJANJIAN_KERJA));
  }

  @Test
  void onlyTheLatestYearOpensAProcedure() {
    assertThat(followUp(Employment.PNS, year(2023, KURANG), year(2024, BAIK)).procedure())
        .isEmpty();
  }

  @Test
  void theExplanationNamesThePpAndTheQuestion() {
    String explanation =
        decide(Employment.PNS, year(2024, BUTUH_PERBAIKAN)).explain(Text.INDONESIAN);

    assertThat(explanation)
        .contains("PP 30/2019, Pasal 56-58", "OQ-638", "kesempatan memperbaiki kinerja (6 bulan)");
  }

  @Test
  void aVariantMayAskForThreeYears() {
    RuleSet ours = variant(v -> v.parameter(FollowUpParameters.REWARD_YEARS, 3));
    YearlyHistory two =
        YearlyHistory.of(Employment.PNS, year(2023, SANGAT_BAIK), year(2024, SANGAT_BAIK));

    assertThat(ours.decide(FollowUpRules.FOLLOW_UP, two).orThrow())
        .isEqualTo(new FollowUp(List.of(), List.of(), List.of(2022)));
  }

  @Test
  void aHistoryThatSaysTooLittleOrContradictsItselfIsRefusedAtItsPlace() {
    assertUndecided(
        RULES.decide("follow-up", Given.of(Map.of("employment", "PNS"))),
        Undecided.Reason.MISSING_INPUT,
        "/history");
    assertUndecided(
        RULES.decide(
            "follow-up",
            Given.of(Map.of("history", List.of(Map.of("year", 2024, "predicate", "BAIK"))))),
        Undecided.Reason.MISSING_INPUT,
        "/employment");
    assertUndecided(
        RULES.decide("follow-up", Given.of(Map.of("history", List.of(Map.of("year", 2024))))),
        Undecided.Reason.MISSING_INPUT,
        "/history/0/predicate");
    assertUndecided(
        RULES.decide(
            "follow-up",
            Given.of(Map.of("history", List.of(Map.of("year", 24, "predicate", "BAIK"))))),
        Undecided.Reason.INVALID_INPUT,
        "/history/0/year");
    assertUndecided(
        decide(Employment.PNS, year(2024, BAIK), year(2024, CUKUP)),
        Undecided.Reason.INVALID_INPUT,
        "/history/1/year");
  }

  @Test
  void peopleWithOnePredicateShareARankAndTheNextOneIsAsFarBehind() {
    assertThat(ranking(
            RULES,
            RankingEntry.of("P4", KURANG),
            RankingEntry.of("P3", BAIK),
            RankingEntry.of("P1", SANGAT_BAIK),
            RankingEntry.of("P2", BAIK)))
        .extracting(RankedEntry::id, RankedEntry::rank)
        .containsExactly(tuple("P1", 1), tuple("P2", 2), tuple("P3", 2), tuple("P4", 4));
  }

  @Test
  void theMiddlePredicatesOfBothRegulationsShareARank() {
    assertThat(ranking(RULES, RankingEntry.of("P1", BUTUH_PERBAIKAN), RankingEntry.of("P2", CUKUP)))
        .extracting(RankedEntry::rank)
        .containsExactly(1, 1);
  }

  @Test
  void tiesAreSettledByJudgementWhereTheRuleSetSaysSo() {
    RuleSet ours = variant(
        v -> v.parameter(FollowUpParameters.RANKING_TIE_POLICY, RankingTiePolicy.BY_JUDGEMENT));

    assertThat(ranking(
            ours,
            new RankingEntry("P1", BAIK, Optional.of(2L)),
            new RankingEntry("P2", BAIK, Optional.of(1L)),
            RankingEntry.of("P3", SANGAT_BAIK)))
        .extracting(RankedEntry::id)
        .containsExactly("P3", "P2", "P1");
    assertUndecided(
        ours.decide(
            FollowUpRules.RANKING,
            new Candidates(List.of(RankingEntry.of("P1", BAIK), RankingEntry.of("P2", BAIK)))),
        Undecided.Reason.MISSING_INPUT,
        "/entries/0/order");
    assertUndecided(
        ours.decide(
            FollowUpRules.RANKING,
            new Candidates(List.of(
                new RankingEntry("P1", BAIK, Optional.of(1L)),
                new RankingEntry("P2", BAIK, Optional.of(1L))))),
        Undecided.Reason.INVALID_INPUT,
        "/entries/1/order");
  }

  @Test
  void nobodyIsRankedTwiceAndNobodyIsNobody() {
    assertUndecided(
        RULES.decide(
            FollowUpRules.RANKING,
            new Candidates(List.of(RankingEntry.of("P1", BAIK), RankingEntry.of("P1", KURANG)))),
        Undecided.Reason.INVALID_INPUT,
        "/entries/1/id");
    assertUndecided(
        RULES.decide("ranking", Given.of(Map.of("entries", List.of()))),
        Undecided.Reason.MISSING_INPUT,
        "/entries");
    assertUndecided(
        RULES.decide(
            "ranking",
            Given.of(Map.of("entries", List.of(Map.of("id", " ", "predicate", "BAIK"))))),
        Undecided.Reason.INVALID_INPUT,
        "/entries/0/id");
  }

  @ParameterizedTest
  @EnumSource(SignatureStatus.class)
  void aRefusalToSignIsNotedAndTheResultStands(SignatureStatus status) {
    assertThat(RULES
            .decide(FollowUpRules.RESULT_STANDING, SignedDocument.of(status))
            .orThrow())
        .isTrue();
  }

  @ParameterizedTest
  @EnumSource(SignatureStatus.class)
  void aRefusalVoidsTheResultWhereTheRuleSetSaysSo(SignatureStatus status) {
    RuleSet ours =
        variant(v -> v.parameter(FollowUpParameters.REFUSAL_POLICY, RefusalPolicy.VOIDS_RESULT));

    assertThat(ours.decide(FollowUpRules.RESULT_STANDING, SignedDocument.of(status))
            .orThrow())
        .isEqualTo(status != SignatureStatus.REFUSED);
  }

  private static YearlyPredicate year(int year, PerformancePredicate predicate) {
    return new YearlyPredicate(year, predicate);
  }

  private static FollowUp followUp(Employment employment, YearlyPredicate... history) {
    return decide(employment, history).orThrow();
  }

  private static Decision<FollowUp> decide(Employment employment, YearlyPredicate... history) {
    return RULES.decide(FollowUpRules.FOLLOW_UP, YearlyHistory.of(employment, history));
  }

  private static List<RankedEntry> ranking(RuleSet rules, RankingEntry... entries) {
    return rules
        .decide(FollowUpRules.RANKING, new Candidates(List.of(entries)))
        .orThrow()
        .entries();
  }

  private static RuleSet variant(Consumer<Variant> changes) {
    return RULES.variant(
        "id.go.example-2026",
        variant ->
            changes.accept(variant.citing(Regulation.of("Permen Contoh 1/2026", "Tindak Lanjut"))));
  }

  private static void assertUndecided(Decision<?> decision, Undecided.Reason reason, String field) {
    assertThat(decision).isInstanceOfSatisfying(Undecided.class, undecided -> {
      assertThat(undecided.reason()).isEqualTo(reason);
      assertThat(undecided.pointer()).isEqualTo(field);
    });
  }

  @Test
  void aMeasureStandsOnceInAProcedureAndAmongPriorities() {
    List<FollowUpStage> twice =
        List.of(FollowUpStage.of(PERBAIKAN_KINERJA), FollowUpStage.lasting(PERBAIKAN_KINERJA, 6));
    assertThatExceptionOfType(InvalidValueException.class)
        .isThrownBy(() -> new ImprovementProcedures(Map.of(
            Employment.PNS, twice, Employment.PPPK, List.of(FollowUpStage.of(PERBAIKAN_KINERJA)))))
        .returns("WITHOUT_EFFECT", InvalidValueException::code)
        .returns("stages.PNS[1]", InvalidValueException::field);
    assertThatExceptionOfType(InvalidValueException.class)
        .isThrownBy(() -> Measures.of(PERBAIKAN_KINERJA, PERBAIKAN_KINERJA))
        .returns("WITHOUT_EFFECT", InvalidValueException::code);
  }
}
