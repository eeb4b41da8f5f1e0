package id.skp.rules;

import id.skp.core.text.Text;
import id.skp.rules.message.Message;
import java.util.Optional;

/** Ends a decision that cannot be made; never leaves the package, since the rule set turns it into a decision that could not be made. */
final class Stop extends RuntimeException {
  private static final long serialVersionUID = 1L;
  private static final Text TOLD = Text.same("{0}: {1}");

  private final transient Undecided.Reason reason;
  private final transient String pointer;
  private final transient Message sentence;
  private final transient Optional<Rule<?, ?>> needing;

  Stop(Undecided.Reason reason, String pointer, Message sentence, Optional<Rule<?, ?>> needing) {
    super(null, null, false, false);
    this.reason = reason;
    this.pointer = pointer;
    this.sentence = sentence;
    this.needing = needing;
  }

  /** Returns what the trace shows in place of the value that there is not. */
  Message told() {
    return Message.of(TOLD, reason, sentence);
  }

  UndecidedPart of(Text part) {
    return new UndecidedPart(part, reason, pointer, sentence);
  }

  Undecided.Reason reason() {
    return reason;
  }

  String pointer() {
    return pointer;
  }

  Message sentence() {
    return sentence;
  }

  Optional<Rule<?, ?>> needing() {
    return needing;
  }
}
