package id.skp.rules.permenpanrb8of2021.planreview;

import id.skp.core.law.Basis;
import id.skp.core.law.LegalSource;
import id.skp.core.plan.PlanApproach;
import id.skp.rules.Applicability;
import id.skp.rules.Chapter;
import id.skp.rules.ParameterKey;
import id.skp.rules.RuleSet;
import id.skp.rules.finding.FindingKind;
import id.skp.rules.permenpanrb8of2021.achievement.AchievementParameters;
import id.skp.rules.permenpanrb8of2021.score.Sources8Of2021;
import id.skp.rules.planreview.ApproachByPosition;
import id.skp.rules.planreview.FindingCodes;
import id.skp.rules.planreview.ParentResultRequirement;
import id.skp.rules.planreview.PlanDeadline;
import id.skp.rules.planreview.PlanFinding;
import id.skp.rules.planreview.PlanReviewChapter;
import id.skp.rules.planreview.PlanReviewParameters;
import id.skp.rules.planreview.PlanReviewProcedure;
import id.skp.rules.planreview.RequiredAspects;
import java.util.EnumMap;
import java.util.Map;

/** The review of plans: which findings are made, what they rest on, and the choices they take. */
public record PlanReview() implements Chapter {
  private static final String PLACE = "PermenPAN-RB 8/2021, Lampiran Bab II";
  private static final LegalSource PLAN = LegalSource.cited(Basis.REGULATION_TEXT, PLACE);
  private static final LegalSource PRACTICE = LegalSource.cited(Basis.PRACTICE, PLACE);
  private static final LegalSource INFERRED = LegalSource.cited(Basis.INFERRED, PLACE);
  private static final LegalSource TARGETS = LegalSource.cited(
      Basis.REGULATION_TEXT, Sources8Of2021.ACHIEVEMENT, Sources8Of2021.ACHIEVEMENT_EXAMPLES);
  private static final LegalSource NON_DIRECT =
      LegalSource.cited(Basis.REGULATION_TEXT, Sources8Of2021.NON_DIRECT);
  private static final LegalSource READING =
      LegalSource.cited(Basis.INFERRED, Sources8Of2021.ACHIEVEMENT);
  private static final LegalSource ACTING = LegalSource.open(
      Basis.OUR_READING,
      PLACE,
      "OQ-641",
      "kedudukan dan nama jabatan yang bertentangan: yang dihitung kedudukan, namanya, atau tidak satu pun; dipilih kedudukan, dengan temuan; Pj dihitung seperti Plt dan Plh",
      "an appointment and a title that contradict each other: the appointment counts, the title, or neither; the appointment was chosen, with a finding; Pj counts as Plt and Plh do");

  private static final ParameterKey<FindingCodes> DISABLED_FINDINGS =
      PlanReviewParameters.DISABLED_FINDINGS.is(
          FindingCodes.of(PlanFinding.NOT_TIME_BOUND), INFERRED);
  private static final ParameterKey<PlanDeadline> PLAN_DEADLINE =
      PlanReviewParameters.PLAN_DEADLINE.is(
          PlanDeadline.of(1, 31),
          LegalSource.open(
              Basis.OUR_READING,
              PLACE,
              "OQ-628",
              "batas waktu SKP: akhir Januari, atau tidak ada",
              "deadline of the plan: the end of January, or none"));
  private static final ParameterKey<RequiredAspects> REQUIRED_ASPECTS =
      PlanReviewParameters.REQUIRED_ASPECTS.is(RequiredAspects.of(), PRACTICE);
  private static final ParameterKey<ParentResultRequirement> PARENT_RESULT_REQUIRED =
      PlanReviewParameters.PARENT_RESULT_REQUIRED.is(
          ParentResultRequirement.NON_DIRECT_RESULTS, NON_DIRECT);
  private static final ParameterKey<Boolean> PERSPECTIVE_REQUIRED =
      PlanReviewParameters.PERSPECTIVE_REQUIRED.is(true, PLAN);
  private static final ParameterKey<Boolean> ASSESSOR_NIP_REQUIRED =
      PlanReviewParameters.ASSESSOR_NIP_REQUIRED.is(
          false,
          LegalSource.open(
              Basis.OUR_READING,
              PLACE,
              "OQ-627",
              "pejabat penilai tanpa NIP: dibolehkan bagi pejabat politik, atau tidak",
              "an appraiser without NIP: allowed for political officeholders, or not"));
  private static final ParameterKey<Boolean> CIVIL_SERVANTS_ONLY =
      PlanReviewParameters.CIVIL_SERVANTS_ONLY.is(
          true, LegalSource.cited(Basis.PRACTICE, Sources8Of2021.REGULATION));
  private static final ParameterKey<ApproachByPosition> APPROACH_BY_POSITION =
      PlanReviewParameters.APPROACH_BY_POSITION.is(
          ApproachByPosition.everywhere(PlanApproach.KUANTITATIF), TARGETS);
  private static final ParameterKey<Integer> USUAL_ASPECT_COUNT =
      PlanReviewParameters.USUAL_ASPECT_COUNT.is(3, PRACTICE);

