package id.skp.core.law;

import static id.skp.core.InvalidValueException.unless;
import static java.util.Objects.requireNonNull;

import id.skp.core.text.Text;
import java.util.regex.Pattern;

/**
 * A question the law leaves open. Each rule or parameter that had to choose an answer names it, and can be replaced.
 *
 * @param id the number of the question, such as {@code OQ-604}
 * @param question what is open, and which readings there are
 */
public record OpenQuestion(String id, Text question) {
  private static final Pattern ID = Pattern.compile("OQ-[A-Z]?[0-9]{1,4}");

  /**
   * Refuses a malformed number.
   *
   * @param id the number of the question, such as {@code OQ-604}
   * @param question what is open, and which readings there are
   * @throws id.skp.core.InvalidValueException with code {@code OPEN_QUESTION_MALFORMED} if the id has another form
   */
  public OpenQuestion {
    unless(
        ID.matcher(requireNonNull(id, "id")).matches(),
        "OPEN_QUESTION_MALFORMED",
        "id",
        "perlu bentuk 'OQ-604'",
        "needs the form 'OQ-604'",
        id);
    requireNonNull(question, "question");
  }

  /**
   * Obtains an open question.
   *
   * @param id the number of the question
   * @param indonesian what is open, in Indonesian
   * @param english what is open, in English
   * @return the open question
   * @throws id.skp.core.InvalidValueException if the id is malformed or a wording is blank
   */
  public static OpenQuestion of(String id, String indonesian, String english) {
    return new OpenQuestion(id, Text.of(indonesian, english));
  }
}
