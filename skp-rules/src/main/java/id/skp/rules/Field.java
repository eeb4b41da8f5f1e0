package id.skp.rules;

import static java.util.Objects.requireNonNull;

import id.skp.core.law.LegalSource;
import id.skp.core.text.Text;
import java.util.Optional;

/**
 * A named input of a rule.
 *
 * @param name the name in case files and failures, such as {@code resultRating}
 * @param title what people call it
 */
public record Field(String name, Text title) implements Subject {
  /**
   * Refuses null.
   *
   * @param name the name in case files and failures, such as {@code resultRating}
   * @param title what people call it
   */
  public Field {
    requireNonNull(name, "name");
    requireNonNull(title, "title");
  }

  /**
   * Obtains a field.
   *
   * @param name the name in case files and failures
   * @param indonesian what people call it, in Indonesian
   * @param english what people call it, in English
   * @return the field
   */
  public static Field of(String name, String indonesian, String english) {
    return new Field(name, Text.of(indonesian, english));
  }

  /** Returns nothing: what is given has no legal source. */
  @Override
  public Optional<LegalSource> source() {
    return Optional.empty();
  }
}
