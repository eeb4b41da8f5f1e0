package id.skp.core.text;

import static id.skp.core.InvalidValueException.unless;
import static java.util.Objects.requireNonNull;
import static java.util.stream.Collectors.joining;

import id.skp.core.InvalidValueException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/**
 * A legal constant: its name is the law's word and the code in every document, its label is what a paper prints.
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

  /**
   * Finds a constant by what is printed of it, in either language, or by its name: the inverse of {@link #label(Locale)}.
   *
   * @param <E> the type of the constants
   * @param type the type of the constants
   * @param text the label or the name, exactly
   * @return the constant
   * @throws InvalidValueException with code {@code UNKNOWN_CONSTANT} if no constant has the label or name, or
   *     {@code AMBIGUOUS_LABEL} if several have the label; the field is {@code constant}
   */
  static <E extends Enum<E> & Labelled> E constant(Class<E> type, String text) {
    requireNonNull(text, "text");
    List<E> found = new ArrayList<>();
    for (E each : type.getEnumConstants()) {
      if (each.name().equals(text)) {
        return each;
      }
      Text label = each.label();
      if (label.indonesian().equals(text) || label.english().equals(text)) {
        found.add(each);
      }
    }
    String all = Arrays.stream(type.getEnumConstants()).map(Enum::name).collect(joining(", "));
    unless(
        !found.isEmpty(),
        "UNKNOWN_CONSTANT",
        "constant",
        "perlu nama atau label salah satu dari " + all,
        "needs the name or the label of one of " + all,
        text);
    unless(
        found.size() == 1,
        "AMBIGUOUS_LABEL",
        "constant",
        "perlu nama, karena label itu milik beberapa dari " + found,
        "needs a name, for several have the label: " + found,
        text);
    return found.get(0);
  }
}
