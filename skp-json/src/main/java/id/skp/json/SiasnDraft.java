package id.skp.json;

import static java.util.Objects.requireNonNull;

import id.skp.rules.siasn.SiasnPayload;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * <em>Rancangan data</em>: what our decision gives of a payload. What only the host knows, such as the person's id in the national
 * system, is not in it: {@link SiasnJson#record(SiasnDraft, Map)} joins both.
 *
 * @param payload what it is
 * @param values the values by the names that writing uses: texts, whole numbers and exact decimals; {@code nip} and {@code nama}
 *     tell whom it is about, are held against records and never written
 */
public record SiasnDraft(SiasnPayload payload, Map<String, Object> values) {
  /**
   * Copies the map in its order, with the lists and maps in it.
   *
   * @param payload what it is
   * @param values the values by the names that writing uses
   */
  public SiasnDraft {
    requireNonNull(payload, "payload");
    values = copyOf(requireNonNull(values, "values"));
  }

  /** Copies a map with the lists and maps in it, in their order. */
  static <T extends @Nullable Object> Map<String, T> copyOf(Map<String, T> values) {
    requireNonNull(values, "values");
    Map<String, T> copy = new LinkedHashMap<>();
    values.forEach((name, value) -> copy.put(name, copyOf(value)));
    return Collections.unmodifiableMap(copy);
  }

  // the copy of a list or map is one
  @SuppressWarnings("unchecked")
  private static <T extends @Nullable Object> T copyOf(T value) {
    if (value instanceof Map<?, ?> map) {
      return (T) copyOf((Map<String, @Nullable Object>) map);
    } else if (value instanceof List<?> list) {
      List<@Nullable Object> copy = new ArrayList<>();
      list.forEach(each -> copy.add(copyOf(each)));
      return (T) Collections.unmodifiableList(copy);
    }
    return value;
  }

  /** Returns what it is and its year, and of nobody a number or a name. */
  @Override
  public String toString() {
    return payload + " " + values.getOrDefault(SiasnField.YEAR_NAME, "");
  }
}
