package id.skp.core.followup;

import static id.skp.core.InvalidValueException.unless;

import id.skp.core.SkpStyle;
import id.skp.core.text.Labelled;
import id.skp.core.text.Text;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * <em>Tahap keberatan</em>: one step that an {@link ObjectionProfile} allows: from which state, by whom, within which
 * time, to which state.
 */
@SkpStyle
@Value.Immutable
public abstract class ObjectionStep implements Labelled {
  ObjectionStep() {}

  /**
   * Returns a builder.
   *
   * @return an empty builder
   */
  public static ObjectionStepBuilder builder() {
    return new ObjectionStepBuilder();
  }

  /**
   * Returns a builder filled with this value.
   *
   * @return the builder
   */
  public final ObjectionStepBuilder toBuilder() {
    return builder().from(this);
  }

  /**
   * Returns what is done.
   *
   * @return the action
   */
  public abstract ObjectionAction action();

  /**
   * Returns in which state it can be done.
   *
   * @return the state; an end is refused ({@code STEP_AFTER_END}), for {@link ObjectionAction#FILE} anything but
   *     {@link ObjectionState#RECEIVED} ({@code SECOND_FILING})
   */
  public abstract ObjectionState state();

  /**
   * Returns the state it leads to.
   *
   * @return the state; {@link ObjectionState#RECEIVED} is refused ({@code STEP_TO_BEGINNING})
   */
  public abstract ObjectionState nextState();

  /**
   * Returns who may do it.
   *
   * @return the role
   */
  public abstract ObjectionRole role();

  /**
   * Returns within which time it must be done, counted from the day on which the state was reached.
   *
   * @return the time; empty where none is set, as for {@link ObjectionAction#EXPIRE}, which waits for the other steps
   */
  public abstract Optional<TimeLimit> limit();

  /**
   * Tells whether the step keeps or replaces the predicate.
   *
   * @return true if it carries a {@link Ruling}; false unless it is said
   */
  @Value.Default
  public boolean fixesPredicate() {
    return false;
  }

  @Override
  public final Text label() {
    return Text.of(
        role().label().indonesian() + " " + action().label().indonesian(),
        role().label().english() + ": " + action().label().english());
  }

  @Value.Check
  void check() {
    unless(
        !state().isEnd(),
        "STEP_AFTER_END",
        "state",
        "perlu keadaan yang bukan akhir",
        "needs a state that is no end",
        state());
    unless(
        nextState() != ObjectionState.RECEIVED,
        "STEP_TO_BEGINNING",
        "nextState",
        "perlu keadaan selain yang pertama",
        "needs a state other than the first",
        nextState());
    unless(
        action() != ObjectionAction.FILE || state() == ObjectionState.RECEIVED,
        "SECOND_FILING",
        "state",
        "pengajuan perlu keadaan RECEIVED, karena keberatan diajukan hanya sekali",
        "filing needs the state RECEIVED, since nobody files twice",
        state());
  }
}
