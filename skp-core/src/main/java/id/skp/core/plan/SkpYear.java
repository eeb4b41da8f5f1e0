package id.skp.core.plan;

import static id.skp.core.InvalidValueException.unless;
import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import id.skp.core.internal.Checks;
import id.skp.core.people.Employee;
import id.skp.core.period.DateRange;
import id.skp.core.period.Dates;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;

/**
 * <em>SKP satu tahun</em>: the plans of one employee in a year, one for each post held. Posts may be held at the same time;
 * two plans for one post may not hold on the same day. Source: PermenPAN-RB 6/2022; how several posts are evaluated is
 * OQ-619.
 *
 * @param year the calendar year
 * @param plans the plans with their versions, in the order in which they begin
 */
public record SkpYear(int year, List<SkpHistory> plans) {
  /**
   * Refuses plans that cannot stand beside each other, and puts the others in order.
   *
   * @param year the calendar year
   * @param plans the plans with their versions, in the order in which they begin
   * @throws id.skp.core.InvalidValueException with code {@code DUPLICATE_ID}, {@code PLAN_OF_OTHER_EMPLOYEE},
   *     {@code PLAN_OUTSIDE_YEAR}, or {@code PLANS_OVERLAP} for two plans of one post (title, level and unit) that share a
   *     day
   */
  public SkpYear {
    plans = ImmutableList.sortedCopyOf(
        Comparator.<SkpHistory, LocalDate>comparing(
                plan -> plan.current().period().from())
            .thenComparing(plan -> plan.current().id()),
        requireNonNull(plans, "plans"));
    Checks.requireDistinct(plans, plan -> plan.current().id(), "DUPLICATE_ID", "plans", "versions");
    for (int i = 0; i < plans.size(); i++) {
      check(year, plans.get(0).current(), plans.get(i).current(), "plans[" + i + "]");
      for (int j = 0; j < i; j++) {
        checkOverlap(plans.get(j).current(), plans.get(i).current(), "plans[" + i + "]");
      }
    }
  }

  private static void check(int year, Skp first, Skp plan, String place) {
    unless(
        plan.employee().id().equals(first.employee().id()),
        "PLAN_OF_OTHER_EMPLOYEE",
        place,
        "semua SKP perlu milik pegawai " + first.employee().id(),
        "all plans need to be of the employee " + first.employee().id(),
        plan.employee().id());
    unless(
        DateRange.ofYear(year).contains(plan.period()),
        "PLAN_OUTSIDE_YEAR",
        place,
        "perlu periode di dalam " + year,
        "needs a period within " + year,
        plan.period());
  }

  private static void checkOverlap(Skp one, Skp other, String place) {
    unless(
        !isSamePost(one.employee(), other.employee()) || !one.period().overlaps(other.period()),
        "PLANS_OVERLAP",
        place,
        "SKP untuk jabatan yang sama perlu mulai sesudah "
            + Dates.of(one.period().to()).indonesian(),
        "a plan for the same post needs to begin after "
            + Dates.of(one.period().to()).english(),
        other.period());
  }

  private static boolean isSamePost(Employee one, Employee other) {
    return one.position().equals(other.position()) && one.unit().equals(other.unit());
  }

  /**
   * Returns the plans that held on a day, each in the version of that day.
   *
   * @param day the day
   * @return the plans, one for each post held
   */
  public List<Skp> inForceOn(LocalDate day) {
    return plans.stream().flatMap(plan -> plan.inForceOn(day).stream()).toList();
  }
}
