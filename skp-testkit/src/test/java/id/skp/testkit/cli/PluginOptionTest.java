package id.skp.testkit.cli;

import static id.skp.testkit.cli.Run.skp;
import static org.assertj.core.api.Assertions.assertThat;

import id.skp.testkit.plugin.PluginJar;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PluginOptionTest {
  @TempDir
  private Path folder;

  @Test
  void aPlugInIsListedWithWhereItComesFromAndForWhomItIs() throws IOException {
    Run run = skp("rules", "--plugin", ours());
    assertThat(run.status()).isZero();
    assertThat(run.out())
        .containsSubsequence(
            "permenpanrb-6-2022\n",
            "id.go.contoh\n",
            "Based on:   permenpanrb-6-2022\n",
            "For:        Kementerian Contoh\n",
            "Plug-in:    id.go.contoh.Ours in ours.jar\n");
    assertThat(run.out().split("Plug-in:", -1)).hasSize(2);
    assertThat(skp("rules").out()).doesNotContain("id.go.contoh");
  }

  @Test
  void aPlugInEvaluatesForItsInstitutionOrByItsId() throws IOException {
    String jar = ours();
    assertThat(skp("evaluate", "sample:teacher-2024", "--plugin", jar).out())
        .contains("permenpanrb-6-2022");
    assertThat(skp("evaluate", "sample:teacher-2024", "--rules", "id.go.contoh", "--plugin", jar)
            .out())
        .contains("id.go.contoh");
    assertThat(skp("cases", "--rules", "id.go.contoh", "--plugin", jar).status())
        .isNotEqualTo(2);
    assertThat(skp("evaluate", "sample:teacher-2024", "--rules", "id.go.contoh").err())
        .contains("unknown rule set 'id.go.contoh'");
  }

  @Test
  void aPlugInThatCannotBeUsedIsAWrongInput() throws IOException {
    String broken = PluginJar.in(folder, "broken")
        .source("Broken.java", PluginJar.provider("Broken", "return null;"))
        .jar("id.go.contoh.Broken")
        .toString();
    Run run = skp("rules", "--plugin", broken);
    assertThat(run.status()).isEqualTo(2);
    assertThat(run.out()).isEmpty();
    assertThat(run.err())
        .startsWith("skp: PROVIDER_GAVE_NULL: the provider id.go.contoh.Broken gave null")
        .doesNotContain("\tat ");
  }

  @Test
  void aJarThatIsMissingOrHoldsNoRuleSetIsAWrongInput() throws IOException {
    assertThat(skp("rules", "--plugin", folder.resolve("none.jar").toString()).err())
        .contains("none.jar: no such file or folder");
    Path empty = Files.createDirectory(folder.resolve("empty"));
    Run run = skp("rules", "--plugin", empty.toString());
    assertThat(run.status()).isEqualTo(2);
    assertThat(run.err()).contains("gives no rule set; it needs META-INF/services/");
  }

  @Test
  void theSameProviderInASecondJarIsToldAsThat() throws IOException {
    String first = ours();
    String second = Files.copy(Path.of(first), folder.resolve("copy.jar")).toString();
    Run run = skp("rules", "--plugin", first, "--plugin", second);

    assertThat(run.status()).isEqualTo(2);
    assertThat(run.err())
        .contains(
            "copy.jar: its provider id.go.contoh.Ours is there twice and was taken from ",
            "ours.jar; leave out one of them")
        .doesNotContain("gives no rule set");
  }

  private String ours() throws IOException {
    return PluginJar.in(folder, "ours")
        .source(
            "Ours.java",
            PluginJar.provider("Ours", "return List.of(majority(\"id.go.contoh\", 60));"))
        .jar("id.go.contoh.Ours")
        .toString();
  }
}
