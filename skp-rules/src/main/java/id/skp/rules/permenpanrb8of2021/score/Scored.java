package id.skp.rules.permenpanrb8of2021.score;

import static java.util.Objects.requireNonNull;

import id.skp.core.number.Ratio;
import id.skp.core.text.Labelled;
import id.skp.core.text.Text;

/** Words a constant that goes with a score. */
public final class Scored {
  private Scored() {}

  /**
   * Words a constant and its score.
   *
   * @param constant the constant
   * @param score the score
   * @return the wording, such as {@code Baik (90,5)}
   */
  public static Text label(Labelled constant, Ratio score) {
    requireNonNull(constant, "constant");
    requireNonNull(score, "score");
    String number = score.toString();
    return Text.of(
        constant.label(Text.INDONESIAN) + " (" + number.replace('.', ',') + ")",
        constant.label(Text.ENGLISH) + " (" + number + ")");
  }
}
