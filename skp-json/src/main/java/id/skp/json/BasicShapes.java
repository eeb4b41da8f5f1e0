package id.skp.json;

import id.skp.core.InvalidValueException;
import id.skp.core.TextKind;
import id.skp.core.appraisal.Percentage;
import id.skp.core.number.Ratio;
import id.skp.core.period.DateRange;
import id.skp.core.period.EvaluationPeriod;
import id.skp.core.shape.Definitions;
import id.skp.core.shape.ObjectShape;
import id.skp.core.shape.Part;
import id.skp.core.shape.Shape;
import id.skp.core.text.Text;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.AbstractMap;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Texts, numbers and days, and what schemas say beside the shapes. */
final class BasicShapes {
  /** The id of something, or of what is referred to. */
  static final Shape<String> ID = Shape.text(
      TextKind.ID, "An id, with at least one visible character and no control characters.");

  /** What something is called. */
  static final Shape<String> NAME = Shape.text(
      TextKind.NAME,
      "What something is called, with at least one visible character and no control characters.");

  /** What somebody wrote. */
  static final Shape<String> TEXT = Shape.text(
      TextKind.TEXT,
      "A text with at least one visible character, and no control characters but tabs and ends of"
          + " lines.");

  /** A day of a year from 0001 to 9999: before the year 1 no calendar of the law has another. */
  static final Shape<LocalDate> DATE = Shape.date();

  static final Shape<BigDecimal> NUMBER = Shape.decimal();

  static final Shape<Boolean> TRUTH = Shape.truth();

  /** A version of a plan, or another number that counts from 1. */
  static final Shape<Integer> COUNT = Shape.integer(1, Integer.MAX_VALUE);

  static final Shape<Integer> INTEGER = Shape.integer(Integer.MIN_VALUE, Integer.MAX_VALUE);

  /** A percentage, written as a number of no more decimals than it needs. */
  static final Shape<Percentage> PERCENTAGE = NUMBER.as(
      Percentage::new,
      share -> share.value().stripTrailingZeros(),
      json("{\"minimum\": 0, \"maximum\": 1000}"));

  static final Shape<Ratio> RATIO = Shape.text(
      "ratio",
      Text.same("An exact number, such as 87.5 or 13/14."),
      Text.of(
          "teks seperti '87.5' atau '13/14' dalam tanda kutip",
          "a text such as '87.5' or '13/14' in quotation marks"),
      Ratio::parse,
      Ratio::toString,
      json("""
          {"type": "string", "maxLength": 183,
           "pattern": "^-?[0-9]{1,60}(?:\\\\.[0-9]{1,60})?(?:/[0-9]{1,60})?$"}"""));

  static final Shape<EvaluationPeriod> EVALUATION_PERIOD = Shape.text(
      "evaluationPeriod",
      Text.same("A year 2024, half-year 2024-S1, quarter 2024-Q1 or month 2024-03."),
      Text.of(
          "teks seperti '2024', '2024-S1', '2024-Q1' atau '2024-03' dalam tanda kutip",
          "a text such as '2024', '2024-S1', '2024-Q1' or '2024-03' in quotation marks"),
      EvaluationPeriod::parse,
      EvaluationPeriod::toString,
      json("""
          {"type": "string", "maxLength": 7,
           "pattern": "^(?:19|[2-9][0-9])[0-9]{2}(?:-(?:S[12]|Q[1-4]|0[1-9]|1[0-2]))?$"}"""));

  static final Shape<DateRange> DATE_RANGE = ObjectShape.of(
          "dateRange",
          Text.of("Jangka waktu", "The days from the first to the last, both included."),
          Part.required("from", DATE, DateRange::from).saying("The first day, such as 2024-01-01."),
          Part.required("to", DATE, DateRange::to).saying("The last day, such as 2024-12-31."),
          DateRange::new)
      .shape();

  private BasicShapes() {}

  /** Returns the shape of whole numbers within bounds, of which others are refused. */
  static Shape<Integer> within(int least, int most) {
    return Shape.integer(least, most)
        .as(
            number -> {
              InvalidValueException.unless(
                  number >= least && number <= most,
                  "NUMBER_OUT_OF_RANGE",
                  "number",
                  "perlu bilangan bulat " + least + " sampai " + most,
                  "needs a whole number from " + least + " to " + most,
                  number);
              return number;
            },
            Function.identity(),
            Map.of());
  }

  /** Returns the shape of how many there are, at least so many. */
  static Shape<Long> many(int least) {
    return within(least, Integer.MAX_VALUE).as(Integer::longValue, Math::toIntExact, Map.of());
  }

  /** Returns what a schema says, given as JSON; it is parsed when it is looked into, which who reads a document never does. */
  static Map<String, Object> json(String object) {
    return new AbstractMap<>() {
      private volatile @Nullable Map<String, Object> parsed;

      // an object of JSON has texts as names, and a schema has no null but as a value of an enum
      @Override
      @SuppressWarnings("unchecked")
      public Set<Map.Entry<String, Object>> entrySet() {
        Map<String, Object> schema = parsed;
        if (schema == null) {
          schema = (Map<String, Object>) Objects.requireNonNull(StrictJson.parse(object));
          parsed = schema;
        }
        return Collections.unmodifiableMap(schema).entrySet();
      }
    };
  }

  /** Returns a condition of a schema, given as JSON, that refers to the schemas of some shapes. */
  static Function<Definitions, Map<String, Object>> where(String object, Shape<?>... named) {
    return definitions -> {
      for (Shape<?> each : named) {
        var unused = each.use(definitions);
      }
      return json(object);
    };
  }

  /** Returns the condition that an object is as each constant of a field needs it. */
  static Map<String, Object> byConstant(String field, Map<String, Map<String, Object>> needed) {
    List<Map<String, Object>> conditions = new ArrayList<>();
    needed.forEach((constant, properties) -> {
      Map<String, Object> given = new LinkedHashMap<>();
      given.put("properties", Map.of(field, Map.of("const", constant)));
      given.put("required", List.of(field));
      Map<String, Object> condition = new LinkedHashMap<>();
      condition.put("if", given);
      condition.put("then", Map.of("properties", properties));
      conditions.add(condition);
    });
    return Map.of("allOf", conditions);
  }

  /** Returns the condition that at least one of some fields has a value. */
  static Function<Definitions, Map<String, Object>> oneAtLeast(String... fields) {
    StringBuilder either = new StringBuilder();
    for (String field : fields) {
      either
          .append(either.isEmpty() ? "" : ", ")
          .append("{\"required\": [\"")
          .append(field)
          .append("\"], \"properties\": {\"")
          .append(field)
          .append("\": {\"not\": {\"type\": \"null\"}}}}");
    }
    return where("{\"anyOf\": [" + either + "]}");
  }
}
