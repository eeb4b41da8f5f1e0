package id.skp.rules.permenpanrb8of2021;

import static java.util.Objects.requireNonNull;

import id.skp.core.number.Ratio;

/**
 * The parts of a performance score.
 *
 * @param skpScore the SKP score, 0 to 120
 * @param behaviourScore the behaviour score, 0 to 120
 * @param peerOpinion whether the agency asks peers and direct subordinates: 60/40 instead of 70/30
 * @param newIdea whether there is a new idea that benefits the organisation or the state
 */
public record PerformanceParts(
    Ratio skpScore, Ratio behaviourScore, boolean peerOpinion, boolean newIdea) {
  /**
   * Refuses null.
   *
   * @param skpScore the SKP score, 0 to 120
   * @param behaviourScore the behaviour score, 0 to 120
   * @param peerOpinion whether the agency asks peers and direct subordinates: 60/40 instead of 70/30
   * @param newIdea whether there is a new idea that benefits the organisation or the state
   */
  public PerformanceParts {
    requireNonNull(skpScore, "skpScore");
    requireNonNull(behaviourScore, "behaviourScore");
  }
}
