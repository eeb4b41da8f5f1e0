package id.skp.rules.value;

import static java.util.Objects.requireNonNull;

import id.skp.core.InvalidValueException;
import id.skp.core.text.Text;

/**
 * One thing that is wrong in the plain data of a value.
 *
 * @param pointer where, as a JSON Pointer (RFC 6901) into the data, empty for the whole value
 * @param code what kind of mistake it is, in capitals, stable across versions
 * @param text what is needed, what was found and what to do, in both languages
 */
public record ValueProblem(String pointer, String code, Text text) {
  /**
   * Refuses null.
   *
   * @param pointer where, as a JSON Pointer (RFC 6901) into the data, empty for the whole value
   * @param code what kind of mistake it is, in capitals, stable across versions
   * @param text what is needed, what was found and what to do, in both languages
   */
  public ValueProblem {
    requireNonNull(pointer, "pointer");
    requireNonNull(code, "code");
    requireNonNull(text, "text");
  }

  /**
   * Returns the refusal of the value that has the problem.
   *
   * @param name what the value is called
   * @return the refusal, whose field is the name and the place within the value
   */
  public InvalidValueException in(String name) {
    return new InvalidValueException(
        code, requireNonNull(name, "name") + pointer, text.indonesian(), text.english());
  }

  /**
   * Returns what is needed, what was found and what to do, in English.
   *
   * @return the sentence
   */
  public String sentence() {
    return text.english();
  }
}
