package id.skp.rules.permenpanrb6of2022;

import static id.skp.core.appraisal.PerformancePredicate.BAIK;
import static id.skp.core.appraisal.PerformancePredicate.KURANG;
import static id.skp.core.appraisal.PerformancePredicate.SANGAT_BAIK;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import id.skp.core.InvalidValueException;
import id.skp.core.appraisal.Evaluation;
import id.skp.core.appraisal.OrganisationPredicate;
import id.skp.core.appraisal.PerformancePredicate;
import id.skp.core.appraisal.Rating;
import id.skp.core.law.Basis;
import id.skp.core.number.Ratio;
import id.skp.core.people.Appraiser;
import id.skp.core.people.Employee;
import id.skp.core.people.Employment;
import id.skp.core.people.Institution;
import id.skp.core.people.Nip;
import id.skp.core.people.Position;
import id.skp.core.people.PositionLevel;
import id.skp.core.people.Unit;
import id.skp.core.period.EvaluationPeriod;
import id.skp.core.text.Text;
import id.skp.core.unit.GroundKind;
import id.skp.core.unit.OrganisationGround;
import id.skp.core.unit.OrganisationOutcome;
import id.skp.core.unit.UnitMember;
import id.skp.core.unit.UnitPerformance;
import id.skp.rules.Decision;
import id.skp.rules.RuleSet;
import id.skp.rules.Undecided;
import id.skp.rules.finding.Finding;
import id.skp.rules.finding.Severity;
import id.skp.rules.followup.FollowUpParameters;
import id.skp.rules.followup.RankingTiePolicy;
import id.skp.rules.unit.PatternCheck;
import id.skp.rules.unit.PredicateShare;
import id.skp.rules.unit.ReferredEvaluation;
import id.skp.rules.unit.UnitFile;
import id.skp.rules.unit.UnitReport;
import id.skp.rules.unit.UnitRules;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The review of a unit as a document. */
class UnitReviewTest {
  private static final RuleSet RULES = PermenPanRb6Of2022.ruleSet();
  private static final Unit OFFICE = Unit.of("Dinas Pendidikan Kabupaten Contoh");
  private static final EvaluationPeriod YEAR = EvaluationPeriod.year(2026);

  private static final OrganisationOutcome GOOD = OrganisationOutcome.builder()
      .predicate(OrganisationPredicate.BAIK)
      .date(LocalDate.of(2027, 1, 6))
      .fixedBy(Appraiser.builder()
          .name("Surya Atmaja")
          .position("Bupati Contoh")
          .unit("Kabupaten Contoh")
          .build())
      .addGrounds(
          new OrganisationGround(GroundKind.PERJANJIAN_KINERJA, "Tercapai", Optional.empty()),
          new OrganisationGround(GroundKind.EKSPEKTASI_PIMPINAN, "Terpenuhi", Optional.empty()))
      .build();

  private static UnitMember member(String id, PerformancePredicate predicate) {
    return UnitMember.builder().id(id).predicate(predicate).build();
  }

  private static UnitPerformance unit(UnitMember... members) {
    return UnitPerformance.builder()
        .id("UNIT-1")
        .unit(OFFICE)
        .period(YEAR)
        .organisation(GOOD)
        .leader(UnitMember.builder()
            .id("P01")
            .predicate(BAIK)
            .resultRating(Rating.SESUAI_EKSPEKTASI)
            .build())
        .addMembers(members)
        .build();
  }

  private static Employee person(String id, String nip, Unit unit) {
    return Employee.builder()
        .id(id)
        .name("Bambang Harjanto")
        .nip(Nip.of(nip))
        .employment(Employment.PNS)
        .position(Position.builder()
            .title("Sekretaris")
            .level(PositionLevel.ADMINISTRATOR)
            .build())
        .unit(unit)
        .build();
  }

  private static ReferredEvaluation referred(String reference, Employee employee) {
    return new ReferredEvaluation(
        reference,
        Optional.of(employee),
        Evaluation.builder()
            .skpId("SKP-1")
            .skpVersion(1)
            .period(YEAR)
            .predicate(BAIK)
            .ruleSet("permenpanrb-6-2022")
            .libraryVersion("1")
            .build());
  }

  private static UnitReport report(UnitPerformance unit, ReferredEvaluation... evaluations) {
    return RULES
        .decide(UnitRules.UNIT_REVIEW, new UnitFile(unit, List.of(evaluations)))
        .orThrow();
  }

