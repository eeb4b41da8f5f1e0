package id.skp.rules.monitoring;

import static java.util.Objects.requireNonNull;

import id.skp.core.appraisal.Evaluation;
import id.skp.core.appraisal.EvaluationRecord;
import id.skp.core.appraisal.PerformancePredicate;
import id.skp.core.appraisal.PeriodRatings;
import id.skp.core.followup.YearlyPredicate;
import id.skp.core.period.EvaluationPeriod;
import id.skp.core.year.EntryKind;
import id.skp.core.year.FileEntry;
import id.skp.core.year.PerformanceFile;
import id.skp.core.year.RecordedEntry;
import id.skp.rules.Decision;
import id.skp.rules.Review;
import id.skp.rules.RuleSet;
import id.skp.rules.Undecided;
import id.skp.rules.followup.FollowUp;
import id.skp.rules.followup.FollowUpRules;
import id.skp.rules.followup.ObjectionCourse;
import id.skp.rules.followup.YearlyHistory;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * What a personnel system asks of the file of a year:
 *
 * <pre>{@code
 * PerformanceYear year = PerformanceYear.of(rules);
 * year.review(new FileReview(file, EvaluationPeriod.quarter(2024, 2), day)).orThrow().codes();
 * year.evaluate(file, ratings).orThrow().predicate();              // BAIK
 * PerformanceFile kept = year.record(file, ratings, "EV-2024", day);
 * year.credit(kept).orThrow().sum();                               // exact, and printed
 * }</pre>
 *
 * <p>Instances may be shared between threads.
 */
public final class PerformanceYear {
  private final RuleSet rules;

  private PerformanceYear(RuleSet rules) {
    this.rules = rules;
  }

  /**
   * Obtains the verbs under a rule set.
   *
   * @param rules the rule set
   * @return the verbs
   */
  public static PerformanceYear of(RuleSet rules) {
    return new PerformanceYear(requireNonNull(rules, "rules"));
  }

  /**
   * Reviews a file.
   *
   * @param review the file, the period and the day
   * @return the findings
   */
  public Decision<Review> review(FileReview review) {
    return rules.decide(MonitoringRules.MONITORING_REVIEW, review);
  }

  /**
   * Evaluates a period from its file and the leader's ratings.
   *
   * @param file the file
   * @param ratings the leader's judgement of the period
   * @return the evaluation, with recommendation, predicate and explanation
   */
  public Decision<Evaluation> evaluate(PerformanceFile file, PeriodRatings ratings) {
    return rules.decide(MonitoringRules.PERIOD_EVALUATION, new FilePeriod(file, ratings));
  }

  /**
   * Evaluates a period and keeps what came out, and the ratings it was made from, in the file.
   *
   * @param file the file, which stays as it is
   * @param ratings the leader's judgement of the period
   * @param id the host system's own id of the evaluation
   * @param date the day on which the evaluation is fixed and recorded
   * @return a file with the evaluation
   * @throws id.skp.rules.UndecidedException if the period cannot be evaluated
   * @throws id.skp.core.InvalidValueException with code {@code DUPLICATE_ID} if the id is taken
   */
  public PerformanceFile record(
      PerformanceFile file, PeriodRatings ratings, String id, LocalDate date) {
    Evaluation evaluation = evaluate(file, ratings).orThrow();
    boolean kept = file.all(PeriodRatings.class).contains(ratings);
    PerformanceFile judged = kept ? file : file.with(date, new FileEntry.Judgement(ratings));
    return judged.with(
        date,
        new FileEntry.Outcome(
            new EvaluationRecord(id, date, Optional.of(ratings.id()), evaluation)));
  }

  /**
   * Evaluates the periods under review that have ratings and no evaluation yet, and keeps what came out. Of each period the
   * ratings that were fixed last count; the evaluation bears the day on which they were known, and their id after {@code EV-}.
   * What cannot be evaluated is left as it is, see {@link #report}; asking again adds nothing.
   *
   * @param reviewed the file, which stays as it is, the period, and the day; ratings recorded later are not evaluated
   * @return the file with the evaluations
   */
  public PerformanceFile record(FileReview reviewed) {
    PerformanceFile known = reviewed.file().asOf(reviewed.reviewedOn());
    PerformanceFile recorded = reviewed.file();
    for (RecordedEntry entry : known.entries(EntryKind.RATING)) {
      if (entry.entry() instanceof FileEntry.Judgement judgement) {
        PeriodRatings ratings = judgement.content();
        if (reviewed.period().contains(ratings.period())
            && isOpen(known, ratings)
            && evaluate(known, ratings).isDecided()) {
          LocalDate day =
              ratings.date().isAfter(entry.recordedOn()) ? ratings.date() : entry.recordedOn();
          recorded = recorded.withAll(
              record(known, ratings, freeId(recorded, ratings), day).entries().stream()
                  .filter(each -> !known.entries().contains(each))
                  .toList());
        }
      }
    }
    return recorded;
  }

