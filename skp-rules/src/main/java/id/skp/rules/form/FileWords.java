package id.skp.rules.form;

import id.skp.core.evidence.Evidence;
import id.skp.core.period.EvaluationPeriod;
import id.skp.core.plan.WorkResult;
import id.skp.core.year.PerformanceFile;
import java.util.Comparator;

/** Words what entries of a file refer to by id; what the file does not hold is printed with the id. */
final class FileWords {
  /** The course of the year: a period comes when it is over, a year after its quarters. */
  static final Comparator<EvaluationPeriod> BY_END =
      Comparator.comparing(EvaluationPeriod::last).thenComparingInt(EvaluationPeriod::months);

  private final PerformanceFile file;

  FileWords(PerformanceFile file) {
    this.file = file;
  }

  String evidence(String id) {
    return file.all(Evidence.class).stream()
        .filter(each -> each.id().equals(id))
        .findAny()
        .map(Evidence::description)
        .orElse(id);
  }

  /** Returns the result in its latest wording. */
  String result(String id) {
    return file.plans().stream()
        .flatMap(plan -> plan.result(id).stream())
        .reduce((earlier, later) -> later)
        .map(WorkResult::text)
        .orElse(id);
  }
}
