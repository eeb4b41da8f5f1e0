package id.skp.testkit.cli;

import java.util.LinkedHashMap;
import java.util.Map;

/** What the exit status says. */
final class ExitStatus {
  static final int DONE = 0;
  static final int FOUND = 1;
  static final int WRONG_INPUT = 2;

  private ExitStatus() {}

  static Map<String, String> descriptions() {
    Map<String, String> descriptions = new LinkedHashMap<>();
    descriptions.put(" " + DONE, "done, nothing wrong");
    descriptions.put(" " + FOUND, "done, with findings, failed cases or an undecided evaluation");
    descriptions.put(" " + WRONG_INPUT, "the input or the call is wrong");
    return descriptions;
  }
}
