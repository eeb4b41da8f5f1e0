package id.skp.testkit.cli;

import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;

/** What the exit status says. */
final class ExitStatus {
  static final int DONE = 0;
  static final int FOUND = 1;
  static final int WRONG_INPUT = 2;

  /** Of {@code check} alone. */
  static final int NOT_FINISHED = 3;

  private ExitStatus() {}

  static Map<String, String> descriptions(String command, Locale locale) {
    Map<String, String> descriptions = new LinkedHashMap<>();
    descriptions.put(" " + DONE, Words.DONE.in(locale));
    descriptions.put(" " + FOUND, Words.FOUND.in(locale));
    descriptions.put(" " + WRONG_INPUT, Words.WRONG_INPUT.in(locale));
    if (command.equals(CheckCommand.NAME)) {
      descriptions.put(" " + NOT_FINISHED, Words.NOT_FINISHED.in(locale));
    }
    return descriptions;
  }
}
