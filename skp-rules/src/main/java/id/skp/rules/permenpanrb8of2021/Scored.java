package id.skp.rules.permenpanrb8of2021;

import id.skp.core.number.Ratio;
import id.skp.core.text.Labelled;
import id.skp.core.text.Text;

/** Words a constant that goes with a score. */
final class Scored {
  private Scored() {}

  static Text label(Labelled constant, Ratio score) {
    String number = score.toString();
    return Text.of(
        constant.label(Text.INDONESIAN) + " (" + number.replace('.', ',') + ")",
        constant.label(Text.ENGLISH) + " (" + number + ")");
  }
}
