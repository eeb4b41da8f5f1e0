package id.skp.testkit.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.skp.core.people.Nip;
import id.skp.core.plan.Skp;
import id.skp.core.year.FileEntry;
import id.skp.core.year.PerformanceFile;
import id.skp.json.PerformanceFileJson;
import id.skp.json.SkpDocuments;
import id.skp.rules.monitoring.YearFiles;
import id.skp.testkit.samples.Samples;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.URISyntaxException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What decided a year wrongly when it was tried in the field. */
class YearFieldTest {
  @Test
  void ofTwoEvaluationsOfOneDayNeitherIdNorOrderDecides() {
    Run run = Run.skp("year", field("same-day/year.json"));

    assertThat(run.status()).isEqualTo(1);
    assertThat(run.out())
        .contains("As evaluated: cannot be decided: the evaluations EV-10, EV-9 were fixed and"
            + " recorded on the same day and differ")
        .contains("CONTRADICTING_RECORDS /evaluations/0")
        .doesNotContain("printed");
  }

  @Test
  void aLevelThatChangedInJulyEarnsTheMonthsUnderEachLevel() {
    assertThat(Run.skp("year", field("level-change/year.json")).out())
        .contains("Year 2024:", "18.75 → printed 18.750 (")
        .contains("6/12: 6.25 → printed 6.250;", "6/12: 12.5 → printed 12.500)")
        .contains("Sum of the periods:", "What counts:");
  }

  @Test
  void aLevelThatChangedWithoutItsDayEarnsNothingBeforeTheDayIsTold() {
    String undated =
        content("level-change/year.json").replaceFirst("(?s),\\s*\"adjustment\": *\\{[^}]*\\}", "");
    assertThat(undated).doesNotContain("adjustment");
    byte[] file = undated.getBytes(StandardCharsets.UTF_8);
    assertThat(Run.skp(file, "year", "-").out())
        .contains(
            "Credit: cannot be decided: the day from which Expert functional post, junior holds after",
            "[MISSING_INPUT /plans/1/adjustment/effectiveFrom]");
    assertThat(Run.skp(file, "year", "--lang", "id", "-").out())
        .contains("hari mulai berlakunya jenjang Ahli Muda sesudah Ahli Pertama diperlukan");
  }

  @Test
  void aDialogueStandsAtTheDayOnWhichItWasHeldAndTellsWhenItWasRecordedLater() {
    assertThat(Run.skp("year", "sample:teacher-year-2024").out())
        .containsPattern("11 July 2024: Ongoing dialogue DLG-03 \\(recorded on 12 July 2024\\)\n")
        .containsPattern("9 January 2024: Expectation dialogue DLG-01\n");
  }

  @Test
  void aDocumentTellsWhoSignedAndWhatTheOrganisationReached() {
    assertThat(Run.skp("year", "sample:teacher-year-2024").out())
        .contains("Outcome of the organisation: Good (BAIK)")
        .contains("Signatures: Employee signed 10 January 2025, Appraiser signed 9 January 2025");
  }

  @Test
  void theSumSaysWhichPeriodsAreNotInItAsTheyAreOfAnActingPost() {
    byte[] acting = content("level-change/year.json")
        .replace("\"AHLI_MUDA\"", "\"AHLI_MUDA\", \"appointment\": \"PLT\"")
        .replace("\"effectiveFrom\": \"2024-07-01\"", "\"effectiveFrom\": \"2024-07-12\"")
        .getBytes(StandardCharsets.UTF_8);

    assertThat(Run.skp(acting, "year", "-").out())
        .containsPattern(
            "Sum of the periods: .* \\(without Quarter III 2024 \\(\\S+\\), Quarter IV 2024 \\(\\S+\\)\\)\n")
        .containsPattern("Quarter III 2024 .*: +not counted: an acting post earns no credit")
        .containsPattern("Quarter IV 2024 .*: +not counted: an acting post earns no credit");
    assertThat(Run.skp("year", field("level-change/year.json")).out()).doesNotContain("(without");
  }

