package id.skp.rules.permenpanrb8of2021;

import static java.util.Objects.requireNonNull;

import id.skp.core.number.Ratio;
import id.skp.rules.Field;

/**
 * A performance score and whether there is a new idea.
 *
 * @param score the unrounded score, 0 to 120
 * @param newIdea whether there is a new idea
 */
public record ScoreAndIdea(Ratio score, boolean newIdea) {
  /** The score. */
  public static final Field<ScoreAndIdea, Ratio> SCORE =
      Field.of("score", ScoreAndIdea::score, "Nilai", "Score");

  /** Whether there was a new idea. */
  public static final Field<ScoreAndIdea, Boolean> NEW_IDEA =
      Field.of("newIdea", ScoreAndIdea::newIdea, "Ide baru", "New idea");

  /**
   * Refuses null.
   *
   * @param score the unrounded score, 0 to 120
   * @param newIdea whether there is a new idea
   */
  public ScoreAndIdea {
    requireNonNull(score, "score");
  }
}
