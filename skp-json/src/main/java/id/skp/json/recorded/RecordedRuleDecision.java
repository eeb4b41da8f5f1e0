package id.skp.json.recorded;

import static id.skp.core.InvalidValueException.unless;
import static java.util.Objects.requireNonNull;

import java.util.Map;
import java.util.Optional;

/**
 * <em>Keputusan tercatat</em>: a decision on one rule, as its document tells it.
 *
 * @param rule the name of the rule
 * @param decision what was decided, as data like that of {@link RecordedStep#value}, or with the fields that an evaluation, an
 *     objection or a review has; empty where that is nothing
 * @param way how it came out
 */
public record RecordedRuleDecision(
    String rule, RecordedDecision<Optional<Object>> decision, RecordedWay way) {
  /**
   * Refuses null, steps that lead to another value, and another rule than that of the last one.
   *
   * @param rule the name of the rule
   * @param decision what was decided
   * @param way how it came out
   * @throws id.skp.core.InvalidValueException with code {@code REPORT_CONTRADICTORY}
   */
  public RecordedRuleDecision {
    requireNonNull(rule, "rule");
    decision = requireNonNull(decision, "decision").map(value -> value.map(RecordedStep::kept));
    requireNonNull(way, "way");
    way.requireEnd(decision.isDecided());
    if (decision.isDecided()) {
      Optional<Object> value = decision.toOptional().orElseThrow();
      unless(
          way.last().name().equals(rule),
          "REPORT_CONTRADICTORY",
          "rule",
          "perlu aturan dari langkah yang terakhir, " + way.last().name(),
          "needs the rule of the last step, " + way.last().name(),
          rule);
      unless(
          value.equals(way.last().value())
              || value.filter(Map.class::isInstance).isPresent(),
          "REPORT_CONTRADICTORY",
          "value",
          "perlu nilai dari langkah yang terakhir, " + way.last().value().orElse("-"),
          "needs the value of the last step, " + way.last().value().orElse("-"),
          value);
    }
  }
}
