package id.skp.rules;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.skp.core.appraisal.Appraisal;
import id.skp.core.law.Basis;
import id.skp.core.law.Regulation;
import id.skp.core.people.Institution;
import id.skp.core.people.Unit;
import id.skp.core.period.DateRange;
import id.skp.core.period.EvaluationPeriod;
import id.skp.rules.RuleSetSelectionException.Code;
import id.skp.rules.permenpanrb6of2022.PermenPanRb6Of2022;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.assertj.core.api.ThrowableAssertAlternative;
import org.junit.jupiter.api.Test;

class RuleSetsTest {
  @Test
  void ruleSetsAreCollectedInTheirOrder() {
    RuleSet first = TinyRules.builder("first").build();
    RuleSet second = TinyRules.builder("second").build();

    assertThat(RuleSets.of(List.of(second, first)).all()).containsExactly(second, first);
    assertThat(RuleSets.of(first).with(List.of(second)).all()).containsExactly(first, second);
  }

  private static final Institution MINISTRY = new Institution("contoh", "Kementerian Contoh");
  private static final Institution AGENCY = new Institution("badan", "Badan Contoh");
  private static final LocalDate NEW_YEAR = LocalDate.of(2026, 1, 1);
  private static final LocalDate JULY = LocalDate.of(2026, 7, 1);
  private static final DateRange YEAR = DateRange.ofYear(2026);

  private static final RuleSet GENERAL = TinyRules.builder("general").build();
  private static final RuleSet FIRST_HALF = GENERAL.variant(
      "first-half",
      variant -> variant
          .citing(TinyRules.REGULATION, Basis.PRACTICE)
          .forInstitutions(MINISTRY)
          .effectiveFrom(NEW_YEAR)
          .effectiveUntil(JULY.minusDays(1)));
  private static final RuleSet SECOND_HALF = FIRST_HALF.variant(
      "second-half",
      variant -> variant
          .citing(TinyRules.REGULATION, Basis.PRACTICE)
          .effectiveFrom(JULY)
          .effectiveUntil(YEAR.to()));
  private static final RuleSets SETS = RuleSets.of(GENERAL, FIRST_HALF, SECOND_HALF);

  @Test
  void theRuleSetOfAnInstitutionGoesBeforeTheGeneralOne() {
    assertThat(SETS.inForceOn(NEW_YEAR, MINISTRY)).isSameAs(FIRST_HALF);
    assertThat(SETS.inForceOn(NEW_YEAR, new Institution("contoh", "nama lain")))
        .isSameAs(FIRST_HALF);
    assertThat(SETS.inForceOn(JULY, MINISTRY)).isSameAs(SECOND_HALF);
  }

  /** A regulation of 2026 that names no institution and revokes the general one, with a variant that was made of that before. */
  private static final RuleSet SUCCESSOR = RuleSet.builder("successor", TinyRules.REGULATION)
      .parameter(RuleSet.IN_FORCE_FROM, NEW_YEAR, TinyRules.SOURCE)
      .parameter(RuleSet.REPLACES, List.of("general"), TinyRules.SOURCE)
      .build();

  private static final RuleSet AMENDED = GENERAL.variant(
      "amended",
      variant -> variant
          .citing(TinyRules.REGULATION, Basis.PRACTICE)
          .effectiveFrom(LocalDate.of(2025, 7, 1))
          .replacing("general"));

  @Test
  void aRegulationThatReplacesAnotherEndsItTheDayBefore() {
    RuleSets sets = RuleSets.of(GENERAL, SUCCESSOR);

    assertThat(sets.inForceOn(NEW_YEAR.minusDays(1))).isSameAs(GENERAL);
    assertThat(sets.inForceOn(NEW_YEAR)).isSameAs(SUCCESSOR);
    assertThat(sets.inForceOn(NEW_YEAR, MINISTRY)).isSameAs(SUCCESSOR);
    assertThat(sets.inForceDuring(new DateRange(JULY.minusYears(1), JULY)))
        .extracting(RulePeriod::ruleSet)
        .containsExactly(GENERAL, SUCCESSOR);
  }

