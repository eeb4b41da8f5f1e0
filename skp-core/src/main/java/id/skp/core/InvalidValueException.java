package id.skp.core;

import static java.util.Objects.requireNonNull;

import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Thrown when a value is built that cannot exist: the code for machines, the field that is wrong, and a sentence, in
 * Indonesian and in English, that states the rule and the value that breaks it. The message is the English one.
 *
 * <p>What the law objects to in a well-formed value is never an exception; it is a finding of a review.
 */
public final class InvalidValueException extends IllegalArgumentException {
  /** From which character to which one nothing can be seen, in pairs. */
  private static final String INVISIBLE =
      "\0 \u007f\u00a0\u00ad\u00ad\u034f\u034f\u061c\u061c\u115f\u1160\u1680\u1680"
          + "\u17b4\u17b5\u180b\u180e\u2000\u200f\u2028\u202f\u205f\u206f\u2800\u2800\u3000\u3000\u3164\u3164"
          + "\ufe00\ufe0f\ufeff\ufeff\uffa0\uffa0\ufff9\ufffb";

  private static final long serialVersionUID = 1L;

  private static final Pattern STEPS = Pattern.compile("[/.\\[\\]]");

  private static final Pattern DECIMAL =
      Pattern.compile("(?<![0-9]|[0-9]\\.)([0-9]+)\\.([0-9]+)(?![0-9]|\\.[0-9])");
  static final char OPEN_BOX = '\u2423';

  /** So many characters of a value are shown where it stands in quotation marks. */
  private static final int MOST_QUOTED = 60;

  /** So many characters of a value are shown where it is refused. */
  private static final int MOST_SHOWN = 200;

  /** So many characters a sentence has at most, whatever values its writer put into it. */
  private static final int LONGEST_SENTENCE = 4000;

  /** What kind of mistake it is. */
  private final String code;

  /** The property that is wrong. */
  private final String field;

  /** The rule and what was found, in Indonesian. */
  private final String indonesian;

  /** The rule and what was found, in English. */
  private final String english;

  /**
   * Creates the exception. Of a path longer than 200 characters and of a sentence longer than 4000 the middle is left out; of the
   * number of a person in a sentence the last four digits are kept ({@link #withoutNumbersOfPersons}).
   *
   * @param code what kind of mistake it is, in capitals, stable across versions
   * @param field the property that is wrong, dotted and indexed from 0 where it lies deeper ({@code results[1].id})
   * @param indonesian what the rule is and what was found instead, in Indonesian
   * @param english the same in English
   */
  public InvalidValueException(String code, String field, String indonesian, String english) {
    super(path(requireNonNull(field, "field")) + ": " + told(requireNonNull(english, "english")));
    this.code = requireNonNull(code, "code");
    this.field = path(field);
    this.indonesian = told(requireNonNull(indonesian, "indonesian"));
    this.english = english.equals(indonesian)
        ? this.indonesian
        : requireNonNull(getMessage(), "message").substring(this.field.length() + 2);
  }

  private static String path(String field) {
    return cut(coded(withoutNumbersOfPersons(field)), MOST_SHOWN);
  }

  private static String told(String sentence) {
    // as in shortened: of a number that is cut in two here nothing is left by the second cut
    return cut(
        coded(withoutNumbersOfPersons(cut(sentence, 2 * LONGEST_SENTENCE))), LONGEST_SENTENCE);
  }

  /**
   * Creates the exception with a sentence that stands for both languages, for plug-ins that have but one.
   *
   * @param code what kind of mistake it is, in capitals, stable across versions
   * @param field the property that is wrong, dotted and indexed from 0 where it lies deeper ({@code results[1].id})
   * @param sentence what the rule is and what was found instead
   */
  public InvalidValueException(String code, String field, String sentence) {
    this(code, field, sentence, sentence);
  }

