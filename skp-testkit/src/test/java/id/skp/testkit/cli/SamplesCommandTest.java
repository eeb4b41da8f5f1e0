package id.skp.testkit.cli;

import static id.skp.testkit.cli.Run.skp;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.InputFormat;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import id.skp.testkit.samples.Samples;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What a document of one's own is begun with: samples and schemas. */
class SamplesCommandTest {
  @Test
  void everySampleIsListedWithWhatToDoWithIt() {
    Run list = skp("samples");
    assertThat(list.status()).isZero();
    assertThat(list.out().lines())
        .hasSameSizeAs(Samples.allNames())
        .contains(
            "plan-teacher-2024 is a plan (SKP); call skp review sample:plan-teacher-2024",
            "holidays-2025 is a list of holidays; call skp year --holidays sample:holidays-2025 FILE");
    assertThat(skp("samples", "--lang", "id").out())
        .contains("teacher-2024 adalah penilaian; panggil skp evaluate sample:teacher-2024\n");
  }

  @Test
  void aSampleIsPrintedAsItIs() {
    for (String name : Samples.allNames()) {
      assertThat(skp("samples", name).out())
          .isEqualTo(new String(Samples.document(name), UTF_8).stripTrailing() + "\n");
    }
    assertThat(skp("samples", "nobody"))
        .satisfies(run -> assertThat(run.status()).isEqualTo(2))
        .satisfies(
            run -> assertThat(run.err()).contains("unknown sample, there are: teacher-2024"));
  }

  @Test
  void theSchemaOfEveryTypeIsPrintedAndASampleConformsToIt() {
    List<String> types = skp("schema").out().lines().toList();
    assertThat(types)
        .contains("plan", "appraisal", "performance-file", "variant", "cases")
        .contains("row-mapping", "vocabulary", "holidays");
    assertThat(types)
        .allSatisfy(type ->
            assertThat(skp("schema", type).out()).contains("\"title\": \"skp-" + type + "/1\""));
    assertConforms("plan", "plan-teacher-2024");
    assertConforms("appraisal", "teacher-2021");
    assertConforms("performance-file", "teacher-year-2024");
    assertConforms("role-result-matrix", "unit-mph-2024");
    assertConforms("variant", "ministry-variant-2026");
    assertConforms("holidays", "holidays-2025");
    assertThat(skp("schema", "plans").err()).contains("did you mean 'plan'?");
  }

  private static void assertConforms(String type, String sample) {
    assertThat(SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
            .getSchema(skp("schema", type).out())
            .validate(new String(Samples.document(sample), UTF_8), InputFormat.JSON))
        .as(sample)
        .isEmpty();
  }
}
