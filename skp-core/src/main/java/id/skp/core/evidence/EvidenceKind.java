package id.skp.core.evidence;

import id.skp.core.text.Labelled;
import id.skp.core.text.Text;

/**
 * <em>Jenis bukti dukung</em>: what a piece of evidence is, as agencies' systems tell them apart. Source: practice under
 * PermenPAN-RB 6/2022.
 */
public enum EvidenceKind implements Labelled {
  /** A picture. */
  FOTO("Foto", "Photo"),
  /** A moving picture. */
  VIDEO("Video", "Video"),
  /** A link to what lies elsewhere. */
  TAUTAN("Tautan", "Link"),
  /** A report. */
  LAPORAN("Laporan", "Report"),
  /** Another document. */
  DOKUMEN("Dokumen", "Document"),
  /** Something else. */
  LAINNYA("Lainnya", "Other");

  private final Text label;

  EvidenceKind(String indonesian, String english) {
    this.label = Text.of(indonesian, english);
  }

  @Override
  public Text label() {
    return label;
  }
}
