package id.skp.testkit.cli;

import static org.assertj.core.api.Assertions.assertThat;

import id.skp.rules.RuleSets;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import org.junit.jupiter.api.Test;

/** What went wrong with targets and people when it was tried in the field. */
class PlanFieldTest {
  @Test
  void aRangeFromZeroIsReachedWithinItAndMeasuredAboveItByItsMost() {
    assertThat(evaluated("range-from-zero/appraisal.json").out())
        .contains("Achievement within the range (%) = 100");
    assertThat(evaluated("range-from-zero/appraisal-above.json").out())
        .contains("(1 + (1 - realisation / target)) x 100 = 50");
  }

  @Test
  void atLeastEightyIsJudgedByItsBound() {
    assertThat(evaluated("one-bound/appraisal.json").out())
        .contains("Target = at least 80", "Realisation / target x 100 = 115");
    assertThat(run("review", field("one-bound/plan.json")).out()).doesNotContain("TARGET_");
  }

  @Test
  void aTargetThatSaysTwoThingsIsToldWhereItIsCalculatedWith() {
    String contradictory =
        field("one-bound/appraisal.json").replace("\"min\": 80", "\"value\": 0.8");
    assertThat(run("evaluate", contradictory).out())
        .contains("TARGET_WORDED_OTHERWISE /skp/results/0/indicators/0/target");
    assertThat(run("evaluate", field("one-bound/appraisal.json").replace("\"min\"", "\"max\""))
            .out())
        .contains(
            "TARGET_AGAINST_POLARITY /skp/results/0/indicators/0/target",
            "TARGET_WORDED_OTHERWISE /skp/results/0/indicators/0/target");
  }

  private static Run evaluated(String name) {
    Run run = run("evaluate", field(name));
    assertThat(run.err()).isEmpty();
    assertThat(run.out()).doesNotContain("cannot be decided", "TARGET_");
    return run;
  }

  private static Run run(String command, String document) {
    return Run.skp(RuleSets.standard(), document, command, "-");
  }

  private static String field(String name) {
    try (InputStream document =
        PlanFieldTest.class.getResourceAsStream("/id/skp/testkit/field/" + name)) {
      return new String(Objects.requireNonNull(document).readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException impossible) {
      throw new UncheckedIOException(impossible);
    }
  }
}
