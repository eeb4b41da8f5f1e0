package id.skp.core.plan;

import static id.skp.core.TextKind.TEXT;
import static java.util.Objects.requireNonNull;

/**
 * <em>Rubrik kategori</em>: what a category asks of a result, in the agency's own words. Source: PermenPAN-RB 8/2021, the
 * developed model (<em>model pengembangan</em>), p. 24.
 *
 * @param category the category
 * @param criterion what it asks for
 */
public record RubricLine(AchievementCategory category, String criterion) {
  /**
   * Refuses a blank criterion.
   *
   * @param category the category
   * @param criterion what it asks for
   * @throws id.skp.core.InvalidValueException with code {@code BLANK_TEXT} if the criterion is blank
   */
  public RubricLine {
    requireNonNull(category, "category");
    TEXT.require(criterion, "criterion");
  }
}
