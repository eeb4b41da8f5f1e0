package id.skp.rules;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import id.skp.core.text.Text;
import java.util.List;
import java.util.Locale;

/**
 * A sentence with values in it, in both languages.
 *
 * @param template the wording, with {@code {0}}, {@code {1}} … where the values stand
 * @param values the values
 */
public record Message(Text template, List<Object> values) {
  /**
   * Refuses null and copies the list.
   *
   * @param template the wording, with {@code {0}}, {@code {1}} … where the values stand
   * @param values the values
   */
  public Message {
    requireNonNull(template, "template");
    values = ImmutableList.copyOf(requireNonNull(values, "values"));
  }

  /**
   * Obtains a message.
   *
   * @param template the wording, with {@code {0}}, {@code {1}} … where the values stand
   * @param values the values
   * @return the message
   */
  public static Message of(Text template, Object... values) {
    return new Message(template, List.of(values));
  }

  /**
   * Returns the sentence for a locale.
   *
   * @param locale the reader's locale
   * @return the sentence, with legal constants by their labels and numbers in the language's form
   */
  public String in(Locale locale) {
    String sentence = template.in(locale);
    for (int i = 0; i < values.size(); i++) {
      sentence = sentence.replace("{" + i + "}", Wording.of(values.get(i), locale));
    }
    return sentence;
  }
}
