package id.skp.rules.permenpanrb8of2021.score;

import static id.skp.core.InvalidValueException.requireEach;
import static id.skp.core.InvalidValueException.unless;
import static java.util.Objects.requireNonNull;

import com.google.common.collect.Maps;
import id.skp.core.number.Ratio;
import id.skp.core.plan.AchievementCategory;
import id.skp.core.text.Labelled;
import id.skp.core.text.Text;
import id.skp.rules.message.Message;
import id.skp.rules.message.Wording;
import id.skp.rules.value.ValueForm;
import id.skp.rules.value.ValueForms;
import java.util.Collections;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * A number for each category, such as a score or a weight.
 *
 * @param values the numbers; all five categories
 */
public record CategoryValues(Map<AchievementCategory, Ratio> values) implements Labelled {
  /**
   * Copies the map in legal order.
   *
   * @param values the numbers; all five categories
   * @throws id.skp.core.InvalidValueException with code {@code CATEGORY_HOLE} if a category has no number, or
   *     {@code CATEGORY_VALUES_UNORDERED} if a better category has less than a worse one
   */
  public CategoryValues {
    requireNonNull(values, "values");
    requireEach(
        List.of(AchievementCategory.values()),
        values.keySet(),
        "CATEGORY_HOLE",
        AchievementCategory::name,
        "perlu angka untuk setiap kategori",
        "needs a number for each category");
    values = Maps.immutableEnumMap(values);
    requireOrdered(values);
  }

  private static void requireOrdered(Map<AchievementCategory, Ratio> values) {
    values.forEach((better, value) -> values.forEach((worse, other) -> unless(
        better.standing() <= worse.standing() || value.compareTo(other) >= 0,
        "CATEGORY_VALUES_UNORDERED",
        better.name(),
        "perlu tidak kurang daripada " + worse + ", yaitu " + Wording.of(other, Text.INDONESIAN),
        "needs no less than " + worse + " has, which is " + other,
        value)));
  }

  /**
   * Obtains numbers in the order from the best category to the worst.
   *
   * @param veryGood the number of {@code SANGAT_BAIK}
   * @param good the number of {@code BAIK}
   * @param sufficient the number of {@code CUKUP}
   * @param poor the number of {@code KURANG}
   * @param veryPoor the number of {@code SANGAT_KURANG}
   * @return the numbers
   */
  public static CategoryValues of(
      long veryGood, long good, long sufficient, long poor, long veryPoor) {
    return new CategoryValues(Map.of(
        AchievementCategory.SANGAT_BAIK, Ratio.of(veryGood),
        AchievementCategory.BAIK, Ratio.of(good),
        AchievementCategory.CUKUP, Ratio.of(sufficient),
        AchievementCategory.KURANG, Ratio.of(poor),
        AchievementCategory.SANGAT_KURANG, Ratio.of(veryPoor)));
  }

  /**
   * Returns the number of a category.
   *
   * @param category the category
   * @return the number
   */
  public Ratio of(AchievementCategory category) {
    requireNonNull(category, "category");
    return requireNonNull(values.get(category), category.name());
  }

  /**
   * Returns the numbers by their places in a value.
   *
   * @param above the place of these numbers, as a JSON Pointer
   * @return the numbers by JSON Pointers
   */
  public Map<String, Ratio> byPointer(String above) {
    requireNonNull(above, "above");
    Map<String, Ratio> places = new LinkedHashMap<>();
    values.forEach((category, number) -> places.put(above + "/" + category, number));
    return Collections.unmodifiableMap(places);
  }

  /** Returns the numbers by category. */
  @Override
  public String toString() {
    return values.entrySet().stream()
        .map(entry -> entry.getKey() + ": " + entry.getValue())
        .collect(Collectors.joining(", "));
  }

  /** Returns the numbers by category. */
  @Override
  public Text label() {
    return Message.of(Text.same("{0}"), values).toText();
  }

  /**
   * Returns how such numbers stand as data: one for each category.
   *
   * @param number the form of a number
   * @return the form
   */
  public static ValueForm<CategoryValues> form(ValueForm<Ratio> number) {
    requireNonNull(number, "number");
    return ValueForms.table(AchievementCategory.class, number)
        .as(CategoryValues::new, CategoryValues::values);
  }

  /**
   * Returns how scores stand as data: those of the best and the worst category differ.
   *
   * @return the form, which refuses with code {@code WITHOUT_EFFECT}
   */
  public static ValueForm<CategoryValues> scores() {
    return form(ScoreForms.SCORE).as(CategoryValues::requireEffect, Function.identity());
  }

  /**
   * Returns the form of weights in percent, of which one at least is above 0.
   *
   * @return the form
   */
  public static ValueForm<CategoryValues> weights() {
    return form(ScoreForms.PERCENT).as(CategoryValues::requireWeight, Function.identity());
  }

  private static CategoryValues requireWeight(CategoryValues weights) {
    unless(
        weights.values().values().stream().anyMatch(weight -> weight.signum() > 0),
        "WITHOUT_EFFECT",
        "",
        "perlu sedikitnya satu bobot di atas 0",
        "needs at least one weight above 0",
        weights);
    return weights;
  }

  private static CategoryValues requireEffect(CategoryValues scores) {
    unless(
        new HashSet<>(scores.values().values()).size() > 1,
        "WITHOUT_EFFECT",
        "",
        "perlu sedikitnya dua nilai yang berbeda",
        "needs at least two different scores",
        scores);
    return scores;
  }
}
