package id.skp.testkit.cases;

import static java.util.Objects.requireNonNull;

import id.skp.rules.Parameter;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.MonthDay;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The cells of a parameter: the constants, numbers, truth values, days and texts in its data, each with the values that may
 * stand in its place, and the places where something may be added.
 */
final class Cells {
  /** A number is moved by little and by much, up and down, so that both sides of a bound are held. */
  private static final List<BigDecimal> MOVES =
      Stream.of("0.01", "-0.01", "1", "-1").map(BigDecimal::new).toList();

  private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);
  private static final Pattern DAY_OF_YEAR = Pattern.compile("[0-9]{2}-[0-9]{2}");

  private Cells() {}

  /**
   * One change of one cell.
   *
   * @param pointer where the cell stands in the data
   * @param cell what stands there
   * @param other what stands there instead
   * @param data the whole data with the change
   */
  record Change(String pointer, Object cell, Object other, Object data) {
    /** Tells whether one number stands in the place of another. */
    boolean isOfNumber() {
      return other instanceof BigDecimal;
    }

    /** Tells whether something stands where nothing stood. */
    boolean isAddition() {
      return cell.equals(Scorecard.LEFT_OUT);
    }

    /** Tells whether a smaller number stands in the place of a number. */
    boolean isDownward() {
      return cell instanceof BigDecimal number
          && other instanceof BigDecimal moved
          && moved.compareTo(number) < 0;
    }

    @Override
    public String toString() {
      return pointer + " -> " + other;
    }
  }

  /** Tells whether a parameter has cells to change, or is a number. */
  static boolean isTable(Parameter<?> parameter) {
    Object data = parameter.data();
    return data instanceof BigDecimal
        || ((data instanceof Map<?, ?> || data instanceof List<?>)
            && changes(parameter).stream().anyMatch(each -> !each.isAddition()));
  }

  /** Returns all changes of all cells, also those that the form does not take. */
  static List<Change> changes(Parameter<?> parameter) {
    return changes(parameter.data(), parameter.key().form().schema(), "").toList();
  }

  private static Stream<Change> changes(Object data, Map<?, ?> schema, String at) {
    if (schema.get("anyOf") instanceof List<?>) {
      return changes(data, present(schema), at);
    } else if (data instanceof Map<?, ?> fields) {
      return changesOfFields(fields, schema, at);
    } else if (data instanceof List<?> items) {
      return changesOfItems(items, formOf("items", schema), at);
    }
    return others(data, schema).map(other -> new Change(at, data, other, other));
  }

  /** Returns the form of what is there, where it may also be absent. */
  private static Map<?, ?> present(Map<?, ?> schema) {
    if (schema.get("anyOf") instanceof List<?> forms) {
      for (Object form : forms) {
        if (form instanceof Map<?, ?> present && !"null".equals(present.get("type"))) {
          return present;
        }
      }
    }
    return schema;
  }

  private static Stream<Change> changesOfFields(Map<?, ?> fields, Map<?, ?> schema, String at) {
    Map<?, ?> forms = formOf("properties", schema);
    Stream<Change> added = forms.entrySet().stream()
        .filter(form -> !fields.containsKey(form.getKey()))
        .flatMap(form -> samples((Map<?, ?>) form.getValue())
            .map(other -> new Change(
                at + "/" + form.getKey(),
                Scorecard.LEFT_OUT,
                other,
                with(fields, form.getKey(), other))));
    return Stream.concat(changesOfGiven(fields, forms, at), added);
  }

  private static Stream<Change> changesOfGiven(Map<?, ?> fields, Map<?, ?> forms, String at) {
    return fields.entrySet().stream()
        .flatMap(field -> changes(
                field.getValue(), formOf(field.getKey(), forms), at + "/" + field.getKey())
            .map(change -> new Change(
                change.pointer(),
                change.cell(),
                change.other(),
                with(fields, field.getKey(), change.data()))));
  }

  private static Map<?, ?> formOf(Object name, Map<?, ?> forms) {
    return requireNonNull((Map<?, ?>) forms.get(name), "form");
  }

  /** Two weights keep their sum. */
  private static Map<Object, @Nullable Object> with(Map<?, ?> fields, Object name, Object value) {
    Map<Object, @Nullable Object> copy = new LinkedHashMap<>(fields);
    copy.put(name, value);
    if (value instanceof BigDecimal weight && fields.keySet().equals(Set.of("first", "second"))) {
      copy.put(name.equals("first") ? "second" : "first", HUNDRED.subtract(weight));
    }
    return copy;
  }

  private static Stream<Change> changesOfItems(List<?> items, Map<?, ?> schema, String at) {
    List<Change> all = new ArrayList<>();
    for (int i = 0; i < items.size(); i++) {
      int index = i;
      changes(items.get(i), schema, at + "/" + i)
          .map(change -> new Change(
              change.pointer(),
              change.cell(),
              change.other(),
              with(items, index, Optional.of(change.data()))))
          .forEach(all::add);
      all.add(new Change(
          at + "/" + i, items.get(i), Scorecard.LEFT_OUT, with(items, index, Optional.empty())));
    }
    samples(schema)
        .filter(other -> !items.contains(other))
        .map(other -> new Change(
            at + "/-",
            Scorecard.LEFT_OUT,
            other,
            Stream.concat(items.stream(), Stream.of(other)).toList()))
        .forEach(all::add);
    return all.stream();
  }

  private static List<Object> with(List<?> items, int index, Optional<Object> value) {
    List<Object> copy = new ArrayList<>(items);
    copy.remove(index);
    value.ifPresent(item -> copy.add(index, item));
    return copy;
  }

  private static Stream<Object> others(Object data, Map<?, ?> schema) {
    if (schema.get("enum") instanceof List<?> constants) {
      return constants.stream().filter(each -> !each.equals(data)).map(Object.class::cast);
    } else if (data instanceof BigDecimal number) {
      return MOVES.stream().map(number::add);
    } else if (data instanceof Boolean truth) {
      return Stream.of(!truth);
    } else if (data instanceof String text) {
      return "date".equals(schema.get("format"))
          ? Stream.of(1, -1).map(days -> LocalDate.parse(text).plusDays(days).toString())
          : Stream.of(text + "-x", dayBefore(text));
    }
    return Stream.empty();
  }

  /** Returns the day before a day of any year, such as 01-31; anything else as it is. */
  private static String dayBefore(String text) {
    return DAY_OF_YEAR.matcher(text).matches()
        ? MonthDay.parse("--" + text).atYear(2024).minusDays(1).toString().substring(5)
        : text;
  }

  /** Returns something that a form takes: each of its constants, or one value. */
  private static Stream<Object> samples(Map<?, ?> optional) {
    Map<?, ?> schema = present(optional);
    if (schema.get("enum") instanceof List<?> constants) {
      return constants.stream().map(Object.class::cast);
    }
    return switch (String.valueOf(schema.get("type"))) {
      case "integer", "number" -> Stream.of(BigDecimal.ONE);
      case "boolean" -> Stream.of(true);
      case "array" -> samples(formOf("items", schema)).limit(1).map(List::of);
      case "object" -> Stream.of(sample(schema));
      default -> Stream.empty();
    };
  }

  private static Object sample(Map<?, ?> schema) {
    Map<?, ?> forms = formOf("properties", schema);
    Map<Object, Object> fields = new LinkedHashMap<>();
    ((List<?>) requireNonNull(schema.get("required"), "required"))
        .forEach(name -> samples(formOf(name, forms))
            .findFirst()
            .ifPresent(value -> fields.put(requireNonNull(name, "name"), value)));
    return fields;
  }
}
