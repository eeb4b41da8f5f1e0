package id.skp.rules;

import static java.util.Objects.requireNonNull;

import id.skp.core.period.DateRange;
import id.skp.core.text.Labelled;
import id.skp.core.text.Text;

/**
 * <em>Masa aturan</em>: a part of a period in which one rule set is in force.
 *
 * @param days the days, first and last included
 * @param ruleSet the rule set in force on each of them
 */
public record RulePeriod(DateRange days, RuleSet ruleSet) implements Labelled {
  /**
   * Refuses null.
   *
   * @param days the days, first and last included
   * @param ruleSet the rule set in force on each of them
   */
  public RulePeriod {
    requireNonNull(days, "days");
    requireNonNull(ruleSet, "ruleSet");
  }

  /**
   * Returns the rule set's id and the days, such as {@code permenpanrb-8-2021 (1 Juli 2021 s.d. 31 Januari 2022)}.
   *
   * @return the label
   */
  @Override
  public Text label() {
    Text printed = days.label();
    return Text.of(
        ruleSet.id() + " (" + printed.indonesian() + ")",
        ruleSet.id() + " (" + printed.english() + ")");
  }

  /** Returns the rule set's id and the days, such as {@code permenpanrb-8-2021 (2021-07-01..2022-01-31)}. */
  @Override
  public String toString() {
    return ruleSet.id() + " (" + days + ")";
  }
}
