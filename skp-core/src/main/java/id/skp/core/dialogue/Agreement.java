package id.skp.core.dialogue;

import static id.skp.core.TextKind.ID;
import static id.skp.core.TextKind.TEXT;
import static java.util.Objects.requireNonNull;

import id.skp.core.SkpStyle;
import java.time.LocalDate;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * <em>Kesepakatan</em>: a next step that leader and employee agreed on. Source: PermenPAN-RB 6/2022 as its drafters explain it.
 */
@SkpStyle
@Value.Immutable
public abstract class Agreement {
  Agreement() {}

  /**
   * Returns a builder.
   *
   * @return an empty builder
   */
  public static AgreementBuilder builder() {
    return new AgreementBuilder();
  }

  /**
   * Returns a builder filled with this value.
   *
   * @return the builder
   */
  public final AgreementBuilder toBuilder() {
    return builder().from(this);
  }

  /**
   * Returns the host system's own id of the agreement.
   *
   * @return the id, never blank
   */
  public abstract String id();

  /**
   * Returns what was agreed.
   *
   * @return the words, never blank
   */
  public abstract String text();

  /**
   * Returns who is to do it.
   *
   * @return the person's id in the host system, never blank
   */
  public abstract String ownerId();

  /**
   * Returns until when.
   *
   * @return the last day, if one was agreed
   */
  public abstract Optional<LocalDate> due();

  /**
   * Tells whether it is due before a day, such as that of its dialogue, which contradicts it.
   *
   * @param day the day
   * @return true if it has a due day, and that lies before
   */
  public final boolean isDueBefore(LocalDate day) {
    requireNonNull(day, "day");
    return due().filter(each -> each.isBefore(day)).isPresent();
  }

  /**
   * Returns what has become of it, as far as this record tells.
   *
   * @return the follow-up; {@code OPEN} unless it is said
   */
  @Value.Default
  public AgreementOutcome followUp() {
    return AgreementOutcome.OPEN;
  }

  @Value.Check
  void check() {
    ID.require(id(), "id");
    TEXT.require(text(), "text");
    ID.require(ownerId(), "ownerId");
  }
}