  @Test
  void aLeadersRatingThatTheUnitsOutcomeDoesNotGiveIsToldAsItIs() {
    UnitMember leader = UnitMember.builder()
        .id("P01")
        .predicate(BAIK)
        .resultRating(Rating.DI_ATAS_EKSPEKTASI)
        .build();
    assertThat(report(unit(member("P02", BAIK)).toBuilder().leader(leader).build())
            .review()
            .findings())
        .filteredOn(each -> each.location().equals("/leader/resultRating"))
        .singleElement()
        .returns("LEADER_RATING_AGAINST_UNIT", Finding::code)
        .asString()
        .contains("Above expectation");
  }

  @Test
  void aLeadersPredicateThatNoRatingByTheUnitsOutcomeGivesIsTold() {
    UnitMember told = UnitMember.builder().id("P01").predicate(SANGAT_BAIK).build();
    assertThat(report(unit(member("P02", BAIK)).toBuilder().leader(told).build())
            .review()
            .findings())
        .filteredOn(each -> each.location().equals("/leader/predicate"))
        .singleElement()
        .returns("LEADER_RATING_AGAINST_UNIT", Finding::code)
        .asString()
        .contains("Above expectation (by the predicate Very good)", "Good gives At expectation");
    assertThat(report(unit(member("P02", BAIK)).toBuilder()
                .leader(told.toBuilder().predicate(BAIK).build())
                .build())
            .review()
            .findings())
        .extracting(Finding::code)
        .doesNotContain("LEADER_RATING_AGAINST_UNIT");
  }

  @Test
  void theChartHasTheCountsTheirSharesAndThePatternInPeople() {
    UnitReport report = report(unit(
        member("P02", SANGAT_BAIK),
        member("P03", BAIK),
        member("P04", BAIK),
        member("P05", KURANG)));

    assertThat(report.shares())
        .startsWith(
            new PredicateShare(SANGAT_BAIK, 1, Ratio.of(25)),
            new PredicateShare(BAIK, 2, Ratio.of(50)))
        .hasSize(5);
    assertThat(report.dominant()).contains(BAIK);
    assertThat(report.checks()).extracting(PatternCheck::limit).containsExactly(2L, 1L);
    assertThat(report.checks()).allMatch(PatternCheck::conforms);
    assertThat(report.ranking()).extracting(each -> each.rank()).containsExactly(1, 2, 2, 4);
    assertThat(report.leaderRating()).contains(Rating.SESUAI_EKSPEKTASI);
    assertThat(report.review().findings()).isEmpty();
  }

  @Test
  void eachFigureIsExplainedAndCited() {
    Decision<UnitReport> decision =
        RULES.decide(UnitRules.UNIT_REVIEW, UnitFile.of(unit(member("P02", BAIK))));

    assertThat(decision.explain(Text.INDONESIAN))
        .contains("Penetapan predikat kinerja organisasi = Baik, 6 Januari 2027")
        .contains("[diketahui: /organisation]")
        .contains("Pegawai yang dihitung = 1 dari 1 pegawai dihitung")
        .contains("Baik: 1/1, <= 70%, paling banyak 0 -> DOMINANT_ABOVE_MAXIMUM")
        .contains("SE MenPANRB 3/2023");
  }

  @Test
  void ofOnePersonTwiceRatingsAgainstThePredicateAreToldWhicheverEntryCounts() {
    UnitMember plain = member("P02", BAIK);
    UnitMember rated = plain.toBuilder()
        .resultRating(Rating.DI_BAWAH_EKSPEKTASI)
        .behaviourRating(Rating.DI_BAWAH_EKSPEKTASI)
        .build();

    assertThat(report(unit(plain, rated)).review().codes())
        .contains("PERSON_PREDICATE_AGAINST_RATINGS")
        .containsExactlyInAnyOrderElementsOf(report(unit(rated, plain)).review().codes());
  }

  @Test
  void aPredicateThatItsRatingsCannotGiveIsNotCounted() {
    UnitMember rated = member("P02", BAIK).toBuilder()
        .resultRating(Rating.DI_BAWAH_EKSPEKTASI)
        .behaviourRating(Rating.DI_BAWAH_EKSPEKTASI)
        .build();
    UnitMember half = member("P03", BAIK).toBuilder()
        .behaviourRating(Rating.DI_BAWAH_EKSPEKTASI)
        .build();
    UnitMember possible = member("P04", BAIK).toBuilder()
        .behaviourRating(Rating.DI_ATAS_EKSPEKTASI)
        .build();
    UnitReport report = report(unit(rated, half, possible, member("P05", KURANG)));

    assertThat(report.counted()).isEqualTo(2);
    assertThat(report.ranking()).extracting(each -> each.id()).containsExactly("P04", "P05");
    assertThat(report.review().findings())
        .filteredOn(each -> each.code().equals("PERSON_PREDICATE_AGAINST_RATINGS"))
        .allMatch(each -> each.severity() == Severity.ERROR)
        .extracting(Finding::location)
        .containsExactly("/members/0", "/members/1");
  }

