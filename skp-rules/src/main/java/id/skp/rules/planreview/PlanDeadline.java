package id.skp.rules.planreview;

import static java.util.Objects.requireNonNull;

import id.skp.core.period.Dates;
import id.skp.core.text.Labelled;
import id.skp.core.text.Text;
import java.time.LocalDate;
import java.time.MonthDay;
import java.util.Optional;

/**
 * <em>Batas waktu penetapan SKP</em>: by which day of its year a plan is to be fixed (OQ-628). It binds a plan whose period
 * has begun by then; a plan that begins later, such as that of a new post, cannot be fixed before.
 *
 * @param lastDay the last day, if there is a deadline
 */
public record PlanDeadline(Optional<MonthDay> lastDay) implements Labelled {
  /**
   * Refuses null.
   *
   * @param lastDay the last day, if there is a deadline
   */
  public PlanDeadline {
    requireNonNull(lastDay, "lastDay");
  }

  /**
   * Obtains a deadline.
   *
   * @param month the month, from 1 to 12
   * @param day the day of the month
   * @return the deadline
   * @throws java.time.DateTimeException if there is no such day
   */
  public static PlanDeadline of(int month, int day) {
    return new PlanDeadline(Optional.of(MonthDay.of(month, day)));
  }

  /**
   * Obtains the absence of a deadline.
   *
   * @return no deadline
   */
  public static PlanDeadline none() {
    return new PlanDeadline(Optional.empty());
  }

  /**
   * Returns the deadline of a plan.
   *
   * @param begins the first day of the plan's period
   * @return the last day in its year; empty if there is no deadline, or it lies before the plan begins
   */
  public Optional<LocalDate> forPlan(LocalDate begins) {
    requireNonNull(begins, "begins");
    return lastDay.map(day -> day.atYear(begins.getYear())).filter(day -> !day.isBefore(begins));
  }

  @Override
  public Text label() {
    return lastDay.map(Dates::of).orElseGet(() -> Text.of("tidak ada", "none"));
  }
}
