package id.skp.rules.consequence;

import static java.util.Objects.requireNonNull;

import id.skp.core.text.Labelled;
import id.skp.core.text.Text;
import id.skp.rules.message.Message;

/**
 * <em>Jumlah kejadian</em>: how often an event occurred that a policy cuts for.
 *
 * @param event the agency's code of the event
 * @param count how often
 */
public record EventCount(String event, long count) implements Labelled {
  /**
   * Refuses null. What the count must be, the rule says.
   *
   * @param event the agency's code of the event
   * @param count how often
   */
  public EventCount {
    requireNonNull(event, "event");
  }

  @Override
  public Text label() {
    return Message.of(Text.same("{0} × {1}"), event, count).toText();
  }
}
