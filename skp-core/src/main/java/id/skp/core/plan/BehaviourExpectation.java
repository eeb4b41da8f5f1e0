package id.skp.core.plan;

import static id.skp.core.InvalidValueException.breach;
import static id.skp.core.TextKind.TEXT;
import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableSortedSet;
import id.skp.core.internal.Checks;
import java.util.List;
import java.util.Optional;

/**
 * <em>Ekspektasi perilaku kerja</em>: a value the employee is to live up to, and what the leader especially hopes for.
 * Source: PermenPAN-RB 6/2022.
 *
 * @param value the value
 * @param leaderExpectation the leader's special expectation (<em>ekspektasi khusus pimpinan</em>), if there is one
 * @param guides which of the value's {@linkplain BehaviourValue#guides() guides} the plan prints, by their numbers from 1;
 *     empty where it does not say, as a plan on the official paper prints all
 */
public record BehaviourExpectation(
    BehaviourValue value, Optional<String> leaderExpectation, Optional<List<Integer>> guides) {
  /**
   * Refuses a blank expectation and a guide that the value does not have, and puts the guides in order.
   *
   * @param value the value
   * @param leaderExpectation the leader's special expectation (<em>ekspektasi khusus pimpinan</em>), if there is one
   * @param guides which of the value's {@linkplain BehaviourValue#guides() guides} the plan prints, by their numbers from
   *     1; empty where it does not say, as a plan on the official paper prints all
   * @throws id.skp.core.InvalidValueException with code {@code BLANK_TEXT} if the expectation is present and blank,
   *     {@code GUIDE_OUT_OF_RANGE} or {@code DUPLICATE_GUIDE}
   */
  public BehaviourExpectation {
    requireNonNull(value, "value");
    Checks.requireIfPresent(TEXT, leaderExpectation, "leaderExpectation");
    requireNonNull(guides, "guides").ifPresent(numbers -> check(value, numbers));
    guides = guides.map(numbers -> ImmutableSortedSet.copyOf(numbers).asList());
  }

  private static void check(BehaviourValue value, List<Integer> guides) {
    int last = value.guides().size();
    for (int i = 0; i < guides.size(); i++) {
      int guide = guides.get(i);
      if (guide < 1 || guide > last) {
        throw breach(
            "GUIDE_OUT_OF_RANGE",
            "guides[" + i + "]",
            "perlu panduan dari 1 sampai " + last,
            "needs a guide from 1 to " + last,
            guide);
      } else if (guides.subList(0, i).contains(guide)) {
        throw Checks.again("DUPLICATE_GUIDE", "guides[" + i + "]", guide);
      }
    }
  }

  /**
   * Obtains a value with what the leader especially hopes for, on the official paper with all guides.
   *
   * @param value the value
   * @param leaderExpectation the leader's special expectation, if there is one
   * @throws id.skp.core.InvalidValueException with code {@code BLANK_TEXT} if the expectation is present and blank
   */
  public BehaviourExpectation(BehaviourValue value, Optional<String> leaderExpectation) {
    this(value, leaderExpectation, Optional.empty());
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
    requireNonNull(leaderExpectation, "leaderExpectation");
    return new BehaviourExpectation(value, Optional.of(leaderExpectation));
  }

  /**
   * Tells whether the plan prints all guides of the value.
   *
   * @return true if it does, or does not say
   */
  public boolean hasAllGuides() {
    return guides.map(numbers -> numbers.size() == value.guides().size()).orElse(true);
  }
}
