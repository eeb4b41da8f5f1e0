package id.skp.rules.message;

import static java.util.Objects.requireNonNull;

import id.skp.core.InvalidValueException;
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
import id.skp.core.period.Dates;
import id.skp.core.plan.BehaviourStandard;
import id.skp.core.plan.IndicatorTarget;
import id.skp.core.plan.Skp;
import id.skp.core.plan.SupportedResult;
import id.skp.core.text.Labelled;
import id.skp.core.text.Line;
import id.skp.core.text.Text;
import id.skp.core.year.PerformanceFile;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.time.MonthDay;
import java.util.Collection;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** How a value reads in a sentence. */
public final class Wording {
  private static final Text YES = Text.of("ya", "yes");
  private static final Text NO = Text.of("tidak", "no");
  private static final Text VERSION = Text.of("versi", "version");
  private static final Text NONE = Text.of("tidak ada", "none");

  private static final int LONGEST_DECIMAL = 9;
  private static final int SHOWN_DECIMALS = 6;
  private static final int MOST_DIGITS = 40;

  /** So many digits are written without a text of their own. */
  private static final int FEW_DIGITS = 17;

  /** A number that is so long is perhaps a NIP that somebody gave in its place. */
  private static final int DIGITS_OF_NIP = 18;

  /** So many of several values are worded. */
  private static final int MOST_WORDED = 1000;

  /** Most values have fewer. */
  private static final int FEW_LETTERS = 32;

  private Wording() {}

  /**
   * Returns how a value reads.
   *
   * @param value the value
   * @param locale the reader's locale
   * @return constants by their labels, numbers in the language's form, of several values all, of more than 1000 those and how many
   *     more there are
   */
  public static String of(Object value, Locale locale) {
    requireNonNull(locale, "locale");
    Line text = new Line(FEW_LETTERS);
    append(value, locale, text);
    return text.toString();
  }

  /**
   * Writes how a value reads.
   *
   * @param value the value
   * @param locale the reader's locale
   * @param text where it is added
   */
  public static void append(Object value, Locale locale, Line text) {
    requireNonNull(locale, "locale");
    requireNonNull(text, "text");
    if (value instanceof Ratio ratio) {
      append(ratio, locale, text);
    } else if (value instanceof BigDecimal number) {
      append(number, locale, text);
    } else if (value instanceof Labelled labelled) {
      text.add(labelled.label(locale));
    } else if (value instanceof SkpFile file) {
      append(file.skp(), locale, text);
    } else if (value instanceof ItemRating rated) {
      append(rated.item(), locale, text);
      text.add(": ").add(rated.rating().label(locale));
    } else if (value instanceof Optional<?> optional && optional.isPresent()) {
      append(optional.get(), locale, text);
    } else if (value instanceof Map<?, ?> map && !map.isEmpty()) {
      int worded = 0;
      for (Map.Entry<?, ?> entry : map.entrySet()) {
        if (worded == MOST_WORDED) {
          appendMore(map.size() - worded, locale, text);
          break;
        }
        append(entry.getKey(), locale, text.add(worded++ == 0 ? "" : ", "));
        append(entry.getValue(), locale, text.add(": "));
      }
    } else if (value instanceof Collection<?> values && !values.isEmpty()) {
      int worded = 0;
      for (Object each : values) {
        if (worded == MOST_WORDED) {
          appendMore(values.size() - worded, locale, text);
          break;
        }
        append(each, locale, text.add(worded++ == 0 ? "" : ", "));
      }
    } else {
      text.add(ofSingle(value, locale));
    }
  }

  private static void appendMore(int more, Locale locale, Line text) {
    text.add(", ").add(Text.of("dan " + more + " lagi", "and " + more + " more").in(locale));
  }

