package id.skp.core.alias;

import id.skp.core.text.Labelled;
import id.skp.core.text.Text;

/**
 * <em>Tanda desimal</em>: which sign a system writes before the decimals of a number. {@code 1.250} is one thousand two hundred
 * and fifty where it is the comma, and one and a quarter where it is the point: whoever reads declares it, for nobody can tell from
 * the number.
 */
public enum DecimalMark implements Labelled {
  /** {@code 98,5}; a point stands between thousands. */
  KOMA("Koma", "Comma"),
  /** {@code 98.5}; a comma stands between thousands. */
  TITIK("Titik", "Point"),
  /** Not declared: only a number is taken that is the same with either mark, or is one with one mark alone, as {@code 98,5} is. */
  TIDAK_DINYATAKAN("Tidak dinyatakan", "Not declared");

  private final Text label;

  DecimalMark(String indonesian, String english) {
    this.label = Text.of(indonesian, english);
  }

  @Override
  public Text label() {
    return label;
  }
}
