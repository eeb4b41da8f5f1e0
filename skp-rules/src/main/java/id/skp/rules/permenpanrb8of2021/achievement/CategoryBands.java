package id.skp.rules.permenpanrb8of2021.achievement;

import static java.util.Objects.requireNonNull;

import id.skp.core.number.Ratio;
import id.skp.core.plan.AchievementCategory;
import id.skp.core.text.Labelled;
import id.skp.core.text.Text;
import id.skp.rules.value.Bands;
import id.skp.rules.value.ValueForm;
import id.skp.rules.value.ValueForms;

/**
 * From which achievement each category holds.
 *
 * @param bands the categories by achievement in percent
 */
public record CategoryBands(Bands<AchievementCategory> bands) implements Labelled {
  /** Bands of categories: {@code lowest}, and {@code bands} with {@code from}, {@code inclusive} and {@code value}. */
  public static final ValueForm<CategoryBands> FORM = Bands.form(
          ValueForms.constant(AchievementCategory.class))
      .as(CategoryBands::new, CategoryBands::bands);

  /**
   * Refuses null.
   *
   * @param bands the categories by achievement in percent
   */
  public CategoryBands {
    requireNonNull(bands, "bands").requireOrder(AchievementCategory::standing);
  }

  AchievementCategory of(Ratio number) {
    return bands.of(number);
  }

  /** Returns the bands. */
  @Override
  public String toString() {
    return bands.toString();
  }

  @Override
  public Text label() {
    return bands.label();
  }
}
