package id.skp.core.followup;

import static id.skp.core.TextKind.ID;
import static java.util.Objects.requireNonNull;

import id.skp.core.InvalidValueException;
import id.skp.core.SkpStyle;
import id.skp.core.appraisal.Evaluation;
import id.skp.core.appraisal.PerformancePredicate;
import id.skp.core.text.Labelled;
import id.skp.core.text.Text;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * <em>Keberatan</em>: an evaluation that an employee has received, and what was done about it since. Every event leads
 * from one state to the next as the {@link ObjectionProfile} allows; no other sequence can be built. Nothing is
 * overwritten: the evaluation stays as it was, and the events stay readable. Whether an event came in time is not judged
 * here but by the rule set, which knows how days are counted. Source: PP 30/2019, Pasal 59.
 */
@SkpStyle
@Value.Immutable
public abstract class Objection implements Labelled {
  Objection() {}

  /**
   * Returns a builder.
   *
   * @return an empty builder
   */
  public static ObjectionBuilder builder() {
    return new ObjectionBuilder();
  }

  /**
   * Returns a builder filled with this value.
   *
   * @return the builder
   */
  public final ObjectionBuilder toBuilder() {
    return builder().from(this);
  }

  /**
   * Returns the host system's own id.
   *
   * @return the id, never blank
   */
  public abstract String id();

  /**
   * Returns the evaluation the employee received.
   *
   * @return the evaluation, as it was
   */
  public abstract Evaluation evaluation();

  /**
   * Returns who may do what.
   *
   * @return the profile
   */
  public abstract ObjectionProfile profile();

  /**
   * Returns when the employee received the evaluation document.
   *
   * @return the day
   */
  public abstract LocalDate receivedOn();

  /**
   * Returns what was done since.
   *
   * @return the events in their order; the first one that the profile does not allow is refused, with the name of its
   *     {@link RefusalKind} as the code
   */
  public abstract List<ObjectionEvent> events();

  /**
   * Returns how far it has come.
   *
   * @return the state that the last event led to
   */
  public final ObjectionState state() {
    return path().state();
  }

  /**
   * Returns since when it is in its state.
   *
   * @return the day of the last event, or of receipt
   */
  public final LocalDate since() {
    return path().since();
  }

  /**
   * Returns which predicate holds now.
   *
   * @return the predicate of the last ruling, or of the evaluation
   */
  public final PerformancePredicate predicate() {
    return path().predicate();
  }

  /**
   * Returns what can be done next.
   *
   * @return the actions; none where the objection has ended
   */
  public final List<ObjectionAction> possibleActions() {
    return profile().actions(state());
  }

  /**
   * Tells why an event cannot be the next.
   *
   * @param event the event
   * @return the refusal; empty if the profile allows the event
   */
  public final Optional<ObjectionRefusal> refusal(ObjectionEvent event) {
    return path().refusal(event);
  }

  /**
   * Returns a copy to which an event has happened.
   *
   * @param event the event
   * @return the copy
   * @throws InvalidValueException if the profile does not allow the event, with the name of the {@link RefusalKind} as
   *     the code; {@link #refusal} tells before
   */
  public final Objection after(ObjectionEvent event) {
    requireNonNull(event, "event");
    return toBuilder().addEvent(event).build();
  }

  /** Returns the state. */
  @Override
  public final Text label() {
    return state().label();
  }

  private ObjectionPath path() {
    ObjectionPath path = start();
    for (ObjectionEvent event : events()) {
      path = path.after(event);
    }
    return path;
  }

  private ObjectionPath start() {
    return new ObjectionPath(
        profile(), ObjectionState.RECEIVED, receivedOn(), evaluation().predicate());
  }

  @Value.Check
  void check() {
    ID.require(id(), "id");
    ObjectionPath path = start();
    for (int i = 0; i < events().size(); i++) {
      Optional<ObjectionRefusal> refusal = path.refusal(events().get(i));
      if (refusal.isPresent()) {
        RefusalKind kind = refusal.get().kind();
        Text said = refusal.get().toText();
        throw new InvalidValueException(
            kind.name(), "events[" + i + "]." + kind.field(), said.indonesian(), said.english());
      }
      path = path.after(events().get(i));
    }
  }
}
