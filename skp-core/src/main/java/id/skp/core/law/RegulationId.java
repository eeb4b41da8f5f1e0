package id.skp.core.law;

import static id.skp.core.InvalidValueException.breach;
import static id.skp.core.InvalidValueException.unless;
import static java.util.Objects.requireNonNull;

import id.skp.core.InvalidValueException;
import id.skp.core.internal.Decimals;
import id.skp.core.text.Text;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * <em>Nomor peraturan</em>: the short name of a regulation, decree or circular, such as {@code PermenPAN-RB 6/2022} or
 * {@code KMK 300/KMK.01/2022}: kind and issuer, number, year.
 *
 * <p>It is read as decrees are cited, {@code Peraturan Bupati Contoh Nomor 12 Tahun 2025}, and written in one form,
 * {@code Peraturan Bupati Contoh 12/2025}. An issuer that goes by several names has one, from a {@linkplain Issuers list}:
 * {@code PermenPANRB No. 6 Tahun 2022} is {@code PermenPAN-RB 6/2022}. Names that are not on the list are not guessed at. A number
 * that begins with its kind or the code of its subject, such as {@code KEP-100/MBU/05/2023} or {@code 800/123/BKPSDM/2025}, is a
 * short name by itself and stays as it is printed.
 *
 * @param issuer kind and issuer, such as {@code PP}, {@code Keputusan Kepala BSN}, {@code Permen ATR/BPN}: words with single
 *     blanks between them, none of them <em>Nomor</em> or <em>Tahun</em>; a comma only before a further word; empty before a number that
 *     begins with its kind or code
 * @param number the number as printed, such as {@code 6}, {@code SEK-04.KP.05.02} or {@code 12/KEP/BSN/1} or
 *     {@code KEP-100/MBU/05}: one word without comma, no slash at its ends, no two in a row, not 0
 * @param year the year of issue, 1945 to 9999
 */
public record RegulationId(String issuer, String number, int year) {
  /** The most characters that a short name has. */
  private static final int LONGEST = 200;

  private static final int MOST_DIGITS = 9;
  private static final int YEAR_DIGITS = 4;
  private static final int FIRST_YEAR = 1945;
  private static final int LAST_YEAR = 9999;
  private static final Text FORM = Text.of(
      "perlu bentuk 'PermenPAN-RB 6/2022', 'Peraturan Bupati Contoh Nomor 12 Tahun 2025',"
          + " 'KEP-100/MBU/05/2023' atau '800/123/BKPSDM/2025', paling banyak " + LONGEST
          + " karakter",
      "needs the form 'PermenPAN-RB 6/2022', 'Peraturan Bupati Contoh Nomor 12 Tahun 2025',"
          + " 'KEP-100/MBU/05/2023' or '800/123/BKPSDM/2025', of at most " + LONGEST
          + " characters");

  /** What stands in no word: blanks, control characters, commas, halves of surrogate pairs. */
  private static final String NO_SIGN = "\\x00-\\x20\\x7f-\\x9f,\\ud800-\\udfff";

  // One class repeated, without a group: such a pattern needs no stack, however long a text is.
  private static final Pattern WORD = Pattern.compile("[^" + NO_SIGN + "]+,?");
  private static final Pattern NUMBER = Pattern.compile("[^" + NO_SIGN + "]+");
  private static final Pattern NUMBER_WITH_KIND =
      Pattern.compile("(?!(?i:no|nomor|tahun)[-./])[A-Z][A-Za-z]*[-./][0-9][^" + NO_SIGN + "]*");

  /** A code of the subject, as regencies number: with three digits, or with letters, so that a day such as 1/2/2022 is none. */
  private static final Pattern NUMBER_WITH_CODE = Pattern.compile("(?=[0-9]{3}|[^" + NO_SIGN
      + "]*[A-Za-z])[0-9][0-9.]*[-/][^/" + NO_SIGN + "][^" + NO_SIGN + "]*");

  private static final Pattern NUMBER_LABEL = Pattern.compile("(?i:no(?:\\.?:|\\.|mor[.:]?)?)");
  private static final Pattern LABELLED_NUMBER = Pattern.compile(
      "(?i:no|nomor)[.:](?<number>(?:[0-9]|(?!(?i:no|nomor|tahun)[-./])[A-Z][A-Za-z]*[-./][0-9]).*)",
      Pattern.DOTALL);

  /** No decree is counted 0; three zeros before a slash are the code of a subject. */
  private static final Pattern ZERO =
      Pattern.compile("0+|0{1,2}/[A-Za-z][\\s\\S]*|[A-Z][A-Za-z]*-0+(?:/[\\s\\S]*)?");

