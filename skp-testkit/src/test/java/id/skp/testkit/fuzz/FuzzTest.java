package id.skp.testkit.fuzz;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.api.Named;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Whatever it is given, everything that takes something from outside answers as it is documented. In every build the corpus,
 * what is hostile on purpose and a few inputs made from these are tried; with the profile {@code fuzz} many more for
 * {@code fuzz.minutes} in all, from the number {@code fuzz.seed}. What is found is saved in {@code target/fuzz}; it belongs
 * into the corpus once it is mended.
 */
class FuzzTest {
  private static final int RUNS = 10;
  private static final long SEED = Long.getLong("fuzz.seed", 20260101);
  private static final double MINUTES = Double.parseDouble(System.getProperty("fuzz.minutes", "0"));

  private static final Path MODULE = Path.of(System.getProperty("skp.root"), "skp-testkit");
  private static final Path CORPUS = MODULE.resolve("src/test/resources/id/skp/testkit/fuzz");
  private static final Path FOUND = MODULE.resolve("target/fuzz");

  static Stream<Named<Target>> targets() {
    return Targets.ALL.stream().map(each -> Named.of(each.name(), each));
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("targets")
  void everythingIsAnswered(Target target) throws IOException {
    List<byte[]> corpus = corpus(target);
    Campaign campaign = new Campaign(target, FOUND, MINUTES > 0);
    campaign.replay(corpus);
    Mutator mutator = Campaign.mutator(target, corpus, SEED);
    if (MINUTES > 0) {
      long millis = (long) (MINUTES * 60_000 / Targets.ALL.size());
      campaign.attack(mutator, Duration.ofMillis(millis));
      System.out.printf(
          Locale.ROOT,
          "%s: %d runs, %d findings%n",
          target.name(),
          campaign.runs(),
          campaign.findings().size());
    } else {
      campaign.attack(mutator, RUNS);
    }
    assertThat(campaign.findings()).isEmpty();
  }

  @Tag("long")
  @ParameterizedTest(name = "{0}")
  @MethodSource("targets")
  void hostileDocumentsAreAnswered(Target target) throws IOException {
    if (target instanceof DocumentTarget) {
      Campaign campaign = new Campaign(target, FOUND, false);
      campaign.replay(Hostile.documents(target.seeds().get(0)));
      assertThat(campaign.findings()).isEmpty();
    }
  }

  private static List<byte[]> corpus(Target target) throws IOException {
    List<byte[]> corpus = new ArrayList<>();
    Path folder = CORPUS.resolve(target.name());
    if (Files.exists(folder)) {
      try (Stream<Path> files = Files.list(folder)) {
        for (Path file : files.sorted().toList()) {
          corpus.add(Files.readAllBytes(file));
        }
      }
    }
    return corpus;
  }
}
