package id.skp.core.people;

import id.skp.core.text.Labelled;
import id.skp.core.text.Text;

/**
 * <em>Jenis jabatan</em>: the kind of a post. Source: PermenPAN-RB 6/2022.
 */
public enum PositionType implements Labelled {
  /** Leadership post. */
  JPT("Jabatan Pimpinan Tinggi", "Leadership post"),
  /** Administrative post. */
  ADMINISTRASI("Jabatan Administrasi", "Administrative post"),
  /** Functional post. */
  FUNGSIONAL("Jabatan Fungsional", "Functional post");

  private final Text label;

  PositionType(String indonesian, String english) {
    this.label = Text.of(indonesian, english);
  }

  @Override
  public Text label() {
    return label;
  }
}
