package id.skp.testkit.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A command that has just started pays for each class it loads, and for each lambda it makes. */
class ColdStartTest {
  private static final String LOADED = "[class,load] id.skp.";
  private static final String CHAPTERS_OF_OTHERS =
      ".*\\.(?:Conversion|Year|PostChange|SpecialCase|Ranking|Unit|Objection|FollowUp|Monitoring|Cascade)"
          + "\\w*Chapter .*";

  @TempDir
  private Path folder;

  @ParameterizedTest
  @CsvSource({"teacher-2021, 1600", "teacher-2024, 1600"})
  void anEvaluationLoadsWhatItNeeds(String sample, int most) throws Exception {
    Run run = JavaProcess.run(
        folder,
        List.of("-Xlog:class+load", "-cp", JavaProcess.PATH),
        Skp.class.getName(),
        "evaluate",
        "--exit-zero",
        "sample:" + sample);
    assertThat(run.status()).isZero();
    List<String> loaded =
        run.out().lines().filter(line -> line.contains(LOADED)).toList();
    assertThat(loaded).hasSizeBetween(100, most);
    assertThat(loaded).filteredOn(line -> line.matches(CHAPTERS_OF_OTHERS)).isEmpty();
  }
}
