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
 * What the wording of a target clearly says in numbers, in Indonesian or English: one number or a range, in digits or
 * {@linkplain NumberWords words}, with few words around. A wording that can be read in more than one way says nothing: a share
 * of a rise, a rate, a date, a second number.
 *
 * @param first every reading of the number, or of the lower end of the range
 * @param second every reading of the upper end; empty if there is one number
 * @param sense whether the number is said to be the least or the most
 * @param after the words behind the numbers
 * @param spelled whether the numbers are written in words, which may be no number at all: <em>satu pintu</em>
 */
record WordedTarget(
    Set<BigDecimal> first, Set<BigDecimal> second, Sense sense, String after, boolean spelled) {
  private enum Sense {
    NUMBER,
    LEAST,
    MOST,
    /** As far as a number, which may be the number itself. */
    UNTIL
  }

  private static final String PERCENT = "(?:%|persen|percent)";
  private static final String NUMBER = "[-\u2212]?[0-9]++(?:[.,][0-9]++)*+";
  private static final Pattern YEAR =
      Pattern.compile("\\b(?:tahun|ta|t\\.a\\.|year) +(?:anggaran +)?(?:19|20)[0-9]{2}\\b");
  private static final Pattern FORM = Pattern.compile("(?<before>[^0-9]*?)(?<first>" + NUMBER
      + ")(?:\\s*+\\((?<again>" + NUMBER + ")\\))?+(?:\\s*+" + PERCENT
      + "?+\\s*+(?<between>[-\u2013\u2014]|s\\.?d\\.?|s/d|sampai(?: dengan)?|hingga|to|dan|and)\\s*+(?<second>"
      + NUMBER + "))?\\s*+(?<after>[^0-9]*+)");

  /** What a number is said to be by the words before it; what denies the other is looked for first. */
  private static final Pattern SENSE = Pattern.compile(
      "(?<![\\p{L}-])(?:(?<least>(?:tidak|tak) (?:kurang|di ?bawah)(?: dari)?|not? (?:less|fewer|lower) than"
          + "|not below|sekurang-kurangnya|sekurangnya|sedikitnya|sedikit-dikitnya|setidaknya|setidak-tidaknya"
          + "|serendah-rendahnya|paling (?:sedikit|kurang|rendah|tidak)|minimal|minimum|min|at least"
          + "|(?:lebih (?:besar |tinggi |banyak )?dari|(?:greater|more|higher) than)(?: atau sama dengan| or equal to)?"
          + "|di ?atas|melebihi|melampaui|above|exceeding)"
          + "|(?<most>(?:tidak|tak) (?:lebih(?: dari)?|melebihi|melampaui|di ?atas|sampai(?: dengan)?)"
          + "|not? (?:more|greater|higher|later) than|not (?:above|exceeding)|maksimal|maksimum|maximum|maks|max"
          + "|sebanyak-banyaknya|selambat-lambatnya|selambatnya|selama-lamanya|setinggi-tingginya"
          + "|paling (?:banyak|lama|lambat|tinggi|besar|cepat lambat)|at most"
          + "|(?:kurang dari|lebih (?:kecil|rendah|sedikit) dari|(?:less|fewer|lower|smaller) than)"
          + "(?: atau sama dengan| or equal to)?|di ?bawah|below|under)"
          + "|(?<until>hingga|sampai(?: dengan)?|s\\.?d\\.?|s/d|up to|dalam(?: waktu)?|within))(?![\\p{L}-])"
          + "|(?<atleast>\u2265|>=|=>|>)|(?<atmost>\u2264|<=|=<|<)");

  /** The same said behind the number. */
  private static final Pattern SENSE_BEHIND = Pattern.compile(
      "(?<said>[^,;]*?)(?:^| )(?:(?<least>(?:atau|dan) lebih|ke atas|minimal|minimum|(?:or|and) (?:more|above|higher|over))"
          + "|(?<most>atau kurang|ke bawah|maksimal|maksimum|maximum|(?:or|and) (?:less|fewer|below|lower|under)))[.]?");

  private static final Pattern LEADING = Pattern.compile(
      "(?:(?:sebanyak|sebesar|sejumlah|selama|target|nilai|skor|indeks|rp|idr|antara|between|dari|from|of|=)[.:]?+\\s*+)*+");
  private static final Pattern NEUTRAL = Pattern.compile(
      "[.:]?+\\s*+(?:(?:sebanyak|sebesar|sejumlah|selama|waktu|nilai|skor|indeks|rp|idr|of|=)[.:]?+\\s*+)*+");
  private static final Pattern BETWEEN = Pattern.compile(".*\\b(?:antara|between)");
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
    String written = YEAR.matcher(
            text.toLowerCase(Locale.ROOT).replace('\u00a0', ' ').strip())
        .replaceAll("");
    String plain = NumberWords.inDigits(written).strip();
    boolean spelled = written.chars().noneMatch(sign -> sign >= '0' && sign <= '9');
    Matcher form = FORM.matcher(plain);
    if (!form.matches()) {
      return Optional.empty();
    }
    Said said = said(form.group("before"), form.group("after").strip());
    String between = form.group("between");
    boolean range = between == null
        || !(between.equals("dan") || between.equals("and"))
        || BETWEEN.matcher(said.before()).matches();
    boolean spaced = said.before().isEmpty()
        || Character.isWhitespace(
            form.group("before").charAt(form.group("before").length() - 1))
        || said.sense() != Sense.NUMBER;
    boolean led = LEADING.matcher(said.before()).matches()
        || (spaced
            && PERCENT_FIRST.matcher(said.after()).matches()
            && !UNCLEAR.matcher(said.before()).find());
    if (!range || !led || UNCLEAR.matcher(said.after()).find()) {
      return Optional.empty();
    }
    Set<BigDecimal> first = readings(form.group("first"), said.after());
    String again = form.group("again");
    if (again != null) {
      first.retainAll(readings(again, said.after()));
    }
    String end = form.group("second");
    Set<BigDecimal> second = end == null ? Set.of() : readings(end, said.after());
    return first.isEmpty() || (end != null && second.isEmpty())
        ? Optional.empty()
        : Optional.of(new WordedTarget(first, second, said.sense(), said.after(), spelled));
  }

  /** The words around the numbers without those that say whether a number is the least or the most. */
  private record Said(String before, Sense sense, String after) {}

  private static Said said(String before, String after) {
    Matcher behind = SENSE_BEHIND.matcher(after);
    if (behind.matches()) {
      return new Said(
          before.strip(),
          behind.group("least") == null ? Sense.MOST : Sense.LEAST,
          behind.group("said").strip());
    }
    Matcher sense = SENSE.matcher(before);
    while (sense.find()) {
      boolean neutral =
          NEUTRAL.matcher(before).region(sense.end(), before.length()).matches();
      if (neutral) {
        return new Said(before.substring(0, sense.start()).strip(), senseOf(sense), after);
      }
    }
    return new Said(before.strip(), Sense.NUMBER, after);
  }

  private static Sense senseOf(Matcher sense) {
    if (sense.group("until") != null) {
      return Sense.UNTIL;
    }
    return sense.group("least") != null || sense.group("atleast") != null
        ? Sense.LEAST
        : Sense.MOST;
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
    return isPlain(target.unit())
        && contradictsUnit(target.unit()).orElseGet(() -> contradictsValue(target.value()));
  }

  private boolean contradictsValue(BigDecimal value) {
    return !isFirst(value)
        || (!second.isEmpty() && !isSecond(value))
        || sense == Sense.LEAST
        || sense == Sense.MOST;
  }

  boolean contradicts(RangeTarget target) {
    return isPlain(target.unit())
        && contradictsUnit(target.unit()).orElseGet(() -> contradictsBounds(target));
  }

  /** Words for a number are one where little follows, or the unit. */
  private boolean isPlain(Optional<String> unit) {
    return !spelled
        || after.isEmpty()
        || ONE_WORD.matcher(after).matches()
        || PERCENT_FIRST.matcher(after).matches()
        || MAGNITUDES.stream().anyMatch(each -> each.words().matcher(after).matches())
        || unit.filter(each -> after.startsWith(each.strip().toLowerCase(Locale.ROOT)))
            .isPresent();
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
        case MOST, UNTIL -> !isFirst(max);
        case NUMBER -> !isFirst(min) || !isFirst(max);
      };
    }
    boolean said = isFirst(min) && isSecond(max);
    boolean saidBackwards = isFirst(max) && isSecond(min);
    return !said && !saidBackwards;
  }

  private boolean contradictsBound(RangeTarget target) {
    boolean reversed = target.min().isPresent()
        ? sense == Sense.MOST || sense == Sense.UNTIL
        : sense == Sense.LEAST;
    BigDecimal bound = target.min().or(target::max).orElseThrow();
    return reversed || !second.isEmpty() || !isFirst(bound);
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
