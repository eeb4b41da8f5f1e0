package id.skp.rules;

import id.skp.core.text.Text;
import java.util.function.UnaryOperator;

/** Ends a decision that cannot be made; never leaves the package, since {@link RuleSet} turns it into {@link Undecided}. */
final class Stop extends RuntimeException {
  private static final long serialVersionUID = 1L;

  private final transient Undecided.Reason reason;
  private final transient String field;
  private final transient Message sentence;

  Stop(Undecided.Reason reason, String field, Message sentence) {
    super(null, null, false, false);
    this.reason = reason;
    this.field = field;
    this.sentence = sentence;
  }

  /** Returns the same end, its field, if one is the reason, lying at a place of the document. */
  Stop at(Place place) {
    return field.isEmpty() ? this : new Stop(reason, place.path(field), sentence);
  }

  Stop located(UnaryOperator<String> path) {
    return new Stop(reason, path.apply(field), sentence);
  }

  UndecidedPart of(Text part) {
    return new UndecidedPart(part, reason, field, sentence);
  }

  <T> Undecided<T> in(RuleSet ruleSet, String rule) {
    return new Undecided<>(ruleSet, rule, reason, field, sentence);
  }
}
