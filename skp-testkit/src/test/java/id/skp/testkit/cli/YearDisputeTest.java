package id.skp.testkit.cli;

import static org.assertj.core.api.Assertions.assertThat;

import id.skp.core.appraisal.ItemRating;
import id.skp.core.appraisal.PeriodRatings;
import id.skp.core.appraisal.Rating;
import id.skp.core.followup.EvaluationDocument;
import id.skp.core.people.Appraiser;
import id.skp.core.plan.PlanItem;
import id.skp.core.plan.Skp;
import id.skp.core.year.EntryKind;
import id.skp.core.year.FileEntry;
import id.skp.core.year.PerformanceFile;
import id.skp.core.year.RecordedEntry;
import id.skp.json.PerformanceFileJson;
import id.skp.testkit.samples.Samples;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What a file says against itself is neither sent, printed as fixed, nor passed over when its evaluations are made. */
class YearDisputeTest {
  private static final PerformanceFile YEAR = Samples.year("teacher-year-2024");
  private static final String WRITTEN = PerformanceFileJson.write(YEAR);
  private static final String HOST = """
      {"pnsDinilaiOrang": "A8ACA7F0000000000000000000000002", "pnsId": "A8ACA7F0000000000000000000000002",
       "rwJabatanId": "RJ-1", "nomorSk": "800/1/2025", "tanggalSk": "15-01-2025", "isAngkaKreditPertama": "0"}
      """;

  private Path folder = Path.of("unset");

  @BeforeEach
  void rememberFolder(@TempDir Path created) {
    folder = created;
  }

  private String file(String name, String text) throws IOException {
    return Files.writeString(folder.resolve(name), text).toString();
  }

  private static PerformanceFile without(EntryKind... kinds) {
    List<EntryKind> left = List.of(kinds);
    return YEAR.withEntries(YEAR.entries().stream()
        .filter(each -> !left.contains(each.entry().kind()))
        .toList());
  }

  private static String twoRatings() {
    PerformanceFile open = without(EntryKind.EVALUASI);
    RecordedEntry last = open.entries(EntryKind.RATING).stream()
        .filter(each -> each.entry().id().equals("RT-2024"))
        .findFirst()
        .orElseThrow();
    PeriodRatings other = ((PeriodRatings) last.entry().content())
        .toBuilder()
            .id("RT-2024b")
            .resultRating(Rating.DI_BAWAH_EKSPEKTASI)
            .departureReason("Edisi terakhir tanpa bukti")
            .build();
    return PerformanceFileJson.write(open.with(last.recordedOn(), FileEntry.of(other)));
  }

  private Run siasn(String document) throws IOException {
    return Run.skp("siasn", file("file.json", document), "--host", file("host.json", HOST));
  }

  @Test
  void ratingsThatContradictEachOtherAreNotSentAndTheQuartersAre() throws IOException {
    Run run = siasn(twoRatings());

    assertThat(run.status()).isEqualTo(1);
    assertThat(run.err())
        .contains("Year 2024: /ratings: CONFLICT: the ratings RT-2024, RT-2024b were given and")
        .contains("there is no evaluation of Year 2024");
    assertThat(run.out().lines()).hasSize(4).noneMatch(each -> each.contains("pnsDinilaiOrang"));
  }

  private static PerformanceFile ofTwoEmployees(PerformanceFile file) {
    return file.withEntries(file.entries().stream()
        .map(each -> each.entry().content() instanceof Skp plan && plan.version() == 2
            ? each.replacedBy(FileEntry.of(plan.toBuilder()
                .employee(plan.employee().toBuilder().id("P15").build())
                .build()))
            : each)
        .toList());
  }

  @Test
  void nothingIsMadeUnderTheNameOfOneOfAFileOfTwoEmployees() throws IOException {
    String place = "/plans/1/employee/id: CONFLICT: version 2 of the plan names the employee P15,";
    for (PerformanceFile file : List.of(YEAR, without(EntryKind.RATING))) {
      String document = PerformanceFileJson.write(ofTwoEmployees(file));
      Run sent = siasn(document);
      assertThat(sent.status()).isEqualTo(1);
      assertThat(sent.out()).isEmpty();
      assertThat(sent.err()).contains(": All periods: " + place).hasLineCount(1);

      Run form = Run.skp("form", "--format", "text", file("two.json", document));
      assertThat(form.status()).isEqualTo(1);
      assertThat(form.out())
          .contains("BERTENTANGAN: SKP versi 2 menyebut pegawai P15,")
          .doesNotContainPattern("PREDIKAT KINERJA PEGAWAI: +(Baik|Sangat Baik|Butuh)");
    }
    PerformanceFile open = ofTwoEmployees(without(EntryKind.EVALUASI));
    Run recorded = Run.skp("year", file("open.json", PerformanceFileJson.write(open)), "--record");
    assertThat(recorded.err()).contains("Quarter I 2024: " + place).doesNotContain("later");
    assertThat(PerformanceFileJson.read(recorded.out().getBytes(StandardCharsets.UTF_8)))
        .isEqualTo(open);
  }

