package id.skp.testkit.cli;

import static org.assertj.core.api.Assertions.assertThat;

import id.skp.testkit.samples.Samples;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The command as a process of its own, on the class path and on the module path. */
class SkpProcessTest {
  @Test
  void evaluatesAFileOnTheClassPath(@TempDir Path folder) throws Exception {
    List<String> java = List.of("-cp", JavaProcess.PATH, Skp.class.getName());
    evaluate(folder, java);
    assertThat(JavaProcess.run(folder, java, "evaluate", "nowhere.json"))
        .isEqualTo(new Run(2, "", "nowhere.json: no such file or folder\n"));
  }

  @Test
  void evaluatesAFileOnTheModulePath(@TempDir Path folder) throws Exception {
    String modules = System.getProperty("jdk.module.path", "");
    assertThat(modules).as("tests run on the module path").isNotEmpty();
    List<String> java = List.of("-p", modules, "-m", "id.skp.testkit/" + Skp.class.getName());
    evaluate(folder, java);
    assertThat(JavaProcess.run(folder, java, "cases", "--only", "performance-predicate"))
        .isEqualTo(new Run(0, "21 passed, 0 failed\n", ""));
  }

  private static void evaluate(Path folder, List<String> java)
      throws IOException, InterruptedException {
    String document =
        new String(Samples.document("departure-with-reason-2024"), StandardCharsets.UTF_8);
    Files.writeString(
        folder.resolve("appraisal.json"), document.replace("Intan Maharani", "Ḍewi — Śrī 宮"));

    Run run = JavaProcess.run(folder, java, "evaluate", "appraisal.json");
    assertThat(run.err()).isEmpty();
    assertThat(run.status()).isEqualTo(1);
    assertThat(run.out()).startsWith("Ḍewi — Śrī 宮\n").contains("Predicate\n  Good (BAIK)\n");
  }
}
