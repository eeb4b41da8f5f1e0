package id.skp.core.law;

import static java.util.Objects.requireNonNull;

import id.skp.core.text.Labelled;
import id.skp.core.text.Text;

/**
 * <em>Dasar</em>: how strong the source of a rule or a number is. Declared from the strongest to the weakest; compare
 * with {@link #isWeakerThan}.
 */
public enum Basis implements Labelled {
  /** The regulation's own words or printed figures. */
  REGULATION_TEXT(7, "Teks peraturan", "Regulation text"),
  /** The parent regulation, PP 30/2019. */
  PARENT_REGULATION(6, "Peraturan induk", "Parent regulation"),
  /** A circular or a regulation of BKN that carries the rule out. */
  CIRCULAR(5, "Surat edaran atau peraturan pelaksana", "Circular or implementing regulation"),
  /** Two or more independent government systems, or official training material, agree. */
  PRACTICE(4, "Praktik beberapa instansi", "Practice of several agencies"),
  /** One government system does so. */
  SINGLE_PRACTICE(3, "Praktik satu instansi", "Practice of one agency"),
  /** Arithmetic from printed figures. */
  INFERRED(2, "Disimpulkan dari angka tercetak", "Inferred from printed figures"),
  /** Nothing was found: a documented choice of this library, replaceable by a parameter. */
  OUR_READING(1, "Penafsiran pustaka ini", "This library's reading");

  private final int strength;
  private final Text label;

  Basis(int strength, String indonesian, String english) {
    this.strength = strength;
    this.label = Text.of(indonesian, english);
  }

  @Override
  public Text label() {
    return label;
  }

  /**
   * Tells whether this source is weaker than another.
   *
   * @param other the other source
   * @return true if a result resting on both is only as strong as this one
   */
  public boolean isWeakerThan(Basis other) {
    requireNonNull(other, "other");
    return strength < other.strength;
  }
}
