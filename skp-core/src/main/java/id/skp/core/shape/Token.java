package id.skp.core.shape;

import id.skp.core.text.Text;

/** A piece of data in the order in which it is read. */
public enum Token {
  /** An object begins. */
  OBJECT("objek", "an object"),

  /** The name of a field; its value is next. */
  NAME("nama", "a name"),

  /** An object ends. */
  END_OBJECT("akhir objek", "the end of an object"),

  /** A list begins. */
  LIST("daftar", "a list"),

  /** A list ends. */
  END_LIST("akhir daftar", "the end of a list"),

  /** A text. */
  TEXT("teks", "a text"),

  /** A number. */
  NUMBER("angka", "a number"),

  /** The truth value true. */
  TRUE("true", "true"),

  /** The truth value false. */
  FALSE("false", "false"),

  /** No value. */
  NULL("null", "null"),

  /** The data ends. */
  END("akhir", "the end");

  private final Text wording;

  Token(String indonesian, String english) {
    this.wording = Text.of(indonesian, english);
  }

  /**
   * Returns what a value that begins so is, for a sentence.
   *
   * @return the wording, such as {@code a text}
   */
  public Text wording() {
    return wording;
  }
}
