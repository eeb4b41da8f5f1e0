package id.skp.rules.planreview;

import java.util.List;
import java.util.Locale;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/** The words of a text in small letters, without signs between them. */
record PlainWords(List<String> words) {
  private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{M}\\p{N}%]+");

  static PlainWords of(String text) {
    return new PlainWords(WORD.matcher(text.toLowerCase(Locale.ROOT))
        .results()
        .map(MatchResult::group)
        .toList());
  }
}
