package id.skp.rules.monitoring;

import id.skp.core.people.Employee;
import id.skp.core.people.Position;
import id.skp.core.period.DateRange;
import id.skp.core.plan.Skp;
import id.skp.core.year.PerformanceFile;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * A post while it was held under one version of a plan.
 *
 * @param file the file of the plan
 * @param plan the version
 * @param days the days on which the version held
 */
record HeldPost(PerformanceFile file, Skp plan, DateRange days) {
  /** Returns the posts of a file, in the order of the versions: each holds until a later one does. */
  static List<HeldPost> of(PerformanceFile file) {
    List<HeldPost> held = new ArrayList<>();
    LocalDate end = LocalDate.MAX;
    List<Skp> plans = file.plans();
    for (int i = plans.size() - 1; i >= 0; i--) {
      Skp plan = plans.get(i);
      LocalDate last = plan.period().to().isBefore(end) ? plan.period().to() : end;
      if (!plan.effectiveFrom().isAfter(last)) {
        held.add(0, new HeldPost(file, plan, new DateRange(plan.effectiveFrom(), last)));
        end = plan.effectiveFrom().minusDays(1);
      }
    }
    return held;
  }

  Position position() {
    return plan.employee().position();
  }

  boolean isSamePost(HeldPost other) {
    Employee one = plan.employee();
    Employee two = other.plan.employee();
    return one.position().equals(two.position()) && one.unit().equals(two.unit());
  }

  boolean isDefinitive() {
    return !position().needsAppointment() && !position().isToldActing();
  }

  /**
   * Tells whether the post is an acting one: because the plan says so, or because its title does and on the same days a
   * definitive post is held, of which nobody has two.
   */
  boolean isActing(List<HeldPost> all) {
    return position().isToldActing()
        || (position().needsAppointment()
            && all.stream()
                .anyMatch(other -> other.isDefinitive() && other.days().overlaps(days)));
  }

  /** Returns how many days of a range it was held on. */
  int daysIn(DateRange range) {
    return common(range).map(HeldPost::length).orElse(0);
  }

  /** Returns how many days a range has. */
  static int length(DateRange range) {
    return Math.toIntExact(ChronoUnit.DAYS.between(range.from(), range.to()) + 1);
  }

  Optional<DateRange> common(DateRange range) {
    return days.intersection(range);
  }
}
