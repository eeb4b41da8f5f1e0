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
   * Refuses a blank title.
   *
   * @param id the short name
   * @param title the title as printed
   * @throws id.skp.core.InvalidValueException if the title is blank
   */
  public Regulation {
    requireNonNull(id, "id");
    TEXT.require(title, "title");
  }

  /**
   * Obtains a regulation.
   *
   * @param id the short name, such as {@code PermenPAN-RB 6/2022}
   * @param title the title as printed
   * @return the regulation
   * @throws id.skp.core.InvalidValueException if the short name is malformed or the title blank
   */
  public static Regulation of(String id, String title) {
    return new Regulation(RegulationId.parse(id), title);
  }
}
