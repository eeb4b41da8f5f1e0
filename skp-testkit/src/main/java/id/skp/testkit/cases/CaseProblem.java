package id.skp.testkit.cases;

import static java.util.Objects.requireNonNull;

import id.skp.core.InvalidValueException;
import id.skp.core.text.Names;
import id.skp.core.text.Text;
import id.skp.testkit.internal.JsonLine;
import java.util.Collection;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * Something wrong with a case file itself, not with a rule set.
 *
 * @param field what is wrong: a path into the case such as {@code expect.predicate}, or for a whole file a field or a JSON
 *     Pointer; empty for the whole
 * @param text what is needed and what was found
 */
public record CaseProblem(String field, Text text) {
  /** So many names are told beside the nearest one. */
  private static final int MOST_NAMES = 20;

  /** So many characters of a path or a value are shown. */
  private static final int LONGEST = 200;

  /**
   * Refuses null. Of a path longer than 200 characters the middle is left out; of the number of a person in the path or the text
   * the last four digits are kept.
   *
   * @param field what is wrong: a path into the case such as {@code expect.predicate}, or for a whole file a field or a
   *     JSON Pointer; empty for the whole
   * @param text what is needed and what was found
   */
  public CaseProblem {
    field = InvalidValueException.shortened(requireNonNull(field, "field"), LONGEST);
    text = withoutNumbersOfPersons(requireNonNull(text, "text"));
  }

  private static Text withoutNumbersOfPersons(Text text) {
    return Text.of(
        InvalidValueException.withoutNumbersOfPersons(text.indonesian()),
        InvalidValueException.withoutNumbersOfPersons(text.english()));
  }

  /** Makes the problem of a value that is another than is needed. */
  static CaseProblem of(String field, String indonesian, String english, String got) {
    return new CaseProblem(
        field,
        Text.of(
            "perlu " + indonesian + ", diberikan " + shown(got),
            "needs " + english + ", got " + shown(got)));
  }

  /** Returns a value, of a long one its ends. */
  private static String shown(String got) {
    return got.length() <= LONGEST ? got : InvalidValueException.shortened(got, LONGEST);
  }

  /** Makes the problem of a value that is none of the known names, with the nearest one where one is near. */
  static CaseProblem unknown(String field, Collection<String> known, @Nullable Object got) {
    CaseProblem all = of(field, "salah satu dari " + known, "one of " + known, JsonLine.of(got));
    if (!(got instanceof String name)) {
      return all;
    }
    Text needs = known.size() <= MOST_NAMES
        ? all.text
        : of(field, "nama yang dikenal", "a name that is known", JsonLine.of(got)).text;
    return new CaseProblem(field, Names.meant(needs, name, known).orElse(all.text));
  }

  /**
   * Returns what is needed and what was found, in English.
   *
   * @return the sentence
   */
  public String sentence() {
    return text.english();
  }

  /**
   * Describes the problem.
   *
   * @param locale the reader's locale
   * @return field and sentence, in English where the locale's language is English, otherwise in Indonesian
   */
  public String in(Locale locale) {
    return field.isEmpty() ? text.in(locale) : field + ": " + text.in(locale);
  }

  /** Returns field and sentence, in English. */
  @Override
  public String toString() {
    return in(Text.ENGLISH);
  }
}
