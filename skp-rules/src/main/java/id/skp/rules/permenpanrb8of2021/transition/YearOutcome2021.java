package id.skp.rules.permenpanrb8of2021.transition;

import static java.util.Objects.requireNonNull;

import id.skp.core.appraisal.PerformancePredicate;
import id.skp.core.number.Ratio;
import id.skp.core.text.Labelled;
import id.skp.core.text.Text;
import id.skp.rules.permenpanrb8of2021.score.Scored;

/**
 * What came out of the year 2021.
 *
 * @param halves the converted first half and the integrated score
 * @param secondHalf the performance score of July to December, 0 to 120
 * @param predicate the predicate of the integrated score
 */
public record YearOutcome2021(
    IntegratedScore halves, Ratio secondHalf, PerformancePredicate predicate) implements Labelled {
  /**
   * Refuses null.
   *
   * @param halves the converted first half and the integrated score
   * @param secondHalf the performance score of July to December, 0 to 120
   * @param predicate the predicate of the integrated score
   */
  public YearOutcome2021 {
    requireNonNull(halves, "halves");
    requireNonNull(secondHalf, "secondHalf");
    requireNonNull(predicate, "predicate");
  }

  @Override
  public Text label() {
    return Scored.label(predicate, halves.score());
  }
}