  /**
   * Refuses a value unless a rule holds.
   *
   * @param holds whether the rule holds
   * @param code what kind of mistake a breach is
   * @param field the property the rule is about
   * @param indonesian the rule, as a sentence: {@code "target rentang perlu min <= max"}
   * @param english the same in English: {@code "a range target needs min <= max"}
   * @param got the value found, an optional one that is empty where there was none; shown as by {@link #shown}
   * @throws InvalidValueException if the rule does not hold
   */
  public static void unless(
      boolean holds,
      String code,
      String field,
      String indonesian,
      String english,
      @Nullable Object got) {
    requireNonNull(code, "code");
    requireNonNull(field, "field");
    requireNonNull(indonesian, "indonesian");
    requireNonNull(english, "english");
    if (!holds) {
      throw breach(code, field, indonesian, english, got);
    }
  }

  /**
   * Returns the refusal of a value that breaks a rule, for those who put its place or its sentence together only then.
   *
   * @param code what kind of mistake it is
   * @param field the property the rule is about
   * @param indonesian the rule, as a sentence
   * @param english the same in English
   * @param got the value found, as in {@link #unless(boolean, String, String, String, String, Object)}
   * @return the exception
   */
  public static InvalidValueException breach(
      String code, String field, String indonesian, String english, @Nullable Object got) {
    requireNonNull(indonesian, "indonesian");
    requireNonNull(english, "english");
    Object found = got instanceof Optional<?> optional ? optional.orElse(null) : got;
    return new InvalidValueException(
        code,
        field,
        indonesian
            + (found == null ? ", tidak ada yang diberikan" : ", diberikan " + inIndonesian(found)),
        english + ", got " + (found == null ? "none" : shown(found.toString())));
  }

  /**
   * Refuses a table with holes, all of which are named.
   *
   * @param <T> the type of what the table has values for
   * @param needed what it needs a value for
   * @param given for what it has one
   * @param code what kind of mistake a hole is
   * @param field gives the property of the first hole
   * @param indonesian the rule, as a sentence
   * @param english the same in English
   * @throws InvalidValueException if something needed is not given
   */
  public static <T> void requireEach(
      Collection<? extends T> needed,
      Collection<? extends T> given,
      String code,
      Function<? super T, String> field,
      String indonesian,
      String english) {
    requireNonNull(needed, "needed");
    List<T> missing = needed.stream()
        .<T>map(each -> each)
        .filter(each -> !given.contains(each))
        .toList();
    if (!missing.isEmpty()) {
      throw breach(
          code,
          field.apply(missing.get(0)),
          indonesian + " (belum ada: " + listed(missing) + ")",
          english + " (missing: " + listed(missing) + ")",
          given.isEmpty() ? Optional.empty() : listed(given));
    }
  }

  private static String listed(Collection<?> values) {
    return values.stream().map(Object::toString).collect(Collectors.joining(", "));
  }

  /**
   * Refuses a value unless a rule holds that is worded once for both languages, for plug-ins that have but one.
   *
   * @param holds whether the rule holds
   * @param code what kind of mistake a breach is
   * @param field the property the rule is about
   * @param rule the rule, as a sentence: {@code "a range target needs min <= max"}
   * @param got the value found, shown as by {@link #unless(boolean, String, String, String, String, Object)}
   * @throws InvalidValueException if the rule does not hold
   */
  public static void unless(
      boolean holds, String code, String field, String rule, @Nullable Object got) {
    requireNonNull(code, "code");
    requireNonNull(field, "field");
    requireNonNull(rule, "rule");
    unless(holds, code, field, rule, rule, got);
  }

  /** Returns a value as it reads in an Indonesian sentence: a number with a decimal comma, all else as it is. */
  private static String inIndonesian(Object value) {
    String text = shown(value.toString());
    return value instanceof CharSequence ? text : DECIMAL.matcher(text).replaceAll("$1,$2");
  }

