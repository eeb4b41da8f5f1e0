package id.skp.core.followup;

import static id.skp.core.TextKind.TEXT;

import id.skp.core.SkpStyle;
import id.skp.core.period.Dates;
import id.skp.core.text.Labelled;
import id.skp.core.text.Text;
import java.time.LocalDate;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * <em>Peristiwa keberatan</em>: what was done about an evaluation, by whom, when and why. Source: PP 30/2019, Pasal 59.
 */
@SkpStyle
@Value.Immutable
public abstract class ObjectionEvent implements Labelled {
  ObjectionEvent() {}

  /**
   * Returns a builder.
   *
   * @return an empty builder
   */
  public static ObjectionEventBuilder builder() {
    return new ObjectionEventBuilder();
  }

  /**
   * Returns a builder filled with this value.
   *
   * @return the builder
   */
  public final ObjectionEventBuilder toBuilder() {
    return builder().from(this);
  }

  /**
   * Returns what was done.
   *
   * @return the action
   */
  public abstract ObjectionAction action();

  /**
   * Returns when it was done.
   *
   * @return the day
   */
  public abstract LocalDate date();

  /**
   * Returns in which role it was done.
   *
   * @return the role
   */
  public abstract ObjectionRole role();

  /**
   * Returns why it was done: the reasons of the objection or of the decision, the words of the explanation.
   *
   * @return the reason, never blank
   */
  public abstract String reason();

  /**
   * Returns what becomes of the predicate.
   *
   * @return the ruling; empty where the action fixes no predicate
   */
  public abstract Optional<Ruling> ruling();

  @Override
  public final Text label() {
    return Text.of(
        Dates.of(date()).indonesian() + ", " + role().label().indonesian() + ": "
            + action().label().indonesian()
            + ruling().map(ruling -> ", " + ruling.label().indonesian()).orElse(""),
        Dates.of(date()).english() + ", " + role().label().english() + ": "
            + action().label().english()
            + ruling().map(ruling -> ", " + ruling.label().english()).orElse(""));
  }

  @Value.Check
  void check() {
    TEXT.require(reason(), "reason");
  }
}
