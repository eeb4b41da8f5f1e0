package id.skp.testkit.arbitrary;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiFunction;
import net.jqwik.api.Arbitrary;

/** Some of a fixed number of items, each with something made for it. */
final class Subsets {
  private Subsets() {}

  /** Makes maps from none to all items, in the items' order; a failing sample shrinks to few items. */
  static <K, V> Arbitrary<Map<K, V>> of(K[] items, Arbitrary<V> values) {
    return values.optional(0.7).list().ofSize(items.length).map(chosen -> map(items, chosen));
  }

  /** Makes something of each item and what was made for it. */
  static <K, V, R> List<R> list(Map<K, V> chosen, BiFunction<K, V, R> of) {
    return chosen.entrySet().stream()
        .map(each -> of.apply(each.getKey(), each.getValue()))
        .toList();
  }

  private static <K, V> Map<K, V> map(K[] items, List<Optional<V>> chosen) {
    Map<K, V> map = new LinkedHashMap<>();
    for (int i = 0; i < items.length; i++) {
      K item = items[i];
      chosen.get(i).ifPresent(value -> map.put(item, value));
    }
    return map;
  }
}
