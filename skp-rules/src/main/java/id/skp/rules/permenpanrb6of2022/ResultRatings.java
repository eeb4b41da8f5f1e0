package id.skp.rules.permenpanrb6of2022;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import java.util.List;

/**
 * The rated work results of one person, main and additional together.
 *
 * @param results the results, in any order
 */
public record ResultRatings(List<RatedResult> results) {
  /**
   * Refuses null and copies the list.
   *
   * @param results the results, in any order
   */
  public ResultRatings {
    results = ImmutableList.copyOf(requireNonNull(results, "results"));
  }
}
