package id.skp.core.plan;

import com.google.common.base.Ascii;
import com.google.common.base.CharMatcher;
import com.google.common.base.Splitter;
import java.math.BigDecimal;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What the wording of a target clearly says in numbers, in Indonesian or English: one number or a range, in digits or
 * {@linkplain NumberWords words}, with few words around. A wording that can be read in more than one way says nothing: a share
 * of a rise, a rate, a date, a second number that is not the time for the first.
 *
 * @param first every reading of the number, or of the lower end of the range
 * @param second every reading of the upper end; empty if there is one number
 * @param sense whether the number is said to be the least or the most
 * @param after the words behind the numbers
 * @param zeros how many zeros the word behind the numbers stands for: 6 of <em>juta</em>
 * @param measure what is counted, where the words for it are plain
 * @param spelled whether the numbers are written in words, which may be no number at all: <em>satu pintu</em>
 * @param time the time within which the number is to be reached: of <em>12 dokumen dalam 6 bulan</em>
 */
record WordedTarget(
    Set<BigDecimal> first,
    Set<BigDecimal> second,
    Sense sense,
    String after,
    int zeros,
    Optional<Measure> measure,
    boolean spelled,
    Optional<Time> time) {
  private enum Sense {
    NUMBER,
    LEAST,
    MOST,
    /** As far as a number, which may be the number itself. */
    UNTIL
  }

  private static final String PERCENT = "(?:%|persen|percent)";
  private static final String NUMBER = "[-\u2212]?[0-9]++(?:[.,][0-9]++)*+";

  /** A least and a most, which are a range. */
  private static final Pattern BOTH = Pattern.compile(
      "(?:minimal|minimum|min\\.?|paling (?:sedikit|rendah)|at least) (?<first>" + NUMBER
          + ")(?: ?%| (?!dan |and |serta )\\p{L}{1,30}+)?+ ?(?:,|;|dan|and|serta)(?: dan| and)? ?"
          + "(?:maksimal|maksimum|maximum|maks\\.?|max\\.?|paling (?:banyak|tinggi|lama)|at most) (?<second>"
          + NUMBER + ")");

  private static final Pattern NAMED_TIME = Pattern.compile(
      "\\b(?:tahun|ta|t\\.a\\.|year) +(?:anggaran +)?(?:19|20)[0-9]{2}\\b"
          + "|(?<![0-9] )\\b(?:semester|triwulan|tw|caturwulan|quarter) ?-?(?:ke)?[ -]?[1-4]\\b(?![.,][0-9])");
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
      "(?<said>[^,;]*?)(?:^| |(?<=%))(?:(?<least>(?:atau|dan) lebih|ke[ -]?atas|minimal|minimum|paling (?:sedikit|kurang)|(?:or|and) (?:more|above|higher|over))"
          + "|(?<most>atau kurang|ke[ -]?bawah|maksimal|maksimum|maximum|maks|max|paling (?:banyak|lama|lambat)|(?:or|and) (?:less|fewer|below|lower|under)))[.]?");

  private static final Pattern LEADING = Pattern.compile(
      "(?:(?:sebanyak|sebesar|sejumlah|selama|target|nilai|skor|indeks|rp|idr|antara|between|dari|from|of|=|ter\\p{L}+nya)[.:]?+\\s*+)*+");
  private static final Pattern NEUTRAL = Pattern.compile(
      "[.:]?+\\s*+(?:(?:sebanyak|sebesar|sejumlah|selama|waktu|nilai|skor|indeks|rp|idr|of|=)[.:]?+\\s*+)*+");
  private static final Pattern BETWEEN = Pattern.compile(".*\\b(?:antara|between)");
  private static final Pattern UNCLEAR = Pattern.compile(
      "[/@*+]|\\b(?:per|tiap|setiap|each|every|masing-masing|x|kali lipat|lusin|kodi|dozen|besar|lebih|kurang|more|less"
          + "|(?:ke|pe|me|ber)?(?:n|ng)?(?:naik|turun|urun|tingkat|ingkat|kurang|urang|tambah)\\w*|rise|fall|increase|decrease|reduc\\w*"
          + "|januari|februari|maret|april|mei|juni|juli|agustus|september|oktober"
          + "|november|desember|january|february|march|may|june|july|august|october|december)\\b");
  private static final Pattern ONE_WORD = Pattern.compile("[\\p{L}-]+[.]?");
  private static final Pattern PERCENT_FIRST = Pattern.compile(PERCENT + "(?<rest>.*)");
  private static final Pattern THOUSANDS = Pattern.compile("[1-9][0-9]{0,2}(?:[.,][0-9]{3})+");
  private static final Pattern WHOLE = Pattern.compile("0|[1-9][0-9]*+");
  private static final CharMatcher LETTERS =
      CharMatcher.inRange('a', 'z').or(CharMatcher.inRange('A', 'Z'));
  private static final int MOST_LETTERS = 300;

  /** Three digits behind a comma may be thousands. */
  private static final int MOST_PLAIN_DECIMALS = 2;

  private static final List<String> WITHIN = List.of(" dalam ", " selama ", " within ", " in ");
  private static final Pattern TIME =
      Pattern.compile("(?:(?:kurun |jangka )?waktu )?(?<number>" + NUMBER + ") ?(?:\\((?<again>"
          + NUMBER + ")\\) ?)?(?<unit>\\p{L}+)(?: (?:kerja|kalender))?[.]?");

  /** A number that is repeated in words behind it, with its unit perhaps. */
  private static final Pattern REPEATED =
      Pattern.compile("(?<![\\p{L}0-9.,-])(?<number>[0-9]{1,15}+(?:[.,][0-9]{1,15}+){0,5}+)"
          + "(?<tail>(?:,-|%| ?persen| ?percent| (?:ratus|ribu|rb|juta|jt|miliar|milyar|triliun|thousand|million|billion))?+)"
          + " ?\\((?<words>[^()]{1,120}+)\\)");

  private record Time(Set<BigDecimal> number, Measure unit) {
    /** A target may be told by its time, too: true or false where it is; months are not held against years. */
    Optional<Boolean> contradicts(Optional<Measure> told, BigDecimal value) {
      return told.filter(Measure::isTime).map(each -> each == unit && !isMultiple(value, number));
    }
  }

  /** Tells whether what a target clearly says is not what it holds. */
  static boolean isWordedOtherwise(IndicatorTarget target) {
    if (target instanceof ExactTarget exact) {
      return !isWordedPlainly(exact)
          && of(target.text()).filter(worded -> worded.contradicts(exact)).isPresent();
    }
    return target instanceof RangeTarget range
        && of(target.text()).filter(worded -> worded.contradicts(range)).isPresent();
  }

  /** Tells whether a target is worded as its number and unit are written, as most are, so that nothing else is to be looked for. */
  static boolean isWordedPlainly(ExactTarget target) {
    String unit = target.unit().orElse("");
    boolean percent = unit.equals("%");
    if (target.value().signum() < 0
        || target.value().scale() > MOST_PLAIN_DECIMALS
        || !(percent || isOneWord(unit))) {
      return false;
    }
    String number = target.value().toPlainString().replace('.', ',');
    String text = target.text();
    return text.startsWith(number)
        && (text.substring(number.length()).equals(" " + unit)
            || (percent && text.length() == number.length() + 1 && text.endsWith(unit)));
  }

  /** Tells whether a unit is one word that says nothing of a least or a most. */
  private static boolean isOneWord(String unit) {
    return !unit.isEmpty()
        && LETTERS.matchesAllOf(unit)
        && !SENSE_BEHIND.matcher(Ascii.toLowerCase(unit)).matches();
  }

  /** Returns what a wording clearly says, if it does. */
  static Optional<WordedTarget> of(String text) {
    if (text.length() > MOST_LETTERS) {
      return Optional.empty();
    }
    String written = NAMED_TIME.matcher(spaced(text)).replaceAll("");
    String plain = BOTH.matcher(spaced(NumberWords.inDigits(written)))
        .replaceFirst("${first} sampai ${second}");
    boolean spelled = written.chars().noneMatch(sign -> sign >= '0' && sign <= '9');
    int within = WITHIN.stream().mapToInt(plain::lastIndexOf).max().orElse(-1);
    Optional<Time> time =
        within < 0 ? Optional.empty() : time(plain.substring(within).strip());
    Matcher form = FORM.matcher(time.isPresent() ? plain.substring(0, within) : plain);
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
    List<String> behind = NumberWords.words(said.after());
    int magnitudes =
        (int) behind.stream().takeWhile(word -> NumberWords.zeros(word) > 0).count();
    int zeros = behind.stream().limit(magnitudes).mapToInt(NumberWords::zeros).sum();
    List<String> ahead = NumberWords.words(form.group("before"));
    Optional<Measure> measure = Measure.of(
            ahead.subList(Math.max(ahead.size() - 1, 0), ahead.size()))
        .filter(Measure.RUPIAH::equals)
        .or(() -> Measure.of(behind.subList(magnitudes, behind.size())));
    Optional<Measure> counted = measure.filter(each -> zeros == 0);
    Set<BigDecimal> first = readings(form.group("first"), counted);
    String again = form.group("again");
    if (again != null) {
      first.retainAll(readings(again, counted));
    }
    String end = form.group("second");
    Set<BigDecimal> second = end == null ? Set.of() : readings(end, counted);
    return first.isEmpty() || (end != null && second.isEmpty())
        ? Optional.empty()
        : Optional.of(new WordedTarget(
            first, second, said.sense(), said.after(), zeros, measure, spelled, time));
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

  private static String spaced(String text) {
    return CharMatcher.whitespace().trimAndCollapseFrom(text.toLowerCase(Locale.ROOT), ' ');
  }

  private static Optional<Time> time(String words) {
    Matcher form = TIME.matcher(words.substring(words.indexOf(' ') + 1));
    if (!form.matches()) {
      return Optional.empty();
    }
    Set<BigDecimal> number = readings(form.group("number"), Optional.empty());
    if (form.group("again") != null) {
      number.retainAll(readings(form.group("again"), Optional.empty()));
    }
    return Measure.of(List.of(form.group("unit")))
        .filter(unit -> unit.isTime() && !number.isEmpty())
        .map(unit -> new Time(number, unit));
  }

  /**
   * Returns every number that a group of digits may be: 1.250 is one and a quarter, or one thousand and more, unless it counts what
   * has no parts.
   */
  private static Set<BigDecimal> readings(String written, Optional<Measure> measure) {
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
    boolean thousands = point >= 0
        && !readings.isEmpty()
        && (digits.substring(point + 1).equals("000")
            || measure.filter(Measure::isInPieces).isPresent()
            || (measure.filter(Measure.RUPIAH::equals).isPresent() && digits.charAt(point) == '.'));
    if (grouped || (!thousands && WHOLE.matcher(whole).matches())) {
      readings.add(new BigDecimal(whole.replace(".", "").replace(",", "")
          + (point < 0 ? "" : "." + digits.substring(point + 1))));
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

  /** Tells whether a number is repeated in words that say another one: <em>12 (dua puluh) dokumen</em>. */
  static boolean contradictsItself(String text) {
    if (text.indexOf('(') < 0) {
      return false;
    }
    Matcher repeated = REPEATED.matcher(spaced(text));
    while (repeated.find()) {
      List<String> tail = NumberWords.words(repeated.group("tail"));
      int zeros = tail.isEmpty() ? 0 : NumberWords.zeros(tail.get(0));
      Set<BigDecimal> numbers = readings(repeated.group("number"), Optional.empty());
      boolean differs = NumberWords.value(withoutUnit(repeated.group("words")))
          .filter(said -> !numbers.isEmpty()
              && numbers.stream()
                  .noneMatch(each -> each.compareTo(said) == 0
                      || each.scaleByPowerOfTen(zeros).compareTo(said) == 0))
          .isPresent();
      if (differs) {
        return true;
      }
    }
    return false;
  }

  private static List<String> withoutUnit(String words) {
    List<String> each = Splitter.on(CharMatcher.anyOf(" -")).splitToList(words);
    String last = each.get(each.size() - 1);
    boolean unit =
        Measure.of(List.of(last)).isPresent() || PERCENT_FIRST.matcher(last).matches();
    return unit ? each.subList(0, each.size() - 1) : each;
  }

  boolean contradicts(ExactTarget target) {
    return contradicts(
        target.unit(), target.value(), worded -> worded.contradictsValue(target.value()));
  }

  private boolean contradictsValue(BigDecimal value) {
    return !isFirst(value)
        || (!second.isEmpty() && !isSecond(value))
        || sense == Sense.LEAST
        || sense == Sense.MOST;
  }

  boolean contradicts(RangeTarget target) {
    return contradicts(
        target.unit(),
        target.min().or(target::max).orElseThrow(),
        worded -> worded.contradictsBounds(target));
  }

  private boolean contradicts(
      Optional<String> unit, BigDecimal number, Predicate<WordedTarget> contradictsNumbers) {
    if (!isPlain(unit)) {
      return false;
    }
    List<String> words = NumberWords.words(unit.orElse("").toLowerCase(Locale.ROOT));
    int zerosOfUnit = words.stream().mapToInt(NumberWords::zeros).sum();
    Optional<Measure> told =
        Measure.of(words.stream().filter(word -> NumberWords.zeros(word) == 0).toList());
    WordedTarget same = inUnit(zerosOfUnit, told.isPresent() || zerosOfUnit > 0);
    if (time.isEmpty()) {
      return contradictsUnit(unit).orElseGet(() -> isOther(told) || contradictsNumbers.test(same));
    }
    boolean named =
        told.isPresent() || after.equals(unit.map(WordedTarget::spaced).orElse(""));
    return named
        && contradictsUnit(unit).isEmpty()
        && time.get()
            .contradicts(told, number)
            .orElseGet(() -> isOther(told)
                || (contradictsNumbers.test(same) && !isMultiple(number, same.first)));
  }

  private boolean isOther(Optional<Measure> told) {
    return told.isPresent() && measure.isPresent() && !told.equals(measure);
  }

  /** The numbers as they stand before a unit: 2 juta are 2000000 rupiah and 2 juta rupiah; before a unit that is not known, either. */
  private WordedTarget inUnit(int zerosOfUnit, boolean known) {
    return new WordedTarget(
        inUnit(first, zerosOfUnit, known),
        inUnit(second, zerosOfUnit, known),
        sense,
        after,
        zeros,
        measure,
        spelled,
        time);
  }

  private Set<BigDecimal> inUnit(Set<BigDecimal> numbers, int zerosOfUnit, boolean known) {
    Set<BigDecimal> moved = new HashSet<>();
    for (BigDecimal each : numbers) {
      moved.add(each.scaleByPowerOfTen(zeros - zerosOfUnit).stripTrailingZeros());
      if (zeros == 0 || !known) {
        moved.add(each);
      }
    }
    return moved;
  }

  /** A number within a time may be told as that of the whole year. */
  private static boolean isMultiple(BigDecimal number, Set<BigDecimal> of) {
    return of.stream()
        .anyMatch(each ->
            each.signum() > 0 && number.signum() > 0 && number.remainder(each).signum() == 0);
  }

  /** Words for a number are one where little follows, or the unit. */
  private boolean isPlain(Optional<String> unit) {
    return !spelled
        || after.isEmpty()
        || ONE_WORD.matcher(after).matches()
        || PERCENT_FIRST.matcher(after).matches()
        || zeros > 0
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
