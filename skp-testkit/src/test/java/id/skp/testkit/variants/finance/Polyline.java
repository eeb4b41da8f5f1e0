package id.skp.testkit.variants.finance;

import static id.skp.core.InvalidValueException.unless;

import id.skp.core.number.Ratio;
import id.skp.core.text.Labelled;
import id.skp.core.text.Text;
import id.skp.rules.message.Message;
import id.skp.rules.value.Member;
import id.skp.rules.value.ValueForm;
import id.skp.rules.value.ValueForms;
import java.util.List;
import java.util.stream.Stream;

/**
 * A function that is linear between given points, and level before the first and after the last.
 *
 * @param points the points, by rising x
 */
record Polyline(List<Point> points) implements Labelled {
  /** A point. */
  record Point(Ratio x, Ratio y) implements Labelled {
    @Override
    public Text label() {
      return Message.of(Text.same("{0} → {1}"), x, y).toText();
    }
  }

  private static final Member<Point, Ratio> X = Member.of("x", Point::x, ValueForms.ratio());
  private static final Member<Point, Ratio> Y = Member.of("y", Point::y, ValueForms.ratio());

  /** How it stands as data: a list of objects with x and y. */
  static final ValueForm<Polyline> FORM = ValueForms.list(
          ValueForms.record(given -> new Point(given.get(X), given.get(Y)), X, Y), 2)
      .as(Polyline::new, Polyline::points);

  Polyline {
    points = List.copyOf(points);
    for (int i = 1; i < points.size(); i++) {
      unless(
          points.get(i - 1).x.compareTo(points.get(i).x) < 0,
          "POINTS_UNORDERED",
          "points[" + i + "]",
          "needs a larger x than the point before",
          points.get(i).x);
    }
  }

  /** Obtains it from x, y, x, y … */
  static Polyline through(long... numbers) {
    return new Polyline(Stream.iterate(0, i -> i < numbers.length, i -> i + 2)
        .map(i -> new Point(Ratio.of(numbers[i]), Ratio.of(numbers[i + 1])))
        .toList());
  }

  Ratio at(Ratio x) {
    Point before = points.get(0);
    if (x.compareTo(before.x) <= 0) {
      return before.y;
    }
    for (Point next : points) {
      if (x.compareTo(next.x) <= 0) {
        return between(before, next, x);
      }
      before = next;
    }
    return before.y;
  }

  private static Ratio between(Point a, Point b, Ratio x) {
    Ratio slope = b.y.minus(a.y).dividedBy(b.x.minus(a.x));
    return a.y.plus(x.minus(a.x).times(slope));
  }

  @Override
  public Text label() {
    return Message.of(Text.same("{0}"), points).toText();
  }
}
