package id.skp.rules.reach;

import id.skp.core.appraisal.Appraisal;
import id.skp.core.number.Ratio;
import id.skp.core.text.Text;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import java.util.function.BiFunction;
import java.util.function.Function;

/**
 * An input that is a number, and the lines on which it leads to what the tables are asked for. Between two edges everything stays
 * the same, so the number next to the present one stands for all of them.
 *
 * @param pointer where it stands
 * @param title what it is
 * @param unit its unit, if it has one
 * @param present the present number
 * @param decimals with how many decimals it is written
 * @param lines the lines, which meet
 * @param highest the most that a line may lead to, if there is a limit
 * @param rising whether more is better
 * @param edit puts another number in its place
 */
record Numbers(
    String pointer,
    Text title,
    Optional<String> unit,
    BigDecimal present,
    int decimals,
    List<Line> lines,
    Optional<Ratio> highest,
    boolean rising,
    BiFunction<Appraisal, BigDecimal, Appraisal> edit) {
  private static final int FINEST = 6;
  private static final int MOST_DIGITS = 15;

  /** From one edge to the next one, if there is one. */
  private record Piece(Edge from, Optional<Edge> to) {
    boolean isAbove(Ratio number) {
      return !from.isBelow(number);
    }

    boolean isBelow(Ratio number) {
      return to.map(end -> end.isBelow(number)).orElse(false);
    }

    boolean holds(Ratio number) {
      return from.isBelow(number) && !isBelow(number);
    }

    Optional<BigDecimal> lowest(int decimals) {
      BigDecimal number = from.at().round(decimals, RoundingMode.CEILING);
      return Optional.of(from.isBelow(Ratio.of(number)) ? number : next(number, decimals))
          .filter(each -> holds(Ratio.of(each)));
    }

    Optional<BigDecimal> highest(int decimals) {
      return to.map(end -> {
            BigDecimal number = end.at().round(decimals, RoundingMode.FLOOR);
            return end.isBelow(Ratio.of(number)) ? next(number, decimals, -1) : number;
          })
          .filter(each -> holds(Ratio.of(each)));
    }
  }

  private static BigDecimal next(BigDecimal number, int decimals) {
    return next(number, decimals, 1);
  }

  private static BigDecimal next(BigDecimal number, int decimals, int steps) {
    return number.add(BigDecimal.valueOf(steps, decimals));
  }

  /**
   * Returns the candidates where tables are looked up in steps.
   *
   * @param cuts the edges of the tables
   */
  List<Candidate> candidates(List<Edge> cuts) {
    return candidates(pieces(cuts));
  }

  /**
   * Returns the candidates where what the tables give rises in lines, too.
   *
   * @param cuts the edges of the tables
   * @param appraisal what is judged
   * @param score what the whole comes to
   * @param goals where the whole comes to something else
   */
  List<Candidate> candidates(
      List<Edge> cuts,
      Appraisal appraisal,
      Function<Appraisal, Optional<Ratio>> score,
      List<Edge> goals) {
    TreeSet<Edge> edges = new TreeSet<>();
    for (Piece piece : pieces(cuts)) {
      edges.add(piece.from());
      lineAt(piece)
          .flatMap(
              line -> wholeOn(piece, line, number -> score.apply(edit.apply(appraisal, number))))
          .ifPresent(whole -> goals.forEach(goal -> whole.crossing(goal).ifPresent(edges::add)));
    }
    return candidates(pieces(edges));
  }

  private Optional<Line> lineAt(Piece piece) {
    return lines.stream().filter(line -> line.holds(piece.from())).findFirst();
  }

  /** Returns the line of the whole on a piece, which its weights make of the piece's line, drawn from its lower end. */
  private static Optional<Line> wholeOn(
      Piece piece, Line line, Function<BigDecimal, Optional<Ratio>> score) {
    int step = line.slope().signum();
    Optional<BigDecimal> first = step > 0 ? piece.lowest(FINEST) : piece.highest(FINEST);
    Optional<BigDecimal> second = first
        .map(number -> next(number, FINEST, step))
        .filter(number -> step != 0 && piece.holds(Ratio.of(number)));
    if (second.isEmpty()) {
      return Optional.empty();
    }
    Ratio start = Ratio.of(first.orElseThrow());
    return score
        .apply(first.orElseThrow())
        .flatMap(low -> score
            .apply(second.get())
            .map(high -> high.minus(low).dividedBy(Ratio.of(second.get()).minus(start)))
            .map(
                slope -> new Line(piece.from(), piece.to(), low.minus(slope.times(start)), slope)));
  }

  private List<Piece> pieces(List<Edge> cuts) {
    TreeSet<Edge> edges = new TreeSet<>();
    for (Line line : lines) {
      edges.add(line.from());
      line.to().ifPresent(edges::add);
      cuts.forEach(cut -> line.crossing(cut).ifPresent(edges::add));
    }
    // the ends of what can be reached
    edges.add(Edge.after(Ratio.ZERO));
    lines.get(lines.size() - 1).to().map(Edge::at).map(Edge::from).ifPresent(edges::add);
    return pieces(edges);
  }

  private List<Piece> pieces(TreeSet<Edge> edges) {
    Optional<Edge> end = lines.get(lines.size() - 1).to();
    return edges.stream()
        .filter(edge -> !end.equals(Optional.of(edge)))
        .map(edge -> new Piece(edge, Optional.ofNullable(edges.higher(edge)).or(() -> end)))
        .toList();
  }

  private List<Candidate> candidates(Iterable<Piece> pieces) {
    Ratio before = Ratio.of(present);
    List<Candidate> candidates = new ArrayList<>();
    for (Piece piece : pieces) {
      if (piece.isAbove(before)) {
        piece
            .lowest(decimals)
            .ifPresent(number -> add(number, piece.from().asBegin(), rising, candidates));
      } else if (piece.isBelow(before)) {
        piece
            .highest(decimals)
            .ifPresent(
                number -> add(number, piece.to().orElseThrow().asEnd(), !rising, candidates));
      }
    }
    candidates.sort(Comparator.comparing(
        each -> ((BigDecimal) each.change().after()).subtract(present).abs()));
    return candidates;
  }

  private void add(
      BigDecimal number, InputChange.Bound bound, boolean better, List<Candidate> candidates) {
    boolean allowed = highest.map(most -> percent(number).compareTo(most) <= 0).orElse(true);
    if (allowed && number.precision() - number.scale() <= MOST_DIGITS) {
      candidates.add(new Candidate(
          new InputChange(
              pointer, title, present, plain(number), unit, Optional.of(bound), Optional.empty()),
          better,
          appraisal -> edit.apply(appraisal, number)));
    }
  }

  private static BigDecimal plain(BigDecimal number) {
    BigDecimal shortest = number.stripTrailingZeros();
    return shortest.setScale(Math.max(shortest.scale(), 0));
  }

  private Ratio percent(BigDecimal number) {
    Ratio exact = Ratio.of(number);
    return lines.stream()
        .filter(line -> line.from().isBelow(exact)
            && line.to().map(end -> !end.isBelow(exact)).orElse(true))
        .map(line -> line.at(exact))
        .findFirst()
        .orElse(Ratio.ZERO);
  }
}
