package id.skp.core.appraisal;

import static java.util.Objects.requireNonNull;

import id.skp.core.internal.Decimals;
import id.skp.core.plan.AchievementCategory;
import id.skp.core.text.Labelled;
import id.skp.core.text.Text;
import java.math.BigDecimal;

/**
 * <em>Nilai rencana kinerja atasan</em>: how the superior's result came out that a non-direct result supports. Source:
 * PermenPAN-RB 8/2021, p. 288.
 *
 * @param category its category
 * @param score its score, without needless zeros
 */
public record SuperiorResult(AchievementCategory category, BigDecimal score) implements Labelled {
  /**
   * Brings the score to its canonical form.
   *
   * @param category its category
   * @param score its score
   * @throws id.skp.core.InvalidValueException with code {@code NUMBER_OUT_OF_RANGE}
   */
  public SuperiorResult {
    requireNonNull(category, "category");
    score = Decimals.canonical(score, "score");
  }

  /** Returns the category with the score. */
  @Override
  public Text label() {
    String number = score.toPlainString();
    return Text.of(
        category.label(Text.INDONESIAN) + " (" + number.replace('.', ',') + ")",
        category.label(Text.ENGLISH) + " (" + number + ")");
  }
}
