package id.skp.testkit.samples;

import static id.skp.rules.planreview.PlanFinding.ACTIVITY_WORDING;
import static id.skp.rules.planreview.PlanFinding.ADDITIONAL_SCOPE_MISSING;
import static id.skp.rules.planreview.PlanFinding.ANNEX_LIST_EMPTY;
import static id.skp.rules.planreview.PlanFinding.APPRAISER_NIP_DIFFERS;
import static id.skp.rules.planreview.PlanFinding.APPROACH_NOT_ALLOWED;
import static id.skp.rules.planreview.PlanFinding.ASPECT_MISSING;
import static id.skp.rules.planreview.PlanFinding.ASPECT_NOT_APPLICABLE;
import static id.skp.rules.planreview.PlanFinding.BEHAVIOUR_GUIDES_INCOMPLETE;
import static id.skp.rules.planreview.PlanFinding.BEHAVIOUR_VALUE_MISSING;
import static id.skp.rules.planreview.PlanFinding.COPIED_FROM_SUPERIOR;
import static id.skp.rules.planreview.PlanFinding.DATED_BEFORE_BASIS;
import static id.skp.rules.planreview.PlanFinding.DIALOGUE_ITEM_MISSING;
import static id.skp.rules.planreview.PlanFinding.DIALOGUE_OF_OTHER_VERSION;
import static id.skp.rules.planreview.PlanFinding.DUPLICATE_RESULT;
import static id.skp.rules.planreview.PlanFinding.EMPLOYEE_NAMED_OTHERWISE;
import static id.skp.rules.planreview.PlanFinding.EMPLOYMENT_CHANGED;
import static id.skp.rules.planreview.PlanFinding.FEW_ASPECTS;
import static id.skp.rules.planreview.PlanFinding.IDS_LOOK_ALIKE;
import static id.skp.rules.planreview.PlanFinding.INDICATOR_WITHOUT_TARGET;
import static id.skp.rules.planreview.PlanFinding.INSTITUTION_CHANGED;
import static id.skp.rules.planreview.PlanFinding.LEVEL_CONTRADICTS_TITLE;
import static id.skp.rules.planreview.PlanFinding.MAIN_WORK_KIND_MISSING;
import static id.skp.rules.planreview.PlanFinding.MANUAL_CONTRADICTS_TARGET;
import static id.skp.rules.planreview.PlanFinding.MIXED_CASCADING;
import static id.skp.rules.planreview.PlanFinding.NIP_CONTRADICTS_EMPLOYMENT;
import static id.skp.rules.planreview.PlanFinding.NOT_A_CIVIL_SERVANT;
import static id.skp.rules.planreview.PlanFinding.NOT_SIGNED;
import static id.skp.rules.planreview.PlanFinding.NOT_TIME_BOUND;
import static id.skp.rules.planreview.PlanFinding.NO_MAIN_RESULT;
import static id.skp.rules.planreview.PlanFinding.ONE_SIDED_DIALOGUE;
import static id.skp.rules.planreview.PlanFinding.PARENT_RESULT_MISSING;
import static id.skp.rules.planreview.PlanFinding.PARTY_INCOMPLETE;
import static id.skp.rules.planreview.PlanFinding.PERIOD_OUTSIDE_YEAR;
import static id.skp.rules.planreview.PlanFinding.PERSPECTIVE_MISSING;
import static id.skp.rules.planreview.PlanFinding.PERSPECTIVE_NOT_APPLICABLE;
import static id.skp.rules.planreview.PlanFinding.PLANNING_DIALOGUE_MISSING;
import static id.skp.rules.planreview.PlanFinding.PLAN_LATE;
import static id.skp.rules.planreview.PlanFinding.PLAN_NOT_REVIEWED;
import static id.skp.rules.planreview.PlanFinding.PLAN_OF_OTHER_EMPLOYEE;
import static id.skp.rules.planreview.PlanFinding.PLAN_SIGNATURE_REFUSED;
import static id.skp.rules.planreview.PlanFinding.POST_CHANGED;
import static id.skp.rules.planreview.PlanFinding.RANK_CONTRADICTS_LEVEL;
import static id.skp.rules.planreview.PlanFinding.RANK_OR_LEVEL_LOWERED;
import static id.skp.rules.planreview.PlanFinding.RECORD_OF_STRANGER;
import static id.skp.rules.planreview.PlanFinding.RESULT_WITHOUT_INDICATOR;
import static id.skp.rules.planreview.PlanFinding.SERVES_OWN_RESULT;
import static id.skp.rules.planreview.PlanFinding.TARGET_AGAINST_POLARITY;
import static id.skp.rules.planreview.PlanFinding.TARGET_NOT_MEASURABLE;
import static id.skp.rules.planreview.PlanFinding.TARGET_NOT_NUMERIC;
import static id.skp.rules.planreview.PlanFinding.TARGET_NOT_POSITIVE;
import static id.skp.rules.planreview.PlanFinding.TARGET_WORDED_OTHERWISE;
import static id.skp.rules.planreview.PlanFinding.TARGET_WORDED_TWICE;
import static id.skp.rules.planreview.PlanFinding.TEXT_SAYS_NOTHING;
import static id.skp.rules.planreview.PlanReviewParameters.APPROACH_BY_POSITION;
import static id.skp.rules.planreview.PlanReviewParameters.ASSESSOR_NIP_REQUIRED;
import static id.skp.rules.planreview.PlanReviewParameters.DISABLED_FINDINGS;
import static id.skp.rules.planreview.PlanReviewParameters.PARENT_RESULT_REQUIRED;
import static id.skp.rules.planreview.PlanReviewParameters.PERSPECTIVE_REQUIRED;
import static id.skp.rules.planreview.PlanReviewParameters.PLAN_DEADLINE;
import static id.skp.rules.planreview.PlanReviewParameters.REQUIRED_ASPECTS;
import static id.skp.rules.planreview.PlanReviewParameters.USUAL_ASPECT_COUNT;
import static org.assertj.core.api.Assertions.assertThat;

