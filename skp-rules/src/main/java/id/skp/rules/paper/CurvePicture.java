package id.skp.rules.paper;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Draws a curve as a picture within a page of HTML. The heights fall from the peak as those of the curve of a unit with the outcome
 * <em>Baik</em> do, about 6, 2, 1 and 1/2; they are no shares of anybody. What there is may stand beside it as bars.
 */
final class CurvePicture {
  private static final int STEP = 100;
  private static final int BASE = 80;
  private static final int BAR = 56;
  private static final int BELOW = 15;
  private static final int WITHIN = -3;

  /** By the distance from the peak; further away as at the end. */
  private static final List<Integer> HEIGHTS = List.of(72, 24, 12, 6, 3);

  private final List<String> axis;
  private final String words;
  private final StringBuilder svg = new StringBuilder();

  private CurvePicture(List<String> axis, String words) {
    this.axis = axis;
    this.words = HtmlText.of(words);
    svg.append("<figure>\n<svg xmlns=\"http://www.w3.org/2000/svg\" role=\"img\" aria-label=\"");
    svg.append(this.words).append("\" viewBox=\"0 0 ").append(STEP * axis.size());
    svg.append(" 100\">\n<title>").append(this.words).append("</title>\n");
  }

  static String of(List<String> axis, Optional<String> highest, String words) {
    CurvePicture picture = new CurvePicture(axis, words);
    highest.map(axis::indexOf).ifPresent(peak -> {
      for (int place = 0; place < axis.size(); place++) {
        picture.drawBar(place, place == peak, height(place, peak));
      }
      picture.drawCurve(peak);
    });
    return picture.drawn();
  }

  /** Draws bars of what there is, and over them the curve of what is expected. */
  static String over(List<Long> counts, List<String> axis, Optional<String> highest, String words) {
    CurvePicture picture = new CurvePicture(axis, words);
    int peak = highest.map(axis::indexOf).orElse(-1);
    long most = counts.stream().reduce(1L, Math::max);
    for (int place = 0; place < axis.size(); place++) {
      picture.drawBar(place, place == peak, (int) (counts.get(place) * HEIGHTS.get(0) / most));
    }
    if (peak >= 0) {
      picture.drawCurve(peak);
    }
    for (int place = 0; place < axis.size(); place++) {
      picture.drawText(place, WITHIN, counts.get(place).toString());
    }
    return picture.drawn();
  }

  private String drawn() {
    svg.append("<path class=\"axis\" d=\"M0 ").append(BASE).append('H');
    svg.append(STEP * axis.size()).append("\"/>\n");
    for (int place = 0; place < axis.size(); place++) {
      drawText(place, BELOW, axis.get(place));
    }
    svg.append("</svg>\n<figcaption>").append(words).append("</figcaption>\n</figure>\n");
    return svg.toString();
  }

  private void drawText(int place, int below, String text) {
    svg.append("<text x=\"").append(middle(place)).append("\" y=\"").append(BASE + below);
    svg.append("\">").append(HtmlText.of(text)).append("</text>\n");
  }

  private void drawBar(int place, boolean peak, int height) {
    svg.append(peak ? "<rect class=\"peak\"" : "<rect");
    svg.append(" x=\"").append(middle(place) - BAR / 2);
    svg.append("\" y=\"").append(BASE - height).append("\" width=\"").append(BAR);
    svg.append("\" height=\"").append(height).append("\"/>\n");
  }

  private void drawCurve(int peak) {
    List<String> points = new ArrayList<>();
    for (int place = 0; place < axis.size(); place++) {
      points.add(point(place, BASE - height(place, peak)));
    }
    svg.append("<path class=\"curve\" d=\"M").append(String.join(" ", points)).append("\"/>\n");
  }

  private static int height(int place, int peak) {
    return HEIGHTS.get(Math.min(Math.abs(place - peak), HEIGHTS.size() - 1));
  }

  /** The place of a bar's top on the curve, which is level there. */
  private static String point(int place, int y) {
    String at = middle(place) + "," + y;
    return place == 0 ? at : "S" + (middle(place) - STEP / 2) + "," + y + " " + at;
  }

  private static int middle(int place) {
    return STEP * place + STEP / 2;
  }
}
