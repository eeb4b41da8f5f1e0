package id.skp.testkit.arbitrary;

import static org.assertj.core.api.Assertions.assertThat;

import id.skp.core.people.Nip;
import id.skp.testkit.samples.Samples;
import java.util.List;
import net.jqwik.api.Arbitraries;
import org.junit.jupiter.api.Test;

/** What a property fails on is read on a screen. */
class SkpReportingFormatTest {
  private static final SkpReportingFormat FORMAT = new SkpReportingFormat();

  @Test
  void aDocumentIsAScreenOfItsJson() {
    for (Object document :
        List.of(Samples.appraisal("teacher-2024"), Samples.year("teacher-year-2024"))) {
      assertThat(FORMAT.appliesTo(document)).isTrue();
      List<?> lines = (List<?>) FORMAT.report(document);
      assertThat(lines)
          .hasSizeLessThanOrEqualTo(41)
          .allSatisfy(
              line -> assertThat(line.toString()).hasSizeLessThan(120).doesNotContain("\n"));
      assertThat(lines.get(1).toString()).contains("\"document\": \"skp-");
      assertThat(lines.get(40).toString()).endsWith(" more lines of its JSON");
    }
    assertThat(FORMAT.appliesTo(Nip.of("198504122010012003"))).isFalse();
    assertThat(FORMAT.appliesTo("x".repeat(1000))).isFalse();
  }

  @Test
  void whatIsBrokenTellsTheCodeThatIsExpected() {
    Broken<String> broken =
        new Broken<>("a value", "blank name", "BLANK_TEXT", "name", () -> Arbitraries.just(1));
    assertThat(broken).hasToString("blank name, refused with BLANK_TEXT, of a value");
  }
}
