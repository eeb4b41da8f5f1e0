package id.skp.rules.message;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import id.skp.core.text.Labelled;
import id.skp.core.text.Line;
import id.skp.core.text.Text;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * A sentence with values in it, in both languages.
 *
 * @param template the wording, with {@code {0}}, {@code {1}} … where the values stand
 * @param values the values
 */
public record Message(Text template, List<Object> values) implements Labelled {
  private static final int MOST_NAMED = 10;
  private static final int USUAL_LENGTH = 80;

  /**
   * Refuses null and copies the list, and those in it.
   *
   * @param template the wording, with {@code {0}}, {@code {1}} … where the values stand
   * @param values the values
   */
  public Message {
    requireNonNull(template, "template");
    ImmutableList.Builder<Object> kept = ImmutableList.builder();
    for (Object each : requireNonNull(values, "values")) {
      kept.add(kept(each));
    }
    values = kept.build();
  }

  private static Object kept(Object value) {
    return value instanceof Set<?> set
        ? ImmutableSet.copyOf(set)
        : value instanceof Collection<?> several ? ImmutableList.copyOf(several) : value;
  }

  /**
   * Obtains a message.
   *
   * @param template the wording, with {@code {0}}, {@code {1}} … where the values stand
   * @param values the values
   * @return the message
   */
  public static Message of(Text template, Object... values) {
    requireNonNull(values, "values");
    return new Message(template, List.of(values));
  }

  /**
   * Returns what a sentence names of many things, so that it stays short however many there are.
   *
   * @param values the things
   * @return the things; of more than ten the first ten, and how many more there are
   */
  public static List<Object> few(List<?> values) {
    requireNonNull(values, "values");
    if (values.size() <= MOST_NAMED) {
      return ImmutableList.copyOf(values);
    }
    int more = values.size() - MOST_NAMED;
    return ImmutableList.builder()
        .addAll(values.subList(0, MOST_NAMED))
        .add(Text.of("dan " + more + " lagi", "and " + more + " more"))
        .build();
  }

  /**
   * Returns the sentence for a locale.
   *
   * @param locale the reader's locale
   * @return the sentence, with legal constants by their labels and numbers in the language's form
   */
  public String in(Locale locale) {
    Line sentence = new Line(USUAL_LENGTH);
    Wording.append(template, values.toArray(), locale, sentence);
    return sentence.toString();
  }

  /**
   * Returns the sentence in both languages.
   *
   * @return the sentence
   */
  public Text toText() {
    return Text.of(in(Text.INDONESIAN), in(Text.ENGLISH));
  }

  @Override
  public Text label() {
    return toText();
  }

  @Override
  public String label(Locale locale) {
    return in(locale);
  }
}
