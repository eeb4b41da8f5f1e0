package id.skp.rules.paper;

import java.util.ArrayList;
import java.util.List;

/**
 * Draws a curve as a picture within the page. The heights fall from the peak as those of the curve of a unit with the outcome
 * <em>Baik</em> do, about 6, 2, 1 and 1/2; they are no shares of anybody.
 */
public final class CurvePicture {
  private static final int STEP = 100;
  private static final int BASE = 80;
  private static final int BAR = 56;

  /** By the distance from the peak; further away as at the end. */
  private static final List<Integer> HEIGHTS = List.of(72, 24, 12, 6, 3);

  private final PaperContent.Curve curve;
  private final StringBuilder svg = new StringBuilder();

  private CurvePicture(PaperContent.Curve curve) {
    this.curve = curve;
  }

  /**
   * Draws a curve.
   *
   * @param curve the curve
   * @return a figure in HTML, with its words below it, in Indonesian
   */
  public static String of(PaperContent.Curve curve) {
    return new CurvePicture(curve).draw();
  }

  private String draw() {
    int width = STEP * curve.axis().size();
    String words = HtmlText.of(curve.words());
    svg.append("<figure>\n<svg xmlns=\"http://www.w3.org/2000/svg\" role=\"img\" aria-label=\"");
    svg.append(words).append("\" viewBox=\"0 0 ").append(width).append(" 100\">\n<title>");
    svg.append(words).append("</title>\n");
    curve.peak().ifPresent(peak -> drawHeights(curve.axis().indexOf(peak)));
    svg.append("<path class=\"axis\" d=\"M0 ").append(BASE).append('H').append(width);
    svg.append("\"/>\n");
    for (int place = 0; place < curve.axis().size(); place++) {
      svg.append("<text x=\"").append(middle(place)).append("\" y=\"").append(BASE + 15);
      svg.append("\">").append(HtmlText.of(curve.axis().get(place))).append("</text>\n");
    }
    svg.append("</svg>\n<figcaption>").append(words).append("</figcaption>\n</figure>\n");
    return svg.toString();
  }

  private void drawHeights(int peak) {
    List<String> points = new ArrayList<>();
    for (int place = 0; place < curve.axis().size(); place++) {
      int height = HEIGHTS.get(Math.min(Math.abs(place - peak), HEIGHTS.size() - 1));
      svg.append(place == peak ? "<rect class=\"peak\"" : "<rect");
      svg.append(" x=\"").append(middle(place) - BAR / 2);
      svg.append("\" y=\"").append(BASE - height).append("\" width=\"").append(BAR);
      svg.append("\" height=\"").append(height).append("\"/>\n");
      points.add(point(place, BASE - height));
    }
    svg.append("<path class=\"curve\" d=\"M").append(String.join(" ", points)).append("\"/>\n");
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
