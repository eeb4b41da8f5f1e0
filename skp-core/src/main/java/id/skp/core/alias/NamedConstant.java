package id.skp.core.alias;

import static id.skp.core.InvalidValueException.unless;
import static id.skp.core.TextKind.NAME;
import static java.util.Objects.requireNonNull;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * <em>Sebutan</em>: how one system calls one constant.
 *
 * @param term what the constant is one of
 * @param constant the name of the constant, such as {@code DI_ATAS_EKSPEKTASI}; of a rank, its value
 * @param words the words of the system, the one that is written first
 * @param code the number of the system, from 0 to 9999, if it has one
 */
public record NamedConstant(
    Term<?> term, String constant, List<String> words, Optional<Integer> code) {
  /** The largest code. */
  public static final int LARGEST_CODE = 9999;

  private static final Pattern NUMBER = Pattern.compile("[0-9.,+-]+");

  /**
   * Refuses what names nothing.
   *
   * @param term what the constant is one of
   * @param constant the name of the constant
   * @param words the words of the system
   * @param code the number of the system
   * @throws id.skp.core.InvalidValueException with code {@code UNKNOWN_CONSTANT}, {@code BLANK_TEXT} for a word in which nothing can
   *     be seen, {@code NUMBER_AS_WORD} for a word that is a number, {@code CODE_OUT_OF_RANGE}, or {@code NO_WORD} if there is
   *     neither a word nor a code
   */
  public NamedConstant {
    requireNonNull(term, "term").constant(requireNonNull(constant, "constant"));
    words = List.copyOf(requireNonNull(words, "words"));
    for (int i = 0; i < words.size(); i++) {
      String field = "words[" + i + "]";
      String word = NAME.require(words.get(i), field);
      unless(
          !NUMBER.matcher(term.fold(word)).matches() && !term.fold(word).isEmpty(),
          "NUMBER_AS_WORD",
          field,
          "perlu kata dengan huruf; bilangan perlu dalam code",
          "needs a word with letters; a number needs to be in code",
          "'" + word + "'");
    }
    requireNonNull(code, "code")
        .ifPresent(number -> unless(
            number >= 0 && number <= LARGEST_CODE,
            "CODE_OUT_OF_RANGE",
            "code",
            "perlu kode dari 0 sampai " + LARGEST_CODE,
            "needs a code from 0 to " + LARGEST_CODE,
            number));
    unless(
        !words.isEmpty() || code.isPresent(),
        "NO_WORD",
        "words",
        "perlu sedikitnya satu kata atau satu kode",
        "needs at least one word or a code",
        Optional.empty());
  }

  /**
   * Obtains words of a system for a constant.
   *
   * @param <T> the type of the constants
   * @param term what the constant is one of
   * @param constant the constant
   * @param words the words, the one that is written first
   * @return how the system calls it
   */
  public static <T> NamedConstant words(Term<T> term, T constant, String... words) {
    requireNonNull(term, "term");
    requireNonNull(words, "words");
    return new NamedConstant(term, term.nameOf(constant), List.of(words), Optional.empty());
  }

  /**
   * Obtains the code of a system for a constant.
   *
   * @param <T> the type of the constants
   * @param term what the constant is one of
   * @param constant the constant
   * @param code the number, from 0 to 9999
   * @return how the system calls it
   */
  public static <T> NamedConstant code(Term<T> term, T constant, int code) {
    requireNonNull(term, "term");
    return new NamedConstant(term, term.nameOf(constant), List.of(), Optional.of(code));
  }
}
