package id.skp.core.followup;

import id.skp.core.text.Labelled;
import id.skp.core.text.Text;

/** <em>Langkah keberatan</em>: what can be done about an evaluation that was received. Source: PP 30/2019, Pasal 59. */
public enum ObjectionAction implements Labelled {
  /** The employee objects, with reasons. */
  FILE("mengajukan keberatan", "file the objection"),
  /** The appraiser explains the evaluation. */
  EXPLAIN("memberi penjelasan", "explain the evaluation"),
  /** The employee goes on to the next addressee, where the profile has one. */
  APPEAL("mengajukan banding", "appeal"),
  /** The superior decides; that is final. */
  DECIDE("memutuskan", "decide"),
  /** It is recorded that the time passed without the employee acting. */
  EXPIRE("mencatat lewat waktu", "record that the time has passed");

  private final Text label;

  ObjectionAction(String indonesian, String english) {
    this.label = Text.of(indonesian, english);
  }

  @Override
  public Text label() {
    return label;
  }
}
