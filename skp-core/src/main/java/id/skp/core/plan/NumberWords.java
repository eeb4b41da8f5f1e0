package id.skp.core.plan;

import static java.util.Map.entry;

import java.math.BigDecimal;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Numbers as they are written in words: <em>dua puluh lima</em>, <em>seratus</em>, twenty-five. */
final class NumberWords {
  private static final Pattern DIGIT = Pattern.compile("[^0-9]*+[0-9].*", Pattern.DOTALL);
  private static final Pattern WORD = Pattern.compile("\\p{L}+");
  private static final Map<String, Integer> SIMPLE = new HashMap<>();
  private static final Map<String, Integer> FACTORS =
      Map.of("puluh", 10, "ratus", 100, "hundred", 100);
  private static final Map<String, Integer> ZEROS = Map.ofEntries(
      entry("ratus", 2),
      entry("hundred", 2),
      entry("ribu", 3),
      entry("rb", 3),
      entry("thousand", 3),
      entry("juta", 6),
      entry("jt", 6),
      entry("million", 6),
      entry("miliar", 9),
      entry("milyar", 9),
      entry("billion", 9),
      entry("triliun", 12),
      entry("trillion", 12));
  private static final int HUNDREDS = 2;
  private static final String ONE = "se";
  private static final String TEENS = "belas";
  private static final int TEN = 10;
  private static final int TWENTY = 20;
  private static final int HUNDRED = 100;

  static {
    declare(0, "nol satu dua tiga empat lima enam tujuh delapan sembilan sepuluh sebelas");
    declare(
        0,
        "zero one two three four five six seven eight nine ten eleven twelve thirteen"
            + " fourteen fifteen sixteen seventeen eighteen nineteen");
    SIMPLE.put("seratus", HUNDRED);
    List<String> tens =
        List.of("twenty", "thirty", "forty", "fifty", "sixty", "seventy", "eighty", "ninety");
    for (int i = 0; i < tens.size(); i++) {
      SIMPLE.put(tens.get(i), TWENTY + TEN * i);
    }
  }

  private NumberWords() {}

  /** Returns the words of a text, without digits and signs. */
  static List<String> words(String text) {
    return WORD.matcher(text).results().map(MatchResult::group).toList();
  }

  /** Returns how many zeros a word stands for behind a number: 6 of <em>juta</em>; 0 where it is no such word. */
  static int zeros(String word) {
    return ZEROS.getOrDefault(word, 0);
  }

  /** Reads small words that are one number, up to trillions; empty where one of them is no part of it. */
  static Optional<BigDecimal> value(List<String> words) {
    BigDecimal total = BigDecimal.ZERO;
    Sum sum = new Sum();
    int below = Integer.MAX_VALUE;
    for (String word : words) {
      boolean one = word.startsWith(ONE) && zeros(word.substring(ONE.length())) > HUNDREDS;
      int zeros = zeros(one ? word.substring(ONE.length()) : word);
      if (zeros > HUNDREDS) {
        Optional<Integer> factor = sum.number();
        if (zeros >= below || factor.isPresent() == one) {
          return Optional.empty();
        }
        total = total.add(BigDecimal.valueOf(factor.orElse(1)).scaleByPowerOfTen(zeros));
        below = zeros;
        sum = new Sum();
      } else if (!sum.takes(word) && !sum.takesJoined(word)) {
        return Optional.empty();
      }
    }
    Optional<Integer> rest = sum.number();
    return rest.isPresent() || total.signum() > 0
        ? Optional.of(total.add(BigDecimal.valueOf(rest.orElse(0))))
        : Optional.empty();
  }

  private static void declare(int first, String words) {
    int number = first;
    for (String word : words.split(" ", -1)) {
      SIMPLE.put(word, number++);
    }
  }

  /**
   * Writes each number in words, up to 999, in digits. Where there are digits, only what repeats them in brackets is a number, <em>3
   * (tiga) laporan</em>; all other words stay, as in <em>pelayanan satu pintu 90 %</em>.
   */
  static String inDigits(String text) {
    boolean digits = DIGIT.matcher(text).matches();
    StringBuilder written = new StringBuilder();
    int done = 0;
    Matcher word = WORD.matcher(text);
    int at = 0;
    while (word.find(at)) {
      at = word.end();
      Sum sum = new Sum();
      int start = word.start();
      int end = start;
      while (sum.takes(word.group())) {
        end = word.end();
        at = end;
        if (!word.find() || !isJoined(text, end, word.start(), sum)) {
          break;
        }
      }
      boolean bracketed = start > 0
          && end < text.length()
          && text.charAt(start - 1) == '('
          && text.charAt(end) == ')';
      Optional<Integer> number = sum.number();
      if (number.isPresent() && (!digits || bracketed)) {
        written.append(text, done, start).append(number.get());
        done = end;
      }
    }
    return written.append(text, done, text.length()).toString();
  }

  /** A blank joins two words of a number, and a hyphen those of twenty-five; of dua-tiga it makes a range. */
  private static boolean isJoined(String text, int end, int next, Sum sum) {
    return next == end + 1
        && (text.charAt(end) == ' ' || (text.charAt(end) == '-' && sum.isEnglishTens()));
  }

  /** A number while its words are read: what is complete, the word that a factor may follow, and what may still come. */
  private static final class Sum {
    private int complete;
    private int last = -1;
    private int below = Integer.MAX_VALUE;

    boolean isEnglishTens() {
      return last >= TWENTY && last < HUNDRED;
    }

    boolean takes(String word) {
      if (word.equals(TEENS)) {
        return takesFactor(last > 1 && last < TEN && TEN < below, TEN + last, 1);
      }
      Optional<Integer> factor = Optional.ofNullable(FACTORS.get(word));
      if (factor.isPresent()) {
        boolean fits = last > 0 && last < TEN && factor.get() < below;
        return takesFactor(fits, last * factor.get(), factor.get());
      }
      Optional<Integer> simple = Optional.ofNullable(SIMPLE.get(word));
      boolean first = last < 0 && simple.filter(number -> number < below).isPresent();
      boolean second =
          isEnglishTens() && simple.filter(number -> number > 0 && number < TEN).isPresent();
      if (!first && !second) {
        return false;
      }
      if (second) {
        complete += last;
        below = 1;
      }
      last = simple.orElseThrow();
      if (last == HUNDRED) {
        return takesFactor(true, HUNDRED, HUNDRED);
      }
      return true;
    }

    /** Two words written as one: duapuluh. */
    boolean takesJoined(String word) {
      return Stream.of(TEENS, "puluh", "ratus")
          .filter(factor -> word.length() > factor.length() && word.endsWith(factor))
          .anyMatch(
              factor -> takes(word.substring(0, word.length() - factor.length())) && takes(factor));
    }

    private boolean takesFactor(boolean fits, int sum, int factor) {
      if (fits) {
        complete += sum;
        below = factor;
        last = -1;
      }
      return fits;
    }

    Optional<Integer> number() {
      int sum = complete + Math.max(last, 0);
      return sum > 0 || last == 0 ? Optional.of(sum) : Optional.empty();
    }
  }
}
