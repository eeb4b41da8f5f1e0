package id.skp.testkit.properties;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * A cascade in sets and maps, as slow and plain as can be.
 *
 * @param goals the ids of the goals
 * @param owners the owner of each result
 * @param links what each link goes from and to
 */
record NaiveCascade(Set<String> goals, Map<String, String> owners, List<Link> links) {
  /**
   * A link.
   *
   * @param from the result that contributes
   * @param to what it contributes to
   */
  record Link(String from, String to) {}

  /** Returns all that can be reached upwards from an id in one step or more. */
  Set<String> above(String id) {
    Set<String> reached = new HashSet<>();
    Set<String> before = new HashSet<>();
    links.stream().filter(link -> link.from().equals(id)).forEach(link -> reached.add(link.to()));
    while (!before.equals(reached)) {
      before.addAll(reached);
      links.stream()
          .filter(link -> before.contains(link.from()))
          .forEach(link -> reached.add(link.to()));
    }
    return reached;
  }

  Set<String> goalsOf(String result) {
    Set<String> reached = above(result);
    reached.retainAll(goals);
    return reached;
  }

  Set<String> carriersOf(String id) {
    Set<String> carriers = new HashSet<>();
    owners.keySet().stream()
        .filter(result -> !result.equals(id) && above(result).contains(id))
        .forEach(carriers::add);
    return carriers;
  }

  Set<String> notCarried() {
    Set<String> without = new HashSet<>(goals);
    links.forEach(link -> without.remove(link.to()));
    return without;
  }

  Set<String> orphans() {
    Set<String> orphans = new HashSet<>();
    owners.keySet().stream().filter(result -> goalsOf(result).isEmpty()).forEach(orphans::add);
    return orphans;
  }

  /** Returns the groups of ids that reach each other. */
  Set<Set<String>> knots() {
    Set<Set<String>> knots = new HashSet<>();
    for (Link link : links) {
      if (above(link.from()).contains(link.from())) {
        Set<String> knot = new HashSet<>(Set.of(link.from()));
        above(link.from()).stream()
            .filter(other -> above(other).contains(link.from()))
            .forEach(knot::add);
        knots.add(knot);
      }
    }
    return knots;
  }

  NaiveCascade with(Link link) {
    List<Link> more = new ArrayList<>(links);
    more.add(link);
    return new NaiveCascade(goals, owners, more);
  }

  /** Returns the same cascade under other names. */
  NaiveCascade renamed(String prefix) {
    Set<String> names = new HashSet<>();
    goals.forEach(goal -> names.add(prefix + goal));
    Map<String, String> owned = new LinkedHashMap<>();
    owners.forEach((result, owner) -> owned.put(prefix + result, owner));
    return new NaiveCascade(
        names,
        owned,
        links.stream()
            .map(link -> new Link(prefix + link.from(), prefix + link.to()))
            .toList());
  }
}
