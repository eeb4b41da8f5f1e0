package id.skp.testkit.benchmark;

import id.skp.core.appraisal.PerformancePredicate;
import id.skp.core.appraisal.Rating;
import id.skp.core.number.Ratio;
import id.skp.rules.Decision;
import id.skp.rules.RuleSet;
import id.skp.rules.RuleSets;
import id.skp.rules.permenpanrb6of2022.Ratings;
import id.skp.rules.permenpanrb6of2022.Rules6Of2022;
import id.skp.rules.permenpanrb8of2021.predicate.PerformanceOutcome;
import id.skp.rules.permenpanrb8of2021.predicate.PerformanceParts;
import id.skp.rules.permenpanrb8of2021.predicate.PredicateRules;
import java.math.BigDecimal;
import java.util.Random;
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
 * The two decisions that give a predicate, with their whole traces, each beside one of the same size that is written by hand.
 * Rendering a trace as text is not part of it. Run with {@code -prof gc} to see the bytes.
 */
@State(Scope.Thread)
@BenchmarkMode(Mode.Throughput)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Warmup(iterations = 5, time = 1)
@Measurement(iterations = 5, time = 1)
@Fork(1)
public class PredicateBenchmark {
  private static final int INPUTS = 512;
  private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);
  private static final PerformancePredicate[][] TABLE = {
    {PerformancePredicate.SANGAT_BAIK, PerformancePredicate.BAIK, PerformancePredicate.KURANG},
    {PerformancePredicate.BAIK, PerformancePredicate.BAIK, PerformancePredicate.KURANG},
    {
      PerformancePredicate.BUTUH_PERBAIKAN,
      PerformancePredicate.BUTUH_PERBAIKAN,
      PerformancePredicate.SANGAT_KURANG
    },
  };

  private final RuleSet quadrant = RuleSets.standard().byId("permenpanrb-6-2022");
  private final RuleSet scores = RuleSets.standard().byId("permenpanrb-8-2021");
  private final Ratings[] ratings = new Ratings[INPUTS];
  private final PerformanceParts[] parts = new PerformanceParts[INPUTS];
  private final BigDecimal[] skp = new BigDecimal[INPUTS];
  private final BigDecimal[] behaviour = new BigDecimal[INPUTS];
  private int turn;

  /** Makes the inputs. */
  public PredicateBenchmark() {
    Random random = new Random(2022);
    Rating[] all = Rating.values();
    for (int i = 0; i < INPUTS; i++) {
      ratings[i] = Ratings.of(all[random.nextInt(3)], all[random.nextInt(3)]);
      skp[i] = BigDecimal.valueOf(3000 + random.nextInt(9000), 2);
      behaviour[i] = BigDecimal.valueOf(3000 + random.nextInt(9000), 2);
      parts[i] = new PerformanceParts(
          Ratio.of(skp[i]), Ratio.of(behaviour[i]), random.nextBoolean(), random.nextBoolean());
    }
  }

  /** The cell of the quadrant: the library. */
  @Benchmark
  public Decision<PerformancePredicate> quadrant() {
    return quadrant.decide(Rules6Of2022.PERFORMANCE_PREDICATE, ratings[next()]);
  }

  /** The cell of the quadrant, by hand. */
  @Benchmark
  public Node quadrantByHand() {
    Ratings given = ratings[next()];
    Rating work = given.resultRating().orElseThrow();
    Rating conduct = given.behaviourRating().orElseThrow();
    Node result = new Node("resultRating", work);
    Node behaving = new Node("behaviourRating", conduct);
    Node table = new Node("predicateMatrix", TABLE);
    Node cell = new Node("cell", TABLE[work.ordinal()][conduct.ordinal()], table, result, behaving);
    return new Node("performance-predicate", cell.value(), cell);
  }

  /** SKP and behaviour by weight, and the band of their score: the library. */
  @Benchmark
  public Decision<PerformanceOutcome> weighted() {
    return scores.decide(PredicateRules.PERFORMANCE_SCORE, parts[next()]);
  }

  /** SKP and behaviour by weight, and the band of their score, by hand. */
  @Benchmark
  public Node weightedByHand() {
    int i = next();
    Node own = new Node("skpScore", skp[i]);
    Node behaving = new Node("behaviourScore", behaviour[i]);
    Node surveyed = new Node("peerOpinion", parts[i].peerOpinion());
    Node idea = new Node("newIdea", parts[i].newIdea());
    BigDecimal percent = BigDecimal.valueOf(parts[i].peerOpinion() ? 60 : 70);
    Node weights = new Node("weights", percent, new Node("performanceWeights", "8/2021"), surveyed);
    Node mix = new Node(
        "mix",
        own.number()
            .multiply(percent)
            .add(behaving.number().multiply(HUNDRED.subtract(percent)))
            .divide(HUNDRED),
        weights,
        own,
        behaving);
    Node bands = new Node("predicateBands", "8/2021");
    PerformancePredicate found = predicate(mix.number());
    Node band = new Node("band", found, bands, mix);
    Node last = found == PerformancePredicate.SANGAT_BAIK && !parts[i].newIdea()
        ? new Node("newIdeaCondition", PerformancePredicate.BAIK, band, idea)
        : band;
    Node predicate = new Node("numeric-predicate", last.value(), last, new Node("gaps", "none"));
    Node outcome = new Node("outcome", last.value(), mix, predicate, new Node("effect", "none"));
    return new Node("performance-score", last.value(), outcome, own, behaving);
  }

  /** Looks a score up in the bands of 8/2021, by hand. */
  static PerformancePredicate predicate(BigDecimal total) {
    if (total.compareTo(BigDecimal.valueOf(110)) >= 0) {
      return PerformancePredicate.SANGAT_BAIK;
    } else if (total.compareTo(BigDecimal.valueOf(90)) >= 0) {
      return PerformancePredicate.BAIK;
    } else if (total.compareTo(BigDecimal.valueOf(70)) >= 0) {
      return PerformancePredicate.CUKUP;
    }
    return total.compareTo(BigDecimal.valueOf(50)) >= 0
        ? PerformancePredicate.KURANG
        : PerformancePredicate.SANGAT_KURANG;
  }

  private int next() {
    turn = (turn + 1) % INPUTS;
    return turn;
  }
}
