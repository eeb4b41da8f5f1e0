package id.skp.core.plan;

import static java.util.Objects.requireNonNull;

import id.skp.core.internal.Checks;
import java.util.Optional;

/**
 * <em>Ekspektasi perilaku kerja</em>: a value the employee is to live up to, and what the leader especially hopes for.
 * Source: PermenPAN-RB 6/2022.
 *
 * @param value the value
 * @param leaderExpectation the leader's special expectation (<em>ekspektasi khusus pimpinan</em>), if there is one
 */
public record BehaviourExpectation(BehaviourValue value, Optional<String> leaderExpectation) {
  /**
   * Refuses a blank expectation.
   *
   * @param value the value
   * @param leaderExpectation the leader's special expectation (<em>ekspektasi khusus pimpinan</em>), if there is one
   * @throws id.skp.core.InvalidValueException with code {@code BLANK_TEXT} if the expectation is present and blank
   */
  public BehaviourExpectation {
    requireNonNull(value, "value");
    Checks.requireTextIfPresent(leaderExpectation, "leaderExpectation");
  }

  /**
   * Obtains a value without a special expectation.
   *
   * @param value the value
   * @return the expectation
   */
  public static BehaviourExpectation of(BehaviourValue value) {
    return new BehaviourExpectation(value, Optional.empty());
  }

  /**
   * Obtains a value with the leader's special expectation.
   *
   * @param value the value
   * @param leaderExpectation what the leader especially hopes for
   * @return the expectation
   * @throws id.skp.core.InvalidValueException with code {@code BLANK_TEXT} if the expectation is blank
   */
  public static BehaviourExpectation of(BehaviourValue value, String leaderExpectation) {
    return new BehaviourExpectation(value, Optional.of(leaderExpectation));
  }
}
