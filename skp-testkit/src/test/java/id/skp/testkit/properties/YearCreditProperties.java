package id.skp.testkit.properties;

import static org.assertj.core.api.Assertions.assertThat;

import id.skp.core.appraisal.Evaluation;
import id.skp.core.appraisal.EvaluationRecord;
import id.skp.core.appraisal.Percentage;
import id.skp.core.appraisal.PerformancePredicate;
import id.skp.core.appraisal.Rating;
import id.skp.core.number.Ratio;
import id.skp.core.people.PositionLevel;
import id.skp.core.people.PositionType;
import id.skp.core.period.DateRange;
import id.skp.core.period.EvaluationPeriod;
import id.skp.core.period.PeriodKind;
import id.skp.core.plan.Skp;
import id.skp.core.year.FileEntry;
import id.skp.core.year.PerformanceFile;
import id.skp.core.year.RecordedEntry;
import id.skp.rules.RuleSet;
import id.skp.rules.angkakredit.CreditParameters;
import id.skp.rules.monitoring.MonitoringRules;
import id.skp.rules.monitoring.PerformanceYear;
import id.skp.rules.monitoring.PeriodCredit;
import id.skp.rules.monitoring.YearCredit;
import id.skp.testkit.arbitrary.SkpArbitraries;
import id.skp.testkit.samples.Samples;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** What holds of the credit of a year's file, however the year is split into periods. */
class YearCreditProperties {
  private static final PerformanceFile SAMPLE = Samples.year("teacher-year-2024");
  private static final EvaluationPeriod YEAR = EvaluationPeriod.year(2024);
  private static final LocalDate FIXED = LocalDate.of(2025, 1, 8);

  /**
   * A period of the split with its predicate.
   *
   * @param period the period
   * @param predicate what the employee reached in it
   */
  private record Judged(EvaluationPeriod period, PerformancePredicate predicate) {}

  /**
   * A year of a fictional employee under a rule set.
   *
   * @param rules the rule set
   * @param level the level of the post
   * @param held the months for which the plan was made
   * @param split the year, in periods without gap or overlap
   */
  private record Case(RuleSet rules, PositionLevel level, DateRange held, List<Judged> split) {
    PerformanceFile file() {
      PerformanceFile file = PerformanceFile.of(SAMPLE.skpId()).with(FIXED, FileEntry.of(plan()));
      for (Judged each : evaluated()) {
        file = file.with(FIXED, outcome("EV-" + each.period(), each, FIXED));
      }
      return file;
    }

    private Skp plan() {
      Skp plan = SAMPLE.plans().get(0);
      return plan.toBuilder()
          .period(held)
          .employee(plan.employee().toBuilder()
              .position(plan.employee().position().toBuilder().level(level).build())
              .build())
          .build();
    }

    /** Returns the periods in which the plan held. */
    List<Judged> evaluated() {
      return split.stream().filter(each -> each.period().range().overlaps(held)).toList();
    }

    YearCredit credit(PerformanceFile file) {
      return PerformanceYear.of(rules).credit(file).orThrow();
    }

    Ratio sum() {
      return credit(file()).sum().orElseThrow().exact();
    }

    /** Counts month by month: a twelfth of the percentage of the level's coefficient for each. */
    Ratio monthByMonth() {
      return Ratio.sum(split.stream()
          .flatMap(each -> months(each.period()).map(month -> aMonth(each.predicate())))
          .toList());
    }

    private Stream<EvaluationPeriod> months(EvaluationPeriod period) {
      return YEAR.split(PeriodKind.BULAN).stream()
          .filter(month -> period.contains(month) && held.contains(month.range()));
    }

    private Ratio aMonth(PerformancePredicate predicate) {
      Percentage percentage =
          rules.parameter(CreditParameters.CREDIT_PERCENTAGES).value().of(predicate);
      Ratio coefficient = rules
          .parameter(CreditParameters.CREDIT_COEFFICIENTS)
          .value()
          .of(level)
          .orElseThrow();
      return Ratio.of(percentage.value()).times(coefficient).dividedBy(Ratio.of(100 * 12));
    }

    Case with(List<EvaluationPeriod> periods, PerformancePredicate predicate) {
      return new Case(
          rules,
          level,
          held,
          periods.stream().map(period -> new Judged(period, predicate)).toList());
    }
  }

  @Property(tries = 200)
  void thePeriodsEarnWhatTheirMonthsEarnOneByOne(@ForAll("cases") Case year) {
    assertThat(year.sum()).isEqualTo(year.monthByMonth());
  }

  @Property(tries = 200)
  void underOnePredicateEverySplitOfTheYearEarnsTheSame(
      @ForAll("cases") Case year,
      @ForAll("splits") List<EvaluationPeriod> other,
      @ForAll("predicates") PerformancePredicate predicate) {
    List<EvaluationPeriod> periods =
        year.split().stream().map(each -> each.period()).toList();

    assertThat(year.with(periods, predicate).sum())
        .isEqualTo(year.with(other, predicate).sum());
  }

  @Property(tries = 100)
  void theSplitEarnsWhatTheYearEarnsAndTheTwoAreNeverAdded(
      @ForAll("cases") Case year, @ForAll("predicates") PerformancePredicate predicate) {
    List<EvaluationPeriod> periods =
        year.split().stream().map(each -> each.period()).toList();
    Case uniform = year.with(periods, predicate);
    PerformanceFile both =
        uniform.file().with(FIXED, outcome("EV", new Judged(YEAR, predicate), FIXED));
    YearCredit credit = uniform.credit(both);

    assertThat(credit.annual().orElseThrow().credit().exact())
        .isEqualTo(credit.sum().orElseThrow().exact())
        .isEqualTo(uniform.sum());
  }

