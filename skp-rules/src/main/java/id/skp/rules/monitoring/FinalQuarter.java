package id.skp.rules.monitoring;

import id.skp.core.appraisal.EvaluationRecord;
import id.skp.core.period.EvaluationPeriod;
import id.skp.core.period.PeriodKind;
import id.skp.core.year.PerformanceFile;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Stream;

/**
 * The last quarter of a year and the year where they are declared to be one: of two evaluations with different predicates the one
 * that was fixed last counts, as of two records of one thing.
 *
 * @param file the file
 * @param year the year
 */
record FinalQuarter(PerformanceFile file, EvaluationPeriod year) {
  EvaluationPeriod quarter() {
    List<EvaluationPeriod> quarters = year.split(PeriodKind.TRIWULAN);
    return quarters.get(quarters.size() - 1);
  }

  List<EvaluationRecord> ofQuarter() {
    return file.lastEvaluations(quarter());
  }

  List<EvaluationRecord> ofYear() {
    return file.lastEvaluations(year);
  }

  /** Tells whether both were evaluated, with different predicates. */
  boolean differs() {
    return !ofYear().isEmpty()
        && !ofQuarter().isEmpty()
        && Stream.concat(ofYear().stream(), ofQuarter().stream())
                .map(each -> each.evaluation().predicate().standing())
                .distinct()
                .count()
            > 1;
  }

  /**
   * Returns what counts for the year.
   *
   * @param ruled whether a record is what a superior ruled, which is final
   * @return several where they were fixed and recorded on the same day
   */
  List<EvaluationRecord> counting(Predicate<EvaluationRecord> ruled) {
    if (!differs() || ofYear().stream().anyMatch(ruled)) {
      return ofYear();
    }
    return ofQuarter().stream().anyMatch(ruled)
        ? ofQuarter()
        : file.lastFixedBy(
                EvaluationRecord.class, each -> isOne(each.evaluation().period()))
            .getOrDefault(true, List.of());
  }

  private boolean isOne(EvaluationPeriod period) {
    return period.equals(year) || period.equals(quarter());
  }
}
