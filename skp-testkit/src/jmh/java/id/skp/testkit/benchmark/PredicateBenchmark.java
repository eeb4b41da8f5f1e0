package id.skp.testkit.benchmark;

import id.skp.core.appraisal.PerformancePredicate;
import id.skp.core.appraisal.Rating;
import id.skp.rules.Decision;
import id.skp.rules.RuleSet;
import id.skp.rules.RuleSets;
import id.skp.rules.permenpanrb6of2022.Ratings;
import id.skp.rules.permenpanrb6of2022.Rules6Of2022;
import java.time.LocalDate;
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

/**
 * A fully explained predicate decision of PermenPAN-RB 6/2022 beside a bare table of enum constants. The trace is kept;
 * rendering it as text is not part of it. Run with {@code -prof gc} to see the bytes.
 */
@State(Scope.Thread)
@BenchmarkMode(Mode.Throughput)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Warmup(iterations = 3, time = 1)
@Measurement(iterations = 5, time = 1)
@Fork(1)
public class PredicateBenchmark {
  private static final Rating[] RATINGS = Rating.values();
  private static final PerformancePredicate[][] TABLE = {
    {PerformancePredicate.SANGAT_BAIK, PerformancePredicate.BAIK, PerformancePredicate.KURANG},
    {PerformancePredicate.BAIK, PerformancePredicate.BAIK, PerformancePredicate.KURANG},
    {
      PerformancePredicate.BUTUH_PERBAIKAN,
      PerformancePredicate.BUTUH_PERBAIKAN,
      PerformancePredicate.SANGAT_KURANG
    },
  };

  private final RuleSet rules = RuleSets.standard().inForceOn(LocalDate.of(2025, 12, 31));
  private int turn;

  /** The baseline: a look-up without any explanation. */
  @Benchmark
  public PerformancePredicate bareEnumTable() {
    int cell = next();
    return TABLE[cell / 3][cell % 3];
  }

  /** The library's decision, with its whole trace. */
  @Benchmark
  public Decision<PerformancePredicate> explainedDecision() {
    int cell = next();
    return rules.decide(
        Rules6Of2022.PERFORMANCE_PREDICATE, Ratings.of(RATINGS[cell / 3], RATINGS[cell % 3]));
  }

  private int next() {
    turn = turn == 8 ? 0 : turn + 1;
    return turn;
  }
}
