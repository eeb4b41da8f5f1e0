package id.skp.rules.monitoring;

import id.skp.core.people.PositionLevel;
import id.skp.core.period.DateRange;
import id.skp.core.period.EvaluationPeriod;
import id.skp.core.plan.Skp;
import id.skp.core.text.Text;
import id.skp.core.year.FileEntry;
import id.skp.core.year.PerformanceFile;
import id.skp.rules.Reasoning;
import id.skp.rules.message.Message;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;

/** Counts the months of a period by the version of the plan under which they count. */
final class LevelMonths {
  private static final Text DAY_OF_LEVEL = Text.of(
      "hari mulai berlakunya jenjang {0} sesudah {1}", "the day from which {0} holds after {1}");

  private final PostMonths months;
  private final Optional<LocalDate> since;
  private final Reasoning reasoning;

  LevelMonths(PostMonths months, Optional<LocalDate> since, Reasoning reasoning) {
    this.months = months;
    this.since = since;
    this.reasoning = reasoning;
  }

  /** Returns the months of a period that count for any post. */
  Map<Skp, List<EvaluationPeriod>> of(EvaluationPeriod period) {
    return of(period, held -> true);
  }

  /** Returns the months of a period that count for the posts of a file. */
  Map<Skp, List<EvaluationPeriod>> of(PerformanceFile file, EvaluationPeriod period) {
    return of(period, held -> held.file().skpId().equals(file.skpId()));
  }

  private Map<Skp, List<EvaluationPeriod>> of(
      EvaluationPeriod period, Predicate<HeldPost> counting) {
    Map<Skp, List<EvaluationPeriod>> byPlan = new LinkedHashMap<>();
    Coverage.months(period)
        .filter(month -> since.filter(month.last()::isBefore).isEmpty())
        .forEach(month -> holder(month.range())
            .filter(counting)
            .ifPresent(held ->
                byPlan.computeIfAbsent(held.plan(), plan -> new ArrayList<>()).add(month)));
    return byPlan;
  }

  /** Tells whether a month counts for no post. */
  boolean isFree(EvaluationPeriod month) {
    return months.holder(month.range(), reasoning).isEmpty();
  }

  private Optional<HeldPost> holder(DateRange month) {
    Optional<HeldPost> holder = months.holder(month, reasoning);
    holder.ifPresent(held -> {
      YearPosts.requireAppointment(held, reasoning);
      requireDayOfLevel(held);
    });
    return holder;
  }

  /** A version that says another level, and not since when, would put the whole year under it. */
  private void requireDayOfLevel(HeldPost held) {
    Skp plan = held.plan();
    if (plan.adjustment().isPresent()) {
      return;
    }
    PositionLevel level = plan.employee().position().level();
    held.file().plans().stream()
        .filter(each -> each.version() < plan.version())
        .max(Comparator.comparing(Skp::version))
        .map(each -> each.employee().position().level())
        .filter(before -> before != level)
        .ifPresent(before -> {
          throw reasoning.missing(
              "/" + MonitoringRules.PLANS + "/" + held.file().placeOf(FileEntry.of(plan))
                  + "/adjustment/effectiveFrom",
              Message.of(DAY_OF_LEVEL, level, before).toText());
        });
  }
}