  @Test
  void theFormsOfTwoVersionsOfAPlanAreToldApart() {
    assertThat(Run.skp("year", field("level-change/year.json")).out())
        .containsPattern("Annex of the plan, .*2024\n")
        .containsPattern("Annex of the plan, .*2024, version 2\n");
  }

  @Test
  void aPartOfAMonthTakesNothingFromTheOthers() {
    assertThat(Run.skp("year", field("mid-month/year.json")).out())
        .contains("July 2024:", "12.5 → printed 12.500")
        .doesNotContain("0 is no number of months");
  }

  @Test
  void periodsThatOverlapLeaveTheCreditOfTheYear() {
    assertThat(Run.skp("year", field("mixed-periods/year.json")).out())
        .contains("25 → printed 25.000", "count the same month; count one of them only")
        .contains("  Sum of the periods: cannot be decided: ");
    assertThat(Run.skp("year", "--lang", "id", field("mixed-periods/year.json")).out())
        .containsPattern("  Jumlah periode: +tidak dapat diputuskan: ");
  }

  @Test
  void workingDaysAreCountedByTheHolidaysThatAreGiven() {
    String[] call = {
      "year",
      "--variant",
      field("holidays/variant.json"),
      "--rules",
      "id.go.contoh-2025",
      field("holidays/year.json"),
      "--holidays",
      "sample:holidays-2025"
    };
    Run without = Run.skp(call[0], call[1], call[2], call[3], call[4], call[5]);

    assertThat(without.out()).contains("Holidays is needed and was not given");
    assertThat(Run.skp(call).out())
        .contains("14 working days, last day 21 April 2025: in time (TIMELY)")
        .doesNotContain("Holidays is needed");
    assertThat(
            Run.skp("year", field("holidays/year.json"), "--holidays", field("holidays/year.json"))
                .status())
        .isEqualTo(2);
  }

  @Test
  void twoFilesOfOnePersonAreJoinedToOneYearOnRequest() {
    Run run = Run.skp(
        "year", "--join", field("two-schools/first.json"), field("two-schools/second.json"));

    assertThat(run.err()).isEmpty();
    assertThat(run.out())
        .containsOnlyOnce("As evaluated: Very good (SANGAT_BAIK)")
        .containsOnlyOnce("37.5 → printed 37.500")
        .contains("Joined with: SKP-SDN2", "Joined with: SKP-SDN1")
        .containsOnlyOnce("Conversion of a predicate to credit, Year 2024")
        .doesNotContain("As evaluated: Good", "As known on: 14 July 2024");
    assertThat(Run.skp(
                "year",
                "--join",
                "--format",
                "json",
                field("two-schools/second.json"),
                field("two-schools/first.json"))
            .out())
        .contains("\"joinedWith\"", "\"SANGAT_BAIK\"")
        .doesNotContain("\"predicate\": \"BAIK\"");
  }

  @Test
  void filesThatAreJoinedMayNumberTheirEvaluationsAlike(@TempDir Path folder) throws IOException {
    Path first = Files.writeString(
        folder.resolve("first.json"),
        content("two-schools/first.json")
            .replace("\"EA\"", "\"E1\"")
            .replace("\"period\": \"2024\"", "\"period\": \"2024-S1\""));
    Path second = Files.writeString(
        folder.resolve("second.json"),
        content("two-schools/second.json")
            .replace("\"EB\"", "\"E1\"")
            .replace("\"period\": \"2024\"", "\"period\": \"2024-S2\""));
    for (Path[] files : new Path[][] {{first, second}, {second, first}}) {
      Path papers = folder.resolve("papers-" + files[0].getFileName());
      Run.skp(
          "year", "--join", files[0].toString(), files[1].toString(), "--forms", papers.toString());
      StringBuilder conversions = new StringBuilder();
      try (Stream<Path> written = Files.list(papers)) {
        for (Path each :
            written.filter(one -> one.toString().contains("konversi")).toList()) {
          conversions.append(Files.readString(each));
        }
      }
      assertThat(conversions)
          .contains("<div>Baik</div></td><td><div>100%</div>")
          .contains("<div>Sangat Baik</div></td><td><div>150%</div>");
    }
  }

