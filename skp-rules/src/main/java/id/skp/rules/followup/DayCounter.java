package id.skp.rules.followup;

import id.skp.core.followup.DayUnit;
import id.skp.core.followup.TimeLimit;
import id.skp.core.text.Text;
import id.skp.rules.Calculation;
import id.skp.rules.Field;
import id.skp.rules.Message;
import id.skp.rules.Reasoning;
import id.skp.rules.Step;
import id.skp.rules.Undecided;
import id.skp.rules.UndecidedPart;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
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
      "Hari libur belum diisi, padahal hari kerja dihitung; isi holidays dalam berkas, atau --holidays pada perintah skp year, atau parameter holidays; daftar kosong berarti tidak ada",
      "Holidays is needed and was not given: working days are counted; tell them in holidays of the file, with --holidays of skp year, or as the parameter holidays; an empty list says that there are none");
  private static final Text HOLIDAYS_OF_YEAR = Text.of(
      "Hari libur tahun {0} belum diisi, padahal hari kerjanya dihitung; tambahkan ke holidays dalam berkas, --holidays, atau parameter holidays",
      "Holidays of {0} are needed and were not given: its working days are counted; add them to holidays of the file, --holidays, or the parameter holidays");
  private static final int LAST_YEAR = 9999;

  private final Reasoning reasoning;
  private final Optional<List<LocalDate>> holidays;

  DayCounter(Reasoning reasoning, Optional<List<LocalDate>> holidays) {
    this.reasoning = reasoning;
    this.holidays = holidays;
  }

  /** Returns a date that must be given and whose year has four digits. */
  Step<LocalDate> date(Field field, Optional<LocalDate> given) {
    Step<LocalDate> date = reasoning.required(field, given);
    int year = date.value().getYear();
    if (year < 0 || year > LAST_YEAR) {
      throw reasoning.invalid(field.name(), Message.of(YEAR_OUT_OF_RANGE, date.value()));
    }
    return date;
  }

  /** Returns the last day of a period. */
  Step<LocalDate> lastDay(Step<LocalDate> from, Step<TimeLimit> limit) {
    Step<DayCounting> counting = reasoning.parameter(FollowUpParameters.DAY_COUNTING);
    Step<DeadlineShift> shift = reasoning.parameter(FollowUpParameters.DEADLINE_SHIFT);
    Step<LocalDate> counted = countsWorkingDays(limit.value(), counting.value())
        ? countedInWorkingDays(from, limit, counting)
        : reasoning.derive(COUNTED, DayCounter::inCalendarDays, from, limit, counting);
    return switch (shift.value()) {
      case NOT_MOVED -> reasoning.derive(LAST_DAY, (day, policy) -> day, counted, shift);
      case TO_NEXT_WORKING_DAY -> {
        Step<WorkingDays> working = workingDays();
        Step<LocalDate> last = reasoning.derive(
            LAST_DAY, (day, policy, days) -> days.onOrAfter(day), counted, shift, working);
        requireHolidays(counted.value(), last.value());
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
    Step<WorkingDays> working = workingDays();
    boolean countsReceipt = counting.value().countsReceipt();
    LocalDate last = working.value().last(from.value(), limit.value().days(), countsReceipt);
    requireHolidays(countsReceipt ? from.value() : from.value().plusDays(1), last);
    return reasoning.conclude(COUNTED, last, List.of(from, limit, counting, working));
  }

  /** A list of another year says nothing of the days that are counted; an empty one says that there are none. */
  private void requireHolidays(LocalDate first, LocalDate last) {
    List<LocalDate> told = holidays.orElse(List.of());
    IntStream.rangeClosed(first.getYear(), last.getYear())
        .filter(year -> !told.isEmpty() && told.stream().noneMatch(day -> day.getYear() == year))
        .findFirst()
        .ifPresent(year -> {
          throw lacking(Message.of(HOLIDAYS_OF_YEAR, Integer.toString(year)));
        });
  }

  private RuntimeException lacking(Message message) {
    return reasoning.undecided(new UndecidedPart(
        FollowUpRules.HOLIDAYS.title(),
        Undecided.Reason.MISSING_INPUT,
        FollowUpRules.HOLIDAYS.name(),
        message));
  }

  private Step<WorkingDays> workingDays() {
    if (holidays.isEmpty()) {
      throw lacking(Message.of(NO_HOLIDAYS));
    }
    return reasoning.derive(
        WorkingDays.CALCULATION,
        WorkingDays::new,
        reasoning.parameter(FollowUpParameters.WORKING_WEEK),
        reasoning.required(FollowUpRules.HOLIDAYS, holidays));
  }
}
