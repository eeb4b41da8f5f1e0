package id.skp.rules.career;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import id.skp.core.appraisal.PerformancePredicate;
import id.skp.rules.Decision;
import id.skp.rules.monitoring.PeriodCredit;
import id.skp.rules.monitoring.YearCredit;
import id.skp.rules.monitoring.YearReport;
import java.util.List;

/**
 * <em>Satu tahun karier</em>: what one year came to, after objections.
 *
 * @param year the calendar year
 * @param reports the reports on its files, joined; at least one
 */
public record CareerYear(int year, List<YearReport> reports) {
  /**
   * Copies the list.
   *
   * @param year the calendar year
   * @param reports the reports on its files, joined; at least one
   */
  public CareerYear {
    reports = ImmutableList.copyOf(requireNonNull(reports, "reports"));
  }

  /**
   * Returns the plans whose files are of this year.
   *
   * @return their ids, in the order of the files
   */
  public List<String> skpIds() {
    return reports.stream().map(each -> each.reviewed().file().skpId()).toList();
  }

  /**
   * Returns the predicate of the year.
   *
   * @return the predicate after objections
   */
  public Decision<PerformancePredicate> predicate() {
    return reports.get(0).finalYearEnd();
  }

  /**
   * Returns the credit of the year.
   *
   * @return the credit after objections
   */
  public Decision<YearCredit> credit() {
    return reports.get(0).finalCredit();
  }

  /**
   * Returns the conversions that count: that of the year, or those of its periods.
   *
   * @return the conversions in the order of the year; none where that could not be decided
   */
  public List<PeriodCredit> counted() {
    return credit().toOptional().map(YearCredit::countedParts).orElse(List.of());
  }
}
