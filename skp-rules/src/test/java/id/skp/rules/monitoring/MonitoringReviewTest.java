package id.skp.rules.monitoring;

import static id.skp.core.appraisal.PerformancePredicate.BUTUH_PERBAIKAN;
import static id.skp.core.appraisal.PerformancePredicate.KURANG;
import static id.skp.core.appraisal.PerformancePredicate.SANGAT_BAIK;
import static id.skp.core.appraisal.PerformancePredicate.SANGAT_KURANG;
import static id.skp.rules.monitoring.QuarterFile.ACTION;
import static id.skp.rules.monitoring.QuarterFile.AGREEMENT;
import static id.skp.rules.monitoring.QuarterFile.ANSWERS;
import static id.skp.rules.monitoring.QuarterFile.CLARIFIED;
import static id.skp.rules.monitoring.QuarterFile.COMPLETE;
import static id.skp.rules.monitoring.QuarterFile.EVALUATED;
import static id.skp.rules.monitoring.QuarterFile.EVALUATION;
import static id.skp.rules.monitoring.QuarterFile.EVIDENCE;
import static id.skp.rules.monitoring.QuarterFile.FEEDBACK;
import static id.skp.rules.monitoring.QuarterFile.KEPT;
import static id.skp.rules.monitoring.QuarterFile.LAST;
import static id.skp.rules.monitoring.QuarterFile.OBSERVATION;
import static id.skp.rules.monitoring.QuarterFile.PLAN;
import static id.skp.rules.monitoring.QuarterFile.PROGRESS;
import static id.skp.rules.monitoring.QuarterFile.QUARTER;
import static id.skp.rules.monitoring.QuarterFile.RATINGS;
import static id.skp.rules.monitoring.QuarterFile.REALISATION;
import static id.skp.rules.monitoring.QuarterFile.RESULT;
import static id.skp.rules.monitoring.QuarterFile.REVIEWED;
import static id.skp.rules.monitoring.QuarterFile.SESSION;
import static id.skp.rules.monitoring.QuarterFile.day;
import static id.skp.rules.monitoring.QuarterFile.with;
import static id.skp.rules.monitoring.QuarterFile.without;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import id.skp.core.appraisal.EvaluationBuilder;
import id.skp.core.appraisal.EvaluationRecord;
import id.skp.core.appraisal.ItemRating;
import id.skp.core.appraisal.OrganisationPredicate;
import id.skp.core.appraisal.PerformancePredicate;
import id.skp.core.appraisal.PeriodRatings;
import id.skp.core.appraisal.PeriodRatingsBuilder;
import id.skp.core.appraisal.Rating;
import id.skp.core.appraisal.RuleSetFingerprint;
import id.skp.core.dialogue.Agreement;
import id.skp.core.dialogue.AgreementOutcome;
import id.skp.core.dialogue.AgreementReview;
import id.skp.core.dialogue.ClarifiedTopic;
import id.skp.core.dialogue.CoachingSession;
import id.skp.core.dialogue.CompetenceMark;
import id.skp.core.dialogue.EvaluationDialogue;
import id.skp.core.dialogue.ExpectationTopic;
import id.skp.core.dialogue.Feedback;
import id.skp.core.dialogue.FeedbackEntry;
import id.skp.core.dialogue.FeedbackGiver;
import id.skp.core.dialogue.FeedbackIntent;
import id.skp.core.dialogue.FormatB18;
import id.skp.core.dialogue.PerformanceDialogue;
import id.skp.core.dialogue.ProgressDialogue;
import id.skp.core.dialogue.ProgressDialogueBuilder;
import id.skp.core.dialogue.ProgressTalk;
import id.skp.core.dialogue.ProgressTopic;
import id.skp.core.dialogue.SupportRecord;
import id.skp.core.evidence.Evidence;
import id.skp.core.followup.CreditFixing;
import id.skp.core.followup.DocumentSignature;
import id.skp.core.followup.EvaluationDocument;
import id.skp.core.followup.EvaluationDocumentBuilder;
import id.skp.core.followup.ObjectionAction;
import id.skp.core.followup.ObjectionEvent;
import id.skp.core.followup.ObjectionRecord;
import id.skp.core.followup.ObjectionRole;
import id.skp.core.followup.Ruling;
import id.skp.core.law.Regulation;
import id.skp.core.people.Appointment;
import id.skp.core.people.Appraiser;
import id.skp.core.people.EmployeeBuilder;
import id.skp.core.people.Employment;
import id.skp.core.people.Institution;
import id.skp.core.people.Nip;
import id.skp.core.people.Nrp;
import id.skp.core.people.Position;
import id.skp.core.people.PositionLevel;
import id.skp.core.people.Rank;
import id.skp.core.people.Signatory;
import id.skp.core.people.Signature;
import id.skp.core.people.SignatureStatus;
import id.skp.core.people.Unit;
import id.skp.core.period.DateRange;
import id.skp.core.period.EvaluationPeriod;
import id.skp.core.period.PeriodKind;
import id.skp.core.plan.Adjustment;
import id.skp.core.plan.AssignerRole;
import id.skp.core.plan.IndicatorTarget;
import id.skp.core.plan.PlanItem;
import id.skp.core.plan.Skp;
import id.skp.core.plan.SkpBuilder;
import id.skp.core.text.Text;
import id.skp.core.year.EntryKind;
import id.skp.core.year.FileEntry;
import id.skp.core.year.PerformanceFile;
import id.skp.core.year.RecordedEntry;
import id.skp.core.year.Reference;
import id.skp.rules.RuleSet;
import id.skp.rules.finding.Finding;
import id.skp.rules.finding.Severity;
import id.skp.rules.permenpanrb6of2022.Parameters6Of2022;
import id.skp.rules.permenpanrb6of2022.PermenPanRb6Of2022;
import id.skp.rules.permenpanrb6of2022.PredicateQuadrant;
import id.skp.rules.planreview.PlanFinding;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What a review of the year finds, and what comes nearest to it and is in order. */
class MonitoringReviewTest {
  private static final PerformanceYear YEAR = PerformanceYear.of(PermenPanRb6Of2022.ruleSet());

  /** What a variant or an employment alone finds, which YearPostsTest and the tests below show. */
  private static final EnumSet<MonitoringFinding> UNDER_A_PARAMETER = EnumSet.of(
      MonitoringFinding.EVALUATION_OUTSIDE_RULE_SET,
      MonitoringFinding.FINAL_QUARTER_CONTRADICTS_YEAR,
      MonitoringFinding.PERIOD_NOT_EVALUATED,
      MonitoringFinding.OBJECTION_NOT_OPEN,
      MonitoringFinding.PROGRESS_NOT_DAILY);

  private static final EvaluationPeriod HALF_YEAR = EvaluationPeriod.semester(2024, 1);

  private static final PerformanceFile TWO_RESULTS = with(
      FileEntry.of(PLAN.toBuilder()
          .addResult(PLAN.results().get(0).toBuilder()
              .id("R2")
              .text("Buku latihan terbit")
              .indicators(PLAN.results().get(0).indicators().stream()
                  .map(each -> each.toBuilder().id("R2.1").build())
                  .toList())
              .build())
          .build()),
      FileEntry.of(REALISATION.toBuilder()
          .id("W2")
          .resultId("R2")
          .actionPlanId(Optional.empty())
          .build()),
      FileEntry.of(EVIDENCE.toBuilder().addResultId("R2").build()),
      FileEntry.of(new FeedbackEntry("F2", PlanItem.result("R2"), FEEDBACK.feedback())),
      FileEntry.of(RATINGS.toBuilder()
          .addItem(new ItemRating(PlanItem.result("R2"), Rating.DI_ATAS_EKSPEKTASI))
          .build()));

  private static final PerformanceFile TWO_PLANNED = with(
      TWO_RESULTS,
      FileEntry.of(ACTION.toBuilder().id("A2").resultId("R2").period(HALF_YEAR).build()),
      FileEntry.of(ACTION.toBuilder().period(HALF_YEAR).build()));

  /**
   * A sentence of the rule, with the file that breaks it and the nearest ones that keep it.
   *
   * @param code the finding
   * @param sentence the rule
   * @param place where the finding points to in the file's document
   * @param broken what breaks the rule and nothing else
   * @param kept what comes nearest to it; in these nothing is found
   */
  private record Example(
      Enum<?> code, String sentence, String place, FileReview broken, List<FileReview> kept) {
    @Override
    public String toString() {
      return code + ": " + sentence;
    }
  }

  @Test
  void aFileInOrderHasNoFindings() {
    assertThat(findings(reviewed(COMPLETE))).isEmpty();
  }

  @Test
  void anEvaluationBeforeItsPeriodEndsAndBeforeItsRatingsIsToldAsBoth() {
    assertThat(findings(reviewed(with(fixed(LAST.minusDays(1), each -> each)))))
        .extracting(Finding::code)
        .containsExactlyInAnyOrder("JUDGED_BEFORE_PERIOD_END", "DATED_BEFORE_BASIS");
  }

  @Test
  void everyFindingOfTheReviewHasAnExample() {
    assertThat(examples().<Object>map(Example::code))
        .containsAll(EnumSet.complementOf(UNDER_A_PARAMETER));
  }

  @ParameterizedTest
  @MethodSource("examples")
  void whatBreaksTheRuleIsFoundOnceAtItsPlaceAndNothingElseIs(Example example) {
    assertThat(findings(example.broken()))
        .as(example.sentence())
        .singleElement()
        .returns(example.code().name(), Finding::code)
        .returns(example.place(), Finding::location);
  }

  @ParameterizedTest
  @MethodSource("examples")
  void whatKeepsTheRuleNarrowlyIsInOrder(Example example) {
    assertThat(example.kept())
        .isNotEmpty()
        .allSatisfy(kept -> assertThat(findings(kept)).isEmpty());
  }

  static Stream<Example> examples() {
    return Stream.of(
            dialogues(),
            adjustments(),
            agreements(),
            support(),
            work(),
            judgements(),
            records(),
            people(),
            order(),
            contradictions(),
            coaching())
        .flatMap(each -> each);
  }

  private static Stream<Example> dialogues() {
    FileEntry needsImprovement =
        fixed(each -> each.predicate(PerformancePredicate.BUTUH_PERBAIKAN));
    PerformanceFile silent =
        without(EntryKind.DIALOG_BERKELANJUTAN, EntryKind.PENINJAUAN_KESEPAKATAN);
    return Stream.of(
        new Example(
            MonitoringFinding.NO_EXPECTATION_DIALOGUE,
            "expectations are clarified in a dialogue, also before the year",
            "",
            reviewed(without(EntryKind.KLARIFIKASI_EKSPEKTASI)),
            List.of(reviewed(
                with(talk(CLARIFIED.toBuilder().date(LocalDate.of(2023, 12, 28)).build()))))),
        new Example(
            MonitoringFinding.NO_ONGOING_DIALOGUE,
            "a period has an ongoing dialogue, at the latest on its last day",
            "",
            reviewed(silent),
            List.of(reviewed(with(
                talk(progress(each -> heldOn(LAST, each))),
                FileEntry.of(KEPT.toBuilder().date(LAST).build()))))),
        new Example(
            MonitoringFinding.DIALOGUE_NOT_HELD,
            "each part of the year has a dialogue by the end of its grace",
            "",
            new FileReview(COMPLETE, HALF_YEAR, day(7, 15)),
            List.of(new FileReview(COMPLETE, HALF_YEAR, day(7, 14)))),
        new Example(
            MonitoringFinding.DIALOGUE_LATE,
            "a dialogue is held in the part of the year that it is about",
            "/progressDialogues/1/date",
            new FileReview(with(second(day(7, 14))), HALF_YEAR, day(7, 15)),
            List.of(new FileReview(with(second(day(6, 30))), HALF_YEAR, day(7, 15)))),
        new Example(
            MonitoringFinding.ONE_SIDED_DIALOGUE,
            "a dialogue has the words of both sides",
            "/progressDialogues/0",
            reviewed(with(talk(progress(each -> each.topics(said(0)))))),
            List.of(reviewed(with(talk(progress(each -> each.topics(said(1)))))))),
        new Example(
            MonitoringFinding.DIALOGUE_ITEM_MISSING,
            "an ongoing dialogue agrees next steps with a day",
            "/progressDialogues/0",
            reviewed(with(talk(progress(each -> each.agreements(
                List.of(AGREEMENT.toBuilder().due(Optional.empty()).build())))))),
            List.of(reviewed(with(talk(progress(each ->
                each.addAgreement(AGREEMENT.toBuilder().id("G2").due(REVIEWED).build()))))))),
        new Example(
            MonitoringFinding.DIALOGUE_NOT_ACKNOWLEDGED,
            "the leader acknowledges the record of a dialogue",
            "/progressDialogues/0",
            reviewed(with(talk(progress(each -> each.leaderAcknowledgedOn(Optional.empty()))))),
            List.of(reviewed(with(talk(progress(each -> each.leaderAcknowledgedOn(REVIEWED))))))),
        new Example(
            MonitoringFinding.DIALOGUE_NOT_ACKNOWLEDGED,
            "the employee acknowledges the record of a dialogue on an evaluation, held after its period",
            "/evaluationDialogues/0",
            reviewed(with(talk(
                EVALUATED.toBuilder().employeeAcknowledgedOn(Optional.empty()).build()))),
            List.of(reviewed(COMPLETE))),
        new Example(
            MonitoringFinding.EVALUATION_WITHOUT_DIALOGUE,
            "an evaluation is talked about",
            "/evaluations/0",
            reviewed(without(EntryKind.DIALOG_EVALUASI)),
            List.of(reviewed(with(talk(evaluated(day(4, 20))))))),
        new Example(
            MonitoringFinding.EVALUATION_WITHOUT_DIALOGUE,
            "of two evaluations of a period the one that counts is talked about, unless the other said the same",
            "/evaluations/1",
            reviewed(with(needsImprovement, corrected(each -> each))),
            List.of(
                reviewed(with(
                    needsImprovement,
                    corrected(each -> each),
                    talk(EVALUATED.toBuilder().evaluationId("E-CORRECTED").build()))),
                reviewed(with(
                    corrected(each -> each.organisationPredicate(OrganisationPredicate.BAIK)))))));
  }

  private static Stream<Example> adjustments() {
    FileEntry adjusted =
        talk(progress(each -> each.expectationAdjusted(true).adjustedVersion(Optional.empty())));
    FileEntry named = talk(progress(each -> each.expectationAdjusted(true).adjustedVersion(2)));
    FileEntry judged = fixed(each -> each.skpVersion(2));
    return Stream.of(
        new Example(
            MonitoringFinding.ADJUSTMENT_WITHOUT_DIALOGUE,
            "a later version of the plan rests on a dialogue",
            "/plans/1",
            reviewed(with(judged, second(day(2, 21), Optional.empty()))),
            List.of(
                reviewed(with(judged, named, second(day(2, 21), Optional.of("DLG-2")))),
                reviewed(with(second(LAST.plusDays(1), Optional.empty()))))),
        new Example(
            MonitoringFinding.ADJUSTMENT_NOT_AGREED,
            "the dialogue that a version cites adjusts the expectation",
            "/plans/1/adjustment/dialogueId",
            reviewed(with(judged, second(day(2, 21), Optional.of("DLG-2")))),
            List.of(
                reviewed(with(judged, named, second(day(2, 21), Optional.of("DLG-2")))),
                reviewed(with(judged, second(day(2, 21), Optional.of("DLG-1")))))),
        new Example(
            MonitoringFinding.ADJUSTMENT_NOT_MADE,
            "a dialogue that adjusts the expectation names the version of the plan",
            "/progressDialogues/0",
            reviewed(with(adjusted)),
            List.of(reviewed(with(judged, named, second(day(2, 21), Optional.of("DLG-2")))))));
  }

