package id.skp.core.dialogue;

import static id.skp.core.TextKind.ID;
import static id.skp.core.TextKind.NAME;
import static id.skp.core.TextKind.TEXT;

import id.skp.core.SkpStyle;
import id.skp.core.internal.Checks;
import java.time.LocalDate;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * <em>Pemenuhan dukungan sumber daya</em>: whether support that was promised was given. The promise is an item of the plan's
 * {@linkplain id.skp.core.plan.Annex#resourceSupport() annex} or what a dialogue agreed on
 * {@link ExpectationTopic#DUKUNGAN_SUMBER_DAYA}. Source: PermenPAN-RB 6/2022 as its drafters explain it.
 */
@SkpStyle
@Value.Immutable
public abstract class SupportRecord {
  SupportRecord() {}

  /**
   * Returns a builder.
   *
   * @return an empty builder
   */
  public static SupportRecordBuilder builder() {
    return new SupportRecordBuilder();
  }

  /**
   * Returns a builder filled with this value.
   *
   * @return the builder
   */
  public final SupportRecordBuilder toBuilder() {
    return builder().from(this);
  }

  /**
   * Returns the host system's own id of the entry.
   *
   * @return the id, never blank
   */
  public abstract String id();

  /**
   * Returns when the support was given, or when it was found that it is not there.
   *
   * @return the day
   */
  public abstract LocalDate date();

  /**
   * Returns which support it is.
   *
   * @return the very words of the promise, never blank
   */
  public abstract String support();

  /**
   * Tells whether it was given.
   *
   * @return true if so
   */
  public abstract boolean given();

  /**
   * Returns who gave it, or was to give it.
   *
   * @return a name or an office, if it is known
   */
  public abstract Optional<String> provider();

  /**
   * Returns what was said about it.
   *
   * @return the words, if there are any
   */
  public abstract Optional<String> note();

  @Value.Check
  void check() {
    ID.require(id(), "id");
    TEXT.require(support(), "support");
    Checks.requireIfPresent(NAME, provider(), "provider");
    Checks.requireIfPresent(TEXT, note(), "note");
  }
}
