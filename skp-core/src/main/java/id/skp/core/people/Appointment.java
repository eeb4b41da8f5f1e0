package id.skp.core.people;

import id.skp.core.text.Labelled;
import id.skp.core.text.Text;

/** <em>Kedudukan dalam jabatan</em>: whether a post is held for good or in the place of its holder. */
public enum Appointment implements Labelled {
  /** The post is the employee's own. */
  DEFINITIF("jabatan definitif", "definitive post"),
  /** Acting while the post is vacant (<em>pelaksana tugas</em>). */
  PLT("pelaksana tugas", "acting head while the post is vacant"),
  /** Acting while the holder is away (<em>pelaksana harian</em>). */
  PLH("pelaksana harian", "acting head while the holder is away");

  private final Text label;

  Appointment(String indonesian, String english) {
    this.label = Text.of(indonesian, english);
  }

  /**
   * Tells whether the post is held in the place of another.
   *
   * @return true for {@link #PLT} and {@link #PLH}
   */
  public boolean isActing() {
    return this != DEFINITIF;
  }

  @Override
  public Text label() {
    return label;
  }
}
