package id.skp.core.alias;

import static id.skp.core.InvalidValueException.breach;
import static id.skp.core.InvalidValueException.quoted;
import static java.util.Objects.requireNonNull;

import id.skp.core.InvalidValueException;
import id.skp.core.law.RegulationId;
import id.skp.core.people.Nip;
import id.skp.core.period.EvaluationPeriod;
import id.skp.core.plan.IndicatorTarget;
import id.skp.core.text.Text;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * <em>Teks dari sistem lain</em>: texts with a form, as tables, spreadsheets and people write them, read as values. Blanks of any
 * kind around a text and between its words do not matter. A text with two readings is refused, and so is one with none; nothing is
 * filled in; what is longer than 1000 characters is refused with {@code TEXT_TOO_LONG}. Words that name constants are read by a
 * {@link Vocabulary}.
 *
 * <pre>{@code
 * ForeignText.period("TW IV 2024");                              // 2024-Q4
 * ForeignText.nip("19720208 199803 1 004");                      // 18 digits
 * ForeignText.regulation("PermenPANRB No. 6 Tahun 2022");        // PermenPAN-RB 6/2022
 * ForeignText.number("1.250", DecimalMark.KOMA);                 // 1250
 * ForeignText.target("80-90 %", DecimalMark.KOMA);               // a range from 80 to 90 %
 * }</pre>
 */
public final class ForeignText {
  private static final Pattern SUBJECT = Pattern.compile(",? (?i:tentang|ttg\\.?) ");
  private static final Pattern NIP_LABEL = Pattern.compile("(?i:nip) ?[.:]* ?(?=[0-9'])");
  private static final Pattern EXPONENT = Pattern.compile("[0-9]+(?:[.,][0-9]+)?[eE]\\+?[0-9]+");
  private static final Pattern DECIMALS = Pattern.compile("[0-9]{15,}[.,][0-9]+");
  private static final Pattern NUMBER_SIGNS = Pattern.compile("[0-9]+");
  private static final Pattern DIGIT = Pattern.compile("\\p{N}");
  private static final int NIP_DIGITS = 18;
  private static final int MOST_SIGNS = 5;

  /** No such text is longer, with all blanks in it, and what is longer is not looked at. */
  private static final int LONGEST = 1000;

  private ForeignText() {}

  /**
   * Reads a period.
   *
   * @param text such as {@code TW IV 2024}, {@code Triwulan 4 Tahun 2024}, {@code Triwulan IV-Akhir 2024} (the fourth quarter, as the
   *     form of an evaluation calls it; OQ-616), {@code Semester I 2024}, {@code Desember 2024}, {@code 12/2024}, {@code 2024-12}, {@code Januari - Maret 2024}, {@code 01-01-2024 s.d. 31-03-2024} or {@code Tahun 2024};
   *     of days, the day stands before the month
   * @return the period
   * @throws InvalidValueException with code {@code PERIOD_MALFORMED} if it is none of these forms, if its months or days are no
   *     month, quarter, half-year or year, or if its number may be one of a month or of a quarter, as in {@code 1/2024}; {@code PERIOD_WITHOUT_YEAR}, or as {@link EvaluationPeriod} refuses
   */
  public static EvaluationPeriod period(String text) {
    requireShort(text, "period");
    return PeriodWords.read(text, Optional.empty());
  }

  /**
   * Reads a period whose year may stand elsewhere.
   *
   * @param text such as {@code TW IV}, or with a year as in {@link #period(String)}
   * @param year the year that counts where the text has none
   * @return the period
   * @throws InvalidValueException as {@link #period(String)} does, or with code {@code PERIOD_OF_OTHER_YEAR} if the text has another
   *     year
   */
  public static EvaluationPeriod period(String text, int year) {
    requireShort(text, "period");
    return PeriodWords.read(text, Optional.of(year));
  }

  /**
   * Reads a day.
   *
   * @param text such as {@code 2024-12-31}, {@code 31-12-2024}, {@code 31/12/2024} or {@code 31 Desember 2024}: the day stands before
   *     the month
   * @return the day
   * @throws InvalidValueException with code {@code DAY_MALFORMED} if it is none of these forms, or no such day exists
   */
  public static LocalDate day(String text) {
    return PeriodWords.day(requireShort(text, "day"));
  }

  /**
   * Reads the name of a regulation, with what it is about or without.
   *
   * @param text such as {@code PermenPANRB No. 6 Tahun 2022} or {@code PP Nomor 30 Tahun 2019 tentang Penilaian Kinerja PNS}
   * @return the short name
   * @throws InvalidValueException with code {@code REGULATION_MALFORMED}
   */
  public static RegulationId regulation(String text) {
    String spaced = Folding.spaced(requireShort(text, "regulation"));
    Matcher subject = SUBJECT.matcher(spaced);
    return RegulationId.parse(subject.find() ? spaced.substring(0, subject.start()) : spaced);
  }

