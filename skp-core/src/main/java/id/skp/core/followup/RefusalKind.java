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
      "langkah yang dapat diambil kini menurut tata cara keberatan: {0}; yang dicatat: {1}; catat langkah sebelumnya dahulu, atau perbaiki langkah ini",
      "what the objection profile allows now: {0}; what is recorded: {1}; record the step before it first, or correct this one"),
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
      "predikat dinyatakan tetap, jadi perlu {0}, diberikan {1}; untuk predikat lain isi outcome dengan REPLACE",
      "the predicate is said to stay, which is {0}, got {1}; for another predicate use the outcome REPLACE"),
  /** The predicate is said to be replaced, and it is the same. */
  RULING_REPLACES_NOTHING(
      "ruling/predicate",
      "predikat dinyatakan diganti, jadi perlu predikat selain {0}; bila predikat itu tetap, isi outcome dengan KEEP",
      "the predicate is said to be replaced, which needs another one than {0}; where that one stays, use the outcome KEEP");

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
