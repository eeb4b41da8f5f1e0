package id.skp.rules.followup;

import id.skp.core.followup.DayUnit;
import id.skp.core.followup.TimeLimit;
import id.skp.core.text.Text;
import id.skp.rules.Calculation;
import id.skp.rules.Facts;
import id.skp.rules.Reasoning;
import id.skp.rules.Step;
import id.skp.rules.Undecided;
import id.skp.rules.UndecidedPart;
import id.skp.rules.input.Field;
import id.skp.rules.message.Message;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.IntStream;

/** Counts the days of a period: from which day, which days, and what becomes of a last day on which nobody works. */
final class DayCounter {
  static final Calculation LAST_DAY = Calculation.of("lastDay", "Hari terakhir", "Last day");

  private static final Calculation COUNTED =
      Calculation.of("counted", "Hari terakhir menurut hitungan", "Last day by the count");
  private static final Text YEAR_OUT_OF_RANGE = Text.of(
      "tanggal {0} di luar tahun 0000 sampai 9999; periksa tanggalnya",
      "the date {0} lies outside of the years 0000 to 9999; check the date");
  private static final Text NO_HOLIDAYS = Text.of(
      "Hari libur belum diisi, padahal hari kerja dihitung; isi holidays dalam masukan aturan ini, atau dalam berkas satu tahun, atau --holidays pada perintah yang membacanya; daftar kosong berarti tidak ada",
      "Holidays is needed and was not given: working days are counted; tell them in holidays of what this rule is given, or of the file of a year, or with --holidays of the command that reads it; an empty list says that there are none");
  private static final Text HOLIDAYS_OF_YEAR = Text.of(
      "Hari libur tahun {0} belum diisi, padahal hari kerjanya dihitung; tambahkan ke holidays dalam masukan aturan ini atau dalam berkas satu tahun, atau ke --holidays",
      "Holidays of {0} are needed and were not given: its working days are counted; add them to holidays of what this rule is given or of the file of a year, or to --holidays");
  private static final int LAST_YEAR = 9999;

  private final Reasoning reasoning;
  private final Supplier<Optional<Step<List<LocalDate>>>> given;
  private final String pointer;
  private final Text title;

  private DayCounter(
      Reasoning reasoning,
      Supplier<Optional<Step<List<LocalDate>>>> given,
      String pointer,
      Text title) {
    this.reasoning = reasoning;
    this.given = given;
    this.pointer = pointer;
    this.title = title;
  }

  /**
   * Makes a counter.
   *
   * @param field the holidays, which are needed where working days count
   */
  static <I> DayCounter of(
      Facts<I> facts, Field<? super I, Optional<List<LocalDate>>> field, Reasoning reasoning) {
    return new DayCounter(reasoning, () -> facts.find(field), facts.pointer(field), field.title());
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
        ? countedInWorkingDays(from, limit, counting)
        : reasoning.derive(COUNTED, DayCounter::inCalendarDays, from, limit, counting);
    return switch (reasoning.by(shift)) {
      case NOT_MOVED -> reasoning.derive(LAST_DAY, (day, policy) -> day, counted, shift);
      case TO_NEXT_WORKING_DAY -> {
        Step<List<LocalDate>> told = holidays();
        Step<LocalDate> last = reasoning.derive(
            LAST_DAY,
            (day, policy, days) -> days.onOrAfter(day),
            counted,
            shift,
            workingDays(told));
        requireHolidays(reasoning.by(counted), reasoning.by(last), reasoning.by(told));
        yield last;
      }
    };
  }

  private static boolean countsWorkingDays(TimeLimit limit, DayCounting counting) {
    return limit.unit() == DayUnit.HARI_KERJA || counting.countsWorkingDays();
  }

  private static LocalDate inCalendarDays(LocalDate from, TimeLimit limit, DayCounting counting) {
    return from.plusDays(counting.countsReceipt() ? limit.days() - 1L : limit.days());
  }

  private Step<LocalDate> countedInWorkingDays(
      Step<LocalDate> from, Step<TimeLimit> limit, Step<DayCounting> counting) {
    Step<List<LocalDate>> told = holidays();
    Step<LocalDate> last = reasoning.derive(
        COUNTED,
        (day, time, how, working) -> working.last(day, time.days(), how.countsReceipt()),
        from,
        limit,
        counting,
        workingDays(told));
    LocalDate received = reasoning.by(from);
    requireHolidays(
        reasoning.by(counting).countsReceipt() ? received : received.plusDays(1),
        reasoning.by(last),
        reasoning.by(told));
    return last;
  }

  /** A list of another year says nothing of the days that are counted; an empty one says that there are none. */
  private void requireHolidays(LocalDate first, LocalDate last, List<LocalDate> told) {
    IntStream.rangeClosed(first.getYear(), last.getYear())
        .filter(year -> !told.isEmpty() && told.stream().noneMatch(day -> day.getYear() == year))
        .findFirst()
        .ifPresent(year -> {
          throw lacking(Message.of(HOLIDAYS_OF_YEAR, Integer.toString(year)));
        });
  }

  private RuntimeException lacking(Message message) {
    return reasoning.undecided(
        new UndecidedPart(title, Undecided.Reason.MISSING_INPUT, pointer, message));
  }

  private Step<List<LocalDate>> holidays() {
    return given.get().orElseThrow(() -> lacking(Message.of(NO_HOLIDAYS)));
  }

  private Step<WorkingDays> workingDays(Step<List<LocalDate>> told) {
    return reasoning.derive(
        WorkingDays.CALCULATION,
        WorkingDays::new,
        reasoning.parameter(FollowUpParameters.WORKING_WEEK),
        told);
  }
}
