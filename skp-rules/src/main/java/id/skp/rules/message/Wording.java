package id.skp.rules.message;

import id.skp.core.appraisal.Appraisal;
import id.skp.core.appraisal.BehaviourAppraisal;
import id.skp.core.appraisal.BehaviourLevelAppraisal;
import id.skp.core.appraisal.Evaluation;
import id.skp.core.appraisal.EvaluationRecord;
import id.skp.core.appraisal.ItemRating;
import id.skp.core.appraisal.Percentage;
import id.skp.core.cascade.RoleResultMatrix;
import id.skp.core.dialogue.SkpFile;
import id.skp.core.followup.EvaluationDocument;
import id.skp.core.number.Ratio;
import id.skp.core.people.Position;
import id.skp.core.plan.BehaviourStandard;
import id.skp.core.plan.IndicatorTarget;
import id.skp.core.plan.Skp;
import id.skp.core.plan.SupportedResult;
import id.skp.core.text.Labelled;
import id.skp.core.text.Text;
import id.skp.core.year.PerformanceFile;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Collection;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** How a value reads in a sentence. */
public final class Wording {
  private static final Text YES = Text.of("ya", "yes");
  private static final Text NO = Text.of("tidak", "no");
  private static final Text VERSION = Text.of("versi", "version");
  private static final Text NONE = Text.of("tidak ada", "none");

  private static final int LONGEST_DECIMAL = 9;
  private static final int SHOWN_DECIMALS = 6;
  private static final int MOST_DIGITS = 40;

  private Wording() {}

  /**
   * Returns how a value reads.
   *
   * @param value the value
   * @param locale the reader's locale
   * @return constants by their labels, numbers in the language's form, of several values all
   */
  public static String of(Object value, Locale locale) {
    if (value instanceof Labelled labelled) {
      return labelled.label(locale);
    } else if (value instanceof Text text) {
      return text.in(locale);
    } else if (value instanceof Boolean truth) {
      return (truth ? YES : NO).in(locale);
    } else if (value instanceof BigDecimal number) {
      return decimal(digits(number), locale);
    } else if (value instanceof Ratio ratio) {
      return decimal(exact(ratio), locale);
    } else if (value instanceof Percentage percentage) {
      return decimal(percentage.toString(), locale);
    } else if (value instanceof Evaluation evaluation) {
      return evaluation.predicate().label(locale);
    } else if (value instanceof Position position) {
      return position.title();
    } else if (value instanceof BehaviourStandard standard) {
      return standard.aspect().label(locale) + " " + standard.lowest() + "-" + standard.highest();
    } else if (value instanceof BehaviourAppraisal judged) {
      return judged.value().label(locale);
    } else if (value instanceof BehaviourLevelAppraisal judged) {
      return judged.aspect().label(locale);
    } else if (value instanceof SkpFile file) {
      return of(file.skp(), locale);
    } else if (value instanceof Skp skp) {
      return skp.id() + ", " + VERSION.in(locale) + " " + skp.version();
    } else if (value instanceof SupportedResult supported) {
      return supported.text();
    } else if (value instanceof IndicatorTarget target) {
      return target.text();
    } else if (value instanceof PerformanceFile file) {
      return file.skpId();
    } else if (value instanceof EvaluationDocument document) {
      return document.id() + ", " + document.period().label().in(locale);
    } else if (value instanceof EvaluationRecord record) {
      return record.id() + ", " + record.evaluation().period().label().in(locale);
    } else if (value instanceof ItemRating rated) {
      return of(rated.item(), locale) + ": " + rated.rating().label(locale);
    } else if (value instanceof Appraisal appraisal) {
      return appraisal.skp().id() + ", " + appraisal.period().label().in(locale);
    } else if (value instanceof RoleResultMatrix matrix) {
      return matrix.id() + ", " + matrix.unit().name();
    } else if (value instanceof Optional<?> optional) {
      return optional.isPresent() ? of(optional.get(), locale) : NONE.in(locale);
    } else if (value instanceof Map<?, ?> map) {
      return map.isEmpty()
          ? NONE.in(locale)
          : map.entrySet().stream()
              .map(entry -> of(entry.getKey(), locale) + ": " + of(entry.getValue(), locale))
              .collect(Collectors.joining(", "));
    } else if (value instanceof Collection<?> values) {
      return values.isEmpty()
          ? NONE.in(locale)
          : values.stream().map(each -> of(each, locale)).collect(Collectors.joining(", "));
    }
    return value.toString();
  }

  /** Writes the digits out unless there are absurdly many: 1E-999999999 stays as it is. */
  private static String digits(BigDecimal number) {
    return Math.abs((long) number.scale()) <= MOST_DIGITS
        ? number.toPlainString()
        : number.toString();
  }

  /** Returns all decimals where they end soon; otherwise the first six and the fraction, which alone is exact. */
  private static String exact(Ratio ratio) {
    return ratio
        .toBigDecimal()
        .filter(number -> number.scale() <= LONGEST_DECIMAL)
        .map(BigDecimal::toPlainString)
        .orElseGet(() -> ratio.round(SHOWN_DECIMALS, RoundingMode.DOWN).toPlainString() + "\u2026 ("
            + ratio.toFraction() + ")");
  }

  private static String decimal(String digits, Locale locale) {
    return locale.getLanguage().equals("en") ? digits : digits.replace('.', ',');
  }
}