  @Test
  void anEvaluationAgreesWithNoneOfRatingsThatContradictEachOther() throws IOException {
    RecordedEntry evaluation = YEAR.entries(EntryKind.EVALUASI).stream()
        .filter(each -> each.entry().id().contains("EV-2024-P14"))
        .findFirst()
        .orElseThrow();
    PerformanceFile two = PerformanceFileJson.read(twoRatings().getBytes(StandardCharsets.UTF_8));
    String document = PerformanceFileJson.write(two.withEntries(
        Stream.concat(two.entries().stream(), Stream.of(evaluation)).toList()));
    Run year = Run.skp("year", file("two.json", document));
    assertThat(year.out())
        .contains("CONTRADICTING_RECORDS", "As evaluated: cannot be decided: ")
        .doesNotContain("EVALUATION_CONTRADICTS_RATINGS");
    assertThat(siasn(document).out())
        .doesNotContain("pnsDinilaiOrang", "\"bulanSelesaiPenailan\":\"12\"");
    assertThat(Run.skp("form", "--format", "text", file("two.json", document)).out())
        .doesNotContain("PREDIKAT KINERJA PEGAWAI:   Baik\n");
  }

  @Test
  void whatRestsOnRatingsThatCannotBeEvaluatedIsUndecidedEverywhere() throws IOException {
    String document = PerformanceFileJson.write(YEAR.withEntries(YEAR.entries().stream()
        .filter(each -> each.entry().kind() != EntryKind.KEBERATAN)
        .map(each -> each.entry().content() instanceof PeriodRatings judged
                && judged.id().equals("RT-2024")
            ? each.replacedBy(FileEntry.of(judged.toBuilder()
                .addItems(new ItemRating(PlanItem.result("R99"), Rating.SESUAI_EKSPEKTASI))
                .build()))
            : each)
        .toList()));
    String name = file("unknown.json", document);

    Run year = Run.skp("year", name);
    assertThat(year.out())
        .contains("EVALUATION_OF_UNDECIDED_RATINGS /evaluations/4/evaluation/predicate")
        .containsPattern("As evaluated: cannot be decided: .*R99")
        .containsPattern("  Year 2024: +cannot be decided: .*R99")
        .doesNotContain("As evaluated: Good", "37.5");
    Run form = Run.skp("form", "--format", "text", name);
    assertThat(form.status()).isEqualTo(1);
    assertThat(form.out()).doesNotContain("PREDIKAT KINERJA PEGAWAI:   Baik\n");
    Run sent = siasn(document);
    assertThat(sent.status()).isEqualTo(1);
    assertThat(sent.err()).contains("Year 2024: /evaluations: CONFLICT: ", "R99");
    assertThat(sent.out().lines()).hasSize(4).noneMatch(each -> each.contains("pnsDinilaiOrang"));
  }

  @Test
  void whereTheRuleSetIsNotForTheFileThatIsToldBesideWhatIsWritten() throws IOException {
    String foreign = WRITTEN.replace("PermenPAN-RB 6/2022", "PermenPAN-RB 8/2021");
    String named = "--rules=permenpanrb-6-2022";
    Run year = Run.skp("siasn", file("f.json", foreign), named, "--host", file("host.json", HOST));
    assertThat(year.status()).isNotZero();
    assertThat(year.err()).contains("/plans/0/regulation: RULE_SET_OF_OTHER_REGULATION");
    assertThat(year.out()).isNotEmpty();
    Run recorded = Run.skp("year", file("f.json", foreign), named, "--record");
    assertThat(recorded.status()).isEqualTo(1);
    assertThat(recorded.err()).contains("/plans/0/regulation: RULE_SET_OF_OTHER_REGULATION");
    assertThat(recorded.out()).isNotEmpty();
    String appraisal = new String(Samples.document("teacher-2024"), StandardCharsets.UTF_8)
        .replace("PermenPAN-RB 6/2022", "PermenPAN-RB 8/2021");
    Run sent =
        Run.skp("siasn", file("a.json", appraisal), named, "--host", file("host.json", HOST));
    assertThat(sent.status()).isEqualTo(1);
    assertThat(sent.err()).contains("/skp/regulation: RULE_SET_OF_OTHER_REGULATION");
  }

