package id.skp.json;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The problems found so far while a document is read. */
final class Problems {
  /** How many problems are kept: a document in which everything is wrong must not fill the memory. */
  static final int MOST = 1000;

  private static final int LONGEST_SENTENCE = 500;

  private final List<Located> found = new ArrayList<>();
  private int count;

  private record Located(Location location, String code, String sentence) {
    DocumentProblem toProblem() {
      return new DocumentProblem(location.toString(), code, sentence);
    }
  }

  void add(Location location, String code, String sentence) {
    count++;
    if (found.size() < MOST) {
      found.add(new Located(location, code, Excerpt.cut(sentence, LONGEST_SENTENCE)));
    }
  }

  /** Returns how many problems there are, those included that were not kept. */
  int count() {
    return count;
  }

  /** Returns the exception that tells what was found, in the order in which it was found. */
  DocumentException toException() {
    return exception(found.stream());
  }

  /** Returns the exception that tells what was found, in the order of the document. */
  DocumentException toException(@Nullable Object document) {
    return exception(found.stream()
        .map(located -> Map.entry(located.location().positionIn(document), located))
        .sorted(Map.Entry.comparingByKey(Arrays::compare))
        .map(Map.Entry::getValue));
  }

  private DocumentException exception(Stream<Located> inOrder) {
    List<DocumentProblem> problems =
        inOrder.map(Located::toProblem).collect(Collectors.toCollection(ArrayList::new));
    if (count > MOST) {
      problems.add(new DocumentProblem(
          "",
          "TOO_MANY_PROBLEMS",
          "the document has " + count + " problems, of which " + MOST
              + " are listed; mend these first"));
    }
    return new DocumentException(problems);
  }
}
