package id.skp.core.people;

import static id.skp.core.InvalidValueException.unless;
import static java.util.Objects.requireNonNull;

import java.time.LocalDate;
import java.time.YearMonth;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.time.format.ResolverStyle;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * <em>Nomor Induk Pegawai</em>: the number of an employee, 18 digits: birth date {@code yyyyMMdd}, appointment
 * {@code yyyyMM}, sex (1 male, 2 female), three digits to tell people apart. The number of a PPPK has the fixed code
 * {@code 21} in place of the appointment's month.
 *
 * <p>It is text: as a JSON or spreadsheet number it loses digits.
 */
public final class Nip implements Comparable<Nip> {
  private static final Pattern DIGITS = Pattern.compile("[0-9]{18}");
  private static final DateTimeFormatter DATE =
      DateTimeFormatter.ofPattern("uuuuMMdd", Locale.ROOT).withResolverStyle(ResolverStyle.STRICT);
  private static final String AGREEMENT_CODE = "21";

  private final String value;
  private final LocalDate birthDate;

  private Nip(String value) {
    this.value = value;
    this.birthDate = birthDateOf(value);
    checkAppointment();
    char sex = value.charAt(14);
    unless(
        sex == '1' || sex == '2',
        "NIP_SEX_UNKNOWN",
        "nip",
        "digit 15 perlu 1 (laki-laki) atau 2 (perempuan)",
        "digit 15 needs to be 1 (male) or 2 (female)",
        sex);
  }

  /**
   * Reads an employee number.
   *
   * @param text 18 digits, without blanks
   * @return the number
   * @throws id.skp.core.InvalidValueException with code {@code NIP_MALFORMED} (not 18 digits),
   *     {@code NIP_BIRTH_DATE_IMPOSSIBLE}, {@code NIP_APPOINTMENT_IMPOSSIBLE} (no such month),
   *     {@code NIP_APPOINTED_BEFORE_BIRTH} or {@code NIP_SEX_UNKNOWN}
   */
  public static Nip of(String text) {
    unless(
        DIGITS.matcher(requireNonNull(text, "text")).matches(),
        "NIP_MALFORMED",
        "nip",
        "perlu tepat 18 digit",
        "needs exactly 18 digits",
        masked(text));
    return new Nip(text);
  }

  private static LocalDate birthDateOf(String digits) {
    String date = digits.substring(0, 8);
    try {
      return LocalDate.parse(date, DATE);
    } catch (DateTimeParseException notADate) {
      unless(
          false,
          "NIP_BIRTH_DATE_IMPOSSIBLE",
          "nip",
          "digit 1 sampai 8 perlu tanggal lahir yyyyMMdd",
          "digits 1 to 8 need to be a birth date yyyyMMdd",
          date);
      throw notADate;
    }
  }

  private void checkAppointment() {
    int month = Integer.parseInt(value.substring(12, 14));
    boolean agreement = isAgreementNumber();
    unless(
        agreement || (month >= 1 && month <= 12),
        "NIP_APPOINTMENT_IMPOSSIBLE",
        "nip",
        "digit 13 dan 14 perlu bulan 01 sampai 12, atau 21 bagi PPPK",
        "digits 13 and 14 need to be a month 01 to 12, or 21 for a PPPK",
        value.substring(12, 14));
    boolean beforeBirth = agreement
        ? appointmentYear() < birthDate.getYear()
        : YearMonth.of(appointmentYear(), month).isBefore(YearMonth.from(birthDate));
    unless(
        !beforeBirth,
        "NIP_APPOINTED_BEFORE_BIRTH",
        "nip",
        "pengangkatan perlu sesudah kelahiran, " + value.substring(0, 8),
        "the appointment needs to lie after the birth, " + value.substring(0, 8),
        value.substring(8, 14));
  }

  /**
   * Returns all 18 digits.
   *
   * @return the digits
   */
  public String value() {
    return value;
  }

  /**
   * Returns the birth date, digits 1 to 8.
   *
   * @return the birth date
   */
  public LocalDate birthDate() {
    return birthDate;
  }

  /**
   * Returns the year of appointment, digits 9 to 12.
   *
   * @return the year
   */
  public int appointmentYear() {
    return Integer.parseInt(value.substring(8, 12));
  }

  /**
   * Returns the month of appointment, digits 9 to 14.
   *
   * @return the month; empty in the number of a PPPK, which does not tell it
   */
  public Optional<YearMonth> appointmentMonth() {
    return isAgreementNumber()
        ? Optional.empty()
        : Optional.of(YearMonth.of(appointmentYear(), Integer.parseInt(value.substring(12, 14))));
  }

  /**
   * Tells whether the number has the form given to a PPPK.
   *
   * @return true if digits 13 and 14 are the code 21
   */
  public boolean isAgreementNumber() {
    return value.startsWith(AGREEMENT_CODE, 12);
  }

  @Override
  public int compareTo(Nip other) {
    return value.compareTo(other.value);
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof Nip that && value.equals(that.value);
  }

  @Override
  public int hashCode() {
    return value.hashCode();
  }

  /** Returns the number masked, such as {@code 1985**********2003}; {@link #value()} gives all digits. */
  @Override
  public String toString() {
    return masked(value);
  }

  private static String masked(String text) {
    return text.length() <= 8
        ? "*".repeat(text.length())
        : text.substring(0, 4) + "*".repeat(text.length() - 8) + text.substring(text.length() - 4);
  }
}