  @Test
  void anEvaluationUnderRulesOfAnotherRegulationIsNotCounted() {
    ReferredEvaluation good = referred("a", person("P02", "197508022000121002", OFFICE));
    UnitPerformance unit =
        unit(UnitMember.builder().id("P02").appraisal("a").build(), member("P05", KURANG));
    ReferredEvaluation of2021 = new ReferredEvaluation(
        "a",
        good.employee(),
        good.evaluation().toBuilder().ruleSet("permenpanrb-8-2021").build());

    assertThat(report(unit, good).counted()).isEqualTo(2);
    assertThat(report(unit, of2021).counted()).isEqualTo(1);
    assertThat(report(unit, of2021).review().codes()).contains("PERSON_OF_OTHER_RULE_SET");
  }

  @Test
  void whoFixesTheOutcomeIsAboveTheUnitAndThePeriodIsOver() {
    UnitPerformance sound = unit(member("P02", BAIK), member("P05", KURANG));
    OrganisationOutcome own =
        GOOD.toBuilder().fixedBy(GOOD.fixedBy().toBuilder().id("P05").build()).build();
    OrganisationOutcome early = GOOD.toBuilder().date(YEAR.last().minusDays(1)).build();

    assertThat(report(sound.toBuilder().organisation(own).build()).review().codes())
        .contains("ORGANISATION_FIXED_BY_MEMBER");
    OrganisationOutcome byNumber = GOOD.toBuilder()
        .fixedBy(GOOD.fixedBy().toBuilder().nip(Nip.of("197508022000121002")).build())
        .build();
    UnitPerformance evaluated =
        unit(UnitMember.builder().id("P02").appraisal("a").build(), member("P05", KURANG))
            .toBuilder()
            .organisation(byNumber)
            .build();
    assertThat(report(evaluated, referred("a", person("P02", "197508022000121002", OFFICE)))
            .review()
            .codes())
        .contains("ORGANISATION_FIXED_BY_MEMBER");
    assertThat(report(evaluated, referred("a", person("P02", "197508022000121003", OFFICE)))
            .review()
            .codes())
        .doesNotContain("ORGANISATION_FIXED_BY_MEMBER");
    assertThat(report(sound.toBuilder().organisation(early).build()).review().codes())
        .contains("ORGANISATION_FIXED_EARLY");
  }

  @Test
  void withoutPeopleTheSpreadIsUndecided() {
    assertThat(report(unit()).undecided())
        .extracting(part -> part.reason() + " " + part.pointer())
        .containsExactly("MISSING_INPUT /members");
  }

  @Test
  void ofOnePersonTwiceTheEntryCountsAgainstWhichNothingSpeaks() {
    UnitMember sound = member("P02", BAIK);
    UnitMember old = sound.toBuilder().period(EvaluationPeriod.year(2019)).build();

    assertThat(report(unit(sound, old)).counted()).isEqualTo(1);
    assertThat(report(unit(old, sound)).counted()).isEqualTo(1);
    assertThat(report(unit(sound, sound, member("P02", KURANG))).counted()).isZero();
  }

  @Test
  void theExplanationStaysShortHoweverManyPeopleThereAre() {
    UnitMember[] many = IntStream.range(0, 500)
        .mapToObj(i -> UnitMember.builder().id("P" + i).build())
        .toArray(UnitMember[]::new);
    Decision<UnitReport> decision = RULES.decide(UnitRules.UNIT_REVIEW, UnitFile.of(unit(many)));

    assertThat(Finding.count(decision.orThrow().review().findings())).isEqualTo(500);
    assertThat(decision.explain(Text.ENGLISH).length()).isLessThan(3_000);
  }

  @Test
  void aFindingOnTheSpreadIsOnThePeople() {
    assertThat(report(unit(member("P02", BAIK))).review().findings())
        .extracting(Finding::location)
        .containsExactly("/members", "/members");
  }

  @Test
  void twoIdsOfOneNumberAreOnePerson() {
    UnitMember one = UnitMember.builder().id("P02").appraisal("a").build();
    UnitReport report = report(
        unit(one, one.toBuilder().id("P20").appraisal("b").build(), member("P05", KURANG)),
        referred("a", person("P02", "197508022000121002", OFFICE)),
        referred("b", person("P20", "197508022000121002", OFFICE)));

    assertThat(report.counted()).isEqualTo(2);
    assertThat(report.review().findings()).singleElement().satisfies(found -> {
      assertThat(found.code()).isEqualTo("PERSON_TWICE");
      assertThat(found.message().in(Text.ENGLISH))
          .startsWith("P20 (Bambang Harjanto) stands at /members/0 already");
    });
  }

