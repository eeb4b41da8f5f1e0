package id.skp.rules.input;

import id.skp.rules.message.Message;

/** Ends the reading of an input that lacks something, or holds what it may not; a rule set makes it an undecided decision. */
public final class UnreadableInputException extends RuntimeException {
  private static final long serialVersionUID = 1L;

  /** Whether something is absent. */
  private final boolean missing;

  /** Where, as a JSON Pointer. */
  private final String pointer;

  private final transient Message sentence;

  UnreadableInputException(boolean missing, String pointer, Message sentence) {
    super(null, null, false, false);
    this.missing = missing;
    this.pointer = pointer;
    this.sentence = sentence;
  }

  /**
   * Tells whether something is absent.
   *
   * @return true if it is absent, false if what is there cannot be
   */
  public boolean isMissing() {
    return missing;
  }

  /**
   * Returns where.
   *
   * @return the JSON Pointer
   */
  public String pointer() {
    return pointer;
  }

  /**
   * Returns what is wrong and what to do.
   *
   * @return the sentence
   */
  public Message sentence() {
    return sentence;
  }
}
