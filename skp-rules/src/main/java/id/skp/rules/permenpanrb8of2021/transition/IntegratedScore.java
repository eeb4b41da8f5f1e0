package id.skp.rules.permenpanrb8of2021.transition;

import static java.util.Objects.requireNonNull;

import id.skp.core.number.Ratio;
import id.skp.core.text.Labelled;
import id.skp.core.text.Text;

/**
 * The integrated score of 2021.
 *
 * @param convertedFirstHalf the first half, converted, 0 to 120
 * @param score the integrated score, 0 to 120
 */
public record IntegratedScore(Ratio convertedFirstHalf, Ratio score) implements Labelled {
  /**
   * Refuses null.
   *
   * @param convertedFirstHalf the first half, converted, 0 to 120
   * @param score the integrated score, 0 to 120
   */
  public IntegratedScore {
    requireNonNull(convertedFirstHalf, "convertedFirstHalf");
    requireNonNull(score, "score");
  }

  @Override
  public Text label() {
    return Text.of(score.toString().replace('.', ','), score.toString());
  }
}
