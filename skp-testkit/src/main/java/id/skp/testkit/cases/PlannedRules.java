package id.skp.testkit.cases;

import java.util.Map;
import java.util.Set;

/**
 * What case files may name though no installed rule set has it yet. Cases that do fail as not supported, instead of being
 * errors of their file. A name leaves this list when a rule set supports it.
 */
final class PlannedRules {
  private static final Map<String, Set<String>> BY_RULE_SET = Map.of(
      "permenpanrb-6-2022",
      Set.of("objection"),
      "siasn",
      Set.of("siasn-quadrant", "siasn-endpoint"));

  private PlannedRules() {}

  /** Returns the names of planned rules by the id of their rule set. */
  static Map<String, Set<String>> byRuleSet() {
    return BY_RULE_SET;
  }

  static boolean contains(String rule) {
    return BY_RULE_SET.values().stream().anyMatch(rules -> rules.contains(rule));
  }
}
