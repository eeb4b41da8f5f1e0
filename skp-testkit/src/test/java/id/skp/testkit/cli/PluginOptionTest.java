package id.skp.testkit.cli;

import static id.skp.testkit.cli.Run.skp;
import static org.assertj.core.api.Assertions.assertThat;

import id.skp.rules.LibraryVersion;
import id.skp.testkit.plugin.PluginJar;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
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
  void aPlugInThatGivesNothingIsToldWhy() throws IOException {
    String text = Files.writeString(folder.resolve("bad.jar"), "no zip").toString();
    assertThat(skp("rules", "--plugin", text).err()).contains("bad.jar: is no jar (zip) file");
    assertThat(skp("rules", "--plugin", text, "--lang", "id").err())
        .contains("bad.jar: bukan berkas jar (zip)");
    String empty = PluginJar.in(folder, "empty-list")
        .source("Empty.java", PluginJar.provider("Empty", "return List.of();"))
        .jar("id.go.contoh.Empty")
        .toString();
    Run run = skp("rules", "--plugin", empty);
    assertThat(run.status()).isEqualTo(2);
    assertThat(run.err())
        .contains("its provider id.go.contoh.Empty gives an empty list")
        .doesNotContain("META-INF");
    String nobody = PluginJar.in(folder, "nobody").jar("# nobody").toString();
    assertThat(skp("rules", "--plugin", nobody).err()).contains("names no provider");
  }

  @Test
  void whatJavaSaysOfAProviderIsSaidInIndonesianToo() throws IOException {
    String missing = PluginJar.in(folder, "missing").jar("id.go.contoh.Missing").toString();
    assertThat(skp("rules", "--plugin", missing, "--lang", "id").err())
        .contains("kelas id.go.contoh.Missing, yang disebut sebagai penyedia, tidak ada")
        .doesNotContain("not found");
    String other = PluginJar.in(folder, "no-provider")
        .source("Other.java", "package id.go.contoh; public class Other {}")
        .jar("id.go.contoh.Other")
        .toString();
    assertThat(skp("rules", "--plugin", other, "--lang", "id").err())
        .contains("kelas id.go.contoh.Other bukan RuleSetProvider")
        .doesNotContain("subtype");
    String malformed = PluginJar.in(folder, "malformed").jar("not a class name").toString();
    assertThat(skp("rules", "--plugin", malformed, "--lang", "id").err())
        .contains("bukan nama suatu kelas")
        .doesNotContain("Illegal");
  }

  @Test
  void aRuleOfAPlugInThatThrowsIsTheFaultOfThePlugIn() throws IOException {
    for (String thrown : List.of(
        "throw new ArithmeticException(\"/ by zero\");",
        "throw new NoSuchMethodError(\"gone\");",
        "throw new AssertionError(\"broken\\nskp: forged\\u2028\");")) {
      String jar = PluginJar.in(folder, "div" + thrown.length())
          .source("Div.java", PluginJar.provider("Div", """
              return List.of(id.skp.rules.permenpanrb6of2022.PermenPanRb6Of2022.ruleSet()
                  .variant("id.go.div", v -> v
                      .citing(id.skp.core.law.Regulation.of("Permen Contoh 9/2024", "x"))
                      .rule(
                          id.skp.rules.permenpanrb6of2022.Rules6Of2022.PERFORMANCE_PREDICATE,
                          (facts, reasoning) -> { %s })));
              """.formatted(thrown)))
          .jar("id.go.contoh.Div")
          .toString();
      Run run = skp("evaluate", "--plugin", jar, "--rules", "id.go.div", "sample:teacher-2024");
      assertThat(run.status()).isEqualTo(2);
      assertThat(run.err())
          .startsWith(
              "sample:teacher-2024: the rule performance-predicate of the rule set id.go.div"
                  + " failed within a plug-in, id.go.contoh.Div: java.lang.")
          .doesNotContain("report it", "\tat ");
      assertThat(skp(
                  "evaluate",
                  "--plugin",
                  jar,
                  "--rules",
                  "id.go.div",
                  "sample:teacher-2024",
                  "--lang",
                  "id")
              .err())
          .startsWith(
              "sample:teacher-2024: aturan performance-predicate dari himpunan aturan id.go.div gagal");
    }
  }

  /** Whatever is thrown, and whatever it says of itself, or fails to say. */
  @Test
  void aProviderThatThrowsIsToldOnOneShortLine() throws IOException {
    List<String> all = List.of(
        "throw new AssertionError(\"broken\\nskp: forged\\u2028\\u001b[2J\");",
        "return ruleSets();",
        "throw new Error(\"x\".repeat(1_000_000));",
        "throw new RuntimeException() {"
            + " @Override public String toString() { throw new IllegalStateException(); } };",
        "throw new LinkageError() {"
            + " @Override public String toString() { return toString() + 1; } };");
    for (int i = 0; i < all.size(); i++) {
      String type = "Bad" + i;
      String jar = PluginJar.in(folder, type)
          .source(type + ".java", PluginJar.provider(type, all.get(i)))
          .jar("id.go.contoh." + type)
          .toString();
      for (String lang : List.of("en", "id")) {
        Run run = skp("evaluate", "--plugin", jar, "sample:teacher-2024", "--lang", lang);
        assertThat(run.status()).isEqualTo(2);
        assertThat(run.err().lines()).as(run.err()).hasSize(1);
        assertThat(run.err()).contains("id.go.contoh." + type).hasSizeLessThan(2_000);
        assertThat(run.err()).doesNotContain("\tat ", "\u2028", "\u001b");
      }
    }
  }

  @Test
  void aProviderThatNeverAnswersIsNotWaitedFor() throws IOException {
    String sleep =
        "while (true) { try { Thread.sleep(1000); } catch (InterruptedException e) { } }";
    String made = PluginJar.in(folder, "made")
        .source(
            "Made.java", PluginJar.provider("Made", "return List.of(); } public Made() { " + sleep))
        .jar("id.go.contoh.Made")
        .toString();
    String never = PluginJar.in(folder, "never")
        .source("Never.java", PluginJar.provider("Never", sleep))
        .jar("id.go.contoh.Never")
        .toString();
    Run run = skp("rules", "--plugin", made, "--plugin-timeout", "1");
    assertThat(run.status()).isEqualTo(2);
    assertThat(run.err())
        .isEqualTo("--plugin " + made
            + ": the provider id.go.contoh.Made gave no rule sets in 1 seconds; mend that, or give"
            + " more by --plugin-timeout\n");
    assertThat(skp(
                "evaluate",
                "sample:teacher-2024",
                "--plugin",
                never,
                "--plugin-timeout",
                "1",
                "--lang",
                "id")
            .err())
        .contains("penyedia id.go.contoh.Never tidak memberi himpunan aturan dalam 1 detik");
    assertThat(skp("rules", "--plugin", never, "--plugin-timeout", "0").err())
        .contains("--plugin-timeout needs 1 to 3600 seconds");
  }

  @Test
  void aProviderThatRunsOutOfMemoryIsToldAsThat() throws IOException {
    String jar = PluginJar.in(folder, "large")
        .source(
            "Large.java",
            PluginJar.provider(
                "Large",
                "throw new ArithmeticException(\"\" + new long[Integer.MAX_VALUE].length);"))
        .jar("id.go.contoh.Large")
        .toString();
    assertThat(skp("rules", "--plugin", jar).err())
        .isEqualTo("--plugin " + jar
            + ": the provider id.go.contoh.Large ran out of memory; mend that, or give Java more of"
            + " it (-Xmx)\n");
  }

  @Test
  void theSameProviderInASecondJarIsToldAsThat() throws IOException {
    String first = ours();
    String second = Files.copy(Path.of(first), folder.resolve("copy.jar")).toString();
    Run run = skp("rules", "--plugin", first, "--plugin", second);

    assertThat(run.status()).isEqualTo(2);
    assertThat(run.err())
        .contains("the provider id.go.contoh.Ours is there twice, in file:")
        .contains("ours.jar and in file:", "copy.jar; leave one of them on the path")
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

  @Test
  void theExamplesAreFoundByTheirNameBesideTheProgramOrItIsToldWhereTheyAre() {
    Run run = skp("rules", "--plugin", "examples");
    assertThat(run.out() + run.err())
        .as("found, also where the examples are on the path of the tests")
        .containsAnyOf(
            "id.go.kemenkeu-2026",
            "id.skp.testkit.variants.AgencyRules",
            "-Dartifact=id.skp:skp-testkit:" + LibraryVersion.CURRENT + ":jar:examples");
    assertThat(run.err()).doesNotContain("no such file");
  }
}
