package id.skp.core.dialogue;

import id.skp.core.text.Labelled;
import id.skp.core.text.Text;

/**
 * <em>Pemberi umpan balik</em>: in which role someone gives feedback. Leader and team head give it; what colleagues,
 * subordinates and others say is an input to it. Source: PermenPAN-RB 6/2022, PP 30/2019.
 */
public enum FeedbackGiver implements Labelled {
  /** The leader: the appraiser or another leader who assigns work. */
  PIMPINAN(false, "Pimpinan", "Leader"),
  /** The head of a team the employee works in. */
  KETUA_TIM(false, "Ketua Tim", "Team head"),
  /** A colleague. */
  REKAN_KERJA(true, "Rekan Kerja", "Colleague"),
  /** A subordinate. */
  BAWAHAN(true, "Bawahan", "Subordinate"),
  /** Someone else, such as a recipient of the service. */
  PIHAK_LAIN(true, "Pihak Lain", "Other party");

  private final boolean input;
  private final Text label;

  FeedbackGiver(boolean input, String indonesian, String english) {
    this.input = input;
    this.label = Text.of(indonesian, english);
  }

  @Override
  public Text label() {
    return label;
  }

  /**
   * Tells whether the feedback is an input for the leader.
   *
   * @return false for leader and team head
   */
  public boolean isInput() {
    return input;
  }
}
