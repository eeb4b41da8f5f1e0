package id.skp.rules.permenpanrb8of2021.achievement;

import static java.util.Objects.requireNonNull;

import id.skp.core.plan.AchievementCategory;
import id.skp.core.text.Labelled;
import id.skp.core.text.Text;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** How two, four or more categories become that of the result (OQ-807). */
public enum OtherAspectCombiner implements Labelled {
  /** The lower median, at most one step above the lowest. */
  LOWER_MEDIAN(
      "median bawah, paling tinggi satu di atas yang terendah",
      "lower median, at most one above the lowest"),
  /** The mean of the standings, a half upwards. */
  MEAN("rata-rata kedudukan", "mean of the standings");

  private final Text label;

  OtherAspectCombiner(String indonesian, String english) {
    this.label = Text.of(indonesian, english);
  }

  @Override
  public Text label() {
    return label;
  }

  /**
   * Combines categories.
   *
   * @param categories the categories, in any order, at least one
   * @return the category
   */
  public AchievementCategory combine(List<AchievementCategory> categories) {
    requireNonNull(categories, "categories");
    int[] standings =
        categories.stream().mapToInt(AchievementCategory::standing).sorted().toArray();
    int count = standings.length;
    int combined = switch (this) {
      case LOWER_MEDIAN -> Math.min(standings[(count - 1) / 2], standings[0] + 1);
      case MEAN -> (2 * IntStream.of(standings).sum() + count) / (2 * count);
    };
    return Stream.of(AchievementCategory.values())
        .filter(category -> category.standing() == combined)
        .findAny()
        .orElseThrow();
  }
}