  @Test
  void evaluationsOfOnePeriodThatJoinedFilesNumberAlikeAreTold(@TempDir Path folder)
      throws IOException {
    String first = field("two-schools/first.json");
    String second = Files.writeString(
            folder.resolve("second.json"),
            content("two-schools/second.json").replace("\"EB\"", "\"EA\""))
        .toString();
    assertThat(Run.skp("year", "--join", first, second).out())
        .contains("EVALUATION_ID_TAKEN", "the evaluation EA of Year 2024 has the id of one");
    assertThat(Run.skp("career", first, second).out()).contains("EVALUATION_ID_TAKEN");
    String other = field("two-schools/second.json");
    assertThat(Run.skp("year", "--join", first, other).out()).doesNotContain("EVALUATION_ID_TAKEN");
  }

  @Test
  void thatFilesAreOfOneEmployeeAndYearIsToldWhereTheyAreNotJoined(@TempDir Path folder)
      throws IOException {
    String first = field("two-schools/first.json");
    String second = field("two-schools/second.json");
    String told = first + ", " + second
        + ": of one employee and one year, 2024, but each is worked out by itself;"
        + " call skp year --join with these files for one year-end predicate and one credit\n";
    for (String format : List.of("text", "json", "html")) {
      Run apart = Run.skp("year", first, second, "--format", format);
      assertThat(apart.err()).isEqualTo(told);
      assertThat(apart.status()).isEqualTo(1);
    }
    assertThat(Run.skp("form", first, second).err()).contains(told);
    assertThat(Run.skp("year", first, second, "--lang", "id").err())
        .contains("milik satu pegawai dan satu tahun, 2024", "skp year --join");
    Path lines = Files.writeString(
        folder.resolve("all.jsonl"),
        Stream.of("first", "second", "second")
            .map(name -> PerformanceFileJson.read(
                content("two-schools/" + name + ".json").getBytes(StandardCharsets.UTF_8)))
            .map(SkpDocuments::writeLine)
            .collect(Collectors.joining("\n")));
    assertThat(Run.skp("year", folder.toString()).err())
        .startsWith(lines + ":1, " + lines + ":2: of one employee");
    assertThat(Run.skp("year", first, first).err()).isEmpty();
    assertThat(Run.skp("year", first, second, "--record").err()).doesNotContain("--join");
    String other =
        content("two-schools/second.json").replaceAll("(\"employee\": \\{\\s*\"id\": \")", "$1X");
    assertThat(
            Run.skp(other.getBytes(StandardCharsets.UTF_8), "year", first, "-").err())
        .isEmpty();
  }

  @Test
  void theDefinitivePostDecidesTheYearAndItsCreditNotTheActingOne() {
    for (String[] order : new String[][] {{"acting", "definitive"}, {"definitive", "acting"}}) {
      assertThat(Run.skp(
                  "year",
                  "--join",
                  field("acting-post/" + order[0] + ".json"),
                  field("acting-post/" + order[1] + ".json"))
              .out())
          .containsOnlyOnce("As evaluated: Good (BAIK)")
          .contains("25 → printed 25.000", "APPOINTMENT_NOT_TOLD")
          .doesNotContain("BUTUH_PERBAIKAN");
    }
  }

  @Test
  void aYearOfSeveralPostsTellsWhatDecidesAndWhatWasPassedOver() {
    assertThat(Run.skp(
                "year", "--join", field("two-schools/first.json"), field("two-schools/second.json"))
            .out())
        .containsPattern("Decided by: +SKP-SDN2, Year 2024: Very good \\(")
        .containsPattern("Passed over: +SKP-SDN1, Year 2024: Good \\(");
    assertThat(Run.skp(
                "year",
                "--join",
                field("acting-post/acting.json"),
                field("acting-post/definitive.json"))
            .out())
        .containsPattern("Acting: +Plt. Kepala Sekolah \\(by its title; give appointment\\)");
  }

