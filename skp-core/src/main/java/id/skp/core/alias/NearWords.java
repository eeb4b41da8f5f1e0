package id.skp.core.alias;

import com.google.common.base.Ascii;
import com.google.common.base.CharMatcher;
import com.google.common.base.Splitter;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;

/**
 * Finds the word that was probably meant: each of its parts is written as in the refused one, but for a slip of the pen in a long one.
 * A part more or fewer, such as <em>belum</em>, another number and another short part change the meaning, so that nothing is proposed.
 */
final class NearWords {
  /** Of a shorter part another letter makes another one: PNS, PNSD, IIa, IIb. */
  private static final int SHORTEST = 5;

  private static final int SHORTEST_DOUBLED = 4;

  private static final int SHORTEST_BEGINNING = 3;
  private static final int LONGEST = 64;
  private static final Splitter PARTS =
      Splitter.on(CharMatcher.whitespace().or(CharMatcher.anyOf("_-.,;:/()"))).omitEmptyStrings();

  private NearWords() {}

  /**
   * Finds the word that was meant.
   *
   * @param text what was written
   * @param known the words, with what each names
   * @return the only word that is near, or the first of those that name the same
   */
  static Optional<String> meant(String text, Map<String, String> known) {
    if (text.length() > LONGEST) {
      return Optional.empty();
    }
    List<String> given = parts(text);
    List<String> near =
        known.keySet().stream().filter(word -> isNear(given, parts(word))).toList();
    List<String> found = near.isEmpty()
        ? known.keySet().stream().filter(word -> begins(given, parts(word))).toList()
        : near;
    Set<String> named = new LinkedHashSet<>(found.stream().map(known::get).toList());
    return named.size() == 1 ? Optional.of(found.get(0)) : Optional.empty();
  }

  private static List<String> parts(String text) {
    return PARTS.splitToList(Ascii.toLowerCase(text));
  }

  private static boolean begins(List<String> given, List<String> word) {
    int last = given.size() - 1;
    return last >= 0
        && last < word.size()
        && given.get(last).length() >= SHORTEST_BEGINNING
        && word.get(last).startsWith(given.get(last))
        && given.subList(0, last).equals(word.subList(0, last));
  }

  private static boolean isNear(List<String> given, List<String> word) {
    return given.size() == word.size()
        && IntStream.range(0, word.size()).allMatch(i -> isNear(given.get(i), word.get(i)));
  }

  /** Tells whether one letter more, less or other makes one part of the other, or two that have changed places. */
  private static boolean isNear(String given, String part) {
    if (given.equals(part)) {
      return true;
    }
    int shorter = Math.min(given.length(), part.length());
    int longer = Math.max(given.length(), part.length());
    if (shorter < SHORTEST_DOUBLED || longer - shorter > 1 || hasDigit(given) || hasDigit(part)) {
      return false;
    }
    int begin = 0;
    while (begin < shorter && given.charAt(begin) == part.charAt(begin)) {
      begin++;
    }
    int end = 0;
    while (end < shorter - begin
        && given.charAt(given.length() - 1 - end) == part.charAt(part.length() - 1 - end)) {
      end++;
    }
    boolean swapped = given.length() == part.length()
        && longer - begin - end == 2
        && given.charAt(begin) == part.charAt(begin + 1)
        && given.charAt(begin + 1) == part.charAt(begin);
    String more = given.length() > part.length() ? given : part;
    boolean doubled = longer > shorter && begin > 0 && more.charAt(begin) == more.charAt(begin - 1);
    return swapped || (longer - begin - end <= 1 && (doubled || shorter >= SHORTEST));
  }

  private static boolean hasDigit(String part) {
    return part.chars().anyMatch(sign -> sign >= '0' && sign <= '9');
  }
}
