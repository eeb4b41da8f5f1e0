package id.skp.rules;

import static java.util.Objects.requireNonNull;

/**
 * One thing that is wrong in the plain data of a value.
 *
 * @param pointer where, as a JSON Pointer (RFC 6901) into the data, empty for the whole value
 * @param code what kind of mistake it is, in capitals, stable across versions
 * @param sentence what is needed, what was found and what to do, in English
 */
public record ValueProblem(String pointer, String code, String sentence) {
  /**
   * Refuses null.
   *
   * @param pointer where, as a JSON Pointer (RFC 6901) into the data, empty for the whole value
   * @param code what kind of mistake it is, in capitals, stable across versions
   * @param sentence what is needed, what was found and what to do, in English
   */
  public ValueProblem {
    requireNonNull(pointer, "pointer");
    requireNonNull(code, "code");
    requireNonNull(sentence, "sentence");
  }
}
