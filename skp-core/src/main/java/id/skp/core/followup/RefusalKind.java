package id.skp.core.followup;

import id.skp.core.text.Labelled;
import id.skp.core.text.Text;

/** <em>Jenis penolakan langkah</em>: why an event cannot happen to an objection as it stands. */
public enum RefusalKind implements Labelled {
  /** The objection has ended. */
  OBJECTION_ENDED(
      "action",
      "keberatan sudah berakhir ({0}) dan tidak memerlukan langkah lagi, diberikan satu lagi: {1}; hasil itu tetap berlaku, hapus langkah yang berlebih ini",
      "the objection has ended ({0}) and needs no further event, got one more: {1}; that outcome stands, remove this surplus event"),
  /** The profile does not allow the action in this state. */
  ACTION_NOT_ALLOWED(
      "action",
      "pada tahap ini tata cara keberatan perlu salah satu langkah: {0}, diberikan {1}; catat langkah sebelumnya dahulu, atau perbaiki langkah ini",
      "at this stage the objection profile needs one of the steps: {0}, got {1}; record the step before it first, or correct this one"),
  /** The action is another role's. */
  ROLE_NOT_ALLOWED("role", "perlu peran {0}, diberikan {1}", "needs the role {0}, got {1}"),
  /** It would have happened before the event before it. */
  DATE_BEFORE_STATE(
      "date",
      "perlu tanggal {0} atau sesudahnya, diberikan {1}",
      "needs the day {0} or a later one, got {1}"),
  /** The step fixes the predicate, and nothing is said about it. */
  RULING_MISSING("ruling", "perlu putusan: {0}, diberikan {1}", "needs a ruling: {0}, got {1}"),
  /** The step does not fix the predicate. */
  RULING_NOT_ALLOWED(
      "ruling",
      "langkah {0} tidak memuat putusan, perlu tanpa putusan, diberikan {1}",
      "the step {0} fixes nothing and needs no ruling, got {1}"),
  /** The predicate is said to be kept, and it is another one. */
  RULING_KEEPS_ANOTHER(
      "ruling/predicate",
      "predikat yang tetap perlu {0}, diberikan {1}; untuk predikat lain isi outcome dengan REPLACE",
      "keeping needs the predicate {0}, got {1}; for another predicate use the outcome REPLACE"),
  /** The predicate is said to be replaced, and it is the same. */
  RULING_REPLACES_NOTHING(
      "ruling/predicate",
      "penggantian perlu predikat selain {0}, diberikan {1}; bila predikat itu tetap, isi outcome dengan KEEP",
      "replacing needs another predicate than {0}, got {1}; where that one stays, use the outcome KEEP");

  private final String field;
  private final Text label;

  RefusalKind(String field, String indonesian, String english) {
    this.field = field;
    this.label = Text.of(indonesian, english);
  }

  /**
   * Returns which property of the event is refused.
   *
   * @return the property, dotted where it lies deeper
   */
  public String field() {
    return field;
  }

  /** Returns the sentence: {@code {0}} stands for what is needed, {@code {1}} for what was found. */
  @Override
  public Text label() {
    return label;
  }
}
