package id.skp.rules.planreview;

import static id.skp.core.InvalidValueException.unless;
import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import id.skp.core.TextKind;
import id.skp.core.text.Labelled;
import id.skp.core.text.Text;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * <em>Pola kata</em>: words by which a heuristic goes, in small letters. A {@code *} stands for any letters: {@code me*kan} is
 * {@code melaksanakan} and {@code menyiapkan}.
 *
 * @param patterns the patterns
 */
public record WordPatterns(List<String> patterns) implements Labelled {
  private static final Pattern FORM = Pattern.compile("[a-z0-9%]*+(?:\\*[a-z0-9%]*+)?+");
  private static final char ANY = '*';

  /**
   * Refuses a malformed pattern.
   *
   * @param patterns the patterns
   * @throws id.skp.core.InvalidValueException with code {@code WORD_PATTERN_MALFORMED}
   */
  public WordPatterns {
    patterns = ImmutableList.copyOf(requireNonNull(patterns, "patterns"));
    for (String pattern : patterns) {
      unless(
          pattern.length() <= TextKind.NAME.longest()
              && FORM.matcher(pattern).matches()
              && pattern.chars().anyMatch(each -> each != ANY),
          "WORD_PATTERN_MALFORMED",
          "patterns",
          "perlu huruf kecil dengan paling banyak satu '*', paling banyak "
              + TextKind.NAME.longest() + " karakter",
          "needs small letters with at most one '*', at most " + TextKind.NAME.longest()
              + " characters",
          pattern);
    }
  }

  /**
   * Obtains patterns.
   *
   * @param patterns the patterns
   * @return the patterns
   * @throws id.skp.core.InvalidValueException with code {@code WORD_PATTERN_MALFORMED}
   */
  public static WordPatterns of(String... patterns) {
    requireNonNull(patterns, "patterns");
    return new WordPatterns(List.of(patterns));
  }

  /**
   * Returns the first word of a text if a pattern is met by it.
   *
   * @param text the text
   * @return the word, in small letters
   */
  public Optional<String> firstWordIn(String text) {
    return firstWordIn(PlainWords.of(requireNonNull(text, "text")));
  }

  Optional<String> firstWordIn(PlainWords text) {
    return text.words().stream().limit(1).filter(this::matches).findFirst();
  }

  /** Tells whether a pattern is met by a word of a text. */
  boolean anyWordIn(PlainWords text) {
    return text.words().stream().anyMatch(this::matches);
  }

  private boolean matches(String word) {
    return patterns.stream().anyMatch(pattern -> matches(pattern, word));
  }

  private static boolean matches(String pattern, String word) {
    int any = pattern.indexOf(ANY);
    return any < 0
        ? word.equals(pattern)
        : word.length() >= pattern.length()
            && word.startsWith(pattern.substring(0, any))
            && word.endsWith(pattern.substring(any + 1));
  }

  @Override
  public Text label() {
    return patterns.isEmpty()
        ? Text.of("tidak ada", "none")
        : Text.same(String.join(", ", patterns));
  }
}
