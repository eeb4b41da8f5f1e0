package id.skp.core.alias;

import com.google.common.base.Ascii;
import id.skp.core.InvalidValueException;
import id.skp.core.plan.ExactTarget;
import id.skp.core.plan.IndicatorTarget;
import id.skp.core.plan.RangeTarget;
import id.skp.core.text.Text;
import java.math.BigDecimal;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Targets with numbers as tables hold them: one number or a range, with a unit behind it or without. */
final class TargetWords {
  private static final String NUMBER = "[-\u2212]?[0-9][0-9.,]{0,40}(?<![.,])";
  private static final String LEAST =
      "minimal|minimum|min\\.?|paling sedikit|paling rendah|paling kurang|paling tidak|sekurang-kurangnya"
          + "|serendah-rendahnya|sedikitnya|setidaknya|sekurangnya|at least|\u2265|>=";
  private static final String MOST =
      "maksimal|maksimum|maximum|maks\\.?|max\\.?|paling banyak|paling lama|paling lambat|paling tinggi"
          + "|sebanyak-banyaknya|at most|\u2264|<=";
  private static final String UNTIL = "-|\u2013|\u2014|s\\.?d\\.?|s/d|sampai dengan|sampai|hingga";
  private static final Pattern FORM =
      Pattern.compile("(?:(?:(?<least>" + LEAST + ")|(?<most>" + MOST + ")) ?)?(?<first>" + NUMBER
          + ")(?:(?<share> ?(?:%|persen))? ?(?:" + UNTIL + ") ?(?<second>"
          + NUMBER + "))?(?<unit> ?%.{0,100}| ?[\\p{L}].{0,100})?");

  /** A bound that is said behind the number; <em>min</em> there may be minutes. */
  private static final Pattern BEHIND = Pattern.compile(
      "(?<rest>.+?)(?: |(?<=%))(?:(?<least>(?:atau|dan) lebih|ke[ -]?atas|minimal|minimum|paling sedikit|paling rendah"
          + "|paling kurang|(?:or|and) (?:more|above|over))"
          + "|(?<most>(?:atau|dan) kurang|ke[ -]?bawah|maksimal|maksimum|maximum|maks|max|paling banyak|paling lama|paling lambat"
          + "|paling tinggi|(?:or|and) (?:less|below|under)))[.]?");

  /** Words that make of a number and its unit something else: a comparison, a rise, a day, several things. */
  private static final Pattern NO_UNIT = Pattern.compile(
      "[0-9<>=\u2264\u2265+;:]|(?:^|[^\\p{L}])(?:naik|turun|meningkat|menurun|atau|dan|kali lipat|or|and|x"
          + "|jan|feb|mar|apr|jun|jul|agu|agt|ags|agust|sep|sept|okt|nov|nop|des|dec|oct|aug"
          + "|januari|februari|maret|april|mei|juni|juli|agustus|september|oktober|november|desember)(?![\\p{L}])"
          + "|[^\\p{L}\\p{M}\\p{N}.)\\]%\"'\u2019\u00b0]$");

  /** Words and signs that speak of a bound, a range or an estimate. */
  private static final Pattern BOUND = Pattern.compile(
      "[<>\u2264\u2265+\u00b1~]|(?:^|[^\\p{L}])(?:lebih|kurang|ke[ -]?atas|ke[ -]?bawah|minimal|minimum|min|maksimal|maksimum|maximum|maks"
          + "|max|paling|sedikitnya|setidaknya|sekurang\\p{L}*|s\\.d|s/d|sampai|hingga|more|less|at least|at most)(?![\\p{L}])"
          + "|^(?:di ?atas|di ?bawah)(?![\\p{L}])|[0-9%] ?[-\u2013\u2014](?! ?[0-9])|^[-\u2013\u2014] ");

  /** A letter that stands where a digit may have stood, as in {@code 8O}; what is known to stand behind a number is none. */
  private static final Pattern LETTER_AT_DIGIT = Pattern.compile(
      "[0-9](?!(?:persen|percent|s\\.?d|s/d|sampai|hingga)(?!\\p{L}))\\p{L}|[0-9] [oil|]+(?:[ %.,]|$)");

  private static final Text NEED = Text.of(
      "perlu angka atau rentang dengan satuan, seperti '80-90', '90 %', '12 dokumen' atau 'minimal 95 persen'; target dalam kata perlu"
          + " dibaca sebagai target naratif",
      "needs a number or a range with a unit, such as '80-90', '90 %', '12 dokumen' or 'minimal 95 persen'; a target in words needs to"
          + " be read as a narrative one");