  @Test
  void aVariantOfWhatIsReplacedEndsWithItUnlessItIsOfAnInstitutionOfItsOwn() {
    RuleSets sets = RuleSets.of(GENERAL, AMENDED, SUCCESSOR).with(FIRST_HALF);

    assertThat(sets.inForceOn(LocalDate.of(2025, 6, 30))).isSameAs(GENERAL);
    assertThat(sets.inForceOn(NEW_YEAR.minusDays(1))).isSameAs(AMENDED);
    assertThat(sets.inForceOn(NEW_YEAR)).isSameAs(SUCCESSOR);
    assertThat(sets.inForceOn(NEW_YEAR, MINISTRY)).isSameAs(FIRST_HALF);
  }

  @Test
  void aDecreeOfAnInstitutionReplacesItsEarlierOneForItAlone() {
    RuleSet open = GENERAL.variant(
        "earlier",
        variant ->
            variant.citing(TinyRules.REGULATION, Basis.PRACTICE).forInstitutions(MINISTRY, AGENCY));
    RuleSet later = GENERAL.variant(
        "later",
        variant -> variant
            .citing(TinyRules.REGULATION, Basis.PRACTICE)
            .forInstitutions(MINISTRY)
            .effectiveFrom(JULY)
            .replacing("earlier"));
    RuleSets sets = RuleSets.of(GENERAL, open, later);

    assertThat(sets.inForceOn(JULY.minusDays(1), MINISTRY)).isSameAs(open);
    assertThat(sets.inForceOn(JULY, MINISTRY)).isSameAs(later);
    assertThat(sets.inForceOn(JULY, AGENCY)).isSameAs(open);
    assertThat(
            later.variant("latest", variant -> {}).parameter(RuleSet.REPLACES).value())
        .containsExactly("earlier");
  }

  @Test
  void whatIsReplacedDoesNotComeBackAtTheEndOfWhatReplacedIt() {
    RuleSet ending = SUCCESSOR.variant(
        "ending",
        variant -> variant.citing(TinyRules.REGULATION, Basis.PRACTICE).effectiveUntil(YEAR.to()));

    assertRefused(
        Code.NO_RULE_SET, () -> RuleSets.of(GENERAL, ending).inForceOn(YEAR.to().plusDays(1)));
  }

  @Test
  void aRuleSetReplacesOthersByTheirIds() {
    assertThatThrownBy(() -> AMENDED.variant(
            "again",
            variant -> variant.citing(TinyRules.REGULATION, Basis.PRACTICE).replacing("again")))
        .hasMessageContaining("needs the ids of other rule sets");
    assertThatThrownBy(() -> AMENDED.variant(
            "again",
            variant -> variant.citing(TinyRules.REGULATION, Basis.PRACTICE).replacing("General")))
        .hasMessageContaining("replaces: needs small letters");
    assertThatThrownBy(() -> AMENDED.variant(
            "again",
            variant -> variant.citing(TinyRules.REGULATION, Basis.PRACTICE).replacing()))
        .hasMessageContaining("replaces: ");
  }

  @Test
  void anInstitutionIsKnownWhateverTheCaseOfItsIdAndANearOneIsNeverNational() {
    for (String id : List.of("CONTOH", "Contoh", " contoh", "contoh\u00a0")) {
      assertThat(SETS.inForceOn(NEW_YEAR, new Institution(id, "Kementerian Contoh")))
          .isSameAs(FIRST_HALF);
    }
    for (String id : List.of("con-toh", "c o n t o h", "contoh.")) {
      assertRefused(
              Code.INSTITUTION_UNCLEAR,
              () -> SETS.inForceOn(NEW_YEAR, new Institution(id, "Kementerian Contoh")))
          .satisfies(thrown -> assertThat(thrown)
              .hasMessageContaining("names the institution " + id + ",")
              .hasMessageContaining("first-half (1 January 2026 to 30 June 2026 for contoh)"));
    }
    assertThat(SETS.inForceOn(NEW_YEAR, new Institution("contoh2", "lain"))).isSameAs(GENERAL);
    assertThatThrownBy(() -> RuleSet.builder("twice", TinyRules.REGULATION)
            .forInstitutions(MINISTRY, new Institution("CONTOH", "Kementerian Contoh")))
        .hasMessageContaining("needs each id once");
  }

  @Test
  void theGeneralRuleSetIsForAllOthersAndBeforeAndAfter() {
    assertThat(SETS.inForceOn(NEW_YEAR, AGENCY)).isSameAs(GENERAL);
    assertThat(SETS.inForceOn(NEW_YEAR)).isSameAs(GENERAL);
    assertThat(SETS.inForceOn(NEW_YEAR.minusDays(1), MINISTRY)).isSameAs(GENERAL);
    assertThat(SETS.inForceOn(YEAR.to().plusDays(1), MINISTRY)).isSameAs(GENERAL);
  }

