package id.skp.rules;

import static id.skp.core.InvalidValueException.unless;
import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import id.skp.core.text.Text;
import java.util.List;

/**
 * <em>Layanan</em>: something a rule set can be asked for that takes several rules, such as the evaluation of an appraisal
 * together with its review. A rule set that says it {@linkplain RuleSet.Builder#serves serves} it cannot be built while one of
 * these rules is missing.
 *
 * <p>{@link PerformanceRules#EVALUATING}, {@link PerformanceRules#REVIEWING}, {@code MonitoringRules.YEAR} and
 * {@code PaperRules.PRINTING} are what this library asks for.
 *
 * @param name the stable name, such as {@code evaluate}
 * @param title what people call it
 * @param rules the rules it takes, at least one
 */
public record Service(String name, Text title, List<RuleKey<?, ?>> rules) {
  /**
   * Copies the list.
   *
   * @param name the stable name, such as {@code evaluate}
   * @param title what people call it
   * @param rules the rules it takes, at least one
   * @throws id.skp.core.InvalidValueException with code {@code SERVICE_WITHOUT_RULES} if there is none
   */
  public Service {
    requireNonNull(name, "name");
    requireNonNull(title, "title");
    rules = ImmutableList.copyOf(requireNonNull(rules, "rules"));
    unless(
        !rules.isEmpty(),
        "SERVICE_WITHOUT_RULES",
        "rules",
        "perlu sedikitnya satu aturan",
        "needs at least one rule",
        name);
  }

  /**
   * Obtains a service.
   *
   * @param name the stable name, such as {@code evaluate}
   * @param title what people call it
   * @param rules the rules it takes, at least one
   * @return the service
   * @throws id.skp.core.InvalidValueException with code {@code SERVICE_WITHOUT_RULES} if there is none
   */
  public static Service of(String name, Text title, RuleKey<?, ?>... rules) {
    return new Service(name, title, List.of(rules));
  }

  /** Returns the name. */
  @Override
  public String toString() {
    return name;
  }
}
