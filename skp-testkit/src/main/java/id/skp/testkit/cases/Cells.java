package id.skp.testkit.cases;

import static java.util.Objects.requireNonNull;

import id.skp.rules.Parameter;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The cells of a table: the constants, numbers and truth values in the data of a parameter, each with the values that may
 * stand in its place.
 */
final class Cells {
  /** A number is moved by little and by much, up and down, so that both sides of a bound are held. */
  private static final List<BigDecimal> MOVES =
      Stream.of("0.01", "-0.01", "1", "-1").map(BigDecimal::new).toList();

  private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

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

  /** Returns all changes of all cells, also those that the form does not take; none where the value is no table. */
  static List<Change> changes(Parameter<?> parameter) {
    Object data = parameter.data();
    return data instanceof Map<?, ?> || data instanceof List<?>
        ? changes(data, parameter.key().form().schema(), "").toList()
        : List.of();
  }

  private static Stream<Change> changes(Object data, Map<?, ?> schema, String at) {
    if (schema.get("anyOf") instanceof List<?> forms) {
      return forms.stream()
          .map(form -> (Map<?, ?>) form)
          .filter(form -> !"null".equals(form.get("type")))
          .limit(1)
          .flatMap(form -> changes(data, form, at));
    } else if (data instanceof Map<?, ?> fields) {
      return changesOfFields(fields, schema, at);
    } else if (data instanceof List<?> items) {
      return changesOfItems(items, formOf("items", schema), at);
    }
    return others(data, schema).map(other -> new Change(at, data, other, other));
  }

  private static Stream<Change> changesOfFields(Map<?, ?> fields, Map<?, ?> schema, String at) {
    Map<?, ?> forms = formOf("properties", schema);
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
    }
    return Stream.empty();
  }
}
