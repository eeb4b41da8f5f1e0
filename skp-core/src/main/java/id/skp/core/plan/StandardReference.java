package id.skp.core.plan;

import static id.skp.core.TextKind.NAME;
import static java.util.Objects.requireNonNull;

import java.time.LocalDate;
import java.util.Optional;

/**
 * <em>Rujukan SOP atau standar</em>: what the quality of a result is judged by. The text itself is kept by the agency.
 *
 * @param kind the kind of text
 * @param title its number or title, as it is known in the agency
 * @param issuedOn the day on which it was issued, if it is told
 */
public record StandardReference(StandardKind kind, String title, Optional<LocalDate> issuedOn) {
  /**
   * Refuses a blank title.
   *
   * @param kind the kind of text
   * @param title its number or title, as it is known in the agency
   * @param issuedOn the day on which it was issued, if it is told
   * @throws id.skp.core.InvalidValueException with code {@code BLANK_TEXT} if the title is blank
   */
  public StandardReference {
    requireNonNull(kind, "kind");
    NAME.require(title, "title");
    requireNonNull(issuedOn, "issuedOn");
  }
}
