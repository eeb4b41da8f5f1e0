package id.skp.json.recorded;

import static java.util.Objects.requireNonNull;

import id.skp.core.appraisal.PerformancePredicate;
import id.skp.core.followup.ObjectionEvent;
import id.skp.core.followup.ObjectionState;
import id.skp.core.followup.TimeLimit;
import id.skp.core.period.EvaluationPeriod;
import id.skp.rules.followup.ObjectionTiming;
import java.util.List;
import java.util.Optional;

/**
 * <em>Perjalanan dokumen evaluasi</em>: what became of an evaluation document as a report tells it.
 *
 * @param documentId the document
 * @param location the JSON Pointer of where it stands in the file
 * @param period its period
 * @param predicate the predicate as evaluated
 * @param opening the objection before any event
 * @param transitions the events, one after the other
 * @param moreRefused how many more events were refused
 * @param standing whether the result stands, given the employee's signature
 */
public record RecordedCourse(
    String documentId,
    String location,
    EvaluationPeriod period,
    PerformancePredicate predicate,
    RecordedDecision<Standing> opening,
    List<Transition> transitions,
    int moreRefused,
    RecordedDecision<Boolean> standing) {
  /**
   * Refuses null and copies the lists.
   *
   * @param documentId the document
   * @param location the JSON Pointer of where it stands in the file
   * @param period its period
   * @param predicate the predicate as evaluated
   * @param opening the objection before any event
   * @param transitions the events, one after the other
   * @param moreRefused how many more events were refused
   * @param standing whether the result stands, given the employee's signature
   */
  public RecordedCourse {
    requireNonNull(documentId, "documentId");
    requireNonNull(location, "location");
    requireNonNull(period, "period");
    requireNonNull(predicate, "predicate");
    requireNonNull(opening, "opening");
    transitions = List.copyOf(requireNonNull(transitions, "transitions"));
    requireNonNull(standing, "standing");
  }

  /**
   * Returns the objection after all events.
   *
   * @return where it stands; empty if there is none
   */
  public Optional<Standing> objection() {
    return transitions.stream()
        .flatMap(each -> each.decision().toOptional().stream())
        .reduce((earlier, later) -> later)
        .or(opening::toOptional);
  }

  /** Tells whether another predicate holds than was evaluated, or nobody can tell because a ruling was refused. */
  boolean isReplacedOrOpen() {
    return objection()
            .filter(each -> each.predicate().standing() != predicate.standing())
            .isPresent()
        || transitions.stream()
            .anyMatch(
                each -> !each.decision().isDecided() && each.event().ruling().isPresent());
  }

  /**
   * <em>Keadaan keberatan</em>: where an objection stands, and which predicate holds.
   *
   * @param state where it stands
   * @param predicate which predicate holds
   */
  public record Standing(ObjectionState state, PerformancePredicate predicate) {
    /**
     * Refuses null.
     *
     * @param state where it stands
     * @param predicate which predicate holds
     */
    public Standing {
      requireNonNull(state, "state");
      requireNonNull(predicate, "predicate");
    }
  }

  /**
   * <em>Peristiwa keberatan</em>: an event, and what it made of the objection.
   *
   * @param event the event
   * @param location the JSON Pointer of where it stands in the file
   * @param decision what it made of the objection; one that was refused changed nothing
   * @param limit the time there was for it
   * @param timing whether it was in time
   * @param steps how it was decided
   */
  public record Transition(
      ObjectionEvent event,
      String location,
      RecordedDecision<Standing> decision,
      Optional<TimeLimit> limit,
      Optional<RecordedDecision<ObjectionTiming>> timing,
      List<RecordedStep> steps) {
    /**
     * Refuses null, and steps that do not lead to what was decided.
     *
     * @param event the event
     * @param location the JSON Pointer of where it stands in the file
     * @param decision what it made of the objection; one that was refused changed nothing
     * @param limit the time there was for it
     * @param timing whether it was in time
     * @param steps how it was decided
     * @throws id.skp.core.InvalidValueException with code {@code REPORT_CONTRADICTORY}
     */
    public Transition {
      requireNonNull(event, "event");
      requireNonNull(location, "location");
      requireNonNull(decision, "decision");
      requireNonNull(limit, "limit");
      requireNonNull(timing, "timing");
      steps = List.copyOf(requireNonNull(steps, "steps"));
      RecordedWay.requireNumbered(steps);
      RecordedWay.requireRule(steps, decision.isDecided());
    }

    /**
     * Returns where the reason of a refusal lies.
     *
     * @return the JSON Pointer of the reason; of the event where it was not refused
     */
    public String pointer() {
      return decision instanceof RecordedDecision.Undecided<Standing> refused
          ? refused.pointer()
          : location;
    }
  }
}
