package id.skp.rules.permenpanrb8of2021.work;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import id.skp.core.number.Ratio;
import id.skp.rules.input.Field;
import id.skp.rules.input.Given;
import java.util.List;

/**
 * Scores to be added up.
 *
 * @param scores the scores, each 0 or more, in any order
 */
public record Scores(List<Ratio> scores) {
  /** The scores. */
  public static final Field<Scores, List<Ratio>> SCORES =
      Field.of("scores", Scores::scores, "Nilai kinerja tambahan", "Scores of additional work");

  /**
   * Refuses null.
   *
   * @param scores the scores, each 0 or more, in any order
   */
  public Scores {
    scores = ImmutableList.copyOf(requireNonNull(scores, "scores"));
  }

  static Scores read(Given given) {
    return new Scores(given.required(SCORES, given.ratios(SCORES)));
  }
}
