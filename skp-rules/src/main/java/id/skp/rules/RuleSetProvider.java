package id.skp.rules;

import java.util.List;

/**
 * Gives rule sets to {@link java.util.ServiceLoader}. A provider has a public constructor without parameters and is named
 * in {@code module-info} or in {@code META-INF/services/id.skp.rules.RuleSetProvider}, best in both:
 *
 * <pre>{@code
 * module id.go.example.rules {
 *   requires id.skp.rules;
 *   provides id.skp.rules.RuleSetProvider with id.go.example.rules.OurRules;
 * }
 * }</pre>
 *
 * <p>{@link RuleSets#installed(ClassLoader)} finds it. A provider that gives null, throws, gives anything but rule sets or
 * more than 1000 of them, or gives an id that is taken is refused, with its class name.
 */
public interface RuleSetProvider {
  /**
   * Returns the rule sets, equal ones each time.
   *
   * @return the rule sets, without null, at most 1000
   */
  List<RuleSet> ruleSets();
}