  private static Stream<Example> agreements() {
    PerformanceFile open = without(EntryKind.PENINJAUAN_KESEPAKATAN);
    FileEntry due = talk(progress(each -> each.agreements(List.of(dueOn(REVIEWED)))));
    FileEntry overdue =
        talk(progress(each -> each.agreements(List.of(dueOn(REVIEWED.minusDays(1))))));
    return Stream.of(
        new Example(
            MonitoringFinding.AGREEMENT_OVERDUE,
            "an agreement is looked at by its day",
            "/progressDialogues/0/agreements/0",
            reviewed(with(open, overdue)),
            List.of(reviewed(with(open, due)))),
        new Example(
            MonitoringFinding.AGREEMENT_NOT_DONE,
            "an agreement is kept, if late",
            "/progressDialogues/0/agreements/0",
            reviewed(with(reviewOf("AR1", AgreementOutcome.NOT_DONE))),
            List.of(reviewed(with(
                reviewOf("AR1", AgreementOutcome.NOT_DONE),
                laterReview("AR0", AgreementOutcome.DONE))))));
  }

  private static Stream<Example> support() {
    FileEntry promised = promised("Proyektor", "Pelatihan");
    FileEntry missing = support("S1", "Pelatihan", day(2, 1), false);
    FileEntry agreed = talk(CLARIFIED.toBuilder()
        .topics(CLARIFIED.topics().stream()
            .map(each -> new ClarifiedTopic(
                each.topic(), each.leaderSaid(), each.employeeSaid(), Optional.of("Proyektor")))
            .toList())
        .build());
    FileEntry given = support("S2", "Proyektor", day(2, 1), true);
    PerformanceFile adjusted = with(
        talk(progress(each -> each.expectationAdjusted(true).adjustedVersion(2))),
        fixed(each -> each.skpVersion(2)),
        promised("Proyektor"));
    return Stream.of(
        new Example(
            MonitoringFinding.RESOURCE_SUPPORT_OPEN,
            "by the end of the period it is told whether promised support was given",
            "/plans/0/annex/resourceSupport",
            reviewed(with(promised, given)),
            List.of(
                reviewed(with(promised("Proyektor"), given)),
                new FileReview(
                    with(
                        without(
                            EntryKind.FORMAT_B18,
                            EntryKind.PEMBINAAN,
                            EntryKind.RATING,
                            EntryKind.EVALUASI,
                            EntryKind.DIALOG_EVALUASI),
                        promised),
                    QUARTER,
                    LAST.minusDays(1)))),
        new Example(
            MonitoringFinding.RESOURCE_SUPPORT_OPEN,
            "what is told after the end of the period was not told by then",
            "/plans/0/annex/resourceSupport",
            reviewed(with(promised("Proyektor"), support("S4", "Proyektor", day(4, 1), true))),
            List.of(reviewed(
                with(promised("Proyektor"), support("S4", "Proyektor", day(3, 31), true))))),
        new Example(
            MonitoringFinding.RESOURCE_SUPPORT_OPEN,
            "what a dialogue promised is asked for, too",
            "/expectationDialogues/0/topics/2/agreed",
            reviewed(with(agreed)),
            List.of(reviewed(with(agreed, given)))),
        new Example(
            MonitoringFinding.RESOURCE_SUPPORT_NOT_GIVEN,
            "support that is not there is talked about",
            "/supportRecords/1",
            reviewed(with(promised("Pelatihan"), support("S1", "Pelatihan", day(2, 21), false))),
            List.of(
                // talked about on 20 February
                reviewed(with(promised("Pelatihan"), missing)),
                reviewed(with(
                    promised("Pelatihan"),
                    support("S1", "Pelatihan", day(2, 21), false),
                    support("S3", "Pelatihan", day(3, 1), true))))),
        new Example(
            MonitoringFinding.ADJUSTMENT_NAMES_GIVEN_SUPPORT,
            "a plan is adjusted for support that is missing",
            "/plans/1/adjustment/missingSupport/0",
            reviewed(with(adjusted, given, adjustedFor("Proyektor"))),
            List.of(
                // given after the adjustment of 21 February
                reviewed(with(
                    adjusted,
                    support("S2", "Proyektor", day(2, 22), true),
                    adjustedFor("Proyektor"))),
                reviewed(with(adjusted, adjustedFor("Proyektor"))))),
        new Example(
            MonitoringFinding.UNKNOWN_REFERENCE,
            "a record names support in the words of its promise",
            "/supportRecords/0/support",
            reviewed(with(support("S2", "Satu proyektor", day(2, 1), true))),
            List.of(reviewed(with(promised("Proyektor"), given)))),
        new Example(
            MonitoringFinding.UNKNOWN_REFERENCE,
            "an adjustment names support that was promised",
            "/plans/1/adjustment/missingSupport/0",
            reviewed(with(adjusted, given, adjustedFor("Proyektor", "Satu proyektor"))),
            List.of(reviewed(with(adjusted, adjustedFor("Proyektor", "Proyektor"))))),
        new Example(
            MonitoringFinding.CONTRADICTING_RECORDS,
            "support was given or not",
            "/supportRecords/0",
            reviewed(
                with(promised("Proyektor"), given, support("S3", "Proyektor", day(2, 1), false))),
            List.of(reviewed(
                with(promised("Proyektor"), given, support("S3", "Proyektor", day(2, 1), true))))));
  }

  private static FileEntry promised(String... support) {
    return FileEntry.of(PLAN.toBuilder()
        .annex(PLAN.annex().toBuilder().addResourceSupport(support).build())
        .build());
  }

  private static FileEntry support(String id, String support, LocalDate date, boolean given) {
    return FileEntry.of(
        SupportRecord.builder().id(id).date(date).support(support).given(given).build());
  }

  private static FileEntry adjustedFor(String support) {
    return adjustedFor(support, support);
  }

  private static FileEntry adjustedFor(String support, String missing) {
    Skp second = (Skp) second(day(2, 21), Optional.of("DLG-2")).content();
    return FileEntry.of(second.toBuilder()
        .annex(PLAN.annex().toBuilder().addResourceSupport(support).build())
        .adjustment(second.adjustment().orElseThrow().missing(missing))
        .build());
  }

  private static Stream<Example> work() {
    FileEntry bare = FileEntry.of(REALISATION.toBuilder().evidenceIds(List.of()).build());
    FileEntry longer = FileEntry.of(ACTION.toBuilder().period(HALF_YEAR).build());
    FileEntry unnamed =
        FileEntry.of(REALISATION.toBuilder().actionPlanId(Optional.empty()).build());
    PerformanceFile unreached = with(
        without(
            EntryKind.REALISASI, EntryKind.RATING, EntryKind.EVALUASI, EntryKind.DIALOG_EVALUASI),
        longer);
    return Stream.of(
        new Example(
            MonitoringFinding.REALISATION_WITHOUT_EVIDENCE,
            "what was reached is proved",
            "/realisations/0",
            reviewed(with(bare)),
            List.of(reviewed(COMPLETE))),
        new Example(
            MonitoringFinding.RESULT_WITHOUT_EVIDENCE,
            "a result has evidence of the period",
            "/plans/0/results/0",
            reviewed(with(unreached, proof(LAST.plusDays(1)))),
            List.of(reviewed(with(unreached, proof(LAST))))),
        new Example(
            PlanFinding.DATED_AFTER_PERIOD,
            "what was reached in a period is proved by evidence of the period",
            "/evidence/0/date",
            reviewed(with(proof(LAST.plusDays(1)))),
            List.of(reviewed(with(proof(LAST))))),
        new Example(
            MonitoringFinding.RESULT_WITHOUT_FEEDBACK,
            "a result has feedback of the period",
            "/plans/0/results/0",
            reviewed(with(remark("F1", LAST.plusDays(1), Optional.empty()))),
            List.of(reviewed(with(remark("F1", LAST, Optional.empty()))))),
        new Example(
            MonitoringFinding.ACTION_PLAN_WITHOUT_REALISATION,
            "an action plan whose period is over has a realisation that names it",
            "/actionPlans/0",
            reviewed(with(unnamed)),
            List.of(reviewed(with(unnamed, longer)))),
        new Example(
            MonitoringFinding.ACTION_TARGET_WORDED_OTHERWISE,
            "the target of an action plan says what its data say",
            "/actionPlans/0/target",
            reviewed(with(aimed(IndicatorTarget.exact("1", "kegiatan").withText("3 kegiatan")))),
            List.of(
                reviewed(with(aimed(IndicatorTarget.exact("3", "kegiatan")))),
                reviewed(with(aimed(IndicatorTarget.narrative("3 (tiga) kegiatan")))))),
        new Example(
            MonitoringFinding.ACTION_TARGET_WORDED_OTHERWISE,
            "the target of an action plan says one number",
            "/actionPlans/0/target",
            reviewed(with(aimed(IndicatorTarget.narrative("3 (dua) kegiatan")))),
            List.of(reviewed(with(aimed(IndicatorTarget.narrative("3 (tiga) kegiatan")))))),
        new Example(
            MonitoringFinding.NO_ACTION_PLAN,
            "a period has an action plan, if of a longer time",
            "",
            reviewed(with(without(EntryKind.RENCANA_AKSI), unnamed)),
            List.of(reviewed(with(without(EntryKind.RENCANA_AKSI), unnamed, longer)))),
        new Example(
            MonitoringFinding.RESULT_WITHOUT_ACTION_PLAN,
            "each result has an action plan",
            "/plans/0/results/1",
            reviewed(TWO_RESULTS),
            List.of(reviewed(with(
                TWO_RESULTS,
                FileEntry.of(
                    ACTION.toBuilder().id("A2").resultId("R2").period(HALF_YEAR).build()))))),
        new Example(
            MonitoringFinding.NO_OBSERVATION,
            "the leader observes in each period",
            "",
            reviewed(with(sighting(LAST.plusDays(1)))),
            List.of(reviewed(with(sighting(LAST))))),
        new Example(
            MonitoringFinding.NO_SOURCE_CONSIDERED,
            "a source is looked at when the plan is made",
            "/plans/0",
            reviewed(
                with(FileEntry.of(PLAN.toBuilder().consideredSources(List.of()).build()))),
            List.of(reviewed(COMPLETE))),
        new Example(
            MonitoringFinding.FEEDBACK_WITHOUT_GIVER,
            "feedback names its giver",
            "/feedback/0/feedback",
            reviewed(with(FileEntry.of(new FeedbackEntry(
                "F1",
                RESULT,
                FEEDBACK.feedback().toBuilder().giverId(Optional.empty()).build())))),
            List.of(reviewed(COMPLETE))),
        new Example(
            MonitoringFinding.CITES_OTHER_WORK,
            "evidence that a realisation cites is of its result, or of no certain one",
            "/realisations/0/evidenceIds/1",
            reviewed(with(TWO_PLANNED, realisation("B9"), tagged("R2"))),
            List.of(
                reviewed(with(TWO_PLANNED, realisation("B9"), tagged("R2", "R1"))),
                reviewed(with(TWO_PLANNED, realisation("B9"), tagged())))),
        new Example(
            MonitoringFinding.CITES_OTHER_WORK,
            "evidence that feedback on a result cites is of it",
            "/feedback/0/feedback/evidenceIds/0",
            reviewed(with(TWO_PLANNED, citing("B9"), tagged("R2"))),
            List.of(reviewed(with(TWO_PLANNED, citing("B9"), tagged("R2", "R1"))))),
        new Example(
            MonitoringFinding.CITES_OTHER_WORK,
            "a realisation is of the result of the action plan that it names",
            "/realisations/0/actionPlanId",
            reviewed(with(TWO_PLANNED, reached("A2"))),
            List.of(reviewed(with(TWO_PLANNED, reached("A1"))))),
        new Example(
            MonitoringFinding.CITES_OTHER_WORK,
            "a realisation is of the period of the action plan that it names, or of a part of it",
            "/realisations/0/actionPlanId",
            reviewed(with(action(EvaluationPeriod.quarter(2024, 2)), reached("A3"), spare())),
            List.of(reviewed(with(action(HALF_YEAR), reached("A3"), spare())))),
        new Example(
            MonitoringFinding.UNKNOWN_REFERENCE,
            "what an entry refers to is in the file",
            "/realisations/0/evidenceIds/1",
            reviewed(with(realisation("B9"))),
            List.of(reviewed(with(
                realisation("B9"), FileEntry.of(EVIDENCE.toBuilder().id("B9").build()))))),
        new Example(
            MonitoringFinding.IDS_LOOK_ALIKE,
            "no two entries have ids that a reader would take for one",
            "/evidence/1/id",
            reviewed(with(named(EVIDENCE.id().toLowerCase(Locale.ROOT) + "\u200B"))),
            List.of(reviewed(with(named(EVIDENCE.id() + "-1"))))));
  }

  /** Returns the evidence once more, under another id. */
  private static FileEntry named(String id) {
    return FileEntry.of(EVIDENCE.toBuilder().id(id).build());
  }

  @Test
  void whatTheFileLacksIsToldInASentenceThatSuitsOneThingAndMany() {
    assertThat(MonitoringFinding.UNKNOWN_REFERENCE
            .message(Reference.Target.RATINGS, "RT-1")
            .toText())
        .isEqualTo(
            Text.of(
                "berkas ini tidak memuat rating pimpinan RT-1; tambahkan catatannya, atau perbaiki rujukannya",
                "the file does not hold the ratings of the leader RT-1; add the record, or correct the reference"));
    assertThat(MonitoringFinding.UNKNOWN_REFERENCE
            .message(Reference.Target.ACTION_PLAN, "A1")
            .toText())
        .isEqualTo(Text.of(
            "berkas ini tidak memuat rencana aksi A1; tambahkan catatannya, atau perbaiki rujukannya",
            "the file does not hold the action plan A1; add the record, or correct the reference"));
  }

  @Test
  void ofVeryManyThingsThatTheFileLacksTheFirstAreToldAndHowManyMoreThereAre() {
    String[] unknown =
        IntStream.rangeClosed(1, 5_000).mapToObj(i -> "X" + i).toArray(String[]::new);

    List<Finding> found = findings(reviewed(with(tagged(unknown)))).stream()
        .filter(each -> each.code().equals("UNKNOWN_REFERENCE"))
        .toList();

    assertThat(found).hasSize(100);
    assertThat(found.get(99).message().in(Text.ENGLISH))
        .contains("work result X100 and 4900 more; add");
    assertThat(found.get(98).message().in(Text.INDONESIAN)).contains(" X99; tambahkan");
  }

