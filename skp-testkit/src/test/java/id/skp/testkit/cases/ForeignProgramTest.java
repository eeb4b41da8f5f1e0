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
    return linesEnding("", does, cases);
  }

  /** The same, with a program that does something more after its input. */
  private static List<String> linesEnding(String end, String does, String... cases)
      throws IOException {
    List<String> command =
        List.of("sh", "-c", "n=0; while read -r line; do n=$((n+1)); " + does + " done; " + end);
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
  void aLineThatNobodyAskedForFailsTheCaseAfterWhichItCame() throws IOException {
    assertThat(lines(RIGHT + RIGHT, predicate("A"), predicate("B")))
        .containsExactly(
            "FAILED test.json: A: performance-predicate: expected {\"predicate\":\"BAIK\"}, actual"
                + " that, but one line too many: {\"id\":\"1\",\"outcome\":{\"predicate\":\"BAIK\"}}",
            "FAILED test.json: B: performance-predicate: expected {\"predicate\":\"BAIK\"}, actual"
                + " that, but one line too many: {\"id\":\"2\",\"outcome\":{\"predicate\":\"BAIK\"}}");
    String noise = RIGHT.replace("\\n'", "\\nPHP Notice: a\\nPHP Notice: b\\n'");
    assertThat(lines(
            "if [ $n = 2 ]; then " + noise + " else " + RIGHT + " fi;",
            predicate("A"),
            predicate("B"),
            predicate("C")))
        .filteredOn(line -> !line.startsWith("PASSED"))
        .singleElement()
        .asString()
        .startsWith("FAILED test.json: B: ")
        .endsWith("that, but 2 lines too many, the first: PHP Notice: a");
    assertThat(lines("[ $n = 2 ] && echo 'PHP Warning'; " + RIGHT, predicate("A"), predicate("B")))
        .filteredOn(line -> !line.startsWith("PASSED"))
        .singleElement()
        .asString()
        .contains(": B: ", "NO_ANSWER (one line too many before its answer: ", "got PHP Warning");
  }

  @Test
  void whatComesAfterTheLastCaseFailsIt() throws IOException {
    assertThat(linesEnding("echo bye", RIGHT, predicate("A"), predicate("B")))
        .satisfiesExactly(
            line -> assertThat(line).startsWith("PASSED"),
            line -> assertThat(line).endsWith("actual that, but one line too many: bye"));
    assertThat(linesEnding("exit 7", RIGHT, predicate("A"), predicate("B")))
        .satisfiesExactly(
            line -> assertThat(line).startsWith("PASSED"),
            line ->
                assertThat(line).endsWith("that, but the program ended with status 7 after it"));
    assertThat(linesEnding(
            "echo bye; exit 7", outcome("\"outcome\":{\"predicate\":\"KURANG\"}"), predicate("A")))
        .first()
        .asString()
        .endsWith(
            "actual {\"predicate\":\"KURANG\"}; one line too many: bye; the program ended with"
                + " status 7 after it");
  }

  @Test
  void anAnswerIsOneOfBothWithTheIdOfItsQuestionAndItsFieldAText() throws IOException {
    assertThat(said(
            outcome("\"outcome\":{\"predicate\":\"BAIK\"},\"failure\":{\"code\":\"CONFLICT\"}")))
        .contains("NO_ANSWER (has outcome and failure; needs one of both, got ");
    assertThat(said(outcome("\"outcom\":{}")))
        .contains("NO_ANSWER (has neither outcome nor failure");
    assertThat(said(outcome("\"failure\":{\"code\":\"CONFLICT\",\"field\":7}")))
        .contains("NO_ANSWER (needs \"outcome\":{…} or \"failure\":{");
    assertThat(said("echo '{\"id\":999,\"outcome\":{}}';"))
        .contains("NO_ANSWER (the id is 999 instead of \"1\"; answers come in the order of the");
    assertThat(said("echo '{\"outcome\":{}}';"))
        .contains("NO_ANSWER (has no id; needs \"id\":\"1\"");
    assertThat(said("echo '[]';")).contains("NO_ANSWER (needs {\"id\":\"1\",\"outcome\":{…}}");
    assertThat(said("echo \"{'id':1}\";")).contains("NO_ANSWER (is no JSON on one line; needs {");
  }

  private static String said(String does) throws IOException {
    return lines(does, predicate("A")).get(0);
  }

  @Test
  void aTextIsComparedAsANumberWhereTheOutcomeHasOne() throws IOException {
    String annual =
        "{\"id\": \"A\", \"rule\": \"credit-annual\", \"given\": {\"predicate\": \"BAIK\","
            + " \"level\": \"AHLI_PERTAMA\"}, \"expect\": {\"credit\": \"12.500000\"}}";
    for (String right : List.of("\"12.5\"", "\"25/2\"", "12.5", "\"12.500000\"")) {
      assertThat(lines(outcome("\"outcome\":{\"credit\":" + right + "}"), annual))
          .allMatch(line -> line.startsWith("PASSED"));
    }
    for (String wrong : List.of("\"12.500001\"", "\"x\"", "\"\"", "\"1/0\"")) {
      assertThat(lines(outcome("\"outcome\":{\"credit\":" + wrong + "}"), annual))
          .allMatch(line -> line.startsWith("FAILED"));
    }
    String ranking =
        "{\"id\": \"A\", \"rule\": \"ranking\", \"given\": {\"entries\": [{\"id\": \"001\", \"predicate\":"
            + " \"BAIK\"}]}, \"expect\": {\"ranks\": [{\"id\": \"001\", \"rank\": 1}]}}";
    assertThat(lines(outcome("\"outcome\":{\"ranks\":[{\"id\":\"001\",\"rank\":\"1\"}]}"), ranking))
        .allMatch(line -> line.startsWith("PASSED"));
    assertThat(lines(outcome("\"outcome\":{\"ranks\":[{\"id\":\"1\",\"rank\":1}]}"), ranking))
        .as("an id is no number")
        .allMatch(line -> line.startsWith("FAILED"));
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
