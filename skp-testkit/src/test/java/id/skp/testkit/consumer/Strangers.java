package id.skp.testkit.consumer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeFalse;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Projects outside of this build, below {@code src/it}, built and tested with the Maven of this build and its local repository. The
 * artefacts under test lie in a second local repository behind it, under a version of their own, so that nothing is installed and
 * nothing installed is tested.
 *
 * @param name the folder of the projects
 * @param folder a folder for all that is made
 */
record Strangers(String name, Path folder) {
  private static final String VERSION = System.getProperty("skp.version", "");
  private static final String TRIED = VERSION + ".tried";
  private static final List<String> MODULES =
      List.of("skp-core", "skp-rules", "skp-json", "skp-testkit");
  private static final Pattern PROJECTS_VERSION =
      Pattern.compile("(<artifactId>skp-[a-z]+</artifactId>\\s*<version>)" + Pattern.quote(VERSION)
          + "(</version>)");
  private static final Pattern TEST =
      Pattern.compile("<testcase name=\"([^\"]*)\" classname=\"([^\"]*)\"");

  /**
   * Builds and tests them; fails with what the build says.
   *
   * @param chosen which of them
   * @param around what runs the build, such as a script in the folder of the projects; nothing if it runs alone
   */
  void test(List<String> chosen, String... around) throws IOException, InterruptedException {
    Path projects = projects();
    Path home = Path.of(System.getProperty("skp.maven.home", ""));
    Path boot = only(home.resolve("boot"), "plexus-classworlds-*.jar");
    assumeFalse(
        only(home.resolve("lib"), "maven-core-*.jar").toString().contains("maven-core-3.8"),
        "a second local repository needs Maven 3.9, which the wrapper brings");
    stage(folder.resolve("repository"));
    copy(Path.of("src", "it", name), projects);
    List<String> command = new ArrayList<>(List.of(around));
    command.addAll(List.of(
        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
        "-XX:TieredStopAtLevel=1",
        "-classpath",
        boot.toString(),
        "-Dclassworlds.conf=" + home.resolve("bin").resolve("m2.conf"),
        "-Dmaven.home=" + home,
        "-Dmaven.multiModuleProjectDirectory=" + projects,
        "org.codehaus.plexus.classworlds.launcher.Launcher",
        "--batch-mode",
        "--fail-at-end",
        "--threads",
        "2",
        "--no-transfer-progress",
        "-Dmaven.repo.local=" + System.getProperty("skp.maven.repository"),
        "-Dmaven.repo.local.tail=" + folder.resolve("repository"),
        "-Dskp.version=" + TRIED,
        "-Dskp.documents="
            + Path.of("../skp-json/src/test/resources/id/skp/json")
                .toAbsolutePath()
                .normalize(),
        "-DargLine=-XX:TieredStopAtLevel=1",
        "-Dsurefire.version=" + System.getProperty("skp.surefire.version"),
        "-Denforcer.version=" + System.getProperty("skp.enforcer.version"),
        "--projects",
        String.join(",", chosen),
        "test"));
    Path settings = Path.of(System.getProperty("skp.maven.settings", "").replace("settings ", ""));
    if (Files.isRegularFile(settings)) {
      command.addAll(List.of("--settings", settings.toString()));
    }
    if (System.getProperty("skp.maven.offline", "").equals("offline true")) {
      command.add("--offline");
    }
    Path log = folder.resolve("log.txt");
    int status = new ProcessBuilder(command)
        .directory(projects.toFile())
        .redirectErrorStream(true)
        .redirectOutput(log.toFile())
        .start()
        .waitFor();
    assertThat(status).as("%s", Files.readString(log)).isZero();
  }

  Path projects() {
    return folder.resolve(name);
  }

  /** Puts the artefacts and their POMs into a local repository, as an installation does. */
  private static void stage(Path repository) throws IOException {
    Path top = Path.of("..");
    stage(repository, "skp-parent", "pom", Files.readString(top.resolve("pom.xml")));
    stage(repository, "skp-bom", "pom", bom());
    for (String module : MODULES) {
      Path project = top.resolve(module);
      stage(repository, module, "pom", Files.readString(project.resolve("pom.xml")));
      Files.copy(
          project.resolve("target").resolve(module + "-" + VERSION + ".jar"),
          place(repository, module, "jar"));
    }
  }

  /** Returns the bill of materials, as it is published. */
  static String bom() throws IOException {
    return Files.readString(Path.of("..", "skp-core", "bom", "target", "skp-bom.xml"));
  }

  private static void stage(Path repository, String artifact, String type, String pom)
      throws IOException {
    String renamed =
        PROJECTS_VERSION.matcher(pom).replaceAll("$1" + Matcher.quoteReplacement(TRIED) + "$2");
    assertThat(renamed).as("POM of %s", artifact).contains(TRIED);
    Files.writeString(place(repository, artifact, type), renamed);
  }

  private static Path place(Path repository, String artifact, String type) throws IOException {
    Path folder = repository.resolve(Path.of("id", "skp", artifact, TRIED));
    return Files.createDirectories(folder).resolve(artifact + "-" + TRIED + "." + type);
  }

  private static void copy(Path from, Path to) throws IOException {
    try (Stream<Path> all = Files.walk(from)) {
      for (Path each : all.toList()) {
        Files.copy(each, to.resolve(from.relativize(each).toString()));
      }
    }
  }

  private static Path only(Path folder, String glob) throws IOException {
    try (var found = Files.newDirectoryStream(folder, glob)) {
      return found.iterator().next();
    }
  }

  /** Returns how many tests of each class were run; none of them failed, or the build would have. */
  static Map<String, Integer> run(Path project) throws IOException {
    Map<String, Integer> run = new TreeMap<>();
    try (var reports = Files.newDirectoryStream(
        project.resolve("target").resolve("surefire-reports"), "TEST-*.xml")) {
      for (Path report : reports) {
        Matcher tests = TEST.matcher(Files.readString(report));
        while (tests.find()) {
          run.merge(tests.group(2), 1, Integer::sum);
        }
      }
    }
    return run;
  }
}