  @Property(tries = 200)
  void theSumIsThatOfThePeriodsInTheirOrderAndNoneIsNegative(@ForAll("cases") Case year) {
    YearCredit credit = year.credit(year.file());

    assertThat(credit.periods())
        .extracting(PeriodCredit::period)
        .containsExactlyElementsOf(year.evaluated().stream().map(Judged::period).toList());
    assertThat(credit.periods())
        .allSatisfy(each -> assertThat(each.credit().exact()).isGreaterThan(Ratio.ZERO));
    assertThat(credit.sum().orElseThrow().exact())
        .isEqualTo(Ratio.sum(
            credit.periods().stream().map(each -> each.credit().exact()).toList()));
  }

  @Property(tries = 100)
  void neitherOrderOfArrivalNorAnEvaluationThatWasReplacedChangesTheCredit(
      @ForAll("cases") Case year,
      @ForAll("predicates") PerformancePredicate before,
      @ForAll Random random) {
    PerformanceFile file = year.file();
    List<RecordedEntry> entries = new ArrayList<>(file.entries());
    for (Judged each : year.evaluated()) {
      LocalDate earlier = FIXED.minusDays(1);
      entries.add(new RecordedEntry(
          earlier, outcome("OLD-" + each.period(), new Judged(each.period(), before), earlier)));
    }
    Collections.shuffle(entries, random);

    assertThat(year.credit(new PerformanceFile(file.skpId(), entries)))
        .isEqualTo(year.credit(file));
  }

  @Provide
  Arbitrary<Case> cases() {
    return Combinators.combine(ruleSets(), levels(), heldMonths(), splits())
        .flatAs((rules, level, held, split) -> predicates()
            .list()
            .ofSize(split.size())
            .map(predicates -> new Case(
                rules,
                level,
                held,
                IntStream.range(0, split.size())
                    .mapToObj(i -> new Judged(split.get(i), predicates.get(i)))
                    .toList())));
  }

  /** Splits the year in halves, some of these in quarters, and some of these in months. */
  @Provide
  Arbitrary<List<EvaluationPeriod>> splits() {
    return Arbitraries.of(true, false)
        .list()
        .ofSize(6)
        .map(finer -> YEAR.split(PeriodKind.SEMESTER).stream()
            .flatMap(half -> split(half, PeriodKind.TRIWULAN, finer.get(half.number() - 1)))
            .flatMap(part -> part.kind() == PeriodKind.TRIWULAN
                ? split(part, PeriodKind.BULAN, finer.get(part.number() + 1))
                : Stream.of(part))
            .toList());
  }

  private static Stream<EvaluationPeriod> split(
      EvaluationPeriod period, PeriodKind smaller, boolean finer) {
    return finer ? period.split(smaller).stream() : Stream.of(period);
  }

  private static Arbitrary<RuleSet> ruleSets() {
    return Arbitraries.of(Questions.ruleSetsWith(MonitoringRules.CREDIT_YEAR));
  }

  @Provide
  Arbitrary<PerformancePredicate> predicates() {
    return Arbitraries.of(PerformancePredicate.class);
  }

  private static Arbitrary<PositionLevel> levels() {
    return SkpArbitraries.positionLevel().filter(level -> level.type() == PositionType.FUNGSIONAL);
  }

  /** Whole months, often all twelve. */
  private static Arbitrary<DateRange> heldMonths() {
    Arbitrary<Integer> month = Arbitraries.integers().between(1, 12);
    Arbitrary<DateRange> some = Combinators.combine(month, month)
        .as((one, other) -> new DateRange(
            EvaluationPeriod.month(2024, Math.min(one, other)).first(),
            EvaluationPeriod.month(2024, Math.max(one, other)).last()));
    return Arbitraries.oneOf(Arbitraries.just(YEAR.range()), some);
  }

  /** One of the ratings that give a predicate in the quadrant. */
  private static Rating resultRating(PerformancePredicate predicate) {
    return switch (predicate) {
      case SANGAT_BAIK -> Rating.DI_ATAS_EKSPEKTASI;
      case BAIK, KURANG -> Rating.SESUAI_EKSPEKTASI;
      case CUKUP, BUTUH_PERBAIKAN, SANGAT_KURANG -> Rating.DI_BAWAH_EKSPEKTASI;
    };
  }

  private static Rating behaviourRating(PerformancePredicate predicate) {
    return switch (predicate) {
      case SANGAT_BAIK -> Rating.DI_ATAS_EKSPEKTASI;
      case BAIK, CUKUP, BUTUH_PERBAIKAN -> Rating.SESUAI_EKSPEKTASI;
      case KURANG, SANGAT_KURANG -> Rating.DI_BAWAH_EKSPEKTASI;
    };
  }

  private static FileEntry outcome(String id, Judged judged, LocalDate date) {
    Evaluation evaluation = SAMPLE.evaluations().get(0).evaluation().toBuilder()
        .period(judged.period())
        .predicate(judged.predicate())
        .resultRating(resultRating(judged.predicate()))
        .behaviourRating(behaviourRating(judged.predicate()))
        .build();
    return FileEntry.of(new EvaluationRecord(id, date, Optional.empty(), evaluation));
  }
}
