package id.skp.rules.monitoring;

import static id.skp.core.InvalidValueException.unless;
import static java.util.Objects.requireNonNull;

import id.skp.core.appraisal.Evaluation;
import id.skp.core.appraisal.EvaluationRecord;
import id.skp.core.appraisal.PerformancePredicate;
import id.skp.core.appraisal.PeriodRatings;
import id.skp.core.followup.Objection;
import id.skp.core.followup.YearlyPredicate;
import id.skp.core.period.DateRange;
import id.skp.core.period.EvaluationPeriod;
import id.skp.core.text.Text;
import id.skp.core.year.EntryKind;
import id.skp.core.year.FileEntry;
import id.skp.core.year.PerformanceFile;
import id.skp.core.year.RecordedEntry;
import id.skp.rules.Decision;
import id.skp.rules.RuleSet;
import id.skp.rules.Undecided;
import id.skp.rules.UndecidedPart;
import id.skp.rules.finding.Review;
import id.skp.rules.followup.FollowUp;
import id.skp.rules.followup.FollowUpRules;
import id.skp.rules.followup.ObjectionCourse;
import id.skp.rules.followup.ObjectionTransition;
import id.skp.rules.followup.YearlyHistory;
import id.skp.rules.message.Message;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

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
  /** Of a file without plan and evaluation, of which nothing can be converted. */
  private static final int FIRST_YEAR = 1900;

  private static final Text NO_RATINGS = Text.of(
      "tidak ada rating {0} dalam berkas; beri rating, lalu catat",
      "the file holds no ratings of {0}; rate, then record");
  private static final Text RATE_LATER = Text.of(
      "{0}; catat rating yang berlaku pada hari sesudahnya",
      "{0}; record the ratings that hold on a later day");
  private static final Text RECORD_LATER = Text.of(
      "{0}; dari satu rating yang berlaku, evaluasi yang benar dicatat pada hari sesudahnya: skp year --record --on HARI",
      "{0}; from the one judgement that holds, the correct evaluation is recorded on a later day: skp year --record --on DAY");

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
   * Evaluates a period from its file and the leader's ratings: under the rule set, or, of a period that ended before it was in force,
   * under the one in force then that it is based on, see {@link RuleSet#inForceOn}.
   *
   * @param file the file
   * @param ratings the leader's judgement of the period
   * @return the evaluation, with recommendation, predicate and explanation
   */
  public Decision<Evaluation> evaluate(PerformanceFile file, PeriodRatings ratings) {
    FilePeriod judged = new FilePeriod(file, ratings);
    return rules
        .inForceOn(ratings.period().last())
        .filter(each -> each.find(MonitoringRules.PERIOD_EVALUATION).isPresent())
        .orElse(rules)
        .decide(MonitoringRules.PERIOD_EVALUATION, judged);
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
    PerformanceFile judged = kept ? file : file.with(date, FileEntry.of(ratings));
    return judged.with(
        date, FileEntry.of(new EvaluationRecord(id, date, Optional.of(ratings.id()), evaluation)));
  }

  /**
   * Evaluates the periods under review that have ratings and no evaluation yet, and keeps what came out. Of each period the
   * ratings that were fixed last count; the evaluation bears the day on which they were known, and their id after {@code EV-}.
   * An evaluation that its ratings contradict is corrected by a later record, which is recorded on the day of the review.
   * What cannot be evaluated is left as it is, as is all of a file whose plans are of two employees, see {@link #unrecorded}; asking again adds nothing.
   *
   * @param reviewed the file, which stays as it is, the period, and the day; ratings recorded later are not evaluated
   * @return the file with the evaluations
   */
  public PerformanceFile record(FileReview reviewed) {
    requireNonNull(reviewed, "reviewed");
    PerformanceFile known = reviewed.file().asOf(reviewed.reviewedOn());
    PerformanceFile recorded = reviewed.file();
    if (PeopleReview.dispute(known).isPresent()) {
      return recorded;
    }
    Set<RecordedEntry> before = new HashSet<>(known.entries());
    for (RecordedEntry entry : known.entries(EntryKind.RATING)) {
      if (entry.entry().content() instanceof PeriodRatings ratings) {
        if (reviewed.period().contains(ratings.period())
            && isOpen(known, ratings)
            && evaluate(known, ratings).isDecided()) {
          LocalDate day =
              ratings.date().isAfter(entry.recordedOn()) ? ratings.date() : entry.recordedOn();
          recorded = recorded.withAll(
              record(known, ratings, freeId(recorded, ratings), day).entries().stream()
                  .filter(each -> !before.contains(each))
                  .toList());
        } else if (reviewed.period().contains(ratings.period()) && isWrong(known, ratings)) {
          recorded = corrected(recorded, known, ratings, reviewed.reviewedOn());
        }
      }
    }
    return recorded;
  }

  private boolean isWrong(PerformanceFile known, PeriodRatings ratings) {
    List<EvaluationRecord> last = known.lastEvaluations(ratings.period());
    return known.lastRatings(ratings.period()).equals(List.of(ratings))
        && !last.isEmpty()
        && FilePeriod.dispute(known, last, rules).isPresent()
        && evaluate(known, ratings).isDecided();
  }

  /** A correction of the same day would contradict what it corrects. */
  private PerformanceFile corrected(
      PerformanceFile file, PerformanceFile known, PeriodRatings ratings, LocalDate day) {
    List<EvaluationRecord> wrong = known.lastEvaluations(ratings.period());
    LocalDate fixed = wrong.get(0).date();
    boolean later = known.entries(EntryKind.EVALUASI).stream()
        .filter(each -> wrong.stream().anyMatch(each.entry().content()::equals))
        .allMatch(each -> each.recordedOn().isBefore(day));
    LocalDate date = ratings.date().isAfter(fixed) ? ratings.date() : fixed;
    return later || date.isAfter(fixed)
        ? file.with(
            day,
            FileEntry.of(new EvaluationRecord(
                freeId(file, ratings),
                date,
                Optional.of(ratings.id()),
                evaluate(known, ratings).orThrow())))
        : file;
  }

  /**
   * Tells of which periods under review the file holds no evaluation that counts, and why {@link #record(FileReview)} makes none.
   * The period under review itself is missed once it is over and the year has no predicate.
   *
   * @param reviewed the file, after it was recorded, the period, and the day
   * @return the periods, each with why, in their order
   */
  public List<UndecidedPart> unrecorded(FileReview reviewed) {
    requireNonNull(reviewed, "reviewed");
    PerformanceFile known = reviewed.file().asOf(reviewed.reviewedOn());
    SortedSet<EvaluationPeriod> periods = new TreeSet<>();
    known.all(PeriodRatings.class).forEach(each -> periods.add(each.period()));
    known
        .all(EvaluationRecord.class)
        .forEach(each -> periods.add(each.evaluation().period()));
    periods.removeIf(each -> !reviewed.period().contains(each));
    boolean over = reviewed.reviewedOn().isAfter(reviewed.period().last());
    if (periods.isEmpty() || (over && !yearEnd(filesOf(reviewed, known)).isDecided())) {
      periods.add(reviewed.period());
    }
    return periods.stream().flatMap(each -> unrecorded(known, each).stream()).toList();
  }

  private static YearFiles filesOf(FileReview reviewed, PerformanceFile known) {
    return YearFiles.of(reviewed.period().year(), known);
  }

  private Optional<UndecidedPart> unrecorded(PerformanceFile known, EvaluationPeriod period) {
    List<EvaluationRecord> last = known.lastEvaluations(period);
    List<PeriodRatings> ratings = known.lastRatings(period);
    Optional<UndecidedPart> twoEmployees = PeopleReview.dispute(known);
    if (twoEmployees.isPresent()) {
      return twoEmployees.map(
          each -> new UndecidedPart(period.label(), each.reason(), each.pointer(), each.message()));
    }
    if (!last.isEmpty()) {
      return FilePeriod.dispute(known, last, rules)
          .map(why -> conflict(period, EntryKind.EVALUASI, Message.of(RECORD_LATER, why)));
    } else if (ratings.isEmpty()) {
      return Optional.of(new UndecidedPart(
          period.label(),
          Undecided.Reason.MISSING_INPUT,
          "/" + EntryKind.RATING.listName(),
          Message.of(NO_RATINGS, period)));
    } else if (ratings.size() > 1) {
      return new FilePeriod(known, ratings.get(0))
          .dispute(rules)
          .map(why -> conflict(period, EntryKind.RATING, Message.of(RATE_LATER, why)));
    }
    return evaluate(known, ratings.get(0)) instanceof Undecided<?> undecided
        ? Optional.of(new UndecidedPart(
            period.label(),
            undecided.reason(),
            new Places(known, 0, true).ofJudgement(undecided.pointer(), ratings.get(0)),
            undecided.message()))
        : Optional.empty();
  }

  private static UndecidedPart conflict(EvaluationPeriod period, EntryKind kind, Message why) {
    return new UndecidedPart(period.label(), Undecided.Reason.CONFLICT, "/" + kind.listName(), why);
  }

  /** An evaluation that does not say from which ratings it was made may have been made from these. */
  private static boolean isOpen(PerformanceFile file, PeriodRatings ratings) {
    List<PeriodRatings> last = file.lastRatings(ratings.period());
    return last.size() == 1
        && last.contains(ratings)
        && file.lastEvaluations(ratings.period()).stream()
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
   * Converts the evaluations of a file to credit, those of the year in which its plan begins.
   *
   * @param file the file
   * @return the credit of each period, their exact sum, and the credit of the year
   */
  public Decision<YearCredit> credit(PerformanceFile file) {
    return credit(YearFiles.of(yearOf(file), file));
  }

  private static int yearOf(PerformanceFile file) {
    requireNonNull(file, "file");
    return file.plans().stream()
        .map(plan -> plan.period().from().getYear())
        .findFirst()
        .or(() -> file.evaluations().stream()
            .map(each -> each.evaluation().period().year())
            .findFirst())
        .orElse(FIRST_YEAR);
  }

  /**
   * Converts the evaluations of an employee's files to the credit of one year: one yearly predicate, by the months under each
   * level; an acting post earns nothing.
   *
   * @param files the files of the year
   * @return the credit of each period, their exact sum, and the credit of the year
   */
  public Decision<YearCredit> credit(YearFiles files) {
    return rules.decide(MonitoringRules.CREDIT_YEAR, files);
  }

  /**
   * Converts the evaluations of a file to credit as {@link #credit(PerformanceFile)} does, with the predicates that were ruled on
   * objections in place of those objected to.
   *
   * @param file the file
   * @return the credit that holds after the objections
   */
  public Decision<YearCredit> finalCredit(PerformanceFile file) {
    return finalCredit(YearFiles.of(yearOf(file), file));
  }

  /**
   * Converts the evaluations of an employee's files as {@link #credit(YearFiles)} does, with the predicates that were ruled on objections
   * in place of those objected to.
   *
   * @param files the files of the year
   * @return the credit that holds after the objections
   */
  public Decision<YearCredit> finalCredit(YearFiles files) {
    requireNonNull(files, "files");
    return settled(files, objections(files), yearEnd(files))
        .map(SettledYear::credit)
        .orElseGet(() -> credit(files));
  }

  /**
   * Tells on which days posts were held of which months count in a credit, from the first to the last: of the period in the file
   * of its evaluation, of the year in all files.
   *
   * @param credit the credit of a period, or of the year
   * @param files the file of the evaluation; for the credit of the year all files of the employee
   * @return the days within the period of the credit; empty if no month of it counts
   */
  public Optional<DateRange> creditDays(PeriodCredit credit, List<PerformanceFile> files) {
    requireNonNull(credit, "credit");
    requireNonNull(files, "files");
    CreditEmployments allowed =
        rules.parameter(MonitoringParameters.CREDIT_EMPLOYMENTS).value();
    List<HeldPost> held =
        files.stream().flatMap(file -> HeldPost.of(file).stream()).toList();
    Set<HeldPost> acting = HeldPost.acting(held);
    return held.stream()
        .filter(each -> !acting.contains(each)
            && credit.shares().stream()
                .anyMatch(share -> share.level() == each.position().level())
            && allowed.employments().contains(each.plan().employee().employment()))
        .flatMap(each -> each.common(credit.period().range()).stream())
        .reduce((one, other) -> new DateRange(
            Collections.min(List.of(one.from(), other.from())),
            Collections.max(List.of(one.to(), other.to()))));
  }

  private List<List<ObjectionCourse>> objections(YearFiles files) {
    return files.files().stream().map(file -> ObjectionCourse.of(file, rules)).toList();
  }

  /**
   * Tells all of a file as it was known on a day.
   *
   * @param reviewed the file, the period and the day
   * @return the report
   */
  public YearReport report(FileReview reviewed) {
    requireNonNull(reviewed, "reviewed");
    return join(List.of(reviewed)).get(0);
  }

  /**
   * Tells all of the files of one employee, one for each post held in a year: each file's findings, evaluations and objections are
   * its own; the predicate of the year, its credit and what follows are one, and the same in all reports.
   *
   * @param reviewed the files, each with the period and the day, all of one year
   * @return the reports, in the order of the files
   * @throws id.skp.core.InvalidValueException with code {@code FILES_MISSING}, {@code JOINED_YEARS_DIFFER}, or as
   *     {@link YearFiles} does
   */
  public List<YearReport> join(List<FileReview> reviewed) {
    requireNonNull(reviewed, "reviewed");
    unless(
        !reviewed.isEmpty(),
        "FILES_MISSING",
        "files",
        "perlu sedikitnya satu berkas",
        "needs at least one file",
        Optional.empty());
    int year = reviewed.get(0).period().year();
    for (int i = 0; i < reviewed.size(); i++) {
      unless(
          reviewed.get(i).period().year() == year,
          "JOINED_YEARS_DIFFER",
          "files[" + i + "]",
          "semua berkas perlu dari tahun " + year,
          "all files need to be of the year " + year,
          reviewed.get(i).period());
    }
    List<PerformanceFile> files =
        reviewed.stream().map(each -> each.file().asOf(each.reviewedOn())).toList();
    YearFiles together = new YearFiles(year, files);
    List<List<ObjectionCourse>> objections = objections(together);
    Decision<PerformancePredicate> yearEnd = yearEnd(together);
    Decision<YearCredit> credit = credit(together);
    Optional<SettledYear> settled = settled(together, objections, yearEnd);
    Decision<FollowUp> followUp =
        followUp(together, settled.map(SettledYear::yearEnd).orElse(yearEnd));
    YearBasis basis = YearBasis.of(together, yearEnd, credit);
    List<List<PerformanceFile>> others = FilesTogether.others(
        files, reviewed.stream().map(FileReview::reviewedOn).collect(Collectors.toSet()), year);
    return IntStream.range(0, files.size())
        .mapToObj(i -> {
          Places places = new Places(files.get(i), i, files.size() == 1);
          FileReview beside = reviewed.get(i).beside(others.get(i));
          return new YearReport(
              beside,
              review(beside),
              evaluations(reviewed.get(i), files.get(i), places),
              judged(reviewed.get(i), files.get(i), false),
              places.ofYear(yearEnd),
              places.ofYear(credit),
              objections.get(i),
              settled.map(each ->
                  new SettledYear(places.ofYear(each.yearEnd()), places.ofYear(each.credit()))),
              places.ofFollowUp(followUp),
              basis,
              files.stream()
                  .map(PerformanceFile::skpId)
                  .filter(id -> !id.equals(files.get(i).skpId()))
                  .toList());
        })
        .toList();
  }

  /** Ratings that were corrected later are history; of contradicting ones each counts, up to some number. */
  private List<EvaluatedPeriod> evaluations(
      FileReview reviewed, PerformanceFile file, Places places) {
    return judged(reviewed, file, true).stream()
        .map(each -> evaluated(new FilePeriod(file, each), places))
        .toList();
  }

  /** Returns the judgements that are evaluated, or those that are too many for that. */
  private static List<PeriodRatings> judged(
      FileReview reviewed, PerformanceFile file, boolean evaluated) {
    int most = FileReview.mostOfOne(file);
    return file.lastFixedBy(PeriodRatings.class, PeriodRatings::period).values().stream()
        .flatMap(all -> evaluated ? all.stream().limit(most) : all.stream().skip(most))
        .filter(each -> reviewed.period().contains(each.period()))
        .sorted(Comparator.comparing(PeriodRatings::period).thenComparing(PeriodRatings::date))
        .toList();
  }

  private EvaluatedPeriod evaluated(FilePeriod judged, Places places) {
    return new EvaluatedPeriod(
        judged.ratings(),
        places.ofJudgement(evaluate(judged.file(), judged.ratings()), judged.ratings()),
        judged.evaluations(),
        judged.dispute(rules));
  }

  private Decision<PerformancePredicate> yearEnd(YearFiles files) {
    return rules.decide(MonitoringRules.YEAR_END_PREDICATE, files);
  }

  private Optional<SettledYear> settled(
      YearFiles files,
      List<List<ObjectionCourse>> objections,
      Decision<PerformancePredicate> yearEnd) {
    List<PerformanceFile> settled = new ArrayList<>();
    for (int i = 0; i < files.files().size(); i++) {
      settled.add(ObjectionCourse.settled(files.files().get(i), objections.get(i)));
    }
    YearFiles after = new YearFiles(files.year(), settled, files.files(), files.since());
    Optional<Undecided<Objection>> refused = refusedRuling(files, objections);
    if (refused.isPresent() && yearEnd.isDecided()) {
      return Optional.of(
          new SettledYear(refused.get().carriedOver(), refused.get().carriedOver()));
    }
    return settled.equals(files.files())
        ? Optional.empty()
        : Optional.of(new SettledYear(yearEnd(after), credit(after)));
  }

  /** Where a superior has ruled and the ruling cannot be applied, nobody can tell what the year comes to. */
  private static Optional<Undecided<Objection>> refusedRuling(
      YearFiles files, List<List<ObjectionCourse>> objections) {
    return objections.stream()
        .flatMap(List::stream)
        .filter(course -> course.document().period().year() == files.year())
        .filter(ObjectionCourse::isRulingRefused)
        .flatMap(course -> course.firstRefused().stream())
        .map(ObjectionTransition::decision)
        .filter(Undecided.class::isInstance)
        .map(refused -> (Undecided<Objection>) refused)
        .findFirst();
  }

  /** A year without a predicate leads to nothing, for the same reason. */
  private Decision<FollowUp> followUp(YearFiles files, Decision<PerformancePredicate> yearEnd) {
    int year = files.year();
    if (yearEnd instanceof Undecided<PerformancePredicate> undecided) {
      return undecided.carriedOver();
    }
    return rules.decide(
        FollowUpRules.FOLLOW_UP,
        new YearlyHistory(
            List.of(new YearlyPredicate(year, yearEnd.orThrow())),
            files.files().stream()
                .flatMap(file -> file.planFor(EvaluationPeriod.year(year)).stream())
                .max(Comparator.comparing(plan -> plan.period().to()))
                .map(plan -> plan.employee().employment())));
  }
}
