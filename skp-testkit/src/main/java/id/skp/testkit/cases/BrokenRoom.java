package id.skp.testkit.cases;

import id.skp.core.text.Text;
import java.util.List;

/**
 * How much room there is in reports for cases that cannot be read or tried: what is told of them is hardly longer than they are
 * themselves.
 */
final class BrokenRoom {
  private static final int MOST_CASES = 1000;

  /** As long as what is told may be beyond that, of those that cannot be read and of those that cannot be tried. */
  private static final int MOST_BEYOND = 30 * 1024;

  /** What stands around the words of one. */
  private static final int FRAME = 100;

  private final String file;
  private int room = MOST_BEYOND;
  private int told;
  private int others;

  BrokenRoom(String file) {
    this.file = file;
  }

  /** Tells whether no more are told, so that the next one need only be {@linkplain #leave counted}. */
  boolean isFull() {
    return others > 0 || told == MOST_CASES;
  }

  void leave() {
    others++;
  }

  /** Tells whether a case is told, which is of some length itself. */
  boolean takes(String id, String rule, List<CaseProblem> problems, int length) {
    room += length;
    int words = file.length() + id.length() + rule.length();
    for (CaseProblem each : problems) {
      words +=
          2 + Math.max(each.in(Text.INDONESIAN).length(), each.in(Text.ENGLISH).length());
    }
    int needed = FRAME + 2 * words; // a report tells most of it twice
    if (isFull() || needed > room) {
      leave();
      return false;
    }
    room -= needed;
    told++;
    return true;
  }

  /** Returns what is told of the others, if there are any. */
  List<CaseProblem> more() {
    return others == 0 ? List.of() : List.of(more("cases", others));
  }

  static CaseProblem more(String field, int others) {
    return new CaseProblem(
        field,
        Text.of(
            "TOO_MANY_PROBLEMS: masih ada " + others + " yang salah; perbaiki yang di atas dahulu",
            "TOO_MANY_PROBLEMS: " + others + " more are wrong; mend those above first"));
  }
}
