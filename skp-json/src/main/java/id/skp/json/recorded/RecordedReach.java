package id.skp.json.recorded;

import static id.skp.core.InvalidValueException.unless;
import static java.util.Objects.requireNonNull;

import id.skp.core.appraisal.Evaluation;
import id.skp.core.appraisal.PerformancePredicate;
import id.skp.core.text.Text;
import id.skp.rules.reach.InputChange;
import id.skp.rules.reach.ReachObstacle.Reason;
import java.util.List;
import java.util.Optional;

/**
 * <em>Yang perlu berubah, tercatat</em>: what would have to change for a wanted predicate, as the answer tells it.
 *
 * @param wanted the wanted predicate
 * @param present what was decided as it was, with the rule set that decided
 * @param ruleSet what decided
 * @param ways the ways to at least the wanted predicate
 * @param obstacle why there is no way
 * @param caveats what makes the answer less than certain
 */
public record RecordedReach(
    PerformancePredicate wanted,
    RecordedDecision<Evaluation> present,
    RecordedRules ruleSet,
    List<Way> ways,
    Optional<Obstacle> obstacle,
    List<Text> caveats) {
  /**
   * Refuses null, another rule set, a way that does not lead to the wanted predicate, and ways or an obstacle where it was reached.
   *
   * @param wanted the wanted predicate
   * @param present what was decided as it was
   * @param ruleSet what decided
   * @param ways the ways to at least the wanted predicate
   * @param obstacle why there is no way
   * @param caveats what makes the answer less than certain
   * @throws id.skp.core.InvalidValueException with code {@code REPORT_CONTRADICTORY}
   */
  public RecordedReach {
    requireNonNull(wanted, "wanted");
    requireNonNull(present, "present");
    requireNonNull(ruleSet, "ruleSet");
    ways = List.copyOf(requireNonNull(ways, "ways"));
    requireNonNull(obstacle, "obstacle");
    caveats = List.copyOf(requireNonNull(caveats, "caveats"));
    ruleSet.requireOf(present);
    obstacle.flatMap(Obstacle::best).ifPresent(best -> ruleSet.requireOf(best.decision()));
    for (int i = 0; i < ways.size(); i++) {
      ruleSet.requireOf(ways.get(i).decision());
      unless(
          reaches(ways.get(i).decision(), wanted),
          "REPORT_CONTRADICTORY",
          "ways/" + i + "/decision/predicate",
          "perlu sedikitnya " + wanted,
          "needs at least " + wanted,
          ways.get(i).decision().toOptional().map(Evaluation::predicate));
    }
    boolean isReached = reaches(present, wanted);
    unless(
        isReached ? obstacle.isEmpty() : obstacle.isPresent() == ways.isEmpty(),
        "REPORT_CONTRADICTORY",
        "obstacle",
        "perlu hambatan bila tidak tercapai dan tanpa jalan, dan hanya bila demikian",
        "needs an obstacle where it is not reached and there is no way, and only there",
        obstacle.map(Obstacle::reason));
    unless(
        !isReached || ways.isEmpty(),
        "REPORT_CONTRADICTORY",
        "ways",
        "perlu daftar kosong bila sudah tercapai",
        "needs an empty list where it is reached already",
        ways.size());
  }

  private static boolean reaches(
      RecordedDecision<Evaluation> decision, PerformancePredicate wanted) {
    return decision
        .toOptional()
        .filter(each -> each.predicate().standing() >= wanted.standing())
        .isPresent();
  }

  /**
   * Tells whether the appraisal had at least the wanted predicate as it was.
   *
   * @return true if so
   */
  public boolean isReached() {
    return reaches(present, wanted);
  }

  /**
   * <em>Jalan</em>: changes that together lead to another outcome.
   *
   * @param changes the changes; their values as data: the name of a constant, a number, true or false
   * @param decision what they lead to, with the rule set that decided
   * @param steps how that came out
   */
  public record Way(
      List<InputChange> changes, RecordedDecision<Evaluation> decision, List<RecordedStep> steps) {
    /**
     * Refuses null, and steps that lead to another predicate.
     *
     * @param changes the changes
     * @param decision what they lead to
     * @param steps how that came out
     * @throws id.skp.core.InvalidValueException with code {@code REPORT_CONTRADICTORY}
     */
    public Way {
      changes = List.copyOf(requireNonNull(changes, "changes"));
      requireNonNull(decision, "decision");
      steps = List.copyOf(requireNonNull(steps, "steps"));
      RecordedWay.requireNumbered(steps);
      RecordedWay.requireRule(steps, decision.isDecided());
      if (decision.isDecided()) {
        RecordedWay.requireResult(
            steps, decision.toOptional().orElseThrow().predicate().label());
      }
    }
  }

  /**
   * <em>Hambatan</em>: why no change of one or two things suffices.
   *
   * @param reason why nothing suffices
   * @param message the same in words
   * @param best what comes nearest
   */
  public record Obstacle(Reason reason, Text message, Optional<Way> best) {
    /**
     * Refuses null.
     *
     * @param reason why nothing suffices
     * @param message the same in words
     * @param best what comes nearest
     */
    public Obstacle {
      requireNonNull(reason, "reason");
      requireNonNull(message, "message");
      requireNonNull(best, "best");
    }
  }
}
