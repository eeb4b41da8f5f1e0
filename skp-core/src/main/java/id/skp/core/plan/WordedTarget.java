package id.skp.core.plan;

import java.math.BigDecimal;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What the wording of a target clearly says in numbers, in Indonesian or English: one number or a range, with few words
 * around. A wording that can be read in more than one way says nothing: a share of a rise, a rate, a date, a second number.
 *
 * @param first every reading of the number, or of the lower end of the range
 * @param second every reading of the upper end; empty if there is one number
 * @param sense whether the number is said to be the least or the most
 * @param after the words behind the numbers
 */
record WordedTarget(Set<BigDecimal> first, Set<BigDecimal> second, Sense sense, String after) {
  private enum Sense {
    NUMBER,
    LEAST,
    MOST
  }

  private static final String PERCENT = "(?:%|persen|percent)";
  private static final String NUMBER = "[-\u2212]?[0-9]++(?:[.,][0-9]++)*+";
  private static final Pattern YEAR =
      Pattern.compile("\\b(?:tahun|ta|t\\.a\\.|year) +(?:anggaran +)?(?:19|20)[0-9]{2}\\b");
  private static final Pattern FORM = Pattern.compile("(?<before>[^0-9]*?)(?<first>" + NUMBER
      + ")(?:\\s*+" + PERCENT
      + "?+\\s*+(?:[-\u2013\u2014]|s\\.?d\\.?|s/d|sampai(?: dengan)?|hingga|to)\\s*+(?<second>"
      + NUMBER + "))?\\s*+(?<after>[^0-9]*+)");
  private static final Pattern LEAST = Pattern.compile(
      "minimal|minimum|min|paling (?:sedikit|kurang|rendah|tidak)|sekurang-kurangnya|sedikitnya|setidaknya|at least|tidak kurang dari|(?<!tidak )lebih dari|no less than|(?<!no )more than|\u2265|>=|>");
  private static final Pattern MOST = Pattern.compile(
      "maksimal|maksimum|maximum|maks|max|paling (?:banyak|lama|lambat|tinggi)|at most|tidak lebih dari|tidak melebihi|(?<!tidak )kurang dari|no more than|(?<!no )less than|\u2264|<=|<");
  private static final Pattern LEADING = Pattern.compile("(?:(?:" + LEAST + "|" + MOST
      + "|sebanyak|sebesar|sejumlah|target|nilai|skor|indeks|rp|idr|=)[.:]?+\\s*+)*+");
  private static final Pattern UNCLEAR = Pattern.compile(
      "[/@*+]|\\b(?:per|tiap|setiap|each|every|masing-masing|x|kali lipat|lebih|kurang|more|less"
          + "|(?:ke|pe|me|ber)?(?:n|ng)?(?:naik|turun|urun|tingkat|ingkat|kurang|urang|tambah)\\w*|rise|fall|increase|decrease|reduc\\w*"
          + "|januari|februari|maret|april|mei|juni|juli|agustus|september|oktober"
          + "|november|desember|january|february|march|may|june|july|august|october|december)\\b");
  private static final Pattern ONE_WORD = Pattern.compile("[\\p{L}-]+[.]?");
  private static final Pattern PERCENT_FIRST = Pattern.compile(PERCENT + "(?<rest>.*)");
  private static final Pattern THOUSANDS = Pattern.compile("[1-9][0-9]{0,2}(?:[.,][0-9]{3})+");
  private static final Pattern WHOLE = Pattern.compile("0|[1-9][0-9]*+");
  private static final Pattern THOUSAND = Pattern.compile("(?:ribu|rb|thousand)\\b.*");
  private static final Pattern MILLION = Pattern.compile("(?:juta|jt|million)\\b.*");
  private static final Pattern BILLION = Pattern.compile("(?:mil[iy]ar|billion)\\b.*");
  private static final Pattern TRILLION = Pattern.compile("(?:triliun|trillion)\\b.*");
  private static final int MOST_LETTERS = 300;

  private static final List<Magnitude> MAGNITUDES = List.of(
      new Magnitude(THOUSAND, 3),
      new Magnitude(MILLION, 6),
      new Magnitude(BILLION, 9),
      new Magnitude(TRILLION, 12));

  private record Magnitude(Pattern words, int zeros) {}

  /** Returns what a wording clearly says, if it does. */
  static Optional<WordedTarget> of(String text) {
    if (text.length() > MOST_LETTERS) {
      return Optional.empty();
    }
    String plain = text.toLowerCase(Locale.ROOT).replace('\u00a0', ' ').strip();
    Matcher form = FORM.matcher(YEAR.matcher(plain).replaceAll("").strip());
    if (!form.matches()) {
      return Optional.empty();
    }
    String before = form.group("before").strip();
    String after = form.group("after").strip();
    boolean spaced = before.isEmpty() || !before.equals(form.group("before").stripLeading());
    boolean led = LEADING.matcher(before).matches()
        || (spaced
            && PERCENT_FIRST.matcher(after).matches()
            && !UNCLEAR.matcher(before).find());
    if (!led || UNCLEAR.matcher(after).find()) {
      return Optional.empty();
    }
    Set<BigDecimal> first = readings(form.group("first"), after);
    String end = form.group("second");
    Set<BigDecimal> second = end == null ? Set.of() : readings(end, after);
    return first.isEmpty() || (end != null && second.isEmpty())
        ? Optional.empty()
        : Optional.of(new WordedTarget(first, second, senseOf(before), after));
  }

