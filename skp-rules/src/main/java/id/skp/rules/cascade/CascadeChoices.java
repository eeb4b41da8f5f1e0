package id.skp.rules.cascade;

import id.skp.core.appraisal.Percentage;
import id.skp.rules.ParameterKey;
import id.skp.rules.Reasoning;
import id.skp.rules.Step;
import java.util.ArrayList;
import java.util.List;

/** The parameters a review reads, each with its step. */
record CascadeChoices(
    Step<Boolean> oneMethod,
    Step<Boolean> methodRequired,
    Step<Boolean> additionalExempt,
    Step<Integer> levelsPerLink,
    Step<Integer> mostResults,
    Step<Percentage> laggingBelow,
    Step<Percentage> laggingShare) {
  static CascadeChoices of(Reasoning reasoning) {
    return new CascadeChoices(
        reasoning.parameter(CascadeParameters.ONE_METHOD),
        reasoning.parameter(CascadeParameters.METHOD_REQUIRED),
        reasoning.parameter(CascadeParameters.ADDITIONAL_EXEMPT),
        reasoning.parameter(CascadeParameters.LEVELS_PER_LINK),
        reasoning.parameter(CascadeParameters.MOST_RESULTS),
        reasoning.parameter(CascadeParameters.LAGGING_BELOW),
        reasoning.parameter(CascadeParameters.LAGGING_SHARE));
  }

  List<Step<?>> with(Step<?> given) {
    List<Step<?>> steps = new ArrayList<>();
    steps.add(given);
    steps.addAll(List.of(
        oneMethod,
        methodRequired,
        additionalExempt,
        levelsPerLink,
        mostResults,
        laggingBelow,
        laggingShare));
    return steps;
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
        CascadeParameters.LAGGING_SHARE);
  }
}
