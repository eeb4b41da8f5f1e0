package id.skp.core.law;

import static id.skp.core.TextKind.TEXT;
import static java.util.Objects.requireNonNull;

/**
 * <em>Peraturan</em>: a regulation with its full title.
 *
 * @param id the short name
 * @param title the title as printed
 */
public record Regulation(RegulationId id, String title) {
  /**
   * Refuses a title that is blank or has neither letter nor digit.
   *
   * @param id the short name
   * @param title the title as printed
   * @throws id.skp.core.InvalidValueException with code {@code BLANK_TEXT} or {@code TEXT_SAYS_NOTHING}
   */
  public Regulation {
    requireNonNull(id, "id");
    TEXT.requireSaying(title, "title");
  }

  /**
   * Obtains a regulation.
   *
   * @param id the short name, such as {@code PermenPAN-RB 6/2022}
   * @param title the title as printed
   * @return the regulation
   * @throws id.skp.core.InvalidValueException if the short name is malformed, or the title blank or without letter and digit
   */
  public static Regulation of(String id, String title) {
    return new Regulation(RegulationId.parse(id), title);
  }
}
