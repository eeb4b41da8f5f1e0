package id.skp.testkit.benchmark;

import id.skp.core.appraisal.Rating;
import id.skp.rules.RuleSets;
import id.skp.rules.permenpanrb6of2022.Ratings;
import id.skp.rules.permenpanrb6of2022.Rules6Of2022;
import id.skp.testkit.cli.Skp;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * What a process costs that does one thing and ends, by the processor time of all its threads, compilers included: nothing, a
 * first decision, {@code skp evaluate}. Processes are started by turns; the median of each is told, and its ratio to nothing.
 * Options of Java may be given, such as {@code -XX:SharedArchiveFile=skp.jsa}.
 *
 * <p>Two fifths of such a process is the compilers' time, and the rest is mostly spent on classes: a class of a jar costs 0.1 ms, a
 * lambda that is reached for the first time 0.2 ms, with a class of its own. So chapters, forms and shapes are made when something
 * asks for them, a collector of Guava (with sixteen lambdas of its own) is not used where {@code toList} does, and a test counts the
 * classes that {@code skp evaluate} loads. A quarter of {@code skp evaluate} is the reading of its options.
 */
public final class ColdStart {
  private static final int TURNS = 11;

  private ColdStart() {}

  /** Does nothing. */
  public static final class Nothing {
    private Nothing() {}

    /**
     * Tells what it has cost.
     *
     * @param arguments none
     */
    public static void main(String... arguments) {
      tell();
    }
  }

  /** Decides once. */
  public static final class FirstDecision {
    private FirstDecision() {}

    /**
     * Decides, and tells what it has cost.
     *
     * @param arguments none
     */
    public static void main(String... arguments) {
      RuleSets.standard()
          .inForceOn(LocalDate.of(2025, 12, 31))
          .decide(
              Rules6Of2022.PERFORMANCE_PREDICATE,
              Ratings.of(Rating.SESUAI_EKSPEKTASI, Rating.DI_BAWAH_EKSPEKTASI))
          .orThrow();
      tell();
    }
  }

  /** Evaluates a sample at the command line. */
  public static final class Evaluate {
    private Evaluate() {}

    /**
     * Evaluates, and tells what it has cost.
     *
     * @param arguments none
     */
    public static void main(String... arguments) {
      Skp.main("evaluate", "--exit-zero", "sample:teacher-2024");
      tell();
    }
  }

  private static void tell() {
    System.out.println(
        "\n" + ProcessHandle.current().info().totalCpuDuration().orElseThrow().toMillis());
  }

  /**
   * Measures.
   *
   * @param options options of Java for the processes that are measured
   * @throws IOException if a process cannot be started
   */
  public static void main(String... options) throws IOException {
    Map<String, List<Long>> costs = new LinkedHashMap<>();
    for (int turn = 0; turn < TURNS; turn++) {
      for (Class<?> each : List.of(Nothing.class, FirstDecision.class, Evaluate.class)) {
        costs
            .computeIfAbsent(each.getSimpleName(), name -> new ArrayList<>())
            .add(cost(each, options));
      }
    }
    long nothing = Math.max(1, median(costs.values().iterator().next()));
    costs.forEach((name, all) -> System.out.printf(
        "%-14s %5d ms of processor time, %5.1f times nothing%n",
        name, median(all), (double) median(all) / nothing));
  }

  private static long cost(Class<?> main, String... options) throws IOException {
    List<String> command = new ArrayList<>();
    command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    command.addAll(Arrays.asList(options));
    command.addAll(List.of("-cp", System.getProperty("java.class.path"), main.getName()));
    Process process = new ProcessBuilder(command)
        .redirectError(ProcessBuilder.Redirect.INHERIT)
        .start();
    try (InputStream told = process.getInputStream()) {
      String[] lines = new String(told.readAllBytes(), StandardCharsets.UTF_8).split("\n", -1);
      return Long.parseLong(lines[lines.length - 2].strip());
    }
  }

  private static long median(List<Long> all) {
    return all.stream().sorted().skip(all.size() / 2).findFirst().orElseThrow();
  }
}
