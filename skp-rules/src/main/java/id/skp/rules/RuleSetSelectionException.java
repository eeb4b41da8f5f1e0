package id.skp.rules;

import com.google.common.collect.ImmutableList;
import id.skp.core.people.Institution;
import java.util.List;
import java.util.stream.Collectors;

/** Thrown where a rule set is asked for and none, or more than one, answers. It names the candidates. */
public final class RuleSetSelectionException extends IllegalArgumentException {
  private static final long serialVersionUID = 1L;

  /** Why no rule set could be chosen. */
  public enum Code {
    /** No rule set has the id. */
    UNKNOWN_RULE_SET,
    /** No rule set is in force on the day for the institution. */
    NO_RULE_SET,
    /** More than one rule set is in force on the day for the institution. */
    SEVERAL_RULE_SETS,
    /** No rule set names the institution, but one names an id that differs from its own in signs between the letters alone. */
    INSTITUTION_UNCLEAR,
    /** One rule set follows another within the period. */
    RULE_SET_CHANGES
  }

  /** Why no rule set could be chosen. */
  private final Code code;

  private final transient List<RuleSet> candidates;

  private final transient List<RulePeriod> parts;

  RuleSetSelectionException(Code code, String sentence, List<RuleSet> candidates) {
    super(code + ": " + sentence + "; candidates: "
        + candidates.stream()
            .map(RuleSetSelectionException::wording)
            .collect(Collectors.joining(", ")));
    this.code = code;
    this.candidates = ImmutableList.copyOf(candidates);
    this.parts = ImmutableList.of();
  }

  RuleSetSelectionException(String sentence, List<RulePeriod> parts) {
    super(Code.RULE_SET_CHANGES + ": " + sentence + "; parts: "
        + parts.stream().map(RulePeriod::toString).collect(Collectors.joining(", ")));
    this.code = Code.RULE_SET_CHANGES;
    this.candidates =
        parts.stream().map(RulePeriod::ruleSet).distinct().collect(ImmutableList.toImmutableList());
    this.parts = ImmutableList.copyOf(parts);
  }

  private static String wording(RuleSet ruleSet) {
    String institutions =
        ruleSet.institutions().stream().map(Institution::id).collect(Collectors.joining(", "));
    return ruleSet.id() + " (" + ruleSet.validity()
        + (institutions.isEmpty() ? "" : " for " + institutions) + ")";
  }

  /**
   * Returns why no rule set could be chosen.
   *
   * @return the code
   */
  public Code code() {
    return code;
  }

  /**
   * Returns the rule sets to choose from: those in force if there are several, otherwise all.
   *
   * @return the candidates
   */
  public List<RuleSet> candidates() {
    return candidates == null ? List.of() : candidates;
  }

  /**
   * Returns the parts of a period in which the rule set changes; each but the first begins on a day of change.
   *
   * @return the parts in their order; empty unless the code is {@link Code#RULE_SET_CHANGES}
   */
  public List<RulePeriod> parts() {
    return parts == null ? List.of() : parts;
  }
}
