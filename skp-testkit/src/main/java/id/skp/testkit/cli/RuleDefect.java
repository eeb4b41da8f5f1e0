package id.skp.testkit.cli;

import id.skp.core.InvalidValueException;
import id.skp.core.text.Text;
import id.skp.rules.RuleFailure;
import java.util.Optional;
import java.util.stream.Stream;

/** Tells a rule of a plug-in that throws something from a defect of the library. */
final class RuleDefect {
  private static final String OURS = "id.skp.rules.";

  /** The code of what a procedure or a form gives null for, which names the rule. */
  private static final String NOTHING = "NULL_RESULT";

  private RuleDefect() {}

  /** Returns the sentence, if code of somebody else was running in a rule when it was thrown. */
  static Optional<Text> of(Throwable thrown) {
    if (thrown instanceof InvalidValueException nothing && nothing.code().equals(NOTHING)) {
      return Optional.of(Text.of(nothing));
    }
    String said = RuleFailure.wordsOf(thrown);
    return RuleFailure.of(thrown)
        .flatMap(failure -> foreign(thrown)
            .map(type -> Text.of(
                "aturan " + failure.rule() + " dari himpunan aturan " + failure.ruleSet()
                    + " gagal di dalam plug-in, " + type + ": " + said
                    + "; perbaiki plug-in itu atau pilih himpunan aturan lain dengan --rules",
                "the rule " + failure.rule() + " of the rule set " + failure.ruleSet()
                    + " failed within a plug-in, " + type + ": " + said
                    + "; correct the plug-in, or choose another rule set by --rules")));
  }

  /** The frames down to where the innermost rule was followed are those of its procedure. */
  private static Optional<String> foreign(Throwable thrown) {
    return Stream.of(thrown.getStackTrace())
        .takeWhile(frame -> !(frame.getClassName().equals(OURS + "Reasoning")
            && frame.getMethodName().equals("follow")))
        .map(StackTraceElement::getClassName)
        .filter(name -> !name.startsWith("id.skp.core.")
            && !name.startsWith(OURS)
            && !name.startsWith("java.")
            && !name.startsWith("jdk.")
            && !name.startsWith("com.google.common."))
        .findFirst();
  }
}
