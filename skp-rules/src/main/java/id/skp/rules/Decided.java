package id.skp.rules;

import com.google.common.base.Suppliers;
import id.skp.core.text.PlainText;
import java.util.Optional;
import java.util.function.Supplier;

/**
 * A decision that was made.
 *
 * @param <T> the type of the value
 */
public final class Decided<T> implements Decision<T> {
  private final RuleSet ruleSet;
  private final String rule;
  private final T value;
  private final Supplier<Step<T>> last;

  private Decided(RuleSet ruleSet, String rule, T value, Supplier<Step<T>> last) {
    this.ruleSet = ruleSet;
    this.rule = rule;
    this.value = value;
    this.last = last;
  }

  static <T> Decided<T> of(RuleSet ruleSet, Step<T> last) {
    return new Decided<>(ruleSet, last.subject().name(), last.value(), () -> last);
  }

  /** A decision whose rule is followed again, once, where somebody asks for the way. */
  static <T> Decided<T> alone(RuleSet ruleSet, String rule, T value, Supplier<Step<T>> again) {
    return new Decided<>(ruleSet, rule, value, Suppliers.memoize(again::get));
  }

  /**
   * Returns the value, which is that of the trace's last step.
   *
   * @return the value
   */
  public T value() {
    return value;
  }

  @Override
  public RuleSet ruleSet() {
    return ruleSet;
  }

  @Override
  public String rule() {
    return rule;
  }

  @Override
  public Trace trace() {
    return Trace.of(ruleSet, last);
  }

  @Override
  public T orThrow() {
    return value;
  }

  @Override
  public Optional<T> toOptional() {
    return Optional.of(value);
  }

  @Override
  public boolean isDecided() {
    return true;
  }

  /** Returns the rule's name and the value. */
  @Override
  public String toString() {
    return PlainText.line(rule + " = " + value);
  }
}
