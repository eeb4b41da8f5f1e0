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

  static Comparison of(
      Map<String, @Nullable Object> expected, Map<String, @Nullable Object> actual) {
    Comparison comparison = new Comparison();
    expected.forEach((field, value) -> {
      Object given = actual.get(field);
      boolean agrees = field.equals(CaseCheck.FINDINGS)
          ? codes(value).equals(codes(given))
          : agrees(value, given);
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

  private static boolean agrees(@Nullable Object expected, @Nullable Object actual) {
    if (expected == null || actual == null) {
      return expected == actual;
    } else if (expected instanceof BigDecimal written) {
      return RoundedNumber.agrees(actual, written);
    } else if (expected instanceof String text && RoundedNumber.isNumber(actual)) {
      return RoundedNumber.written(text)
          .map(written -> RoundedNumber.agrees(actual, written))
          .orElse(false);
    } else if (expected instanceof List<?> list) {
      return actual instanceof Collection<?> values && agreesInOrder(list, values);
    } else if (expected instanceof Map<?, ?> object) {
      return actual instanceof Map<?, ?> other
          && object.keySet().equals(other.keySet())
          && object.entrySet().stream()
              .allMatch(each -> agrees(each.getValue(), other.get(each.getKey())));
    }
    boolean isWord = !(actual instanceof Boolean || actual instanceof Number);
    return expected.equals(isWord ? JsonLine.wordOf(actual) : actual);
  }

  private static boolean agreesInOrder(List<?> expected, Collection<?> actual) {
    Iterator<?> values = actual.iterator();
    return expected.size() == actual.size()
        && expected.stream().allMatch(each -> agrees(each, values.next()));
  }
}
