package id.skp.rules.permenpanrb6of2022;

import static java.util.Objects.requireNonNull;

import id.skp.core.appraisal.Rating;
import id.skp.rules.input.Field;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The two ratings from which the quadrant gives a predicate. Either may be absent; then nothing is decided. */
public final class Ratings {
  /** The rating of the work results, if there is one. */
  public static final Field<Ratings, Optional<Rating>> RESULT_RATING = Field.of(
      "resultRating", Ratings::resultRating, "Rating hasil kerja", "Rating of work results");

  /** The rating of the work behaviour, if there is one. */
  public static final Field<Ratings, Optional<Rating>> BEHAVIOUR_RATING = Field.of(
      "behaviourRating",
      Ratings::behaviourRating,
      "Rating perilaku kerja",
      "Rating of work behaviour");

  private final @Nullable Rating resultRating;
  private final @Nullable Rating behaviourRating;

  private Ratings(@Nullable Rating resultRating, @Nullable Rating behaviourRating) {
    this.resultRating = resultRating;
    this.behaviourRating = behaviourRating;
  }

  /**
   * Obtains two ratings.
   *
   * @param resultRating the rating of the work results (<em>hasil kerja</em>)
   * @param behaviourRating the rating of the work behaviour (<em>perilaku kerja</em>)
   * @return the ratings
   */
  public static Ratings of(Rating resultRating, Rating behaviourRating) {
    return new Ratings(
        requireNonNull(resultRating, "resultRating"),
        requireNonNull(behaviourRating, "behaviourRating"));
  }

  /**
   * Obtains ratings of which either may be absent.
   *
   * @param resultRating the rating of the work results, if given
   * @param behaviourRating the rating of the work behaviour, if given
   * @return the ratings
   */
  public static Ratings of(Optional<Rating> resultRating, Optional<Rating> behaviourRating) {
    requireNonNull(resultRating, "resultRating");
    requireNonNull(behaviourRating, "behaviourRating");
    return new Ratings(resultRating.orElse(null), behaviourRating.orElse(null));
  }

  /**
   * Returns the rating of the work results.
   *
   * @return the rating, if given
   */
  public Optional<Rating> resultRating() {
    return Optional.ofNullable(resultRating);
  }

  /**
   * Returns the rating of the work behaviour.
   *
   * @return the rating, if given
   */
  public Optional<Rating> behaviourRating() {
    return Optional.ofNullable(behaviourRating);
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof Ratings that
        && resultRating == that.resultRating
        && behaviourRating == that.behaviourRating;
  }

  @Override
  public int hashCode() {
    return Objects.hash(resultRating, behaviourRating);
  }

  /** Returns both ratings, result first. */
  @Override
  public String toString() {
    return "results " + resultRating + ", behaviour " + behaviourRating;
  }
}
