package id.skp.rules.reach;

import id.skp.core.number.Ratio;
import id.skp.rules.value.Bands;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/**
 * Where numbers begin to stand for something else.
 *
 * @param at the number
 * @param above whether the number itself belongs to those above
 */
record Edge(Ratio at, boolean above) implements Comparable<Edge> {
  private static final Comparator<Edge> ORDER =
      Comparator.comparing(Edge::at).thenComparing(edge -> !edge.above);

  static Edge from(Ratio at) {
    return new Edge(at, true);
  }

  static Edge after(Ratio at) {
    return new Edge(at, false);
  }

  static Stream<Edge> around(Ratio at) {
    return Stream.of(from(at), after(at));
  }

  static List<Edge> of(Bands<?> bands) {
    return bands.bands().stream()
        .map(band -> new Edge(band.from(), band.inclusive()))
        .toList();
  }

  boolean isBelow(Ratio number) {
    int order = at.compareTo(number);
    return above ? order <= 0 : order < 0;
  }

  InputChange.Bound asBegin() {
    return new InputChange.Bound(at, above);
  }

  InputChange.Bound asEnd() {
    return new InputChange.Bound(at, !above);
  }

  /** In the order of what they part: the one before a number, then the one behind it. */
  @Override
  public int compareTo(Edge other) {
    return ORDER.compare(this, other);
  }
}
