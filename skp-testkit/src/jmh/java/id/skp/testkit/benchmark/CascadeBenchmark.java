package id.skp.testkit.benchmark;

import com.google.common.graph.GraphBuilder;
import com.google.common.graph.Graphs;
import com.google.common.graph.MutableGraph;
import id.skp.rules.RuleSet;
import id.skp.rules.cascade.CascadeGraph;
import id.skp.rules.cascade.CascadeReport;
import id.skp.rules.cascade.CascadeRules;
import id.skp.rules.permenpanrb6of2022.PermenPanRb6Of2022;
import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import org.jgrapht.Graph;
import org.jgrapht.alg.cycle.CycleDetector;
import org.jgrapht.graph.DefaultEdge;
import org.jgrapht.graph.SimpleDirectedGraph;
import org.jgrapht.traverse.BreadthFirstIterator;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/**
 * The whole report on a forest of results, a dag and a chain, from text ids: graph, circles, coverage, orphans, line of sight, roll-up, loads
 * and findings. Beside it a hand-written baseline on int arrays and two graph libraries, which do less: graph, circles
 * and orphans, without owners and achievements. All read the same texts, whose hashes each text keeps once it was asked.
 * Run with {@code -prof gc} to see the bytes; the libraries take long at a million, {@code -p size=100000} leaves it out.
 */
@State(Scope.Thread)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Warmup(iterations = 5, time = 2)
@Measurement(iterations = 5, time = 2)
@Fork(value = 1, jvmArgsAppend = "-Xmx6g")
public class CascadeBenchmark {
  @Param({"forest", "dag", "chain"})
  private String shape;

  @Param({"10000", "1000000"})
  private int size;

  private CascadeForest forest = CascadeForest.of("chain", 1);
  private final RuleSet rules = PermenPanRb6Of2022.ruleSet();

  /** Makes the ids. */
  @Setup
  public void grow() {
    forest = CascadeForest.of(shape, size);
  }

  /** The library's whole report. */
  @Benchmark
  public CascadeReport wholeReport() {
    CascadeGraph.Builder graph = CascadeGraph.builder(forest.goals.length + forest.results.length);
    for (String goal : forest.goals) {
      graph.goal(goal);
    }
    for (int i = 0; i < forest.results.length; i++) {
      graph.result(forest.results[i], forest.owners[i]);
      graph.achieved(forest.results[i], forest.achievements[i]);
      for (String parent : forest.parents[i]) {
        graph.link(forest.results[i], parent);
      }
    }
    return rules.decide(CascadeRules.CASCADE_GRAPH_REVIEW, graph.build()).orThrow();
  }

  /** The baseline: a map of ids, arrays of neighbours, an order from the top, orphans and circles. */
  @Benchmark
  public int intArrays() {
    Map<String, Integer> numbers = new HashMap<>();
    for (String goal : forest.goals) {
      numbers.put(goal, numbers.size());
    }
    for (String result : forest.results) {
      numbers.put(result, numbers.size());
    }
    int goals = forest.goals.length;
    int[] ups = new int[numbers.size() + 1];
    IntStream.Builder above = IntStream.builder();
    int[] children = new int[numbers.size() + 1];
    for (int i = 0; i < forest.results.length; i++) {
      ups[goals + i + 1] = ups[goals + i];
      for (String parent : forest.parents[i]) {
        Integer upper = numbers.get(parent);
        if (upper != null) {
          above.add(upper);
          children[upper + 1]++;
          ups[goals + i + 1]++;
        }
      }
    }
    return reachedAndPeeled(goals, ups, above.build().toArray(), children);
  }

  private static int reachedAndPeeled(int goals, int[] ups, int[] above, int[] children) {
    int size = ups.length - 1;
    int[] left = Arrays.copyOfRange(children, 1, size + 1);
    int[] starts = children;
    for (int i = 0; i < size; i++) {
      starts[i + 1] += starts[i];
    }
    int[] below = new int[starts[size]];
    int[] next = starts.clone();
    for (int i = 0; i < size; i++) {
      for (int at = ups[i]; at < ups[i + 1]; at++) {
        below[next[above[at]]++] = i;
      }
    }
    int[] order = new int[size];
    boolean[] seen = new boolean[size];
    int reached = 0;
    for (int goal = 0; goal < goals; goal++) {
      order[reached++] = goal;
    }
    for (int i = 0; i < reached; i++) {
      for (int at = starts[order[i]]; at < starts[order[i] + 1]; at++) {
        if (!seen[below[at]]) {
          seen[below[at]] = true;
          order[reached++] = below[at];
        }
      }
    }
    int[] bare = new int[size];
    int peeled = 0;
    for (int i = 0; i < size; i++) {
      if (left[i] == 0) {
        bare[peeled++] = i;
      }
    }
    for (int i = 0; i < peeled; i++) {
      for (int at = ups[bare[i]]; at < ups[bare[i] + 1]; at++) {
        if (--left[above[at]] == 0) {
          bare[peeled++] = above[at];
        }
      }
    }
    return reached + peeled;
  }

  /** JGraphT: graph, circles, orphans. */
  @Benchmark
  public int jgrapht() {
    Graph<String, DefaultEdge> graph = new SimpleDirectedGraph<>(DefaultEdge.class);
    for (String goal : forest.goals) {
      graph.addVertex(goal);
    }
    for (String result : forest.results) {
      graph.addVertex(result);
    }
    for (int i = 0; i < forest.results.length; i++) {
      for (String parent : forest.parents[i]) {
        graph.addEdge(parent, forest.results[i]);
      }
    }
    int circles = new CycleDetector<>(graph).detectCycles() ? 1 : 0;
    BreadthFirstIterator<String, DefaultEdge> reached =
        new BreadthFirstIterator<>(graph, Arrays.asList(forest.goals));
    int count = 0;
    while (reached.hasNext()) {
      reached.next();
      count++;
    }
    return circles + count;
  }

  /** Guava: graph, circles, orphans. */
  @Benchmark
  public int guava() {
    MutableGraph<String> graph = GraphBuilder.directed().build();
    for (String goal : forest.goals) {
      graph.addNode(goal);
    }
    for (String result : forest.results) {
      graph.addNode(result);
    }
    for (int i = 0; i < forest.results.length; i++) {
      for (String parent : forest.parents[i]) {
        graph.putEdge(parent, forest.results[i]);
      }
    }
    int circles = Graphs.hasCycle(graph) ? 1 : 0;
    Set<String> reached = new HashSet<>(Arrays.asList(forest.goals));
    Deque<String> open = new ArrayDeque<>(reached);
    while (!open.isEmpty()) {
      for (String below : graph.successors(open.pop())) {
        if (reached.add(below)) {
          open.push(below);
        }
      }
    }
    return circles + reached.size();
  }
}
