package id.skp.rules.monitoring;

import id.skp.core.people.Position;
import id.skp.core.people.Unit;
import id.skp.core.period.DateRange;
import id.skp.core.plan.Skp;
import id.skp.core.year.PerformanceFile;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;

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

  /** Returns the posts of an employee's files that are not acting ones. */
  static List<HeldPost> definitive(List<PerformanceFile> files) {
    List<HeldPost> held = files.stream().flatMap(file -> of(file).stream()).toList();
    Set<HeldPost> acting = acting(held);
    return held.stream().filter(each -> !acting.contains(each)).toList();
  }

  Position position() {
    return plan.employee().position();
  }

  /** What makes versions of plans those of one post. */
  record Office(Position position, Unit unit) {}

  Office office() {
    return new Office(position(), plan.employee().unit());
  }

  boolean isDefinitive() {
    return !position().needsAppointment() && !position().isToldActing();
  }

  /**
   * Finds the acting posts among all: because the plan says so, or because the title does and on the same days a definitive post is
   * held, of which nobody has two. The posts are told apart as they are given, not by what they say.
   */
  static Set<HeldPost> acting(List<HeldPost> all) {
    NavigableMap<LocalDate, LocalDate> lastDays = new TreeMap<>();
    all.stream()
        .filter(HeldPost::isDefinitive)
        .forEach(each -> lastDays.merge(each.days().from(), each.days().to(), HeldPost::later));
    LocalDate last = LocalDate.MIN;
    for (Map.Entry<LocalDate, LocalDate> each : lastDays.entrySet()) {
      last = later(last, each.getValue());
      each.setValue(last);
    }
    Set<HeldPost> acting = Collections.newSetFromMap(new IdentityHashMap<>());
    for (HeldPost each : all) {
      if (each.position().isToldActing()
          || (each.position().needsAppointment() && each.isBeside(lastDays))) {
        acting.add(each);
      }
    }
    return acting;
  }

  /** Tells whether a day on which it is held is one of ranges, of which the last day of all that begin up to a day is known. */
  private boolean isBeside(NavigableMap<LocalDate, LocalDate> lastDays) {
    Map.Entry<LocalDate, LocalDate> before = lastDays.floorEntry(days.to());
    return before != null && !before.getValue().isBefore(days.from());
  }

  private static LocalDate later(LocalDate one, LocalDate other) {
    return one.isAfter(other) ? one : other;
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
