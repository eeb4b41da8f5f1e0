package id.skp.rules.permenpanrb8of2021;

import static java.util.Objects.requireNonNull;

import id.skp.core.number.Ratio;

/**
 * A performance score and whether there is a new idea.
 *
 * @param score the unrounded score, 0 to 120
 * @param newIdea whether there is a new idea
 */
public record ScoreAndIdea(Ratio score, boolean newIdea) {
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
