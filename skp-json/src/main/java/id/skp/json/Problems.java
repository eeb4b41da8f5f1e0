package id.skp.json;

import id.skp.core.InvalidValueException;
import id.skp.core.text.Text;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The problems found so far while a document is read. */
final class Problems {
  /** How many problems are kept: a document in which everything is wrong must cost neither memory nor time. */
  static final int MOST = 1000;

  private static final int LONGEST_SENTENCE = 500;

  private final @Nullable JsonSource document;
  private final List<Located> found = new ArrayList<>();

  private record Located(Location location, String code, Text text, Optional<Position> position) {}

  /** For a text, in which problems are found in their order. */
  Problems() {
    this(null);
  }

  /** For a document, whose problems are told in its order. */
  Problems(@Nullable JsonSource document) {
    this.document = document;
  }

  /**
   * Adds a problem.
   *
   * @throws DocumentException if there are more than {@value #MOST}
   */
  void add(Location location, String code, String indonesian, String english) {
    add(location, code, Text.of(indonesian, english), Optional.empty());
  }

  /** Adds what a value is refused with. */
  void add(Location location, InvalidValueException refusal) {
    add(location, refusal.code(), Text.of(refusal), Optional.empty());
  }

  void add(Location location, String code, Text text) {
    add(location, code, text, Optional.empty());
  }

  /** Adds a problem whose place in the text is known. */
  void add(Location location, String code, Text text, Position position) {
    add(location, code, text, Optional.of(position));
  }

  private void add(Location location, String code, Text text, Optional<Position> position) {
    if (found.size() == MOST) {
      throw new DocumentException(problems(new DocumentProblem(
          "",
          "TOO_MANY_PROBLEMS",
          Text.of(
              "dokumen ini memiliki lebih dari " + MOST + " masalah; perbaiki yang ini dahulu",
              "the document has more than " + MOST + " problems; mend these first"),
          Position.START.line(),
          Position.START.column())));
    }
    Text cut = Text.of(
        Excerpt.cut(text.indonesian(), LONGEST_SENTENCE),
        Excerpt.cut(text.english(), LONGEST_SENTENCE));
    found.add(new Located(location, code, cut, position));
  }

  int count() {
    return found.size();
  }

  /** Returns the exception that tells what was found. */
  DocumentException toException() {
    return new DocumentException(problems());
  }

  private List<DocumentProblem> problems(DocumentProblem... last) {
    Stream<Located> inOrder = document == null ? found.stream() : inDocumentOrder(document);
    Map<String, Position> positions = positions();
    return Stream.concat(inOrder.map(each -> problem(each, positions)), Stream.of(last))
        .toList();
  }

  private static DocumentProblem problem(Located located, Map<String, Position> positions) {
    Position position = located.position().orElseGet(() -> position(located.location(), positions));
    return new DocumentProblem(
        located.location().toString(),
        located.code(),
        located.text(),
        position.line(),
        position.column());
  }

  /** Returns where a value begins, or, if it is not there, the nearest value around it that is. */
  private static Position position(Location location, Map<String, Position> positions) {
    Optional<Location> place = Optional.of(location);
    while (place.isPresent()) {
      Position position = positions.get(place.get().toString());
      if (position != null) {
        return position;
      }
      place = place.get().outer();
    }
    return Position.START;
  }

  private Map<String, Position> positions() {
    if (document == null) {
      return Map.of();
    }
    Set<String> pointers = new HashSet<>();
    for (Located each : found) {
      Optional<Location> place = Optional.of(each.location());
      while (place.isPresent()) {
        pointers.add(place.get().toString());
        place = place.get().outer();
      }
    }
    return document.positions(pointers);
  }

  private Stream<Located> inDocumentOrder(JsonSource source) {
    return found.stream()
        .map(located -> Map.entry(located.location().positionIn(source.value()), located))
        .sorted(Map.Entry.comparingByKey(Arrays::compare))
        .map(Map.Entry::getValue);
  }
}
