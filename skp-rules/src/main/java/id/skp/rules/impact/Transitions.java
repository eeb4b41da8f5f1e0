package id.skp.rules.impact;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableSortedMap;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Predicate;

/**
 * <em>Matriks peralihan</em>: how many appraisals make each transition.
 *
 * @param counts the numbers, each above 0, of the transitions that there are, in their order
 */
public record Transitions(Map<Transition, Long> counts) {
  /**
   * Refuses null and copies the map.
   *
   * @param counts the numbers by transition
   */
  public Transitions {
    counts = ImmutableSortedMap.copyOf(requireNonNull(counts, "counts"));
  }

  /** Counts transitions one by one. */
  static final class Tally {
    private final SortedMap<Transition, Long> counts = new TreeMap<>();

    void add(Transition transition) {
      counts.merge(transition, 1L, Long::sum);
    }

    Transitions sum() {
      return new Transitions(counts);
    }
  }

  /**
   * Returns how many there are.
   *
   * @return the sum of all numbers
   */
  public long all() {
    return count(each -> true);
  }

  /**
   * Returns how many are not the {@linkplain Transition#isSame same}.
   *
   * @return the number
   */
  public long changed() {
    return count(each -> !each.isSame());
  }

  /**
   * Returns how many transitions are of a kind.
   *
   * @param kind the kind, such as {@code Transition::isRaised}
   * @return the number
   */
  public long count(Predicate<? super Transition> kind) {
    requireNonNull(kind, "kind");
    return counts.entrySet().stream()
        .filter(each -> kind.test(each.getKey()))
        .mapToLong(Map.Entry::getValue)
        .sum();
  }
}