  @Test
  void severalRuleSetsOfOneInstitutionAreAnErrorThatNamesThemWithTheirDaysAndInstitutions() {
    RuleSet other = FIRST_HALF.variant("other", variant -> {});
    assertRefused(Code.SEVERAL_RULE_SETS, () -> SETS.with(other).inForceOn(NEW_YEAR, MINISTRY))
        .satisfies(thrown -> {
          assertThat(thrown.candidates()).containsExactly(FIRST_HALF, other);
          assertThat(thrown)
              .hasMessageContaining("on 1 January 2026 for Kementerian Contoh")
              .hasMessageContaining(
                  "first-half (1 January 2026 to 30 June 2026 for contoh), other (");
        });
    assertThat(SETS.with(other).inForceOn(JULY, MINISTRY)).isSameAs(SECOND_HALF);
  }

  @Test
  void severalGeneralRuleSetsAreAnErrorOnlyWhereNoneNamesTheInstitution() {
    RuleSets sets = SETS.with(GENERAL.variant("other", variant -> {}));
    assertRefused(Code.SEVERAL_RULE_SETS, () -> sets.inForceOn(NEW_YEAR));
    assertRefused(Code.SEVERAL_RULE_SETS, () -> sets.inForceOn(NEW_YEAR, AGENCY));
    assertThat(sets.inForceOn(NEW_YEAR, MINISTRY)).isSameAs(FIRST_HALF);
  }

  @Test
  void aRuleSetOfAnotherInstitutionIsNoRuleSet() {
    RuleSets sets = RuleSets.of(FIRST_HALF, SECOND_HALF);
    assertRefused(Code.NO_RULE_SET, () -> sets.inForceOn(NEW_YEAR, AGENCY))
        .satisfies(thrown -> assertThat(thrown)
            .hasMessageContaining("no rule set is in force on 1 January 2026 for Badan Contoh")
            .hasMessageContaining("first-half (1 January 2026 to 30 June 2026 for contoh)"));
    assertRefused(Code.NO_RULE_SET, () -> sets.inForceOn(NEW_YEAR));
  }

  @Test
  void aPeriodWithinOneRuleSetIsDecidedByIt() {
    assertThat(SETS.inForceThroughout(YEAR)).isSameAs(GENERAL);
    assertThat(SETS.inForceThroughout(YEAR, AGENCY)).isSameAs(GENERAL);
    assertThat(SETS.inForceThroughout(EvaluationPeriod.semester(2026, 1).range(), MINISTRY))
        .isSameAs(FIRST_HALF);
    assertThat(SETS.inForceThroughout(EvaluationPeriod.semester(2026, 2).range(), MINISTRY))
        .isSameAs(SECOND_HALF);
  }

  @Test
  void aPeriodThatSpansAChangeNamesItsPartsAndTheDaysOfChange() {
    DateRange longer = new DateRange(LocalDate.of(2025, 12, 1), YEAR.to());
    assertRefused(Code.RULE_SET_CHANGES, () -> SETS.inForceThroughout(longer, MINISTRY))
        .satisfies(thrown -> {
          assertThat(thrown.parts())
              .containsExactly(
                  new RulePeriod(new DateRange(longer.from(), NEW_YEAR.minusDays(1)), GENERAL),
                  new RulePeriod(new DateRange(NEW_YEAR, JULY.minusDays(1)), FIRST_HALF),
                  new RulePeriod(new DateRange(JULY, YEAR.to()), SECOND_HALF));
          assertThat(thrown.candidates()).containsExactly(GENERAL, FIRST_HALF, SECOND_HALF);
          assertThat(thrown)
              .hasMessageContaining("for Kementerian Contoh changes on 1 January 2026, 1 July 2026")
              .hasMessageContaining("first-half (1 January 2026 to 30 June 2026)");
        });
  }

  @Test
  void aPeriodCanBeSplitByTheRuleSetsInForce() {
    assertThat(SETS.inForceDuring(YEAR, MINISTRY))
        .extracting(RulePeriod::toString)
        .containsExactly(
            "first-half (2026-01-01..2026-06-30)", "second-half (2026-07-01..2026-12-31)");
    assertThat(SETS.inForceDuring(YEAR)).containsExactly(new RulePeriod(YEAR, GENERAL));
  }

