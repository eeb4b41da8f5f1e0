package id.skp.core.plan;

import static id.skp.core.TextKind.ID;
import static id.skp.core.TextKind.TEXT;

import id.skp.core.SkpStyle;
import id.skp.core.internal.Checks;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * <em>Rencana hasil kerja pimpinan yang diintervensi</em>: the leader's result that a result contributes to. Source:
 * PermenPAN-RB 6/2022.
 */
@SkpStyle
@Value.Immutable
public abstract class SupportedResult {
  SupportedResult() {}

  /**
   * Returns a builder.
   *
   * @return an empty builder
   */
  public static SupportedResultBuilder builder() {
    return new SupportedResultBuilder();
  }

  /**
   * Returns a builder filled with this value.
   *
   * @return the builder
   */
  public final SupportedResultBuilder toBuilder() {
    return builder().from(this);
  }

  /**
   * Obtains a supported result of which only the wording is known.
   *
   * @param text the result as written in the leader's plan
   * @return the supported result
   * @throws id.skp.core.InvalidValueException with code {@code BLANK_TEXT} if the wording is blank
   */
  public static SupportedResult of(String text) {
    return builder().text(text).build();
  }

  /**
   * Returns the result as written in the leader's plan.
   *
   * @return the wording, never blank
   */
  public abstract String text();

  /**
   * Returns whose result it is.
   *
   * @return the leader's id in the host system, if known
   */
  public abstract Optional<String> ownerId();

  /**
   * Returns which of the leader's results it is.
   *
   * @return the result's id in the leader's plan, if known
   */
  public abstract Optional<String> resultId();

  @Value.Check
  void check() {
    TEXT.require(text(), "text");
    Checks.requireIfPresent(ID, ownerId(), "ownerId");
    Checks.requireIfPresent(ID, resultId(), "resultId");
  }
}
