package id.skp.rules.permenpanrb8of2021.predicate;

import static java.util.Objects.requireNonNull;

import id.skp.core.appraisal.Appraisal;
import id.skp.core.number.Ratio;
import id.skp.rules.input.Field;
import id.skp.rules.input.Given;

/**
 * A performance score and whether there is a new idea.
 *
 * @param score the unrounded score, 0 to 120
 * @param newIdea whether there is a new idea
 */
public record ScoreAndIdea(Ratio score, boolean newIdea) {
  /** Whether an appraisal names a new idea. */
  public static final Field<Appraisal, Boolean> OF_APPRAISAL = Field.<Appraisal, Boolean>of(
          "newIdea", each -> each.newIdea().isPresent(), "Ide baru", "New idea")
      .unless(false);

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

  static ScoreAndIdea read(Given given) {
    return new ScoreAndIdea(
        given.required(SCORE, given.ratio(SCORE)), given.required(NEW_IDEA, given.truth(NEW_IDEA)));
  }
}