  /**
   * Returns what a refusal shows of a foreign text: of a long one its ends, of a number that may be that of a person the last
   * four digits ({@link #shortened}), and what one cannot see as signs ({@link #visible}).
   *
   * @param text the text
   * @return at most 201 characters, the text itself where nothing is to be hidden; {@code ''} for an empty one
   */
  public static String shown(String text) {
    return requireNonNull(text, "text").isEmpty()
        ? "''"
        : cut(visible(shortened(text, MOST_SHOWN)), MOST_SHOWN);
  }

  /**
   * Returns a foreign text in quotation marks, cut where it is long, with what is to be hidden hidden ({@link #shortened}) and
   * what one cannot see as signs ({@link #visible}).
   *
   * @param text the text
   * @return the text for a sentence
   */
  public static String quoted(String text) {
    String masked = shortened(text, 4 * MOST_QUOTED);
    if (masked.length() <= MOST_QUOTED) {
      return "'" + visible(masked) + "'";
    }
    boolean within = Character.isHighSurrogate(masked.charAt(MOST_QUOTED - 1));
    return "'" + visible(masked.substring(0, within ? MOST_QUOTED - 1 : MOST_QUOTED)) + "…'";
  }

  /**
   * Returns a foreign text or, of a long one, its ends with {@code …} between them; no character is cut in two. Of a number
   * that may be that of a person {@code *} stand in place of all digits but the last four: 8 digits and more, also with single
   * blanks between them, 14 and more with single {@code . - / _ , : '}, and what reads as a NIP, though a digit of it be wrong,
   * with up to eight signs that are no letters between its digits.
   *
   * @param text the text
   * @param most how many of its characters are kept
   * @return the text, at most one character longer than that
   */
  public static String shortened(String text, int most) {
    // of a number that is cut in two here nothing is left by the second cut
    return cut(PersonNumbers.hiddenInValue(cut(text, 2 * most)), most);
  }

  private static String cut(String text, int most) {
    requireNonNull(text, "text");
    if (text.length() <= most) {
      return text;
    }
    int end = (most + 1) / 2;
    int begin = text.length() - most / 2;
    boolean within = begin < text.length() && Character.isLowSurrogate(text.charAt(begin));
    return text.substring(0, Character.isLowSurrogate(text.charAt(end)) ? end - 1 : end)
        + "\u2026"
        + text.substring(within ? begin + 1 : begin);
  }

  /**
   * Hides what is the number of a person in a line that tells what somebody wrote, such as the arguments of a call or the name of a
   * file: of 18 digits that read as a NIP the last four are shown, whatever other digits stand before or behind them. Between any two
   * of them may stand up to eight signs that are no letters, and up to four may be letters such as {@code O}; digits of any script
   * count. Other numbers, such as days, amounts and lists, stay.
   *
   * @param line the line
   * @return the line, the same if it holds no such number
   */
  public static String withoutNumbersOfPersons(String line) {
    return PersonNumbers.hiddenInLine(requireNonNull(line, "line"));
  }

  /**
   * Makes visible in a refused text what one cannot see: blanks at its ends as {@code ␣}, and wherever they stand no-break and
   * other special blanks, control characters and characters without width by their code, such as {@code U+00A0}.
   *
   * @param text the text
   * @return the text for a sentence that refuses it, the same if all of it can be seen
   */
  public static String visible(String text) {
    requireNonNull(text, "text");
    int begin = 0;
    int end = text.length();
    while (begin < end && text.charAt(begin) == ' ') {
      begin++;
    }
    while (end > begin && text.charAt(end - 1) == ' ') {
      end--;
    }
    String seen = coded(text.substring(begin, end));
    return boxes(begin) + seen + boxes(text.length() - end);
  }

  private static String boxes(int blanks) {
    return String.valueOf(OPEN_BOX).repeat(blanks);
  }

  private static String coded(String text) {
    if (isPlain(text) || text.codePoints().noneMatch(InvalidValueException::isHidden)) {
      return text;
    }
    StringBuilder shown = new StringBuilder(text.length() + 16);
    text.codePoints().forEach(sign -> {
      if (isHidden(sign)) {
        shown.append(codeOf(sign));
      } else {
        shown.appendCodePoint(sign);
      }
    });
    return shown.toString();
  }

