package id.skp.testkit.properties;

import static org.assertj.core.api.Assertions.assertThat;

import id.skp.core.appraisal.Appraisal;
import id.skp.json.EvaluationReportJson;
import id.skp.rules.EvaluationReport;
import id.skp.rules.PerformanceRules;
import id.skp.rules.RuleSets;
import id.skp.rules.bulk.Bulk;
import id.skp.rules.bulk.BulkResult;
import id.skp.rules.bulk.BulkRun;
import id.skp.testkit.arbitrary.SkpArbitraries;
import java.util.Comparator;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.ShrinkingMode;
import net.jqwik.api.constraints.IntRange;

/** What is decided among many is what is decided alone. */
class BulkProperties {
  private static final PerformanceRules RULES = PerformanceRules.of(RuleSets.standard());

  @Provide
  Arbitrary<List<Appraisal>> appraisals() {
    return SkpArbitraries.anyAppraisal().list().ofMaxSize(30);
  }

  /** Those of a day without a rule set fail; what then is told is the same, too. */
  @Property(tries = 60, edgeCases = EdgeCasesMode.NONE, shrinking = ShrinkingMode.OFF)
  void theResultsAreThoseOfEachAlone(
      @ForAll("appraisals") List<Appraisal> appraisals,
      @ForAll @IntRange(min = 1, max = 4) int threads,
      @ForAll @IntRange(min = 1, max = 9) int most,
      @ForAll boolean ordered) {
    Bulk<Appraisal, EvaluationReport> alone = Bulk.evaluating(RULES);
    List<String> expected = IntStream.range(0, appraisals.size())
        .mapToObj(i -> told(alone.one(i + 1, appraisals.get(i))))
        .toList();
    ExecutorService executor = Executors.newFixedThreadPool(threads);
    try {
      Bulk<Appraisal, EvaluationReport> together = alone.on(executor, most);
      BulkRun<EvaluationReport> run =
          (ordered ? together : together.unordered()).run(appraisals.iterator());
      List<BulkResult<EvaluationReport>> results = run.stream()
          .sorted(Comparator.comparing(each -> ordered ? 0 : each.number()))
          .toList();
      assertThat(results.stream().map(BulkProperties::told)).containsExactlyElementsOf(expected);
      assertThat(run.progress().done()).isEqualTo(appraisals.size());
      assertThat(run.progress().undecided())
          .isEqualTo(results.stream()
              .flatMap(each -> each.value().stream())
              .filter(each -> !each.decision().isDecided())
              .count());
      assertThat(run.progress().failed())
          .isEqualTo(results.stream().filter(each -> each.failure().isPresent()).count());
    } finally {
      executor.shutdownNow();
    }
  }

  private static String told(BulkResult<EvaluationReport> result) {
    return result.number() + ": "
        + result.value().map(EvaluationReportJson::write).orElse("")
        + result.failure().map(Throwable::toString).orElse("");
  }
}
