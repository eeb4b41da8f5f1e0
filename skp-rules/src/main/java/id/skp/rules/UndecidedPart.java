package id.skp.rules;

import static java.util.Objects.requireNonNull;

import id.skp.core.text.Labelled;
import id.skp.core.text.Text;
import id.skp.rules.message.Message;

/**
 * <em>Bagian yang tidak dapat diputuskan</em>: why a part of an outcome has no value, where the rest of it has one.
 *
 * @param part what could not be decided
 * @param reason why
 * @param pointer the JSON Pointer of the input the reason lies in; empty if no single one is the reason
 * @param message what is wrong and what to do
 */
public record UndecidedPart(Text part, Undecided.Reason reason, String pointer, Message message)
    implements Labelled {
  private static final Text LABEL = Text.of("{0}: {1} ({2})", "{0}: {1} ({2})");

  /**
   * Refuses null.
   *
   * @param part what could not be decided
   * @param reason why
   * @param pointer the JSON Pointer of the input the reason lies in; empty if no single one is the reason
   * @param message what is wrong and what to do
   */
  public UndecidedPart {
    requireNonNull(part, "part");
    requireNonNull(reason, "reason");
    requireNonNull(pointer, "pointer");
    requireNonNull(message, "message");
  }

  /** Returns the part, the reason and what to do. */
  @Override
  public Text label() {
    return Message.of(LABEL, part, reason, message.toText()).toText();
  }
}
