package id.skp.testkit.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.jar.JarEntry;
import java.util.jar.JarFile;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The command as it is handed out: one jar that holds everything. Runs once the jar is packaged. */
class SkpJarIT {
  private static final Path FILE = Path.of(System.getProperty("skp.jar", "")).toAbsolutePath();
  private static final List<String> JAR = List.of("-jar", FILE.toString());
  private static final Pattern LICENCE =
      Pattern.compile("META-INF/[^/]*(LICENSE|LICENCE|NOTICE|COPYING)[^/]*");
  private static final Pattern VERSION = Pattern.compile("-[0-9].*");

  @Test
  void theJarHoldsEverythingItNeeds(@TempDir Path folder) throws Exception {
    Run evaluate = JavaProcess.run(folder, JAR, "evaluate", "sample:public-relations-2024");
    assertThat(evaluate.err()).isEmpty();
    assertThat(evaluate.status()).isZero();
    assertThat(evaluate.out()).contains("Predicate\n  Good (BAIK)\n");

    Run html = JavaProcess.run(folder, JAR, "evaluate", "--format", "html", "sample:teacher-2024");
    assertThat(html.out()).endsWith("</html>\n");
  }

  @Test
  void ruleSetsAreWrittenAlikeInEveryRunWithTheirFingerprints(@TempDir Path folder)
      throws Exception {
    Run once = JavaProcess.run(folder, JAR, "rules", "--format", "json");
    assertThat(once.out()).contains("\"document\": \"skp-rule-set/1\"", "\"fingerprint\": \"");
    assertThat(JavaProcess.run(folder, JAR, "rules", "--format", "json")).isEqualTo(once);
  }

  @Tag("long")
  @Test
  void schemasAreWrittenAlikeInEveryRun(@TempDir Path folder) throws Exception {
    assertThat(JavaProcess.run(folder, JAR, "rules", "--format", "schema"))
        .isEqualTo(JavaProcess.run(folder, JAR, "rules", "--format", "schema"));
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

  @Tag("long")
  @Test
  void theJarChecksVariantsAgainstTheContract(@TempDir Path folder) throws Exception {
    Files.writeString(folder.resolve("variant.json"), """
        {"document": "skp-variant/1", "id": "id.go.talenta", "base": "predicate-consequences",
         "decree": {"id": "Permen Contoh 2/2026", "title": "Pedoman Baru"}}
        """);
    Run check = JavaProcess.run(folder, JAR, "check", "variant.json");
    assertThat(check.err()).isEmpty();
    assertThat(check.status()).isZero();
    assertThat(check.out()).contains("Contract\n  18 of 18 kept\n");
  }

  @Test
  void theJarCarriesLicenceAndNoticeOfEverythingInIt() throws Exception {
    try (JarFile jar = new JarFile(FILE.toFile())) {
      String notice = text(jar, jar.getJarEntry("META-INF/NOTICE"));
      assertThat(text(jar, jar.getJarEntry("META-INF/LICENSE")))
          .isEqualTo(Files.readString(Path.of("..", "LICENSE")));
      int libraries = 0;
      for (Path each : libraries()) {
        try (JarFile library = new JarFile(each.toFile())) {
          if (library.stream().anyMatch(entry -> isOwnClass(entry, jar))) {
            libraries++;
            assertCarries(jar, notice, library);
          }
        }
      }
      assertThat(libraries).as("libraries in the jar").isGreaterThanOrEqualTo(4);
      assertThat(notice).contains("guava", "picocli", "Jackson", "FastDoubleParser");
    }
  }

  @Test
  void theJarReadsAndWritesSheetsAndStaysSmall(@TempDir Path folder) throws Exception {
    Run written = JavaProcess.run(
        folder,
        JAR,
        "export",
        "--mapping",
        "template-plans",
        "--to",
        "skp.xlsx",
        "sample:plan-teacher-2024");
    assertThat(written.status()).isOne();
    assertThat(written.out()).isEmpty();
    assertThat(written.err())
        .contains("/signatures: LEFT_OUT: is not in the sheet")
        .endsWith("notes on what the sheet does not say: 6\n");
    Run read = JavaProcess.run(folder, JAR, "import", "--mapping", "template-plans", "skp.xlsx");
    assertThat(read.status()).as(read.err()).isZero();
    assertThat(read.out()).startsWith("{\"document\":\"skp-plan/1\"");
    assertThat(Files.size(FILE)).isLessThan(Long.getLong("skp.jar.most"));
  }

  @Test
  void everyModulesJarCarriesItsLicence() throws Exception {
    for (String module : List.of("skp-core", "skp-rules", "skp-json", "skp-testkit")) {
      Path file = Path.of(
          "..", module, "target", module + "-" + System.getProperty("skp.version") + ".jar");
      try (JarFile jar = new JarFile(file.toFile())) {
        assertThat(text(jar, jar.getJarEntry("META-INF/LICENSE")))
            .as("%s", file)
            .isEqualTo(Files.readString(Path.of("..", "LICENSE")));
      }
    }
  }

  /** The jars that the tests run with, without the modules of this build. */
  private static List<Path> libraries() {
    return Stream.of("jdk.module.path", "java.class.path")
        .flatMap(property -> Stream.of(System.getProperty(property, "").split(File.pathSeparator)))
        .filter(path -> path.endsWith(".jar"))
        .map(Path::of)
        .filter(path -> !path.getFileName().toString().startsWith("skp-"))
        .distinct()
        .toList();
  }

  private static boolean isOwnClass(JarEntry entry, JarFile jar) {
    return entry.getName().endsWith(".class")
        && !entry.getName().endsWith("module-info.class")
        && (jar.getEntry(entry.getName()) != null
            || jar.getEntry("skp/within/" + entry.getName()) != null);
  }

  private static void assertCarries(JarFile jar, String notice, JarFile library)
      throws IOException {
    String file = Path.of(library.getName()).getFileName().toString();
    assertThat(notice)
        .as("the notice names what comes from %s", file)
        .contains(VERSION.matcher(file).replaceFirst(""));
    for (JarEntry entry : library.stream()
        .filter(each -> LICENCE.matcher(each.getName()).matches())
        .toList()) {
      JarEntry same = jar.getJarEntry(entry.getName());
      assertThat(words(notice)
              + words(text(jar, jar.getJarEntry("META-INF/LICENSE")))
              + (same == null ? "" : words(text(jar, same))))
          .as("%s of %s", entry.getName(), file)
          .contains(words(text(library, entry)));
    }
  }

  /** Returns a licence or notice without the ends of its lines, which differ. */
  private static String words(String text) {
    return String.join(" ", text.strip().split("\\s+", -1));
  }

  private static String text(JarFile jar, JarEntry entry) throws IOException {
    assertThat(entry).isNotNull();
    return new String(jar.getInputStream(entry).readAllBytes(), StandardCharsets.UTF_8);
  }
}
