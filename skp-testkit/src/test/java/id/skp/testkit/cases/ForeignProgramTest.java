package id.skp.testkit.cases;

import static id.skp.testkit.cases.CaseTexts.PREDICATE_OF_BAIK;
import static id.skp.testkit.cases.CaseTexts.file;
import static org.assertj.core.api.Assertions.assertThat;

import id.skp.rules.RuleSets;
import java.io.IOException;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;

/** What a program in another language answers is taken as it is, and nothing that is not there is made up. */
@DisabledOnOs(OS.WINDOWS)
class ForeignProgramTest {
  private static final String RIGHT =
      "printf '{\"id\":\"%d\",\"outcome\":{\"predicate\":\"BAIK\"}}\\n' $n;";

  private static String predicate(String id) {
    return "{\"id\": \"" + id + "\", " + PREDICATE_OF_BAIK
        + ", \"expect\": {\"predicate\": \"BAIK\"}}";
  }

  private static String nothingRated(String id) {
    return "{\"id\": \"" + id + "\", \"rule\": \"result-rating\", \"given\": {\"results\": "
        + "[{\"kind\": \"UTAMA\"}]}, \"expect\": {\"rating\": null}}";
  }

  /** Runs cases with a program that does so for each question, which stands in {@code $n} by its number. */
  private static List<String> lines(String does, String... cases) throws IOException {
    List<String> command =
        List.of("sh", "-c", "n=0; while read -r line; do n=$((n+1)); " + does + " done");
    try (ForeignProgram program = ForeignProgram.start(command, Duration.ofSeconds(60))) {
      return CaseRunner.of(RuleSets.standard())
          .asking(program)
          .run(List.of(file(cases)))
          .results()
          .stream()
          .map(CaseResult::toLine)
          .toList();
    }
  }

  private static String outcome(String members) {
    return "printf '{\"id\":\"%d\"," + members + "}\\n' $n;";
  }

  @Test
  void aFieldThatIsLeftOutOrMisnamedIsNoNull() throws IOException {
    assertThat(lines(outcome("\"outcome\":{\"rating\":null}"), nothingRated("A")))
        .allMatch(line -> line.startsWith("PASSED"));
    assertThat(lines(outcome("\"outcome\":{\"predicat\":null}"), nothingRated("A")))
        .containsExactly("FAILED test.json: A: result-rating: expected {\"rating\":null}, actual"
            + " {\"predicat\":null} (no field 'rating'; unknown 'predicat')");
    assertThat(lines(outcome("\"outcome\":{}"), nothingRated("A")))
        .containsExactly("FAILED test.json: A: result-rating: expected {\"rating\":null}, actual"
            + " {} (no field 'rating')");
  }

  @Test
  void aLineThatNobodyAskedForIsToldWithTheCaseBeforeIt() throws IOException {
    assertThat(
            lines(RIGHT + RIGHT, predicate("A"), predicate("B"), predicate("C")).subList(1, 3))
        .allMatch(line -> line.contains("NO_ANSWER (one line too many after case "))
        .first()
        .asString()
        .contains("after case A: {\"id\":\"1\"");
  }

  @Test
  void anAnswerIsOneOfBothAndItsFieldAText() throws IOException {
    assertThat(lines(
            outcome("\"outcome\":{\"predicate\":\"BAIK\"},\"failure\":{\"code\":\"CONFLICT\"}"),
            predicate("A")))
        .first()
        .asString()
        .contains("NO_ANSWER (needs {", "one of both, got ");
    assertThat(lines(outcome("\"failure\":{\"code\":\"CONFLICT\",\"field\":7}"), predicate("A")))
        .first()
        .asString()
        .contains("NO_ANSWER (needs {");
  }

  @Test
  void aLineThatIsTooLongIsToldAsThat() throws IOException {
    for (int length : new int[] {1_100_000, 9_000_000}) {
      assertThat(lines("head -c " + length + " /dev/zero | tr '\\0' x; echo;", predicate("A")))
          .as("%s", length)
          .first()
          .asString()
          .contains("NO_ANSWER (a line of the answer is longer than 1 MiB)");
    }
  }
}
