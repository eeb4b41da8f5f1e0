package id.skp.rules.reach;

import id.skp.core.number.Ratio;
import id.skp.core.plan.Polarity;
import id.skp.rules.RuleSet;
import id.skp.rules.permenpanrb8of2021.achievement.AchievementParameters;
import id.skp.rules.permenpanrb8of2021.achievement.InsideRange;
import id.skp.rules.permenpanrb8of2021.achievement.NumericTarget;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * What realisations achieve between two edges, in percent: {@code constant + slope x realisation}.
 *
 * @param from where the line begins
 * @param to where it ends; empty if it does not
 * @param constant what a realisation of 0 would achieve
 * @param slope what each unit adds
 */
record Line(Edge from, Optional<Edge> to, Ratio constant, Ratio slope) {
  private static final Edge START = Edge.from(Ratio.ZERO);
  private static final Ratio TWO_HUNDRED = Ratio.of(200);

  /** Returns the line on which a number stands for itself. */
  static Line itself(Ratio most) {
    return new Line(START, Optional.of(Edge.after(most)), Ratio.ZERO, Ratio.ONE);
  }

  /** Returns the lines of the formulas for an indicator, which meet. */
  static List<Line> of(NumericTarget target, Polarity polarity, RuleSet rules) {
    if (target.max().signum() == 0) {
      Edge reached = Edge.after(Ratio.ZERO);
      return List.of(
          new Line(START, Optional.of(reached), Ratio.HUNDRED, Ratio.ZERO),
          new Line(reached, Optional.empty(), Ratio.ZERO, Ratio.ZERO));
    } else if (target.form() != NumericTarget.Form.RANGE || target.min().equals(target.max())) {
      return List.of(ofBound(START, Optional.empty(), target.max(), polarity));
    }
    Edge min = Edge.from(target.min());
    Edge max = Edge.after(target.max());
    List<Line> lines = new ArrayList<>();
    if (target.min().signum() > 0) {
      lines.add(ofBound(START, Optional.of(min), target.min(), polarity));
    }
    boolean hundred =
        rules.parameter(AchievementParameters.INSIDE_RANGE).value() == InsideRange.HUNDRED;
    lines.add(
        hundred
            ? new Line(min, Optional.of(max), Ratio.HUNDRED, Ratio.ZERO)
            : ofBound(min, Optional.of(max), target.max(), Polarity.NORMAL));
    lines.add(ofBound(max, Optional.empty(), target.max(), polarity));
    return lines;
  }

  private static Line ofBound(Edge from, Optional<Edge> to, Ratio bound, Polarity polarity) {
    Ratio slope = Ratio.HUNDRED.dividedBy(bound);
    return polarity == Polarity.NORMAL
        ? new Line(from, to, Ratio.ZERO, slope)
        : new Line(from, to, TWO_HUNDRED, slope.negated());
  }

  boolean holds(Edge edge) {
    return edge.compareTo(from) >= 0 && to.map(end -> edge.compareTo(end) < 0).orElse(true);
  }

  Ratio at(Ratio number) {
    return constant.plus(slope.times(number));
  }

  /** Returns where the line crosses an edge of what it leads to, if it does. */
  Optional<Edge> crossing(Edge edge) {
    if (slope.signum() == 0) {
      return Optional.empty();
    }
    Ratio number = edge.at().minus(constant).dividedBy(slope);
    return Optional.of(new Edge(number, edge.above() == (slope.signum() > 0))).filter(this::holds);
  }
}