  @Test
  void aPeriodWithADayWithoutRulesIsAnErrorThatNamesTheDay() {
    RuleSets sets = RuleSets.of(FIRST_HALF);
    assertRefused(Code.NO_RULE_SET, () -> sets.inForceThroughout(YEAR, MINISTRY))
        .satisfies(thrown -> assertThat(thrown).hasMessageContaining("on 1 July 2026"));
  }

  @Test
  void anAppraisalIsDecidedByTheRulesOfTheInstitutionOfItsEmployee() {
    RuleSet ours = ministryVariantFrom(LocalDate.of(2024, 1, 1));
    PerformanceRules rules = PerformanceRules.of(RuleSets.standard().with(ours));
    assertThat(decidedBy(rules, appraisalAt(Optional.of(MINISTRY)))).isSameAs(ours);
    assertThat(decidedBy(rules, appraisalAt(Optional.of(AGENCY))).id())
        .isEqualTo(PermenPanRb6Of2022.ID);
    assertThat(decidedBy(rules, appraisalAt(Optional.empty())).id())
        .isEqualTo(PermenPanRb6Of2022.ID);
  }

  @Test
  void anAppraisalThatSpansAChangeIsDecidedByTheLastDayUnlessWholePeriodsAreAskedFor() {
    RuleSets sets = RuleSets.standard().with(ministryVariantFrom(LocalDate.of(2024, 7, 1)));
    Appraisal appraisal = appraisalAt(Optional.of(MINISTRY));
    assertThat(decidedBy(PerformanceRules.of(sets), appraisal).id()).isEqualTo("ours");
    PerformanceRules whole = PerformanceRules.ofWholePeriods(sets);
    assertRefused(Code.RULE_SET_CHANGES, () -> whole.evaluate(appraisal))
        .satisfies(thrown -> assertThat(thrown).hasMessageContaining("changes on 1 July 2024"));
    assertThat(decidedBy(whole, appraisalAt(Optional.empty())).id())
        .isEqualTo(PermenPanRb6Of2022.ID);
  }

  private static RuleSet ministryVariantFrom(LocalDate day) {
    return PermenPanRb6Of2022.ruleSet()
        .variant(
            "ours",
            variant -> variant
                .citing(TinyRules.REGULATION, Basis.PRACTICE)
                .forInstitutions(MINISTRY)
                .effectiveFrom(day));
  }

  private static RuleSet decidedBy(PerformanceRules rules, Appraisal appraisal) {
    return rules.evaluate(appraisal).decision().ruleSet();
  }

  private static Appraisal appraisalAt(Optional<Institution> institution) {
    Appraisal appraisal = Appraisals.complete().build();
    Unit unit = new Unit("SMP Negeri 3 Contoh", institution);
    return appraisal.toBuilder()
        .skp(appraisal.skp().toBuilder()
            .employee(appraisal.skp().employee().toBuilder().unit(unit).build())
            .build())
        .build();
  }

  private static ThrowableAssertAlternative<RuleSetSelectionException> assertRefused(
      Code code, Runnable choice) {
    return assertThatExceptionOfType(RuleSetSelectionException.class)
        .isThrownBy(choice::run)
        .satisfies(thrown -> assertThat(thrown.code()).isEqualTo(code));
  }

  @Test
  void whatIsNoRegulationIsFoundByItsIdOnly() {
    RuleSet siasn = RuleSets.standard().byId("siasn");
    assertThat(siasn.isFoundByIdOnly()).isTrue();
    RuleSet variant = siasn.variant(
        "id.go.contoh-kode",
        changes -> changes
            .citing(Regulation.of("SE Contoh 1/2026", "Kode"))
            .forInstitutions(new Institution("contoh", "Kementerian Contoh")));
    assertThat(variant.isFoundByIdOnly()).isTrue();
    RuleSets all = RuleSets.standard().with(variant);
    LocalDate day = LocalDate.of(2025, 12, 31);
    assertThat(all.inForceOn(day).id()).isEqualTo("permenpanrb-6-2022");
    assertThat(all.inForceOn(day, new Institution("siasn", "SIASN")).id())
        .isEqualTo("permenpanrb-6-2022");
    assertThat(
            all.inForceOn(day, new Institution("contoh", "Kementerian Contoh")).id())
        .isEqualTo("permenpanrb-6-2022");
    assertRefused(Code.NO_RULE_SET, () -> all.inForceOn(LocalDate.of(2015, 12, 31)));
  }
}
