package id.skp.rules.paper;

import com.google.common.collect.ImmutableList;
import id.skp.core.followup.CreditFixing;
import id.skp.core.people.PositionLevel;
import id.skp.core.period.DateRange;
import id.skp.rules.career.LevelCredit;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * Of what one <em>Penetapan Angka Kredit</em> is made: the days at one level up to a fixing, or those that nobody fixed.
 *
 * @param level the level
 * @param days the days whose credit it adds; the day of entry, of what was fixed at an entry
 * @param own the fixing, if it is recorded
 * @param account what is held at the end of the days; empty at an entry, where the fixing alone tells it
 */
record FixingTime(
    PositionLevel level,
    DateRange days,
    Optional<CreditFixing> own,
    Optional<LevelCredit> account) {
  /**
   * Divides the days of which credit counts by what was fixed within them at a level.
   *
   * @param level the level
   * @param days the days of which credit counts, at this level and at others
   * @param account what is held at the level in the end
   */
  static List<FixingTime> of(PositionLevel level, DateRange days, Optional<LevelCredit> account) {
    ImmutableList.Builder<FixingTime> times = ImmutableList.builder();
    LocalDate next = days.from();
    for (CreditFixing fixing : account.map(LevelCredit::fixings).orElse(List.of())) {
      Optional<DateRange> within = of(fixing).intersection(days);
      if (within.isPresent() && fixing.enteredOn().isPresent()) {
        times.add(new FixingTime(level, within.get(), Optional.of(fixing), Optional.empty()));
      } else if (within.isPresent()) {
        times.add(new FixingTime(
            level,
            within.get(),
            Optional.of(fixing),
            account.flatMap(each -> each.upTo(fixing.until()))));
        next = within.get().to().plusDays(1);
      }
    }
    if (!next.isAfter(days.to())) {
      DateRange rest = new DateRange(next, days.to());
      if (rest.equals(days)
          || account.filter(each -> each.earnedIn(rest).signum() != 0).isPresent()) {
        times.add(new FixingTime(level, rest, Optional.empty(), account));
      }
    }
    return times.build();
  }

  private static DateRange of(CreditFixing fixing) {
    return fixing
        .enteredOn()
        .map(day -> new DateRange(day, day))
        .orElseGet(() -> fixing.period().range());
  }

  /** Tells whether this is what was fixed at an entry. */
  boolean isEntry() {
    return own.flatMap(CreditFixing::enteredOn).isPresent();
  }
}
