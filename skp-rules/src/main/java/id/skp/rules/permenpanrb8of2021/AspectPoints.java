package id.skp.rules.permenpanrb8of2021;

import static java.util.Objects.requireNonNull;

import id.skp.core.number.Ratio;
import id.skp.core.plan.AchievementCategory;
import id.skp.core.text.Labelled;
import id.skp.core.text.Text;
import id.skp.rules.Message;
import java.util.List;

/**
 * The points of three aspects, and from which sum of points each category holds (OQ-806).
 *
 * @param points the points of a category
 * @param bands the categories by sum of points
 */
public record AspectPoints(CategoryValues points, CategoryBands bands) implements Labelled {
  /**
   * Refuses null.
   *
   * @param points the points of a category
   * @param bands the categories by sum of points
   */
  public AspectPoints {
    requireNonNull(points, "points");
    requireNonNull(bands, "bands");
  }

  AchievementCategory of(List<AchievementCategory> aspects) {
    return bands.bands().of(Ratio.sum(aspects.stream().map(points::of).toList()));
  }

  /** Returns points and bands. */
  @Override
  public String toString() {
    return points + "; " + bands;
  }

  /** Returns the points by category, then the bands of their sum. */
  @Override
  public Text label() {
    return Message.of(Text.same("{0}; {1}"), points, bands).toText();
  }
}
