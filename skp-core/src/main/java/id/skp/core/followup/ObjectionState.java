package id.skp.core.followup;

import id.skp.core.text.Labelled;
import id.skp.core.text.Text;

/** <em>Keadaan keberatan</em>: how far an objection has come. Source: PP 30/2019, Pasal 59. */
public enum ObjectionState implements Labelled {
  /** The employee has received the evaluation document and may object. */
  RECEIVED(false, "dokumen diterima", "document received"),
  /** The employee has objected. */
  FILED(false, "keberatan diajukan", "objection filed"),
  /** The appraiser has explained the evaluation. */
  EXPLAINED(false, "penjelasan diberikan", "explanation given"),
  /** The employee has gone on to the next addressee. */
  APPEALED(false, "banding diajukan", "appeal filed"),
  /** The superior has decided. */
  DECIDED(true, "sudah diputus, final", "decided, final"),
  /** The time passed without the employee acting. */
  EXPIRED(true, "lewat waktu", "time has passed");

  private final boolean end;
  private final Text label;

  ObjectionState(boolean end, String indonesian, String english) {
    this.end = end;
    this.label = Text.of(indonesian, english);
  }

  @Override
  public Text label() {
    return label;
  }

  /**
   * Tells whether nothing can follow.
   *
   * @return true for {@link #DECIDED} and {@link #EXPIRED}
   */
  public boolean isEnd() {
    return end;
  }
}
