package id.skp.core.followup;

import static java.util.Objects.requireNonNull;

import id.skp.core.appraisal.PerformancePredicate;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * How far a sequence of events has come under a profile.
 *
 * @param profile what is allowed
 * @param state the state that was reached
 * @param since when it was reached
 * @param predicate the predicate that holds
 */
record ObjectionPath(
    ObjectionProfile profile,
    ObjectionState state,
    LocalDate since,
    PerformancePredicate predicate) {
  /** Returns the path after an event that is not refused. */
  ObjectionPath after(ObjectionEvent event) {
    ObjectionStep step = profile.step(state, event.action()).orElseThrow();
    return new ObjectionPath(
        profile,
        step.nextState(),
        event.date(),
        event.ruling().map(Ruling::predicate).orElse(predicate));
  }

  /** Returns why an event cannot be the next, if it cannot. */
  Optional<ObjectionRefusal> refusal(ObjectionEvent event) {
    requireNonNull(event, "event");
    List<ObjectionAction> actions = profile.actions(state);
    if (actions.isEmpty()) {
      return refused(RefusalKind.OBJECTION_ENDED, state, event.action());
    }
    return profile
        .step(state, event.action())
        .map(step -> refusal(event, step))
        .orElseGet(() -> refused(RefusalKind.ACTION_NOT_ALLOWED, actions, event.action()));
  }

  private Optional<ObjectionRefusal> refusal(ObjectionEvent event, ObjectionStep step) {
    if (event.role() != step.role()) {
      return refused(RefusalKind.ROLE_NOT_ALLOWED, step.role(), event.role());
    } else if (event.date().isBefore(since)) {
      return refused(RefusalKind.DATE_BEFORE_STATE, since, event.date());
    } else if (event.ruling().isEmpty()) {
      return step.fixesPredicate()
          ? refused(RefusalKind.RULING_MISSING, List.of(RulingOutcome.values()), List.of())
          : Optional.empty();
    }
    return step.fixesPredicate()
        ? refusal(event.ruling().get())
        : refused(RefusalKind.RULING_NOT_ALLOWED, event.action(), event.ruling().get());
  }

  private Optional<ObjectionRefusal> refusal(Ruling ruling) {
    boolean same = ruling.predicate() == predicate;
    return switch (ruling.outcome()) {
      case KEEP ->
        same
            ? Optional.empty()
            : refused(RefusalKind.RULING_KEEPS_ANOTHER, predicate, ruling.predicate());
      case REPLACE ->
        same
            ? refused(RefusalKind.RULING_REPLACES_NOTHING, predicate, ruling.predicate())
            : Optional.empty();
    };
  }

  private static Optional<ObjectionRefusal> refused(RefusalKind kind, Object needed, Object got) {
    return Optional.of(new ObjectionRefusal(kind, needed, got));
  }
}