  /** Returns the evidence B9, of some results. */
  private static FileEntry tagged(String... resultIds) {
    return FileEntry.of(
        EVIDENCE.toBuilder().id("B9").resultIds(List.of(resultIds)).build());
  }

  private static FileEntry citing(String evidenceId) {
    return FileEntry.of(new FeedbackEntry(
        "F1", RESULT, FEEDBACK.feedback().toBuilder().addEvidenceId(evidenceId).build()));
  }

  private static FileEntry aimed(IndicatorTarget target) {
    return FileEntry.of(ACTION.toBuilder().target(target).build());
  }

  private static FileEntry reached(String actionPlanId) {
    return FileEntry.of(REALISATION.toBuilder().actionPlanId(actionPlanId).build());
  }

  private static FileEntry action(EvaluationPeriod period) {
    return FileEntry.of(ACTION.toBuilder().id("A3").period(period).build());
  }

  /** Returns a second realisation, of the action plan of the quarter. */
  private static FileEntry spare() {
    return FileEntry.of(
        REALISATION.toBuilder().id("W3").text("Tiga belas latihan").build());
  }

  private static Stream<Example> judgements() {
    Optional<FeedbackIntent> asks = Optional.of(FeedbackIntent.PERBAIKAN);
    return Stream.of(
        new Example(
            MonitoringFinding.FEEDBACK_CONTRADICTS_RATING,
            "not all feedback on what is rated above expectation asks for improvement",
            "/ratings/0/items/0",
            reviewed(with(remark("F1", LAST, asks))),
            List.of(
                reviewed(with(remark("F1", LAST, asks), remark("F2", LAST, Optional.empty()))),
                reviewed(with(
                    remark("F1", LAST, asks),
                    remark("F2", LAST, Optional.of(FeedbackIntent.APRESIASI)))))),
        new Example(
            MonitoringFinding.RATING_NOT_BY_PROPOSER,
            "the appraiser proposes the ratings",
            "/ratings/0/role",
            reviewed(with(
                FileEntry.of(RATINGS.toBuilder().role(AssignerRole.KETUA_TIM).build()))),
            List.of(reviewed(COMPLETE), ratedBefore(each -> each.role(AssignerRole.KETUA_TIM)))),
        new Example(
            MonitoringFinding.RATED_BY_STRANGER,
            "the appraiser whom the plan names gives the ratings, or who stands in for him",
            "/ratings/0/givenBy",
            reviewed(with(rated(each -> each.givenBy("P9").inPlaceOf("P8")))),
            List.of(
                reviewed(with(rated(each -> each.givenBy("P9").inPlaceOf(QuarterFile.APPRAISER)))),
                ratedBefore(each -> each.givenBy("P9").inPlaceOf("P8")))),
        new Example(
            MonitoringFinding.APPRAISER_ID_MISSING,
            "the plan gives the id of the appraiser who rated",
            "/plans/0/appraiser",
            reviewed(with(planWithoutAppraiserId())),
            List.of(reviewed(COMPLETE))),
        new Example(
            MonitoringFinding.APPRAISER_ID_AMBIGUOUS,
            "one person rates and talks as the appraiser of a plan that does not give the id",
            "/plans/0/appraiser",
            reviewed(with(rated(each -> each.givenBy("P9")), planWithoutAppraiserId())),
            List.of(reviewed(COMPLETE))),
        new Example(
            MonitoringFinding.RATED_BY_STRANGER,
            "nobody rates himself, though the plan does not give the appraiser's id",
            "/ratings/0/givenBy",
            reviewed(
                with(rated(each -> each.givenBy(PLAN.employee().id())), planWithoutAppraiserId())),
            List.of(reviewed(COMPLETE))),
        new Example(
            MonitoringFinding.JUDGED_BEFORE_PERIOD_END,
            "ratings are not given before the last day of their period",
            "/ratings/0/date",
            reviewed(with(rated(each -> each.date(LAST.minusDays(1))))),
            List.of(
                reviewed(with(rated(each -> each.date(LAST)))),
                ratedBefore(each -> each.date(LAST.minusDays(1))))),
        new Example(
            MonitoringFinding.JUDGED_BEFORE_PERIOD_END,
            "an evaluation is not fixed before the last day of its period",
            "/evaluations/0/date",
            reviewed(with(
                rated(each -> each.date(LAST)),
                fixed(LAST.minusDays(1), Optional.empty(), each -> each))),
            List.of(
                reviewed(with(fixed(LAST, each -> each))),
                reviewed(with(
                    fixed(LAST.minusDays(1), Optional.empty(), each -> each),
                    corrected(each -> each))))));
  }

  @Test
  void anEvaluationOfAnotherVersionIsToldWhereTheDayOfTheVersionStands() {
    assertThat(findings(reviewed(with(second(LAST, Optional.of("DLG-1"))))))
        .filteredOn(
            each -> each.code().equals(MonitoringFinding.EVALUATION_OF_OTHER_VERSION.name()))
        .singleElement()
        .asString()
        .contains("adjustment.effectiveFrom of version 2");
    assertThat(findings(reviewed(with(
            fixed(each -> each.skpVersion(2)), second(LAST.plusDays(1), Optional.of("DLG-1"))))))
        .filteredOn(
            each -> each.code().equals(MonitoringFinding.EVALUATION_OF_OTHER_VERSION.name()))
        .singleElement()
        .asString()
        .as("the version from which the judged one is told apart")
        .contains("version 1 holds", "adjustment.effectiveFrom of version 2");
  }

  @Test
  void anEvaluationOfAVersionThatTheFileLacksIsToldAsThat() {
    assertThat(findings(reviewed(with(fixed(each -> each.skpVersion(9))))))
        .filteredOn(each -> each.location().endsWith("/skpVersion"))
        .singleElement()
        .asString()
        .contains("UNKNOWN_REFERENCE", "version of the plan v9; add")
        .doesNotContain("effectiveFrom");
  }

  @Test
  void whereBothSidesHaveOneNameTheIdsAreTold() {
    assertThat(findings(reviewed(with(
            planIn("contoh"),
            second(each -> each.unit(unitOf("lain"))),
            rated(each -> each.givenBy("P9"))))))
        .filteredOn(
            each -> List.of("INSTITUTION_CHANGED", "RATED_BY_STRANGER").contains(each.code()))
        .extracting(each -> each.message().in(Text.ENGLISH))
        .satisfiesExactlyInAnyOrder(
            institution -> assertThat(institution).contains("(lain)", "(contoh)"),
            rater -> assertThat(rater)
                .contains("by P9 as", "the plan names " + QuarterFile.APPRAISER + ", "));
  }

  @Test
  void whoRatesInAPlaceIsToldWhatIsWrongWithThePlace() {
    assertThat(Stream.of(
                rated(each -> each.givenBy("P9")),
                rated(each -> each.givenBy("P9").inPlaceOf("P8")),
                rated(each -> each.givenBy(QuarterFile.EMPLOYEE)))
            .flatMap(each -> findings(reviewed(with(each))).stream())
            .map(each -> each.message().in(Text.ENGLISH)))
        .satisfiesExactly(
            stranger -> assertThat(stranger).endsWith("; correct givenBy, or fill inPlaceOf"),
            inPlace -> assertThat(inPlace)
                .endsWith("; correct givenBy or inPlaceOf, which names P8 and not that appraiser"),
            self -> assertThat(self).contains("nobody rates herself"));
  }

  private static Stream<Example> records() {
    FileEntry rating = rated(each -> each.id("RT2").period(EvaluationPeriod.quarter(2025, 1)));
    LocalDate over = EvaluationPeriod.year(2024).last().plusDays(1);
    PerformanceFile open = without(EntryKind.EVALUASI, EntryKind.DIALOG_EVALUASI);
    return Stream.of(
        new Example(
            MonitoringFinding.UNKNOWN_REFERENCE,
            "an evaluation judges a version that the file holds",
            "/evaluations/0/evaluation/skpVersion",
            reviewed(with(fixed(each -> each.skpVersion(9)))),
            List.of(reviewed(COMPLETE))),
        new Example(
            MonitoringFinding.EVALUATION_OF_OTHER_VERSION,
            "an evaluation judges the version that holds at the end of its period",
            "/evaluations/0/evaluation/skpVersion",
            reviewed(with(second(LAST, Optional.of("DLG-1")))),
            List.of(
                reviewed(with(second(LAST.plusDays(1), Optional.of("DLG-1")))),
                reviewed(
                    with(fixed(each -> each.skpVersion(2)), second(LAST, Optional.of("DLG-1")))))),
        new Example(
            MonitoringFinding.EVALUATION_OF_OTHER_RULE_SET,
            "an evaluation was made under the rule set of the review, or one that is based on it",
            "/evaluations/0/evaluation/ruleSet",
            reviewed(with(fixed(each -> each.ruleSet("foo")))),
            List.of(reviewed(with(fixed(each ->
                each.ruleSet("id.go.contoh-2024").ruleSetBases(List.of("permenpanrb-6-2022"))))))),
        new Example(
            MonitoringFinding.EVALUATION_OF_CHANGED_RULE_SET,
            "the rule set of the review says what it said when an evaluation was made under it",
            "/evaluations/0/evaluation/ruleSetFingerprint",
            reviewed(with(fixed(each -> each.ruleSet("permenpanrb-6-2022")
                .ruleSetFingerprint(RuleSetFingerprint.of("other"))))),
            List.of(
                reviewed(with(fixed(each -> each.ruleSet("permenpanrb-6-2022")
                    .ruleSetFingerprint(
                        RuleSetFingerprint.of(PermenPanRb6Of2022.ruleSet().fingerprint()))))),
                reviewed(with(fixed(each -> each.ruleSet("id.go.contoh-2024")
                    .ruleSetBases(List.of("permenpanrb-6-2022"))
                    .ruleSetFingerprint(RuleSetFingerprint.of("other"))))))),
        new Example(
            MonitoringFinding.RECOMMENDATION_CONTRADICTS_RATINGS,
            "the recorded recommendation is the one that the ratings of the items give",
            "/evaluations/0/evaluation/recommendedResultRating",
            reviewed(with(fixed(each -> each.recommendedResultRating(Rating.SESUAI_EKSPEKTASI)))),
            List.of(reviewed(
                with(fixed(each -> each.recommendedResultRating(Rating.DI_ATAS_EKSPEKTASI)))))),
        new Example(
            MonitoringFinding.RECOMMENDATION_CONTRADICTS_RATINGS,
            "no recommendation is recorded where no behaviour is rated",
            "/evaluations/0/evaluation/recommendedBehaviourRating",
            reviewed(
                with(fixed(each -> each.recommendedBehaviourRating(Rating.SESUAI_EKSPEKTASI)))),
            List.of(reviewed(COMPLETE))),
        new Example(
            MonitoringFinding.RECOMMENDATION_CONTRADICTS_RATINGS,
            "an evaluation that names no ratings recommends what those of its period do",
            "/evaluations/0/evaluation/recommendedResultRating",
            reviewed(with(unnamed(each -> each.recommendedResultRating(Rating.SESUAI_EKSPEKTASI)))),
            List.of(reviewed(
                with(unnamed(each -> each.recommendedResultRating(Rating.DI_ATAS_EKSPEKTASI)))))),
        outside(
            "an action plan is of a period in which the plan ran",
            "/actionPlans/1/period",
            action(EvaluationPeriod.year(2023)),
            action(EvaluationPeriod.quarter(2024, 4))),
        outside(
            "a realisation is of a period in which the plan ran",
            "/realisations/1/period",
            loose(EvaluationPeriod.year(2023)),
            loose(EvaluationPeriod.quarter(2024, 4))),
        outside(
            "evidence is no older than the plan",
            "/evidence/0/date",
            moreProof(PLAN.period().from().minusDays(1)),
            moreProof(PLAN.period().from())),
        outside(
            "evidence may follow the plan",
            "/evidence/0/date",
            moreProof(LocalDate.of(2023, 5, 1)),
            moreProof(PLAN.period().to().plusDays(1))),
        outside(
            "feedback is no older than the plan",
            "/feedback/0/feedback/date",
            remark("F0", PLAN.period().from().minusDays(1), Optional.empty()),
            remark("F0", PLAN.period().from(), Optional.empty())),
        outside(
            "an observation is no older than the plan",
            "/observations/0/date",
            moreSighting(PLAN.period().from().minusDays(1)),
            moreSighting(PLAN.period().from())),
        new Example(
            MonitoringFinding.PERIOD_OUTSIDE_PLAN,
            "ratings are of a period in which the plan ran",
            "/ratings/1/period",
            reviewed(with(rating)),
            List.of(reviewed(
                with(rated(each -> each.id("RT2").period(EvaluationPeriod.quarter(2024, 2))))))),
        new Example(
            MonitoringFinding.PERIOD_OUTSIDE_PLAN,
            "an evaluation is of a period in which the plan ran",
            "/evaluations/1/evaluation/period",
            reviewed(with(another(EvaluationPeriod.year(2023)))),
            List.of(reviewed(with(another(EvaluationPeriod.quarter(2024, 4)))))),
        new Example(
            MonitoringFinding.MONTHS_NOT_EVALUATED,
            "all months of the plan are evaluated once the year is over",
            "",
            new FileReview(open, QuarterFile.QUARTER, over),
            List.of(
                new FileReview(open, QuarterFile.QUARTER, over.minusDays(1)),
                new FileReview(COMPLETE, QuarterFile.QUARTER, over))),
        new Example(
            MonitoringFinding.DATED_AFTER_RECORDING,
            "nothing is recorded before the day that it bears",
            "/evaluations/0/date",
            reviewed(recorded(EVALUATION.date().minusDays(1))),
            List.of(reviewed(recorded(EVALUATION.date())))));
  }

  /** Returns an entry of each kind that tells when something happened, with the days that it tells, the last of them below. */
  static Stream<FileEntry> dated() {
    return Stream.concat(
        COMPLETE.entries().stream()
            .map(RecordedEntry::entry)
            .filter(each -> !each.days().isEmpty()),
        Stream.of(
            FileEntry.of(PLAN.toBuilder()
                .fixedOn(day(1, 10))
                .signatures(List.of(Signature.signed(Signatory.PEGAWAI, day(1, 12))))
                .build()),
            document(each ->
                each.addSignature(DocumentSignature.signed(ObjectionRole.PEGAWAI, day(4, 8)))),
            document(each -> each.addEvent(objected(day(4, 8)))),
            FileEntry.of(new ObjectionRecord("K1", "D1", objected(day(4, 8))))));
  }

  private static ObjectionEvent objected(LocalDate date) {
    return ObjectionEvent.builder()
        .action(ObjectionAction.FILE)
        .date(date)
        .role(ObjectionRole.PEGAWAI)
        .reason("Bukti terlewat")
        .build();
  }