  private static final LegalSource DEVELOPED =
      LegalSource.cited(Basis.REGULATION_TEXT, PLACE + ", hlm. 40");
  private static final ParameterKey<Integer> LEAST_RUBRIC_LEVELS =
      PlanReviewParameters.LEAST_RUBRIC_LEVELS.is(3, DEVELOPED);

  /** What belongs to the other regulation, and this one does not know, is not counted. */
  public static final FindingKind VALUES_OF_OTHER_REGULATION =
      Applicability.valuesOfOtherRegulation(
          LegalSource.cited(Basis.INFERRED, Sources8Of2021.REGULATION));

  /** The review, which an evaluation asks about targets. */
  public static final PlanReviewProcedure PROCEDURE = PlanReviewProcedure.of(sources())
      .asking(Map.of(
          PlanFinding.PARTY_INCOMPLETE, ASSESSOR_NIP_REQUIRED,
          PlanFinding.PLAN_LATE, PLAN_DEADLINE))
      .trying(new AchievementTrial())
      .notUsing(
          VALUES_OF_OTHER_REGULATION,
          plan -> Map.of("behaviours", !plan.behaviours().isEmpty()));

  private static Map<PlanFinding, LegalSource> sources() {
    Map<PlanFinding, LegalSource> sources = new EnumMap<>(PlanFinding.class);
    sources.put(PlanFinding.NO_MAIN_RESULT, PLAN);
    sources.put(PlanFinding.RESULT_WITHOUT_INDICATOR, PLAN);
    sources.put(PlanFinding.INDICATOR_WITHOUT_TARGET, TARGETS);
    sources.put(PlanFinding.APPROACH_NOT_ALLOWED, TARGETS);
    sources.put(PlanFinding.NOT_A_CIVIL_SERVANT, CIVIL_SERVANTS_ONLY.source());
    sources.put(PlanFinding.PARTY_INCOMPLETE, ASSESSOR_NIP_REQUIRED.source());
    sources.put(PlanFinding.APPOINTMENT_NOT_TOLD, ACTING);
    sources.put(PlanFinding.APPOINTMENT_CONTRADICTS_TITLE, ACTING);
    sources.put(PlanFinding.LEVEL_CONTRADICTS_TITLE, INFERRED);
    sources.put(PlanFinding.SERVES_OWN_RESULT, INFERRED);
    sources.put(PlanFinding.MANUAL_CONTRADICTS_TARGET, INFERRED);
    sources.put(PlanFinding.RECORD_OF_STRANGER, INFERRED);
    sources.put(PlanFinding.DATED_BEFORE_BASIS, INFERRED);
    sources.put(PlanFinding.APPRAISAL_BEYOND_PLAN, INFERRED);
    sources.put(PlanFinding.DATED_BEFORE_PERIOD, INFERRED);
    sources.put(PlanFinding.DATED_AFTER_PERIOD, INFERRED);
    sources.put(PlanFinding.EVIDENCE_OF_OTHER_RESULT, INFERRED);
    sources.put(PlanFinding.UNKNOWN_REFERENCE, INFERRED);
    sources.put(PlanFinding.GIVER_CONTRADICTS_ROLE, INFERRED);
    sources.put(PlanFinding.NIP_APPOINTED_LATER, INFERRED);
    sources.put(PlanFinding.NIP_CONTRADICTS_EMPLOYMENT, INFERRED);
    sources.put(PlanFinding.IDS_LOOK_ALIKE, INFERRED);
    sources.put(PlanFinding.PERIOD_OUTSIDE_YEAR, PRACTICE);
    sources.put(PlanFinding.TEXT_SAYS_NOTHING, PRACTICE);
    sources.put(PlanFinding.PARENT_RESULT_MISSING, NON_DIRECT);
    sources.put(
        PlanFinding.ADDITIONAL_SCOPE_MISSING,
        LegalSource.cited(Basis.REGULATION_TEXT, Sources8Of2021.ADDITIONAL));
    sources.put(PlanFinding.MAIN_WORK_KIND_MISSING, PLAN);
    sources.put(PlanFinding.FEW_ASPECTS, PRACTICE);
    sources.put(PlanFinding.FEW_RUBRIC_LEVELS, DEVELOPED);
    sources.put(PlanFinding.RUBRIC_WITHOUT_TARGET, DEVELOPED);
    sources.put(PlanFinding.DUPLICATE_RESULT, INFERRED);
    sources.put(PlanFinding.ACTIVITY_WORDING, INFERRED);
    sources.put(PlanFinding.COPIED_FROM_SUPERIOR, INFERRED);
    sources.put(PlanFinding.NOT_TIME_BOUND, INFERRED);
    sources.put(
        PlanFinding.MIXED_CASCADING,
        LegalSource.cited(Basis.REGULATION_TEXT, Sources8Of2021.CASCADING));
    sources.put(PlanFinding.ASPECT_MISSING, PLAN);
    sources.put(PlanFinding.ASPECT_NOT_APPLICABLE, PLAN);
    sources.put(PlanFinding.PERSPECTIVE_MISSING, PLAN);
    sources.put(PlanFinding.PERSPECTIVE_NOT_APPLICABLE, PLAN);
    sources.put(PlanFinding.TARGET_NOT_NUMERIC, TARGETS);
    sources.put(PlanFinding.TARGET_NOT_POSITIVE, AchievementParameters.ZERO_TARGET.source());
    sources.put(PlanFinding.TARGET_WORDED_OTHERWISE, READING);
    sources.put(PlanFinding.TARGET_WORDED_TWICE, READING);
    sources.put(PlanFinding.TARGET_BELOW_ZERO, READING);
    sources.put(PlanFinding.TARGET_BEFORE_PLAN, READING);
    sources.put(PlanFinding.TARGET_AGAINST_POLARITY, READING);
    sources.put(PlanFinding.TARGET_NOT_MEASURABLE, INFERRED);
    sources.put(PlanFinding.NOT_SIGNED, PRACTICE);
    sources.put(PlanFinding.PLAN_SIGNATURE_REFUSED, PRACTICE);
    sources.put(PlanFinding.PLAN_NOT_REVIEWED, PRACTICE);
    sources.put(PlanFinding.PLAN_LATE, PLAN_DEADLINE.source());
    sources.put(PlanFinding.PLAN_OF_OTHER_EMPLOYEE, INFERRED);
    sources.put(PlanFinding.INSTITUTION_NAMED_OTHERWISE, INFERRED);
    sources.put(PlanFinding.INSTITUTION_CHANGED, INFERRED);
    sources.put(PlanFinding.POST_CHANGED, INFERRED);
    sources.put(PlanFinding.EMPLOYMENT_CHANGED, INFERRED);
    sources.put(PlanFinding.APPRAISER_NIP_DIFFERS, INFERRED);
    sources.put(PlanFinding.EMPLOYEE_NAMED_OTHERWISE, INFERRED);
    sources.put(PlanFinding.RANK_OR_LEVEL_LOWERED, INFERRED);
    return sources;
  }

  @Override
  public void addTo(RuleSet.Builder rules) {
    rules
        .parameters(
            DISABLED_FINDINGS,
            PLAN_DEADLINE,
            REQUIRED_ASPECTS,
            PARENT_RESULT_REQUIRED,
            PERSPECTIVE_REQUIRED,
            ASSESSOR_NIP_REQUIRED,
            CIVIL_SERVANTS_ONLY,
            APPROACH_BY_POSITION,
            USUAL_ASPECT_COUNT,
            LEAST_RUBRIC_LEVELS)
        .chapters(new PlanReviewChapter(PROCEDURE, PLAN, INFERRED));
  }
}
