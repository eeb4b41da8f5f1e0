package id.skp.testkit.contract;

import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.RandomGenerator;
import net.jqwik.api.sessions.JqwikSession;

/** Values of an arbitrary outside of a property, the same ones each time. */
final class Samples {
  private static final int SIZE = 1000;
  private static final long SEED = 30_2019;

  private Samples() {}

  static <T> List<T> of(Arbitrary<T> values, int count) {
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
