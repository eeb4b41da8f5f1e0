package id.skp.rules.monitoring;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import id.skp.core.appraisal.PerformancePredicate;
import id.skp.core.people.PositionLevel;
import id.skp.core.period.EvaluationPeriod;
import id.skp.core.period.PeriodKind;
import id.skp.core.text.Text;
import id.skp.core.year.PerformanceFile;
import id.skp.rules.Decision;
import id.skp.rules.RuleSet;
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
   * Finds the predicates of months of a year.
   *
   * @param files the files of the year, with what was ruled on objections
   * @param yearEnd the predicate of the year after objections
   * @param months the months, in their order
   * @param level the level at which they are converted
   * @param rules the rule set
   */
  static ConvertedMonths of(
      YearFiles files,
      Decision<PerformancePredicate> yearEnd,
      List<EvaluationPeriod> months,
      PositionLevel level,
      RuleSet rules) {
    EvaluationPeriod year = EvaluationPeriod.year(files.year());
    boolean yearly =
        files.recorded().stream().anyMatch(each -> !each.lastEvaluations(year).isEmpty());
    boolean byPeriods = rules
        .find(MonitoringParameters.CREDIT_OF_YEAR)
        .filter(each -> each.value() == CreditOfYear.PERIODIK)
        .isPresent();
    Periods periods = new Periods(months);
    for (int i = 0; i < files.files().size(); i++) {
      periods.add(files.files().get(i), files.recorded().get(i), rules);
    }
    if (!yearly || (byPeriods && periods.isAny())) {
      return periods.converted(level);
    }
    return yearEnd instanceof Undecided<?> undecided
        ? unknown(undecided.message())
        : new ConvertedMonths(
            List.of(PeriodicConversion.of(yearEnd.orThrow(), level, months.size())),
            Optional.empty());
  }

  /** The evaluations of parts of a year that cover some of its months. */
  private static final class Periods {
    private final List<EvaluationPeriod> months;
    private final Map<EvaluationPeriod, PerformancePredicate> standing = new TreeMap<>();
    private Optional<Message> unknown = Optional.empty();

    Periods(List<EvaluationPeriod> months) {
      this.months = months;
    }

    /** Takes those of a post that is not an acting one, unless what was recorded is contradicted. */
    void add(PerformanceFile file, PerformanceFile recorded, RuleSet rules) {
      recorded.lastEvaluations().forEach((period, last) -> {
        if (period.kind() != PeriodKind.TAHUN
            && months.stream().anyMatch(period::contains)
            && file.planFor(period)
                .filter(plan -> !plan.employee().position().isToldActing())
                .isPresent()) {
          FilePeriod.dispute(recorded, last, rules).ifPresent(this::refuse);
          file.lastEvaluations(period).stream()
              .findFirst()
              .ifPresent(each -> add(period, each.evaluation().predicate()));
        }
      });
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
