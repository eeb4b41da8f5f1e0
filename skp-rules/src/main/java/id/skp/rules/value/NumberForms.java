package id.skp.rules.value;

import static id.skp.core.InvalidValueException.unless;
import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableMap;
import id.skp.core.InvalidValueException;
import id.skp.core.number.Ratio;
import id.skp.core.text.Text;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/** The forms of numbers. */
final class NumberForms {
  private static final int INTEGER_DIGITS = 15;
  private static final int DECIMALS = 6;
  private static final BigDecimal BOUND = BigDecimal.TEN.pow(INTEGER_DIGITS);
  private static final BigDecimal UNIT = BigDecimal.ONE.movePointLeft(DECIMALS);
  private static final String FRACTION = "-?[0-9]{1,60}/(?=[0-9]{1,60}$)0*[1-9][0-9]*";
  private static final Pattern FRACTION_FORM = Pattern.compile(FRACTION);

  // what the library's own forms count; a unit of a plug-in stands as it gives it
  private static final Map<String, String> INDONESIAN_UNITS = ImmutableMap.<String, String>builder()
      .put("aspects", "aspek")
      .put("box", "kotak")
      .put("code", "kode")
      .put("count", "banyaknya")
      .put("credit", "angka kredit")
      .put("days", "hari")
      .put("decimals", "desimal")
      .put("level", "level perilaku")
      .put("levels", "tingkat")
      .put("months", "bulan")
      .put("number", "angka")
      .put("people", "orang")
      .put("percent", "persen")
      .put("periods", "periode")
      .put("points", "poin")
      .put("results", "hasil kerja")
      .put("values", "nilai")
      .put("year", "tahun")
      .put("years", "tahun")
      .buildOrThrow();

  private NumberForms() {}

  /** Which bound is not in a range itself. */
  enum Open {
    NONE,
    MIN,
    MAX
  }

  /** The bounds of a number and what it counts. */
  private record Range(BigDecimal min, BigDecimal max, Open open, String unit) {
    Range {
      requireNonNull(min, "min");
      unless(
          min.compareTo(max) <= 0,
          "RANGE_INVERTED",
          "min",
          "perlu min <= max",
          "needs min <= max",
          min + ".." + max);
    }

    boolean contains(Ratio number) {
      int aboveMin = number.compareTo(Ratio.of(min));
      int belowMax = Ratio.of(max).compareTo(number);
      return aboveMin >= (open == Open.MIN ? 1 : 0) && belowMax >= (open == Open.MAX ? 1 : 0);
    }

    Text wording() {
      return Text.of(
          (open == Open.MIN ? "di atas " : "dari ") + comma(min.toPlainString()) + " sampai "
              + (open == Open.MAX ? "di bawah " : "") + comma(max.toPlainString()) + " ("
              + INDONESIAN_UNITS.getOrDefault(unit, unit) + ")",
          (open == Open.MIN ? "above " : "from ") + min.toPlainString() + " to "
              + (open == Open.MAX ? "below " : "") + max.toPlainString() + " (" + unit + ")");
    }
  }

  static ValueForm<BigDecimal> decimal() {
    return new ValueForm<>(NumberForms::readDecimal, NumberForms::shortest, decimalSchema());
  }

  static ValueForm<BigDecimal> decimal(BigDecimal min, BigDecimal max, Open open, String unit) {
    Range range = new Range(min, max, open, unit);
    return new ValueForm<>(
        at -> readDecimal(at).flatMap(number -> within(range, number, at)),
        NumberForms::shortest,
        decimalSchema(range));
  }

  static ValueForm<Ratio> ratio() {
    return new ValueForm<>(
        NumberForms::readRatio, NumberForms::writeRatio, ratioSchema(decimalSchema()));
  }

  static ValueForm<Ratio> ratio(BigDecimal min, BigDecimal max, Open open, String unit) {
    Range range = new Range(min, max, open, unit);
    return new ValueForm<>(
        at -> readRatio(at).flatMap(number -> within(range, number, at)),
        NumberForms::writeRatio,
        ratioSchema(decimalSchema(range)));
  }

  static ValueForm<Long> wholeNumber(long min, long max, String unit) {
    Range range = new Range(BigDecimal.valueOf(min), BigDecimal.valueOf(max), Open.NONE, unit);
    return new ValueForm<>(
        at -> readWholeNumber(range, at),
        BigDecimal::valueOf,
        ImmutableMap.of(
            "type",
            "integer",
            "description",
            "A whole number (" + unit + ").",
            "minimum",
            range.min(),
            "maximum",
            range.max()));
  }

  private static Optional<BigDecimal> readDecimal(DataPlace at) {
    BigDecimal number = PlainNumber.of(at.data());
    if (number == null) {
      return at.refuseType("angka", "a number");
    } else if (!fits(number)) {
      return at.refuse(
          "NUMBER_OUT_OF_RANGE",
          "perlu paling banyak " + INTEGER_DIGITS + " digit di depan dan " + DECIMALS
              + " di belakang tanda desimal, diberikan " + shown(number).indonesian(),
          "needs at most " + INTEGER_DIGITS + " digits before and " + DECIMALS
              + " after the decimal point, got " + shown(number).english());
    }
    return Optional.of(shortest(number));
  }

