package id.skp.rules.paper;

import static id.skp.core.InvalidValueException.requireText;
import static java.util.Objects.requireNonNull;

import id.skp.core.people.OfficialNumber;
import id.skp.core.people.SignatureStatus;
import id.skp.core.period.Dates;
import java.time.LocalDate;
import java.util.Optional;

/**
 * <em>Kolom tanda tangan</em>: where somebody signs a paper.
 *
 * @param capacity in which role, as printed
 * @param name the name below the line
 * @param number the number below the name, if the paper prints one
 * @param status whether it was signed; not signed where nothing is recorded
 * @param date when it was signed or refused, if that is recorded
 */
public record PaperSignature(
    String capacity,
    String name,
    Optional<OfficialNumber> number,
    SignatureStatus status,
    Optional<LocalDate> date) {
  private static final String DOTS = "…………………";

  /**
   * Refuses blank texts.
   *
   * @param capacity in which role, as printed
   * @param name the name below the line
   * @param number the number below the name, if the paper prints one
   * @param status whether it was signed; not signed where nothing is recorded
   * @param date when it was signed or refused, if that is recorded
   * @throws id.skp.core.InvalidValueException with code {@code BLANK_TEXT}
   */
  public PaperSignature {
    requireText(capacity, "capacity");
    requireText(name, "name");
    requireNonNull(number, "number");
    requireNonNull(status, "status");
    requireNonNull(date, "date");
  }

  /**
   * Returns the line of place and day above the signature. No document says the place, so it is left to be filled.
   *
   * @return dots for the place, and the day of signature, or dots for it too
   */
  public String placeAndDay() {
    return DOTS + ", " + date.map(day -> Dates.of(day).indonesian()).orElse(DOTS);
  }

  /**
   * Returns what is printed where the signature goes.
   *
   * @return whether and when it was signed or refused; empty for a blank to sign in
   */
  public Optional<String> note() {
    return switch (status) {
      case NOT_SIGNED -> Optional.empty();
      case SIGNED, REFUSED ->
        Optional.of(status.label().indonesian()
            + date.map(day -> ", " + Dates.of(day).indonesian()).orElse(""));
    };
  }
}