  @ParameterizedTest
  @MethodSource("dated")
  void nothingIsRecordedBeforeADayThatItTells(FileEntry entry) {
    LocalDate last = Collections.max(entry.days().values());

    assertThat(recordedLate(entry, last)).isEmpty();
    assertThat(recordedLate(entry, last.minusDays(1)))
        .isNotEmpty()
        .allSatisfy(each -> assertThat(entry.days())
            .containsEntry(each.location().substring(each.location().indexOf("/0/") + 2), last));
  }

  private static List<Finding> recordedLate(FileEntry entry, LocalDate recordedOn) {
    PerformanceFile file =
        new PerformanceFile(PLAN.id(), List.of(new RecordedEntry(recordedOn, entry)));
    return findings(reviewed(file)).stream()
        .filter(each -> each.code().equals(MonitoringFinding.DATED_AFTER_RECORDING.name()))
        .toList();
  }

  private static Example outside(String sentence, String place, FileEntry broken, FileEntry kept) {
    return new Example(
        MonitoringFinding.PERIOD_OUTSIDE_PLAN,
        sentence,
        place,
        reviewed(with(broken)),
        List.of(reviewed(with(kept))));
  }

  private static FileEntry loose(EvaluationPeriod period) {
    return FileEntry.of(REALISATION.toBuilder()
        .id("W9")
        .period(period)
        .actionPlanId(Optional.empty())
        .build());
  }

  private static FileEntry moreProof(LocalDate date) {
    return FileEntry.of(EVIDENCE.toBuilder().id("B0").date(date).build());
  }

  private static FileEntry moreSighting(LocalDate date) {
    return FileEntry.of(OBSERVATION.toBuilder().id("O0").date(date).build());
  }

  @Test
  void noRecommendationIsRecordedWhereAnItemIsNotRated() {
    FileEntry unrated = rated(each -> each.items(List.of()));
    FileEntry recommended = fixed(each -> each.recommendedResultRating(Rating.DI_ATAS_EKSPEKTASI));

    assertThat(findings(reviewed(with(unrated))))
        .extracting(Finding::code)
        .containsExactly("RESULT_NOT_RATED");
    assertThat(findings(reviewed(with(unrated, recommended))))
        .extracting(Finding::code)
        .containsExactlyInAnyOrder(
            "RESULT_NOT_RATED", MonitoringFinding.RECOMMENDATION_CONTRADICTS_RATINGS.name());
  }

  @Test
  void onlyAJudgementOutsideOfThePlanIsAnError() {
    FileEntry rating = rated(each -> each.id("RT2").period(EvaluationPeriod.year(2023)));

    assertThat(findings(reviewed(with(rating))))
        .extracting(Finding::severity)
        .containsExactly(Severity.ERROR);
    assertThat(findings(reviewed(with(action(EvaluationPeriod.year(2023))))))
        .extracting(Finding::severity)
        .containsExactly(Severity.WARNING);
  }

  @Test
  void proofAndObservationsOfDaysOnWhichThePlanDidNotRunAreToldAsAdvice() {
    FileEntry shorter = FileEntry.of(PLAN.toBuilder()
        .period(new DateRange(PLAN.period().from(), QuarterFile.LAST.minusDays(10)))
        .build());
    LocalDate after = QuarterFile.LAST.minusDays(9);

    assertThat(outside(shorter, moreProof(after), moreSighting(after)))
        .extracting(Finding::severity)
        .containsExactly(Severity.ADVICE, Severity.ADVICE);
    assertThat(findings(reviewed(with(shorter, proof(after)))))
        .filteredOn(each -> each.location().equals("/evidence/0/date"))
        .extracting(Finding::code)
        .containsExactly(MonitoringFinding.PERIOD_OUTSIDE_PLAN.name());
    assertThat(outside(shorter, moreProof(after.minusDays(1)))).isEmpty();
    assertThat(outside(shorter, moreProof(QuarterFile.LAST.plusDays(1)))).isEmpty();
    assertThat(outside(shorter, remark("F0", after, Optional.empty()))).isEmpty();
  }

  private static List<Finding> outside(FileEntry... entries) {
    return findings(reviewed(with(entries))).stream()
        .filter(each -> each.code().equals(MonitoringFinding.PERIOD_OUTSIDE_PLAN.name()))
        .filter(each -> each.message().in(Text.ENGLISH).matches("[BOF]0 .*"))
        .toList();
  }

  @Test
  void filesOfOneEmployeeGiveOneNameAndNoLowerRank() {
    Skp earlier = PLAN.toBuilder()
        .id("SKP-0")
        .employee(
            PLAN.employee().toBuilder().name("Dewi L.").rank(Rank.of("IV/a")).build())
        .period(new DateRange(LocalDate.of(2024, 1, 1), LocalDate.of(2024, 1, 31)))
        .build();
    Skp later = PLAN.toBuilder()
        .employee(PLAN.employee().toBuilder().rank(Rank.of("III/d")).build())
        .period(new DateRange(LocalDate.of(2024, 2, 1), PLAN.period().to()))
        .build();
    PerformanceFile first =
        PerformanceFile.of("SKP-0").with(QuarterFile.FIRST, FileEntry.of(earlier));
    PerformanceFile second =
        PerformanceFile.of(PLAN.id()).with(QuarterFile.FIRST, FileEntry.of(later));

    assertThat(findings(joined(second, first)))
        .extracting(Finding::code, Finding::location)
        .contains(
            tuple(MonitoringFinding.EMPLOYEE_NAMED_OTHERWISE.name(), "/plans/0/employee/name"),
            tuple(MonitoringFinding.RANK_OR_LEVEL_LOWERED.name(), "/plans/0/employee/rank"));
    assertThat(findings(joined(first, second)))
        .extracting(Finding::code)
        .doesNotContain(
            MonitoringFinding.EMPLOYEE_NAMED_OTHERWISE.name(),
            MonitoringFinding.RANK_OR_LEVEL_LOWERED.name());
  }

  private static FileReview joined(PerformanceFile file, PerformanceFile other) {
    return new FileReview(file, QuarterFile.QUARTER, QuarterFile.REVIEWED, List.of(other));
  }

  private static FileEntry ranked(String rank) {
    return FileEntry.of(PLAN.toBuilder()
        .employee(PLAN.employee().toBuilder().rank(Rank.of(rank)).build())
        .build());
  }

  private static Position leveled(PositionLevel level) {
    return PLAN.employee().position().toBuilder().level(level).build();
  }

  @Test
  void anEvaluationDocumentOfAnotherYearIsFound() {
    assertThat(findings(reviewed(with(document(each -> each.period(EvaluationPeriod.year(2023)))))))
        .filteredOn(each -> each.location().equals("/evaluationDocuments/0/period"))
        .extracting(Finding::code)
        .contains(MonitoringFinding.PERIOD_OUTSIDE_PLAN.name());
  }

  @Test
  void aRealisationIsNotRecordedBeforeTheDayOfItsProof() {
    LocalDate day = EVIDENCE.date().orElseThrow();

    assertThat(findings(reviewed(reachedOn(day)))).isEmpty();
    assertThat(findings(reviewed(reachedOn(day.minusDays(1)))))
        .singleElement()
        .returns(MonitoringFinding.DATED_BEFORE_BASIS.name(), Finding::code)
        .returns("/realisations/0/recordedOn", Finding::location);
  }

  @Test
  void anActionPlanIsRecordedWithinItsPeriodAndBeforeItsRealisation() {
    LocalDate reached = LAST.plusDays(1);

    assertThat(findings(reviewed(recordedOn(EntryKind.RENCANA_AKSI, LAST)))).isEmpty();
    assertThat(findings(reviewed(recordedOn(EntryKind.RENCANA_AKSI, reached))))
        .singleElement()
        .returns(MonitoringFinding.ACTION_PLAN_LATE.name(), Finding::code)
        .returns(Severity.ADVICE, Finding::severity)
        .returns("/actionPlans/0/recordedOn", Finding::location);
    assertThat(findings(reviewed(recordedOn(EntryKind.RENCANA_AKSI, reached.plusDays(1)))))
        .extracting(Finding::code, Finding::location)
        .containsExactlyInAnyOrder(
            tuple(MonitoringFinding.ACTION_PLAN_LATE.name(), "/actionPlans/0/recordedOn"),
            tuple(MonitoringFinding.DATED_BEFORE_BASIS.name(), "/realisations/0/recordedOn"));
  }

  private static PerformanceFile reachedOn(LocalDate day) {
    return recordedOn(EntryKind.REALISASI, day);
  }

  private static PerformanceFile recordedOn(EntryKind kind, LocalDate day) {
    return COMPLETE.withEntries(COMPLETE.entries().stream()
        .map(each -> each.entry().kind() == kind ? new RecordedEntry(day, each.entry()) : each)
        .toList());
  }

