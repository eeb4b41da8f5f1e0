package id.skp.rules;

/**
 * <em>Bab</em>: what belongs together in a regulation, or in several: parameters, rules and kinds of findings. A rule set is
 * put together from chapters, and so is what a variant adds to its base:
 *
 * <pre>{@code
 * RuleSet ours = RuleSet.builder("id.go.example-2026", decree)
 *     .parameter(RuleSet.IN_FORCE_FROM, LocalDate.of(2026, 1, 1), source)
 *     .chapters(new CreditChapter(), rules -> rules.parameters(WORKING_DAYS).rule(ATTENDANCE, procedure, source))
 *     .build();
 * }</pre>
 *
 * <p>Anybody may implement it.
 */
@FunctionalInterface
public interface Chapter {
  /**
   * Adds what the chapter has.
   *
   * @param rules the builder of the rule set
   * @throws id.skp.core.InvalidValueException as the builder, if the rule set has some of it already
   */
  void addTo(RuleSet.Builder rules);
}
