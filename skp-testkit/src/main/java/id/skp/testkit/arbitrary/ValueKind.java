package id.skp.testkit.arbitrary;

import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;

/**
 * A type of values and the changes to them that must be refused.
 *
 * @param type the type
 * @param breakages the changes; none where nothing can be wrong that the parts themselves do not refuse
 */
record ValueKind<T>(Class<T> type, List<Breakage<T>> breakages) {
  @SafeVarargs
  @SuppressWarnings("varargs") // the array goes no further
  static <T> ValueKind<T> of(Class<T> type, Breakage<T>... breakages) {
    return new ValueKind<>(type, List.of(breakages));
  }

  Arbitrary<T> values() {
    return SkpDomain.of(type);
  }

  Arbitrary<Broken<T>> broken() {
    return Combinators.combine(values(), Arbitraries.of(breakages)).as(Broken::of);
  }

  @Override
  public String toString() {
    return type.getSimpleName();
  }
}