  private static Stream<Example> people() {
    FileEntry changed = second(LAST.plusDays(1), Optional.of("DLG-1"));
    return Stream.of(
        new Example(
            MonitoringFinding.PLAN_OF_OTHER_EMPLOYEE,
            "all versions of a plan are of one employee, by the id",
            "/plans/1/employee/id",
            reviewed(with(second(each -> each.id("P7").name("Orang Lain")))),
            List.of(reviewed(with(changed)))),
        new Example(
            MonitoringFinding.PLAN_OF_OTHER_EMPLOYEE,
            "all versions of a plan are of one employee, by the number",
            "/plans/1/employee/nip",
            reviewed(with(second(each -> each.nip(Nip.of("197504122010012003"))))),
            List.of(reviewed(with(changed)))),
        new Example(
            MonitoringFinding.INSTITUTION_CHANGED,
            "a post in another institution has a plan of its own",
            "/plans/1/employee/unit/institution/id",
            reviewed(with(planIn("contoh"), second(each -> each.unit(unitOf("lain"))))),
            List.of(
                reviewed(with(planIn("contoh"), second(each -> each.unit(unitOf("contoh"))))),
                reviewed(with(second(each -> each.unit(unitOf("lain"))))))),
        new Example(
            MonitoringFinding.POST_CHANGED,
            "a new post has a plan of its own",
            "/plans/1/employee/position",
            reviewed(with(second(MonitoringReviewTest::transferred))),
            List.of(
                reviewed(with(second(each -> each.position(renamed())))),
                reviewed(with(second(each -> each.unit(unitOf("contoh"))))))),
        new Example(
            MonitoringFinding.DOCUMENT_OF_OTHER_POST,
            "a document names the post of a version of the plan",
            "/evaluationDocuments/0/employee/position",
            reviewed(with(document(
                each -> each.employee(transferred(PLAN.employee().toBuilder()).build())))),
            List.of(reviewed(with(document(each -> each))))),
        new Example(
            MonitoringFinding.DOCUMENT_HEAD_DIFFERS,
            "a document names the post as a version of the plan does",
            "/evaluationDocuments/0/employee/position/title",
            reviewed(with(document(each ->
                each.employee(PLAN.employee().toBuilder().position(renamed()).build())))),
            List.of(reviewed(with(document(each -> each))))),
        new Example(
            MonitoringFinding.DOCUMENT_HEAD_DIFFERS,
            "a document tells the rank that the plan tells",
            "/evaluationDocuments/0/employee/rank",
            reviewed(with(
                ranked("III/d"),
                document(each -> each.employee(
                    PLAN.employee().toBuilder().rank(Rank.of("III/c")).build())))),
            List.of(reviewed(with(ranked("III/d"), document(each -> each))))),
        new Example(
            MonitoringFinding.DOCUMENT_HEAD_DIFFERS,
            "a document places the employee in the institution of the plan",
            "/evaluationDocuments/0/employee/unit/institution/id",
            reviewed(with(
                planIn("contoh"),
                document(each -> each.employee(
                    PLAN.employee().toBuilder().unit(unitOf("lain")).build())))),
            List.of(reviewed(with(
                planIn("contoh"),
                document(each -> each.employee(
                    PLAN.employee().toBuilder().unit(unitOf("contoh")).build())))))),
        new Example(
            MonitoringFinding.APPRAISER_NIP_DIFFERS,
            "an appraiser has one number",
            "/evaluationDocuments/0/appraiser/nip",
            reviewed(with(
                appraisedBy("197504122010012003"),
                document(each -> each.appraiser(PLAN.appraiser().toBuilder()
                    .nip(Nip.of("197505122010012003"))
                    .build())))),
            List.of(reviewed(with(
                appraisedBy("197504122010012003"),
                document(each -> each.appraiser(PLAN.appraiser().toBuilder()
                    .nip(Nip.of("197504122010012003"))
                    .build())))))),
        new Example(
            MonitoringFinding.APPRAISER_NIP_DIFFERS,
            "an appraiser is not an officer in one record and a civil servant in another",
            "/evaluationDocuments/0/appraiser/nrp",
            reviewed(with(
                appraisedBy("197504122010012003"),
                document(each -> each.appraiser(PLAN.appraiser().toBuilder()
                    .nip(Optional.empty())
                    .rank(Optional.empty())
                    .nrp(Nrp.of("78050912"))
                    .build())))),
            List.of(reviewed(with(document(each -> each.appraiser(PLAN.appraiser().toBuilder()
                .nip(Optional.empty())
                .rank(Optional.empty())
                .build())))))),
        new Example(
            MonitoringFinding.EMPLOYMENT_CHANGED,
            "who becomes a PNS has a plan of her own from then on",
            "/plans/1/employee/employment",
            reviewed(with(second(each ->
                each.employment(Employment.PPPK).rank(Optional.empty()).nip(byAgreement())))),
            List.of(reviewed(with(second(each -> each))))),
        new Example(
            MonitoringFinding.POST_CHANGED,
            "an acting post is another one than a definitive one",
            "/plans/1/employee/position",
            beside(
                with(second(each -> each.position(PLAN.employee().position().toBuilder()
                    .appointment(Appointment.PLT)
                    .build()))),
                day(4, 1),
                Optional.empty()),
            List.of(reviewed(
                with(second(each -> each.position(PLAN.employee().position().toBuilder()
                    .appointment(Appointment.DEFINITIF)
                    .build())))))),
        new Example(
            MonitoringFinding.EMPLOYEE_NAMED_OTHERWISE,
            "an employee is named in one way in all versions",
            "/plans/1/employee/name",
            reviewed(with(second(each -> each.name("Dewi L.")))),
            List.of(reviewed(with(changed)))),
        new Example(
            MonitoringFinding.EMPLOYEE_NAMED_OTHERWISE,
            "a document names the employee as a version of the plan does",
            "/evaluationDocuments/0/employee/name",
            reviewed(with(document(each ->
                each.employee(PLAN.employee().toBuilder().name("Dewi L.").build())))),
            List.of(reviewed(with(document(each -> each))))),
        new Example(
            MonitoringFinding.EMPLOYEE_NAMED_OTHERWISE,
            "an appraiser is named in one way",
            "/evaluationDocuments/0/appraiser/name",
            reviewed(with(document(each ->
                each.appraiser(PLAN.appraiser().toBuilder().name("Hadi W.").build())))),
            List.of(reviewed(with(document(each -> each))))),
        new Example(
            MonitoringFinding.RANK_OR_LEVEL_LOWERED,
            "a rank does not fall within a year",
            "/plans/1/employee/rank",
            reviewed(with(ranked("III/d"), second(each -> each.rank(Rank.of("III/c"))))),
            List.of(
                reviewed(with(ranked("III/c"), second(each -> each.rank(Rank.of("III/d"))))),
                reviewed(with(ranked("III/d"), second(each -> each))))),
        new Example(
            MonitoringFinding.RANK_OR_LEVEL_LOWERED,
            "a level does not fall within a year",
            "/plans/1/employee/position/level",
            reviewed(with(second(each ->
                each.rank(Optional.empty()).position(leveled(PositionLevel.AHLI_PERTAMA))))),
            List.of(reviewed(with(second(each ->
                each.rank(Optional.empty()).position(leveled(PositionLevel.AHLI_MADYA))))))),
        new Example(
            PlanFinding.RANK_CONTRADICTS_LEVEL,
            "a rank is one of the level",
            "/plans/1/employee/rank",
            reviewed(with(second(each -> each.rank(Rank.of("IV/a"))))),
            List.of(reviewed(with(second(
                each -> each.rank(Rank.of("IV/a")).position(leveled(PositionLevel.AHLI_MADYA))))))),
        new Example(
            MonitoringFinding.DOCUMENT_INCOMPLETE,
            "an evaluation document tells what the organisation reached",
            "/evaluationDocuments/0",
            reviewed(with(document(each -> each.organisationPredicate(Optional.empty())))),
            List.of(reviewed(with(document(each -> each))))),
        new Example(
            MonitoringFinding.SIGNATURE_REFUSED,
            "an evaluation document is signed",
            "/evaluationDocuments/0/signatures/0",
            reviewed(with(document(each -> each.addSignature(new DocumentSignature(
                ObjectionRole.PEGAWAI, SignatureStatus.REFUSED, Optional.empty()))))),
            List.of(reviewed(with(document(each ->
                each.addSignature(DocumentSignature.signed(ObjectionRole.PEGAWAI, day(4, 5)))))))),
        new Example(
            MonitoringFinding.DOCUMENT_OF_OTHER_PERSON,
            "an evaluation document is about the employee of the plan",
            "/evaluationDocuments/0/employee/id",
            reviewed(with(document(
                each -> each.employee(PLAN.employee().toBuilder().id("P7").build())))),
            List.of(reviewed(with(document(each -> each))))),
        new Example(
            MonitoringFinding.DOCUMENT_OF_OTHER_PERSON,
            "an evaluation document gives the number of the plan",
            "/evaluationDocuments/0/employee/nip",
            reviewed(with(document(each -> each.employee(
                PLAN.employee().toBuilder().nip(Nip.of("197504122010012003")).build())))),
            List.of(reviewed(with(document(each -> each))))),
        new Example(
            MonitoringFinding.DOCUMENT_OF_OTHER_PERSON,
            "an evaluation document is by the appraiser, or by who rated in his place",
            "/evaluationDocuments/0/appraiser",
            reviewed(with(documentBy("P9"))),
            List.of(
                reviewed(with(document(each -> each.appraiser(appraiserWithoutId())))),
                reviewed(with(
                    documentBy("P9"),
                    rated(each -> each.givenBy("P9").inPlaceOf(QuarterFile.APPRAISER)))))),
        new Example(
            MonitoringFinding.RATED_BY_SELF,
            "nobody rates herself in the place of the appraiser",
            "/ratings/0/givenBy",
            reviewed(with(rated(
                each -> each.givenBy(QuarterFile.EMPLOYEE).inPlaceOf(QuarterFile.APPRAISER)))),
            List.of(reviewed(
                with(rated(each -> each.givenBy("P9").inPlaceOf(QuarterFile.APPRAISER)))))),
        stranger(
            "a dialogue is with the employee of the plan",
            "/progressDialogues/0/employeeId",
            talk(progress(each -> each.employeeId("P9"))),
            talk(PROGRESS)),
        stranger(
            "a dialogue is with the leader whom the plan names",
            "/progressDialogues/0/leaderId",
            talk(progress(each -> each.leaderId("P9"))),
            talk(PROGRESS)),
        stranger(
            "the leader observes",
            "/observations/0/observerId",
            FileEntry.of(OBSERVATION.toBuilder().observerId("P9").build()),
            FileEntry.of(OBSERVATION)),
        stranger(
            "evidence is added by the employee or the leader",
            "/evidence/0/addedBy",
            FileEntry.of(EVIDENCE.toBuilder().addedBy("P9").build()),
            FileEntry.of(EVIDENCE.toBuilder().addedBy(PLAN.employee().id()).build())),
        stranger(
            "what a dialogue agrees on is done by one of its sides",
            "/progressDialogues/0/agreements/0/ownerId",
            talk(progress(each ->
                each.agreements(List.of(AGREEMENT.toBuilder().ownerId("P9").build())))),
            talk(PROGRESS)),
        stranger(
            "feedback of the leader is by the leader, of others by anybody",
            "/feedback/0/feedback/giverId",
            feedbackBy(FeedbackGiver.PIMPINAN, "P9"),
            feedbackBy(FeedbackGiver.REKAN_KERJA, "P9")),
        stranger(
            "nobody gives feedback to herself",
            "/feedback/0/feedback/giverId",
            feedbackBy(FeedbackGiver.REKAN_KERJA, QuarterFile.EMPLOYEE),
            feedbackBy(FeedbackGiver.KETUA_TIM, "P9")),
        stranger(
            "feedback of a colleague is not by the appraiser",
            "/feedback/0/feedback/giverId",
            feedbackBy(FeedbackGiver.REKAN_KERJA, QuarterFile.APPRAISER),
            feedbackBy(FeedbackGiver.PIMPINAN, QuarterFile.APPRAISER)),
        stranger(
            "a session of coaching is with the employee",
            "/coachingSessions/0/employeeId",
            FileEntry.of(SESSION.toBuilder().employeeId("P9").build()),
            FileEntry.of(SESSION)),
        stranger(
            "the employee fills Format B.1.8",
            "/formatsB18/0/respondentId",
            FileEntry.of(ANSWERS.toBuilder().respondentId("P9").build()),
            FileEntry.of(ANSWERS)),
        stranger(
            "the leader or coach fills Format B.1.9",
            "/formatsB19/0/assessorId",
            FileEntry.of(QuarterFile.COMPETENCES.toBuilder().assessorId("P9").build()),
            FileEntry.of(QuarterFile.COMPETENCES)));
  }

  private static Example stranger(String sentence, String place, FileEntry broken, FileEntry kept) {
    return new Example(
        MonitoringFinding.RECORD_OF_STRANGER,
        sentence,
        place,
        reviewed(with(broken)),
        List.of(reviewed(with(kept))));
  }

  /** Returns a version of the plan that begins after the quarter, of an employee who is told otherwise. */
  private static FileEntry second(UnaryOperator<EmployeeBuilder> change) {
    Skp changed = (Skp) second(LAST.plusDays(1), Optional.of("DLG-1")).content();
    return FileEntry.of(changed.toBuilder()
        .employee(change.apply(PLAN.employee().toBuilder()).build())
        .build());
  }

  private static EmployeeBuilder transferred(EmployeeBuilder employee) {
    return employee.position(renamed()).unit(unitOf("contoh"));
  }

  private static Nip byAgreement() {
    String number = PLAN.employee().nip().value();
    return Nip.of(number.substring(0, 12) + "21" + number.substring(14));
  }

  private static Position renamed() {
    return PLAN.employee().position().toBuilder().title("Guru Kelas").build();
  }

  private static FileEntry planIn(String institution) {
    return FileEntry.of(PLAN.toBuilder()
        .employee(PLAN.employee().toBuilder().unit(unitOf(institution)).build())
        .build());
  }

  private static Unit unitOf(String institution) {
    return Unit.of("Sekolah Contoh", new Institution(institution, "Instansi " + institution));
  }

  private static FileEntry feedbackBy(FeedbackGiver giver, String id) {
    return FileEntry.of(new FeedbackEntry(
        "F1", RESULT, FEEDBACK.feedback().toBuilder().giver(giver).giverId(id).build()));
  }

  private static FileEntry documentBy(String appraiserId) {
    return document(each -> each.appraiser(
        PLAN.appraiser().toBuilder().id(appraiserId).name("Orang Lain").build()));
  }

  private static Stream<Example> order() {
    return Stream.of(
        new Example(
            MonitoringFinding.ACTION_PLAN_LATE,
            "an action plan is recorded before its period is over",
            "/actionPlans/0/recordedOn",
            reviewed(recordedOn(EntryKind.RENCANA_AKSI, LAST.plusDays(1))),
            List.of(reviewed(recordedOn(EntryKind.RENCANA_AKSI, LAST)))),
        new Example(
            MonitoringFinding.TEXT_SAYS_NOTHING,
            "a realisation says what was reached",
            "/realisations/0/text",
            reviewed(with(FileEntry.of(REALISATION.toBuilder().text("--").build()))),
            List.of(reviewed(with(FileEntry.of(REALISATION.toBuilder().text("1").build()))))),
        new Example(
            MonitoringFinding.TEXT_SAYS_NOTHING,
            "evidence says what it proves",
            "/evidence/0/description",
            reviewed(with(FileEntry.of(EVIDENCE.toBuilder().description("-").build()))),
            List.of(reviewed(with(FileEntry.of(EVIDENCE))))),
        new Example(
            MonitoringFinding.TEXT_SAYS_NOTHING,
            "a dialogue says what was said in it",
            "/expectationDialogues/0/topics/0/employeeSaid",
            reviewed(with(
                planFrom(CLARIFIED.id()),
                talk(CLARIFIED.toBuilder()
                    .topics(Stream.of(ExpectationTopic.values())
                        .map(topic -> ClarifiedTopic.of(
                            topic,
                            "Begini harapan saya",
                            topic == ExpectationTopic.HASIL ? "-" : "Saya sanggup"))
                        .toList())
                    .build()))),
            List.of(reviewed(with(planFrom(CLARIFIED.id()), talk(CLARIFIED))))),
        new Example(
            MonitoringFinding.VERSION_GAP,
            "the versions of a plan follow each other without a gap",
            "/plans/1/version",
            reviewed(with(numbered(3))),
            List.of(reviewed(with(numbered(2))))),
        new Example(
            MonitoringFinding.DIALOGUE_OF_OTHER_VERSION,
            "a version rests on no dialogue about a later one",
            "/plans/0/planningDialogueId",
            reviewed(with(
                planFrom(CLARIFIED.id()),
                second(LAST.plusDays(1), Optional.of("DLG-1")),
                talk(CLARIFIED.toBuilder().skpVersion(2).build()))),
            List.of(reviewed(
                with(planFrom(CLARIFIED.id()), second(LAST.plusDays(1), Optional.of("DLG-1")))))),
        order(
            "an evaluation is fixed after the ratings that it names, or bears the last day of its period",
            "/evaluations/0/date",
            fixed(RATINGS.date().minusDays(1), each -> each),
            fixed(RATINGS.date(), each -> each)),
        order(
            "an evaluation is talked about once it is fixed",
            "/evaluationDialogues/0/date",
            talk(evaluated(EVALUATION.date().minusDays(1))),
            talk(evaluated(EVALUATION.date()))),
        order(
            "an evaluation document is handed over once its evaluation is fixed",
            "/evaluationDocuments/0/deliveredOn",
            document(each -> each.deliveredOn(EVALUATION.date().minusDays(1))),
            document(each -> each.deliveredOn(EVALUATION.date()))),
        order(
            "Format B.1.8 is filled after the session",
            "/formatsB18/0/date",
            answers(SESSION.date().minusDays(1), true, Optional.of("P3")),
            answers(SESSION.date(), true, Optional.of("P3"))),
        order(
            "Format B.1.9 is filled after the session",
            "/formatsB19/0/date",
            FileEntry.of(QuarterFile.COMPETENCES.toBuilder()
                .date(SESSION.date().minusDays(1))
                .build()),
            FileEntry.of(
                QuarterFile.COMPETENCES.toBuilder().date(ANSWERS.date()).build())),
        order(
            "Format B.1.9 is filled after Format B.1.8",
            "/formatsB19/0/date",
            FileEntry.of(QuarterFile.COMPETENCES.toBuilder()
                .date(ANSWERS.date().minusDays(1))
                .build()),
            FileEntry.of(
                QuarterFile.COMPETENCES.toBuilder().date(ANSWERS.date()).build())),
        order(
            "an agreement is looked at after the dialogue in which it was made",
            "/agreementReviews/0/date",
            FileEntry.of(KEPT.toBuilder().date(PROGRESS.date().minusDays(1)).build()),
            FileEntry.of(KEPT.toBuilder().date(PROGRESS.date()).build())),
        order(
            "the record of a dialogue is acknowledged after it",
            "/progressDialogues/0/leaderAcknowledgedOn",
            talk(progress(each -> each.leaderAcknowledgedOn(PROGRESS.date().minusDays(1)))),
            talk(progress(each -> each.leaderAcknowledgedOn(PROGRESS.date())))),
        order(
            "what a dialogue agreed is not due before it",
            "/progressDialogues/0/agreements/0/due",
            talk(progress(each -> each.agreements(
                List.of(AGREEMENT.toBuilder().due(PROGRESS.date().minusDays(1)).build())))),
            talk(progress(each -> each.agreements(
                List.of(AGREEMENT.toBuilder().due(PROGRESS.date()).build()))))),
        order(
            "an evaluation document is signed once its evaluation is fixed",
            "/evaluationDocuments/0/signatures/0/date",
            document(each -> each.addSignature(DocumentSignature.signed(
                ObjectionRole.PEJABAT_PENILAI, EVALUATION.date().minusDays(1)))),
            document(each -> each.addSignature(
                DocumentSignature.signed(ObjectionRole.PEJABAT_PENILAI, EVALUATION.date())))),
        order(
            "a plan is fixed after the dialogue that it cites",
            "/plans/0/fixedOn",
            fixedPlan(CLARIFIED.date().minusDays(1), Optional.of(CLARIFIED.id())),
            fixedPlan(CLARIFIED.date(), Optional.of(CLARIFIED.id()))),
        order(
            "a plan is signed after the dialogue that it cites",
            "/plans/0/signatures/0/date",
            signedPlan(CLARIFIED.date().minusDays(1)),
            signedPlan(CLARIFIED.date())),
        new Example(
            MonitoringFinding.DATED_BEFORE_BASIS,
            "who rates goes by a plan that was fixed",
            "/ratings/0/date",
            reviewed(judgedUnder(each -> each.fixedOn(EVALUATION.date()))),
            List.of(reviewed(judgedUnder(each -> each.fixedOn(RATINGS.date()))))),
        new Example(
            MonitoringFinding.DATED_BEFORE_BASIS,
            "a plan that does not say when is fixed once both have signed it",
            "/ratings/0/date",
            reviewed(judgedUnder(each -> each.signatures(signedOn(EVALUATION.date())))),
            List.of(reviewed(judgedUnder(each -> each.signatures(signedOn(RATINGS.date())))))),
        new Example(
            MonitoringFinding.DATED_BEFORE_BASIS,
            "who evaluates by ratings of the evaluation itself goes by a plan that was fixed",
            "/evaluations/0/date",
            reviewed(ratedUnder(each -> each.fixedOn(EVALUATION.date().plusDays(1)))),
            List.of(
                reviewed(ratedUnder(each -> each.fixedOn(EVALUATION.date()))),
                reviewed(ratedUnder(each -> each.signatures(signedOn(EVALUATION.date())))))),
        order(
            "a plan is fixed after its expectations were clarified, though it cites no dialogue",
            "/plans/0/fixedOn",
            fixedPlan(CLARIFIED.date().minusDays(1), Optional.empty()),
            fixedPlan(CLARIFIED.date(), Optional.empty())),
        new Example(
            MonitoringFinding.DATED_BEFORE_BASIS,
            "a version does not hold before the dialogue that adjusted the expectation",
            "/plans/1/adjustment/effectiveFrom",
            reviewed(adjustedFrom(PROGRESS.date().minusDays(1))),
            List.of(reviewed(adjustedFrom(PROGRESS.date())))));
  }