  /** An evaluation that does not say from which ratings it was made may have been made from these. */
  private static boolean isOpen(PerformanceFile file, PeriodRatings ratings) {
    List<PeriodRatings> last = last(file, ratings);
    return last.size() == 1
        && last.contains(ratings)
        && file.lastEvaluations().getOrDefault(ratings.period(), List.of()).stream()
            .noneMatch(each -> each.ratingsId().map(ratings.id()::equals).orElse(true));
  }

  private static String freeId(PerformanceFile file, PeriodRatings ratings) {
    String id = "EV-" + ratings.id();
    int count = 1;
    while (isTaken(file, count == 1 ? id : id + "-" + count)) {
      count++;
    }
    return count == 1 ? id : id + "-" + count;
  }

  private static boolean isTaken(PerformanceFile file, String id) {
    return file.evaluations().stream().anyMatch(each -> each.id().equals(id));
  }

  /**
   * Converts the evaluations of a file to credit.
   *
   * @param file the file
   * @return the credit of each period, their exact sum, and the credit of the year
   */
  public Decision<YearCredit> credit(PerformanceFile file) {
    return rules.decide(MonitoringRules.CREDIT_YEAR, file);
  }

  /**
   * Tells all of a file as it was known on a day.
   *
   * @param reviewed the file, the period and the day
   * @return the report
   */
  public YearReport report(FileReview reviewed) {
    PerformanceFile file = reviewed.file().asOf(reviewed.reviewedOn());
    List<EvaluatedPeriod> evaluations = file.all(PeriodRatings.class).stream()
        .filter(each ->
            reviewed.period().contains(each.period()) && last(file, each).contains(each))
        .sorted(Comparator.comparing(PeriodRatings::period).thenComparing(PeriodRatings::date))
        .map(each -> new EvaluatedPeriod(each, evaluate(file, each)))
        .toList();
    Decision<PerformancePredicate> yearEnd = yearEnd(reviewed, file);
    List<ObjectionCourse> objections = ObjectionCourse.of(file, rules);
    Optional<SettledYear> settled = settled(reviewed, file, objections);
    return new YearReport(
        reviewed,
        review(reviewed),
        evaluations,
        yearEnd,
        credit(file),
        objections,
        settled,
        followUp(reviewed, file, settled.map(SettledYear::yearEnd).orElse(yearEnd)));
  }

  /** Ratings that were corrected later are history; of contradicting ones each counts. */
  private static List<PeriodRatings> last(PerformanceFile file, PeriodRatings ratings) {
    return file.lastFixed(PeriodRatings.class, each -> each.period().equals(ratings.period()));
  }

  private Decision<PerformancePredicate> yearEnd(FileReview reviewed, PerformanceFile file) {
    return rules.decide(
        MonitoringRules.YEAR_END_PREDICATE, YearFiles.of(reviewed.period().year(), file));
  }

  private Optional<SettledYear> settled(
      FileReview reviewed, PerformanceFile file, List<ObjectionCourse> objections) {
    PerformanceFile settled = file;
    for (ObjectionCourse course : objections) {
      settled = course.settled(settled);
    }
    return settled.equals(file)
        ? Optional.empty()
        : Optional.of(new SettledYear(yearEnd(reviewed, settled), credit(settled)));
  }

  /** A year without a predicate is told as missing; one whose predicate is in dispute leads to nothing. */
  private Decision<FollowUp> followUp(
      FileReview reviewed, PerformanceFile file, Decision<PerformancePredicate> yearEnd) {
    int year = reviewed.period().year();
    if (yearEnd instanceof Undecided<PerformancePredicate> undecided
        && undecided.reason() != Undecided.Reason.MISSING_INPUT) {
      return undecided.carriedOver();
    }
    return rules.decide(
        FollowUpRules.FOLLOW_UP,
        new YearlyHistory(
            yearEnd.toOptional().map(each -> new YearlyPredicate(year, each)).stream()
                .toList(),
            file.planFor(EvaluationPeriod.year(year))
                .map(plan -> plan.employee().employment())));
  }
}
