package id.skp.core.plan;

import static java.util.Objects.requireNonNull;

import id.skp.core.InvalidValueException;
import java.math.BigDecimal;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The usual Indonesian wording of a target, with a decimal comma. */
final class TargetWording {
  private static final String NUMBER = "-?[0-9]{1,15}(?:,[0-9]{1,6})?";

  /** What would be more of the number, or another one, and is no unit: of 80 - 90, 80 to 90, 1 000, 98 ,5 and 2 / 3. */
  private static final String SECOND_NUMBER = "(?:[-\u2013\u2014]|"
      + "(?:[+.,:/x\u00d7*]|s\\.? ?d\\.?|s/d|sampai(?: dengan)?|hingga|to|until|dan|atau|and|or|koma|titik|point)? ?[0-9])";

  private static final Pattern FORM = Pattern.compile(
      "(?<bound>paling (?:sedikit|banyak) )?(?<first>" + NUMBER + ")(?:(?:-| sampai )(?<second>"
          + NUMBER + "))?(?<unit>%| (?!" + SECOND_NUMBER + ").+)?",
      Pattern.DOTALL);

  private static final Pattern IN_PERCENT =
      Pattern.compile("%|\\b(?:persen|percent)", Pattern.CASE_INSENSITIVE);

  private TargetWording() {}

  static String exact(BigDecimal value, Optional<String> unit) {
    return number(value) + suffix(unit);
  }

  static String range(Optional<BigDecimal> min, Optional<BigDecimal> max, Optional<String> unit) {
    return bounds(min, max) + suffix(unit);
  }

  /** Reads what the others write. */
  static IndicatorTarget parse(String text) {
    Matcher form = FORM.matcher(requireNonNull(text, "text"));
    boolean usual = form.matches();
    if (usual) {
      IndicatorTarget target = target(form, text);
      if (target.usualText().equals(text)) {
        return target;
      }
    }
    throw new InvalidValueException(
        "TARGET_MALFORMED",
        "text",
        "perlu bentuk seperti '98,5 persen', '80-90 persen' atau 'paling sedikit 40 sekolah', diberikan "
            + InvalidValueException.shown(text),
        "needs a form such as '98,5 persen', '80-90 persen' or 'paling sedikit 40 sekolah', got "
            + InvalidValueException.shown(text));
  }

  private static IndicatorTarget target(Matcher form, String text) {
    BigDecimal first = number(form.group("first"));
    Optional<String> unit = Optional.ofNullable(form.group("unit")).map(TargetWording::unit);
    if (form.group("second") != null) {
      return new RangeTarget(
          Optional.of(first), Optional.of(number(form.group("second"))), unit, text);
    } else if (form.group("bound") != null) {
      boolean least = form.group("bound").endsWith("sedikit ");
      Optional<BigDecimal> bound = Optional.of(first);
      return least
          ? new RangeTarget(bound, Optional.empty(), unit, text)
          : new RangeTarget(Optional.empty(), bound, unit, text);
    }
    return new ExactTarget(first, unit, text);
  }

  private static String unit(String suffix) {
    return suffix.equals("%") ? suffix : suffix.substring(1);
  }

  private static BigDecimal number(String written) {
    return new BigDecimal(written.replace(',', '.'));
  }

  private static String bounds(Optional<BigDecimal> min, Optional<BigDecimal> max) {
    if (max.isEmpty()) {
      return "paling sedikit " + min.map(TargetWording::number).orElse("");
    }
    String most = number(max.get());
    return min.map(least -> number(least) + (least.signum() < 0 ? " sampai " : "-") + most)
        .orElse("paling banyak " + most);
  }

  /** Returns the usual wording in English, with a decimal point; the unit stays as the plan words it. */
  static String english(IndicatorTarget target) {
    if (target instanceof ExactTarget exact) {
      return exact.value().toPlainString() + suffix(exact.unit());
    }
    return target instanceof RangeTarget range
        ? englishBounds(range) + suffix(range.unit())
        : target.text();
  }

  private static String englishBounds(RangeTarget range) {
    Optional<String> least = range.min().map(BigDecimal::toPlainString);
    Optional<String> most = range.max().map(BigDecimal::toPlainString);
    return least
        .map(min -> most.map(max -> min + " to " + max).orElse("at least " + min))
        .orElseGet(() -> "at most " + most.orElse(""));
  }

  /** Tells whether a unit or a wording says percent. */
  static boolean isInPercent(String words) {
    return IN_PERCENT.matcher(words).find();
  }

  private static String number(BigDecimal value) {
    return value.toPlainString().replace('.', ',');
  }

  private static String suffix(Optional<String> unit) {
    return unit.map(word -> word.equals("%") ? word : " " + word).orElse("");
  }
}
