package id.skp.testkit.consumer;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * A service on either Spring Boot takes and gives our values, with nothing said about them, and keeps documents in a PostgreSQL that is
 * started for it; in the profile {@code hosts} only.
 */
@EnabledIfSystemProperty(named = "skp.hosts", matches = "true")
class HostsIT {
  @TempDir
  private static Path folder;

  @BeforeAll
  static void testTheProjects() throws IOException, InterruptedException {
    new Strangers("hosts", folder).test(List.of("boot-3", "boot-4"), "sh", "with-postgres.sh");
  }

  @ParameterizedTest
  @ValueSource(strings = {"boot-3", "boot-4"})
  void aServiceTakesGivesAndStoresOurValues(String project) throws IOException {
    assertThat(Strangers.run(new Strangers("hosts", folder).projects().resolve(project)))
        .containsEntry("id.go.contoh.SimpegTest", 5)
        .containsEntry("id.go.contoh.PerformanceTest", 17);
  }

  @Test
  void withoutPostgresTheScriptSaysSoAndRunsNothing() throws IOException, InterruptedException {
    ProcessBuilder script = new ProcessBuilder("sh", "with-postgres.sh", "echo", "run")
        .directory(Path.of("src", "it", "hosts").toFile())
        .redirectErrorStream(true);
    script.environment().put("POSTGRES_BIN", folder.toString());
    Process process = script.start();
    process.getOutputStream().close();
    String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);

    assertThat(process.waitFor()).as(said).isEqualTo(69);
    assertThat(said)
        .startsWith("PostgreSQL is not installed")
        .contains("apt-get install postgresql")
        .doesNotContain("run\n");
  }
}
