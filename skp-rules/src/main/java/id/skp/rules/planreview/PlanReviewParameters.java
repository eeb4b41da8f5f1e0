package id.skp.rules.planreview;

import id.skp.core.plan.AchievementCategory;
import id.skp.core.plan.Aspect;
import id.skp.core.text.Text;
import id.skp.rules.ParameterKey;
import id.skp.rules.Reasoning;
import id.skp.rules.value.ValueForm;
import id.skp.rules.value.ValueForms;

/** The parameters of the review of a plan. Every rule set that reviews plans gives them. */
public final class PlanReviewParameters {
  /**
   * The codes of findings that no review tells: of a plan, an appraisal, a file of a year, a matrix, a unit's distribution. Errors
   * of others than plans are told all the same, see {@link FindingCodes#without}.
   */
  public static final ParameterKey<FindingCodes> DISABLED_FINDINGS = key(
      "disabledFindings",
      FindingCodes.class,
      "Temuan yang dimatikan",
      "Findings switched off",
      PlanReviewForms.FINDING_CODES);

  /** By when a plan is to be fixed (OQ-628). */
  public static final ParameterKey<PlanDeadline> PLAN_DEADLINE = key(
      "planDeadline",
      PlanDeadline.class,
      "Batas waktu penetapan SKP",
      "Deadline of the plan",
      PlanReviewForms.PLAN_DEADLINE);

  /** Which aspects each result needs (OQ-629). */
  public static final ParameterKey<RequiredAspects> REQUIRED_ASPECTS = key(
      "requiredAspects",
      RequiredAspects.class,
      "Aspek yang diperlukan",
      "Required aspects",
      PlanReviewForms.REQUIRED_ASPECTS);

  /** Which results must name the leader's result they serve (OQ-630). */
  public static final ParameterKey<ParentResultRequirement> PARENT_RESULT_REQUIRED = key(
      "parentResultRequired",
      ParentResultRequirement.class,
      "Hasil yang harus menyebut hasil pimpinan",
      "Results that must name the leader's result");

  /** Whether a qualitative plan of a leader needs perspectives (OQ-631). */
  public static final ParameterKey<Boolean> PERSPECTIVE_REQUIRED = key(
      "perspectiveRequired",
      Boolean.class,
      "Perspektif diperlukan dalam SKP kualitatif",
      "Perspectives are required in a qualitative plan");

  /** Whether the appraiser needs a NIP (OQ-627). */
  public static final ParameterKey<Boolean> ASSESSOR_NIP_REQUIRED = key(
      "assessorNipRequired",
      Boolean.class,
      "NIP pejabat penilai diperlukan",
      "The appraiser needs a NIP");

  /** Whether the regulation is for civil servants (PNS) only; needed only for {@link PlanFinding#NOT_A_CIVIL_SERVANT}. */
  public static final ParameterKey<Boolean> CIVIL_SERVANTS_ONLY =
      key("civilServantsOnly", Boolean.class, "Hanya untuk PNS", "For PNS only");

  /** Which approaches are open to which post (OQ-637). */
  public static final ParameterKey<ApproachByPosition> APPROACH_BY_POSITION = key(
      "approachByPosition",
      ApproachByPosition.class,
      "Pendekatan menurut jabatan",
      "Approaches by kind of post",
      PlanReviewForms.APPROACH_BY_POSITION);

  /** How many aspects a result of staff usually has; needed only for {@link PlanFinding#FEW_ASPECTS}. */
  public static final ParameterKey<Integer> USUAL_ASPECT_COUNT = key(
      "usualAspectCount",
      Integer.class,
      "Jumlah aspek yang lazim",
      "Usual number of aspects",
      ValueForms.integer(0, Aspect.values().length, "aspects"));

  /** How many levels of rating a result has at least in the developed model; needed only for {@link PlanFinding#FEW_RUBRIC_LEVELS}. */
  public static final ParameterKey<Integer> LEAST_RUBRIC_LEVELS = key(
      "leastRubricLevels",
      Integer.class,
      "Tingkat rubrik paling sedikit",
      "Least levels of a rubric",
      ValueForms.integer(1, AchievementCategory.values().length, "levels"));

  /** Whether each result or an indicator of it names an SOP or a standard; needed only for {@link PlanFinding#RESULT_WITHOUT_STANDARD}. */
  public static final ParameterKey<Boolean> STANDARD_REFERENCE_REQUIRED = key(
      "standardReferenceRequired",
      Boolean.class,
      "Rujukan SOP atau standar diperlukan",
      "References to SOP or standards are required");

  /** The words by which a result is taken for an activity, for {@link PlanFinding#ACTIVITY_WORDING}. */
  public static final ParameterKey<WordPatterns> ACTIVITY_WORDS = key(
      "activityWords",
      WordPatterns.class,
      "Kata kegiatan",
      "Words for activities",
      PlanReviewForms.WORD_PATTERNS);

  /** The words that make a target verifiable, for {@link PlanFinding#TARGET_NOT_MEASURABLE}. */
  public static final ParameterKey<WordPatterns> MEASURE_WORDS = key(
      "measureWords",
      WordPatterns.class,
      "Kata ukuran",
      "Words of measure",
      PlanReviewForms.WORD_PATTERNS);

  /** The words that speak of time, for {@link PlanFinding#NOT_TIME_BOUND}. */
  public static final ParameterKey<WordPatterns> TIME_WORDS = key(
      "timeWords",
      WordPatterns.class,
      "Kata waktu",
      "Words of time",
      PlanReviewForms.WORD_PATTERNS);

  private PlanReviewParameters() {}

  /**
   * Returns the codes that are switched off in a rule set.
   *
   * @param reasoning the reasoning of a review, which depends on them
   * @return the codes
   */
  public static FindingCodes disabled(Reasoning reasoning) {
    return reasoning.by(reasoning.parameter(DISABLED_FINDINGS));
  }

  private static <T> ParameterKey<T> key(
      String name, Class<T> type, String indonesian, String english) {
    return ParameterKey.of(name, type, Text.of(indonesian, english));
  }

  private static <T> ParameterKey<T> key(
      String name, Class<T> type, String indonesian, String english, ValueForm<T> form) {
    return ParameterKey.of(name, type, Text.of(indonesian, english), form);
  }
}
