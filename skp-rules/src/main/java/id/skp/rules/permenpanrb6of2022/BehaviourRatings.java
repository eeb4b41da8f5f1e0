package id.skp.rules.permenpanrb6of2022;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.Maps;
import id.skp.core.appraisal.Rating;
import id.skp.core.plan.BehaviourValue;
import id.skp.rules.input.Field;
import java.util.Map;

/**
 * How the leader rated single values of work behaviour.
 *
 * @param behaviours the ratings by value; values that were not rated are left out
 */
public record BehaviourRatings(Map<BehaviourValue, Rating> behaviours) {
  /** The rating of each value. */
  public static final Field<BehaviourRatings, Map<BehaviourValue, Rating>> BEHAVIOURS = Field.of(
      "behaviours",
      BehaviourRatings::behaviours,
      "Rating setiap nilai perilaku",
      "Rating of each behaviour value");

  /**
   * Refuses null and copies the map in legal order.
   *
   * @param behaviours the ratings by value; values that were not rated are left out
   */
  public BehaviourRatings {
    behaviours = Maps.immutableEnumMap(requireNonNull(behaviours, "behaviours"));
  }
}
