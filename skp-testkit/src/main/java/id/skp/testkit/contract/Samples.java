package id.skp.testkit.contract;

import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.WeakHashMap;
import java.util.stream.Stream;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.RandomGenerator;
import net.jqwik.api.sessions.JqwikSession;

/** Values of an arbitrary outside of a property, the same ones each time; they are drawn once. */
final class Samples {
  private static final int SIZE = 1000;
  private static final long SEED = 30_2019;
  private static final Map<Arbitrary<?>, List<?>> DRAWN =
      Collections.synchronizedMap(new WeakHashMap<>());

  private Samples() {}

  // what was drawn from an arbitrary of this type is of its type
  @SuppressWarnings("unchecked")
  static <T> List<T> of(Arbitrary<T> values, int count) {
    List<T> drawn = (List<T>) DRAWN.getOrDefault(values, List.of());
    if (drawn.size() < count) {
      drawn = inSession(values, count);
      DRAWN.put(values, drawn);
    }
    return drawn.subList(0, count);
  }

  private static <T> List<T> inSession(Arbitrary<T> values, int count) {
    if (JqwikSession.isActive()) {
      return drawn(values, count);
    }
    JqwikSession.start();
    try {
      return drawn(values, count);
    } finally {
      JqwikSession.finish();
    }
  }

  private static <T> List<T> drawn(Arbitrary<T> values, int count) {
    RandomGenerator<T> generator = values.generator(SIZE);
    Random random = new Random(SEED);
    return Stream.generate(() -> generator.next(random).value()).limit(count).toList();
  }
}
