package id.skp.rules;

import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What stands under the very keys by which a rule set was built, each at the slot that its key's hash says. Rules ask with
 * these constants; an equal key from elsewhere is not found here.
 *
 * @param <V> the type of what stands there
 */
final class Slots<V> {
  private static final int LEAST = 16;

  private final Object[] keysAndValues;
  private final int mask;

  private Slots(Object[] keysAndValues) {
    this.keysAndValues = keysAndValues;
    this.mask = keysAndValues.length - 2;
  }

  static <V> Slots<V> of(Map<?, V> values) {
    int size = LEAST;
    while (size < 8 * values.size()) {
      size *= 2;
    }
    Object[] slots = new Object[size];
    values.forEach((key, value) -> {
      int slot = first(key.hashCode()) & (slots.length - 2);
      while (slots[slot] != null) {
        slot = (slot + 2) & (slots.length - 2);
      }
      slots[slot] = key;
      slots[slot + 1] = value;
    });
    return new Slots<>(slots);
  }

  private static int first(int hash) {
    return (hash ^ (hash >>> 15)) << 1;
  }

  @SuppressWarnings("unchecked") // every other slot holds the value of the key before it
  @Nullable
  V get(Object key, int hash) {
    int slot = first(hash) & mask;
    while (true) {
      Object found = keysAndValues[slot];
      if (found == key) {
        return (V) keysAndValues[slot + 1];
      } else if (found == null) {
        return null;
      }
      slot = (slot + 2) & mask;
    }
  }
}
