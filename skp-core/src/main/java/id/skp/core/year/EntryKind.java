package id.skp.core.year;

import id.skp.core.text.Labelled;
import id.skp.core.text.Text;

/** <em>Jenis catatan</em>: what the file of a year holds, in the order in which a document lists it. */
public enum EntryKind implements Labelled {
  /** A version of the plan. */
  SKP("plans", "Versi SKP", "Version of the plan"),
  /** An action plan. */
  RENCANA_AKSI("actionPlans", "Rencana aksi", "Action plan"),
  /** What was reached in a period. */
  REALISASI("realisations", "Realisasi", "Realisation"),
  /** A piece of evidence. */
  BUKTI_DUKUNG("evidence", "Bukti dukung", "Evidence"),
  /** An observation. */
  PENGAMATAN("observations", "Pengamatan", "Observation"),
  /** Feedback. */
  UMPAN_BALIK("feedback", "Umpan balik", "Feedback"),
  /** A dialogue that clarifies expectations. */
  KLARIFIKASI_EKSPEKTASI("expectationDialogues", "Klarifikasi ekspektasi", "Expectation dialogue"),
  /** An ongoing dialogue. */
  DIALOG_BERKELANJUTAN("progressDialogues", "Dialog berkelanjutan", "Ongoing dialogue"),
  /** A dialogue on an evaluation. */
  DIALOG_EVALUASI("evaluationDialogues", "Dialog evaluasi", "Evaluation dialogue"),
  /** What became of an agreement. */
  PENINJAUAN_KESEPAKATAN("agreementReviews", "Peninjauan kesepakatan", "Review of an agreement"),
  /** Whether promised support was given. */
  DUKUNGAN_SUMBER_DAYA("supportRecords", "Pemenuhan dukungan sumber daya", "Resource support"),
  /** A session of coaching. */
  PEMBINAAN("coachingSessions", "Bimbingan atau konseling", "Coaching session"),
  /** The employee's form on a session. */
  FORMAT_B18("formatsB18", "Format B.1.8", "Format B.1.8"),
  /** The leader's or coach's form on a session. */
  FORMAT_B19("formatsB19", "Format B.1.9", "Format B.1.9"),
  /** What the leader judges of a period. */
  RATING("ratings", "Rating pimpinan", "Ratings of the leader"),
  /** An evaluation. */
  EVALUASI("evaluations", "Evaluasi", "Evaluation"),
  /** An evaluation document, as it was handed over. */
  DOKUMEN_EVALUASI("evaluationDocuments", "Dokumen evaluasi", "Evaluation document"),
  /** What was done about an evaluation document. */
  KEBERATAN("objectionEvents", "Peristiwa keberatan", "Objection event"),
  /** The credit of a functional official, as it was fixed. */
  PENETAPAN_ANGKA_KREDIT("creditFixings", "Penetapan angka kredit", "Fixing of credit");

  private final String listName;
  private final Text label;

  EntryKind(String listName, String indonesian, String english) {
    this.listName = listName;
    this.label = Text.of(indonesian, english);
  }

  /**
   * Returns the name of the list that holds such entries in a document.
   *
   * @return the name, such as {@code feedback}
   */
  public String listName() {
    return listName;
  }

  @Override
  public Text label() {
    return label;
  }
}
