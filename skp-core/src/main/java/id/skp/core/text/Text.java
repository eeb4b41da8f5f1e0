package id.skp.core.text;

import static id.skp.core.InvalidValueException.requireText;
import static java.util.Objects.requireNonNull;

import id.skp.core.InvalidValueException;
import java.util.Locale;

/**
 * A wording in Indonesian, the language of the law, and in English.
 *
 * @param indonesian the wording in Indonesian
 * @param english the wording in English
 */
public record Text(String indonesian, String english) {
  /** Indonesian, the language in which a legal wording is authoritative. */
  public static final Locale INDONESIAN = Locale.forLanguageTag("id");

  /** English. */
  public static final Locale ENGLISH = Locale.ENGLISH;

  /**
   * Refuses blank wordings.
   *
   * @param indonesian the wording in Indonesian
   * @param english the wording in English
   * @throws id.skp.core.InvalidValueException if one of the two is blank
   */
  public Text {
    requireText(indonesian, "indonesian");
    requireText(english, "english");
  }

  /**
   * Obtains a wording in both languages.
   *
   * @param indonesian the wording in Indonesian
   * @param english the wording in English
   * @return the wording
   */
  public static Text of(String indonesian, String english) {
    return new Text(indonesian, english);
  }

  /**
   * Obtains a number of things, such as {@code 1 month} or {@code 3 months}.
   *
   * @param number how many
   * @param indonesian what one is called in Indonesian, as several are
   * @param english what one is called in English; several have an s more
   * @return the wording
   */
  public static Text counted(long number, String indonesian, String english) {
    requireText(indonesian, "indonesian");
    requireText(english, "english");
    return new Text(number + " " + indonesian, number + " " + english + (number == 1 ? "" : "s"));
  }

  /**
   * Obtains a wording that is the same in both languages, such as a name or a legal term.
   *
   * @param wording the wording
   * @return the wording
   */
  public static Text same(String wording) {
    return new Text(wording, wording);
  }

  /**
   * Obtains what a value is refused with.
   *
   * @param refusal the refusal
   * @return its sentence, without the field's name
   */
  public static Text of(InvalidValueException refusal) {
    requireNonNull(refusal, "refusal");
    return new Text(refusal.sentence(INDONESIAN), refusal.sentence(ENGLISH));
  }

  /**
   * Returns the wording for a locale: English where the locale's language is English, otherwise Indonesian.
   *
   * @param locale the reader's locale
   * @return the wording
   */
  public String in(Locale locale) {
    requireNonNull(locale, "locale");
    return locale != INDONESIAN && locale.getLanguage().equals("en") ? english : indonesian;
  }
}
