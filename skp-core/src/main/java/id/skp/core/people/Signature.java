package id.skp.core.people;

import static id.skp.core.InvalidValueException.unless;
import static java.util.Objects.requireNonNull;

import java.time.LocalDate;
import java.util.Optional;

/**
 * <em>Tanda tangan</em>: whether and when somebody signed a document. Source: PermenPAN-RB 6/2022, the forms.
 *
 * @param signatory in which role
 * @param status whether the person signed
 * @param date the day of signing or refusing, if it is said
 */
public record Signature(Signatory signatory, SignatureStatus status, Optional<LocalDate> date) {
  /**
   * Refuses a day of what has not happened.
   *
   * @param signatory in which role
   * @param status whether the person signed
   * @param date the day of signing or refusing, if it is said
   * @throws id.skp.core.InvalidValueException with code {@code SIGNATURE_DATE_UNEXPECTED} if the status is
   *     {@code NOT_SIGNED} and there is a day
   */
  public Signature {
    requireNonNull(signatory, "signatory");
    requireNonNull(status, "status");
    requireNonNull(date, "date");
    unless(
        status != SignatureStatus.NOT_SIGNED || date.isEmpty(),
        "SIGNATURE_DATE_UNEXPECTED",
        "date",
        "perlu tanpa tanggal bila belum ditandatangani",
        "needs no day where nothing has been signed",
        date);
  }

  /**
   * Obtains the signature of somebody who signed.
   *
   * @param signatory in which role
   * @param date the day of signing
   * @return the signature
   */
  public static Signature signed(Signatory signatory, LocalDate date) {
    requireNonNull(date, "date");
    return new Signature(signatory, SignatureStatus.SIGNED, Optional.of(date));
  }

  /**
   * Tells whether the person signed.
   *
   * @return true if so; false after a refusal, and before anything happened
   */
  public boolean isSigned() {
    return status == SignatureStatus.SIGNED;
  }
}
