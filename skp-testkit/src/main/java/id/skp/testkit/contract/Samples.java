package id.skp.testkit.contract;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.WeakHashMap;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.JqwikException;
import net.jqwik.api.RandomGenerator;
import net.jqwik.api.sessions.JqwikSession;
import org.jspecify.annotations.Nullable;

/** Values of an arbitrary outside of a property, the same ones each time; each is drawn once, when it is asked for. */
final class Samples<T> {
  private static final int SIZE = 1000;
  private static final long SEED = 30_2019;
  private static final int AT_ONCE = 10;
  private static final Map<Arbitrary<?>, Samples<?>> BEGUN =
      Collections.synchronizedMap(new WeakHashMap<>());

  private final Arbitrary<T> values;
  private @Nullable RandomGenerator<T> generator;
  private final Random random = new Random(SEED);
  private final List<T> drawn = new ArrayList<>();

  private Samples(Arbitrary<T> values) {
    this.values = values;
  }

  // what is drawn from an arbitrary of this type is of its type
  @SuppressWarnings("unchecked")
  static <T> Samples<T> of(Arbitrary<T> values) {
    Samples<T> begun = (Samples<T>) BEGUN.get(values);
    if (begun == null) {
      begun = new Samples<>(values);
      BEGUN.put(values, begun);
    }
    return begun;
  }

  /** Returns the first ones. */
  static <T> List<T> of(Arbitrary<T> values, int count) {
    Samples<T> samples = of(values);
    samples.get(count - 1);
    synchronized (samples) {
      return List.copyOf(samples.drawn.subList(0, count));
    }
  }

  /** Returns one by its number, from 0. */
  synchronized T get(int number) {
    if (number >= drawn.size()) {
      drawInSession(number + AT_ONCE);
    }
    return drawn.get(number);
  }

  private void drawInSession(int count) {
    boolean begun = begin();
    try {
      draw(count);
    } finally {
      if (begun) {
        JqwikSession.finish();
      }
    }
  }

  /** Begins a session, unless there is one or jqwik itself is at work, which takes none. */
  private static boolean begin() {
    if (JqwikSession.isActive()) {
      return false;
    }
    try {
      JqwikSession.start();
      return true;
    } catch (JqwikException withinJqwik) {
      return false;
    }
  }

  private void draw(int count) {
    RandomGenerator<T> begun = generator == null ? values.generator(SIZE) : generator;
    generator = begun;
    while (drawn.size() < count) {
      drawn.add(begun.next(random).value());
    }
  }
}
