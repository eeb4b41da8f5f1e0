package id.skp.rules.permenpanrb8of2021.work;

import static java.util.Objects.requireNonNull;

import id.skp.core.number.Ratio;
import id.skp.core.period.DateRange;
import id.skp.core.text.Labelled;
import id.skp.core.text.Text;
import id.skp.rules.input.Field;
import id.skp.rules.input.Given;
import id.skp.rules.message.Message;
import java.time.temporal.ChronoUnit;

/**
 * The SKP score of one post, and how long it was held.
 *
 * @param days how many days the post was held in the year, 1 or more
 * @param score the SKP score of the post, 0 to 120
 */
public record PostScore(long days, Ratio score) implements Labelled {
  /** How long, in days. */
  public static final Field<PostScore, Long> DAYS =
      Field.of("days", PostScore::days, "Lama menjabat (hari)", "Days in the post");

  /** The SKP score in it. */
  public static final Field<PostScore, Ratio> SCORE =
      Field.of("score", PostScore::score, "Nilai", "Score");

  /**
   * Refuses null.
   *
   * @param days how many days the post was held in the year, 1 or more
   * @param score the SKP score of the post, 0 to 120
   */
  public PostScore {
    requireNonNull(score, "score");
  }

  /**
   * Obtains the score of a post from the days on which it was held.
   *
   * @param held the first and the last day, both counted
   * @param score the SKP score of the post, 0 to 120
   * @return the score
   */
  public static PostScore of(DateRange held, Ratio score) {
    requireNonNull(held, "held");
    return new PostScore(ChronoUnit.DAYS.between(held.from(), held.to()) + 1, score);
  }

  @Override
  public Text label() {
    return Message.of(Text.of("{0} ({1} hari)", "{0} (days: {1})"), score, days).toText();
  }

  static PostScore read(Given given) {
    return new PostScore(
        given.required(DAYS, given.wholeNumber(DAYS)), given.required(SCORE, given.ratio(SCORE)));
  }
}
