package id.skp.rules.cascade;

import id.skp.core.appraisal.Percentage;
import id.skp.rules.ParameterKey;
import id.skp.rules.Reasoning;
import id.skp.rules.planreview.FindingCodes;
import id.skp.rules.planreview.PlanReviewParameters;
import java.util.List;

/** What a review holds a cascade to: the parameters it reads. */
record CascadeChoices(
    boolean oneMethod,
    boolean methodRequired,
    boolean additionalExempt,
    int levelsPerLink,
    int mostResults,
    Percentage laggingBelow,
    Percentage laggingShare,
    FindingCodes disabledFindings) {
  static CascadeChoices of(Reasoning reasoning) {
    return new CascadeChoices(
        read(CascadeParameters.ONE_METHOD, reasoning),
        read(CascadeParameters.METHOD_REQUIRED, reasoning),
        read(CascadeParameters.ADDITIONAL_EXEMPT, reasoning),
        read(CascadeParameters.LEVELS_PER_LINK, reasoning),
        read(CascadeParameters.MOST_RESULTS, reasoning),
        read(CascadeParameters.LAGGING_BELOW, reasoning),
        read(CascadeParameters.LAGGING_SHARE, reasoning),
        PlanReviewParameters.disabled(reasoning));
  }

  private static <T> T read(ParameterKey<T> key, Reasoning reasoning) {
    return reasoning.by(reasoning.parameter(key));
  }

  /** Returns what is read. */
  static List<ParameterKey<?>> parameters() {
    return List.of(
        CascadeParameters.ONE_METHOD,
        CascadeParameters.METHOD_REQUIRED,
        CascadeParameters.ADDITIONAL_EXEMPT,
        CascadeParameters.LEVELS_PER_LINK,
        CascadeParameters.MOST_RESULTS,
        CascadeParameters.LAGGING_BELOW,
        CascadeParameters.LAGGING_SHARE,
        PlanReviewParameters.DISABLED_FINDINGS);
  }
}
