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
    return RuleFailure.of(thrown)
        .flatMap(failure -> procedure(thrown)
            .map(type -> said(failure, type, thrown))
            .or(() -> noMemory(failure, thrown)));
  }

  /** Where memory is short Java does not always tell where it was asked for. */
  private static Optional<Text> noMemory(RuleFailure failure, Throwable thrown) {
    return Optional.of(Text.of(
            "memori habis di dalam aturan " + failure.rule() + " dari himpunan aturan "
                + failure.ruleSet() + "; beri Java memori lebih banyak (-Xmx), bagi masukannya,"
                + " atau pilih himpunan aturan lain dengan --rules",
            "memory ran out within the rule " + failure.rule() + " of the rule set "
                + failure.ruleSet() + "; give Java more of it (-Xmx), split the input, or choose"
                + " another rule set by --rules"))
        .filter(told -> thrown instanceof OutOfMemoryError);
  }

  private static Text said(RuleFailure failure, String type, Throwable thrown) {
    String said = RuleFailure.wordsOf(thrown);
    boolean ofMemory = thrown instanceof OutOfMemoryError;
    return Text.of(
        "aturan " + failure.rule() + " dari himpunan aturan " + failure.ruleSet()
            + " gagal di dalam plug-in, " + type + ": " + said
            + "; perbaiki plug-in itu atau pilih himpunan aturan lain dengan --rules"
            + (ofMemory ? ", atau beri Java memori lebih banyak (-Xmx)" : ""),
        "the rule " + failure.rule() + " of the rule set " + failure.ruleSet()
            + " failed within a plug-in, " + type + ": " + said
            + "; correct the plug-in, or choose another rule set by --rules"
            + (ofMemory ? ", or give Java more memory (-Xmx)" : ""));
  }

  /** The frames down to where the innermost rule was followed are those of its procedure; of a very deep stack no others are there. */
  private static Optional<String> procedure(Throwable thrown) {
    StackTraceElement[] frames = thrown.getStackTrace();
    return foreign(Stream.of(frames)
            .takeWhile(frame -> !(frame.getClassName().equals(OURS + "Reasoning")
                && frame.getMethodName().equals("follow"))))
        .or(() -> Stream.of(frames)
            .map(StackTraceElement::getClassName)
            .filter(first ->
                Stream.of(frames).noneMatch(frame -> frame.getClassName().startsWith("id.skp.")))
            .findFirst());
  }

  /** Returns the class of the first frame that is neither of the library nor of Java. */
  static Optional<String> foreign(Stream<StackTraceElement> frames) {
    return frames
        .map(StackTraceElement::getClassName)
        .filter(name -> !name.startsWith("id.skp.core.")
            && !name.startsWith(OURS)
            && !name.startsWith("id.skp.testkit.cli.")
            && !name.startsWith("java.")
            && !name.startsWith("jdk.")
            && !name.startsWith("com.google.common."))
        .findFirst();
  }
}