import id.skp.core.dialogue.Agreement;
import id.skp.core.dialogue.ClarifiedTopic;
import id.skp.core.dialogue.ExpectationDialogue;
import id.skp.core.dialogue.ExpectationDialogueBuilder;
import id.skp.core.dialogue.ExpectationTopic;
import id.skp.core.dialogue.SkpFile;
import id.skp.core.law.Regulation;
import id.skp.core.law.RegulationId;
import id.skp.core.people.Appointment;
import id.skp.core.people.Appraiser;
import id.skp.core.people.Employee;
import id.skp.core.people.Employment;
import id.skp.core.people.Institution;
import id.skp.core.people.Nip;
import id.skp.core.people.Position;
import id.skp.core.people.PositionLevel;
import id.skp.core.people.PositionType;
import id.skp.core.people.Rank;
import id.skp.core.people.Signatory;
import id.skp.core.people.Signature;
import id.skp.core.people.SignatureStatus;
import id.skp.core.people.Unit;
import id.skp.core.period.DateRange;
import id.skp.core.plan.AchievementCategory;
import id.skp.core.plan.Annex;
import id.skp.core.plan.Aspect;
import id.skp.core.plan.Assigner;
import id.skp.core.plan.AssignerRole;
import id.skp.core.plan.AssignmentScope;
import id.skp.core.plan.BehaviourExpectation;
import id.skp.core.plan.BehaviourValue;
import id.skp.core.plan.CascadingMethod;
import id.skp.core.plan.ControlLevel;
import id.skp.core.plan.Indicator;
import id.skp.core.plan.IndicatorBuilder;
import id.skp.core.plan.IndicatorManual;
import id.skp.core.plan.IndicatorTarget;
import id.skp.core.plan.MainWorkKind;
import id.skp.core.plan.NarrativeTarget;
import id.skp.core.plan.Perspective;
import id.skp.core.plan.PlanApproach;
import id.skp.core.plan.PlanModel;
import id.skp.core.plan.Polarity;
import id.skp.core.plan.RangeTarget;
import id.skp.core.plan.ReportingRhythm;
import id.skp.core.plan.RubricLine;
import id.skp.core.plan.Skp;
import id.skp.core.plan.SkpBuilder;
import id.skp.core.plan.StandardKind;
import id.skp.core.plan.StandardReference;
import id.skp.core.plan.SupportedResult;
import id.skp.core.plan.WorkResult;
import id.skp.core.plan.WorkResultBuilder;
import id.skp.core.plan.WorkResultKind;
import id.skp.rules.ParameterKey;
import id.skp.rules.PerformanceRules;
import id.skp.rules.RuleSet;
import id.skp.rules.finding.Finding;
import id.skp.rules.finding.Severity;
import id.skp.rules.permenpanrb6of2022.PermenPanRb6Of2022;
import id.skp.rules.permenpanrb8of2021.PermenPanRb8Of2021;
import id.skp.rules.permenpanrb8of2021.achievement.AchievementParameters;
import id.skp.rules.permenpanrb8of2021.achievement.ZeroTarget;
import id.skp.rules.planreview.ApproachByPosition;
import id.skp.rules.planreview.FindingCodes;
import id.skp.rules.planreview.ParentResultRequirement;
import id.skp.rules.planreview.PlanDeadline;
import id.skp.rules.planreview.PlanFinding;
import id.skp.rules.planreview.PlanReviewParameters;
import id.skp.rules.planreview.RequiredAspects;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.assertj.core.api.ListAssert;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Each finding on a plan, from a plan on which there is none, and each reading of the open questions. */
class PlanReviewTest {
  private static final RuleSet RULES = PermenPanRb6Of2022.ruleSet();
  private static final SkpFile TEACHER = Samples.plan("plan-teacher-2024");
  private static final SkpFile ADJUSTED = Samples.plan("plan-teacher-2024-adjusted");
  private static final SkpFile HEAD = Samples.plan("plan-head-of-office-2024");
  private static final SkpFile QUALITATIVE = Samples.plan("plan-public-relations-2024");

  private static ListAssert<String> assertFound(RuleSet rules, SkpFile file) {
    return assertThat(rules.decide(PerformanceRules.PLAN_REVIEW, file).orThrow().findings().stream()
        .map(finding -> finding.code() + " " + finding.location())
        .toList());
  }

  private static ListAssert<String> assertFound(SkpFile file) {
    return assertFound(RULES, file);
  }

  private static String found(PlanFinding finding, String location) {
    return finding.name() + " " + location;
  }

  private static SkpFile with(SkpFile file, UnaryOperator<SkpBuilder> change) {
    return new SkpFile(
        change.apply(file.skp().toBuilder()).build(),
        file.planningDialogue(),
        file.earlierVersions());
  }

  private static SkpFile withResult(
      SkpFile file, int position, UnaryOperator<WorkResultBuilder> change) {
    List<WorkResult> results = new ArrayList<>(file.skp().results());
    results.set(position, change.apply(results.get(position).toBuilder()).build());
    return with(file, skp -> skp.results(results));
  }

  private static SkpFile withIndicator(
      SkpFile file, int position, UnaryOperator<IndicatorBuilder> change) {
    List<Indicator> indicators =
        new ArrayList<>(file.skp().results().get(position).indicators());
    indicators.set(0, change.apply(indicators.get(0).toBuilder()).build());
    return withResult(file, position, result -> result.indicators(indicators));
  }

