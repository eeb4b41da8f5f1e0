package id.skp.core.people;

import static id.skp.core.InvalidValueException.requireText;

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
    requireText(id, "id");
    requireText(name, "name");
  }
}
