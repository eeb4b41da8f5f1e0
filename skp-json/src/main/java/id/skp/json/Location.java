package id.skp.json;

import id.skp.core.text.Pointer;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** A place in a document, from its root down. The pointer is written out only when it is asked for. */
final class Location {
  private static final Pattern INDEX = Pattern.compile("0|[1-9][0-9]{0,8}");

  private static final int LONGEST = 256;

  static final Location ROOT = new Location(null, "");

  private final @Nullable Location parent;
  private final Object segment;

  private Location(@Nullable Location parent, Object segment) {
    this.parent = parent;
    this.segment = segment;
  }

  Location field(String name) {
    return new Location(this, name);
  }

  Location item(int index) {
    return new Location(this, index);
  }

  /** Returns the place that a path such as {@code results[1].id} or {@code results/1/id} names below this one. */
  Location path(String path) {
    Location place = this;
    int start = 0;
    for (int i = 0; i <= path.length(); i++) {
      if (i == path.length() || "/.[]".indexOf(path.charAt(i)) >= 0) {
        place = i > start ? place.below(path.substring(start, i)) : place;
        start = i + 1;
      }
    }
    return place;
  }

  /** Returns the place that a JSON Pointer names below this one. */
  Location pointer(String pointer) {
    Location place = this;
    String[] segments = pointer.split("/", -1);
    for (int i = 1; i < segments.length; i++) {
      String segment = segments[i].replace("~1", "/").replace("~0", "~");
      place = INDEX.matcher(segment).matches()
          ? place.item(Integer.parseInt(segment))
          : place.field(segment);
    }
    return place;
  }

  private Location below(String step) {
    return Character.isDigit(step.charAt(0)) ? item(Integer.parseInt(step)) : field(step);
  }

  /** Returns the names and the positions in lists that lead to the place, from the root down. */
  Deque<Object> segments() {
    Deque<Object> segments = new ArrayDeque<>();
    for (Location place = this; place.parent != null; place = place.parent) {
      segments.addFirst(place.segment);
    }
    return segments;
  }

  /**
   * Returns the place as a JSON Pointer. Of a long name, and of a place below many, the ends are shown, with {@code …}
   * between them.
   */
  @Override
  public String toString() {
    List<String> steps = segments().stream().map(Location::step).toList();
    String pointer = String.join("", steps);
    if (pointer.length() <= LONGEST) {
      return pointer;
    }
    int begin = 0;
    int first = steps.size() - 1;
    int room = LONGEST - steps.get(first).length();
    // by turns one from the beginning and one from the end, as long as there is room
    for (boolean fits = true; fits; ) {
      fits = begin < first && steps.get(begin).length() <= room;
      if (fits) {
        room -= steps.get(begin++).length();
      }
      if (begin < first && steps.get(first - 1).length() <= room) {
        room -= steps.get(--first).length();
        fits = true;
      }
    }
    return String.join("", steps.subList(0, begin))
        + "/\u2026"
        + String.join("", steps.subList(first, steps.size()));
  }

  private static String step(Object segment) {
    return Pointer.under("", Excerpt.name(segment.toString()));
  }
}
