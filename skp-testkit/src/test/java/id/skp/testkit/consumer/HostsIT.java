package id.skp.testkit.consumer;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A controller of either Spring Boot takes and gives our values, with nothing said about them; in the profile {@code hosts} only. */
@EnabledIfSystemProperty(named = "skp.hosts", matches = "true")
class HostsIT {
  @TempDir
  private static Path folder;

  @BeforeAll
  static void testTheProjects() throws IOException, InterruptedException {
    new Strangers("hosts", folder).test();
  }

  @ParameterizedTest
  @ValueSource(strings = {"boot-3", "boot-4"})
  void aControllerTakesAndGivesOurValues(String project) throws IOException {
    assertThat(Strangers.run(new Strangers("hosts", folder).projects().resolve(project)))
        .containsEntry("id.go.contoh.SimpegTest", 5);
  }
}
