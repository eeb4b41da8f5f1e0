package id.skp.testkit.cli;

import static id.skp.testkit.cli.HtmlPage.escaped;

import id.skp.core.appraisal.Evaluation;
import id.skp.core.appraisal.Rating;
import id.skp.core.text.Text;
import id.skp.rules.Trace;
import id.skp.rules.message.Message;
import id.skp.rules.permenpanrb6of2022.PredicateQuadrant;
import java.util.Locale;
import java.util.Optional;

/** Draws the quadrant that decided, with the cell of an evaluation. */
final class QuadrantPicture {
  private static final Text WORDS = Text.of(
      "Kuadran kinerja pegawai: hasil kerja {0}, perilaku kerja {1}, predikat {2}.",
      "Performance quadrant: results {0}, behaviour {1}, predicate {2}.");

  /** From the lowest at the left and at the bottom, as the paper prints it. */
  private static final Rating[] COLUMNS = {
    Rating.DI_BAWAH_EKSPEKTASI, Rating.SESUAI_EKSPEKTASI, Rating.DI_ATAS_EKSPEKTASI
  };

  private static final int LEFT = 155;
  private static final int TOP = 20;
  private static final int WIDTH = 115;
  private static final int HEIGHT = 26;
  private static final int GAP = 2;

  private final Locale locale;
  private final StringBuilder svg = new StringBuilder();

  private QuadrantPicture(Locale locale) {
    this.locale = locale;
  }

  /** Draws the quadrant of a trace; nothing where none decided. */
  static Optional<String> of(Trace trace, Evaluation evaluation, Locale locale) {
    return trace.steps().stream()
        .map(trace::value)
        .filter(PredicateQuadrant.class::isInstance)
        .map(PredicateQuadrant.class::cast)
        .findFirst()
        .flatMap(quadrant -> evaluation
            .resultRating()
            .flatMap(result -> evaluation
                .behaviourRating()
                .map(behaviour -> new QuadrantPicture(locale).draw(quadrant, result, behaviour))));
  }

  private String draw(PredicateQuadrant quadrant, Rating result, Rating behaviour) {
    String words =
        escaped(Message.of(WORDS, result, behaviour, quadrant.predicate(result, behaviour))
            .in(locale));
    svg.append("<figure>\n<svg role=\"img\" aria-label=\"");
    svg.append(words).append("\" viewBox=\"0 0 ").append(LEFT + COLUMNS.length * WIDTH);
    svg.append(' ').append(TOP + COLUMNS.length * HEIGHT).append("\">\n<title>").append(words);
    svg.append("</title>\n");
    text(LEFT / 2, TOP - HEIGHT, BookTable.RESULT);
    for (int column = 0; column < COLUMNS.length; column++) {
      text(middle(column), TOP - HEIGHT, COLUMNS[column].label());
      int top = TOP + (COLUMNS.length - 1 - column) * HEIGHT;
      text(LEFT / 2, top, COLUMNS[column].label());
      for (int cell = 0; cell < COLUMNS.length; cell++) {
        boolean chosen = COLUMNS[column] == result && COLUMNS[cell] == behaviour;
        svg.append(chosen ? "<rect class=\"peak\"" : "<rect");
        svg.append(" x=\"").append(LEFT + cell * WIDTH).append("\" y=\"").append(top);
        svg.append("\" width=\"").append(WIDTH - GAP);
        svg.append("\" height=\"").append(HEIGHT - GAP).append("\"/>\n");
        text(
            middle(cell),
            top,
            quadrant.predicate(COLUMNS[column], COLUMNS[cell]).label());
      }
    }
    return svg.append("</svg>\n<figcaption>")
        .append(words)
        .append("</figcaption>\n</figure>\n")
        .toString();
  }

  private void text(int middle, int top, Text text) {
    svg.append("<text x=\"").append(middle).append("\" y=\"").append(top + HEIGHT / 2 + GAP);
    svg.append("\">").append(escaped(text.in(locale))).append("</text>\n");
  }

  private static int middle(int column) {
    return LEFT + column * WIDTH + (WIDTH - GAP) / 2;
  }
}
