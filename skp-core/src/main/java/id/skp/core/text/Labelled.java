package id.skp.core.text;

import java.util.Locale;

/**
 * A legal constant: its name is the law's word and the code in every document, its label is what a form prints.
 *
 * <p>Implemented by the library's enums; variants may implement it for values of their own.
 */
public interface Labelled {
  /**
   * Returns the printed form in both languages.
   *
   * @return the label
   */
  Text label();

  /**
   * Returns the printed form for a locale.
   *
   * @param locale the reader's locale
   * @return the label, in English where the locale's language is English, otherwise in Indonesian
   */
  default String label(Locale locale) {
    return label().in(locale);
  }
}
