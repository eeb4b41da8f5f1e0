package id.skp.testkit.cli;

import static id.skp.testkit.cli.JavaProcess.JAVA;
import static id.skp.testkit.cli.JavaProcess.PATH;
import static id.skp.testkit.cli.Run.skp;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Programs in other languages, on both sides of a line: those that ask, and those that are tried. */
class OtherLanguagesTest {
  private static final List<String> SKP =
      List.of(JAVA, "-XX:TieredStopAtLevel=1", "-cp", PATH, Skp.class.getName());
  private static final Pattern TESTED =
      Pattern.compile("<!-- tested: (\\w+) -->\n```\\w+\n(.*?)```\n", Pattern.DOTALL);

  @Test
  void theLibraryAsAForeignProgramPassesItsOwnCases(@TempDir Path folder) throws IOException {
    assertThat(tried("performance-predicate", serve(folder)))
        .isEqualTo(new Run(0, "21 passed, 0 failed\n", ""));
    assertThat(tried("numeric-predicate", serve(folder)).out()).endsWith(" passed, 0 failed\n");
  }

  /** A program is started with all the time that a busy machine takes. */
  private static Run tried(String rule, String program) {
    return skp("cases", "--only", rule, "--timeout", "300", "--exec", program);
  }

  /** The path is long, and may hold blanks: it is given by a file of arguments. */
  private static String serve(Path folder) throws IOException {
    Path arguments = Files.writeString(
        folder.resolve("arguments"),
        "-XX:TieredStopAtLevel=1 -cp \"" + PATH.replace("\\", "\\\\") + "\" "
            + Skp.class.getName());
    return "'" + JAVA + "' '@" + arguments + "' serve";
  }

  @Test
  void aProgramThatEndsOrSaysNothingFailsItsCasesAndIsNotStartedForEver(@TempDir Path folder) {
    Run ends = tried("performance-predicate", "'" + JAVA + "' -version");
    assertThat(ends.status()).isEqualTo(1);
    assertThat(ends.out())
        .contains("actual NO_ANSWER (the program ended with status 0)")
        .endsWith(
            "\n18 not run: the program was left alone after 3 cases in a row without an answer;"
                + " --failures sets how many\n0 passed, 3 failed\n");
    assertThat(skp("cases", "--exec", folder.resolve("nothing").toString()).err())
        .contains("the program cannot be run; what needs a shell is given as sh -c '...'");
    assertThat(skp("cases", "--exec", "node 'ours.mjs").err())
        .contains("with quotation marks in pairs");
    assertThat(skp("cases", "--timeout", "x", "--lang", "id").err())
        .contains("--timeout perlu bilangan bulat, diberikan 'x'");
    assertThat(skp("cases", "--timeout", "1.5").err())
        .contains("--timeout needs a whole number, got '1.5'");
    assertThat(skp("cases", "--exec", "node ours.mjs", "--timeout", "0").err())
        .contains("--timeout needs 1 to 3600 seconds");
  }

  @Test
  void ofWhatAProgramComplainsOfTheBeginIsPassedOn(@TempDir Path folder) throws Exception {
    Path program = Files.writeString(folder.resolve("Loud.java"), """
        public class Loud {
          public static void main(String[] arguments) {
            System.err.print("e".repeat(200_000));
            System.err.flush();
          }
        }
        """);
    PrintStream err = System.err;
    ByteArrayOutputStream passed = new ByteArrayOutputStream();
    System.setErr(new PrintStream(passed, true, StandardCharsets.UTF_8));
    Run run;
    try {
      run = tried("performance-predicate", "'" + JAVA + "' '" + program + "'");
    } finally {
      System.setErr(err);
    }
    assertThat(passed.size()).isEqualTo(64 * 1024);
    assertThat(run.err())
        .isEqualTo("skp: bytes that the program wrote to standard error and that are not shown: "
            + (600_000 - 64 * 1024) + "\n");
  }

