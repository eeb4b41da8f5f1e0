package id.skp.rules;

import id.skp.core.text.PlainText;
import java.util.Optional;

/**
 * A decision that was made.
 *
 * @param <T> the type of the value
 */
public final class Decided<T> implements Decision<T> {
  private final RuleSet ruleSet;
  private final Step<T> last;

  Decided(RuleSet ruleSet, Step<T> last) {
    this.ruleSet = ruleSet;
    this.last = last;
  }

  /**
   * Returns the value, which is that of the trace's last step.
   *
   * @return the value
   */
  public T value() {
    return last.value();
  }

  @Override
  public RuleSet ruleSet() {
    return ruleSet;
  }

  @Override
  public String rule() {
    return last.subject().name();
  }

  @Override
  public Trace trace() {
    return Trace.of(ruleSet, last);
  }

  @Override
  public T orThrow() {
    return last.value();
  }

  @Override
  public Optional<T> toOptional() {
    return Optional.of(last.value());
  }

  @Override
  public boolean isDecided() {
    return true;
  }

  /** Returns the rule's name and the value. */
  @Override
  public String toString() {
    return PlainText.line(last.toString());
  }
}
