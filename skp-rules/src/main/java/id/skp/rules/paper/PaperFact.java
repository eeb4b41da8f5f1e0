package id.skp.rules.paper;

import static id.skp.core.InvalidValueException.requireText;
import static java.util.Objects.requireNonNull;

import java.util.Optional;

/**
 * <em>Isian</em>: a named entry of a paper.
 *
 * @param name the name as printed
 * @param value the value as printed, if there is one
 */
public record PaperFact(String name, Optional<String> value) {
  /**
   * Refuses an entry without a name.
   *
   * @param name the name as printed
   * @param value the value as printed, if there is one
   * @throws id.skp.core.InvalidValueException with code {@code BLANK_TEXT}
   */
  public PaperFact {
    requireText(name, "name");
    requireNonNull(value, "value");
  }

  /**
   * Obtains an entry with its value.
   *
   * @param name the name as printed
   * @param value the value as printed
   * @return the entry
   * @throws id.skp.core.InvalidValueException with code {@code BLANK_TEXT} if the name is blank
   */
  public static PaperFact of(String name, String value) {
    requireNonNull(value, "value");
    return new PaperFact(name, Optional.of(value));
  }
}
