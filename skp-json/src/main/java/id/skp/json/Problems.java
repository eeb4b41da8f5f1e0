package id.skp.json;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The problems found so far while a document is read. */
final class Problems {
  /** How many problems are kept: a document in which everything is wrong must cost neither memory nor time. */
  static final int MOST = 1000;

  private static final int LONGEST_SENTENCE = 500;

  private final @Nullable Object document;
  private final List<Located> found = new ArrayList<>();

  private record Located(Location location, String code, String sentence) {
    DocumentProblem toProblem() {
      return new DocumentProblem(location.toString(), code, sentence);
    }
  }

  /** For a text, in which problems are found in their order. */
  Problems() {
    this(null);
  }

  /** For a document, whose problems are told in its order. */
  Problems(@Nullable Object document) {
    this.document = document;
  }

  /**
   * Adds a problem.
   *
   * @throws DocumentException if there are more than {@value #MOST}
   */
  void add(Location location, String code, String sentence) {
    if (found.size() == MOST) {
      throw new DocumentException(problems(new DocumentProblem(
          "",
          "TOO_MANY_PROBLEMS",
          "the document has more than " + MOST + " problems; mend these first")));
    }
    found.add(new Located(location, code, Excerpt.cut(sentence, LONGEST_SENTENCE)));
  }

  int count() {
    return found.size();
  }

  /** Returns the exception that tells what was found. */
  DocumentException toException() {
    return new DocumentException(problems());
  }

  private List<DocumentProblem> problems(DocumentProblem... last) {
    Stream<Located> inOrder = document == null ? found.stream() : inDocumentOrder();
    return Stream.concat(inOrder.map(Located::toProblem), Stream.of(last)).toList();
  }

  private Stream<Located> inDocumentOrder() {
    return found.stream()
        .map(located -> Map.entry(located.location().positionIn(document), located))
        .sorted(Map.Entry.comparingByKey(Arrays::compare))
        .map(Map.Entry::getValue);
  }
}
