package id.skp.rules.paper;

import id.skp.core.evidence.Evidence;
import id.skp.core.period.EvaluationPeriod;
import id.skp.core.year.PerformanceFile;
import java.util.Comparator;
import java.util.HashMap;
import java.util.Map;

/** Words what entries of a file refer to by id; what the file does not hold is printed with the id. */
final class FileWords {
  /** The course of the year: a period comes when it is over, a year after its quarters. */
  static final Comparator<EvaluationPeriod> BY_END =
      Comparator.comparing(EvaluationPeriod::last).thenComparingInt(EvaluationPeriod::months);

  private final Map<String, String> evidence = new HashMap<>();
  private final Map<String, String> results = new HashMap<>();

  FileWords(PerformanceFile file) {
    file.all(Evidence.class).forEach(each -> evidence.put(each.id(), each.description()));
    file.plans()
        .forEach(plan -> plan.results().forEach(each -> results.put(each.id(), each.text())));
  }

  String evidence(String id) {
    return evidence.getOrDefault(id, id);
  }

  /** Returns the result in its latest wording. */
  String result(String id) {
    return results.getOrDefault(id, id);
  }
}
