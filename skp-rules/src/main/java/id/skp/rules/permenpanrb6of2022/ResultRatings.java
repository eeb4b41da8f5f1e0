package id.skp.rules.permenpanrb6of2022;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import id.skp.rules.input.Field;
import java.util.List;

/**
 * The rated work results of one person, main and additional together.
 *
 * @param results the results, in any order
 */
public record ResultRatings(List<RatedResult> results) {
  /** The rated results. */
  public static final Field<ResultRatings, List<RatedResult>> RESULTS = Field.of(
      "results", ResultRatings::results, "Rating setiap hasil kerja", "Rating of each work result");

  /**
   * Refuses null and copies the list.
   *
   * @param results the results, in any order
   */
  public ResultRatings {
    results = ImmutableList.copyOf(requireNonNull(results, "results"));
  }
}
