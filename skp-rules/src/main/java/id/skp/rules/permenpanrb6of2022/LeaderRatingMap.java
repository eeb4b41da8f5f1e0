package id.skp.rules.permenpanrb6of2022;

import static id.skp.core.InvalidValueException.unless;
import static java.util.Objects.requireNonNull;

import com.google.common.collect.Maps;
import id.skp.core.InvalidValueException;
import id.skp.core.appraisal.OrganisationPredicate;
import id.skp.core.appraisal.Rating;
import id.skp.core.text.Labelled;
import id.skp.core.text.Text;
import id.skp.rules.message.Message;
import java.util.EnumSet;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * Which rating of work results a unit leader takes over from the predicate of the unit.
 *
 * @param ratings the rating by organisation predicate; all five
 */
public record LeaderRatingMap(Map<OrganisationPredicate, Rating> ratings) implements Labelled {
  /**
   * Copies the map in legal order.
   *
   * @param ratings the rating by organisation predicate; all five
   * @throws id.skp.core.InvalidValueException with code {@code LEADER_RATING_HOLE} if a predicate is missing, or
   *     {@code LEADER_RATINGS_UNORDERED} if a better predicate of the unit gives a worse rating
   */
  public LeaderRatingMap {
    requireNonNull(ratings, "ratings");
    for (OrganisationPredicate predicate : OrganisationPredicate.values()) {
      if (!ratings.containsKey(predicate)) {
        throw new InvalidValueException(
            "LEADER_RATING_HOLE",
            predicate.name(),
            "perlu rating untuk setiap predikat organisasi, tidak ada untuk " + predicate,
            "needs a rating for each organisation predicate, got none for " + predicate);
      }
    }
    ratings = Maps.immutableEnumMap(ratings);
    requireOrdered(ratings);
    unless(
        EnumSet.copyOf(ratings.values()).size() > 1,
        "WITHOUT_EFFECT",
        "ratings",
        "perlu sedikitnya dua rating yang berbeda",
        "needs at least two different ratings",
        ratings);
  }

  private static void requireOrdered(Map<OrganisationPredicate, Rating> ratings) {
    ratings.forEach((better, rating) -> ratings.forEach((worse, other) -> unless(
        better.standing() <= worse.standing() || rating.standing() >= other.standing(),
        "LEADER_RATINGS_UNORDERED",
        better.name(),
        "perlu rating yang tidak lebih buruk daripada " + worse,
        "needs no worse rating than " + worse + " has",
        rating)));
  }

  /**
   * Returns the rating a unit leader takes over.
   *
   * @param predicate the predicate of the unit
   * @return the rating
   */
  public Rating rating(OrganisationPredicate predicate) {
    requireNonNull(predicate, "predicate");
    return requireNonNull(ratings.get(predicate), predicate.name());
  }

  /** Returns the ratings by organisation predicate, such as {@code ISTIMEWA: DI_ATAS_EKSPEKTASI}. */
  @Override
  public String toString() {
    return ratings.entrySet().stream()
        .map(entry -> entry.getKey() + ": " + entry.getValue())
        .collect(Collectors.joining(", "));
  }

  /** Returns the ratings by organisation predicate. */
  @Override
  public Text label() {
    return Message.of(Text.same("{0}"), ratings).toText();
  }
}