  @Test
  void ratingsAfterTheEvaluationAreToldBesideWhatWasRecordedBefore() throws IOException {
    RecordedEntry rated = YEAR.entries(EntryKind.RATING).stream()
        .filter(each -> each.entry().id().equals("RT-2024"))
        .findFirst()
        .orElseThrow();
    LocalDate later = LocalDate.of(2025, 1, 15);
    PeriodRatings again = ((PeriodRatings) rated.entry().content())
        .toBuilder()
            .id("RT-2024b")
            .date(later)
            .resultRating(Rating.DI_BAWAH_EKSPEKTASI)
            .departureReason("Edisi terakhir tanpa bukti")
            .build();
    String file =
        file("later.json", PerformanceFileJson.write(YEAR.with(later, FileEntry.of(again))));

    assertThat(Run.skp("year", file).out())
        .contains("Year 2024: ", "; recorded: Good")
        .contains("Recorded: EV-2024-P14, Good (BAIK)");
  }

  @Test
  void ofAnObjectionThatCannotBeAppliedNoTimeIsTold() throws IOException {
    String file = file(
        "other.json",
        WRITTEN.replaceFirst(
            "(\"id\": \"DEK-2024-P14\"(?s:.*?)\"predicate\": )\"BAIK\"", "$1\"KURANG\""));

    assertThat(Run.skp("year", file).out())
        .contains("DOCUMENT_CONTRADICTS_EVALUATION")
        .doesNotContain("none is set");
  }

  @Test
  void untilWhenTheEmployeeMayObjectIsToldAndWhenThatIsOver() throws IOException {
    PerformanceFile received = YEAR.withEntries(YEAR.entries().stream()
        .filter(each -> each.entry().kind() != EntryKind.KEBERATAN)
        .toList());
    String file = file("received.json", PerformanceFileJson.write(received));

    assertThat(Run.skp("year", file, "--on", "2025-01-24").out())
        .contains("Time limit: last day 24 January 2025: not over yet");
    assertThat(Run.skp("year", file, "--on", "2025-01-25", "--lang", "id").out())
        .contains("Jangka waktu: hari terakhir 24 Januari 2025: sudah lewat tanpa keberatan");
  }

  @Test
  void whoRatesInNobodysPlaceIsAStrangerAlsoWhereTheDocumentNamesHim() throws IOException {
    PerformanceFile strangers = YEAR.withEntries(YEAR.entries().stream()
        .map(each -> each.entry().content() instanceof PeriodRatings judged
                && judged.id().equals("RT-2024")
            ? new RecordedEntry(
                each.recordedOn(),
                FileEntry.of(judged.toBuilder().givenBy("P99").build()))
            : each.entry().content() instanceof EvaluationDocument notice
                ? new RecordedEntry(
                    each.recordedOn(),
                    FileEntry.of(notice.toBuilder()
                        .appraiser(notice.appraiser().toBuilder()
                            .id("P99")
                            .nip(Optional.empty())
                            .rank(Optional.empty())
                            .build())
                        .build()))
                : each)
        .toList());
    String file = file("s.json", PerformanceFileJson.write(strangers));
    assertThat(Run.skp("year", file).out()).contains("RATED_BY_STRANGER");
    assertThat(Run.skp("form", file).err()).contains("/ratings/4/givenBy: RATED_BY_STRANGER: ");
    assertThat(siasn(PerformanceFileJson.write(strangers)).err())
        .contains("/ratings/4/givenBy: RATED_BY_STRANGER: ");
  }

  @Test
  void aContradictedQuarterIsNotSentAndTheRestIs() throws IOException {
    Run run = siasn(WRITTEN.replaceFirst(
        "\"predicate\": \"BUTUH_PERBAIKAN\"", "\"predicate\": \"SANGAT_BAIK\""));

    assertThat(run.err())
        .contains("Quarter II 2024: /evaluations: CONFLICT: the evaluation EV-2024-Q2-P14 records");
    assertThat(run.out().lines())
        .noneMatch(each -> each.contains("\"bulanMulaiPenilaian\":4"))
        .anyMatch(each -> each.contains("\"bulanMulaiPenilaian\":7"));
  }

