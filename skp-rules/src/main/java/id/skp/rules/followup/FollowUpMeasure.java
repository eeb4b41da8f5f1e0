package id.skp.rules.followup;

import id.skp.core.text.Labelled;
import id.skp.core.text.Text;

/** <em>Tindak lanjut</em>: what an employee may be considered for, or which procedure opens. None is a reward or a sanction itself: a competent official decides. Source: PP 30/2019; PermenPAN-RB 6/2022, Bab V. */
public enum FollowUpMeasure implements Labelled {
  /** Priority for the succession-plan group. */
  KELOMPOK_RENCANA_SUKSESI(
      "prioritas kelompok rencana suksesi", "priority for the succession-plan group"),
  /** Priority for competence development. */
  PENGEMBANGAN_KOMPETENSI(
      "prioritas pengembangan kompetensi", "priority for competence development"),
  /** A time in which to improve. */
  PERBAIKAN_KINERJA("kesempatan memperbaiki kinerja", "a time to improve"),
  /** A competence test. */
  UJI_KOMPETENSI("uji kompetensi", "competence test"),
  /** A move to a post that fits, or to a lower one. */
  PENEMPATAN_SESUAI_KOMPETENSI(
      "penempatan pada jabatan lain yang sesuai atau lebih rendah",
      "a move to a fitting or lower post"),
  /** A temporary post. */
  JABATAN_SEMENTARA("penempatan pada jabatan sementara", "a temporary post"),
  /** Honourable dismissal. */
  PEMBERHENTIAN_DENGAN_HORMAT("pemberhentian dengan hormat", "honourable dismissal"),
  /** The end of the work agreement. */
  PENGAKHIRAN_PERJANJIAN_KERJA("pengakhiran perjanjian kerja", "the end of the work agreement"),
  /** The result weighs when an extension of the work agreement is considered. */
  PERTIMBANGAN_PERPANJANGAN_PERJANJIAN(
      "pertimbangan perpanjangan perjanjian kerja",
      "consideration whether the work agreement is extended");

  private final Text label;

  FollowUpMeasure(String indonesian, String english) {
    this.label = Text.of(indonesian, english);
  }

  @Override
  public Text label() {
    return label;
  }
}
