package id.skp.rules.paper;

import com.google.common.collect.ImmutableList;
import id.skp.core.appraisal.EvaluationRecord;
import id.skp.core.period.EvaluationPeriod;
import id.skp.core.plan.Skp;
import id.skp.core.year.FiledEvaluation;
import id.skp.core.year.PerformanceFile;
import id.skp.rules.RuleSet;
import id.skp.rules.career.CreditYear;
import id.skp.rules.career.LevelCredit;
import id.skp.rules.followup.ObjectionCourse;
import id.skp.rules.monitoring.PeriodCredit;
import id.skp.rules.monitoring.YearCredit;
import id.skp.rules.monitoring.YearReport;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The credit of a year with the employee's files in which it was earned.
 *
 * @param credit the credit
 * @param files the files, in the order in which their plans begin
 * @param deciding the plans of which one decides the year, by their ids
 * @param account what is held by then
 */
record CreditFiles(
    YearCredit credit, List<PerformanceFile> files, Set<String> deciding, LevelCredit account) {
  CreditFiles {
    files = files.stream()
        .sorted(Comparator.comparing(CreditFiles::begin).thenComparing(PerformanceFile::skpId))
        .collect(ImmutableList.toImmutableList());
  }

  static CreditFiles of(YearCredit credit, PerformanceFile file, RuleSet rules) {
    return new CreditFiles(credit, List.of(file), Set.of(), alone(credit, List.of(file), rules));
  }

  /** What was held before the year is told by what was fixed, or by the report on a career. */
  static CreditFiles of(
      YearCredit credit, YearReport report, PerformanceFile file, Optional<LevelCredit> career) {
    List<PerformanceFile> files = ImmutableList.<PerformanceFile>builder()
        .add(file)
        .addAll(report.reviewed().others())
        .build();
    return new CreditFiles(
        credit,
        files,
        report.basis().decides().stream()
            .map(FiledEvaluation::file)
            .map(PerformanceFile::skpId)
            .collect(Collectors.toSet()),
        career.orElseGet(() -> alone(credit, files, report.review().ruleSet())));
  }

  private static LevelCredit alone(YearCredit credit, List<PerformanceFile> files, RuleSet rules) {
    int year = credit.countedParts().stream()
        .map(each -> each.period().year())
        .findFirst()
        .orElse(EvaluationPeriod.FIRST_YEAR);
    return LevelCredit.of(
        List.of(new CreditYear(year, files, Optional.of(credit))), Optional.empty(), rules);
  }

  private static LocalDate begin(PerformanceFile file) {
    return file.plans().stream()
        .map(plan -> plan.period().from())
        .min(Comparator.naturalOrder())
        .orElse(LocalDate.MAX);
  }

  /** Returns the same with the predicates that hold after the objections, those of one file given. */
  CreditFiles settled(PerformanceFile settled, RuleSet rules) {
    return new CreditFiles(
        credit,
        files.stream()
            .map(each -> each.skpId().equals(settled.skpId())
                ? settled
                : ObjectionCourse.settled(each, ObjectionCourse.of(each, rules)))
            .toList(),
        deciding,
        account);
  }

  /** Returns what the last evaluation earned, that of the year if there is one. */
  Optional<PeriodCredit> last() {
    return parts().reduce((before, after) -> after);
  }

  private Stream<PeriodCredit> parts() {
    return Stream.concat(credit.periods().stream(), credit.annual().stream());
  }

  boolean isOfYear(PeriodCredit part) {
    return credit.annual().equals(Optional.of(part));
  }

  /** Returns the file of an evaluation; where those of several files have one id, each earned its part in the order of the files. */
  PerformanceFile fileOf(PeriodCredit part) {
    List<PerformanceFile> holding =
        files.stream().filter(each -> find(each, part).isPresent()).toList();
    long before = parts()
        .takeWhile(each -> !each.equals(part))
        .filter(each ->
            each.evaluationId().equals(part.evaluationId()) && each.period().equals(part.period()))
        .count();
    return holding.stream()
        .filter(each -> isOfYear(part) && deciding.contains(each.skpId()))
        .findFirst()
        .or(() -> holding.stream().skip(before).findFirst())
        .or(() -> holding.stream().findFirst())
        .orElseGet(() -> files.get(files.size() - 1));
  }

  Optional<EvaluationRecord> evaluationOf(PeriodCredit part) {
    return find(fileOf(part), part);
  }

  /** Finds an evaluation by its id and period: files of one year number theirs without knowing of each other. */
  private static Optional<EvaluationRecord> find(PerformanceFile file, PeriodCredit part) {
    return file.all(EvaluationRecord.class).stream()
        .filter(each -> each.id().equals(part.evaluationId())
            && each.evaluation().period().equals(part.period()))
        .findFirst();
  }

  /** Returns the version of the plan by which the evaluation was made. */
  Skp planOf(PeriodCredit part) {
    PerformanceFile file = fileOf(part);
    return file.planFor(part.period())
        .orElseGet(() -> file.plans().get(file.plans().size() - 1));
  }
}