  @ParameterizedTest
  @ValueSource(strings = {"P02 ", "P02\u00A0", "p02", "P\u200B02", "\uFF3002"})
  void idsThatLookAlikeAreOnePerson(String id) {
    UnitReport report = report(unit(member("P02", BAIK), member(id, BAIK), member("P05", KURANG)));

    assertThat(report.counted()).isEqualTo(2);
    assertThat(report.review().findings()).singleElement().satisfies(found -> {
      assertThat(found.code()).isEqualTo("PERSON_TWICE");
      assertThat(found.location()).isEqualTo("/members/1");
    });
  }

  @ParameterizedTest
  @ValueSource(strings = {"P2", "P.02", "P-02", "PO2"})
  void idsThatAReaderTellsApartAreTwoPeople(String id) {
    assertThat(report(unit(member("P02", BAIK), member(id, BAIK))).counted()).isEqualTo(2);
  }

  @Test
  void aUnitOfAnotherInstitutionIsAnotherUnit() {
    Unit here = Unit.of("Sekretariat", new Institution("contoh", "Kabupaten Contoh"));
    Unit there = Unit.of("Sekretariat", new Institution("lain", "Kabupaten Lain"));
    UnitPerformance unit = unit(UnitMember.builder().id("P02").appraisal("a").build()).toBuilder()
        .unit(here)
        .build();

    assertThat(report(unit, referred("a", person("P02", "197508022000121002", there)))
            .review()
            .codes())
        .contains("PERSON_OF_OTHER_UNIT");
    assertThat(report(unit, referred("a", person("P02", "197508022000121002", here)))
            .review()
            .codes())
        .doesNotContain("PERSON_OF_OTHER_UNIT");
  }

  @Test
  void ofManyPartsEachIsFoundAndAPartMayStandTwice() {
    List<String> parts =
        IntStream.range(0, 2_000).mapToObj(i -> "Bagian " + i / 2).toList();
    UnitPerformance unit = unit(Stream.concat(parts.stream(), Stream.of("Bagian 1000"))
            .map(Unit::of)
            .map(part -> UnitMember.builder().id(part.name()).unit(part).build())
            .toArray(UnitMember[]::new))
        .toBuilder()
        .parts(parts)
        .build();

    assertThat(report(unit).review().findings())
        .filteredOn(each -> each.kind().equals(UnitFindings6Of2022.PERSON_OF_OTHER_UNIT))
        .extracting(Finding::location)
        .containsExactly("/members/2000");
  }

  @Test
  void thatPeopleCannotBeRankedIsToldAndTheRestIsReported() {
    RuleSet ours = RULES.variant(
        "kab-contoh",
        changes -> changes
            .citing(RULES.regulation(), Basis.PRACTICE)
            .parameter(FollowUpParameters.RANKING_TIE_POLICY, RankingTiePolicy.BY_JUDGEMENT));
    UnitReport report = ours.decide(
            UnitRules.UNIT_REVIEW,
            UnitFile.of(unit(
                member("P02", SANGAT_BAIK).toBuilder()
                    .predicate(Optional.empty())
                    .build(),
                member("P03", BAIK),
                member("P04", BAIK),
                member("P05", KURANG))))
        .orThrow();

    assertThat(report.ranking()).isEmpty();
    assertThat(report.undecided()).singleElement().satisfies(part -> {
      assertThat(part.reason()).isEqualTo(Undecided.Reason.MISSING_INPUT);
      assertThat(part.pointer()).isEqualTo("/members");
    });
    assertThat(report.counted()).isEqualTo(3);
  }

  @Test
  void aSmallUnitIsHeldAgainstNoPatternWhereTheRulesSaySo() {
    RuleSet ours = RULES.variant(
        "kab-contoh",
        changes -> changes
            .citing(RULES.regulation(), Basis.PRACTICE)
            .parameter(Parameters6Of2022.MINIMUM_UNIT_SIZE, 5));
    UnitReport report = ours.decide(UnitRules.UNIT_REVIEW, UnitFile.of(unit(member("P02", BAIK))))
        .orThrow();

    assertThat(report.checks()).isEmpty();
    assertThat(report.review().conforms()).isTrue();
    assertThat(report.dominant()).contains(BAIK);
  }

  @Test
  void twoEvaluationsOfOneReferenceAreRefused() {
    ReferredEvaluation one = referred("a", person("P02", "197508022000121002", OFFICE));

    assertThatExceptionOfType(InvalidValueException.class)
        .isThrownBy(() -> new UnitFile(unit(), List.of(one, one)))
        .satisfies(refused -> {
          assertThat(refused.code()).isEqualTo("DUPLICATE_ID");
          assertThat(refused.field()).isEqualTo("evaluations[1].reference");
        });
  }
}
