package id.skp.rules.permenpanrb8of2021.score;

import static java.util.Objects.requireNonNull;

import id.skp.core.number.Ratio;
import id.skp.core.plan.AchievementCategory;
import id.skp.core.text.Labelled;
import id.skp.core.text.Text;

/**
 * A category and the score that goes with it.
 *
 * @param category the category
 * @param score the score, 0 to 120
 */
public record CategoryScore(AchievementCategory category, Ratio score) implements Labelled {
  /**
   * Refuses null.
   *
   * @param category the category
   * @param score the score, 0 to 120
   */
  public CategoryScore {
    requireNonNull(category, "category");
    requireNonNull(score, "score");
  }

  @Override
  public Text label() {
    return Scored.label(category, score);
  }
}
