package id.skp.rules.career;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import id.skp.core.appraisal.Evaluation;
import id.skp.core.appraisal.EvaluationRecord;
import id.skp.core.appraisal.PerformancePredicate;
import id.skp.core.number.Ratio;
import id.skp.core.people.PositionLevel;
import id.skp.core.period.EvaluationPeriod;
import id.skp.core.year.PerformanceFile;
import id.skp.rules.Decision;
import id.skp.rules.followup.ObjectionCourse;
import id.skp.rules.monitoring.CreditOfYear;
import id.skp.rules.monitoring.CreditShare;
import id.skp.rules.monitoring.PeriodCredit;
import id.skp.rules.monitoring.YearCredit;
import id.skp.rules.monitoring.YearReport;
import java.util.List;
import java.util.Optional;

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

  /**
   * Returns the predicate of the last conversion that counts, as after the objections; none where files give several evaluations of its
   * period one id and they differ.
   */
  Optional<PerformancePredicate> lastCounted() {
    List<PerformancePredicate> last = counted().stream().reduce((before, after) -> after).stream()
        .flatMap(part -> reports.stream()
            .map(each -> ObjectionCourse.settled(
                each.reviewed().file().asOf(each.reviewed().reviewedOn()), each.objections()))
            .flatMap(file -> file.all(EvaluationRecord.class).stream())
            .filter(each -> each.id().equals(part.evaluationId()))
            .map(EvaluationRecord::evaluation)
            .filter(each -> each.period().equals(part.period()))
            .map(Evaluation::predicate))
        .distinct()
        .toList();
    return last.size() == 1 ? Optional.of(last.get(0)) : Optional.empty();
  }

  /**
   * Returns what a year earns at a level by what the periods of this one earned there, where they count; nothing where the year counts
   * as a whole.
   */
  Optional<Ratio> yearlyOfPeriods(PositionLevel level) {
    List<CreditShare> shares = credit()
        .toOptional()
        .filter(each -> each.counts().filter(CreditOfYear.TAHUNAN::equals).isEmpty())
        .stream()
        .flatMap(each -> each.countedParts().stream())
        .flatMap(part -> part.shares().stream())
        .filter(each -> each.level() == level)
        .toList();
    int months = shares.stream().mapToInt(CreditShare::months).sum();
    return months == 0
        ? Optional.empty()
        : Optional.of(
            Ratio.sum(shares.stream().map(each -> each.credit().exact()).toList())
                .times(Ratio.of(EvaluationPeriod.year(year).months(), months)));
  }

  /** Returns the files of the year as of the day on which they were looked at. */
  List<PerformanceFile> files() {
    return reports.stream()
        .map(YearReport::reviewed)
        .map(each -> each.file().asOf(each.reviewedOn()))
        .toList();
  }

  CreditYear ofCredit() {
    return new CreditYear(year, files(), credit().toOptional());
  }
}
