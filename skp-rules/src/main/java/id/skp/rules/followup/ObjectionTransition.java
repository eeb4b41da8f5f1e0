package id.skp.rules.followup;

import static java.util.Objects.requireNonNull;

import id.skp.core.followup.Objection;
import id.skp.core.followup.ObjectionEvent;
import id.skp.core.followup.ObjectionStatus;
import id.skp.core.followup.TimeLimit;
import id.skp.rules.Decision;
import id.skp.rules.Undecided;
import id.skp.rules.message.Message;
import java.util.Optional;

/**
 * <em>Langkah keberatan</em>: one event of an {@link ObjectionCourse}, and what it made of the objection.
 *
 * @param event who did what, when and why
 * @param location where the event stands: a JSON Pointer into the canonical form of the file
 * @param decision the objection after the event; undecided if the event was refused, and then the objection stays as it was
 * @param limit within which time the event had to happen, in the days that are counted, if the profile sets one
 * @param timing for the filing of the objection, whether it came in time, and its last day
 */
public record ObjectionTransition(
    ObjectionEvent event,
    String location,
    Decision<Objection> decision,
    Optional<TimeLimit> limit,
    Optional<Decision<ObjectionTiming>> timing) {
  /**
   * Refuses null.
   *
   * @param event who did what, when and why
   * @param location where the event stands
   * @param decision the objection after the event
   * @param limit within which time the event had to happen, if the profile sets one
   * @param timing for the filing of the objection, whether it came in time, and its last day
   */
  public ObjectionTransition {
    requireNonNull(event, "event");
    requireNonNull(location, "location");
    requireNonNull(decision, "decision");
    requireNonNull(limit, "limit");
    requireNonNull(timing, "timing");
  }

  /**
   * Tells why the event was refused.
   *
   * @return the reason; empty if it was not refused
   */
  public Optional<Message> refusal() {
    return decision instanceof Undecided<Objection> refused
        ? Optional.of(refused.message())
        : Optional.empty();
  }

  /**
   * Tells whether it is a filing that came after its last day and was refused.
   *
   * @return true if so
   */
  public boolean isLate() {
    return !decision.isDecided()
        && timing
            .flatMap(Decision::toOptional)
            .filter(each -> each.status() == ObjectionStatus.LATE)
            .isPresent();
  }

  /**
   * Returns where the reason of a refusal lies.
   *
   * @return a JSON Pointer into the canonical form of the file: of the property for which the event was refused, which is one of
   *     the document where that opens nothing; of the event if it was not refused
   */
  public String pointer() {
    return decision instanceof Undecided<Objection> refused ? refused.pointer() : location;
  }

  /** Returns the transition as refused by another decision than its own. */
  ObjectionTransition refusedBy(Decision<Objection> other) {
    return new ObjectionTransition(event, location, other, limit, timing);
  }
}
