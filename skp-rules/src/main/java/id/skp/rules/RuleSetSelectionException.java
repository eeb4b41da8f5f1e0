package id.skp.rules;

import com.google.common.collect.ImmutableList;
import java.util.List;
import java.util.stream.Collectors;

/** Thrown where a rule set is asked for and none, or more than one, answers. It names the candidates. */
public final class RuleSetSelectionException extends IllegalArgumentException {
  private static final long serialVersionUID = 1L;

  /** Why no rule set could be chosen. */
  public enum Code {
    /** No rule set has the id. */
    UNKNOWN_RULE_SET,
    /** No rule set is in force on the day. */
    NO_RULE_SET,
    /** More than one rule set is in force on the day. */
    SEVERAL_RULE_SETS
  }

  /** Why no rule set could be chosen. */
  private final Code code;

  private final transient List<RuleSet> candidates;

  RuleSetSelectionException(Code code, String sentence, List<RuleSet> candidates) {
    super(code + ": " + sentence + "; candidates: "
        + candidates.stream()
            .map(set -> set.id() + " (" + set.validity() + ")")
            .collect(Collectors.joining(", ")));
    this.code = code;
    this.candidates = ImmutableList.copyOf(candidates);
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
   * Returns the rule sets to choose from: those in force on the day if there are several, otherwise all.
   *
   * @return the candidates
   */
  public List<RuleSet> candidates() {
    return candidates;
  }
}
