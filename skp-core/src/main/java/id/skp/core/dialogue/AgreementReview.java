package id.skp.core.dialogue;

import static id.skp.core.TextKind.ID;
import static id.skp.core.TextKind.TEXT;

import id.skp.core.SkpStyle;
import id.skp.core.internal.Checks;
import java.time.LocalDate;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * <em>Peninjauan kesepakatan</em>: what became of an agreement, told later than the dialogue, whose record stays as it is.
 * Source: PermenPAN-RB 6/2022 as its drafters explain it.
 */
@SkpStyle
@Value.Immutable
public abstract class AgreementReview {
  AgreementReview() {}

  /**
   * Returns a builder.
   *
   * @return an empty builder
   */
  public static AgreementReviewBuilder builder() {
    return new AgreementReviewBuilder();
  }

  /**
   * Returns a builder filled with this value.
   *
   * @return the builder
   */
  public final AgreementReviewBuilder toBuilder() {
    return builder().from(this);
  }

  /**
   * Returns the host system's own id of the entry.
   *
   * @return the id, never blank
   */
  public abstract String id();

  /**
   * Returns when the agreement was looked at.
   *
   * @return the day
   */
  public abstract LocalDate date();

  /**
   * Returns which agreement was looked at.
   *
   * @return its id, never blank
   */
  public abstract String agreementId();

  /**
   * Returns what had become of it.
   *
   * @return the follow-up
   */
  public abstract AgreementOutcome followUp();

  /**
   * Returns what was said about it.
   *
   * @return the words, if there are any
   */
  public abstract Optional<String> note();

  @Value.Check
  void check() {
    ID.require(id(), "id");
    ID.require(agreementId(), "agreementId");
    Checks.requireIfPresent(TEXT, note(), "note");
  }
}