  private static final Pattern YEAR_LABEL = Pattern.compile("(?i:tahun:?|thn?\\.?)");
  private static final Pattern LABELLED_YEAR = Pattern.compile("(?i:thn?\\.)(?<year>[0-9]{4})");

  /** What a citation goes on with after a comma, so that no issuer does. */
  private static final List<String> PLACES = List.of("Pasal", "Lampiran", "hlm.");

  /**
   * Refuses parts that could not be read back, and names the issuer and the number in their one form.
   *
   * @param issuer kind and issuer
   * @param number the number as printed
   * @param year the year of issue, 1945 to 9999
   * @throws id.skp.core.InvalidValueException with code {@code REGULATION_MALFORMED} if a part is malformed, or the whole is
   *     longer than 200 characters
   */
  public RegulationId {
    issuer = Issuers.usual(requireNonNull(issuer, "issuer"), year);
    number = withoutLabel(requireNonNull(number, "number"));
    requireShort(length(issuer) + length(number) + " /2022".length());
    require(
        isPlain(number)
            || (NUMBER.matcher(number).matches() && !isLabel(number) && isSlashedWell(number)),
        "number",
        "perlu satu kata tanpa koma, spasi atau garis miring di tepinya",
        "needs one word without comma, blank or a slash at its ends",
        number);
    require(
        isPlain(number) || !ZERO.matcher(number).matches(),
        "number",
        "perlu nomor mulai dari 1",
        "needs a number from 1",
        number);
    require(
        issuer.isEmpty() ? isNameByItself(number) : isIssuer(issuer),
        "issuer",
        "perlu kata-kata seperti 'Keputusan Kepala BSN', dengan satu spasi di antaranya, tanpa Nomor"
            + " dan Tahun, koma hanya di depan kata berikutnya, kosong hanya di depan nomor seperti"
            + " 'KEP-100/MBU/05' atau '800/123/BKPSDM'",
        "needs words such as 'Keputusan Kepala BSN', with single blanks between them, without"
            + " Nomor and Tahun, a comma only before a further word, empty only before a number such as"
            + " 'KEP-100/MBU/05' or '800/123/BKPSDM'",
        issuer);
    unless(
        year >= FIRST_YEAR && year <= LAST_YEAR,
        "REGULATION_MALFORMED",
        "year",
        "perlu tahun dari 1945 sampai 9999",
        "needs a year from 1945 to 9999",
        year);
  }

  private static void require(
      boolean holds, String part, String indonesian, String english, String got) {
    if (!holds) {
      throw breach("REGULATION_MALFORMED", part, indonesian, english, "'" + got + "'");
    }
  }

  private static String withoutLabel(String number) {
    if (isPlain(number)) {
      return number;
    }
    Matcher labelled = LABELLED_NUMBER.matcher(number);
    return labelled.matches() ? labelled.group("number") : number;
  }

  /** Tells whether a number is all digits, as most are, and not 0, so that nothing else is to be looked for in it. */
  private static boolean isPlain(String number) {
    return number.length() <= MOST_DIGITS && Decimals.digits(number, 0, number.length()) > 0;
  }

  private static boolean isNameByItself(String number) {
    return NUMBER_WITH_KIND.matcher(number).matches()
        || NUMBER_WITH_CODE.matcher(number).matches();
  }

  private static int length(String text) {
    return text.codePointCount(0, text.length());
  }

  private static void requireShort(int length) {
    unless(
        length <= LONGEST,
        "REGULATION_MALFORMED",
        "regulation",
        FORM.indonesian(),
        FORM.english(),
        length);
  }

  private static boolean isIssuer(String issuer) {
    return Issuers.isListed(issuer) || areWords(List.of(issuer.split(" ", -1)));
  }

  private static boolean areWords(List<String> words) {
    for (int i = 0; i < words.size(); i++) {
      String word = words.get(i);
      boolean last = i == words.size() - 1;
      if (!WORD.matcher(word).matches()
          || isLabel(word)
          || (word.endsWith(",") && (last || PLACES.contains(words.get(i + 1))))) {
        return false;
      }
    }
    return true;
  }

  private static boolean isLabel(String word) {
    return isNumberLabel(word) || isYearLabel(word);
  }

  private static boolean isNumberLabel(String word) {
    return beginsWith(word, 'N') && NUMBER_LABEL.matcher(word).matches();
  }

