package id.skp.testkit.consumer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import id.skp.testkit.internal.Everyday;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * The kit as strangers have it: projects outside of this build, in {@code src/it/consumers}, with the kit in test scope. Runs
 * once the jars are packaged, with surefire as Maven 3.9 brings it and a recent one, on the class path and on the module path, as {@link Strangers} have it.
 */
class ConsumersIT {
  private static final List<String> CHOSEN = Everyday.isAll()
      ? List.of("class-path", "class-path-recent", "module-path", "module-path-recent")
      : List.of("class-path", "module-path-recent");

  @TempDir
  private static Path folder;

  @BeforeAll
  static void testTheProjects() throws IOException, InterruptedException {
    new Strangers("consumers", folder).test(CHOSEN);
  }

  @Test
  void theBillOfMaterialsManagesTheModulesAndNoOtherLibrary() throws IOException {
    String bom = Strangers.bom();
    assertThat(bom).doesNotContain("<parent>").contains("<scm", "<developers>", "<licenses>");
    assertThat(Pattern.compile("<artifactId>([^<]+)</artifactId>").matcher(bom).results())
        .extracting((MatchResult each) -> each.group(1))
        .containsExactlyInAnyOrder("skp-bom", "skp-core", "skp-rules", "skp-json", "skp-testkit");
  }

  @ParameterizedTest
  @CsvSource({
    "class-path,true",
    "class-path-recent,false",
    "module-path,false",
    "module-path-recent,true"
  })
  void everyTestOfAStrangerIsRun(String project, boolean withContract) throws IOException {
    assumeTrue(CHOSEN.contains(project), "the thorough build tests all projects");
    Map<String, Integer> run =
        Strangers.run(new Strangers("consumers", folder).projects().resolve(project));
    assertThat(run)
        .as("a test, a property, cases")
        .containsEntry("id.go.contoh.DecisionTest", 1)
        .containsEntry("id.go.contoh.AppraisalTest", 1)
        .containsEntry("id.go.contoh.CasesTest", 2)
        .hasSize(withContract ? 4 : 3);
    if (withContract) {
      assertThat(run.get("id.go.contoh.ContractTest"))
          .as("laws of the contract")
          .isGreaterThan(10);
    }
  }
}
