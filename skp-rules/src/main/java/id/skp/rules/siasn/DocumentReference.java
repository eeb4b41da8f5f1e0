package id.skp.rules.siasn;

import id.skp.core.text.Labelled;
import id.skp.core.text.Text;

/** <em>Referensi dokumen</em>: the kinds of documents that the national system keeps ({@code id_ref_dokumen}). */
public enum DocumentReference implements Labelled {
  /** The evaluation, uploaded before the result is saved; the answer goes into {@code path}. */
  EVALUASI_KINERJA("890", "Dokumen Evaluasi Kinerja", "Performance evaluation document"),
  /** The evaluation, by another reference, which the system calls by the same name: here the label tells it. */
  EVALUASI_KINERJA_LAIN(
      "1179",
      "Dokumen Evaluasi Kinerja (referensi 1179)",
      "Performance evaluation document (reference 1179)"),
  /** The SKP with its realisation, uploaded after the result is saved, with the id of the saved record. */
  REALISASI_SKP("891", "Dokumen Realisasi SKP", "Realisation of the SKP"),
  /** The credit, uploaded before it is saved. */
  PAK("879", "Dokumen PAK", "Credit document (PAK)"),
  /** The decree on the credit. */
  SK_PAK("880", "SK PAK", "Decree on the credit (PAK)");

  private final String code;
  private final Text label;

  DocumentReference(String code, String indonesian, String english) {
    this.code = code;
    this.label = Text.of(indonesian, english);
  }

  /**
   * Returns the reference.
   *
   * @return the code, such as {@code 890}
   */
  public String code() {
    return code;
  }

  @Override
  public Text label() {
    return label;
  }
}
