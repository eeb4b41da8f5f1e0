package id.skp.json;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** A place in a document, from its root down. The pointer is written out only when it is asked for. */
final class Location {
  private static final Pattern INDEX = Pattern.compile("0|[1-9][0-9]{0,8}");

  static final Location ROOT = new Location(null, "");

  private final @Nullable Location parent;
  private final Object segment;

  private Location(@Nullable Location parent, Object segment) {
    this.parent = parent;
    this.segment = segment;
  }

  /** Returns the place around this one; empty for the root. */
  Optional<Location> outer() {
    return Optional.ofNullable(parent);
  }

  Location field(String name) {
    return new Location(this, name);
  }

  Location item(int index) {
    return new Location(this, index);
  }

  /** Returns the place that a path such as {@code results[1].id} names below this one. */
  Location path(String path) {
    Location place = this;
    int start = 0;
    for (int i = 0; i <= path.length(); i++) {
      if (i == path.length() || ".[]".indexOf(path.charAt(i)) >= 0) {
        place = i > start ? place.step(path.substring(start, i)) : place;
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

  private Location step(String step) {
    return Character.isDigit(step.charAt(0)) ? item(Integer.parseInt(step)) : field(step);
  }

  /**
   * Returns where the place stands among all places of a document: for each level the position among its neighbours,
   * for a field that is not there the position behind them.
   */
  int[] positionIn(@Nullable Object document) {
    Deque<Object> segments = segments();
    int[] position = new int[segments.size()];
    Object value = document;
    int level = 0;
    for (Object segment : segments) {
      if (value instanceof Map<?, ?> fields) {
        position[level] = positionOf(segment, fields);
        value = fields.get(segment);
      } else if (value instanceof List<?> items && segment instanceof Integer index) {
        position[level] = index;
        value = index < items.size() ? items.get(index) : null;
      }
      level++;
    }
    return position;
  }

  private static int positionOf(Object name, Map<?, ?> fields) {
    int position = 0;
    for (Object each : fields.keySet()) {
      if (each.equals(name)) {
        break;
      }
      position++;
    }
    return position;
  }

  private Deque<Object> segments() {
    Deque<Object> segments = new ArrayDeque<>();
    for (Location place = this; place.parent != null; place = place.parent) {
      segments.addFirst(place.segment);
    }
    return segments;
  }

  /** Returns the place as a JSON Pointer. */
  @Override
  public String toString() {
    StringBuilder pointer = new StringBuilder();
    for (Object each : segments()) {
      pointer.append('/').append(each.toString().replace("~", "~0").replace("/", "~1"));
    }
    return pointer.toString();
  }
}
