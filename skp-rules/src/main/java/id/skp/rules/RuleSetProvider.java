package id.skp.rules;

import java.util.List;

/**
 * Gives rule sets to {@link java.util.ServiceLoader}. A provider has a public constructor without parameters and is named
 * in {@code module-info} or in {@code META-INF/services/id.skp.rules.RuleSetProvider}, best in both.
 */
public interface RuleSetProvider {
  /**
   * Returns the rule sets, equal ones each time.
   *
   * @return the rule sets
   */
  List<RuleSet> ruleSets();
}
