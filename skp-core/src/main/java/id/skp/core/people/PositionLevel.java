package id.skp.core.people;

import id.skp.core.text.Labelled;
import id.skp.core.text.Text;

/**
 * <em>Jenjang jabatan</em>: the level of a post within its {@linkplain PositionType kind}. Source: PermenPAN-RB 6/2022
 * and, for functional posts, Peraturan BKN 3/2023.
 */
public enum PositionLevel implements Labelled {
  /** Principal leadership post. */
  JPT_UTAMA(PositionType.JPT, "JPT Utama", "Principal leadership post"),
  /** Middle leadership post. */
  JPT_MADYA(PositionType.JPT, "JPT Madya", "Middle leadership post"),
  /** First leadership post. */
  JPT_PRATAMA(PositionType.JPT, "JPT Pratama", "First leadership post"),
  /** Administrator. */
  ADMINISTRATOR(PositionType.ADMINISTRASI, "Administrator", "Administrator"),
  /** Supervisor. */
  PENGAWAS(PositionType.ADMINISTRASI, "Pengawas", "Supervisor"),
  /** Operational staff. */
  PELAKSANA(PositionType.ADMINISTRASI, "Pelaksana", "Operational staff"),
  /** Skilled functional post, beginner. */
  PEMULA(PositionType.FUNGSIONAL, "Pemula", "Skilled functional post, beginner"),
  /** Skilled functional post, skilled. */
  TERAMPIL(PositionType.FUNGSIONAL, "Terampil", "Skilled functional post, skilled"),
  /** Skilled functional post, advanced. */
  MAHIR(PositionType.FUNGSIONAL, "Mahir", "Skilled functional post, advanced"),
  /** Skilled functional post, senior. */
  PENYELIA(PositionType.FUNGSIONAL, "Penyelia", "Skilled functional post, senior"),
  /** Expert functional post, first. */
  AHLI_PERTAMA(PositionType.FUNGSIONAL, "Ahli Pertama", "Expert functional post, first"),
  /** Expert functional post, junior. */
  AHLI_MUDA(PositionType.FUNGSIONAL, "Ahli Muda", "Expert functional post, junior"),
  /** Expert functional post, middle. */
  AHLI_MADYA(PositionType.FUNGSIONAL, "Ahli Madya", "Expert functional post, middle"),
  /** Expert functional post, principal. */
  AHLI_UTAMA(PositionType.FUNGSIONAL, "Ahli Utama", "Expert functional post, principal");

  private final PositionType type;
  private final Text label;

  PositionLevel(PositionType type, String indonesian, String english) {
    this.type = type;
    this.label = Text.of(indonesian, english);
  }

  @Override
  public Text label() {
    return label;
  }

  /**
   * Returns the kind of post this is a level of.
   *
   * @return the kind
   */
  public PositionType type() {
    return type;
  }
}
