package id.skp.rules.followup;

import id.skp.core.followup.DayUnit;
import id.skp.core.followup.TimeLimit;
import id.skp.core.text.Text;
import id.skp.rules.Calculation;
import id.skp.rules.Facts;
import id.skp.rules.Field;
import id.skp.rules.Message;
import id.skp.rules.Reasoning;
import id.skp.rules.Step;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;

/** Counts the days of a period: from which day, which days, and what becomes of a last day on which nobody works. */
final class DayCounter {
  static final Calculation LAST_DAY = Calculation.of("lastDay", "Hari terakhir", "Last day");

  private static final Calculation COUNTED =
      Calculation.of("counted", "Hari terakhir menurut hitungan", "Last day by the count");
  private static final Text YEAR_OUT_OF_RANGE = Text.of(
      "tanggal {0} di luar tahun 0000 sampai 9999; periksa tanggalnya",
      "the date {0} lies outside of the years 0000 to 9999; check the date");
  private static final int LAST_YEAR = 9999;

  private final Reasoning reasoning;
  private final Supplier<Step<List<LocalDate>>> holidays;

  /**
   * Makes a counter.
   *
   * @param holidays finds the holidays, where working days count
   */
  DayCounter(Reasoning reasoning, Supplier<Step<List<LocalDate>>> holidays) {
    this.reasoning = reasoning;
    this.holidays = holidays;
  }

  /** Returns a date that must be given and whose year has four digits. */
  static <I> Step<LocalDate> date(
      Facts<I> facts, Field<? super I, Optional<LocalDate>> field, Reasoning reasoning) {
    Step<LocalDate> date = facts.required(field);
    reasoning.require(
        date,
        day -> day.getYear() >= 0 && day.getYear() <= LAST_YEAR,
        day -> facts.invalid(field, Message.of(YEAR_OUT_OF_RANGE, day)));
    return date;
  }

  /** Returns the last day of a period. */
  Step<LocalDate> lastDay(Step<LocalDate> from, Step<TimeLimit> limit) {
    Step<DayCounting> counting = reasoning.parameter(FollowUpParameters.DAY_COUNTING);
    Step<DeadlineShift> shift = reasoning.parameter(FollowUpParameters.DEADLINE_SHIFT);
    Step<LocalDate> counted = countsWorkingDays(reasoning.by(limit), reasoning.by(counting))
        ? reasoning.derive(
            COUNTED,
            (day, time, how, working) -> working.last(day, time.days(), how.countsReceipt()),
            from,
            limit,
            counting,
            workingDays())
        : reasoning.derive(COUNTED, DayCounter::inCalendarDays, from, limit, counting);
    return switch (reasoning.by(shift)) {
      case NOT_MOVED -> reasoning.derive(LAST_DAY, (day, policy) -> day, counted, shift);
      case TO_NEXT_WORKING_DAY ->
        reasoning.derive(
            LAST_DAY, (day, policy, days) -> days.onOrAfter(day), counted, shift, workingDays());
    };
  }

  private static boolean countsWorkingDays(TimeLimit limit, DayCounting counting) {
    return limit.unit() == DayUnit.HARI_KERJA || counting.countsWorkingDays();
  }

  private static LocalDate inCalendarDays(LocalDate from, TimeLimit limit, DayCounting counting) {
    return from.plusDays(counting.countsReceipt() ? limit.days() - 1L : limit.days());
  }

  private Step<WorkingDays> workingDays() {
    return reasoning.derive(
        WorkingDays.CALCULATION,
        WorkingDays::new,
        reasoning.parameter(FollowUpParameters.WORKING_WEEK),
        holidays.get());
  }
}
