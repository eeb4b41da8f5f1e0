package id.skp.core.year;

import static java.util.Objects.requireNonNull;

import id.skp.core.text.Labelled;
import id.skp.core.text.Text;

/**
 * <em>Rujukan</em>: what an entry of a file says that another entry or a result of the plan is called.
 *
 * @param pointer the JSON Pointer of where it stands in the value
 * @param target what is referred to
 * @param id its id
 */
public record Reference(String pointer, Target target, String id) {
  /** What can be referred to. */
  public enum Target implements Labelled {
    /** A result of a version of the plan. */
    RESULT("hasil kerja", "work result"),
    /** A version of the plan. */
    PLAN_VERSION("versi SKP", "version of the plan"),
    /** An action plan. */
    ACTION_PLAN("rencana aksi", "action plan"),
    /** A piece of evidence. */
    EVIDENCE("bukti dukung", "evidence"),
    /** Feedback. */
    FEEDBACK("umpan balik", "feedback"),
    /** A dialogue of any form. */
    DIALOGUE("dialog", "dialogue"),
    /** An agreement of a dialogue. */
    AGREEMENT("kesepakatan", "agreement"),
    /** Promised support, by its words. */
    SUPPORT("janji dukungan sumber daya", "promise of resource support"),
    /** A session of coaching. */
    COACHING("bimbingan atau konseling", "coaching session"),
    /** What the leader judged. */
    RATINGS("rating pimpinan", "ratings of the leader"),
    /** An evaluation. */
    EVALUATION("evaluasi", "evaluation"),
    /** An evaluation document. */
    DOCUMENT("dokumen evaluasi", "evaluation document");

    private final Text label;

    Target(String indonesian, String english) {
      this.label = Text.of(indonesian, english);
    }

    @Override
    public Text label() {
      return label;
    }
  }

  /**
   * Refuses null.
   *
   * @param pointer the JSON Pointer of where it stands in the value
   * @param target what is referred to
   * @param id its id
   */
  public Reference {
    requireNonNull(pointer, "pointer");
    requireNonNull(target, "target");
    requireNonNull(id, "id");
  }
}
