package id.skp.core.people;

import static id.skp.core.TextKind.ID;
import static id.skp.core.TextKind.NAME;
import static java.util.Objects.requireNonNull;

import java.util.Locale;

/**
 * <em>Instansi</em>: a ministry, an agency or a regional government.
 *
 * @param id the host system's own number or short name of the institution
 * @param name the name as printed
 */
public record Institution(String id, String name) {
  /**
   * Refuses blank texts.
   *
   * @param id the host system's own number or short name of the institution
   * @param name the name as printed
   * @throws id.skp.core.InvalidValueException with code {@code BLANK_TEXT} if one of the two is blank
   */
  public Institution {
    ID.require(id, "id");
    NAME.require(name, "name");
  }

  /**
   * Tells whether another value is of the same institution: its id is the same, whatever the case of its letters and blanks
   * around it.
   *
   * @param other the other value
   * @return true if so
   */
  public boolean isSame(Institution other) {
    requireNonNull(other, "other");
    return plainId().equals(other.plainId());
  }

  /**
   * Returns the id by which institutions are the same.
   *
   * @return the id in small letters, without blanks around it
   */
  public String plainId() {
    return id.replace('\u00a0', ' ').strip().toLowerCase(Locale.ROOT);
  }
}
