package id.skp.json;

import java.util.List;

/**
 * Thrown when a text is not the document it should be: all problems that were found, not only the first.
 *
 * <p>Problems of the JSON text itself, such as a key that stands twice, are reported alone: what the document says is
 * looked at once its text is sound. Likewise, what an object says as a whole is checked once its parts are sound.
 *
 * <p>All that a refusal says, its message and {@code toString} included, has at most 64 Ki characters more than the document.
 * Of long names and values the ends are shown; of very many problems the later ones have {@code …} in place of their
 * sentences, and the message ends with how many problems it leaves out.
 */
public final class DocumentException extends IllegalArgumentException {
  private static final long serialVersionUID = 1L;

  private static final int LONGEST_END = "\n\u2026 and 1000 more".length();

  private final transient List<DocumentProblem> problems;

  /** Tells problems in at most so many characters, those of the problems themselves included. */
  DocumentException(List<DocumentProblem> problems, int most) {
    super(message(problems, most));
    this.problems = List.copyOf(problems);
  }

  /** Returns as many lines as have room; twice, as {@code toString} tells them again. */
  private static String message(List<DocumentProblem> problems, int most) {
    int room = most - DocumentException.class.getName().length();
    for (DocumentProblem each : problems) {
      room -= each.pointer().length() + each.text().indonesian().length();
      room -= each.text().english().length();
    }
    String more = "";
    StringBuilder message = new StringBuilder();
    for (int i = 0; i < problems.size() && more.isEmpty(); i++) {
      String line = (i == 0 ? "" : "\n") + problems.get(i);
      if (i > 0 && 2 * (message.length() + line.length() + LONGEST_END) > room) {
        more = "\n\u2026 and " + (problems.size() - i) + " more";
      } else {
        message.append(line);
      }
    }
    return message.append(more).toString();
  }

  /**
   * Returns what is wrong.
   *
   * @return the problems in document order, at least one; of more than {@value Problems#MOST}, or of more than there is
   *     room for, those found first, and a last one with code {@code TOO_MANY_PROBLEMS}; none after serialization, which keeps the message alone
   */
  public List<DocumentProblem> problems() {
    return problems == null ? List.of() : problems;
  }
}
