package id.skp.testkit.fuzz;

import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.sessions.JqwikSession;

/** Values that a number makes: the same number makes the same ones. */
final class Made {
  private Made() {}

  static <T> List<T> by(long seed, Arbitrary<T> values, int count) {
    List<T> made = new ArrayList<>();
    JqwikSession.run(
        Long.toString(seed), () -> values.sampleStream().limit(count).forEach(made::add));
    return made;
  }
}
