package id.skp.core.people;

import static id.skp.core.InvalidValueException.breach;
import static id.skp.core.InvalidValueException.unless;
import static java.util.Objects.requireNonNull;

import id.skp.core.internal.Decimals;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * <em>Nomor Induk Pegawai</em>: the number of an employee, 18 digits: birth date {@code yyyyMMdd}, appointment
 * {@code yyyyMM}, sex (1 male, 2 female), three digits to tell people apart. In place of the appointment's month the number of
 * a PPPK has 2 and the number of the appointment, {@code 21} to {@code 29}.
 *
 * <p>It is text: as a JSON or spreadsheet number it loses digits.
 */
public final class Nip implements OfficialNumber, Comparable<Nip> {
  private static final int DIGITS = 18;

  /** Nobody is appointed as a child. No law is read into it: it only has to tell a slip of the pen from a person. */
  private static final int LEAST_YEARS = 15;

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
   *     {@code NIP_APPOINTED_BEFORE_BIRTH}, {@code NIP_APPOINTED_AS_CHILD} (under 15 years of age) or
   *     {@code NIP_SEX_UNKNOWN}
   */
  public static Nip of(String text) {
    if (!isNumber(requireNonNull(text, "text"))) {
      throw breach(
          "NIP_MALFORMED",
          "nip",
          "perlu tepat 18 digit",
          "needs exactly 18 digits",
          Masking.refused(text));
    }
    return new Nip(text);
  }

  private static boolean isNumber(String text) {
    return text.length() == DIGITS
        && Decimals.digits(text, 0, DIGITS / 2) >= 0
        && Decimals.digits(text, DIGITS / 2, DIGITS) >= 0;
  }

  private static LocalDate birthDateOf(String digits) {
    try {
      return LocalDate.of(
          Decimals.digits(digits, 0, 4),
          Decimals.digits(digits, 4, 6),
          Decimals.digits(digits, 6, 8));
    } catch (DateTimeException notADate) {
      throw breach(
          "NIP_BIRTH_DATE_IMPOSSIBLE",
          "nip",
          "digit 1 sampai 8 perlu tanggal lahir yyyyMMdd",
          "digits 1 to 8 need to be a birth date yyyyMMdd",
          "****" + digits.substring(4, 8));
    }
  }

  /** Of the appointment of a PPPK only the year is known, so it is held to that. */
  private void checkAppointment() {
    int month = Decimals.digits(value, 12, 14);
    boolean agreement = isAgreementNumber();
    if (!agreement && (month < 1 || month > 12)) {
      throw breach(
          "NIP_APPOINTMENT_IMPOSSIBLE",
          "nip",
          "digit 13 dan 14 perlu bulan 01 sampai 12, atau 21 sampai 29 bagi PPPK",
          "digits 13 and 14 need to be a month 01 to 12, or 21 to 29 for a PPPK",
          value.substring(12, 14));
    }
    int months = 12 * (appointmentYear() - birthDate.getYear())
        + (agreement ? 12 : month)
        - birthDate.getMonthValue();
    if (months <= 0) {
      throw breach(
          "NIP_APPOINTED_BEFORE_BIRTH",
          "nip",
          "digit 9 sampai 14 perlu pengangkatan sesudah kelahiran, digit 1 sampai 8",
          "digits 9 to 14 need to be an appointment after the birth, digits 1 to 8",
          value.substring(8, 12) + "**");
    } else if (months < 12 * LEAST_YEARS) {
      throw breach(
          "NIP_APPOINTED_AS_CHILD",
          "nip",
          "digit 9 sampai 14 perlu pengangkatan " + LEAST_YEARS
              + " tahun atau lebih sesudah kelahiran, digit 1 sampai 8",
          "digits 9 to 14 need to be an appointment " + LEAST_YEARS
              + " years or more after the birth, digits 1 to 8",
          value.substring(8, 12) + "**");
    }
  }

  /**
   * Returns all 18 digits.
   *
   * @return the digits
   */
  @Override
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
    return Decimals.digits(value, 8, 12);
  }

  /**
   * Returns the month of appointment, digits 9 to 14.
   *
   * @return the month; empty in the number of a PPPK, which does not tell it
   */
  public Optional<YearMonth> appointmentMonth() {
    return isAgreementNumber()
        ? Optional.empty()
        : Optional.of(YearMonth.of(appointmentYear(), Decimals.digits(value, 12, 14)));
  }

  /**
   * Tells whether the number has the form given to a PPPK.
   *
   * @return true if digits 13 and 14 are 21 to 29
   */
  public boolean isAgreementNumber() {
    return value.charAt(12) == '2' && value.charAt(13) >= '1';
  }

  boolean isOfSameBirth(Nip other) {
    return birthDate.equals(other.birthDate) && value.charAt(14) == other.value.charAt(14);
  }

  /**
   * Tells two numbers apart without showing their digits.
   *
   * @param other another number
   * @return the places of the digits that differ, from 1, such as {@code 1, 18}; blank if the numbers are the same
   */
  public String differingDigits(Nip other) {
    requireNonNull(other, "other");
    return IntStream.range(0, DIGITS)
        .filter(i -> value.charAt(i) != other.value.charAt(i))
        .mapToObj(i -> Integer.toString(i + 1))
        .collect(Collectors.joining(", "));
  }

  @Override
  public String title() {
    return "NIP";
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
    return Masking.of(value);
  }
}
