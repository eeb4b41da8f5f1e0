package id.skp.rules.permenpanrb8of2021.work;

import static java.util.Objects.requireNonNull;

import id.skp.core.number.Ratio;
import id.skp.core.text.Labelled;
import id.skp.core.text.Text;
import id.skp.rules.permenpanrb8of2021.achievement.OtherAspectCombiner;
import id.skp.rules.permenpanrb8of2021.score.CategoryScore;
import java.util.Comparator;
import java.util.List;

/** How several indicators of a leader's item become its category and score (OQ-835). */
public enum LeaderItemCombiner implements Labelled {
  /** The mean of the scores; as category the lower median, at most one step above the lowest. */
  MEAN(
      "rata-rata nilai, kategori median bawah paling tinggi satu di atas yang terendah",
      "mean of the scores, category the lower median at most one above the lowest"),
  /** Score and category of the indicator with the lowest score. */
  LOWEST("indikator dengan nilai terendah", "the indicator with the lowest score");

  private final Text label;

  LeaderItemCombiner(String indonesian, String english) {
    this.label = Text.of(indonesian, english);
  }

  /**
   * Combines the indicators.
   *
   * @param indicators category and score of each, at least one
   * @return category and score of the item
   */
  public CategoryScore combine(List<CategoryScore> indicators) {
    requireNonNull(indicators, "indicators");
    return switch (this) {
      case MEAN ->
        new CategoryScore(
            OtherAspectCombiner.LOWER_MEDIAN.combine(
                indicators.stream().map(CategoryScore::category).toList()),
            Ratio.mean(indicators.stream().map(CategoryScore::score).toList()));
      case LOWEST ->
        indicators.stream().min(Comparator.comparing(CategoryScore::score)).orElseThrow();
    };
  }

  @Override
  public Text label() {
    return label;
  }
}