  @Test
  void postsThatOverlapAreToldWhenTheirFilesAreJoined() {
    byte[] longer = content("two-schools/first.json")
        .replace("\"to\": \"2024-07-14\"", "\"to\": \"2024-09-30\"")
        .getBytes(StandardCharsets.UTF_8);
    Run run = Run.skp(longer, "year", "--join", "-", field("two-schools/second.json"));

    assertThat(run.out())
        .contains("Warning POSTS_OVERLAP /plans/0/period")
        .contains("each month counts once only (partMonths: the post held for the larger part)");
    assertThat(Run.skp(longer, "year", "-").out()).doesNotContain("POSTS_OVERLAP");
    assertThat(Run.skp(
                "year", "--join", field("two-schools/first.json"), field("two-schools/second.json"))
            .out())
        .doesNotContain("POSTS_OVERLAP", "POST_GAP");
  }

  @Test
  void daysBetweenTwoPostsAreToldWhenTheirFilesAreJoined() {
    byte[] shorter = content("two-schools/first.json")
        .replace("\"to\": \"2024-07-14\"", "\"to\": \"2024-05-31\"")
        .getBytes(StandardCharsets.UTF_8);

    assertThat(Run.skp(
                shorter, "year", "--join", "--lang", "id", "-", field("two-schools/second.json"))
            .out())
        .contains("POST_GAP /plans/0/period")
        .contains("tidak ada jabatan definitif dari 1 Juni 2024 sampai 14 Juli 2024")
        .contains("; partMonths: ", "OQ-646");
  }

  @Test
  void anEvaluationThatALaterOneReplacedIsPassedOverByNameWithoutJoiningToo() {
    byte[] corrected = content("same-day/year.json")
        .replaceFirst("\"recordedOn\": \"2025-01-10\"", "\"recordedOn\": \"2025-01-09\"")
        .getBytes(StandardCharsets.UTF_8);
    Run run = Run.skp(corrected, "year", "-");

    assertThat(run.out())
        .containsPattern("Passed over: +\\S+, Year 2024: .*\\(EV-")
        .containsPattern(
            "Replaced by later entries \\(1\\)\n  Evaluation EV-.*; in its place: EV-");
    assertThat(run.out()).containsOnlyOnce("EVALUATION_WITHOUT_DIALOGUE");
    assertThat(Run.skp(corrected, "year", "--format", "json", "-").out())
        .contains("\"passedOver\"", "\"replaced\"", "\"by\"");
  }

  @Test
  void ofAYearEndThatIsCukupItIsSaidWhoseWordThatIs() {
    byte[] old = content("mixed-periods/year.json")
        .replace("\"predicate\": \"BAIK\"", "\"predicate\": \"CUKUP\"")
        .replace(
            "\"resultRating\": \"SESUAI_EKSPEKTASI\"", "\"resultRating\": \"DI_BAWAH_EKSPEKTASI\"")
        .getBytes(StandardCharsets.UTF_8);

    assertThat(Run.skp(old, "year", "-").out())
        .containsPattern(
            "As evaluated: +Sufficient \\(CUKUP\\), the word of PP 30/2019 and PermenPAN-RB 8/2021,"
                + " of the same standing as Needs improvement \\(BUTUH_PERBAIKAN\\)");
    assertThat(Run.skp(old, "year", "--lang", "id", "-").out())
        .contains("Cukup (CUKUP), sebutan PP 30/2019 dan PermenPAN-RB 8/2021");
    assertThat(Run.skp("evaluate", "sample:teacher-2021").out()).doesNotContain("the word of");
  }

  @Test
  void belowAHeadingThatNothingBelongsToItIsSaidThatThereIsNone() {
    String report = Run.skp("year", field("two-schools/first.json")).out();

    assertThat(report)
        .contains("Work by period\n  none\n")
        .containsPattern("Evaluations\n  Year 2024: recorded: Good \\(EA\\)")
        .doesNotContainPattern("\n[A-Z][^\n]*\n\n");
    assertThat(Run.skp("year", "--lang", "id", field("mid-month/year.json")).out())
        .doesNotContainPattern("\n[A-Z][^\n]*\n\n");
  }

