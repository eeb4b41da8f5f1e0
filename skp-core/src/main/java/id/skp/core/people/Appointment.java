package id.skp.core.people;

import id.skp.core.text.Labelled;
import id.skp.core.text.Text;
import java.util.Optional;

/** <em>Kedudukan dalam jabatan</em>: whether a post is held for good or in the place of its holder. */
public enum Appointment implements Labelled {
  /** The post is the employee's own. */
  DEFINITIF("", "jabatan definitif", "definitive post"),
  /** Acting while the post is vacant (<em>pelaksana tugas</em>). */
  PLT("Plt.", "pelaksana tugas", "acting head while the post is vacant"),
  /** Acting while the holder is away (<em>pelaksana harian</em>). */
  PLH("Plh.", "pelaksana harian", "acting head while the holder is away"),
  /**
   * Holding a vacant post for a time beside the own one (<em>penjabat</em>, also <em>penjabat sementara</em>). The sources speak of
   * Plt and Plh only; that a penjabat is an acting one, too, is our reading (OQ-641).
   */
  PJ("Pj.", "penjabat", "interim head while the post is vacant");

  private final String abbreviation;
  private final Text label;

  Appointment(String abbreviation, String indonesian, String english) {
    this.abbreviation = abbreviation;
    this.label = Text.of(indonesian, english);
  }

  /**
   * Tells whether the post is held in the place of another.
   *
   * @return true for all but {@link #DEFINITIF}
   */
  public boolean isActing() {
    return this != DEFINITIF;
  }

  /**
   * Returns what stands before the title of such a post.
   *
   * @return {@code Plt.}, {@code Plh.} or {@code Pj.}; empty for a definitive post
   */
  public Optional<String> abbreviation() {
    return Optional.of(abbreviation).filter(each -> isActing());
  }

  @Override
  public Text label() {
    return label;
  }
}
