package id.skp.rules;

import id.skp.core.text.Labelled;
import id.skp.core.text.PlainText;
import id.skp.core.text.Text;
import java.util.Locale;
import java.util.Optional;

/**
 * A decision that could not be made, and why.
 *
 * @param <T> the type the value would have had
 */
public final class Undecided<T> implements Decision<T> {
  /** Why a decision could not be made. */
  public enum Reason implements Labelled {
    /** The rule does not apply to this case. */
    NOT_APPLICABLE("Tidak berlaku", "Not applicable"),
    /** Something the rule needs was not given. */
    MISSING_INPUT("Masukan tidak ada", "Missing input"),
    /** Something was given that cannot be: an unknown constant, a number out of range. */
    INVALID_INPUT("Masukan tidak sah", "Invalid input"),
    /** The rule set has no such rule. */
    NO_RULE("Tidak ada aturan", "No rule"),
    /** Two rules or facts contradict each other. */
    CONFLICT("Bertentangan", "Conflict");

    private final Text label;

    Reason(String indonesian, String english) {
      this.label = Text.of(indonesian, english);
    }

    @Override
    public Text label() {
      return label;
    }
  }

  private final RuleSet ruleSet;
  private final String rule;
  private final Reason reason;
  private final String field;
  private final Message message;

  Undecided(RuleSet ruleSet, String rule, Reason reason, String field, Message message) {
    this.ruleSet = ruleSet;
    this.rule = rule;
    this.reason = reason;
    this.field = field;
    this.message = message;
  }

  /**
   * Returns why there is no value.
   *
   * @return the reason
   */
  public Reason reason() {
    return reason;
  }

  /**
   * Returns the path of the input the reason lies in: names joined by {@code .}, list positions from 0 in brackets.
   *
   * @return the path, such as {@code results[1].kind}; empty if no single field is the reason
   */
  public String field() {
    return field;
  }

  /**
   * Returns what is wrong and what to do.
   *
   * @return the message
   */
  public Message message() {
    return message;
  }

  /**
   * Returns the same end for what was to rest on this decision.
   *
   * @param <R> the type of what was to be decided
   * @return the decision that could not be made, with this rule, reason, field and message
   */
  public <R> Undecided<R> carriedOver() {
    return new Undecided<>(ruleSet, rule, reason, field, message);
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
    return Trace.of(this);
  }

  @Override
  public T orThrow() {
    throw new UndecidedException(this);
  }

  @Override
  public Optional<T> toOptional() {
    return Optional.empty();
  }

  @Override
  public boolean isDecided() {
    return false;
  }

  /** Returns rule, reason, field and the English sentence. */
  @Override
  public String toString() {
    return PlainText.line(rule + ": " + reason + (field.isEmpty() ? "" : " at " + field) + ": "
        + message.in(Locale.ENGLISH));
  }
}