  @Test
  void theMonthsThatCountAreToldOfOneLevelTooAndThoseThatDoNot() {
    assertThat(Run.skp("year", field("mid-month/year.json")).out())
        .containsPattern("July 2024: .*\\(.* 1/12\\)");
    assertThat(Run.skp("year", field("level-change/year.json")).out())
        .doesNotContain("Not in the sum");
  }

  @Test
  void whatIsMissingIsSaidNotTheNameOfAField() {
    Run other = Run.skp("year", "sample:teacher-year-2024", "--period", "2022");

    assertThat(other.out())
        .contains("no version of the plan holds in Year 2022")
        .doesNotContain("is needed and was not given");
  }

  @Test
  void filesOfTwoPersonsAreNotJoined() {
    Run run = Run.skp("year", "--join", field("mid-month/year.json"), "sample:teacher-year-2024");

    assertThat(run.status()).isEqualTo(2);
    assertThat(run.out()).isEmpty();
    assertThat(run.err())
        .contains("FILE_OF_OTHER_EMPLOYEE", "all files need to be of the employee G1")
        .startsWith("--join sample:teacher-year-2024: ")
        .contains("got P14, Dewi Larasati")
        .doesNotContainPattern("[0-9]{4}[*]")
        .doesNotContainPattern("[0-9]\\*+[0-9]");
  }

  @Test
  void filesOfOneIdAndNameAndTwoNumbersAreToldApartWithoutTheirDigits() {
    PerformanceFile file = Samples.year("teacher-year-2024");
    Skp plan = file.plans().get(0);
    Skp other = plan.toBuilder()
        .id("SKP-OTHER")
        .employee(plan.employee().toBuilder()
            .nip(Nip.of(plan.employee().nip().value().substring(0, 17)
                + (plan.employee().nip().value().endsWith("9") ? "8" : "9")))
            .build())
        .build();
    PerformanceFile others =
        PerformanceFile.of("SKP-OTHER").with(LocalDate.of(2024, 1, 12), FileEntry.of(other));

    assertThatThrownBy(() -> YearFiles.of(2024, file, others))
        .hasMessageContaining("P14, Dewi Larasati (the NIPs differ in digits 18), got P14");
  }

  @Test
  void filesOfTwoIdsAndOneNumberAreToldToBeOfOnePersonPerhaps() {
    PerformanceFile file = Samples.year("teacher-year-2024");
    Skp plan = file.plans().get(0);
    Skp other = plan.toBuilder()
        .id("SKP-OTHER")
        .employee(plan.employee().toBuilder().id("P99").build())
        .build();
    PerformanceFile others =
        PerformanceFile.of("SKP-OTHER").with(LocalDate.of(2024, 1, 12), FileEntry.of(other));

    assertThatThrownBy(() -> YearFiles.of(2024, file, others))
        .hasMessageContaining(
            "(the NIP is the same: if it is one person, give both the same employee.id;")
        .hasMessageContaining("got P99");
  }

  @Test
  void aPlanBeforeAllPeriodsIsRefusedAtItsFirstDay() throws IOException {
    String document = Files.readString(Path.of(field("two-schools/first.json")))
        .replace("\"from\": \"2024-01-01\"", "\"from\": \"1899-12-31\"");
    for (String command : List.of("year", "form", "siasn")) {
      Run run = Run.skp(document.getBytes(StandardCharsets.UTF_8), command, "-");
      assertThat(run.err())
          .contains("/plans/0/period/from")
          .contains("1899")
          .doesNotContain("defect");
      assertThat(run.status()).isEqualTo(2);
    }
  }

  static String content(String name) {
    try {
      return Files.readString(Path.of(field(name)));
    } catch (IOException impossible) {
      throw new UncheckedIOException(impossible);
    }
  }

  static String field(String name) {
    try {
      URI place = Objects.requireNonNull(
              YearFieldTest.class.getResource("/id/skp/testkit/field/" + name))
          .toURI();
      return Path.of(place).toString();
    } catch (URISyntaxException impossible) {
      throw new IllegalStateException(impossible);
    }
  }
}
