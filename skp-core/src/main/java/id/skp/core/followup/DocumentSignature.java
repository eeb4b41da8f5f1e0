package id.skp.core.followup;

import static id.skp.core.InvalidValueException.unless;
import static java.util.Objects.requireNonNull;

import id.skp.core.people.SignatureStatus;
import java.time.LocalDate;
import java.util.Optional;

/**
 * <em>Tanda tangan</em>: whether and when a party signed the evaluation document. A refusal does not void the result
 * unless the rule set says so (OQ-624). Source: PermenPAN-RB 6/2022, Format D.1.1.
 *
 * @param role the party
 * @param status whether it signed
 * @param date when it signed or refused; needed where it signed, absent where nothing has happened
 */
public record DocumentSignature(
    ObjectionRole role, SignatureStatus status, Optional<LocalDate> date) {
  /**
   * Refuses a signature without a date, and a date without one.
   *
   * @param role the party
   * @param status whether it signed
   * @param date when it signed or refused
   * @throws id.skp.core.InvalidValueException with code {@code SIGNATURE_DATE_MISMATCH}
   */
  public DocumentSignature {
    requireNonNull(role, "role");
    requireNonNull(status, "status");
    requireNonNull(date, "date");
    boolean fits = switch (status) {
      case SIGNED -> date.isPresent();
      case REFUSED -> true;
      case NOT_SIGNED -> date.isEmpty();
    };
    unless(
        fits,
        "SIGNATURE_DATE_MISMATCH",
        "date",
        "SIGNED perlu tanggal dan NOT_SIGNED tanpa tanggal",
        "SIGNED needs a date and NOT_SIGNED none",
        date.<Object>map(day -> status + " " + day).orElse(status));
  }

  /**
   * Obtains a signature.
   *
   * @param role the party
   * @param date when it signed
   * @return the signature
   */
  public static DocumentSignature signed(ObjectionRole role, LocalDate date) {
    requireNonNull(date, "date");
    return new DocumentSignature(role, SignatureStatus.SIGNED, Optional.of(date));
  }
}