  private static PerformanceFile judgedUnder(UnaryOperator<SkpBuilder> change) {
    PerformanceFile file = adjustedFrom(PROGRESS.date());
    return with(file, FileEntry.of(change.apply(file.plans().get(1).toBuilder()).build()));
  }

  private static PerformanceFile ratedUnder(UnaryOperator<SkpBuilder> change) {
    PerformanceFile file = judgedUnder(change);
    return new PerformanceFile(
        file.skpId(),
        with(
                file,
                unnamed(each -> QuarterFile.rated(PerformancePredicate.BAIK).toBuilder()
                    .organisationPredicate(OrganisationPredicate.BAIK)
                    .skpVersion(2)))
            .entries()
            .stream()
            .filter(each -> each.entry().kind() != EntryKind.RATING)
            .toList());
  }

  private static List<Signature> signedOn(LocalDate last) {
    return List.of(
        Signature.signed(Signatory.PEGAWAI, PROGRESS.date()),
        Signature.signed(Signatory.PEJABAT_PENILAI_KINERJA, last));
  }

  private static FileEntry fixedBy(String official) {
    return FileEntry.of(CreditFixing.builder()
        .id("PAK-1")
        .number("PAK/1/2024")
        .date(day(4, 15))
        .official(official)
        .period(QUARTER)
        .level(PositionLevel.AHLI_MUDA)
        .total(new BigDecimal("50"))
        .build());
  }

  private static FileEntry planFrom(String dialogueId) {
    return FileEntry.of(PLAN.toBuilder().planningDialogueId(dialogueId).build());
  }

  private static FileEntry signedPlan(LocalDate day) {
    return FileEntry.of(PLAN.toBuilder()
        .signatures(
            List.of(Signature.signed(Signatory.PEGAWAI, day), PLAN.signatures().get(1)))
        .planningDialogueId(CLARIFIED.id())
        .build());
  }

  private static FileEntry fixedPlan(LocalDate fixedOn, Optional<String> dialogueId) {
    return FileEntry.of(
        PLAN.toBuilder().fixedOn(fixedOn).planningDialogueId(dialogueId).build());
  }

  private static PerformanceFile adjustedFrom(LocalDate effectiveFrom) {
    return with(
        fixed(each -> each.skpVersion(2)),
        talk(progress(each -> each.expectationAdjusted(true).adjustedVersion(2))),
        second(effectiveFrom, Optional.of(PROGRESS.id())));
  }

  private static Example order(String sentence, String place, FileEntry broken, FileEntry kept) {
    return new Example(
        MonitoringFinding.DATED_BEFORE_BASIS,
        sentence,
        place,
        reviewed(with(broken)),
        List.of(reviewed(with(kept))));
  }

  private static FileEntry another(EvaluationPeriod period) {
    return FileEntry.of(new EvaluationRecord(
        "EV2",
        EVALUATION.date(),
        Optional.empty(),
        EVALUATION.evaluation().toBuilder().period(period).build()));
  }

  private static PerformanceFile recorded(LocalDate day) {
    return COMPLETE.withEntries(COMPLETE.entries().stream()
        .map(each ->
            each.entry().kind() == EntryKind.EVALUASI ? new RecordedEntry(day, each.entry()) : each)
        .toList());
  }

  private static Stream<Example> contradictions() {
    FileEntry below =
        rated(each -> each.items(List.of(new ItemRating(RESULT, Rating.DI_BAWAH_EKSPEKTASI)))
            .resultRating(Rating.DI_BAWAH_EKSPEKTASI));
    PerformanceFile unrated = without(EntryKind.RATING);
    FileEntry later =
        FileEntry.of(((Skp) second(LAST.plusDays(1), Optional.of("DLG-1")).content())
            .toBuilder().addResult(TWO_RESULTS.plans().get(0).results().get(1)).build());
    return Stream.of(
        new Example(
            MonitoringFinding.PREDICATE_CONTRADICTS_RATINGS,
            "the recorded predicate is the one that the named ratings give",
            "/evaluations/0/evaluation/predicate",
            reviewed(with(fixed(each -> each.predicate(PerformancePredicate.SANGAT_BAIK)))),
            List.of(reviewed(COMPLETE))),
        new Example(
            MonitoringFinding.PREDICATE_CONTRADICTS_RATINGS,
            "the recorded predicate is the one that the recorded ratings give, also without the leader's",
            "/evaluations/0/evaluation/predicate",
            reviewed(with(
                unrated,
                unnamed(each -> each.organisationPredicate(OrganisationPredicate.BAIK)
                    .resultRating(Rating.SESUAI_EKSPEKTASI)
                    .behaviourRating(Rating.DI_BAWAH_EKSPEKTASI)
                    .predicate(PerformancePredicate.BUTUH_PERBAIKAN)))),
            List.of(reviewed(with(
                unrated,
                unnamed(each -> each.organisationPredicate(OrganisationPredicate.BAIK)
                    .resultRating(Rating.SESUAI_EKSPEKTASI)
                    .behaviourRating(Rating.DI_BAWAH_EKSPEKTASI)
                    .predicate(PerformancePredicate.KURANG)))))),
        new Example(
            MonitoringFinding.PREDICATE_CONTRADICTS_RATINGS,
            "an evaluation that names no ratings agrees with those of its period",
            "/evaluations/0/evaluation/predicate",
            reviewed(with(below, unnamed(each -> each.predicate(PerformancePredicate.KURANG)))),
            List.of(reviewed(with(
                below, unnamed(each -> each.predicate(PerformancePredicate.BUTUH_PERBAIKAN)))))),
        new Example(
            MonitoringFinding.PREDICATE_NAMED_OTHERWISE,
            "a predicate has the name that these rules give it",
            "/evaluations/0/evaluation/predicate",
            reviewed(with(below, unnamed(each -> each.predicate(PerformancePredicate.CUKUP)))),
            List.of(
                reviewed(with(
                    below, unnamed(each -> each.predicate(PerformancePredicate.BUTUH_PERBAIKAN)))),
                reviewed(COMPLETE))),
        new Example(
            MonitoringFinding.EVALUATION_CONTRADICTS_RATINGS,
            "an evaluation holds the ratings that it names, though another pair gives the same predicate",
            "/evaluations/0/evaluation/resultRating",
            reviewed(with(fixed(each -> each.resultRating(Rating.SESUAI_EKSPEKTASI)))),
            List.of(reviewed(with(fixed(each -> each.resultRating(Rating.DI_ATAS_EKSPEKTASI)))))),
        new Example(
            MonitoringFinding.EVALUATION_CONTRADICTS_RATINGS,
            "an evaluation holds the organisation predicate of the ratings that it names",
            "/evaluations/0/evaluation/organisationPredicate",
            reviewed(
                with(fixed(each -> each.organisationPredicate(OrganisationPredicate.ISTIMEWA)))),
            List.of(reviewed(
                with(fixed(each -> each.organisationPredicate(OrganisationPredicate.BAIK)))))),
        new Example(
            MonitoringFinding.EVALUATION_WITHOUT_RATINGS,
            "a predicate rests on ratings, its own or those in the file",
            "/evaluations/0/evaluation/predicate",
            reviewed(with(
                unrated, unnamed(each -> each.organisationPredicate(OrganisationPredicate.BAIK)))),
            List.of(
                reviewed(with(unnamed(each -> each))),
                reviewed(with(
                    unrated,
                    unnamed(each -> each.organisationPredicate(OrganisationPredicate.BAIK)
                        .resultRating(Rating.SESUAI_EKSPEKTASI)
                        .behaviourRating(Rating.SESUAI_EKSPEKTASI)))))),
        new Example(
            MonitoringFinding.EVALUATION_WITHOUT_RATINGS,
            "a predicate rests on both ratings",
            "/evaluations/0/evaluation/predicate",
            reviewed(with(
                rated(each -> each.behaviourRating(Optional.empty())),
                fixed(each -> each.resultRating(Rating.DI_ATAS_EKSPEKTASI)))),
            List.of(reviewed(COMPLETE))),
        new Example(
            MonitoringFinding.DEPARTURE_WITHOUT_REASON,
            "whoever departs from what an evaluation recommends says why, also without ratings in the file",
            "/evaluations/0/evaluation",
            reviewed(elsewhere(each -> each.recommendedResultRating(Rating.DI_BAWAH_EKSPEKTASI))),
            List.of(
                reviewed(
                    elsewhere(each -> each.recommendedResultRating(Rating.DI_ATAS_EKSPEKTASI))),
                reviewed(elsewhere(each -> each)))),
        new Example(
            MonitoringFinding.DEPARTS_FROM_RECOMMENDATION,
            "a departure with its reason is told with it, also without ratings in the file",
            "/evaluations/0/evaluation",
            reviewed(elsewhere(each -> each.recommendedBehaviourRating(Rating.DI_BAWAH_EKSPEKTASI)
                .departureReason("Teladan bagi rekan"))),
            List.of(reviewed(elsewhere(each -> each)))),
        new Example(
            MonitoringFinding.EVALUATION_AGAINST_RULING,
            "what a superior decided is final",
            "/evaluations/1/evaluation/predicate",
            reviewed(with(
                document(each -> each.addEvent(objected(day(4, 8)))
                    .addEvent(explained())
                    .addEvent(ruled(PerformancePredicate.SANGAT_BAIK))),
                again())),
            List.of(
                reviewed(with(document(each -> each), again())),
                // the appraiser was not heard, so the decision is not applied
                reviewed(with(
                    document(each -> each.addEvent(objected(day(4, 8)))
                        .addEvent(ruled(PerformancePredicate.SANGAT_BAIK))),
                    again())),
                reviewed(with(
                    document(each -> each.addEvent(objected(day(4, 8)))
                        .addEvent(explained())
                        .addEvent(ruled(PerformancePredicate.BAIK))),
                    again())))),
        new Example(
            MonitoringFinding.EVALUATION_OF_UNDECIDED_RATINGS,
            "a predicate rests on ratings that can be evaluated",
            "/evaluations/0/evaluation/predicate",
            reviewed(with(
                later,
                rated(each -> each.addItems(
                    new ItemRating(PlanItem.result("R2"), Rating.SESUAI_EKSPEKTASI))))),
            List.of(reviewed(with(later)))),
        new Example(
            MonitoringFinding.DOCUMENT_CONTRADICTS_EVALUATION,
            "an evaluation document tells the predicate of its evaluation",
            "/evaluationDocuments/0/predicate",
            reviewed(with(document(each -> each.predicate(PerformancePredicate.SANGAT_BAIK)))),
            List.of(reviewed(with(document(each -> each))))));
  }