  private static Sense senseOf(String before) {
    if (LEAST.matcher(before).find()) {
      return Sense.LEAST;
    }
    return MOST.matcher(before).find() ? Sense.MOST : Sense.NUMBER;
  }

  /** Returns every number that a group of digits may be: 1.250 is one and a quarter, or one thousand and more. */
  private static Set<BigDecimal> readings(String written, String after) {
    boolean negative = !Character.isDigit(written.charAt(0));
    String digits = negative ? written.substring(1) : written;
    Set<BigDecimal> readings = new HashSet<>();
    if (THOUSANDS.matcher(digits).matches() && separators(digits).size() == 1) {
      readings.add(new BigDecimal(digits.replace(".", "").replace(",", "")));
    }
    int point = Math.max(digits.lastIndexOf('.'), digits.lastIndexOf(','));
    String whole = point < 0 ? digits : digits.substring(0, point);
    boolean grouped = THOUSANDS.matcher(whole).matches()
        && separators(digits).size() == 2
        && separators(whole).size() == 1;
    boolean thousands =
        point >= 0 && digits.substring(point + 1).equals("000") && !readings.isEmpty();
    if (grouped || (!thousands && WHOLE.matcher(whole).matches())) {
      readings.add(new BigDecimal(whole.replace(".", "").replace(",", "")
          + (point < 0 ? "" : "." + digits.substring(point + 1))));
    }
    for (Magnitude magnitude : MAGNITUDES) {
      if (magnitude.words().matcher(after).matches()) {
        List.copyOf(readings)
            .forEach(each -> readings.add(each.scaleByPowerOfTen(magnitude.zeros())));
      }
    }
    Set<BigDecimal> canonical = new HashSet<>();
    readings.forEach(each -> canonical.add((negative ? each.negate() : each).stripTrailingZeros()));
    return canonical;
  }

  private static Set<Integer> separators(String digits) {
    Set<Integer> separators = new HashSet<>();
    digits.chars().filter(sign -> !Character.isDigit(sign)).forEach(separators::add);
    return separators;
  }

  boolean contradicts(ExactTarget target) {
    return contradictsUnit(target.unit())
        .orElse(!isFirst(target.value()) || (!second.isEmpty() && !isSecond(target.value())));
  }

  boolean contradicts(RangeTarget target) {
    return contradictsUnit(target.unit()).orElseGet(() -> contradictsBounds(target));
  }

  private boolean contradictsBounds(RangeTarget target) {
    return target
        .min()
        .flatMap(min -> target.max().map(max -> contradictsBounds(min, max)))
        .orElseGet(() -> contradictsBound(target));
  }

  private boolean contradictsBounds(BigDecimal min, BigDecimal max) {
    if (second.isEmpty()) {
      return switch (sense) {
        case LEAST -> !isFirst(min);
        case MOST -> !isFirst(max);
        case NUMBER -> !isFirst(min) || !isFirst(max);
      };
    }
    boolean said = isFirst(min) && isSecond(max);
    boolean saidBackwards = isFirst(max) && isSecond(min);
    return !said && !saidBackwards;
  }

  private boolean contradictsBound(RangeTarget target) {
    Sense other = target.min().isPresent() ? Sense.MOST : Sense.LEAST;
    BigDecimal bound = target.min().or(target::max).orElseThrow();
    return sense == other || !second.isEmpty() || !isFirst(bound);
  }

  /** Returns true if the unit alone tells them apart, false if nothing can be told, and nothing if the numbers decide. */
  private Optional<Boolean> contradictsUnit(Optional<String> unit) {
    if (unit.isEmpty()) {
      return Optional.empty();
    }
    Matcher percent = PERCENT_FIRST.matcher(after);
    boolean inPercent = percent.matches();
    String measure = unit.get().strip().toLowerCase(Locale.ROOT);
    boolean unitInPercent =
        measure.contains("%") || measure.startsWith("persen") || measure.startsWith("percent");
    if (inPercent && !unitInPercent) {
      return Optional.of(percent.group("rest").isBlank());
    }
    return unitInPercent && !inPercent && ONE_WORD.matcher(after).matches()
        ? Optional.of(true)
        : Optional.empty();
  }

  private boolean isFirst(BigDecimal number) {
    return first.contains(number.stripTrailingZeros());
  }

  private boolean isSecond(BigDecimal number) {
    return second.contains(number.stripTrailingZeros());
  }
}
