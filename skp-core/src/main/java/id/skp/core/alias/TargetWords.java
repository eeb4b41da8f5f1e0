package id.skp.core.alias;

import id.skp.core.InvalidValueException;
import id.skp.core.plan.ExactTarget;
import id.skp.core.plan.IndicatorTarget;
import id.skp.core.plan.RangeTarget;
import id.skp.core.text.Text;
import java.math.BigDecimal;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Targets with numbers as tables hold them: one number or a range, with a unit behind it or without. */
final class TargetWords {
  private static final String NUMBER = "[-\u2212]?[0-9][0-9.,]{0,40}(?<![.,])";
  private static final String LEAST =
      "minimal|minimum|min\\.?|paling sedikit|paling rendah|paling kurang|sekurang-kurangnya"
          + "|sedikitnya|setidaknya|sekurangnya|at least|\u2265|>=";
  private static final String MOST =
      "maksimal|maksimum|maks\\.?|max\\.?|paling banyak|paling lama|paling lambat|paling tinggi"
          + "|sebanyak-banyaknya|at most|\u2264|<=";
  private static final Pattern FORM =
      Pattern.compile("(?:(?:(?<least>" + LEAST + ")|(?<most>" + MOST + ")) ?)?(?<first>" + NUMBER
          + ")(?:(?<share> ?(?:%|persen))? ?(?:-|\u2013|\u2014|s\\.?d\\.?|s/d|sampai dengan|sampai|hingga) ?(?<second>"
          + NUMBER + "))?(?<unit> ?%.{0,100}| ?[\\p{L}].{0,100})?");

  /** Words that make of a number and its unit something else: a comparison, a rise, a day, several things. */
  private static final Pattern NO_UNIT = Pattern.compile(
      "[0-9<>=\u2264\u2265+;:]|(?:^|[^\\p{L}])(?:lebih|kurang|naik|turun|meningkat|menurun|minimal|maksimal|atau|dan|kali lipat|or|and"
          + "|more|less|januari|februari|maret|april|mei|juni|juli|agustus|september|oktober|november|desember)(?![\\p{L}])");

  private static final Text NEED = Text.of(
      "perlu angka atau rentang dengan satuan, seperti '80-90', '90 %', '12 dokumen' atau 'minimal 95 persen'; target dalam kata perlu"
          + " dibaca sebagai target naratif",
      "needs a number or a range with a unit, such as '80-90', '90 %', '12 dokumen' or 'minimal 95 persen'; a target in words needs to"
          + " be read as a narrative one");

  private static final Text ONE_MEANING = Text.of(
      "perlu teks yang hanya dapat dibaca sebagai angka yang dimaksud dengan tanda desimal yang dinyatakan; 1.250 berkas, misalnya,"
          + " bukan 1,25 berkas",
      "needs a text that can only mean the number which it is with the declared decimal mark; 1.250 berkas, for example, are not"
          + " 1.25 berkas");

  private TargetWords() {}

  static IndicatorTarget read(String text, DecimalMark mark) {
    String wording = Folding.spaced(text);
    Matcher form = FORM.matcher(wording.toLowerCase(Locale.ROOT));
    if (wording.length() > 300 || !form.matches() || isSeveral(form)) {
      throw malformed(text);
    }
    Optional<String> unit = Optional.ofNullable(form.group("unit"))
        .map(each -> wording.substring(form.start("unit")).strip());
    if (unit.filter(each -> NO_UNIT.matcher(each.toLowerCase(Locale.ROOT)).find())
        .isPresent()) {
      throw malformed(text);
    }
    IndicatorTarget target = target(form, unit, wording, mark);
    if (target.isWordedOtherwise() || target.isWordedTwice()) {
      throw ForeignText.refused("TARGET_MALFORMED", "target", ONE_MEANING, text);
    }
    return target;
  }

  /** A bound of a range, and a range whose ends have different units, say two things. */
  private static boolean isSeveral(Matcher form) {
    boolean range = form.group("second") != null;
    boolean bound = form.group("least") != null || form.group("most") != null;
    String unit = form.group("unit");
    boolean share = form.group("share") == null
        || (unit != null && (unit.contains("%") || unit.contains("persen")));
    return (range && bound) || !share;
  }

  private static IndicatorTarget target(
      Matcher form, Optional<String> unit, String text, DecimalMark mark) {
    BigDecimal first = number(form.group("first"), mark);
    if (form.group("second") != null) {
      return new RangeTarget(
          Optional.of(first), Optional.of(number(form.group("second"), mark)), unit, text);
    } else if (form.group("least") != null) {
      return new RangeTarget(Optional.of(first), Optional.empty(), unit, text);
    }
    return form.group("most") == null
        ? new ExactTarget(first, unit, text)
        : new RangeTarget(Optional.empty(), Optional.of(first), unit, text);
  }

  private static BigDecimal number(String written, DecimalMark mark) {
    return ForeignNumber.read(written, mark, "target");
  }

  private static InvalidValueException malformed(String text) {
    return ForeignText.refused("TARGET_MALFORMED", "target", NEED, text);
  }
}
