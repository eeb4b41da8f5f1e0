package id.skp.rules.monitoring;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import id.skp.core.appraisal.PerformancePredicate;
import id.skp.core.people.PositionLevel;
import id.skp.core.period.EvaluationPeriod;
import id.skp.core.period.PeriodKind;
import id.skp.core.text.Text;
import id.skp.core.year.PerformanceFile;
import id.skp.rules.Undecided;
import id.skp.rules.angkakredit.PeriodicConversion;
import id.skp.rules.message.Message;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * <em>Konversi masa calon</em>: the predicates by which months as a candidate are converted: that of the year where the year was
 * evaluated, otherwise those of its periods, each for its months (OQ-645).
 *
 * @param conversions the predicates and how many months each is of; none where that is not known
 * @param unknown why it is not known
 */
public record ConvertedMonths(List<PeriodicConversion> conversions, Optional<Message> unknown) {
  private static final Text NOT_EVALUATED =
      Text.of("tidak ada evaluasi untuk {0}", "there is no evaluation of {0}");
  private static final Text TWICE = Text.of(
      "{0} dievaluasi dalam {1} dan dalam {2}, dan tidak ada evaluasi tahunannya",
      "{0} is evaluated in {1} and in {2}, and there is none of the year");
  private static final Text POSTS_DIFFER = Text.of(
      "{0} dievaluasi {1} pada satu jabatan dan {2} pada jabatan lain",
      "{0} was evaluated {1} in one post and {2} in another");

  /**
   * Copies the list.
   *
   * @param conversions the predicates and how many months each is of
   * @param unknown why it is not known
   */
  public ConvertedMonths {
    conversions = ImmutableList.copyOf(requireNonNull(conversions, "conversions"));
    requireNonNull(unknown, "unknown");
  }

  private static ConvertedMonths unknown(Message why) {
    return new ConvertedMonths(List.of(), Optional.of(why));
  }

  /**
   * Finds the predicates of months of a year, as they are after objections.
   *
   * @param reports the reports on the files of the year, joined; at least one
   * @param months the months, in their order
   * @param level the level at which they are converted
   * @return the predicates, or why they are not known; none of no month
   */
  public static ConvertedMonths of(
      List<YearReport> reports, List<EvaluationPeriod> months, PositionLevel level) {
    requireNonNull(level, "level");
    YearReport first = requireNonNull(reports, "reports").get(0);
    if (requireNonNull(months, "months").isEmpty()) {
      return new ConvertedMonths(List.of(), Optional.empty());
    }
    EvaluationPeriod year = EvaluationPeriod.year(first.reviewed().period().year());
    boolean yearly =
        reports.stream().anyMatch(each -> !known(each).lastEvaluations(year).isEmpty());
    boolean byPeriods = first
        .review()
        .ruleSet()
        .find(MonitoringParameters.CREDIT_OF_YEAR)
        .filter(each -> each.value() == CreditOfYear.PERIODIK)
        .isPresent();
    Periods periods = new Periods(months);
    for (YearReport each : reports) {
      periods.add(each);
    }
    if (!yearly || (byPeriods && periods.isAny())) {
      return periods.converted(level);
    }
    return first.finalYearEnd() instanceof Undecided<?> undecided
        ? unknown(undecided.message())
        : new ConvertedMonths(
            List.of(PeriodicConversion.of(first.finalYearEnd().orThrow(), level, months.size())),
            Optional.empty());
  }

  private static PerformanceFile known(YearReport report) {
    return report.reviewed().file().asOf(report.reviewed().reviewedOn());
  }

  /** The evaluations of parts of a year that cover some of its months. */
  private static final class Periods {
    private final List<EvaluationPeriod> months;
    private final Map<EvaluationPeriod, PerformancePredicate> standing = new TreeMap<>();
    private Optional<Message> unknown = Optional.empty();

    Periods(List<EvaluationPeriod> months) {
      this.months = months;
    }

    /** Takes those that were recorded of a post that is not an acting one. */
    void add(YearReport report) {
      PerformanceFile file = known(report);
      StandingEvaluations all = StandingEvaluations.of(report);
      for (EvaluationPeriod period : file.lastEvaluations().keySet()) {
        boolean counts = period.kind() != PeriodKind.TAHUN
            && months.stream().anyMatch(period::contains)
            && file.planFor(period)
                .filter(plan -> !plan.employee().position().isToldActing())
                .isPresent();
        if (counts) {
          Optional.ofNullable(all.withheld().get(period)).ifPresent(each -> refuse(each.message()));
          Optional.ofNullable(all.evaluations().get(period))
              .ifPresent(each -> add(period, each.predicate()));
        }
      }
    }

    private void add(EvaluationPeriod period, PerformancePredicate predicate) {
      PerformancePredicate other = standing.putIfAbsent(period, predicate);
      if (other != null && other != predicate) {
        refuse(Message.of(POSTS_DIFFER, period, other, predicate));
      }
    }

    private void refuse(Message why) {
      unknown = unknown.or(() -> Optional.of(why));
    }

    boolean isAny() {
      return !standing.isEmpty() || unknown.isPresent();
    }

    ConvertedMonths converted(PositionLevel level) {
      List<EvaluationPeriod> missing = new ArrayList<>();
      for (EvaluationPeriod month : months) {
        List<EvaluationPeriod> holding =
            standing.keySet().stream().filter(each -> each.contains(month)).toList();
        if (holding.isEmpty()) {
          missing.add(month);
        } else if (holding.size() > 1) {
          refuse(Message.of(TWICE, month, holding.get(0), holding.get(1)));
        }
      }
      if (!missing.isEmpty()) {
        refuse(Message.of(NOT_EVALUATED, Coverage.named(missing)));
      }
      return unknown
          .map(ConvertedMonths::unknown)
          .orElseGet(() -> new ConvertedMonths(
              standing.entrySet().stream()
                  .map(each -> PeriodicConversion.of(
                      each.getValue(),
                      level,
                      months.stream().filter(each.getKey()::contains).count()))
                  .toList(),
              Optional.empty()));
    }
  }
}
