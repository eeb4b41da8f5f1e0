package id.skp.testkit.cli;

import static id.skp.testkit.cli.Run.skp;
import static org.assertj.core.api.Assertions.assertThat;

import id.skp.core.dialogue.SkpFile;
import id.skp.core.plan.Skp;
import id.skp.json.SkpJson;
import id.skp.testkit.samples.Samples;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DraftCommandTest {
  private static final String MATRIX = "sample:unit-mph-2024";
  private static final String LEADER = "sample:plan-head-of-office-2024";

  @TempDir
  private Path folder;

  private List<Path> drafted() throws IOException {
    Path plans = folder.resolve("plans");
    Run run = skp("draft", MATRIX, LEADER, "--out", plans.toString());
    assertThat(run.err()).isEmpty();
    try (Stream<Path> files = Files.list(plans)) {
      return files.sorted().toList();
    }
  }

  @Test
  void eachEmployeeOfTheMatrixHasAPlanThatIsAsTheMatrixHasIt() throws IOException {
    List<Path> plans = drafted();

    assertThat(plans).hasSize((int) Samples.matrix("unit-mph-2024").members().stream()
        .filter(each -> each.employee().isPresent())
        .count());
    List<String> call = Stream.concat(
            Stream.of("draft", MATRIX), plans.stream().map(Path::toString))
        .toList();
    Run again = skp(call.toArray(String[]::new));
    assertThat(again.status()).isZero();
    assertThat(again.out().lines())
        .hasSameSizeAs(plans)
        .allSatisfy(line -> assertThat(line).endsWith(" is as the matrix has it"));
  }

  @Test
  void whatAPlanHasOtherwiseIsTold() throws IOException {
    Path file = drafted().get(1);
    Skp plan = SkpJson.read(Files.readAllBytes(file)).skp();
    String changed = plan.results().get(0).id();
    Files.writeString(
        file,
        SkpJson.write(SkpFile.of(plan.toBuilder()
            .results(
                List.of(plan.results().get(0).toBuilder().text("Hasil lain").build()))
            .build())));

    Run run = skp("draft", MATRIX, LEADER, file.toString(), "--lang", "id");
    assertThat(run.status()).isEqualTo(1);
    assertThat(run.out())
        .contains(
            " berbeda dari matriks pada " + changed,
            "\n  /results/0/text (" + changed + "): dalam SKP \"Hasil lain\", dalam matriks \""
                + plan.results().get(0).text() + "\"\n");
  }

  /** Indicators, manuals and standards are the plan's own where a cell says nothing of them; a field is told once. */
  @Test
  void ofWhatTheMatrixSaysNothingNoDifferenceIsTold() throws IOException {
    Path plans = folder.resolve("made");
    Run run = skp("draft", MATRIX, LEADER, "--out", plans.toString());
    assertThat(run.status()).isEqualTo(1);
    assertThat(run.out())
        .contains("  /results/0/supports (P01-R1): in the plan none, in the matrix \"")
        .doesNotContain("indicators", "manual", "standards", "supports/resultId", "[");
    Skp before = SkpJson.read(Samples.document("plan-head-of-office-2024")).skp();
    Skp made = SkpJson.read(Files.readAllBytes(plans.resolve("01-p01.json"))).skp();
    assertThat(made.results()).first().satisfies(result -> {
      assertThat(result.indicators()).isEqualTo(before.results().get(0).indicators());
      assertThat(result.standards()).isEqualTo(before.results().get(0).standards());
    });

    Run json = skp("draft", MATRIX, LEADER, "--format", "json");
    assertThat(json.out().lines()).hasSize(12);
    assertThat(json.out())
        .startsWith(
            "{\"employee\":\"P01\",\"name\":\"Ratna Kusumawardani\",\"plan\":\"SKP-2024-P01\","
                + "\"drafted\":false,\"results\":6,\"differences\":[{\"pointer\":\"/results/0/text\","
                + "\"result\":\"P01-R1\",\"inPlan\":\"");
  }

  @Test
  void whatThePlanLacksStandsBehindTheLast() throws IOException {
    Path file = drafted().get(1);
    Skp plan = SkpJson.read(Files.readAllBytes(file)).skp();
    Files.writeString(
        file,
        SkpJson.write(
            SkpFile.of(plan.toBuilder().results(List.of(plan.results().get(0))).build())));
    assertThat(skp("draft", MATRIX, LEADER, file.toString()).out())
        .contains("\n  /results/-/text (" + plan.results().get(1).id() + "): in the plan none");
  }

  @Test
  void whoAppraisesIsNotGuessed() {
    Run run = skp("draft", MATRIX);
    assertThat(run.status()).isEqualTo(2);
    assertThat(run.err())
        .isEqualTo(MATRIX + ": the matrix does not tell who appraises P01; name the plan that this"
            + " employee has already\n");
    assertThat(skp("draft", MATRIX, LEADER, LEADER).err())
        .contains("a second plan of the employee P01; name one only");
    assertThat(skp("draft", MATRIX, "sample:plan-teacher-2021").status()).isEqualTo(2);
  }
}
