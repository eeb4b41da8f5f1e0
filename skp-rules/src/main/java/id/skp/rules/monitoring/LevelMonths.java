package id.skp.rules.monitoring;

import id.skp.core.period.DateRange;
import id.skp.core.period.EvaluationPeriod;
import id.skp.core.plan.Skp;
import id.skp.core.year.PerformanceFile;
import id.skp.rules.Reasoning;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Counts the months of a period by the version of the plan under which they count. */
final class LevelMonths {
  private final PostMonths months;
  private final Reasoning reasoning;

  LevelMonths(PostMonths months, Reasoning reasoning) {
    this.months = months;
    this.reasoning = reasoning;
  }

  /** Returns the months of a period that count for any post. */
  Map<Skp, Integer> of(EvaluationPeriod period) {
    Map<Skp, Integer> counts = new LinkedHashMap<>();
    YearPosts.months(period)
        .forEach(
            month -> holder(month).ifPresent(held -> counts.merge(held.plan(), 1, Integer::sum)));
    return counts;
  }

  /** Returns the months of a period that count for the posts of a file. */
  Map<Skp, Integer> of(PerformanceFile file, EvaluationPeriod period) {
    Map<Skp, Integer> counts = new LinkedHashMap<>();
    for (DateRange month : counted(file, period)) {
      counts.merge(holder(month).orElseThrow().plan(), 1, Integer::sum);
    }
    return counts;
  }

  List<DateRange> counted(PerformanceFile file, EvaluationPeriod period) {
    return YearPosts.months(period)
        .filter(month -> holder(month).filter(held -> held.file().equals(file)).isPresent())
        .toList();
  }

  private Optional<HeldPost> holder(DateRange month) {
    Optional<HeldPost> holder = months.holder(month, reasoning);
    holder.ifPresent(held -> YearPosts.requireAppointment(held, reasoning));
    return holder;
  }
}