  /**
   * Reads a number.
   *
   * @param text such as {@code 98,5}, {@code 1.250} or {@code -2}; between thousands may stand the sign that is not the mark
   * @param mark which sign stands before the decimals
   * @return the number, without needless zeros
   * @throws InvalidValueException with code {@code NUMBER_MALFORMED} if it is none with that mark, {@code NUMBER_AMBIGUOUS} if the
   *     mark is not declared and each gives another number, or {@code NUMBER_OUT_OF_RANGE}
   */
  public static BigDecimal number(String text, DecimalMark mark) {
    requireShort(text, "number");
    return ForeignNumber.read(Folding.spaced(text), requireNonNull(mark, "mark"), "number");
  }

  /**
   * Reads a target with numbers. Words are never taken for one; whoever holds a target in words uses
   * {@link IndicatorTarget#narrative}.
   *
   * @param text such as {@code 80-90}, {@code 90 %}, {@code 12 dokumen}, {@code minimal 95,5 persen}, {@code 90 ke atas} or
   *     {@code ≤ 3 hari}; it stays the wording of the target
   * @param mark which sign stands before the decimals
   * @return the number or the range with its unit
   * @throws InvalidValueException with code {@code TARGET_MALFORMED} if it is none of these forms, {@code RANGE_INVERTED}, or as
   *     {@link #number} does
   */
  public static IndicatorTarget target(String text, DecimalMark mark) {
    requireShort(text, "target");
    return TargetWords.read(text, requireNonNull(mark, "mark"));
  }

  /**
   * Reads the number of an employee, as it is printed in groups or kept as text in a spreadsheet.
   *
   * @param text 18 digits, with blanks between them, behind an apostrophe or behind {@code NIP}, or without
   * @return the number
   * @throws InvalidValueException with code {@code NIP_DIGITS_LOST} if a spreadsheet or a program has made a number of it
   *     ({@code 1.97202E+17}, {@code 197202081998031000}), or as {@link Nip#of} does
   */
  public static Nip nip(String text) {
    String spaced = Folding.spaced(requireShort(text, "nip"));
    Matcher label = NIP_LABEL.matcher(spaced);
    String bare = label.lookingAt() ? spaced.substring(label.end()) : spaced;
    if (bare.startsWith("'") || bare.startsWith("\u2019") || bare.startsWith("`")) {
      bare = bare.substring(1);
    }
    String digits = bare.replace(" ", "");
    if (isNumberOfSpreadsheet(digits)) {
      throw breach(
          "NIP_DIGITS_LOST",
          "nip",
          "perlu NIP dari sumbernya sebagai teks: lembar kerja menyimpannya sebagai bilangan, sehingga digit akhirnya hilang",
          "needs the NIP from its source as text: a spreadsheet kept it as a number, which loses the last digits",
          shownNumber(digits));
    }
    List<String> others = digits
        .codePoints()
        .filter(sign -> sign < '0' || sign > '9')
        .distinct()
        .mapToObj(sign -> quoted(Character.toString(sign)))
        .toList();
    boolean none = digits.codePoints().noneMatch(Character::isDigit);
    if (none || (!others.isEmpty() && others.size() <= MOST_SIGNS)) {
      throw notDigits(none, String.join(", ", others), digits, text);
    }
    return Nip.of(others.isEmpty() ? digits : text);
  }

  /** Tells what stands between the digits, of which none is shown; a text without any is no number of a person. */
  private static InvalidValueException notDigits(
      boolean none, String others, String digits, String text) {
    if (none) {
      return refused(
          "NIP_MALFORMED",
          "nip",
          Text.of("perlu NIP dengan tepat 18 digit", "needs an NIP of exactly 18 digits"),
          text);
    }
    return breach(
        "NIP_MALFORMED",
        "nip",
        "perlu tepat 18 digit, dan tidak ada tanda lain selain spasi; hapus " + others
            + ", atau ganti dengan digitnya bila itu digit yang rusak",
        "needs exactly 18 digits, and no sign but blanks; delete " + others
            + ", or put the digit in its place where it is a damaged one",
        InvalidValueException.shown(DIGIT.matcher(digits).replaceAll("*")));
  }

  /** What 15 digits of precision leave of 18: an exponent, decimals, or three zeros, which no number of a person ends with. */
  private static boolean isNumberOfSpreadsheet(String digits) {
    return EXPONENT.matcher(digits).matches()
        || DECIMALS.matcher(digits).matches()
        || (digits.length() == NIP_DIGITS
            && NUMBER_SIGNS.matcher(digits).matches()
            && digits.endsWith("000"));
  }

  private static String shownNumber(String digits) {
    return InvalidValueException.shown(digits.toUpperCase(Locale.ROOT));
  }

  static boolean isShort(String text) {
    return text.length() <= LONGEST;
  }

  static String requireShort(String text, String field) {
    InvalidValueException.unless(
        isShort(requireNonNull(text, field)),
        "TEXT_TOO_LONG",
        field,
        "perlu paling banyak " + LONGEST + " karakter",
        "needs at most " + LONGEST + " characters",
        text.length());
    return InvalidValueException.requireText(text, field);
  }

  static InvalidValueException refused(String code, String field, Text need, String text) {
    return new InvalidValueException(
        code,
        field,
        need.indonesian() + ", diberikan " + quoted(text),
        need.english() + ", got " + quoted(text));
  }
}
