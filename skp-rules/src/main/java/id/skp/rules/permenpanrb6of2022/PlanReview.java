package id.skp.rules.permenpanrb6of2022;

import id.skp.core.law.Basis;
import id.skp.core.law.LegalSource;
import id.skp.core.plan.PlanApproach;
import id.skp.core.plan.Skp;
import id.skp.core.plan.WorkResult;
import id.skp.rules.Chapter;
import id.skp.rules.ParameterKey;
import id.skp.rules.RuleSet;
import id.skp.rules.angkakredit.CreditParameters;
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
import java.util.LinkedHashMap;
import java.util.Map;

/** The review of plans: which findings are made, what they rest on, and the choices they take. */
record PlanReview() implements Chapter {
  private static final LegalSource LEADER_FORM =
      LegalSource.cited(Basis.REGULATION_TEXT, Sources.EVALUATION_FORM);
  private static final LegalSource STAFF_FORM =
      LegalSource.cited(Basis.PRACTICE, Sources.PLAN_FORM);
  private static final LegalSource DIALOGUE =
      LegalSource.cited(Basis.REGULATION_TEXT, Sources.PLANNING_DIALOGUE);
  private static final LegalSource ACHIEVEMENTS = LegalSource.cited(Basis.PRACTICE, Sources.MATRIX);
  static final LegalSource INFERRED = LegalSource.cited(Basis.INFERRED, Sources.PLAN_FORM);
  static final LegalSource REFERENCES = LegalSource.open(
      Basis.OUR_READING,
      Sources.MONITORING,
      "OQ-663",
      "rujukan antarcatatan: ditolak, atau menjadi temuan sampai catatannya tiba; dipilih temuan",
      "references between records: refused, or a finding until the record arrives; a finding was chosen");
  static final LegalSource CORRECTIONS = LegalSource.open(
      Basis.OUR_READING,
      Sources.MONITORING,
      "OQ-642",
      "catatan yang bertentangan: ditolak, temuan, atau dipercaya; dipilih temuan, dan yang bergantung padanya tidak diputuskan",
      "records that contradict each other: refused, a finding, or trusted; a finding was chosen, and what depends on them is undecided");
  private static final LegalSource NEW_POST = LegalSource.open(
      Basis.OUR_READING,
      Sources.REGULATION,
      "OQ-619",
      "beberapa jabatan dalam setahun: SKP sendiri sejak awal tiap jabatan, dan yang terakhir menentukan tahunnya, atau menurut bulan; dipilih yang pertama, karena proporsi tidak diatur",
      "several posts in a year: a plan of its own from the start of each, the last of which decides the year, or by months; the first was chosen, since no proportion is laid down");
  private static final LegalSource LEADING = LegalSource.cited(Basis.INFERRED, Sources.REGULATION);
  private static final LegalSource ACTING = LegalSource.open(
      Basis.OUR_READING,
      Sources.REGULATION,
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
              Sources.PLANNING_DIALOGUE,
              "OQ-628",
              "batas waktu SKP: akhir Januari, atau tidak ada",
              "deadline of the plan: the end of January, or none"));
  private static final ParameterKey<RequiredAspects> REQUIRED_ASPECTS =
      PlanReviewParameters.REQUIRED_ASPECTS.is(
          RequiredAspects.of(),
          LegalSource.open(
              Basis.INFERRED,
              Sources.PLAN_FORM,
              "OQ-629",
              "aspek yang diperlukan per hasil: keempatnya, atau apa pun",
              "aspects needed per result: all four, or any"));
  private static final ParameterKey<ParentResultRequirement> PARENT_RESULT_REQUIRED =
      PlanReviewParameters.PARENT_RESULT_REQUIRED.is(
          ParentResultRequirement.MAIN_RESULTS_BELOW_TOP,
          LegalSource.open(
              Basis.INFERRED,
              Sources.PLAN_FORM,
              "OQ-630",
              "hasil kerja pimpinan boleh kosong: untuk pimpinan tertinggi dan hasil tambahan, atau tidak pernah",
              "the leader's result may be blank: for the top leader and additional results, or never"));
  private static final ParameterKey<Boolean> PERSPECTIVE_REQUIRED =
      PlanReviewParameters.PERSPECTIVE_REQUIRED.is(
          false,
          LegalSource.open(
              Basis.OUR_READING,
              Sources.EVALUATION_FORM,
              "OQ-631",
              "perspektif dalam SKP kualitatif pimpinan: wajib, atau boleh",
              "perspectives in a qualitative plan of a leader: required, or optional"));
  private static final ParameterKey<Boolean> ASSESSOR_NIP_REQUIRED =
      PlanReviewParameters.ASSESSOR_NIP_REQUIRED.is(
          false,
          LegalSource.open(
              Basis.REGULATION_TEXT,
              Sources.PLAN_FORM,
              "OQ-627",
              "pejabat penilai tanpa NIP: dibolehkan bagi pejabat politik, atau tidak",
              "an appraiser without NIP: allowed for political officeholders, or not"));
  private static final ParameterKey<ApproachByPosition> APPROACH_BY_POSITION =
      PlanReviewParameters.APPROACH_BY_POSITION.is(
          ApproachByPosition.everywhere(PlanApproach.KUANTITATIF, PlanApproach.KUALITATIF),
          LegalSource.open(
              Basis.SINGLE_PRACTICE,
              Sources.PLAN_FORM,
              "OQ-637",
              "yang memilih pendekatan: instansi, atau pimpinan untuk setiap SKP",
              "who chooses the approach: the agency, or the leader for each plan"));

  private static final ParameterKey<Boolean> STANDARD_REFERENCE_REQUIRED =
      PlanReviewParameters.STANDARD_REFERENCE_REQUIRED.is(false, INFERRED);

  static final PlanReviewProcedure PROCEDURE = PlanReviewProcedure.of(sources())
      .asking(Map.of(
          PlanFinding.RESULT_WITHOUT_INDICATOR, REQUIRED_ASPECTS,
          PlanFinding.RESULT_WITHOUT_STANDARD, STANDARD_REFERENCE_REQUIRED,
          PlanFinding.APPROACH_NOT_ALLOWED, APPROACH_BY_POSITION,
          PlanFinding.PARTY_INCOMPLETE, ASSESSOR_NIP_REQUIRED,
          PlanFinding.PARENT_RESULT_MISSING, PARENT_RESULT_REQUIRED,
          PlanFinding.ASPECT_MISSING, REQUIRED_ASPECTS,
          PlanFinding.PERSPECTIVE_MISSING, PERSPECTIVE_REQUIRED,
          PlanFinding.PLAN_LATE, PLAN_DEADLINE))
      .notUsing(EvaluationFindings6Of2022.VALUES_OF_OTHER_REGULATION, PlanReview::notUsed);

  /** What only the scores of PermenPAN-RB 8/2021 use. */
  private static Map<String, Boolean> notUsed(Skp plan) {
    Map<String, Boolean> given = new LinkedHashMap<>();
    given.put("model", plan.model().isPresent());
    given.put("behaviourStandards", !plan.behaviourStandards().isEmpty());
    for (int i = 0; i < plan.results().size(); i++) {
      WorkResult result = plan.results().get(i);
      given.put("results/" + i + "/mainWorkKind", result.mainWorkKind().isPresent());
      given.put("results/" + i + "/scope", result.scope().isPresent());
      given.put("results/" + i + "/rubric", !result.rubric().isEmpty());
    }
    return given;
  }

  private static Map<PlanFinding, LegalSource> sources() {
    Map<PlanFinding, LegalSource> sources = new EnumMap<>(PlanFinding.class);
    sources.put(PlanFinding.NO_MAIN_RESULT, INFERRED);
    sources.put(PlanFinding.RESULT_WITHOUT_INDICATOR, REQUIRED_ASPECTS.source());
    sources.put(PlanFinding.RESULT_WITHOUT_STANDARD, STANDARD_REFERENCE_REQUIRED.source());
    sources.put(PlanFinding.INDICATOR_WITHOUT_TARGET, LEADER_FORM);
    sources.put(PlanFinding.APPROACH_NOT_ALLOWED, APPROACH_BY_POSITION.source());
    sources.put(PlanFinding.PARTY_INCOMPLETE, ASSESSOR_NIP_REQUIRED.source());
    sources.put(PlanFinding.APPOINTMENT_NOT_TOLD, ACTING);
    sources.put(PlanFinding.APPOINTMENT_CONTRADICTS_TITLE, ACTING);
    sources.put(PlanFinding.LEVEL_CONTRADICTS_TITLE, INFERRED);
    sources.put(PlanFinding.RANK_CONTRADICTS_LEVEL, CreditParameters.CREDIT_BASES.source());
    sources.put(PlanFinding.SERVES_OWN_RESULT, INFERRED);
    sources.put(PlanFinding.MANUAL_CONTRADICTS_TARGET, INFERRED);
    sources.put(PlanFinding.RECORD_OF_STRANGER, CORRECTIONS);
    sources.put(PlanFinding.DIALOGUE_OF_OTHER_VERSION, CORRECTIONS);
    sources.put(PlanFinding.DATED_BEFORE_BASIS, CORRECTIONS);
    sources.put(PlanFinding.LEADS_UNIT_CONTRADICTS_POST, LEADING);
    sources.put(PlanFinding.LEADS_UNIT_NOT_TOLD, LEADING);
    sources.put(PlanFinding.APPRAISAL_BEYOND_PLAN, INFERRED);
    sources.put(PlanFinding.DATED_BEFORE_PERIOD, INFERRED);
    sources.put(PlanFinding.DATED_AFTER_PERIOD, INFERRED);
    sources.put(PlanFinding.EVIDENCE_OF_OTHER_RESULT, INFERRED);
    sources.put(PlanFinding.UNKNOWN_REFERENCE, REFERENCES);
    sources.put(PlanFinding.GIVER_CONTRADICTS_ROLE, INFERRED);
    sources.put(PlanFinding.NIP_APPOINTED_LATER, INFERRED);
    sources.put(PlanFinding.NIP_CONTRADICTS_EMPLOYMENT, INFERRED);
    sources.put(PlanFinding.IDS_LOOK_ALIKE, INFERRED);
    sources.put(PlanFinding.PERIOD_OUTSIDE_YEAR, STAFF_FORM);
    sources.put(PlanFinding.TEXT_SAYS_NOTHING, CORRECTIONS);
    sources.put(PlanFinding.PARENT_RESULT_MISSING, PARENT_RESULT_REQUIRED.source());
    sources.put(PlanFinding.DUPLICATE_RESULT, INFERRED);
    sources.put(PlanFinding.ACTIVITY_WORDING, ACHIEVEMENTS);
    sources.put(PlanFinding.COPIED_FROM_SUPERIOR, ACHIEVEMENTS);
    sources.put(PlanFinding.NOT_TIME_BOUND, INFERRED);
    sources.put(PlanFinding.ASPECT_MISSING, REQUIRED_ASPECTS.source());
    sources.put(PlanFinding.ASPECT_NOT_APPLICABLE, STAFF_FORM);
    sources.put(PlanFinding.PERSPECTIVE_MISSING, PERSPECTIVE_REQUIRED.source());
    sources.put(PlanFinding.PERSPECTIVE_NOT_APPLICABLE, STAFF_FORM);
    sources.put(PlanFinding.TARGET_WORDED_OTHERWISE, INFERRED);
    sources.put(PlanFinding.TARGET_WORDED_TWICE, INFERRED);
    sources.put(PlanFinding.TARGET_BELOW_ZERO, INFERRED);
    sources.put(PlanFinding.TARGET_BEFORE_PLAN, INFERRED);
    sources.put(PlanFinding.TARGET_NOT_MEASURABLE, INFERRED);
    sources.put(PlanFinding.BEHAVIOUR_VALUE_MISSING, STAFF_FORM);
    sources.put(PlanFinding.BEHAVIOUR_GUIDES_INCOMPLETE, STAFF_FORM);
    sources.put(PlanFinding.ANNEX_LIST_EMPTY, DIALOGUE);
    sources.put(PlanFinding.NOT_SIGNED, STAFF_FORM);
    sources.put(PlanFinding.PLAN_SIGNATURE_REFUSED, STAFF_FORM);
    sources.put(PlanFinding.PLAN_LATE, PLAN_DEADLINE.source());
    sources.put(PlanFinding.PLAN_OF_OTHER_EMPLOYEE, CORRECTIONS);
    sources.put(PlanFinding.INSTITUTION_NAMED_OTHERWISE, INFERRED);
    sources.put(PlanFinding.INSTITUTION_CHANGED, NEW_POST);
    sources.put(PlanFinding.POST_CHANGED, NEW_POST);
    sources.put(PlanFinding.EMPLOYMENT_CHANGED, CORRECTIONS);
    sources.put(PlanFinding.APPRAISER_NIP_DIFFERS, CORRECTIONS);
    sources.put(PlanFinding.EMPLOYEE_NAMED_OTHERWISE, CORRECTIONS);
    sources.put(PlanFinding.RANK_OR_LEVEL_LOWERED, CORRECTIONS);
    sources.put(PlanFinding.PLANNING_DIALOGUE_MISSING, DIALOGUE);
    sources.put(PlanFinding.DIALOGUE_ITEM_MISSING, DIALOGUE);
    sources.put(
        PlanFinding.ONE_SIDED_DIALOGUE,
        LegalSource.cited(Basis.SINGLE_PRACTICE, Sources.PLANNING_DIALOGUE));
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
            APPROACH_BY_POSITION,
            STANDARD_REFERENCE_REQUIRED)
        .chapters(new PlanReviewChapter(PROCEDURE, DIALOGUE, ACHIEVEMENTS));
  }
}
