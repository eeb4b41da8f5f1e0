package id.skp.json;

import static java.util.Objects.requireNonNull;

import id.skp.rules.siasn.SiasnPayload;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;

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
   * Copies the map in its order.
   *
   * @param payload what it is
   * @param values the values by the names that writing uses
   */
  public SiasnDraft {
    requireNonNull(payload, "payload");
    values = Collections.unmodifiableMap(new LinkedHashMap<>(requireNonNull(values, "values")));
  }

  /** Returns what it is and its year, and of nobody a number or a name. */
  @Override
  public String toString() {
    return payload + " " + values.getOrDefault(SiasnField.YEAR_NAME, "");
  }
}
