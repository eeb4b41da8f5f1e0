package id.skp.rules.monitoring;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import id.skp.core.appraisal.PerformancePredicate;
import id.skp.core.appraisal.PeriodRatings;
import id.skp.core.people.PositionLevel;
import id.skp.core.period.EvaluationPeriod;
import id.skp.core.year.PerformanceFile;
import id.skp.rules.Decision;
import id.skp.rules.UndecidedPart;
import id.skp.rules.finding.Finding;
import id.skp.rules.finding.Review;
import id.skp.rules.followup.FollowUp;
import id.skp.rules.followup.ObjectionCourse;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * <em>Laporan satu tahun</em>: what a file gives on a day: findings, evaluations, the predicate of the year and its credit, what
 * became of objections, and what follows. The predicate and the credit are told as evaluated and, where an objection changed
 * them, as settled too.
 *
 * @param reviewed what was looked at, beside the employee's other files if these were joined
 * @param review the review
 * @param evaluations what comes out of each judgement of the leader, in the order of the periods
 * @param notEvaluated the judgements that contradict others of their period and are {@linkplain FileReview#mostOfOne too many} to
 *     be evaluated one by one
 * @param yearEnd the predicate of the year, as evaluated
 * @param credit the credit of the recorded evaluations, as evaluated
 * @param objections what became of each evaluation document, in the order of the file
 * @param settled the predicate and the credit after the objections; empty if no objection replaced a predicate
 * @param followUp what the employee may be considered for after this year; the years before are not in the file, and are told
 *     as missing where they matter
 * @param basis what the predicate and the credit, as evaluated, rest on, and what they leave out
 * @param joinedWith the plans of the employee's other files, by their ids, where the predicate, the credit and what follows are
 *     those of all files together; otherwise none
 */
public record YearReport(
    FileReview reviewed,
    Decision<Review> review,
    List<EvaluatedPeriod> evaluations,
    List<PeriodRatings> notEvaluated,
    Decision<PerformancePredicate> yearEnd,
    Decision<YearCredit> credit,
    List<ObjectionCourse> objections,
    Optional<SettledYear> settled,
    Decision<FollowUp> followUp,
    YearBasis basis,
    List<String> joinedWith) {
  /**
   * Copies the lists.
   *
   * @param reviewed what was looked at
   * @param review the review
   * @param evaluations what comes out of each judgement of the leader, in the order of the periods
   * @param notEvaluated the judgements that contradict others and are too many to be evaluated one by one
   * @param yearEnd the predicate of the year, as evaluated
   * @param credit the credit of the recorded evaluations, as evaluated
   * @param objections what became of each evaluation document, in the order of the file
   * @param settled the predicate and the credit after the objections
   * @param followUp what the employee may be considered for after this year
   * @param basis what the predicate and the credit rest on
   * @param joinedWith the plans of the employee's other files
   */
  public YearReport {
    requireNonNull(reviewed, "reviewed");
    requireNonNull(review, "review");
    evaluations = ImmutableList.copyOf(requireNonNull(evaluations, "evaluations"));
    notEvaluated = ImmutableList.copyOf(requireNonNull(notEvaluated, "notEvaluated"));
    requireNonNull(yearEnd, "yearEnd");
    requireNonNull(credit, "credit");
    objections = ImmutableList.copyOf(requireNonNull(objections, "objections"));
    requireNonNull(settled, "settled");
    requireNonNull(followUp, "followUp");
    requireNonNull(basis, "basis");
    joinedWith = ImmutableList.copyOf(requireNonNull(joinedWith, "joinedWith"));
  }

  /**
   * Returns the findings of the review, then those on objections that could not be applied.
   *
   * @return the findings; none of the review if it could not be decided, see {@link #review()}
   */
  public List<Finding> findings() {
    return ImmutableList.<Finding>builder()
        .addAll(review.toOptional().map(Review::findings).orElse(List.of()))
        .addAll(ObjectionReview.findings(objections, review.ruleSet()))
        .addAll(creditFindings(List.of(this)))
        .build();
  }

  /**
   * Returns what is found on credit that was fixed, held against what the plans and evaluations of several files of one employee come
   * to together.
   *
   * @param reports the reports on the files, of one year or of several
   * @return the findings, each with the place in its file; none where no credit was fixed
   */
  public static List<Finding> creditFindings(List<YearReport> reports) {
    requireNonNull(reports, "reports");
    Map<Integer, Decision<YearCredit>> credits = new HashMap<>();
    reports.forEach(
        each -> credits.putIfAbsent(each.reviewed().period().year(), each.finalCredit()));
    return reports.isEmpty()
        ? List.of()
        : CreditReview.findings(
            reports.stream().map(YearReport::known).toList(),
            credits,
            (year, months, level) -> converted(
                    reports.stream()
                        .filter(each -> each.reviewed().period().year() == year)
                        .toList(),
                    months,
                    level)
                .conversions(),
            reports.get(0).review().ruleSet());
  }

  /**
   * Finds the predicates by which months as a candidate are converted, as they are after objections.
   *
   * @param reports the reports on the files of one year, joined
   * @param months the months, in their order
   * @param level the level at which they are converted
   * @return the predicates, or why they are not known; none of no month and of no file
   */
  public static ConvertedMonths converted(
      List<YearReport> reports, List<EvaluationPeriod> months, PositionLevel level) {
    requireNonNull(level, "level");
    if (requireNonNull(reports, "reports").isEmpty()
        || requireNonNull(months, "months").isEmpty()) {
      return new ConvertedMonths(List.of(), Optional.empty());
    }
    YearReport first = reports.get(0);
    return ConvertedMonths.of(
        new YearFiles(
            first.reviewed().period().year(),
            reports.stream()
                .map(each -> ObjectionCourse.settled(each.known(), each.objections()))
                .toList(),
            reports.stream().map(YearReport::known).toList(),
            Optional.empty()),
        first.finalYearEnd(),
        months,
        level,
        first.review().ruleSet());
  }

  private PerformanceFile known() {
    return reviewed.file().asOf(reviewed.reviewedOn());
  }

  /**
   * Tells why nothing may be made of the file under the name of one employee: its plans are of two.
   *
   * @return which plan names another employee, and where; empty if all are of one
   */
  public Optional<UndecidedPart> twoEmployees() {
    return PeopleReview.dispute(known());
  }

  /**
   * Tells whether the year is decided in another of the employee's files, with which this one was joined.
   *
   * @return true if the evaluations on which the predicate of the year rests are all in other files
   */
  public boolean isOfOtherPost() {
    return !basis.decides().isEmpty()
        && basis.decides().stream()
            .noneMatch(each -> each.file().skpId().equals(reviewed.file().skpId()));
  }

  /**
   * Returns the predicate of the year that holds on the day.
   *
   * @return the predicate after the objections, otherwise as evaluated
   */
  public Decision<PerformancePredicate> finalYearEnd() {
    return settled.map(SettledYear::yearEnd).orElse(yearEnd);
  }

  /**
   * Returns the credit of the year that holds on the day.
   *
   * @return the credit after the objections, otherwise as evaluated
   */
  public Decision<YearCredit> finalCredit() {
    return settled.map(SettledYear::credit).orElse(credit);
  }
}