  private static Optional<BigDecimal> within(Range range, BigDecimal number, DataPlace at) {
    return range.contains(Ratio.of(number)) ? Optional.of(number) : outside(range, number, at);
  }

  private static <T> Optional<T> outside(Range range, Object number, DataPlace at) {
    String code = at.data() instanceof String ? "FRACTION_OUT_OF_RANGE" : "NUMBER_OUT_OF_RANGE";
    return at.refuse(
        code,
        "perlu angka " + range.wording().indonesian() + ", diberikan " + comma(number.toString()),
        "needs a number " + range.wording().english() + ", got " + number);
  }

  private static Optional<Ratio> readRatio(DataPlace at) {
    if (!(at.data() instanceof String text)) {
      return PlainNumber.of(at.data()) == null
          ? at.refuseType(
              "angka, atau pecahan seperti '100/3' dalam tanda kutip",
              "a number, or a fraction such as '100/3' in quotation marks")
          : readDecimal(at).map(Ratio::of);
    }
    return FRACTION_FORM.matcher(text).matches()
        ? Optional.of(Ratio.parse(text))
        : at.refuse(
            "NUMBER_MALFORMED",
            "perlu angka tanpa tanda kutip, atau pecahan seperti '100/3', diberikan "
                + DataPlace.quoted(text),
            "needs a number without quotation marks, or a fraction such as '100/3', got "
                + DataPlace.quoted(text));
  }

  private static Optional<Ratio> within(Range range, Ratio number, DataPlace at) {
    return range.contains(number) ? Optional.of(number) : outside(range, number, at);
  }

  /** A number stands as such where the decimals suffice, otherwise as a fraction. */
  private static Object writeRatio(Ratio number) {
    Optional<BigDecimal> decimal = number.toBigDecimal().filter(NumberForms::fits);
    return decimal.isPresent() ? decimal.get() : fraction(number);
  }

  private static String fraction(Ratio number) {
    String fraction = number.toFraction();
    if (!FRACTION_FORM.matcher(fraction).matches()) {
      throw new InvalidValueException(
          "NUMBER_OUT_OF_RANGE",
          "number",
          "perlu pecahan dengan paling banyak 60 digit di atas dan di bawah, diberikan "
              + InvalidValueException.shown(fraction.toString()),
          "needs a fraction of at most 60 digits above and below, got "
              + InvalidValueException.shown(fraction.toString()));
    }
    return fraction;
  }

  private static Optional<Long> readWholeNumber(Range range, DataPlace at) {
    BigDecimal number = PlainNumber.of(at.data());
    if (number == null) {
      return at.refuseType("bilangan bulat", "a whole number");
    }
    boolean whole = PlainNumber.isSensible(number)
        && number.setScale(0, RoundingMode.DOWN).compareTo(number) == 0
        && range.contains(Ratio.of(number));
    return whole
        ? Optional.of(number.longValueExact())
        : at.refuse(
            "NUMBER_OUT_OF_RANGE",
            "perlu bilangan bulat " + range.wording().indonesian() + ", diberikan "
                + shown(number).indonesian(),
            "needs a whole number " + range.wording().english() + ", got "
                + shown(number).english());
  }

  private static boolean fits(BigDecimal number) {
    return PlainNumber.isSensible(number)
        && number.abs().compareTo(BOUND) < 0
        && number.setScale(DECIMALS, RoundingMode.DOWN).compareTo(number) == 0;
  }

  private static Text shown(BigDecimal number) {
    return PlainNumber.isSensible(number)
        ? Text.of(comma(number.toPlainString()), number.toPlainString())
        : Text.of("angka dengan digit terlalu banyak", "one of too many digits");
  }

  private static String comma(String digits) {
    return digits.replace('.', ',');
  }

  /** Returns the number with as many decimals as it needs: equal numbers are equal values. */
  private static BigDecimal shortest(BigDecimal number) {
    return Ratio.of(number).toBigDecimal().orElseThrow();
  }

  private static Map<String, Object> decimalSchema() {
    Map<String, Object> schema = new LinkedHashMap<>();
    schema.put("type", "number");
    schema.put(
        "description", "A number of at most 15 digits before and 6 after the decimal point.");
    schema.put("exclusiveMinimum", BOUND.negate());
    schema.put("exclusiveMaximum", BOUND);
    schema.put("multipleOf", UNIT);
    return schema;
  }

  private static Map<String, Object> decimalSchema(Range range) {
    Map<String, Object> schema = decimalSchema();
    schema.put(
        "description",
        "A number " + range.wording().english()
            + " of at most 15 digits before and 6 after the decimal" + " point.");
    schema.put(range.open() == Open.MIN ? "exclusiveMinimum" : "minimum", range.min());
    schema.put(range.open() == Open.MAX ? "exclusiveMaximum" : "maximum", range.max());
    return schema;
  }

  private static Map<String, Object> ratioSchema(Map<String, Object> decimal) {
    Map<String, Object> fraction = new LinkedHashMap<>();
    fraction.put("type", "string");
    fraction.put("description", "The same as a fraction, such as 100/3.");
    fraction.put("pattern", "^" + FRACTION + "$");
    return ImmutableMap.of("anyOf", List.of(decimal, fraction));
  }
}
