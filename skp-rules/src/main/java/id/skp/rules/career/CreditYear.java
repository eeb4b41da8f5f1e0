package id.skp.rules.career;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import id.skp.core.year.PerformanceFile;
import id.skp.rules.monitoring.PeriodCredit;
import id.skp.rules.monitoring.YearCredit;
import java.util.List;
import java.util.Optional;

/**
 * <em>Angka kredit satu tahun</em>: what one year earned, with the files in which it was earned.
 *
 * @param year the calendar year
 * @param files the employee's files of the year, as of the day on which they are looked at
 * @param credit what they earned after objections; empty if that could not be decided
 */
public record CreditYear(int year, List<PerformanceFile> files, Optional<YearCredit> credit) {
  /**
   * Copies the list.
   *
   * @param year the calendar year
   * @param files the employee's files of the year
   * @param credit what they earned after objections
   */
  public CreditYear {
    files = ImmutableList.copyOf(requireNonNull(files, "files"));
    requireNonNull(credit, "credit");
  }

  /** Returns the conversions that count. */
  List<PeriodCredit> counted() {
    return credit.map(YearCredit::countedParts).orElse(List.of());
  }
}
