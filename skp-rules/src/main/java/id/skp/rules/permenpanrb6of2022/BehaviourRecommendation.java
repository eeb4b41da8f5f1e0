package id.skp.rules.permenpanrb6of2022;

import static id.skp.core.InvalidValueException.unless;
import static java.util.Objects.requireNonNull;

import id.skp.core.plan.BehaviourValue;
import id.skp.core.text.Labelled;
import id.skp.core.text.Text;
import java.util.OptionalInt;

/**
 * Whether and how a rating of work behaviour is recommended (OQ-634). The regulation does not count; some agencies do.
 *
 * @param aboveAtLeast how many values must be above expectation, none being below, for "above" to be recommended, 1 to 7;
 *     empty if nothing is recommended
 */
public record BehaviourRecommendation(OptionalInt aboveAtLeast) implements Labelled {
  /**
   * Refuses a number of values that cannot be.
   *
   * @param aboveAtLeast how many values must be above expectation, none being below, for "above" to be recommended, 1 to 7;
   *     empty if nothing is recommended
   * @throws id.skp.core.InvalidValueException with code {@code BEHAVIOUR_COUNT_OUT_OF_RANGE}
   */
  public BehaviourRecommendation {
    requireNonNull(aboveAtLeast, "aboveAtLeast");
    aboveAtLeast.ifPresent(count -> unless(
        count >= 1 && count <= BehaviourValue.values().length,
        "BEHAVIOUR_COUNT_OUT_OF_RANGE",
        "aboveAtLeast",
        "perlu 1 sampai 7 nilai perilaku",
        "needs 1 to 7 values",
        count));
  }

  /**
   * Obtains the choice to leave the rating to judgement.
   *
   * @return the choice
   */
  public static BehaviourRecommendation none() {
    return new BehaviourRecommendation(OptionalInt.empty());
  }

  /**
   * Obtains the choice to count: any value below expectation recommends "below"; otherwise enough values above recommend
   * "above"; otherwise "at expectation" is recommended.
   *
   * @param aboveAtLeast how many values above expectation are enough, 1 to 7
   * @return the choice
   * @throws id.skp.core.InvalidValueException if the number is out of range
   */
  public static BehaviourRecommendation counting(int aboveAtLeast) {
    return new BehaviourRecommendation(OptionalInt.of(aboveAtLeast));
  }

  @Override
  public Text label() {
    return aboveAtLeast.isPresent()
        ? Text.of(
            "di atas bila sedikitnya " + aboveAtLeast.getAsInt()
                + " nilai di atas dan tidak ada yang di bawah",
            "above where at least " + aboveAtLeast.getAsInt()
                + " values are above and none is below")
        : Text.of("tanpa rekomendasi", "no recommendation");
  }
}
