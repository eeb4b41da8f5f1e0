package id.skp.rules.permenpanrb8of2021.predicate;

import static java.util.Objects.requireNonNull;

import id.skp.core.number.Ratio;
import id.skp.rules.input.Field;
import id.skp.rules.input.Given;

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
  /** The SKP score. */
  public static final Field<PerformanceParts, Ratio> SKP_SCORE =
      Field.of("skpScore", PerformanceParts::skpScore, "Nilai SKP", "SKP score");

  /** The behaviour score. */
  public static final Field<PerformanceParts, Ratio> BEHAVIOUR_SCORE = Field.of(
      "behaviourScore",
      PerformanceParts::behaviourScore,
      "Nilai perilaku kerja",
      "Behaviour score");

  /** Whether peers and subordinates were asked. */
  public static final Field<PerformanceParts, Boolean> PEER_OPINION = Field.of(
      "peerOpinion",
      PerformanceParts::peerOpinion,
      "Pendapat rekan dan bawahan",
      "Opinion of peers and subordinates");

  /** Whether there was a new idea. */
  public static final Field<PerformanceParts, Boolean> NEW_IDEA =
      Field.of("newIdea", PerformanceParts::newIdea, "Ide baru", "New idea");

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

  static PerformanceParts read(Given given) {
    return new PerformanceParts(
        given.required(SKP_SCORE, given.ratio(SKP_SCORE)),
        given.required(BEHAVIOUR_SCORE, given.ratio(BEHAVIOUR_SCORE)),
        given.required(PEER_OPINION, given.truth(PEER_OPINION)),
        given.required(NEW_IDEA, given.truth(NEW_IDEA)));
  }
}