  @Test
  void whereNothingWasMadeItIsToldOfEachPeriodWhy() throws IOException {
    Run two = Run.skp("year", file("two.json", twoRatings()), "--record");
    assertThat(two.status()).isEqualTo(1);
    assertThat(two.err())
        .contains("Year 2024: /ratings: CONFLICT: the ratings RT-2024, RT-2024b")
        .contains("record the ratings that hold on a later day");

    PerformanceFile none = without(EntryKind.RATING, EntryKind.EVALUASI);
    Run unrated = Run.skp("year", file("none.json", PerformanceFileJson.write(none)), "--record");
    assertThat(unrated.status()).isEqualTo(1);
    assertThat(unrated.err())
        .endsWith("\nYear 2024: /ratings: MISSING_INPUT: the file holds no ratings of Year 2024;"
            + " rate, then record\n");
  }

  @Test
  void aWrongEvaluationIsCorrectedByALaterRecordOnce() throws IOException {
    String wrong = file(
        "wrong.json",
        WRITTEN.replaceFirst(
            "\"predicate\": \"BUTUH_PERBAIKAN\"", "\"predicate\": \"SANGAT_BAIK\""));
    Run run = Run.skp("year", wrong, "--record");
    assertThat(run.err()).contains("REALISATION_WITHOUT_EVIDENCE").doesNotContain("CONTRADICTS");
    assertThat(run.status()).isEqualTo(1);
    PerformanceFile corrected =
        PerformanceFileJson.read(run.out().getBytes(StandardCharsets.UTF_8));
    assertThat(corrected.evaluations()).hasSize(6);
    String out = file("out.json", run.out());
    assertThat(Run.skp("year", out).out()).doesNotContain("PREDICATE_CONTRADICTS_RATINGS");
    assertThat(Run.skp("year", out, "--record").out()).isEqualTo(run.out());
    Run sameDay = Run.skp("year", wrong, "--record", "--on", "2024-07-08");
    assertThat(sameDay.status()).isEqualTo(1);
    assertThat(sameDay.err()).contains("skp year --record --on DAY");
  }

  @Test
  void everyJoinedFileAndEveryVersionFallsUnderItsLaw() throws IOException {
    String first = Path.of(YearFieldTest.field("two-schools/first.json")).toString();
    String second = file(
        "second.json",
        Files.readString(Path.of(YearFieldTest.field("two-schools/second.json")))
            .replace("PermenPAN-RB 6/2022", "PermenPAN-RB 8/2021"));
    for (List<String> order : List.of(List.of(first, second), List.of(second, first))) {
      Run run = Run.skp("year", "--join", order.get(0), order.get(1));
      assertThat(run.status()).isEqualTo(2);
      assertThat(run.err()).contains("/plans/0/regulation: RULE_SET_OF_OTHER_REGULATION");
    }
    int later = WRITTEN.lastIndexOf("PermenPAN-RB 6/2022");
    String other = "PermenPAN-RB 8/2021";
    String versions =
        WRITTEN.substring(0, later) + other + WRITTEN.substring(later + other.length());
    for (String document : List.of(versions, WRITTEN.replaceFirst("PermenPAN-RB 6/2022", other))) {
      for (String command : List.of("year", "form", "siasn")) {
        Run run = Run.skp(command, file("versions.json", document));
        assertThat(run.status()).isEqualTo(2);
        assertThat(run.err()).contains("/regulation: RULE_SET_OF_OTHER_REGULATION");
      }
    }
  }

  @Test
  void aDocumentWithoutEvaluationIsPrintedAsRecordedAndMarked() throws IOException {
    String text = Run.skp(
            "form",
            "--format",
            "text",
            file("file.json", PerformanceFileJson.write(without(EntryKind.EVALUASI))))
        .out();

    assertThat(text)
        .contains("Baik (TANPA EVALUASI: berkas tidak memuat evaluasi Tahun 2024)")
        .contains("20 Januari 2025", "24 Januari 2025", "3 Februari 2025", "TIDAK DITERAPKAN");
  }

  @Test
  void aDocumentAboutSomebodyElsePrintsTheContradiction() throws IOException {
    PerformanceFile other = YEAR.withEntries(YEAR.entries().stream()
        .map(each -> each.entry().content() instanceof EvaluationDocument notice
            ? each.replacedBy(FileEntry.of(notice.toBuilder()
                .appraiser(Appraiser.builder()
                    .id("P99")
                    .name("Orang Lain")
                    .position("Kepala")
                    .unit("Unit")
                    .build())
                .build()))
            : each)
        .toList());
    Run run =
        Run.skp("form", "--format", "text", file("file.json", PerformanceFileJson.write(other)));

    assertThat(run.status()).isEqualTo(1);
    assertThat(run.err()).contains("DOCUMENT_OF_OTHER_PERSON");
    assertThat(run.out())
        .contains("BERTENTANGAN: dokumen menyebut pejabat penilai P99, Orang Lain");
  }
}
