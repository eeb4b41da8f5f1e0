package id.skp.rules.permenpanrb8of2021.achievement;

import static java.util.Objects.requireNonNull;

import id.skp.core.number.Ratio;
import id.skp.core.plan.AchievementCategory;
import id.skp.core.text.Labelled;
import id.skp.core.text.Text;
import id.skp.rules.message.Message;
import id.skp.rules.permenpanrb8of2021.score.CategoryValues;
import id.skp.rules.value.Member;
import id.skp.rules.value.ValueForm;
import id.skp.rules.value.ValueForms;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * The points of three aspects, and from which sum of points each category holds (OQ-806).
 *
 * @param points the points of a category
 * @param bands the categories by sum of points
 */
public record AspectPoints(CategoryValues points, CategoryBands bands) implements Labelled {
  private static final Member<AspectPoints, CategoryValues> POINTS = Member.of(
      "points",
      AspectPoints::points,
      CategoryValues.scores(),
      Text.of("Poin tiap kategori.", "The points of each category."));
  private static final Member<AspectPoints, CategoryBands> POINT_BANDS = Member.of(
      "bands",
      AspectPoints::bands,
      CategoryBands.FORM,
      Text.of("Kategori menurut jumlah poin.", "The categories by sum of points."));

  /** Points of categories and the bands of their sum: {@code points} and {@code bands}. */
  public static final ValueForm<AspectPoints> FORM = ValueForms.record(
      given -> new AspectPoints(given.get(POINTS), given.get(POINT_BANDS)), POINTS, POINT_BANDS);

  /**
   * Refuses null.
   *
   * @param points the points of a category
   * @param bands the categories by sum of points
   */
  public AspectPoints {
    requireNonNull(points, "points");
    requireNonNull(bands, "bands");
    bands.bands().unreachable(sumsOfThree(points)).ifPresent(problem -> {
      throw problem.in("bands");
    });
  }

  private static Set<Ratio> sumsOfThree(CategoryValues points) {
    Collection<Ratio> each = points.values().values();
    return each.stream()
        .flatMap(a ->
            each.stream().flatMap(b -> each.stream().map(c -> a.plus(b).plus(c))))
        .collect(Collectors.toSet());
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