  private static final Text CLEAR_BOUND = Text.of(
      "perlu batas atau rentang yang lengkap dan hanya berarti satu hal, seperti 'minimal 90 persen', 'maksimal 5 hari' atau '80-90'",
      "needs a bound or a range that is whole and means one thing, such as 'minimal 90 persen', 'maksimal 5 hari' or '80-90'");

  private static final Text UNDAMAGED = Text.of(
      "perlu spasi antara angka dan satuan, seperti '8 dokumen', atau angka tanpa huruf: huruf yang melekat dapat berupa digit yang"
          + " rusak",
      "needs a blank between number and unit, such as '8 dokumen', or a number without letters: a letter that sticks to it may be a"
          + " damaged digit");

  private static final Text ONE_MEANING = Text.of(
      "perlu teks yang hanya dapat dibaca sebagai angka yang dimaksud dengan tanda desimal yang dinyatakan; 1.250 berkas, misalnya,"
          + " bukan 1,25 berkas",
      "needs a text that can only mean the number which it is with the declared decimal mark; 1.250 berkas, for example, are not"
          + " 1.25 berkas");

  private TargetWords() {}

  static IndicatorTarget read(String text, DecimalMark mark) {
    String wording = Folding.spaced(text);
    if (wording.length() > 300) {
      throw refused(NEED, text);
    }
    String lower = Ascii.toLowerCase(wording);
    Matcher behind = BEHIND.matcher(lower);
    boolean bounded = behind.matches();
    Matcher form = FORM.matcher(bounded ? behind.group("rest") : lower);
    if (!form.matches()) {
      throw refused(isBound(lower) ? CLEAR_BOUND : NEED, text);
    } else if (LETTER_AT_DIGIT.matcher(lower).find()) {
      throw refused(UNDAMAGED, text);
    }
    boolean least = form.group("least") != null;
    boolean most = form.group("most") != null;
    Optional<String> unit = Optional.ofNullable(form.group("unit"))
        .map(each -> wording.substring(form.start("unit"), form.end("unit")).strip())
        .map(each -> each.equals("%.") ? "%" : each);
    String of = unit.map(Ascii::toLowerCase).orElse("");
    boolean endless = unit.filter("sd"::equals).isPresent();
    if (endless
        || isBound(of)
        || ((least || most) && bounded)
        || isSeveral(form, least || most || bounded)) {
      throw refused(CLEAR_BOUND, text);
    } else if (NO_UNIT.matcher(of).find()) {
      throw refused(NEED, text);
    }
    IndicatorTarget target = target(
        form,
        least || (bounded && behind.group("least") != null),
        most || (bounded && behind.group("most") != null),
        unit,
        wording,
        mark);
    if (target.isWordedOtherwise() || target.isWordedTwice()) {
      throw refused(ONE_MEANING, text);
    }
    return target;
  }

  private static boolean isBound(String text) {
    return BOUND.matcher(text).find();
  }

  /** A bound of a range, and a range whose ends have different units, say two things. */
  private static boolean isSeveral(Matcher form, boolean bound) {
    boolean range = form.group("second") != null;
    String unit = form.group("unit");
    boolean share = form.group("share") == null
        || (unit != null && (unit.contains("%") || unit.contains("persen")));
    return (range && bound) || !share;
  }

  private static IndicatorTarget target(
      Matcher form,
      boolean least,
      boolean most,
      Optional<String> unit,
      String text,
      DecimalMark mark) {
    BigDecimal first = number(form.group("first"), mark);
    if (form.group("second") != null) {
      return new RangeTarget(
          Optional.of(first), Optional.of(number(form.group("second"), mark)), unit, text);
    } else if (least) {
      return new RangeTarget(Optional.of(first), Optional.empty(), unit, text);
    }
    return most
        ? new RangeTarget(Optional.empty(), Optional.of(first), unit, text)
        : new ExactTarget(first, unit, text);
  }

  private static BigDecimal number(String written, DecimalMark mark) {
    return ForeignNumber.read(written, mark, "target");
  }

  private static InvalidValueException refused(Text need, String text) {
    return ForeignText.refused("TARGET_MALFORMED", "target", need, text);
  }
}