  private static boolean isYearLabel(String word) {
    return beginsWith(word, 'T') && YEAR_LABEL.matcher(word).matches();
  }

  /** Looks at one letter, which spares most words the look for a label. */
  private static boolean beginsWith(String word, char capital) {
    return !word.isEmpty() && Character.toUpperCase(word.charAt(0)) == capital;
  }

  private static boolean isSlashedWell(String number) {
    return !number.startsWith("/") && !number.endsWith("/") && !number.contains("//");
  }

  /**
   * Reads the short name of a regulation.
   *
   * @param text the text: kind and issuer, the number after <em>Nomor</em>, <em>No.</em> or nothing, and the year after a
   *     slash, <em>Tahun</em>, <em>Thn</em> or <em>Th</em>, such as {@code PermenPAN-RB 6/2022}, {@code KMK Nomor 300/KMK.01/2022},
   *     {@code Permen Contoh 1 Tahun 2026}, {@code SE-5/MK.1/2024}
   * @return the regulation's id
   * @throws id.skp.core.InvalidValueException with code {@code REGULATION_MALFORMED} if the text has another form
   */
  public static RegulationId parse(String text) {
    requireShort(length(requireNonNull(text, "text")));
    List<String> words = List.of(text.split(" ", -1));
    String lastWord = words.get(words.size() - 1);
    Matcher labelledYear = LABELLED_YEAR.matcher(lastWord);
    boolean joined = beginsWith(lastWord, 'T') && labelledYear.matches();
    boolean labelled = joined || (words.size() > 1 && isYearLabel(words.get(words.size() - 2)));
    int at = words.size() - (!labelled ? 1 : joined ? 2 : 3);
    int slash = labelled ? -1 : lastWord.lastIndexOf('/');
    String year = joined ? labelledYear.group("year") : lastWord.substring(slash + 1);
    if (at < 0
        || (!labelled && slash < 0)
        || year.length() != YEAR_DIGITS
        || Decimals.digits(year, 0, YEAR_DIGITS) < 0) {
      throw malformed(text);
    }
    String number = labelled ? words.get(at) : lastWord.substring(0, slash);
    int end = endOfIssuer(words, at);
    if (end < 1 && !isNameByItself(number) && !LABELLED_NUMBER.matcher(number).matches()) {
      throw malformed(text);
    }
    return new RegulationId(
        String.join(" ", words.subList(0, end)), number, Integer.parseInt(year));
  }

  /** The number may stand after its label, and that before a colon of its own: <em>Nomor : 12</em>. */
  private static int endOfIssuer(List<String> words, int at) {
    int label = at > 1 && words.get(at - 1).equals(":") ? at - 2 : at - 1;
    return label >= 0 && isNumberLabel(words.get(label)) ? label : at;
  }

  private static InvalidValueException malformed(String text) {
    return new InvalidValueException(
        "REGULATION_MALFORMED",
        "regulation",
        FORM.indonesian() + ", diberikan '" + InvalidValueException.shown(text) + "'",
        FORM.english() + ", got '" + InvalidValueException.shown(text) + "'");
  }

  /**
   * Tells whether another id names the same regulation: capitals make no difference, nor zeros before a number, nor whether the kind
   * is written out, as in {@code Peraturan Menteri Contoh} for {@code Permen Contoh}.
   *
   * @param other the other id
   * @return true if so
   */
  public boolean isSame(RegulationId other) {
    requireNonNull(other, "other");
    return year == other.year
        && ((number.equals(other.number) && issuer.equals(other.issuer))
            || (withoutZeros(number).equalsIgnoreCase(withoutZeros(other.number))
                && Issuers.plain(issuer).equals(Issuers.plain(other.issuer))));
  }

  /** Leaves out zeros that begin a number: 001 is 1, and KEP-01/MBU/05 is KEP-1/MBU/5. */
  private static String withoutZeros(String number) {
    StringBuilder significant = new StringBuilder(number.length());
    for (int i = 0; i < number.length(); i++) {
      boolean begins = i == 0 || !isDigit(number.charAt(i - 1));
      while (begins
          && number.charAt(i) == '0'
          && i + 1 < number.length()
          && isDigit(number.charAt(i + 1))) {
        i++;
      }
      significant.append(number.charAt(i));
    }
    return significant.toString();
  }

  private static boolean isDigit(char character) {
    return character >= '0' && character <= '9';
  }

  /** Returns the short name; {@link #parse} reads it back. */
  @Override
  public String toString() {
    return (issuer.isEmpty() ? "" : issuer + " ") + number + "/" + year;
  }
}
