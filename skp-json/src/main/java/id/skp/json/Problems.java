package id.skp.json;

import id.skp.core.InvalidValueException;
import id.skp.core.text.Text;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The problems found so far while a document is read. What they say costs memory, and a reader's time, in proportion to the
 * document: where there are too many for that, the later ones are told by place and code alone, and in the end no more are
 * looked for.
 */
final class Problems {
  /** How many problems are kept: a document in which everything is wrong must cost neither memory nor time. */
  static final int MOST = 1000;

  /** How many characters a refusal may have beyond those of its document, its message and {@code toString} included. */
  static final int MOST_TEXT = 64 * 1024;

  /** Of these, pointers and sentences take the larger part: what remains is for the message, which is told twice. */
  private static final int MOST_TOLD = 40 * 1024;

  /** Sentences are told at least up to here; beyond only as long as places and codes find room behind them. */
  private static final int FIRST_TOLD = 8 * 1024;

  private static final int LONGEST_SENTENCE = 500;
  private static final Text LEFT_OUT = Text.same("\u2026");

  private final @Nullable JsonSource document;
  private final int length;
  private final List<Located> found = new ArrayList<>();
  private int told;

  private record Located(
      Location location, String pointer, String code, Text text, Optional<Position> position) {
    DocumentProblem at(Position place) {
      Position exact = position.orElse(place);
      return new DocumentProblem(pointer, code, text, exact.line(), exact.column());
    }
  }

  /** For a text of a length, in which problems are found in their order. */
  Problems(int length) {
    this.document = null;
    this.length = length;
  }

  /** For a document, whose problems are told in its order. */
  Problems(JsonSource document) {
    this.document = document;
    this.length = document.text().length();
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
    Text cut = Text.of(
        Excerpt.cut(text.indonesian(), LONGEST_SENTENCE),
        Excerpt.cut(text.english(), LONGEST_SENTENCE));
    String pointer = location.toString();
    Text sentence = isRoomFor(pointer.length(), cut) ? cut : LEFT_OUT;
    int size = pointer.length() + size(sentence);
    if (found.size() == MOST || told + size > length + MOST_TOLD) {
      throw new DocumentException(
          problems(new DocumentProblem(
              "",
              "TOO_MANY_PROBLEMS",
              Text.of(
                  "dokumen ini memiliki lebih dari " + found.size()
                      + " masalah; perbaiki yang ini dahulu",
                  "the document has more than " + found.size() + " problems; mend these first"),
              Position.START.line(),
              Position.START.column())),
          length + MOST_TEXT);
    }
    told += size;
    found.add(new Located(location, pointer, code, sentence, position));
  }

  /** Tells whether a sentence leaves room for the places of as many problems more as there may be. */
  private boolean isRoomFor(int pointer, Text text) {
    int then = told + pointer + size(text);
    int others = (MOST - found.size()) * (pointer + size(LEFT_OUT));
    return then <= FIRST_TOLD || then + others <= length + MOST_TOLD;
  }

  private static int size(Text text) {
    return text.indonesian().length() + text.english().length();
  }

  int count() {
    return found.size();
  }

  /** Returns the exception that tells what was found. */
  DocumentException toException() {
    return new DocumentException(problems(), length + MOST_TEXT);
  }

  private List<DocumentProblem> problems(DocumentProblem... last) {
    List<DocumentProblem> problems = new ArrayList<>();
    if (document == null) {
      found.forEach(each -> problems.add(each.at(Position.START)));
    } else {
      Places<Located> places = new Places<>();
      found.forEach(each -> places.add(each.location(), each));
      document.find(places);
      places.inOrder(Position.START, (each, position) -> problems.add(each.at(position)));
    }
    problems.addAll(List.of(last));
    return problems;
  }
}
