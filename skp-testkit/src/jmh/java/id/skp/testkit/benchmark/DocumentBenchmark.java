package id.skp.testkit.benchmark;

import id.skp.core.appraisal.Appraisal;
import id.skp.json.AppraisalJson;
import id.skp.json.StrictJson;
import id.skp.rules.EvaluationReport;
import id.skp.rules.PerformanceRules;
import id.skp.testkit.samples.Samples;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/** One appraisal document: the JSON text alone, the values read from it, and its evaluation. */
@State(Scope.Thread)
@BenchmarkMode(Mode.Throughput)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Warmup(iterations = 3, time = 1)
@Measurement(iterations = 5, time = 1)
@Fork(1)
public class DocumentBenchmark {
  private final byte[] document = Samples.document("public-relations-2024");
  private final Appraisal appraisal = Samples.appraisal("public-relations-2024");
  private final PerformanceRules rules = PerformanceRules.standard();

  /** The baseline: the JSON text as a tree, nothing understood. */
  @Benchmark
  public Object textAlone() {
    return StrictJson.parse(document);
  }

  /** The document as checked values. */
  @Benchmark
  public Appraisal read() {
    return AppraisalJson.read(document);
  }

  /** The evaluation of values already read: decision, printed predicate and review. */
  @Benchmark
  public EvaluationReport evaluate() {
    return rules.evaluate(appraisal);
  }
}
