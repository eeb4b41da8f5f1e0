package id.skp.rules.permenpanrb8of2021.predicate;

import static java.util.Objects.requireNonNull;

import id.skp.core.appraisal.PerformancePredicate;
import id.skp.core.number.Ratio;
import id.skp.core.text.Labelled;
import id.skp.core.text.Text;
import id.skp.rules.permenpanrb8of2021.score.Scored;

/**
 * A performance score and its predicate.
 *
 * @param score the unrounded score, 0 to 120
 * @param predicate the predicate
 */
public record PerformanceOutcome(Ratio score, PerformancePredicate predicate) implements Labelled {
  /**
   * Refuses null.
   *
   * @param score the unrounded score, 0 to 120
   * @param predicate the predicate
   */
  public PerformanceOutcome {
    requireNonNull(score, "score");
    requireNonNull(predicate, "predicate");
  }

  @Override
  public Text label() {
    return Scored.label(predicate, score);
  }
}
