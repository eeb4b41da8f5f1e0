package id.skp.rules;

import static java.util.Objects.requireNonNull;

import id.skp.core.InvalidValueException;
import id.skp.core.text.PlainText;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Which rule of which rule set was being followed when a procedure threw what no procedure should: it is
 * {@linkplain Throwable#getSuppressed added} to the exception, which goes on to the caller as it is. The innermost rule is told.
 */
public final class RuleFailure extends RuntimeException {
  private static final long serialVersionUID = 1L;
  private static final int LONGEST_WORDS = 1_000;

  /** The id of the rule set. */
  private final String ruleSet;

  /** The name of the rule. */
  private final String rule;

  private RuleFailure(String ruleSet, String rule) {
    super("rule " + rule + " of " + ruleSet, null, false, false);
    this.ruleSet = ruleSet;
    this.rule = rule;
  }

  static void tell(Throwable thrown, String ruleSet, String rule) {
    if (of(thrown).isEmpty()) {
      thrown.addSuppressed(new RuleFailure(ruleSet, rule));
    }
  }

  /** Returns an error that tells the rule: to the one that Java has made nothing can be added. */
  static VirtualMachineError told(VirtualMachineError thrown, String ruleSet, String rule) {
    if (of(thrown).isPresent()) {
      return thrown;
    }
    VirtualMachineError told = thrown instanceof OutOfMemoryError
        ? new OutOfMemoryError(thrown.getMessage())
        : new StackOverflowError();
    told.setStackTrace(thrown.getStackTrace());
    tell(told, ruleSet, rule);
    return told;
  }

  /**
   * Finds which rule threw an exception.
   *
   * @param thrown what was thrown
   * @return the rule; empty if it was not thrown while a rule was followed
   */
  public static Optional<RuleFailure> of(Throwable thrown) {
    return Stream.of(requireNonNull(thrown, "thrown").getSuppressed())
        .filter(RuleFailure.class::isInstance)
        .map(RuleFailure.class::cast)
        .findFirst();
  }

  /**
   * Returns what something that code of somebody else has thrown says of itself.
   *
   * @param thrown what was thrown
   * @return its words on one line, shortened; the name of its type where they cannot be had
   */
  public static String wordsOf(Throwable thrown) {
    try {
      String message = thrown.getLocalizedMessage();
      // toString copies the whole of it once more
      String words = message == null || message.length() <= LONGEST_WORDS
          ? thrown.toString()
          : thrown.getClass().getName() + ": "
              + InvalidValueException.shortened(message, LONGEST_WORDS);
      return PlainText.line(InvalidValueException.shortened(words, LONGEST_WORDS));
    } catch (RuntimeException | LinkageError | StackOverflowError | OutOfMemoryError silent) {
      return thrown.getClass().getName();
    }
  }

  /**
   * Returns the rule set.
   *
   * @return its id
   */
  public String ruleSet() {
    return ruleSet;
  }

  /**
   * Returns the rule.
   *
   * @return its name
   */
  public String rule() {
    return rule;
  }
}
