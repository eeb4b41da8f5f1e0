package id.skp.json;

import static java.util.Objects.requireNonNull;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

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

  /** Causes may stand in a circle. */
  private static final int MOST_CAUSES = 100;

  private static final int LONGEST_END = "\n\u2026 and 1000 more".length();

  private final transient List<DocumentProblem> problems;
  private final transient int most;

  /** Tells problems in at most so many characters, those of the problems themselves included. */
  DocumentException(List<DocumentProblem> problems, int most) {
    this.problems = List.copyOf(problems);
    this.most = most;
  }

  /** As it is read from a serialized form. */
  private DocumentException(String message) {
    super(message);
    this.problems = List.of();
    this.most = 0;
  }

  /**
   * Returns a line for each problem.
   *
   * @return the lines, in English
   */
  @Override
  public String getMessage() {
    return problems().isEmpty() ? String.valueOf(super.getMessage()) : message(problems, most);
  }

  /**
   * Keeps the message alone.
   *
   * @return what is written to a stream in its place
   */
  private Object writeReplace() {
    DocumentException kept = new DocumentException(getMessage());
    kept.setStackTrace(getStackTrace());
    return kept;
  }

  /** Returns the same refusal of a value that stands within another document, behind so many lines and columns. */
  DocumentException within(String pointer, int lines, int columns) {
    List<DocumentProblem> moved =
        problems().stream().map(each -> each.within(pointer, lines, columns)).toList();
    DocumentException refusal =
        new DocumentException(moved, most + pointer.length() * moved.size());
    refusal.setStackTrace(getStackTrace());
    return refusal;
  }

  /** Returns the same refusal of what has no lines, such as a tree. */
  DocumentException withoutLines() {
    DocumentException refusal = new DocumentException(
        problems().stream().map(DocumentProblem::withoutLine).toList(), most);
    refusal.setStackTrace(getStackTrace());
    return refusal;
  }

  /**
   * Returns the same refusal of a document that stands within another one, such as an entry of a host's list.
   *
   * @param pointer where it stands, as a JSON Pointer (RFC 6901)
   * @return the refusal, with pointers into the other document
   */
  public DocumentException within(String pointer) {
    return within(requireNonNull(pointer, "pointer"), 0, 0);
  }

  /**
   * Finds a refusal among what caused another exception, such as one of a host's reader of JSON.
   *
   * @param exception the exception, which may be one itself
   * @return the refusal, if there is one
   */
  public static Optional<DocumentException> in(@Nullable Throwable exception) {
    Throwable cause = exception;
    for (int i = 0; cause != null && i < MOST_CAUSES; i++) {
      if (cause instanceof DocumentException refusal) {
        return Optional.of(refusal);
      }
      cause = cause.getCause();
    }
    return Optional.empty();
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