  @Test
  void theProgramOfTheReadmeHasTheErrorThatToolsHave(@TempDir Path folder) throws Exception {
    assumeInstalled("node", "--version");
    Path program = Files.writeString(folder.resolve("ours.mjs"), block("program"));
    Run run = tried("performance-predicate", "node '" + program + "'");
    assertThat(run.out().lines().filter(line -> line.startsWith("FAILED")))
        .isNotEmpty()
        .allMatch(line -> line.endsWith(
            "expected {\"predicate\":\"BUTUH_PERBAIKAN\"}, actual {\"predicate\":\"KURANG\"}"));
    Files.writeString(
        program,
        block("program")
            .replace(
                "DI_ATAS_EKSPEKTASI: \"KURANG\", SESUAI_EKSPEKTASI: \"KURANG\"",
                "DI_ATAS_EKSPEKTASI: \"BUTUH_PERBAIKAN\", SESUAI_EKSPEKTASI: \"BUTUH_PERBAIKAN\""));
    assertThat(tried("performance-predicate", "node '" + program + "'"))
        .isEqualTo(new Run(0, "21 passed, 0 failed\n", ""));
  }

  @Test
  void theProgramForPhpHasTheSameError(@TempDir Path folder) throws Exception {
    assumeInstalled("php", "--version");
    Path program = Files.writeString(folder.resolve("ours.php"), block("phpprogram"));
    Run run = tried("performance-predicate", "php '" + program + "'");
    assertThat(run.out().lines().filter(line -> line.startsWith("FAILED")))
        .isNotEmpty()
        .allMatch(line -> line.endsWith(
            "expected {\"predicate\":\"BUTUH_PERBAIKAN\"}, actual {\"predicate\":\"KURANG\"}"));
  }

  @Test
  void theClientForNodeAsks(@TempDir Path folder) throws Exception {
    assumeInstalled("node", "--version");
    Files.writeString(folder.resolve("skp.mjs"), block("node"));
    Files.writeString(folder.resolve("ask.mjs"), """
        import { skp } from "./skp.mjs";
        const rules = skp(...process.argv.slice(2));
        const given = { resultRating: "SESUAI_EKSPEKTASI", behaviourRating: "DI_ATAS_EKSPEKTASI" };
        const question = { do: "decide", ruleSet: "permenpanrb-6-2022", rule: "performance-predicate" };
        const answers = await Promise.all([
          rules.ask({ ...question, given }),
          rules.ask({ do: "evaluate", document: {} }),
          rules.ask({ ...question, given: {} })]);
        console.log(answers.map(each => each.outcome?.predicate ?? each.status ?? each.failure.code).join(" "));
        rules.close();
        """);
    assertThat(output(folder, Stream.concat(Stream.of("node", "ask.mjs"), SKP.stream())))
        .isEqualTo("BAIK 2 MISSING_INPUT\n");
  }

  @Test
  void theClientForPhpAsks(@TempDir Path folder) throws Exception {
    assumeInstalled("php", "--version");
    Files.writeString(folder.resolve("skp.php"), block("php"));
    Files.writeString(folder.resolve("ask.php"), """
        <?php
        require 'skp.php';
        $rules = new Skp(implode(' ', array_map('escapeshellarg', array_slice($argv, 1))));
        $given = ['resultRating' => 'SESUAI_EKSPEKTASI', 'behaviourRating' => 'DI_ATAS_EKSPEKTASI'];
        echo $rules->ask(['do' => 'decide', 'ruleSet' => 'permenpanrb-6-2022',
            'rule' => 'performance-predicate', 'given' => $given])['outcome']['predicate'], "\\n";
        """);
    assertThat(output(folder, Stream.concat(Stream.of("php", "ask.php"), SKP.stream())))
        .isEqualTo("BAIK\n");
  }

  private static String block(String name) throws IOException {
    Matcher blocks = TESTED.matcher(Files.readString(Path.of("README.md")));
    while (blocks.find()) {
      if (blocks.group(1).equals(name)) {
        return blocks.group(2);
      }
    }
    throw new AssertionError("no block " + name);
  }

  private static void assumeInstalled(String... command) throws InterruptedException {
    int status;
    try {
      status = new ProcessBuilder(command)
          .redirectOutput(ProcessBuilder.Redirect.DISCARD)
          .start()
          .waitFor();
    } catch (IOException missing) {
      status = -1;
    }
    assumeThat(status).as("%s is installed", command[0]).isZero();
  }

  private static String output(Path folder, Stream<String> command)
      throws IOException, InterruptedException {
    Path out = folder.resolve("out.txt");
    int status = new ProcessBuilder(command.toList())
        .directory(folder.toFile())
        .redirectError(ProcessBuilder.Redirect.INHERIT)
        .redirectOutput(out.toFile())
        .start()
        .waitFor();
    assertThat(status).isZero();
    return Files.readString(out);
  }
}
