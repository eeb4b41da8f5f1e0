package id.skp.testkit.cli;

import static id.skp.testkit.cli.Run.skp;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class AllowanceCommandTest {
  private static final String YEAR = "sample:teacher-year-2024";
  private static final String POLICY = "sample:allowance-kemlu-2025";

  private static Run paid(String... more) {
    String[] call = {"allowance", "--variant", POLICY, "--allowance", "5000000", YEAR};
    return skp(Stream.of(call, more).flatMap(Stream::of).toArray(String[]::new));
  }

  @Test
  void everyQuarterOfTheFilePaysTheNextOne() {
    Run run = paid();
    assertThat(run.status()).isEqualTo(ExitStatus.DONE);
    assertThat(run.out())
        .contains("id.go.kemlu.allowance-2025", "Quarter IV 2024: ", "a month (", "Quarter I 2025");
    assertThat(paid("--lang", "id").out()).contains("sebulan (", "Triwulan I 2025");
  }

  @Test
  void eachFigureIsExplainedAndALineOfJson() {
    assertThat(paid("--explain").out()).contains("Permenlu 3/2025, Pasal 15 (Regulation text)");
    assertThat(paid("--format", "json").out().lines())
        .isNotEmpty()
        .allSatisfy(line -> assertThat(line)
            .startsWith("{\"file\":\"sample:teacher-year-2024\",")
            .contains("\"period\":\"2024", "\"outcome\":{\"predicate\":", "\"total\":"));
  }

  @Test
  void aPolicyAndAnAmountAreNeeded() {
    assertThat(skp("allowance", "--allowance", "1", YEAR))
        .satisfies(run -> assertThat(run.status()).isEqualTo(ExitStatus.WRONG_INPUT))
        .satisfies(run -> assertThat(run.err()).contains("needs an agency's policy"));
    assertThat(skp("allowance", "--variant", POLICY, "--allowance", "-1", YEAR).err())
        .contains("--allowance: needs an amount of 0 or more");
  }

  @Test
  void whatNoPeriodPaysIsTold() {
    Run run =
        skp("allowance", "--variant", "sample:allowance-bakamla-2023", "--allowance", "1", YEAR);
    assertThat(run.status()).isEqualTo(ExitStatus.FOUND);
    assertThat(run.err()).contains("no evaluation pays; the policy pays by Month");
  }
}