  private static boolean isPlain(String text) {
    for (int i = 0; i < text.length(); i++) {
      if (text.charAt(i) < ' ' || text.charAt(i) > '~') {
        return false;
      }
    }
    return true;
  }

  private static boolean isHidden(int sign) {
    return switch (Character.getType(sign)) {
      case Character.CONTROL,
          Character.FORMAT,
          Character.SURROGATE,
          Character.LINE_SEPARATOR,
          Character.PARAGRAPH_SEPARATOR -> true;
      case Character.SPACE_SEPARATOR -> sign != ' ';
      default -> (sign & 0xFFFE) == 0xFFFE; // no character in any version of Unicode
    };
  }

  /**
   * Returns the code of a character.
   *
   * @param sign the character
   * @return the code, such as {@code U+00A0}
   */
  public static String codeOf(int sign) {
    String hex = Integer.toHexString(sign).toUpperCase(Locale.ROOT);
    return "U+" + "0".repeat(Math.max(0, 4 - hex.length())) + hex;
  }

  /**
   * Refuses a text without a visible character.
   *
   * @param text the text
   * @param field the property it stands in
   * @return the text itself
   * @throws InvalidValueException with code {@code BLANK_TEXT} if nothing of the text can be seen: it is empty, or has only blanks
   *     and characters without shape, such as U+00A0 or U+200B
   */
  public static String requireText(String text, String field) {
    requireNonNull(field, "field");
    if (isInvisible(requireNonNull(text, field))) {
      throw new InvalidValueException(
          "BLANK_TEXT",
          field,
          "perlu sedikitnya satu huruf yang terlihat, diberikan teks kosong",
          "needs at least one visible character, got an empty text");
    }
    return text;
  }

  private static boolean isInvisible(String text) {
    for (int i = 0; i < text.length(); i++) {
      if (!isInvisible(text.charAt(i))) {
        return false;
      }
    }
    return true;
  }

  /** Blanks, and what has no shape of its own; the patterns of the schemas know the same. */
  private static boolean isInvisible(char sign) {
    if (sign > ' ' && sign < '\u007f') {
      return false;
    }
    for (int i = 0; i < INVISIBLE.length(); i += 2) {
      if (sign >= INVISIBLE.charAt(i) && sign <= INVISIBLE.charAt(i + 1)) {
        return true;
      }
    }
    return false;
  }

  /**
   * Returns the same refusal, told of another property.
   *
   * @param other the property
   * @return the refusal
   */
  public InvalidValueException at(String other) {
    return new InvalidValueException(code, other, indonesian, english);
  }

  /**
   * Returns what kind of mistake it is.
   *
   * @return the code, in capitals
   */
  public String code() {
    return code;
  }

  /**
   * Returns the property that is wrong, dotted and indexed from 0 where it lies deeper.
   *
   * @return the path of the property
   */
  public String field() {
    return field;
  }

  /**
   * Returns the property that is wrong as a JSON Pointer (RFC 6901) into the value.
   *
   * @return the pointer, such as {@code /results/1/id} for {@code results[1].id}; empty if no property is named
   */
  public String pointer() {
    StringBuilder pointer = new StringBuilder();
    for (String step : STEPS.split(field, -1)) {
      if (!step.isEmpty()) {
        pointer.append('/').append(step.replace("~", "~0"));
      }
    }
    return pointer.toString();
  }

  /**
   * Returns the rule and what was found, without the field's name, in English.
   *
   * @return the sentence
   */
  public String sentence() {
    return english;
  }

  /**
   * Returns the rule and what was found, without the field's name.
   *
   * @param locale the reader's locale
   * @return the sentence, in English where the locale's language is English, otherwise in Indonesian
   */
  public String sentence(Locale locale) {
    requireNonNull(locale, "locale");
    return locale.getLanguage().equals("en") ? english : indonesian;
  }
}
