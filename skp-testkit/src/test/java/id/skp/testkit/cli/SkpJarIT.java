package id.skp.testkit.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The command as it is handed out: one jar that holds everything. Runs once the jar is packaged. */
class SkpJarIT {
  private static final List<String> JAR = List.of(
      "-jar", Path.of(System.getProperty("skp.jar", "")).toAbsolutePath().toString());

  @Test
  void theJarHoldsEverythingItNeeds(@TempDir Path folder) throws Exception {
    Run evaluate = JavaProcess.run(folder, JAR, "evaluate", "sample:public-relations-2024");
    assertThat(evaluate.err()).isEmpty();
    assertThat(evaluate.status()).isZero();
    assertThat(evaluate.out()).contains("Predicate\n  Good (BAIK)\n");

    Run html = JavaProcess.run(folder, JAR, "evaluate", "--format", "html", "sample:teacher-2024");
    assertThat(html.out()).endsWith("</html>\n");
    Run json = JavaProcess.run(folder, JAR, "rules", "--format", "json");
    assertThat(json.out()).contains("\"document\": \"skp-rule-set/1\"");
  }

  @Test
  void theJarRunsCaseFilesOfAnyFolder(@TempDir Path folder) throws Exception {
    Path cases = Files.createDirectories(folder.resolve("cases/deep"));
    Files.writeString(cases.resolve("a.json"), """
        {"schema": "skp-cases/1", "ruleSet": "permenpanrb-6-2022", "cases": [
          {"id": "A", "rule": "performance-predicate",
           "given": {"resultRating": "SESUAI_EKSPEKTASI", "behaviourRating": "SESUAI_EKSPEKTASI"},
           "expect": {"predicate": "BAIK"}}]}
        """);
    assertThat(JavaProcess.run(folder, JAR, "cases", "cases", "--junit", "cases.xml"))
        .isEqualTo(new Run(0, "1 passed, 0 failed\n", ""));
    assertThat(Files.readString(folder.resolve("cases.xml"))).contains("tests=\"1\"");
  }
}
