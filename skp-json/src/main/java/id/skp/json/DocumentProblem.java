package id.skp.json;

import static java.util.Objects.requireNonNull;

/**
 * One thing that is wrong in a document.
 *
 * @param pointer where, as a JSON Pointer (RFC 6901), empty for the whole document
 * @param code what kind of mistake it is, in capitals, stable across versions
 * @param sentence what is wrong, what was found and what to do, in English
 */
public record DocumentProblem(String pointer, String code, String sentence) {
  /**
   * Refuses null.
   *
   * @param pointer where, as a JSON Pointer (RFC 6901), empty for the whole document
   * @param code what kind of mistake it is, in capitals, stable across versions
   * @param sentence what is wrong, what was found and what to do, in English
   */
  public DocumentProblem {
    requireNonNull(pointer, "pointer");
    requireNonNull(code, "code");
    requireNonNull(sentence, "sentence");
  }

  /** Returns pointer, code and sentence on one line; the whole document shows as {@code (document)}. */
  @Override
  public String toString() {
    String place = pointer.isEmpty() ? "(document)" : Excerpt.oneLine(pointer);
    return place + ": " + code + ": " + Excerpt.oneLine(sentence);
  }
}
