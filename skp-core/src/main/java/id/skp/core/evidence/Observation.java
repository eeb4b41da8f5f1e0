package id.skp.core.evidence;

import static id.skp.core.TextKind.ID;
import static id.skp.core.TextKind.TEXT;

import id.skp.core.SkpStyle;
import id.skp.core.plan.PlanItem;
import java.time.LocalDate;
import org.immutables.value.Value;

/**
 * <em>Pengamatan</em>: what somebody saw of the progress of a result or of behaviour, at a fixed time or as it came. It has
 * no score. Source: PermenPAN-RB 6/2022.
 */
@SkpStyle
@Value.Immutable
public abstract class Observation {
  Observation() {}

  /**
   * Returns a builder.
   *
   * @return an empty builder
   */
  public static ObservationBuilder builder() {
    return new ObservationBuilder();
  }

  /**
   * Returns a builder filled with this value.
   *
   * @return the builder
   */
  public final ObservationBuilder toBuilder() {
    return builder().from(this);
  }

  /**
   * Returns the host system's own id of the observation.
   *
   * @return the id, never blank
   */
  public abstract String id();

  /**
   * Returns when it was made.
   *
   * @return the day
   */
  public abstract LocalDate date();

  /**
   * Returns whether it was made at a fixed time or as it came.
   *
   * @return the mode
   */
  public abstract ObservationMode mode();

  /**
   * Returns who observed.
   *
   * @return the person's id in the host system, never blank
   */
  public abstract String observerId();

  /**
   * Returns what was observed.
   *
   * @return a result or a behaviour value
   */
  public abstract PlanItem about();

  /**
   * Returns what was seen.
   *
   * @return the words, never blank
   */
  public abstract String note();

  @Value.Check
  void check() {
    ID.require(id(), "id");
    ID.require(observerId(), "observerId");
    TEXT.require(note(), "note");
  }
}