  private static Stream<Example> coaching() {
    CoachingSession byOther = SESSION.toBuilder().coachId("P5").build();
    Skp later = (Skp) second(day(4, 15), Optional.of("DLG-1")).content();
    FileEntry underAnother = FileEntry.of(later.toBuilder()
        .appraiser(later.appraiser().toBuilder().id("P5").build())
        .build());
    return Stream.of(
        new Example(
            MonitoringFinding.COACHING_WITHOUT_FORM,
            "after coaching the employee fills Format B.1.8",
            "/coachingSessions/0",
            reviewed(without(EntryKind.FORMAT_B18, EntryKind.FORMAT_B19)),
            List.of(
                reviewed(with(answers(QuarterFile.COMPETENCES.date(), true, Optional.of("P3")))))),
        new Example(
            MonitoringFinding.COACHING_FORM_INCOMPLETE,
            "the employee signs Format B.1.8",
            "/formatsB18/0",
            reviewed(with(answers(LAST, false, Optional.of("P3")))),
            List.of(reviewed(with(answers(LAST, true, Optional.of("P3")))))),
        new Example(
            MonitoringFinding.COACHING_FORM_INCOMPLETE,
            "the employee hands Format B.1.8 to the leader's superior",
            "/formatsB18/0",
            reviewed(with(answers(LAST, true, Optional.empty()))),
            List.of(reviewed(COMPLETE))),
        new Example(
            MonitoringFinding.COACHING_FORM_INCOMPLETE,
            "the form belongs to the period of its session, though filled after it",
            "/formatsB18/0",
            reviewed(with(answers(LAST.plusDays(3), false, Optional.of("P3")))),
            List.of(reviewed(with(answers(LAST.plusDays(3), true, Optional.of("P3")))))),
        handed(
            "Format B.1.8 is not handed to the employee",
            QuarterFile.EMPLOYEE,
            FileEntry.of(SESSION)),
        handed(
            "Format B.1.8 is not handed to the leader",
            QuarterFile.APPRAISER,
            FileEntry.of(SESSION)),
        handed(
            "Format B.1.8 is not handed to the coach",
            "P5",
            FileEntry.of(byOther.toBuilder().assignedBy(QuarterFile.APPRAISER).build())),
        handed(
            "Format B.1.8 is handed to the superior whom the evaluation document names",
            "P9",
            document(each ->
                each.appraiserSuperior(PLAN.appraiser().toBuilder().id("P3").build()))),
        new Example(
            MonitoringFinding.COMPETENCE_FORM_MISSING,
            "after Format B.1.8 the leader or coach fills Format B.1.9",
            "/coachingSessions/0",
            reviewed(without(EntryKind.FORMAT_B19)),
            List.of(reviewed(COMPLETE))),
        new Example(
            PlanFinding.APPOINTMENT_NOT_TOLD,
            "a plan says whether its post is definitive or acting",
            "/plans/0/employee/position/appointment",
            reviewed(with(titled("Plt. Kepala Sekolah", Optional.empty()))),
            List.of(
                reviewed(with(titled("Plt. Kepala Sekolah", Optional.of(Appointment.PLT)))),
                reviewed(with(titled("Pejabat Pelaksana Kegiatan", Optional.empty()))),
                reviewed(with(titled("Pltu Kepala Sekolah", Optional.empty()))))),
        new Example(
            PlanFinding.LEVEL_CONTRADICTS_TITLE,
            "a post has the level that its title names",
            "/plans/0/employee/position/level",
            reviewed(with(titled("Guru Ahli Utama", Optional.empty()))),
            List.of(
                reviewed(with(titled(
                    "Guru " + PLAN.employee().position().level().label().indonesian(),
                    Optional.empty()))),
                reviewed(with(titled("Guru", Optional.empty()))))),
        new Example(
            PlanFinding.APPOINTMENT_CONTRADICTS_TITLE,
            "a post whose title names an acting one is not definitive",
            "/plans/0/employee/position/appointment",
            reviewed(with(titled("Plt. Kepala Sekolah", Optional.of(Appointment.DEFINITIF)))),
            List.of(
                reviewed(with(titled("Plt. Kepala Sekolah", Optional.of(Appointment.PLT)))),
                reviewed(with(titled("Penjabat Kepala Sekolah", Optional.of(Appointment.PJ)))),
                reviewed(with(titled("Kepala Sekolah", Optional.of(Appointment.PLT)))))),
        new Example(
            PlanFinding.APPOINTMENT_CONTRADICTS_TITLE,
            "who stands in for a day is not who holds a vacant post",
            "/plans/0/employee/position/appointment",
            reviewed(with(titled("Plh. Kepala Sekolah", Optional.of(Appointment.PLT)))),
            List.of(reviewed(with(titled("Plh. Kepala Sekolah", Optional.of(Appointment.PLH)))))),
        new Example(
            PlanFinding.APPOINTMENT_CONTRADICTS_TITLE,
            "an evaluation document tells the post as the plan does",
            "/evaluationDocuments/0/employee/position/appointment",
            reviewed(with(
                titled("Pj. Kepala Sekolah", Optional.of(Appointment.PJ)),
                document(each -> each.employee(PLAN.employee().toBuilder()
                    .position(PLAN.employee().position().toBuilder()
                        .title("Pj. Kepala Sekolah")
                        .appointment(Appointment.DEFINITIF)
                        .build())
                    .build())))),
            List.of(reviewed(with(document(each -> each))))),
        new Example(
            PlanFinding.NIP_APPOINTED_LATER,
            "nobody plans before the appointment that the number tells",
            "/plans/0/appraiser/nip",
            reviewed(with(appraisedBy("199005052024022007"))),
            List.of(
                reviewed(with(appraisedBy("199005052024012007"))),
                reviewed(with(appraisedBy("199005052024212007"))))),
        new Example(
            PlanFinding.NIP_CONTRADICTS_EMPLOYMENT,
            "the number of the employee is of the form of the employment",
            "/plans/0/employee/nip",
            reviewed(with(employed(Employment.PPPK, PLAN.employee().nip()))),
            List.of(
                reviewed(with(employed(Employment.PPPK, byAgreement()))),
                reviewed(with(employed(Employment.CPNS, PLAN.employee().nip()))))),
        new Example(
            PlanFinding.NIP_CONTRADICTS_EMPLOYMENT,
            "a civil servant has no number of a PPPK",
            "/plans/0/employee/nip",
            reviewed(with(employed(Employment.PNS, byAgreement()))),
            List.of(
                reviewed(with(employed(Employment.PNS, PLAN.employee().nip()))),
                reviewed(with(employed(Employment.PPPK_PARUH_WAKTU, byAgreement()))))),
        new Example(
            MonitoringFinding.CREDIT_FIXED_BY_SELF,
            "nobody fixes credit of his own",
            "/creditFixings/0/official",
            reviewed(with(
                fixedBy("Dr. Hj. " + PLAN.employee().name().toUpperCase(Locale.ROOT) + ", S.Pd."))),
            List.of(reviewed(with(fixedBy(PLAN.appraiser().name()))))),
        new Example(
            PlanFinding.PLAN_LATE,
            "a plan is fixed in time",
            "/plans/0/fixedOn",
            reviewed(with(fixedPlan(day(2, 1), Optional.empty()))),
            List.of(reviewed(with(fixedPlan(day(1, 31), Optional.empty()))))),
        new Example(
            PlanFinding.NOT_SIGNED,
            "both parties sign each version",
            "/plans/0/signatures",
            reviewed(with(FileEntry.of(
                PLAN.toBuilder().signatures(PLAN.signatures().subList(0, 1)).build()))),
            List.of(reviewed(with(FileEntry.of(PLAN))))),
        new Example(
            PlanFinding.PERIOD_OUTSIDE_YEAR,
            "a plan is of one calendar year",
            "/plans/0/period",
            reviewed(with(running(PLAN.period().to().plusDays(1)))),
            List.of(reviewed(with(running(PLAN.period().to()))))),
        new Example(
            MonitoringFinding.POSTS_OVERLAP,
            "nobody holds two definitive posts at a time",
            "/plans/0/period",
            beside(COMPLETE, PLAN.period().to(), Optional.empty()),
            List.of(
                beside(COMPLETE, PLAN.period().to(), Optional.of(Appointment.PLH)),
                beside(with(running(day(6, 30))), day(7, 1), Optional.empty()))),
        new Example(
            MonitoringFinding.EVALUATION_ID_TAKEN,
            "files of one employee number evaluations of one period apart",
            "/evaluations/0/id",
            besideEvaluation(EVALUATION.id()),
            List.of(besideEvaluation("E-OTHER"))),
        new Example(
            MonitoringFinding.POST_GAP,
            "between two posts no day is without one",
            "/plans/0/period",
            beside(with(running(day(6, 30))), day(7, 2), Optional.empty()),
            List.of(beside(with(running(day(6, 30))), day(7, 2), Optional.of(Appointment.PJ)))),
        new Example(
            MonitoringFinding.ACTING_POST_ALONE,
            "whoever acts in a post holds a definitive one",
            "/plans/0/period",
            beside(acting(), day(7, 1), Optional.empty()),
            List.of(beside(acting(), PLAN.period().from(), Optional.empty()))),
        new Example(
            MonitoringFinding.CONTRADICTING_RECORDS,
            "of several records of one thing one was fixed last",
            "/formatsB19/0",
            reviewed(with(marked(QuarterFile.COMPETENCES.date()))),
            List.of(reviewed(with(marked(QuarterFile.COMPETENCES.date().plusDays(1)))))),
        new Example(
            MonitoringFinding.COACH_WITHOUT_ASSIGNMENT,
            "another party coaches by assignment",
            "/coachingSessions/0/coachId",
            reviewed(with(FileEntry.of(byOther))),
            List.of(reviewed(with(FileEntry.of(
                byOther.toBuilder().assignedBy(QuarterFile.APPRAISER).build()))))),
        new Example(
            MonitoringFinding.COACH_WITHOUT_ASSIGNMENT,
            "the employee assigns no coach",
            "/coachingSessions/0/coachId",
            reviewed(with(FileEntry.of(
                byOther.toBuilder().assignedBy(QuarterFile.EMPLOYEE).build()))),
            List.of(reviewed(with(FileEntry.of(
                SESSION.toBuilder().assignedBy(QuarterFile.APPRAISER).build()))))),
        new Example(
            MonitoringFinding.COACH_WITHOUT_ASSIGNMENT,
            "no coach assigns himself",
            "/coachingSessions/0/coachId",
            reviewed(with(
                FileEntry.of(byOther.toBuilder().assignedBy(byOther.coachId()).build()))),
            List.of(reviewed(COMPLETE))),
        new Example(
            MonitoringFinding.RECORD_OF_STRANGER,
            "a leader assigns a coach",
            "/coachingSessions/0/assignedBy",
            reviewed(with(FileEntry.of(byOther.toBuilder().assignedBy("P9").build()))),
            List.of(reviewed(COMPLETE))),
        new Example(
            MonitoringFinding.COACH_WITHOUT_ASSIGNMENT,
            "the plan of the day of the session names the appraiser",
            "/coachingSessions/0/coachId",
            reviewed(with(FileEntry.of(byOther), underAnother)),
            List.of(reviewed(with(underAnother)))));
  }

  private static Example handed(String sentence, String receiver, FileEntry more) {
    return new Example(
        MonitoringFinding.HANDED_TO_OTHER_PERSON,
        sentence,
        "/formatsB18/0/handedTo",
        reviewed(with(more, answers(ANSWERS.date(), true, Optional.of(receiver)))),
        List.of(reviewed(with(more, answers(ANSWERS.date(), true, Optional.of("P3"))))));
  }

  @Test
  void aPartTimePppkIsEvaluatedEachQuarter() {
    PerformanceFile partTime = employed(Employment.PPPK_PARUH_WAKTU);
    PerformanceFile notEvaluated = new PerformanceFile(
        partTime.skpId(),
        partTime.entries().stream()
            .filter(each -> !(each.entry().content() instanceof EvaluationRecord))
            .toList());

    assertThat(findings(reviewed(notEvaluated)))
        .filteredOn(each -> each.code().equals("PERIOD_NOT_EVALUATED"))
        .singleElement()
        .satisfies(each -> assertThat(each.message().in(Text.ENGLISH))
            .startsWith("not evaluated: Quarter I 2024;"));
    RuleSet ours = PermenPanRb6Of2022.ruleSet()
        .variant(
            "id.go.contoh-irama",
            variant -> variant
                .citing(Regulation.of("Permen Contoh 1/2024", "Irama"))
                .parameter(
                    MonitoringParameters.EVALUATION_RHYTHM,
                    Map.of(Employment.PPPK_PARUH_WAKTU, Set.of(PeriodKind.TRIWULAN))));
    assertThat(PerformanceYear.of(ours).review(reviewed(notEvaluated)).orThrow().findings())
        .filteredOn(each -> each.code().equals("PERIOD_NOT_EVALUATED"))
        .singleElement()
        .satisfies(
            each -> assertThat(each.kind().source().toString()).contains("Permen Contoh 1/2024"));
    assertThat(findings(reviewed(partTime)))
        .extracting(Finding::code)
        .doesNotContain("PERIOD_NOT_EVALUATED");
    assertThat(findings(new FileReview(notEvaluated, QuarterFile.QUARTER, QuarterFile.LAST)))
        .extracting(Finding::code)
        .doesNotContain("PERIOD_NOT_EVALUATED");
  }

  @Test
  void anObjectionToWhatRestsOnTiedRatingsIsRefusedAtTheRatings() {
    PerformanceFile tied = with(
        document(each -> each.addEvent(objected(day(4, 8)))),
        rated(each -> each.id("RT0").resultRating(Rating.SESUAI_EKSPEKTASI)));

    assertThat(PerformanceYear.of(PermenPanRb6Of2022.ruleSet())
            .report(reviewed(tied))
            .findings())
        .filteredOn(each -> each.severity() == Severity.ERROR)
        .extracting(Finding::code, Finding::location)
        .containsExactlyInAnyOrder(
            tuple("CONTRADICTING_RECORDS", "/ratings/0"),
            tuple("OBJECTION_NOT_APPLIED", "/ratings/0"));
  }

  @Test
  void whoMayObjectIsAParameter() {
    PerformanceFile objected =
        with(employed(Employment.CPNS), document(each -> each.addEvent(objected(day(4, 8)))));
    RuleSet civilServants = PermenPanRb6Of2022.ruleSet()
        .variant(
            "id.go.contoh",
            changes -> changes
                .citing(Regulation.of("Permen Contoh 1/2024", "Keberatan"))
                .parameter(MonitoringParameters.OBJECTION_EMPLOYMENTS, List.of(Employment.PNS)));

    assertThat(PerformanceYear.of(civilServants)
            .review(reviewed(objected))
            .orThrow()
            .findings())
        .filteredOn(each -> each.code().equals("OBJECTION_NOT_OPEN"))
        .singleElement()
        .satisfies(each -> assertThat(each.location()).endsWith("/events/0"));
    assertThat(findings(reviewed(objected)))
        .extracting(Finding::code)
        .doesNotContain("OBJECTION_NOT_OPEN");
  }

  @Test
  void progressOfEveryWorkingDayIsAskedForByAParameter() {
    RuleSet daily = PermenPanRb6Of2022.ruleSet()
        .variant(
            "id.go.contoh",
            changes -> changes
                .citing(Regulation.of("Permen Contoh 1/2024", "Kemajuan"))
                .parameter(MonitoringParameters.PROGRESS_RHYTHM, ProgressRhythm.HARI_KERJA));

    assertThat(PerformanceYear.of(daily).review(reviewed(COMPLETE)).orThrow().findings())
        .filteredOn(each -> each.code().equals("PROGRESS_NOT_DAILY"))
        .singleElement()
        .satisfies(each -> assertThat(each.message().in(Text.ENGLISH))
            .containsPattern(
                "working days without a record of progress: [0-9]+, from 1 January 2024"));
    FileReview year =
        new FileReview(COMPLETE, EvaluationPeriod.year(2024), LocalDate.of(2025, 1, 31));
    assertThat(PerformanceYear.of(fromMarch()).review(year).orThrow().findings())
        .filteredOn(each -> each.code().equals("PROGRESS_NOT_DAILY"))
        .singleElement()
        .satisfies(each -> assertThat(each.message().in(Text.ENGLISH))
            .containsPattern(
                "working days without a record of progress: [0-9]+, from 29 March 2024"));
    assertThat(findings(reviewed(COMPLETE)))
        .extracting(Finding::code)
        .doesNotContain("PROGRESS_NOT_DAILY");
  }

  private static RuleSet fromMarch() {
    return PermenPanRb6Of2022.ruleSet()
        .variant(
            "id.go.contoh",
            changes -> changes
                .citing(Regulation.of("Permen Contoh 1/2024", "Irama"))
                .effectiveFrom(LocalDate.of(2024, 3, 29))
                .parameter(MonitoringParameters.PROGRESS_RHYTHM, ProgressRhythm.HARI_KERJA)
                .parameter(MonitoringParameters.DIALOGUE_RHYTHM, PeriodKind.BULAN)
                .parameter(
                    MonitoringParameters.EVALUATION_RHYTHM,
                    Map.of(Employment.PNS, Set.of(PeriodKind.BULAN))));
  }

  @Test
  void periodsThatEndedBeforeAVariantTookForceAreAskedForByWhatItIsBasedOn() {
    FileReview year =
        new FileReview(COMPLETE, EvaluationPeriod.year(2024), LocalDate.of(2025, 1, 31));
    List<Finding> found = PerformanceYear.of(fromMarch()).review(year).orThrow().findings();

    assertThat(found)
        .filteredOn(each -> each.code().equals("PERIOD_NOT_EVALUATED"))
        .singleElement()
        .satisfies(each -> assertThat(each.message().in(Text.ENGLISH))
            .startsWith("not evaluated: March 2024, April 2024"));
    assertThat(found)
        .filteredOn(each -> each.code().startsWith("DIALOGUE_"))
        .extracting(each -> each.message().in(Text.ENGLISH))
        .noneMatch(each -> each.contains("January 2024") || each.contains("February 2024"))
        .anyMatch(each -> each.contains("April 2024"));
  }

