package id.skp.rules.career;

import id.skp.core.number.Ratio;
import id.skp.core.people.Employment;
import id.skp.core.people.PositionLevel;
import id.skp.core.period.DateRange;
import id.skp.core.period.EvaluationPeriod;
import id.skp.core.period.PeriodKind;
import id.skp.rules.Decision;
import id.skp.rules.RuleSet;
import id.skp.rules.Undecided;
import id.skp.rules.angkakredit.CreditBase;
import id.skp.rules.angkakredit.CreditEntry;
import id.skp.rules.angkakredit.CreditRules;
import id.skp.rules.angkakredit.CreditScore;
import id.skp.rules.angkakredit.EntryWay;
import id.skp.rules.angkakredit.HeldRank;
import id.skp.rules.angkakredit.PeriodicConversion;
import id.skp.rules.message.Message;
import id.skp.rules.monitoring.ConvertedMonths;
import id.skp.rules.monitoring.MonitoringParameters;
import id.skp.rules.monitoring.YearReport;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/**
 * A first appointment at the present level, after the posts as a candidate with which the files begin.
 *
 * @param appointed the first post after them
 * @param credit what the appointment brings; empty where that is not known
 * @param unknown why it is not known
 */
record CandidateEntry(CareerPost appointed, Optional<Ratio> credit, Optional<Message> unknown) {
  /** Finds it; where a candidate earns credit as others do, nothing else is brought. */
  static Optional<CandidateEntry> of(List<CareerYear> years, RuleSet rules) {
    if (rules
        .find(MonitoringParameters.CREDIT_EMPLOYMENTS)
        .filter(each -> !each.value().employments().contains(Employment.CPNS))
        .isEmpty()) {
      return Optional.empty();
    }
    List<CareerPost> posts =
        CareerPost.of(years.stream().flatMap(each -> each.files().stream()).toList());
    int first = 0;
    while (first < posts.size() && posts.get(first).isOfCandidate()) {
      first++;
    }
    if (first == 0 || first == posts.size()) {
      return Optional.empty();
    }
    PositionLevel level = posts.get(first).level();
    if (!posts.get(first).isFunctional()
        || posts.stream().anyMatch(each -> each.level() != level)) {
      return Optional.empty();
    }
    List<DateRange> days = IntStream.range(0, first)
        .mapToObj(i -> days(posts.get(i), posts.get(i + 1)))
        .flatMap(Optional::stream)
        .toList();
    return Optional.of(of(years, days, posts.get(first), rules));
  }

  /**
   * Adds up years; a first appointment within them brings what the time as a candidate earned, which was not held before the first of
   * them.
   */
  static LevelCredit credit(
      List<CareerYear> years,
      Optional<Ratio> heldBefore,
      Optional<CandidateEntry> candidate,
      RuleSet rules) {
    return LevelCredit.of(
        years.stream().map(CareerYear::ofCredit).toList(),
        candidate.isEmpty() ? heldBefore : candidate.get().begun(heldBefore, rules),
        candidate.filter(each -> each.credit().isPresent()).map(CandidateEntry::appointed),
        rules);
  }

  /** Returns what is held from the appointment on; the base of the rank is in what was told before, and counts once. */
  Optional<Ratio> begun(Optional<Ratio> heldBefore, RuleSet rules) {
    return credit.map(
        brought -> heldBefore.map(held -> held.plus(brought.minus(base(rules)))).orElse(brought));
  }

  private Ratio base(RuleSet rules) {
    return rules
        .decide(
            CreditRules.CREDIT_BASE,
            new HeldRank(Optional.of(appointed.level()), appointed.employee().rank()))
        .toOptional()
        .map(CreditBase::credit)
        .orElse(Ratio.ZERO);
  }

  private static Optional<DateRange> days(CareerPost post, CareerPost next) {
    LocalDate to = post.plan().period().to();
    LocalDate last = to.isBefore(next.from()) ? to : next.from().minusDays(1);
    return last.isBefore(post.from())
        ? Optional.empty()
        : Optional.of(new DateRange(post.from(), last));
  }

  private static CandidateEntry of(
      List<CareerYear> years, List<DateRange> candidate, CareerPost appointed, RuleSet rules) {
    List<PeriodicConversion> periods = new ArrayList<>();
    for (CareerYear year : years) {
      ConvertedMonths converted = YearReport.converted(
          year.reports(),
          EvaluationPeriod.year(year.year()).split(PeriodKind.BULAN).stream()
              .filter(month -> isOfCandidate(candidate, month))
              .toList(),
          appointed.level());
      if (converted.unknown().isPresent()) {
        return new CandidateEntry(appointed, Optional.empty(), converted.unknown());
      }
      periods.addAll(converted.conversions());
    }
    Decision<CreditScore> brought = rules.decide(
        CreditRules.CREDIT_ENTRY,
        new CreditEntry(
            Optional.of(EntryWay.PENGANGKATAN_PERTAMA),
            Optional.of(appointed.level()),
            appointed.employee().rank(),
            Optional.empty(),
            Optional.empty(),
            periods));
    return new CandidateEntry(
        appointed,
        brought.toOptional().map(CreditScore::exact),
        brought instanceof Undecided<?> undecided
            ? Optional.of(undecided.message())
            : Optional.empty());
  }

  /** A month counts for the one who holds the post for more than half of it. */
  private static boolean isOfCandidate(List<DateRange> candidate, EvaluationPeriod month) {
    long days = candidate.stream()
        .flatMap(each -> each.intersection(month.range()).stream())
        .mapToLong(each -> each.to().toEpochDay() - each.from().toEpochDay() + 1)
        .sum();
    return 2 * days > month.last().getDayOfMonth();
  }
}