  private static <T> RuleSet reading(RuleSet rules, ParameterKey<T> key, T value) {
    return rules.variant(
        "id.go.contoh-2026",
        variant -> variant
            .citing(Regulation.of("Permen Contoh 1/2026", "Pedoman Perencanaan Kinerja"))
            .parameter(key, value));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "plan-teacher-2024",
        "plan-head-of-office-2024",
        "plan-public-relations-2024",
        "plan-teacher-2024-adjusted"
      })
  void aPlanThatHasEverythingHasNoFinding(String sample) {
    assertFound(Samples.plan(sample)).isEmpty();
  }

  @Test
  void aPlanOf2021IsReviewedByItsOwnRegulation() {
    SkpFile plan = Samples.plan("plan-teacher-2021");

    assertThat(PerformanceRules.standard().review(plan).ruleSet()).isSameAs(OLD_RULES);
    assertFound(OLD_RULES, plan).containsExactly(found(FEW_ASPECTS, "/results/2"));
    assertThat(plan.skp().results())
        .isEqualTo(Samples.appraisal("teacher-2021").skp().results());
  }

  @Test
  void aPlanHoldsAtLeastOneMainResult() {
    assertFound(with(TEACHER, skp -> skp.results(List.of(TEACHER.skp().results().get(3)))))
        .containsExactly(found(NO_MAIN_RESULT, "/results"));
    assertFound(with(TEACHER, skp -> skp.results(List.of())))
        .containsExactly(found(NO_MAIN_RESULT, ""));
  }

  @Test
  void eachResultHasAnIndicatorAndEachIndicatorATarget() {
    assertFound(withResult(TEACHER, 3, result -> result.indicators(List.of())))
        .containsExactly(found(RESULT_WITHOUT_INDICATOR, "/results/3"));
    assertFound(withIndicator(TEACHER, 3, indicator -> indicator.target(Optional.empty())))
        .containsExactly(found(INDICATOR_WITHOUT_TARGET, "/results/3/indicators/0"));
    assertFound(withResult(QUALITATIVE, 0, result -> result.indicators(List.of())))
        .containsExactly(found(RESULT_WITHOUT_INDICATOR, "/results/0"));
  }

  @Test
  void onlyWhatRestsOnTheQuadrantCitesItsAnnex() {
    assertThat(RULES.findingKinds())
        .filteredOn(kind -> kind.source().citations().stream()
            .anyMatch(each -> each.toString().contains("kuadran")))
        .extracting(kind -> kind.code())
        .containsExactlyInAnyOrder(
            "PERSON_PREDICATE_AGAINST_RATINGS",
            "PREDICATE_CONTRADICTS_RATINGS",
            "EVALUATION_WITHOUT_RATINGS",
            "EVALUATION_OF_UNDECIDED_RATINGS");
  }

  @Test
  void onlyWhatTheRegulationCannotDoWithoutIsAnError() {
    assertThat(RULES.findingKinds())
        .filteredOn(kind -> kind.severity() == Severity.ERROR)
        .extracting(kind -> kind.code())
        .containsExactlyInAnyOrder(
            "NO_MAIN_RESULT",
            "RESULT_WITHOUT_INDICATOR",
            "INDICATOR_WITHOUT_TARGET",
            "RULE_SET_NOT_IN_FORCE",
            "RULE_SET_OF_OTHER_INSTITUTION",
            "RULE_SET_OF_OTHER_REGULATION",
            "FINAL_QUARTER_CONTRADICTS_YEAR",
            "CONTRADICTING_RECORDS",
            "PERSON_PREDICATE_AGAINST_RATINGS",
            "EVALUATION_WITHOUT_RATINGS",
            "EVALUATION_AGAINST_RULING",
            "EVALUATION_OF_UNDECIDED_RATINGS",
            "PERIOD_OUTSIDE_PLAN",
            "PREDICATE_CONTRADICTS_RATINGS",
            "EVALUATION_CONTRADICTS_RATINGS",
            "DOCUMENT_CONTRADICTS_EVALUATION",
            "DOCUMENT_OF_OTHER_PERSON",
            "PLAN_OF_OTHER_EMPLOYEE",
            "OBJECTION_NOT_APPLIED",
            "OBJECTION_NOT_OPEN",
            "EXTENSION_MALFORMED",
            "EXTENSION_MISSING",
            "EXTENSION_UNKNOWN");
  }

  @Test
  void staffPlanByAspectAndLeadersByPerspective() {
    assertFound(withIndicator(TEACHER, 0, each -> each.aspect(Optional.empty())))
        .containsExactly(found(ASPECT_MISSING, "/results/0/indicators/0"));
    assertFound(withIndicator(TEACHER, 0, each -> each.perspective(Perspective.ANGGARAN)))
        .containsExactly(found(PERSPECTIVE_NOT_APPLICABLE, "/results/0/indicators/0/perspective"));
    assertFound(withIndicator(HEAD, 0, each -> each.perspective(Optional.empty())))
        .containsExactly(found(PERSPECTIVE_MISSING, "/results/0/indicators/0"));
    assertFound(withIndicator(HEAD, 0, each -> each.aspect(Aspect.WAKTU)))
        .containsExactly(found(ASPECT_NOT_APPLICABLE, "/results/0/indicators/0/aspect"));
    assertFound(withIndicator(QUALITATIVE, 0, each -> each.aspect(Aspect.WAKTU)))
        .containsExactly(found(ASPECT_NOT_APPLICABLE, "/results/0/indicators/0/aspect"));
  }

  @Test
  void whichAspectsAResultNeedsIsAReading() {
    RuleSet all = reading(RULES, REQUIRED_ASPECTS, RequiredAspects.of(Aspect.values()));

    assertFound(all, TEACHER)
        .containsExactly(
            found(ASPECT_MISSING, "/results/0"),
            found(ASPECT_MISSING, "/results/1"),
            found(ASPECT_MISSING, "/results/2"),
            found(ASPECT_MISSING, "/results/3"));
    assertFound(all, HEAD).isEmpty();
    assertFound(all, QUALITATIVE).isEmpty();
  }

  @Test
  void aMainResultNamesTheLeadersResultButForThoseOfTheTopLeader() {
    SkpFile without = withResult(TEACHER, 0, result -> result.supports(Optional.empty()));
    assertFound(without).containsExactly(found(PARENT_RESULT_MISSING, "/results/0"));
    SkpFile lower = with(HEAD, skp -> skp.appraiser(TEACHER.skp().appraiser()));
    assertFound(lower).hasSize(5).allMatch(each -> each.startsWith("PARENT_RESULT_MISSING"));
    assertFound(withResult(QUALITATIVE, 0, result -> result.assignedBy(Optional.empty())))
        .containsExactly(found(PARENT_RESULT_MISSING, "/results/0"));
  }

  @Test
  void thatTheLeadersResultIsNeverBlankIsAReading() {
    RuleSet always = reading(RULES, PARENT_RESULT_REQUIRED, ParentResultRequirement.EVERY_RESULT);

    assertFound(always, TEACHER).containsExactly(found(PARENT_RESULT_MISSING, "/results/3"));
    assertFound(always, HEAD).hasSize(6).allMatch(each -> each.startsWith("PARENT_RESULT_MISSING"));
  }

  @Test
  void perspectivesInAQualitativePlanOfALeaderAreAReading() {
    SkpFile plan = with(HEAD, skp -> skp.approach(PlanApproach.KUALITATIF));
    SkpFile without = withIndicator(plan, 0, each -> each.perspective(Optional.empty()));

    assertFound(without).isEmpty();
    assertFound(reading(RULES, PERSPECTIVE_REQUIRED, true), without)
        .containsExactly(found(PERSPECTIVE_MISSING, "/results/0/indicators/0"));
    assertFound(reading(RULES, PERSPECTIVE_REQUIRED, true), plan).isEmpty();
  }

  @Test
  void anAppraiserWithoutNipIsAReading() {
    assertFound(reading(RULES, ASSESSOR_NIP_REQUIRED, true), HEAD)
        .containsExactly(found(PARTY_INCOMPLETE, "/appraiser"));
    assertFound(reading(RULES, ASSESSOR_NIP_REQUIRED, true), TEACHER).isEmpty();
  }

  @Test
  void whoHasARankHasANumber() {
    Appraiser appraiser = TEACHER.skp().appraiser();
    assertFound(with(
            TEACHER,
            each -> each.appraiser(appraiser.toBuilder().nip(Optional.empty()).build())))
        .containsExactly(found(PARTY_INCOMPLETE, "/appraiser"));
    assertFound(with(
            TEACHER,
            each -> each.appraiser(appraiser.toBuilder()
                .nip(Optional.empty())
                .rank(Optional.empty())
                .build())))
        .isEmpty();
  }

  @Test
  void partiesHaveTheirRanks() {
    Skp skp = TEACHER.skp();
    assertFound(with(
            TEACHER,
            each ->
                each.employee(skp.employee().toBuilder().rank(Optional.empty()).build())))
        .containsExactly(found(PARTY_INCOMPLETE, "/employee"));
    assertFound(with(
            TEACHER,
            each -> each.appraiser(
                skp.appraiser().toBuilder().rank(Optional.empty()).build())))
        .containsExactly(found(PARTY_INCOMPLETE, "/appraiser"));
  }

  @Test
  void thePeriodLiesWithinOneYear() {
    DateRange beyond = new DateRange(LocalDate.of(2024, 1, 1), LocalDate.of(2025, 1, 1));

    assertFound(with(TEACHER, skp -> skp.period(beyond)))
        .containsExactly(found(PERIOD_OUTSIDE_YEAR, "/period"));
  }

  @Test
  void aPlanIsFixedByTheEndOfJanuaryUnlessItBeginsLater() {
    SkpFile inTime = with(TEACHER, skp -> skp.fixedOn(LocalDate.of(2024, 1, 31)));
    SkpFile late = with(TEACHER, skp -> skp.fixedOn(LocalDate.of(2024, 2, 1)));
    SkpFile newPost = with(
        late,
        skp -> skp.period(new DateRange(LocalDate.of(2024, 2, 1), LocalDate.of(2024, 12, 31))));

    assertFound(inTime).isEmpty();
    assertFound(late).containsExactly(found(PLAN_LATE, "/fixedOn"));
    assertFound(newPost).isEmpty();
    assertFound(with(TEACHER, skp -> skp.fixedOn(Optional.empty()))).isEmpty();
    assertFound(with(TEACHER, skp -> skp.fixedOn(Optional.empty()).signatures(signed(1, 31))))
        .isEmpty();
    assertFound(with(TEACHER, skp -> skp.fixedOn(Optional.empty()).signatures(signed(2, 1))))
        .containsExactly(found(PLAN_LATE, "/signatures"));
    assertFound(with(late, skp -> skp.version(2))).isEmpty();
    assertFound(reading(RULES, PLAN_DEADLINE, PlanDeadline.none()), late).isEmpty();
    assertFound(reading(RULES, PLAN_DEADLINE, PlanDeadline.of(1, 15)), inTime)
        .containsExactly(found(PLAN_LATE, "/fixedOn"));
  }

  private static List<Signature> signed(int month, int day) {
    return List.of(
        Signature.signed(Signatory.PEGAWAI, LocalDate.of(2024, 1, 20)),
        Signature.signed(Signatory.PEJABAT_PENILAI_KINERJA, LocalDate.of(2024, month, day)));
  }

  @Test
  void aTextWithoutLetterOrDigitIsTold() {
    assertFound(with(
            TEACHER,
            skp -> skp.annex(
                TEACHER.skp().annex().toBuilder().consequences(List.of("-")).build())))
        .containsExactly(found(TEXT_SAYS_NOTHING, "/annex/consequences/0"));
    ExpectationDialogue dialogue = TEACHER.planningDialogue().orElseThrow();
    List<ClarifiedTopic> topics = new ArrayList<>(dialogue.topics());
    topics.set(
        0,
        new ClarifiedTopic(
            topics.get(0).topic(),
            Optional.of("--"),
            topics.get(0).employeeSaid(),
            Optional.empty()));
    assertFound(SkpFile.of(TEACHER.skp(), dialogue.toBuilder().topics(topics).build()))
        .containsExactly(found(TEXT_SAYS_NOTHING, "/planningDialogue/topics/0/leaderSaid"));
    assertFound(with(
            TEACHER,
            skp -> skp.annex(
                TEACHER.skp().annex().toBuilder().consequences(List.of("1")).build())))
        .isEmpty();
  }

  @Test
  void whoChoosesTheApproachIsAReading() {
    RuleSet quantitative = reading(
        RULES,
        APPROACH_BY_POSITION,
        ApproachByPosition.everywhere(PlanApproach.values())
            .with(PositionType.FUNGSIONAL, PlanApproach.KUANTITATIF));

    assertFound(quantitative, TEACHER).isEmpty();
    assertFound(quantitative, QUALITATIVE)
        .containsExactly(found(APPROACH_NOT_ALLOWED, "/approach"));
  }

  @Test
  void allValuesOfBehaviourAreInThePlanWithAllGuides() {
    List<BehaviourExpectation> behaviours = TEACHER.skp().behaviours();
    assertFound(with(TEACHER, skp -> skp.behaviours(behaviours.subList(1, 7))))
        .containsExactly(found(BEHAVIOUR_VALUE_MISSING, "/behaviours"));
    assertFound(with(TEACHER, skp -> skp.behaviours(List.of())))
        .hasSize(7)
        .containsOnly(found(BEHAVIOUR_VALUE_MISSING, ""));
    List<BehaviourExpectation> lacking = new ArrayList<>(behaviours);
    lacking.set(
        6,
        new BehaviourExpectation(
            BehaviourValue.KOLABORATIF, Optional.empty(), Optional.of(List.of(3, 1))));
    assertFound(with(TEACHER, skp -> skp.behaviours(lacking)))
        .containsExactly(found(BEHAVIOUR_GUIDES_INCOMPLETE, "/behaviours/6/guides"));
    lacking.set(6, BehaviourExpectation.of(BehaviourValue.KOLABORATIF));
    assertFound(with(TEACHER, skp -> skp.behaviours(lacking))).isEmpty();
  }

  @Test
  void eachListOfTheAnnexHasAnItem() {
    Annex annex = TEACHER.skp().annex();
    assertFound(with(
            TEACHER, skp -> skp.annex(annex.toBuilder().consequences(List.of()).build())))
        .containsExactly(found(ANNEX_LIST_EMPTY, "/annex"));
    assertFound(with(TEACHER, skp -> skp.annex(Annex.empty())))
        .hasSize(3)
        .containsOnly(found(ANNEX_LIST_EMPTY, ""));
  }

  @Test
  void bothPartiesSign() {
    Signature employee = Signature.signed(Signatory.PEGAWAI, LocalDate.of(2024, 1, 15));
    Signature refused =
        new Signature(Signatory.PEJABAT_PENILAI_KINERJA, SignatureStatus.REFUSED, Optional.empty());

    assertFound(with(TEACHER, skp -> skp.signatures(List.of(employee))))
        .containsExactly(found(NOT_SIGNED, "/signatures"));
    assertFound(with(TEACHER, skp -> skp.signatures(List.of(employee, refused))))
        .containsExactly(found(PLAN_SIGNATURE_REFUSED, "/signatures"));
    assertFound(with(TEACHER, skp -> skp.signatures(List.of())))
        .containsExactly(found(NOT_SIGNED, ""), found(NOT_SIGNED, ""));
  }

  @Test
  void expectationsAreClarifiedInADialogueThatHasFiveTopicsAndTwoSides() {
    ExpectationDialogue dialogue = TEACHER.planningDialogue().orElseThrow();
    Skp unnamed = TEACHER.skp().toBuilder().planningDialogueId(Optional.empty()).build();
    List<ClarifiedTopic> oneSided = dialogue.topics().stream()
        .map(topic -> new ClarifiedTopic(
            topic.topic(), topic.leaderSaid(), Optional.empty(), Optional.empty()))
        .toList();

    assertFound(SkpFile.of(unnamed, dialogue.toBuilder().skpVersion(7).build()))
        .containsExactly(found(DIALOGUE_OF_OTHER_VERSION, "/planningDialogue/skpVersion"));
    assertFound(SkpFile.of(unnamed)).containsExactly(found(PLANNING_DIALOGUE_MISSING, ""));
    assertFound(SkpFile.of(TEACHER.skp())).isEmpty();
    assertFound(SkpFile.of(
            unnamed,
            dialogue.toBuilder().topics(dialogue.topics().subList(0, 4)).build()))
        .containsExactly(found(DIALOGUE_ITEM_MISSING, "/planningDialogue"));
    assertFound(SkpFile.of(unnamed, dialogue.toBuilder().topics(oneSided).build()))
        .containsExactly(found(ONE_SIDED_DIALOGUE, "/planningDialogue"));
    assertFound(SkpFile.of(unnamed, dialogue.toBuilder().topics(List.of()).build()))
        .hasSize(ExpectationTopic.values().length)
        .containsOnly(found(DIALOGUE_ITEM_MISSING, "/planningDialogue"));
  }

  @Test
  void idsThatAReaderTakesForOneAreFound() {
    List<WorkResult> results = TEACHER.skp().results();
    String indicator = results.get(0).indicators().get(0).id();

    assertFound(withResult(TEACHER, 2, result -> result.id(results.get(0).id() + "\u200B")))
        .containsExactly(found(IDS_LOOK_ALIKE, "/results/2/id"));
    assertFound(withResult(
            TEACHER,
            0,
            result -> result.addIndicator(results.get(0).indicators().get(0).toBuilder()
                .id(" " + indicator)
                .build())))
        .contains(found(
            IDS_LOOK_ALIKE,
            "/results/0/indicators/" + results.get(0).indicators().size() + "/id"));
  }

  @Test
  void resultsThatReadTheSameAreFoundWhateverTheirCapitalsAndBlanks() {
    String text = TEACHER.skp().results().get(0).text();
    assertFound(withResult(
            TEACHER, 2, result -> result.text("  " + text.toUpperCase(Locale.ROOT) + " .")))
        .containsExactly(found(DUPLICATE_RESULT, "/results/2/text"));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Menyusun laporan",
        "MELAKSANAKAN rapat",
        "Membuat surat",
        "Mengikuti rapat",
        "\"Menyiapkan\" ruang"
      })
  void aResultWordedAsAnActivityIsPointedOut(String text) {
    assertFound(withResult(TEACHER, 0, result -> result.text(text)))
        .containsExactly(found(ACTIVITY_WORDING, "/results/0/text"));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Meningkatnya mutu layanan", "Tersusunnya laporan", "Mekanisme aduan berjalan",
        "Media belajar tersedia", "Laporan disusun untuk menyiapkan rapat", "2"
      })
  void aResultWordedAsWhatIsAchievedIsNot(String text) {
    assertFound(withResult(TEACHER, 0, result -> result.text(text))).isEmpty();
  }

  @Test
  void aCopyOfTheLeadersResultIsPointedOutUnlessItIsDivided() {
    SkpFile copied = withResult(
        TEACHER,
        0,
        result ->
            result.supports(SupportedResult.of(TEACHER.skp().results().get(0).text())));

    assertFound(copied).containsExactly(found(COPIED_FROM_SUPERIOR, "/results/0/text"));
    assertFound(withResult(copied, 0, result -> result.cascading(CascadingMethod.DIRECT)))
        .isEmpty();
  }

  @Test
  void aTargetNeedsAUnitANumberOrAWordOfMeasure() {
    for (IndicatorTarget vague :
        List.of(IndicatorTarget.exact("80"), new NarrativeTarget("meningkat"))) {
      assertFound(withIndicator(TEACHER, 0, each -> each.target(vague)))
          .containsExactly(found(TARGET_NOT_MEASURABLE, "/results/0/indicators/0/target"));
    }
    for (IndicatorTarget clear : List.of(
        IndicatorTarget.exact("80").withText("80%"),
        IndicatorTarget.exact("80", "nilai"),
        new NarrativeTarget("seluruh peserta puas"),
        new NarrativeTarget("Juni 2024"))) {
      assertFound(withIndicator(TEACHER, 0, each -> each.target(clear))).isEmpty();
    }
  }

  @Test
  void timeIsLookedForOnlyWhereThatIsSwitchedOn() {
    RuleSet timed = reading(RULES, DISABLED_FINDINGS, FindingCodes.of(new PlanFinding[0]));
    SkpFile untimed = withResult(TEACHER, 3, result -> result.text("Majalah dinding terbit"));

    assertFound(untimed).isEmpty();
    assertFound(timed, untimed).contains(found(NOT_TIME_BOUND, "/results/3"));
    assertFound(timed, TEACHER).doesNotContain(found(NOT_TIME_BOUND, "/results/0"));
  }

  @Test
  void everyHeuristicSaysThatItIsOne() {
    assertThat(RULES.findingKinds())
        .filteredOn(kind -> List.of(
                ACTIVITY_WORDING, COPIED_FROM_SUPERIOR, NOT_TIME_BOUND, TARGET_NOT_MEASURABLE)
            .contains(planFinding(kind.code())))
        .hasSize(4)
        .allSatisfy(kind -> {
          assertThat(kind.severity()).isEqualTo(Severity.ADVICE);
          assertThat(kind.wording().english()).contains("heuristic");
          assertThat(kind.wording().indonesian()).contains("pemeriksaan otomatis");
        });
  }

  private static PlanFinding planFinding(String code) {
    return List.of(PlanFinding.values()).stream()
        .filter(each -> each.name().equals(code))
        .findAny()
        .orElse(NO_MAIN_RESULT);
  }

  // PermenPAN-RB 8/2021

  private static final RuleSet OLD_RULES = PermenPanRb8Of2021.ruleSet();

  private static SkpFile of2021() {
    Skp skp = TEACHER.skp().toBuilder()
        .regulation(RegulationId.parse("PermenPAN-RB 8/2021"))
        .model(PlanModel.DASAR)
        .period(new DateRange(LocalDate.of(2021, 7, 1), LocalDate.of(2021, 12, 31)))
        .fixedOn(LocalDate.of(2021, 7, 20))
        .behaviours(List.of())
        .signatures(Stream.of(
                Signatory.PEGAWAI, Signatory.PEJABAT_PENILAI_KINERJA, Signatory.PENGELOLA_KINERJA)
            .map(signatory -> Signature.signed(signatory, LocalDate.of(2021, 7, 20)))
            .toList())
        .results(List.of(
            TEACHER.skp().results().get(0),
            TEACHER.skp().results().get(1).toBuilder()
                .cascading(CascadingMethod.NON_DIRECT)
                .build()))
        .build();
    return SkpFile.of(skp);
  }

  @Test
  void aPlanOf2021ThatHasEverythingHasNoFinding() {
    assertFound(OLD_RULES, of2021()).isEmpty();
    assertThat(PerformanceRules.standard().review(of2021()).ruleSet()).isSameAs(OLD_RULES);
  }

  @Test
  void aNonDirectResultNamesTheSuperiorsResultItServes() {
    assertFound(OLD_RULES, withResult(of2021(), 1, result -> result.supports(Optional.empty())))
        .containsExactly(found(PARENT_RESULT_MISSING, "/results/1"));
    assertFound(OLD_RULES, withResult(of2021(), 0, result -> result.supports(Optional.empty())))
        .isEmpty();
  }

  @Test
  void additionalWorkNamesTheScopeOfItsAssignment() {
    SkpFile additional = withResult(of2021(), 0, result -> result.kind(WorkResultKind.TAMBAHAN));

    assertFound(OLD_RULES, additional)
        .containsExactly(found(ADDITIONAL_SCOPE_MISSING, "/results/0"));
    assertFound(
            OLD_RULES,
            withResult(additional, 0, result -> result.scope(AssignmentScope.ANTAR_UNIT)))
        .isEmpty();
  }

  @Test
  void oneMethodIsUsedForEachResultOfTheSuperior() {
    assertFound(
            OLD_RULES, withResult(of2021(), 0, result -> result.cascading(CascadingMethod.DIRECT)))
        .containsExactly(found(MIXED_CASCADING, "/results/1/cascading"));
  }

  @Test
  void aPlanOf2021IsQuantitativeWithTargetsThatAreNumbers() {
    assertFound(OLD_RULES, with(of2021(), skp -> skp.approach(PlanApproach.KUALITATIF)))
        .contains(found(APPROACH_NOT_ALLOWED, "/approach"));
    assertFound(
            OLD_RULES,
            withIndicator(of2021(), 0, each -> each.target(new NarrativeTarget("2 dokumen"))))
        .containsExactly(found(TARGET_NOT_NUMERIC, "/results/0/indicators/0/target"));
    assertFound(
            OLD_RULES,
            withIndicator(
                of2021(), 0, each -> each.target(IndicatorTarget.exact("0", "kesalahan"))))
        .containsExactly(found(TARGET_NOT_POSITIVE, "/results/0/indicators/0/target"));
  }

  @Test
  void aTargetIsRefusedOnlyWhereTheEvaluationRefusesIt() {
    RuleSet reached =
        reading(OLD_RULES, AchievementParameters.ZERO_TARGET, ZeroTarget.REACHED_AT_ZERO);
    SkpFile noErrors = withIndicator(
        of2021(),
        0,
        each -> each.target(IndicatorTarget.exact("0", "kesalahan")).polarity(Polarity.KHUSUS));
    String refused = found(TARGET_NOT_POSITIVE, "/results/0/indicators/0/target");

    assertFound(OLD_RULES, noErrors).containsExactly(refused);
    assertFound(reached, noErrors).isEmpty();
    assertFound(reached, withIndicator(noErrors, 0, each -> each.polarity(Polarity.NORMAL)))
        .containsExactly(refused);
    for (IndicatorTarget taken : List.of(
        IndicatorTarget.range("0", "2", "kesalahan"), IndicatorTarget.atMost("3", "kesalahan"))) {
      assertFound(OLD_RULES, withIndicator(noErrors, 0, each -> each.target(taken)))
          .isEmpty();
    }
    assertThat(OLD_RULES
            .decide(
                PerformanceRules.PLAN_REVIEW,
                withIndicator(
                    noErrors, 0, each -> each.target(IndicatorTarget.range("0", "0", "buah"))))
            .orThrow()
            .findings())
        .extracting(finding -> finding.message().in(Locale.ENGLISH))
        .containsExactly("no achievement can be calculated with the target of indicator R1.1:"
            + " target.max must be above 0, got 0; use a range from 0 to what is still accepted (min 0, max"
            + " above 0), or a variant with zeroTarget REACHED_AT_ZERO");
  }

  @Test
  void whoFollowsTheAdviceOnATargetOfZeroHasAPlanInOrder() {
    SkpFile nothing =
        withIndicator(of2021(), 0, each -> each.target(IndicatorTarget.exact("0", "kesalahan")));
    SkpFile less = withIndicator(nothing, 0, each -> each.polarity(Polarity.KHUSUS));

    assertThat(sentences(nothing))
        .singleElement()
        .asString()
        .contains("give what is to be reached")
        .contains(
            "polarity KHUSUS with a range from 0 to what is still accepted (min 0, max above 0)")
        .doesNotContain("zeroTarget");
    assertFound(
            OLD_RULES,
            withIndicator(nothing, 0, each -> each.target(IndicatorTarget.exact("4", "laporan"))))
        .isEmpty();
    assertFound(
            OLD_RULES,
            withIndicator(
                less, 0, each -> each.target(IndicatorTarget.range("0", "3", "kesalahan"))))
        .isEmpty();
    assertThat(sentences(less)).singleElement().asString().contains("zeroTarget REACHED_AT_ZERO");
    assertFound(
            reading(OLD_RULES, AchievementParameters.ZERO_TARGET, ZeroTarget.REACHED_AT_ZERO), less)
        .isEmpty();
    assertThat(sentences(withIndicator(
            nothing, 0, each -> each.target(IndicatorTarget.range("0", "3", "kesalahan")))))
        .containsExactly(
            "the target of indicator R1.1, 0 to 3 kesalahan, runs against its polarity, More is"
                + " better; check the polarity or the bounds");
  }

  private static List<String> sentences(SkpFile plan) {
    return sentences(OLD_RULES, plan);
  }

  private static List<String> sentences(RuleSet rules, SkpFile plan) {
    return rules.decide(PerformanceRules.PLAN_REVIEW, plan).orThrow().findings().stream()
        .map(each -> each.message().in(Locale.ENGLISH))
        .toList();
  }

  @Test
  void nothingIsCalculatedWithTheTargetsOfStaffInTheDevelopedModel() {
    SkpFile developed = with(of2021(), skp -> skp.model(PlanModel.PENGEMBANGAN));
    for (IndicatorTarget target :
        List.of(new NarrativeTarget("2 dokumen"), IndicatorTarget.exact("0", "kesalahan"))) {
      assertFound(OLD_RULES, withIndicator(developed, 0, each -> each.target(target)))
          .containsExactly(
              found(PlanFinding.FEW_RUBRIC_LEVELS, "/results/0"),
              found(PlanFinding.FEW_RUBRIC_LEVELS, "/results/1"));
    }
  }

  @Test
  void aQualitativePlanOf2021IsToldThatItsTargetsAreCalculatedWith() {
    SkpFile qualitative = withIndicator(
        with(of2021(), skp -> skp.approach(PlanApproach.KUALITATIF)),
        0,
        each -> each.target(Optional.empty()));

    assertFound(OLD_RULES, qualitative)
        .contains(found(INDICATOR_WITHOUT_TARGET, "/results/0/indicators/0"));
  }

  @Test
  void aTargetWhoseWordingSaysAnotherNumberIsPointedOutUnderBothRegulations() {
    IndicatorTarget contradictory = IndicatorTarget.exact("0.9", "%").withText("90 %");
    String said = found(TARGET_WORDED_OTHERWISE, "/results/0/indicators/0/target");

    for (SkpFile file : List.of(TEACHER, of2021())) {
      RuleSet rules = file.equals(TEACHER) ? RULES : OLD_RULES;
      SkpFile changed = withIndicator(file, 0, each -> each.target(contradictory));
      assertFound(rules, changed).containsExactly(said);
      assertThat(rules.decide(PerformanceRules.PLAN_REVIEW, changed).orThrow().findings())
          .extracting(finding -> finding.severity() + ": " + finding.message().in(Locale.ENGLISH))
          .containsExactly("WARNING: the target of indicator R1.1 reads \"90 %\" while its data say"
              + " 0.9%; the data are what is evaluated, make the two agree");
    }
  }

  @Test
  void aTargetWhoseWordingSaysAnotherUnitOrMagnitudeIsPointedOut() {
    String said = found(TARGET_WORDED_OTHERWISE, "/results/0/indicators/0/target");
    for (IndicatorTarget contradictory : List.of(
        IndicatorTarget.exact("12", "laporan").withText("12 dokumen"),
        IndicatorTarget.exact("1.25", "berkas").withText("1.250 berkas"),
        IndicatorTarget.exact("1", "rupiah").withText("Rp 1 juta"),
        IndicatorTarget.exact("6", "dokumen").withText("12 dokumen dalam 6 bulan"))) {
      assertFound(withIndicator(TEACHER, 0, each -> each.target(contradictory)))
          .containsExactly(said);
    }
  }

  @Test
  void aTargetBelowZeroOrOfAYearBeforeThePlanIsPointedOutUnderBothRegulations() {
    String below = found(PlanFinding.TARGET_BELOW_ZERO, "/results/0/indicators/0/target");
    String before = found(PlanFinding.TARGET_BEFORE_PLAN, "/results/0/indicators/0/target");
    for (SkpFile file : List.of(TEACHER, of2021())) {
      RuleSet rules = file.equals(TEACHER) ? RULES : OLD_RULES;
      int year = file.skp().period().from().getYear();
      IndicatorTarget late = IndicatorTarget.exact("12", "bulan").withText("30 Juni " + (year - 1));
      assertFound(rules, aiming(file, IndicatorTarget.exact("-2", "dokumen"))).contains(below);
      assertFound(rules, aiming(file, IndicatorTarget.range("-1", "2", "derajat")))
          .contains(below);
      assertFound(rules, aiming(file, late)).containsExactly(before);
      assertFound(rules, aiming(file, late.withText("30 June " + year))).isEmpty();
      assertFound(rules, aiming(file, late.withText("dari 1 Mei 2019 sampai 1 Mei " + year)))
          .doesNotContain(before);
    }
    assertFound(aiming(TEACHER, IndicatorTarget.exact("0", "kasus"))).doesNotContain(below);
    assertFound(aiming(TEACHER, new NarrativeTarget("terbit 1 Mei 2023"))).containsExactly(before);
  }

  private static SkpFile aiming(SkpFile file, IndicatorTarget target) {
    return withIndicator(file, 0, each -> each.target(target));
  }

  @Test
  void aTargetWhoseDigitsAndWordsDifferIsPointedOutUnderBothRegulations() {
    String said = found(TARGET_WORDED_TWICE, "/results/0/indicators/0/target");
    IndicatorTarget twice =
        IndicatorTarget.exact("12", "dokumen").withText("12 (dua puluh) dokumen");
    for (SkpFile file : List.of(TEACHER, of2021())) {
      RuleSet rules = file.equals(TEACHER) ? RULES : OLD_RULES;
      assertFound(rules, withIndicator(file, 0, each -> each.target(twice))).containsExactly(said);
    }
    assertFound(withIndicator(
            TEACHER, 0, each -> each.target(new NarrativeTarget("12 (dua puluh) dokumen"))))
        .containsExactly(said);
  }

  @Test
  void aNumberWithoutUnitIsNotToldAsNone() {
    SkpFile bare = withIndicator(
        TEACHER,
        0,
        each -> each.target(new RangeTarget(
            Optional.of(BigDecimal.ZERO),
            Optional.of(BigDecimal.valueOf(2)),
            Optional.empty(),
            "0-2")));
    assertThat(RULES.decide(PerformanceRules.PLAN_REVIEW, bare).orThrow().findings())
        .extracting(finding -> finding.message().in(Locale.ENGLISH))
        .containsExactly(
            "the target of indicator R1.1, \"0-2\", has a number without a unit; add the unit"
                + " (a heuristic on words, no judgement)");
  }

  @Test
  void aLevelThatTheTitleDeniesIsPointedOut() {
    String said = found(LEVEL_CONTRADICTS_TITLE, "/employee/position/level");
    for (SkpFile file : List.of(TEACHER, of2021())) {
      RuleSet rules = file.equals(TEACHER) ? RULES : OLD_RULES;
      assertFound(rules, inPost(file, "Guru Ahli Madya", PositionLevel.AHLI_MUDA))
          .containsExactly(said);
      assertFound(rules, inPost(file, "Guru Ahli Muda", PositionLevel.AHLI_MUDA))
          .isEmpty();
    }
    assertFound(inPost(TEACHER, "Analis Kebijakan Ahli Muda", PositionLevel.PELAKSANA))
        .containsExactly(said);
    assertFound(inPost(TEACHER, "Juru Masak Terampil", PositionLevel.PELAKSANA)).isEmpty();
  }

  @Test
  void aRankThatIsNoneOfTheLevelIsPointedOutOfCivilServantsInFunctionalPosts() {
    String said = found(RANK_CONTRADICTS_LEVEL, "/employee/rank");
    assertFound(ranked("II/a", PositionLevel.AHLI_MUDA)).containsExactly(said);
    assertFound(ranked("IV/a", PositionLevel.AHLI_MUDA)).containsExactly(said);
    assertFound(ranked("III/c", PositionLevel.AHLI_MUDA)).isEmpty();
    assertFound(ranked("II/a", PositionLevel.PELAKSANA)).isEmpty();
  }

  private static SkpFile ranked(String rank, PositionLevel level) {
    return with(
        TEACHER,
        skp -> skp.employee(TEACHER.skp().employee().toBuilder()
            .rank(Rank.of(rank))
            .position(
                TEACHER.skp().employee().position().toBuilder().level(level).build())
            .build()));
  }

  private static SkpFile inPost(SkpFile file, String title, PositionLevel level) {
    Employee employee = file.skp().employee();
    return with(
        file,
        skp -> skp.employee(employee.toBuilder()
            .position(employee.position().toBuilder().title(title).level(level).build())
            .build()));
  }

  @Test
  void aResultServesNoResultOfTheEmployee() {
    String employee = TEACHER.skp().employee().id();
    assertFound(withResult(
            TEACHER,
            0,
            result -> result.supports(SupportedResult.of("Hasil kerja pimpinan").toBuilder()
                .ownerId(employee)
                .build())))
        .containsExactly(found(SERVES_OWN_RESULT, "/results/0/supports/ownerId"));
    assertFound(withResult(
            TEACHER,
            0,
            result -> result.assignedBy(Assigner.builder().employeeId(employee).build())))
        .containsExactly(found(SERVES_OWN_RESULT, "/results/0/assignedBy/employeeId"));
  }

  @Test
  void whereAnAgencyAsksForItAResultOrAnIndicatorOfItNamesAnSopOrAStandard() {
    RuleSet asked = reading(RULES, PlanReviewParameters.STANDARD_REFERENCE_REQUIRED, true);
    StandardReference sop =
        new StandardReference(StandardKind.SOP, "SOP 12/2023", Optional.empty());
    String missing = found(PlanFinding.RESULT_WITHOUT_STANDARD, "/results/0");

    assertFound(TEACHER).doesNotContain(missing);
    assertFound(asked, TEACHER).contains(missing);
    assertFound(asked, withResult(TEACHER, 0, result -> result.addStandards(sop)))
        .doesNotContain(missing)
        .contains(found(PlanFinding.RESULT_WITHOUT_STANDARD, "/results/1"));
    assertFound(asked, withIndicator(TEACHER, 0, indicator -> indicator.addStandards(sop)))
        .doesNotContain(missing);
  }

  @Test
  void aManualCountsInTheUnitOfTheTarget() {
    for (String unit : List.of("laporan", "dokumen")) {
      SkpFile counted = withIndicator(
          TEACHER,
          0,
          each -> each.manual(IndicatorManual.builder()
              .purpose("Mengukur perangkat")
              .definition("Perangkat yang lengkap")
              .formula("Jumlah")
              .unit(unit)
              .controlLevel(ControlLevel.OUTCOME)
              .dataSource("Arsip")
              .reporting(ReportingRhythm.BULANAN)
              .build()));
      assertFound(counted)
          .isEqualTo(
              unit.equals("dokumen")
                  ? List.of()
                  : List.of(
                      found(MANUAL_CONTRADICTS_TARGET, "/results/0/indicators/0/manual/unit")));
    }
  }

  @Test
  void thePlanningDialogueIsThatOfThePlansPartiesAndBeforeIt() {
    LocalDate held = TEACHER.planningDialogue().orElseThrow().date();
    assertFound(talked(each -> each.employeeId("P99")))
        .containsExactly(found(RECORD_OF_STRANGER, "/planningDialogue/employeeId"));
    assertFound(talked(each -> each.leaderId("P99")))
        .containsExactly(found(RECORD_OF_STRANGER, "/planningDialogue/leaderId"));
    assertFound(talked(each -> each.leaderId("P99").leaderRole(AssignerRole.KETUA_TIM)))
        .isEmpty();
    assertFound(talked(each -> each.leaderAcknowledgedOn(held.minusDays(1))))
        .containsExactly(found(DATED_BEFORE_BASIS, "/planningDialogue/leaderAcknowledgedOn"));
    assertFound(talked(each -> each.agreements(List.of(Agreement.builder()
            .id("G1")
            .text("Rubrik")
            .ownerId("P1")
            .due(held.minusDays(1))
            .build()))))
        .containsExactly(found(DATED_BEFORE_BASIS, "/planningDialogue/agreements/0/due"));
    SkpFile unsigned = with(TEACHER, skp -> skp.signatures(List.of()));
    String notSigned = found(NOT_SIGNED, "");
    assertFound(with(unsigned, skp -> skp.fixedOn(held.minusDays(1))))
        .contains(found(DATED_BEFORE_BASIS, "/fixedOn"));
    assertFound(with(unsigned, skp -> skp.fixedOn(held)))
        .contains(notSigned)
        .doesNotContain(found(DATED_BEFORE_BASIS, "/fixedOn"));
  }

  @Test
  void aPlanIsSignedAfterItsDialogueAndFixedOnceBothHaveSigned() {
    LocalDate held = TEACHER.planningDialogue().orElseThrow().date();
    LocalDate fixed = TEACHER.skp().fixedOn().orElseThrow();
    assertFound(signedOn(fixed)).isEmpty();
    assertFound(signedOn(held)).isEmpty();
    assertFound(signedOn(fixed.plusDays(1))).containsExactly(found(DATED_BEFORE_BASIS, "/fixedOn"));
    assertFound(signedOn(held.minusDays(1)))
        .containsExactly(found(DATED_BEFORE_BASIS, "/signatures/0/date"));
  }

  @Test
  void aVersionIsNotSignedBeforeTheOneItReplacesWasFixed() {
    LocalDate fixed = ADJUSTED.earlierVersions().get(0).fixedOn().orElseThrow();
    String early = found(DATED_BEFORE_BASIS, "/signatures/0/date");
    Signature signature = Signature.signed(Signatory.PEGAWAI, fixed);

    assertFound(with(ADJUSTED, skp -> skp.signatures(List.of(signature)))).doesNotContain(early);
    assertFound(with(
            ADJUSTED,
            skp ->
                skp.signatures(List.of(Signature.signed(Signatory.PEGAWAI, fixed.minusDays(1))))))
        .contains(early);
  }

  private static SkpFile signedOn(LocalDate day) {
    List<Signature> signatures = new ArrayList<>(TEACHER.skp().signatures());
    signatures.set(0, Signature.signed(Signatory.PEGAWAI, day));
    return with(TEACHER, skp -> skp.signatures(signatures));
  }

  /** What the review of the year tells of the versions of a plan, the review of the plan tells, too. */
  @Test
  void anEarlierVersionIsOfTheSamePersonPostAndLaw() {
    Employee teacher = ADJUSTED.skp().employee();
    Position post = teacher.position();
    Institution other = new Institution("kota-contoh", "Pemerintah Kota Contoh");

    assertFound(ADJUSTED).isEmpty();
    assertFound(before(each -> each.regulation(RegulationId.parse("PermenPAN-RB 8/2021"))))
        .containsExactly("RULE_SET_OF_OTHER_REGULATION /earlierVersions/0/regulation");
    assertFound(before(each -> each.employee(
            teacher.toBuilder().unit(Unit.of(teacher.unit().name(), other)).build())))
        .containsExactly(found(INSTITUTION_CHANGED, "/employee/unit/institution/id"));
    assertFound(before(each ->
            each.employee(teacher.toBuilder().nip(Nip.of("198504122011012003")).build())))
        .containsExactly(found(PLAN_OF_OTHER_EMPLOYEE, "/employee/nip"));
    assertFound(before(each -> each.employee(teacher.toBuilder().name("Dewi L.").build())))
        .containsExactly(found(EMPLOYEE_NAMED_OTHERWISE, "/employee/name"));
    assertFound(before(each -> each.appraiser(ADJUSTED.skp().appraiser().toBuilder()
            .nip(Nip.of("197202081998031005"))
            .build())))
        .containsExactly(found(APPRAISER_NIP_DIFFERS, "/appraiser/nip"));
    assertFound(before(each -> each.employee(
            teacher.toBuilder().rank(Rank.of("IV/a")).position(madya(post)).build())))
        .containsExactly(
            found(RANK_OR_LEVEL_LOWERED, "/employee/rank"),
            found(RANK_OR_LEVEL_LOWERED, "/employee/position/level"));
    assertFound(before(each -> each.employee(teacher.toBuilder()
            .position(madya(post).toBuilder().appointment(Appointment.PLT).build())
            .build())))
        .contains(found(POST_CHANGED, "/employee/position"))
        .doesNotContain(found(RANK_OR_LEVEL_LOWERED, "/employee/position/level"));
    assertFound(before(each -> each.employee(teacher.toBuilder()
            .employment(Employment.PPPK)
            .rank(Optional.empty())
            .nip(Nip.of(teacher.nip().value().replace("2010012", "2010212")))
            .build())))
        .containsExactly(found(EMPLOYMENT_CHANGED, "/employee/employment"));
    assertFound(before(each -> each.employee(teacher.toBuilder()
            .position(post.toBuilder()
                .title("Pengelola Arsip")
                .level(PositionLevel.PELAKSANA)
                .build())
            .build())))
        .contains(found(POST_CHANGED, "/employee/position"));
    assertThat(sentences(
            RULES,
            before(each -> each.employee(teacher.toBuilder()
                .position(post.toBuilder().level(PositionLevel.PELAKSANA).build())
                .build()))))
        .anyMatch(
            sentence -> sentence.contains("of the post Guru Bahasa Indonesia (Functional post)")
                && sentence.contains("of Guru Bahasa Indonesia (Administrative post)"));
  }

  private static Position madya(Position post) {
    return post.toBuilder().level(PositionLevel.AHLI_MADYA).build();
  }

  private static SkpFile before(UnaryOperator<SkpBuilder> change) {
    Skp first = ADJUSTED.earlierVersions().get(0);
    return new SkpFile(
        ADJUSTED.skp(),
        ADJUSTED.planningDialogue(),
        List.of(change.apply(first.toBuilder()).build()));
  }

  private static SkpFile talked(UnaryOperator<ExpectationDialogueBuilder> change) {
    return new SkpFile(
        TEACHER.skp(),
        TEACHER.planningDialogue().map(each -> change.apply(each.toBuilder()).build()),
        TEACHER.earlierVersions());
  }

  @Test
  void oneBoundThatRunsAgainstThePolarityIsPointedOut() {
    String against = found(TARGET_AGAINST_POLARITY, "/results/0/indicators/0/target");
    IndicatorTarget most = IndicatorTarget.atMost("3", "hari");
    IndicatorTarget least = IndicatorTarget.atLeast("80", "nilai");

    assertFound(OLD_RULES, withIndicator(of2021(), 0, each -> each.target(most)))
        .containsExactly(against);
    assertFound(
            OLD_RULES,
            withIndicator(of2021(), 0, each -> each.target(least).polarity(Polarity.KHUSUS)))
        .containsExactly(against);
    assertFound(OLD_RULES, withIndicator(of2021(), 0, each -> each.target(least)))
        .isEmpty();
    assertFound(
            OLD_RULES,
            withIndicator(of2021(), 0, each -> each.target(most).polarity(Polarity.KHUSUS)))
        .isEmpty();
  }

  @Test
  void aResultOfTheDevelopedModelHasThreeLevelsOrMoreOneOfWhichCarriesTheTarget() {
    SkpFile none = with(of2021(), skp -> skp.model(PlanModel.PENGEMBANGAN));
    assertFound(OLD_RULES, none)
        .contains(found(PlanFinding.FEW_RUBRIC_LEVELS, "/results/0"))
        .doesNotContain(found(PlanFinding.RUBRIC_WITHOUT_TARGET, "/results/0"));

    SkpFile two = withRubric(none, AchievementCategory.CUKUP, AchievementCategory.KURANG);
    assertFound(OLD_RULES, two)
        .contains(
            found(PlanFinding.FEW_RUBRIC_LEVELS, "/results/0/rubric"),
            found(PlanFinding.RUBRIC_WITHOUT_TARGET, "/results/0/rubric"));
    assertFound(
            reading(OLD_RULES, PlanReviewParameters.LEAST_RUBRIC_LEVELS, 2),
            withRubric(none, AchievementCategory.BAIK, AchievementCategory.KURANG))
        .doesNotContain(found(PlanFinding.FEW_RUBRIC_LEVELS, "/results/0/rubric"));

    SkpFile three = withRubric(
        none, AchievementCategory.BAIK, AchievementCategory.CUKUP, AchievementCategory.KURANG);
    assertFound(OLD_RULES, three)
        .doesNotContain(
            found(PlanFinding.FEW_RUBRIC_LEVELS, "/results/0/rubric"),
            found(PlanFinding.RUBRIC_WITHOUT_TARGET, "/results/0/rubric"));
  }

  private static SkpFile withRubric(SkpFile plan, AchievementCategory... levels) {
    return withResult(
        plan,
        0,
        result -> result.rubric(Stream.of(levels)
            .map(each -> new RubricLine(each, "Tercapai " + each))
            .toList()));
  }

  @Test
  void threeAspectsAreTheRuleInTheBasicModel() {
    SkpFile two = withResult(
        of2021(),
        0,
        result -> result.indicators(TEACHER.skp().results().get(0).indicators().subList(0, 2)));

    assertFound(OLD_RULES, two).containsExactly(found(FEW_ASPECTS, "/results/0"));
    assertFound(reading(OLD_RULES, USUAL_ASPECT_COUNT, 2), two).isEmpty();
    assertFound(OLD_RULES, with(two, skp -> skp.model(PlanModel.PENGEMBANGAN)))
        .doesNotContain(found(FEW_ASPECTS, "/results/0"));
  }

  @Test
  void thePerformanceManagerReviewsAndTheEmployeeIsAPns() {
    assertFound(
            OLD_RULES,
            with(of2021(), skp -> skp.signatures(of2021().skp().signatures().subList(0, 2))))
        .containsExactly(found(PLAN_NOT_REVIEWED, "/signatures"));
    assertFound(
            OLD_RULES,
            with(
                of2021(),
                skp -> skp.employee(of2021().skp().employee().toBuilder()
                    .employment(Employment.PPPK)
                    .rank(Optional.empty())
                    .build())))
        .containsExactly(
            found(NIP_CONTRADICTS_EMPLOYMENT, "/employee/nip"),
            found(NOT_A_CIVIL_SERVANT, "/employee/employment"));
  }

  @Test
  void aLeaderTellsAgreementsFromInitiatives() {
    SkpFile leader = with(
        of2021(),
        skp -> skp.employee(HEAD.skp().employee())
            .appraiser(HEAD.skp().appraiser())
            .results(List.of(HEAD.skp().results().get(0))));

    assertFound(OLD_RULES, leader).containsExactly(found(MAIN_WORK_KIND_MISSING, "/results/0"));
    assertFound(
            OLD_RULES,
            withResult(leader, 0, result -> result.mainWorkKind(MainWorkKind.PERJANJIAN_KINERJA)))
        .isEmpty();
  }

  @Test
  void aFindingCarriesItsSourceAndSeverity() {
    Finding finding = RULES
        .decide(PerformanceRules.PLAN_REVIEW, with(TEACHER, skp -> skp.results(List.of())))
        .orThrow()
        .findings()
        .get(0);

    assertThat(finding.severity()).isEqualTo(Severity.ERROR);
    assertThat(finding.kind().source().citations()).isNotEmpty();
  }
}
