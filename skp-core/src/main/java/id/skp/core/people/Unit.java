package id.skp.core.people;

import static id.skp.core.TextKind.NAME;
import static java.util.Objects.requireNonNull;

import java.util.Optional;

/**
 * <em>Unit kerja</em>: the unit an employee works in.
 *
 * @param name the name as printed
 * @param institution the institution the unit belongs to, if it is said
 */
public record Unit(String name, Optional<Institution> institution) {
  /**
   * Refuses a blank name.
   *
   * @param name the name as printed
   * @param institution the institution the unit belongs to, if it is said
   * @throws id.skp.core.InvalidValueException with code {@code BLANK_TEXT} if the name is blank
   */
  public Unit {
    NAME.require(name, "name");
    requireNonNull(institution, "institution");
  }

  /**
   * Obtains a unit whose institution is not said.
   *
   * @param name the name as printed
   * @return the unit
   * @throws id.skp.core.InvalidValueException if the name is blank
   */
  public static Unit of(String name) {
    return new Unit(name, Optional.empty());
  }

  /**
   * Obtains a unit of an institution.
   *
   * @param name the name as printed
   * @param institution the institution
   * @return the unit
   * @throws id.skp.core.InvalidValueException if the name is blank
   */
  public static Unit of(String name, Institution institution) {
    requireNonNull(institution, "institution");
    return new Unit(name, Optional.of(institution));
  }
}