  /**
   * Writes a sentence. A value that holds such a place itself stands as it is.
   *
   * @param template the wording, with {@code {0}}, {@code {1}} … where the values stand
   * @param values the values
   * @param locale the reader's locale
   * @param text where it is added
   */
  public static void append(Text template, Object[] values, Locale locale, Line text) {
    requireNonNull(template, "template");
    requireNonNull(values, "values");
    requireNonNull(text, "text");
    String wording = template.in(locale);
    int written = 0;
    for (int open = wording.indexOf('{'); open >= 0; open = wording.indexOf('{', open + 1)) {
      int close = wording.indexOf('}', open);
      int index = close < 0 || close > open + 3 ? -1 : number(wording, open + 1, close);
      if (index >= 0 && index < values.length) {
        text.add(wording, written, open);
        append(values[index], locale, text);
        written = close + 1;
      }
    }
    text.add(wording, written, wording.length());
  }

  /** Returns a number of one or two digits; -1 for anything else. */
  private static int number(String wording, int start, int end) {
    int number = end > start ? 0 : -1;
    for (int i = start; i < end && number >= 0; i++) {
      char digit = wording.charAt(i);
      number = digit >= '0' && digit <= '9' ? number * 10 + digit - '0' : -1;
    }
    return number;
  }

  private static String ofSingle(Object value, Locale locale) {
    requireNonNull(value, "value");
    if (value instanceof Text text) {
      return text.in(locale);
    } else if (value instanceof LocalDate day) {
      return Dates.of(day).in(locale);
    } else if (value instanceof MonthDay day) {
      return Dates.of(day).in(locale);
    } else if (value instanceof Boolean truth) {
      return (truth ? YES : NO).in(locale);
    } else if (value instanceof Long || value instanceof BigInteger) {
      return digits(new BigDecimal(value.toString()));
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
    } else if (value instanceof Appraisal appraisal) {
      return appraisal.skp().id() + ", " + appraisal.period().label().in(locale);
    } else if (value instanceof RoleResultMatrix matrix) {
      return matrix.id() + ", " + matrix.unit().name();
    } else if (value instanceof Optional || value instanceof Map || value instanceof Collection) {
      return NONE.in(locale);
    }
    return value.toString();
  }

  /** Writes the digits out unless there are absurdly many: 1E-999999999 stays as it is. */
  private static String digits(BigDecimal number) {
    if (number.scale() <= 0 && number.precision() - (long) number.scale() == DIGITS_OF_NIP) {
      return InvalidValueException.shown(number.toPlainString());
    }
    return Math.abs((long) number.scale()) <= MOST_DIGITS
        ? number.toPlainString()
        : number.toString();
  }

  /** Writes all decimals where they end soon; otherwise the first six and the fraction, which alone is exact. */
  private static void append(Ratio ratio, Locale locale, Line text) {
    Optional<BigDecimal> whole = ratio.toBigDecimal();
    if (whole.isPresent() && whole.get().scale() <= LONGEST_DECIMAL) {
      append(whole.get(), locale, text);
    } else {
      append(ratio.round(SHOWN_DECIMALS, RoundingMode.DOWN), locale, text);
      text.add("\u2026 (").add(ratio.toFraction()).add(')');
    }
  }

  private static void append(BigDecimal number, Locale locale, Line text) {
    int scale = number.scale();
    if (scale < 0 || scale > FEW_DIGITS || number.precision() > FEW_DIGITS) {
      text.add(decimal(digits(number), locale));
    } else if (scale == 0) {
      text.add(number.longValue());
    } else {
      long digits = number.unscaledValue().longValue();
      long one = 1;
      for (int i = 0; i < scale; i++) {
        one *= 10;
      }
      long decimals = Math.abs(digits % one);
      text.add(digits < 0 ? "-" : "").add(Math.abs(digits / one));
      text.add(decimal(".", locale));
      for (long ten = one / 10; ten > 1 && decimals < ten; ten /= 10) {
        text.add('0');
      }
      text.add(decimals);
    }
  }

  private static String decimal(String digits, Locale locale) {
    return locale.getLanguage().equals("en") ? digits : digits.replace('.', ',');
  }
}