  @Test
  void aDialogueIsAskedForByTheRhythmWithWhichItsPartBegan() {
    FileReview year =
        new FileReview(COMPLETE, EvaluationPeriod.year(2024), LocalDate.of(2025, 1, 31));
    RuleSet yearly = PermenPanRb6Of2022.ruleSet()
        .variant(
            "id.go.contoh",
            changes -> changes
                .citing(Regulation.of("Permen Contoh 1/2024", "Irama"))
                .effectiveFrom(LocalDate.of(2024, 11, 1))
                .parameter(MonitoringParameters.DIALOGUE_RHYTHM, PeriodKind.TAHUN));

    assertThat(notHeld(fromMarch(), year))
        .hasSize(9)
        .noneMatch(each -> each.contains("March 2024"))
        .first()
        .asString()
        .contains("April 2024");
    assertThat(notHeld(yearly, year))
        .hasSize(2)
        .noneMatch(each -> each.contains("Quarter IV 2024") || each.contains("ear 2024"));
  }

  private static List<String> notHeld(RuleSet rules, FileReview review) {
    return PerformanceYear.of(rules).review(review).orThrow().findings().stream()
        .filter(each -> each.code().equals("DIALOGUE_NOT_HELD"))
        .map(each -> each.message().in(Text.ENGLISH))
        .toList();
  }

  private static PerformanceFile employed(Employment employment) {
    return with(FileEntry.of(PLAN.toBuilder()
        .employee(PLAN.employee().toBuilder()
            .employment(employment)
            .rank(Optional.empty())
            .build())
        .build()));
  }

  @Test
  void aQuarterBeforeAVariantTookForceIsJudgedByWhatTheVariantIsBasedOn() {
    PerformanceYear later = PerformanceYear.of(PermenPanRb6Of2022.ruleSet()
        .variant(
            "id.go.contoh",
            changes -> changes
                .citing(Regulation.of("Permen Contoh 2/2024", "Kuadran"))
                .parameter(RuleSet.IN_FORCE_FROM, LAST.plusDays(1))
                .parameter(
                    Parameters6Of2022.PREDICATE_MATRIX,
                    PredicateQuadrant.of(
                        new PredicateQuadrant.Row(KURANG, SANGAT_BAIK, SANGAT_BAIK),
                        new PredicateQuadrant.Row(KURANG, SANGAT_BAIK, SANGAT_BAIK),
                        new PredicateQuadrant.Row(
                            SANGAT_KURANG, BUTUH_PERBAIKAN, BUTUH_PERBAIKAN)))));
    PerformanceFile wrong = with(fixed(each -> each.predicate(KURANG)));

    assertThat(later.evaluate(COMPLETE, RATINGS))
        .returns("permenpanrb-6-2022", each -> each.ruleSet().id())
        .returns(
            YEAR.evaluate(COMPLETE, RATINGS).orThrow().predicate(),
            each -> each.orThrow().predicate());
    assertThat(later.review(reviewed(COMPLETE)).orThrow().findings())
        .extracting(Finding::code)
        .containsExactly("RULE_SET_NOT_IN_FORCE");
    assertThat(later.review(reviewed(wrong)).orThrow().findings())
        .extracting(Finding::code)
        .contains("PREDICATE_CONTRADICTS_RATINGS");
  }

  @Test
  void anEvaluationOfDaysOnWhichNoLawOfTheReviewWasInForceIsContradictedByNone() {
    EvaluationPeriod before = EvaluationPeriod.quarter(2021, 1);
    PerformanceFile old = with(fixed(each -> each.period(before).predicate(KURANG)));

    assertThat(findings(new FileReview(old, EvaluationPeriod.year(2021), REVIEWED)))
        .filteredOn(each -> each.location().startsWith("/evaluations/0/evaluation/p"))
        .filteredOn(each -> !each.code().equals("PERIOD_OUTSIDE_PLAN"))
        .filteredOn(each -> !each.code().equals("EVALUATION_CONTRADICTS_RATINGS"))
        .singleElement()
        .returns("EVALUATION_OUTSIDE_RULE_SET", Finding::code)
        .asString()
        .contains("PermenPAN-RB 6/2022 (permenpanrb-6-2022)");
  }

  private static FileReview reviewed(PerformanceFile file) {
    return new FileReview(file, QUARTER, REVIEWED);
  }

  private static List<Finding> findings(FileReview review) {
    return YEAR.review(review).orThrow().findings();
  }

  private static FileEntry talk(PerformanceDialogue dialogue) {
    return FileEntry.of(dialogue);
  }

  private static ProgressDialogue progress(UnaryOperator<ProgressDialogueBuilder> change) {
    return change.apply(PROGRESS.toBuilder()).build();
  }

  private static EvaluationDialogue evaluated(LocalDate date) {
    return EVALUATED.toBuilder()
        .date(date)
        .employeeAcknowledgedOn(date)
        .leaderAcknowledgedOn(date)
        .build();
  }

  private static ProgressDialogueBuilder heldOn(LocalDate date, ProgressDialogueBuilder dialogue) {
    return dialogue
        .date(date)
        .agreements(List.of(AGREEMENT.toBuilder().due(date).build()))
        .employeeAcknowledgedOn(date)
        .leaderAcknowledgedOn(date);
  }

  /** Returns another ongoing dialogue. */
  private static FileEntry second(LocalDate date) {
    return talk(progress(each -> heldOn(date, each)
        .id("DLG-4")
        .agreements(List.of(AGREEMENT.toBuilder().id("G4").due(day(7, 31)).build()))));
  }

  /** Returns a later version of the plan, under a number. */
  private static FileEntry numbered(int version) {
    Skp second = (Skp) second(LAST.plusDays(1), Optional.of("DLG-1")).content();
    return FileEntry.of(second.toBuilder().version(version).build());
  }

  /** Returns a second version of the plan. */
  private static FileEntry second(LocalDate effectiveFrom, Optional<String> dialogueId) {
    return FileEntry.of(PLAN.adjust(
        new Adjustment(effectiveFrom, "Tugas baru", dialogueId),
        change -> change
            .signatures(PLAN.signatures())
            .results(List.of(PLAN.results().get(0).toBuilder()
                .text("Nilai siswa dua kelas meningkat")
                .build()))));
  }

  /** Returns all topics of an ongoing dialogue, so many of them with the employee's words. */
  private static List<ProgressTalk> said(int byEmployee) {
    List<ProgressTopic> topics = List.of(ProgressTopic.values());
    return topics.stream()
        .map(topic -> new ProgressTalk(
            topic,
            Optional.of("Apa kabarnya?"),
            Optional.of("Baik").filter(words -> topics.indexOf(topic) < byEmployee)))
        .toList();
  }

  private static Agreement dueOn(LocalDate due) {
    return AGREEMENT.toBuilder().due(due).build();
  }

  private static FileEntry reviewOf(String id, AgreementOutcome followUp) {
    AgreementReview review = KEPT.toBuilder().id(id).followUp(followUp).build();
    return FileEntry.of(review);
  }

  private static FileEntry laterReview(String id, AgreementOutcome followUp) {
    AgreementReview review =
        KEPT.toBuilder().id(id).date(KEPT.date().plusDays(1)).followUp(followUp).build();
    return FileEntry.of(review);
  }

  private static FileEntry titled(String title, Optional<Appointment> appointment) {
    return FileEntry.of(PLAN.toBuilder()
        .employee(PLAN.employee().toBuilder()
            .position(PLAN.employee().position().toBuilder()
                .title(title)
                .appointment(appointment)
                .build())
            .build())
        .build());
  }

  private static FileEntry appraisedBy(String nip) {
    return FileEntry.of(PLAN.toBuilder()
        .appraiser(
            PLAN.appraiser().toBuilder().nip(Nip.of(nip)).rank(Rank.of("IV/b")).build())
        .build());
  }

  private static FileEntry employed(Employment employment, Nip nip) {
    return FileEntry.of(PLAN.toBuilder()
        .employee(PLAN.employee().toBuilder()
            .employment(employment)
            .rank(PLAN.employee().rank().filter(each -> employment.isCivilServant()))
            .nip(nip)
            .build())
        .build());
  }

  /** Returns the review of a file of somebody who has another post from a day to the end of the year. */
  private static FileReview beside(
      PerformanceFile file, LocalDate from, Optional<Appointment> appointment) {
    FileReview alone = reviewed(file);
    Skp plan = (Skp) titled("Pengawas Sekolah", appointment).content();
    PerformanceFile other = PerformanceFile.of("SKP-OTHER")
        .with(
            day(1, 2),
            FileEntry.of(plan.toBuilder()
                .id("SKP-OTHER")
                .period(new DateRange(from, plan.period().to()))
                .build()));
    return new FileReview(file, alone.period(), alone.reviewedOn(), List.of(other));
  }

  private static FileReview besideEvaluation(String id) {
    FileReview beside = beside(COMPLETE, PLAN.period().to(), Optional.of(Appointment.PLH));
    FileEntry other = FileEntry.of(new EvaluationRecord(
        id,
        EVALUATION.date(),
        Optional.empty(),
        EVALUATION.evaluation().toBuilder().skpId("SKP-OTHER").build()));
    return new FileReview(
        beside.file(),
        beside.period(),
        beside.reviewedOn(),
        List.of(beside.others().get(0).with(EVALUATION.date(), other)));
  }

  private static PerformanceFile acting() {
    return with(titled("Kepala Sekolah", Optional.of(Appointment.PLT)));
  }

  private static FileEntry running(LocalDate until) {
    return FileEntry.of(
        PLAN.toBuilder().period(new DateRange(PLAN.period().from(), until)).build());
  }

  private static FileEntry marked(LocalDate date) {
    return FileEntry.of(QuarterFile.COMPETENCES.toBuilder()
        .id("B19-2")
        .date(date)
        .competences(List.of(new CompetenceMark("Penilaian", 2, "Soal terlalu mudah")))
        .build());
  }

  private static FileEntry rated(UnaryOperator<PeriodRatingsBuilder> change) {
    return FileEntry.of(change.apply(RATINGS.toBuilder()).build());
  }

  private static FileEntry fixed(UnaryOperator<EvaluationBuilder> change) {
    return fixed(EVALUATION.date(), change);
  }

  private static FileEntry fixed(LocalDate date, UnaryOperator<EvaluationBuilder> change) {
    return fixed(date, EVALUATION.ratingsId(), change);
  }

  /** Returns the evaluation, made from no ratings that it names. */
  private static FileEntry unnamed(UnaryOperator<EvaluationBuilder> change) {
    return fixed(EVALUATION.date(), Optional.empty(), change);
  }

  /** Returns a file that holds an evaluation without the ratings from which it was made. */
  private static PerformanceFile elsewhere(UnaryOperator<EvaluationBuilder> change) {
    PerformanceFile file =
        with(unnamed(each -> change.apply(each.organisationPredicate(OrganisationPredicate.BAIK)
            .resultRating(Rating.DI_ATAS_EKSPEKTASI)
            .behaviourRating(Rating.SESUAI_EKSPEKTASI))));
    return file.withEntries(file.entries().stream()
        .filter(each -> !(each.entry().content() instanceof PeriodRatings))
        .toList());
  }

  private static FileEntry fixed(
      LocalDate date, Optional<String> ratingsId, UnaryOperator<EvaluationBuilder> change) {
    return FileEntry.of(new EvaluationRecord(
        EVALUATION.id(),
        date,
        ratingsId,
        change.apply(EVALUATION.evaluation().toBuilder()).build()));
  }

  /** Returns an evaluation that takes the place of the one that was talked about, before the document was handed over. */
  private static FileEntry corrected(UnaryOperator<EvaluationBuilder> change) {
    return FileEntry.of(new EvaluationRecord(
        "E-CORRECTED",
        day(4, 5),
        EVALUATION.ratingsId(),
        change.apply(EVALUATION.evaluation().toBuilder()).build()));
  }

  /** Returns ratings in whose place others were given later. */
  private static FileReview ratedBefore(UnaryOperator<PeriodRatingsBuilder> change) {
    return reviewed(with(rated(each -> change.apply(each.id("RT0").date(LAST)))));
  }

  /** Returns an evaluation as it was, fixed again after the document was handed over. */
  private static FileEntry again() {
    return FileEntry.of(new EvaluationRecord(
        "E-AGAIN", day(4, 9), EVALUATION.ratingsId(), EVALUATION.evaluation()));
  }

  private static ObjectionEvent explained() {
    return ObjectionEvent.builder()
        .action(ObjectionAction.EXPLAIN)
        .date(day(4, 8))
        .role(ObjectionRole.PEJABAT_PENILAI)
        .reason("Bukti diterima kemudian")
        .build();
  }

  private static ObjectionEvent ruled(PerformancePredicate predicate) {
    return ObjectionEvent.builder()
        .action(ObjectionAction.DECIDE)
        .date(day(4, 9))
        .role(ObjectionRole.ATASAN_PEJABAT_PENILAI)
        .reason("Bukti diperiksa")
        .ruling(
            predicate == EVALUATION.evaluation().predicate()
                ? Ruling.keep(predicate)
                : Ruling.replaceBy(predicate))
        .build();
  }

  private static FileEntry document(UnaryOperator<EvaluationDocumentBuilder> change) {
    return FileEntry.of(change
        .apply(EvaluationDocument.of(EVALUATION.evaluation())
            .id("D1")
            .organisationPredicate(OrganisationPredicate.BAIK)
            .employee(PLAN.employee())
            .appraiser(PLAN.appraiser())
            .appraiserSuperior(PLAN.appraiser().toBuilder()
                .id("P3")
                .nip(Optional.empty())
                .rank(Optional.empty())
                .build())
            .deliveredOn(day(4, 5)))
        .build());
  }

  private static FileEntry sighting(LocalDate date) {
    return FileEntry.of(OBSERVATION.toBuilder().date(date).build());
  }

  private static FileEntry proof(LocalDate date) {
    Evidence evidence = EVIDENCE.toBuilder().date(date).build();
    return FileEntry.of(evidence);
  }

  private static FileEntry realisation(String moreEvidence) {
    return FileEntry.of(REALISATION.toBuilder().addEvidenceId(moreEvidence).build());
  }

  private static FileEntry remark(String id, LocalDate date, Optional<FeedbackIntent> intent) {
    return FileEntry.of(new FeedbackEntry(
        id,
        RESULT,
        Feedback.builder()
            .giver(FeedbackGiver.PIMPINAN)
            .giverId(QuarterFile.APPRAISER)
            .date(date)
            .text("Latihan perlu lebih sering")
            .intent(intent)
            .build()));
  }

  private static FileEntry answers(LocalDate date, boolean signed, Optional<String> handedTo) {
    FormatB18 form =
        ANSWERS.toBuilder().date(date).signed(signed).handedTo(handedTo).build();
    return FileEntry.of(form);
  }

  private static FileEntry planWithoutAppraiserId() {
    return FileEntry.of(PLAN.toBuilder().appraiser(appraiserWithoutId()).build());
  }

  private static Appraiser appraiserWithoutId() {
    return Appraiser.builder()
        .name("Hadi Wibowo")
        .position("Kepala SMP Negeri 3 Contoh")
        .unit("SMP Negeri 3 Contoh")
        .build();
  }
}
