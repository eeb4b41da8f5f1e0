package id.skp.rules.planreview;

import com.google.common.collect.ImmutableList;
import id.skp.rules.ParameterKey;
import id.skp.rules.Reasoning;
import java.util.List;
import java.util.Set;

/** What a plan is held to: the parameters, read once and recorded. */
final class PlanStandards {
  final FindingCodes disabledFindings;
  final PlanDeadline deadline;
  final RequiredAspects requiredAspects;
  final ParentResultRequirement parentResultRequired;
  final boolean perspectiveRequired;
  final boolean assessorNipRequired;
  final ApproachByPosition approachByPosition;
  final int usualAspectCount;
  final int leastRubricLevels;
  final boolean standardReferenceRequired;
  final WordPatterns activityWords;
  final WordPatterns measureWords;
  final WordPatterns timeWords;

  /** Reads the parameters that the findings of a rule set need. */
  PlanStandards(Reasoning reasoning, Set<PlanFinding> findings) {
    disabledFindings = read(reasoning, PlanReviewParameters.DISABLED_FINDINGS);
    deadline = read(reasoning, PlanReviewParameters.PLAN_DEADLINE);
    requiredAspects = read(reasoning, PlanReviewParameters.REQUIRED_ASPECTS);
    parentResultRequired = read(reasoning, PlanReviewParameters.PARENT_RESULT_REQUIRED);
    perspectiveRequired = read(reasoning, PlanReviewParameters.PERSPECTIVE_REQUIRED);
    assessorNipRequired = read(reasoning, PlanReviewParameters.ASSESSOR_NIP_REQUIRED);
    approachByPosition = read(reasoning, PlanReviewParameters.APPROACH_BY_POSITION);
    usualAspectCount = findings.contains(PlanFinding.FEW_ASPECTS)
        ? read(reasoning, PlanReviewParameters.USUAL_ASPECT_COUNT)
        : 0;
    leastRubricLevels = findings.contains(PlanFinding.FEW_RUBRIC_LEVELS)
        ? read(reasoning, PlanReviewParameters.LEAST_RUBRIC_LEVELS)
        : 0;
    standardReferenceRequired = findings.contains(PlanFinding.RESULT_WITHOUT_STANDARD)
        && read(reasoning, PlanReviewParameters.STANDARD_REFERENCE_REQUIRED);
    activityWords = read(reasoning, PlanReviewParameters.ACTIVITY_WORDS);
    measureWords = read(reasoning, PlanReviewParameters.MEASURE_WORDS);
    timeWords = read(reasoning, PlanReviewParameters.TIME_WORDS);
  }

  /** Returns what is read for the findings of a rule set. */
  static List<ParameterKey<?>> parameters(Set<PlanFinding> findings) {
    ImmutableList.Builder<ParameterKey<?>> keys = ImmutableList.builder();
    keys.add(
        PlanReviewParameters.DISABLED_FINDINGS,
        PlanReviewParameters.PLAN_DEADLINE,
        PlanReviewParameters.REQUIRED_ASPECTS,
        PlanReviewParameters.PARENT_RESULT_REQUIRED,
        PlanReviewParameters.PERSPECTIVE_REQUIRED,
        PlanReviewParameters.ASSESSOR_NIP_REQUIRED,
        PlanReviewParameters.APPROACH_BY_POSITION,
        PlanReviewParameters.ACTIVITY_WORDS,
        PlanReviewParameters.MEASURE_WORDS,
        PlanReviewParameters.TIME_WORDS);
    if (findings.contains(PlanFinding.FEW_ASPECTS)) {
      keys.add(PlanReviewParameters.USUAL_ASPECT_COUNT);
    }
    if (findings.contains(PlanFinding.FEW_RUBRIC_LEVELS)) {
      keys.add(PlanReviewParameters.LEAST_RUBRIC_LEVELS);
    }
    if (findings.contains(PlanFinding.RESULT_WITHOUT_STANDARD)) {
      keys.add(PlanReviewParameters.STANDARD_REFERENCE_REQUIRED);
    }
    return keys.build();
  }

  private static <T> T read(Reasoning reasoning, ParameterKey<T> key) {
    return reasoning.by(reasoning.parameter(key));
  }
}
