package id.skp.json;

import java.util.List;
import java.util.stream.Collectors;

/**
 * Thrown when a text is not the document it should be: all problems that were found, not only the first.
 *
 * <p>Problems of the JSON text itself, such as a key that stands twice, are reported alone: what the document says is
 * looked at once its text is sound. Likewise, what an object says as a whole is checked once its parts are sound.
 */
public final class DocumentException extends IllegalArgumentException {
  private static final long serialVersionUID = 1L;

  private final transient List<DocumentProblem> problems;

  DocumentException(List<DocumentProblem> problems) {
    super(problems.stream().map(DocumentProblem::toString).collect(Collectors.joining("\n")));
    this.problems = List.copyOf(problems);
  }

  /**
   * Returns what is wrong.
   *
   * @return the problems in document order, at least one; of more than {@value Problems#MOST} those found first, and a
   *     last one with code {@code TOO_MANY_PROBLEMS}; none after serialization, which keeps the message alone
   */
  public List<DocumentProblem> problems() {
    return problems == null ? List.of() : problems;
  }
}
