package id.skp.testkit.cli;

import static id.skp.testkit.cli.Run.skp;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CareerCommandTest {
  private static final String SAMPLE = "sample:teacher-year-2024";

  @Test
  void aCareerTellsWhatIsHeldAndLabelsWhatIsProjected() {
    Run run = skp("career", "--held", "125", SAMPLE);

    assertThat(run.err()).isEmpty();
    assertThat(run.status()).isZero();
    assertThat(run.out())
        .containsSubsequence(
            "Credit held before these years: 125",
            "2024: Very good; 37.5",
            "Held: ",
            "162.5",
            "200 needed, 37.5 to go",
            "Conditions, Promotion to the next rank",
            "open: The cumulative credit",
            "not known: The predicate of the last years",
            "Projection, no right: ",
            "months more: 12, December 2025",
            "A vacancy, The competence test",
            "What follows",
            "Findings (0)",
            "BKN 3/2023");
  }

  @Test
  void creditIsTakenWithADecimalCommaInIndonesianOnly() {
    assertThat(skp("career", "--held", "112,5", "--lang", "id", SAMPLE).out())
        .isEqualTo(skp("career", "--held", "112.5", "--lang", "id", SAMPLE).out())
        .contains("Angka kredit sebelum tahun-tahun ini: 112,5");
    assertThat(skp("career", "--held", "112,5", SAMPLE).err())
        .contains("such as 112.5, got '112,5'");
    assertThat(skp("career", "--held", "x", "--lang", "id", SAMPLE).err())
        .contains("seperti 112,5, diberikan 'x'");
    assertThat(skp("career", "--held", "1.125", "--lang", "id", SAMPLE).err())
        .as("a point before three digits is that of thousands")
        .contains("seperti 112,5, diberikan '1.125'");
  }

  @Test
  void whatIsNotToldIsNotGuessed() {
    assertThat(skp("career", "--lang", "id", SAMPLE).out())
        .contains("belum diketahui", "sebut dengan --held")
        .doesNotContain("Proyeksi");
  }

  @Test
  void aCareerIsADocumentToo() {
    assertThat(skp("career", "--held", "125", "--format", "json", SAMPLE).out())
        .contains("\"document\": \"skp-career-report/1\"", "\"projectedFor\": \"2025-12\"");
    assertThat(skp("career", "--held", "125", "--format", "html", SAMPLE).out())
        .startsWith("<!DOCTYPE html>")
        .contains("Projection, no right");
  }

  @Test
  void thePapersOnCreditOfEachYearAreWritten(@TempDir Path folder) throws IOException {
    Run run = skp("career", "--forms", folder.toString(), SAMPLE);
    try (Stream<Path> written = Files.list(folder)) {
      List<String> names =
          written.map(each -> each.getFileName().toString()).sorted().toList();
      assertThat(names)
          .hasSizeGreaterThanOrEqualTo(3)
          .allMatch(name -> name.contains("angka-kredit"))
          .allSatisfy(name -> assertThat(run.err()).contains(name));
    }
    assertThat(Files.readString(folder.resolve("01-konversi-angka-kredit-tahun-2024.html")))
        .startsWith("<!DOCTYPE html>");

    byte[] executive = YearFieldTest.content("acting-post/definitive.json")
        .replace("AHLI_MUDA", "PENGAWAS")
        .getBytes(StandardCharsets.UTF_8);
    assertThat(skp(executive, "career", "--forms", folder.toString(), "-").err())
        .contains("no paper was written");
  }

  @Test
  void creditThatIsNoneAndOneFileTwiceAreRefused() {
    assertThat(skp("career", "--held", "much", SAMPLE))
        .satisfies(run -> assertThat(run.status()).isEqualTo(ExitStatus.WRONG_INPUT))
        .satisfies(run -> assertThat(run.err()).contains("--held: needs a credit of 0 to 10000"));
    assertThat(skp("career", SAMPLE, SAMPLE))
        .satisfies(run -> assertThat(run.status()).isEqualTo(ExitStatus.WRONG_INPUT))
        .satisfies(run -> assertThat(run.err()).contains("needs one file for each plan"));
  }
}
