package id.skp.rules;

import java.util.Locale;
import java.util.Optional;

/**
 * What came of deciding a rule: {@link Decided} with a value and the way to it, or {@link Undecided} with the reason why
 * there is none. A value is never guessed.
 *
 * @param <T> the type of the value
 */
public sealed interface Decision<T> permits Decided, Undecided {
  /**
   * Returns the rule set that decided.
   *
   * @return the rule set
   */
  RuleSet ruleSet();

  /**
   * Returns the name of the rule.
   *
   * @return the name, as case files call it
   */
  String rule();

  /**
   * Returns the way to the result.
   *
   * @return the trace
   */
  Trace trace();

  /**
   * Returns the value or throws.
   *
   * @return the value
   * @throws UndecidedException if there is none
   */
  T orThrow();

  /**
   * Returns the value, if there is one.
   *
   * @return the value
   */
  Optional<T> toOptional();

  /**
   * Tells whether there is a value.
   *
   * @return true for {@link Decided}
   */
  boolean isDecided();

  /**
   * Explains the decision: {@link Trace#toText} of the {@link #trace}.
   *
   * @param locale the reader's locale
   * @return the explanation, of several lines
   */
  default String explain(Locale locale) {
    return trace().toText(locale);
  }

  /**
   * Tells the decision and its reason in one sentence: {@link Trace#toSentence} of the {@link #trace}.
   *
   * @param locale the reader's locale
   * @return one line of bounded length
   */
  default String inOneSentence(Locale locale) {
    return trace().toSentence(locale);
  }
}
