package id.skp.rules.cascade;

import id.skp.core.cascade.CascadeLink;
import id.skp.core.cascade.Division;
import id.skp.core.cascade.RoleResultMatrix;
import id.skp.core.plan.Aspect;
import id.skp.core.plan.ExactTarget;
import id.skp.core.plan.Indicator;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Whether the parts of a result that is divided by quantity add up to its target. A part is what the link says, or else the
 * one quantity that the supporting result has as a target in the same unit.
 */
final class QuantityReview {
  private final RoleResultMatrix matrix;
  private final GraphReview review;
  private final Map<String, List<Indicator>> indicators = new HashMap<>();
  private final Map<String, String> locations = new HashMap<>();

  QuantityReview(RoleResultMatrix matrix, GraphReview review) {
    this.matrix = matrix;
    this.review = review;
    for (int i = 0; i < matrix.goals().size(); i++) {
      indicators.put(matrix.goals().get(i).id(), matrix.goals().get(i).indicators());
      locations.put(matrix.goals().get(i).id(), "/goals/" + i);
    }
    for (int i = 0; i < matrix.results().size(); i++) {
      String id = matrix.results().get(i).id();
      indicators.put(id, matrix.results().get(i).result().indicators());
      locations.put(id, "/results/" + i);
    }
  }

  void find() {
    Map<Whole, List<CascadeLink>> parts = new LinkedHashMap<>();
    for (CascadeLink link : matrix.links()) {
      if (link.division().equals(Optional.of(Division.BEBAN_KUANTITATIF))) {
        parts
            .computeIfAbsent(
                new Whole(link.supportsId(), link.indicatorId()), first -> new ArrayList<>())
            .add(link);
      }
    }
    parts.forEach(this::compare);
  }

  /** What is divided: a goal or result, or one indicator of it. */
  private record Whole(String id, Optional<String> indicatorId) implements Comparable<Whole> {
    // a table orders what shares a hash: texts that are made to share one cost no more than others
    private static final Comparator<Whole> ORDER = Comparator.comparing(Whole::id)
        .thenComparing(whole -> whole.indicatorId().orElse(""));

    @Override
    public int compareTo(Whole other) {
      return ORDER.compare(this, other);
    }
  }

  private void compare(Whole whole, List<CascadeLink> parts) {
    Optional<ExactTarget> target = quantity(whole.id(), whole.indicatorId());
    if (target.isEmpty()) {
      addUnknown(whole, whole.id());
      return;
    }
    BigDecimal sum = BigDecimal.ZERO;
    for (CascadeLink link : parts) {
      Optional<BigDecimal> part = link.quantity()
          .or(() -> quantity(link.resultId(), Optional.empty())
              .filter(own -> own.unit().equals(target.get().unit()))
              .map(ExactTarget::value));
      if (part.isEmpty()) {
        addUnknown(whole, link.resultId());
        return;
      }
      sum = sum.add(part.get());
    }
    if (sum.compareTo(target.get().value()) != 0) {
      review.add(
          CascadeCheck.QUANTITY_MISMATCH,
          location(whole),
          whole.id(),
          sum,
          target.get().value());
    }
  }

  private void addUnknown(Whole whole, String culprit) {
    review.add(CascadeCheck.QUANTITY_UNKNOWN, location(whole), whole.id(), culprit);
  }

  private String location(Whole whole) {
    return locations.getOrDefault(whole.id(), "");
  }

  /** Returns the one quantity among the targets: of the indicator that is named, or of those that measure quantity. */
  private Optional<ExactTarget> quantity(String id, Optional<String> indicatorId) {
    List<ExactTarget> quantities = indicators.getOrDefault(id, List.of()).stream()
        .filter(indicator -> indicatorId
            .map(indicator.id()::equals)
            .orElseGet(() -> indicator.aspect().map(Aspect.KUANTITAS::equals).orElse(true)))
        .flatMap(indicator -> indicator.target().stream())
        .filter(ExactTarget.class::isInstance)
        .map(ExactTarget.class::cast)
        .toList();
    return quantities.size() == 1 ? Optional.of(quantities.get(0)) : Optional.empty();
  }
}
