package id.skp.testkit.cases;

import id.skp.testkit.internal.JsonLine;
import java.math.BigDecimal;
import java.util.Collection;
import java.util.HashSet;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Compares the fields of an outcome that a case expects with those that a rule gave. */
final class Comparison {
  private final Map<String, @Nullable Object> expected = new LinkedHashMap<>();
  private final Map<String, @Nullable Object> actual = new LinkedHashMap<>();

  private Comparison() {}

  /**
   * Compares.
   *
   * @param expected what is expected
   * @param actual what was given
   * @param model values of the same form, which tell where a text stands for a number; empty where none are known
   */
  static Comparison of(
      Map<String, @Nullable Object> expected,
      Map<String, @Nullable Object> actual,
      Map<String, @Nullable Object> model) {
    Comparison comparison = new Comparison();
    expected.forEach((field, value) -> {
      Object given = actual.get(field);
      boolean agrees = field.equals(CaseCheck.FINDINGS)
          ? codes(value).equals(codes(given))
          : agrees(value, given, model.get(field));
      if (!agrees) {
        comparison.expected.put(field, value);
        comparison.actual.put(field, given);
      }
    });
    return comparison;
  }

  /** Tells whether everything that is expected was given. */
  boolean agrees() {
    return expected.isEmpty();
  }

  /** Returns the expected values that were not given, as JSON. */
  String expected() {
    return JsonLine.of(expected);
  }

  /** Returns what was given in their place, as JSON. */
  String actual() {
    return JsonLine.of(actual);
  }

  private static Set<String> codes(@Nullable Object findings) {
    return findings instanceof Collection<?> codes
        ? codes.stream().map(JsonLine::wordOf).collect(Collectors.toSet())
        : new HashSet<>();
  }

  private static boolean agrees(
      @Nullable Object expected, @Nullable Object actual, @Nullable Object model) {
    if (expected == null || actual == null) {
      return expected == actual;
    } else if (expected instanceof BigDecimal written) {
      return RoundedNumber.agrees(actual, written);
    } else if (expected instanceof String text
        && (RoundedNumber.isNumber(actual) || (model != null && RoundedNumber.isNumber(model)))) {
      return RoundedNumber.written(text)
          .map(written -> RoundedNumber.agrees(actual, written))
          .orElse(false);
    } else if (expected instanceof List<?> list) {
      return actual instanceof Collection<?> values && agreesInOrder(list, values, model);
    } else if (expected instanceof Map<?, ?> object) {
      Map<?, ?> models = model instanceof Map<?, ?> map ? map : Map.of();
      return actual instanceof Map<?, ?> other
          && object.keySet().equals(other.keySet())
          && object.entrySet().stream()
              .allMatch(each ->
                  agrees(each.getValue(), other.get(each.getKey()), models.get(each.getKey())));
    }
    boolean isWord = !(actual instanceof Boolean || actual instanceof Number);
    return expected.equals(isWord ? JsonLine.wordOf(actual) : actual);
  }

  /** Items of a list are of one form, so that the last one of the model serves for what it has not. */
  private static boolean agreesInOrder(
      List<?> expected, Collection<?> actual, @Nullable Object model) {
    Iterator<?> values = actual.iterator();
    Iterator<?> models =
        model instanceof Collection<?> some ? some.iterator() : List.of().iterator();
    Object form = null;
    for (Object each : expected) {
      form = models.hasNext() ? models.next() : form;
      if (!values.hasNext() || !agrees(each, values.next(), form)) {
        return false;
      }
    }
    return !values.hasNext();
  }
}
