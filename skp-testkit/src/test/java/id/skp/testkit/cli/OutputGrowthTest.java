package id.skp.testkit.cli;

import static org.assertj.core.api.Assertions.assertThat;

import id.skp.core.appraisal.Appraisal;
import id.skp.core.appraisal.IndicatorAppraisal;
import id.skp.core.appraisal.PerformancePredicate;
import id.skp.core.appraisal.PeriodRatings;
import id.skp.core.appraisal.ResultAppraisal;
import id.skp.core.cascade.CascadeLink;
import id.skp.core.cascade.Goal;
import id.skp.core.cascade.MatrixResult;
import id.skp.core.cascade.RoleResultMatrix;
import id.skp.core.cascade.Team;
import id.skp.core.dialogue.AgreementReview;
import id.skp.core.dialogue.FormatB18;
import id.skp.core.dialogue.FormatB19;
import id.skp.core.dialogue.ProgressDialogue;
import id.skp.core.dialogue.SkpFile;
import id.skp.core.followup.EvaluationDocument;
import id.skp.core.followup.ObjectionRecord;
import id.skp.core.plan.ActionPlan;
import id.skp.core.plan.Indicator;
import id.skp.core.plan.WorkResult;
import id.skp.core.unit.UnitMember;
import id.skp.core.unit.UnitPerformance;
import id.skp.core.year.FileEntry;
import id.skp.core.year.PerformanceFile;
import id.skp.core.year.RecordedEntry;
import id.skp.json.AppraisalJson;
import id.skp.json.MatrixJson;
import id.skp.json.PerformanceFileJson;
import id.skp.json.RowMappingJson;
import id.skp.json.Rows;
import id.skp.json.SkpDocuments;
import id.skp.json.SkpJson;
import id.skp.json.StrictJson;
import id.skp.json.UnitJson;
import id.skp.rules.RuleSets;
import id.skp.testkit.samples.Samples;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.IntFunction;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * A document twice as long leads to output about twice as long, and to about twice the work, whatever hangs together in it. The
 * work that is counted is the memory taken on the way.
 */
@Tag("long")
class OutputGrowthTest {
  private static final int SHORT = 500;
  private static final double MOST = 2.7;

  /** A parser, and what it reads, take some. */
  private static final long MOST_OF_LINE = 2_500;

  private static final RoleResultMatrix MATRIX = Samples.matrix("unit-mph-2024");
  private static final PerformanceFile YEAR = Samples.year("teacher-year-2024");

  static Stream<Arguments> matrices() {
    return Stream.of("text", "json", "html", "mermaid")
        .flatMap(format -> Stream.of(
            arguments("many goals above one result", format, OutputGrowthTest::hub),
            arguments("a chain", format, OutputGrowthTest::chain),
            arguments("teams of one head", format, OutputGrowthTest::teams)));
  }

  private static <T> Arguments arguments(String what, String format, IntFunction<T> made) {
    return Arguments.of(what, format, made);
  }

  @ParameterizedTest(name = "{0}, {1}")
  @MethodSource("matrices")
  void theReportOnAMatrixGrowsAsTheMatrixDoes(
      String what, String format, IntFunction<RoleResultMatrix> matrix) {
    assertGrowth(
        size -> MatrixJson.write(matrix.apply(size)),
        "cascade",
        "--force",
        "--format",
        format,
        "-");
  }

  /** Who is ranked stands in the outcome; the trace does not tell all of them again. */
  @Test
  void theTraceOfAUnitNamesSomeOfThoseWhoAreRanked() {
    UnitMember member = UnitMember.builder()
        .id("P")
        .predicate(Optional.of(PerformancePredicate.BAIK))
        .build();
    Run run = skp(
        UnitJson.write(Samples.unit("unit-2024").toBuilder()
            .leader(Optional.empty())
            .members(IntStream.range(0, SHORT)
                .mapToObj(i -> member.toBuilder().id("P" + i).build())
                .toList())
            .build()),
        "unit",
        "--format",
        "json",
        "-");

    assertThat(run.out()).contains("\"id\": \"P499\"", "and 400 more").doesNotContain("P499 Good");
  }

  @ParameterizedTest
  @ValueSource(strings = {"text", "json", "html"})
  void theReportOnAUnitGrowsAsTheUnitDoes(String format) {
    UnitPerformance unit = Samples.unit("unit-2024");
    UnitMember missing = UnitMember.builder().id("P").build();
    assertGrowth(
        size -> UnitJson.write(unit.toBuilder()
            .leader(Optional.empty())
            .members(IntStream.range(0, size)
                .mapToObj(i -> (i % 2 == 0 ? missing : unit.members().get(0))
                    .toBuilder().id("P" + i).build())
                .toList())
            .build()),
        "unit",
        "--format",
        format,
        "-");
  }

  /** What is wrong at very many places is told of a hundred, and counted. */
  @ParameterizedTest
  @ValueSource(strings = {"text", "json", "html"})
  void whatIsFoundDoesNotGrowWithTheDocument(String format) {
    assertBounded(size -> AppraisalJson.write(unproved(size)), "evaluate", "--format", format, "-");
    assertBounded(
        size -> SkpJson.write(SkpFile.of(unproved(size).skp())), "review", "--format", format, "-");
    assertBounded(
        size -> PerformanceFileJson.write(unknown(size)), "year", "--format", format, "-");
    for (int documents : new int[] {1, 100}) {
      assertBounded(
          200 * SHORT, // a report names each entry of the file
          size -> PerformanceFileJson.write(objected(documents, size / documents)),
          "year",
          "--format",
          format,
          "-");
    }
    assertBounded(
        size -> UnitJson.write(Samples.unit("unit-2024").toBuilder()
            .leader(Optional.empty())
            .members(Collections.nCopies(size, UnitMember.builder().id("P").build()))
            .build()),
        "unit",
        "--format",
        format,
        "-");
  }

  private static void assertBounded(IntFunction<String> document, String... call) {
    assertBounded(SHORT, document, call);
  }

  private static void assertBounded(int most, IntFunction<String> document, String... call) {
    Run shorter = skp(document.apply(SHORT), call);
    Run longer = skp(document.apply(2 * SHORT), call);

    assertThat(longer.status()).as(longer.err()).isEqualTo(1);
    assertThat(shorter.status()).isEqualTo(1);
    assertThat(longer.out().length() - shorter.out().length()).isLessThan(most);
    assertThat(longer.out())
        .containsAnyOf(
            "further findings of this code: ",
            "and " + (2 * SHORT - 100) + " more",
            "other events that are not applied: ",
            "\"moreRefused\"");
  }

  /** The objection is filed again and again. */
  private static PerformanceFile objected(int documents, int events) {
    EvaluationDocument document = YEAR.all(EvaluationDocument.class).get(0);
    ObjectionRecord filing = YEAR.all(ObjectionRecord.class).get(0);
    List<FileEntry> objected = new ArrayList<>();
    for (int of = 0; of < documents; of++) {
      objected.add(FileEntry.of(document.toBuilder().id("D" + of).build()));
      for (int i = 0; i < events; i++) {
        objected.add(
            FileEntry.of(new ObjectionRecord("K" + of + "." + i, "D" + of, filing.event())));
      }
    }
    return grown(objected.size(), objected::get);
  }

  /** The feedback rests on what is nowhere, and no result says what it is measured by. */
  private static Appraisal unproved(int size) {
    Appraisal appraisal = Samples.appraisal("teacher-2024");
    ResultAppraisal judged = appraisal.results().get(0);
    WorkResult result =
        appraisal.skp().results().get(0).toBuilder().indicators(List.of()).build();
    return appraisal.toBuilder()
        .skp(appraisal.skp().toBuilder()
            .results(IntStream.range(0, size)
                .mapToObj(i -> result.toBuilder().id("R" + i).build())
                .toList())
            .build())
        .results(List.of(judged.toBuilder()
            .resultId("R0")
            .feedback(List.of(judged.feedback().get(0).toBuilder()
                .evidenceIds(IntStream.range(0, size).mapToObj(i -> "B" + i).toList())
                .build()))
            .build()))
        .build();
  }

  private static RoleResultMatrix hub(int size) {
    return matrix(
        size,
        size,
        Stream.concat(
                IntStream.range(0, size).mapToObj(i -> CascadeLink.of("R0", "G" + i)),
                IntStream.range(1, size).mapToObj(i -> CascadeLink.of("R" + i, "R0")))
            .toList());
  }

  private static RoleResultMatrix chain(int size) {
    return matrix(
        1,
        size,
        IntStream.range(0, size)
            .mapToObj(i -> CascadeLink.of("R" + i, i == 0 ? "G0" : "R" + (i - 1)))
            .toList());
  }

  private static RoleResultMatrix teams(int size) {
    String head = MATRIX.members().get(0).id();
    return chain(10).toBuilder()
        .teams(IntStream.range(0, size)
            .mapToObj(i -> Team.builder().id("T" + i).name("Tim").headId(head).build())
            .toList())
        .build();
  }

  private static RoleResultMatrix matrix(int goals, int results, List<CascadeLink> links) {
    String owner = MATRIX.members().get(0).id();
    WorkResult result = MATRIX.results().get(0).result();
    return MATRIX.toBuilder()
        .goals(IntStream.range(0, goals)
            .mapToObj(i -> Goal.builder().id("G" + i).text("Sasaran").build())
            .toList())
        .results(IntStream.range(0, results)
            .mapToObj(i -> MatrixResult.of(
                owner, result.toBuilder().id("R" + i).indicators(List.of()).build()))
            .toList())
        .links(links)
        .teams(List.of())
        .build();
  }

  @Test
  void aMatrixOfFarMoreCellsThanAnybodyReadsIsNotPrinted() {
    Run run = skp(MatrixJson.write(hub(2000)), "form", "--force", "-");

    assertThat(run.status()).isEqualTo(2);
    assertThat(run.err()).contains("TOO_LARGE_TO_PRINT", "split it by unit");
    assertGrowth(size -> MatrixJson.write(chain(size)), "form", "--force", "-");
  }

  static Stream<Arguments> appraisals() {
    return Stream.of(
        Arguments.of("evaluate - --format text"),
        Arguments.of("evaluate - --format json"),
        Arguments.of("evaluate - --format html"),
        Arguments.of("form -"),
        Arguments.of("export - --mapping template-appraisals"));
  }

  @ParameterizedTest
  @MethodSource("appraisals")
  void whatIsMadeOfAnAppraisalGrowsAsItsResultsDo(String call) {
    assertGrowth(size -> AppraisalJson.write(judged(size / 2, 1)), call.split(" "));
    assertGrowth(size -> AppraisalJson.write(judged(1, size / 2)), call.split(" "));
  }

  /** Every result and every indicator is judged. */
  private static Appraisal judged(int results, int indicators) {
    Appraisal appraisal = Samples.appraisal("teacher-2024");
    ResultAppraisal judged = appraisal.results().get(0);
    WorkResult result = appraisal.skp().results().get(0);
    Indicator indicator = result.indicators().get(0);
    IntFunction<List<Indicator>> all = of -> IntStream.range(0, indicators)
        .mapToObj(i -> indicator.toBuilder().id("I" + of + "." + i).build())
        .toList();
    return appraisal.toBuilder()
        .skp(appraisal.skp().toBuilder()
            .results(IntStream.range(0, results)
                .mapToObj(
                    i -> result.toBuilder().id("R" + i).indicators(all.apply(i)).build())
                .toList())
            .build())
        .results(IntStream.range(0, results)
            .mapToObj(i -> judged.toBuilder().resultId("R" + i).build())
            .toList())
        .build();
  }

  static Stream<Arguments> years() {
    return Stream.of("text", "json", "html")
        .flatMap(format -> Stream.of(
            arguments("what later records replace", format, OutputGrowthTest::replaced),
            arguments("papers of coaching", format, OutputGrowthTest::coached),
            arguments("action plans", format, OutputGrowthTest::planned),
            arguments("results of the plan", format, OutputGrowthTest::ofResults)));
  }

  @ParameterizedTest(name = "{0}, {1}")
  @MethodSource("years")
  void theReportOfAYearGrowsAsItsFileDoes(
      String what, String format, IntFunction<PerformanceFile> year) {
    assertGrowth(
        size -> PerformanceFileJson.write(year.apply(size / 4)),
        "year",
        "--force",
        "--format",
        format,
        "-");
  }

  /** The posts of all files are held on the same days. */
  @Test
  void theReportOfAYearGrowsAsTheFilesDoThatAreJoined() {
    assertGrowth(
        size -> IntStream.range(0, size / 5)
            .mapToObj(i -> SkpDocuments.writeLine(ofOnePlan("SKP-" + i)) + "\n")
            .collect(Collectors.joining()),
        "year",
        "--join",
        "--force",
        "-");
  }

  private static PerformanceFile ofOnePlan(String id) {
    var plan = YEAR.plans().get(0).toBuilder().id(id);
    plan.results(YEAR.plans().get(0).results().subList(0, 1));
    return PerformanceFile.of(id)
        .with(YEAR.entries().get(0).recordedOn(), FileEntry.of(plan.build()));
  }

  @Test
  void theFormsOfAYearGrowAsTheResultsOfThePlanDo() {
    assertGrowth(size -> PerformanceFileJson.write(ofResults(size / 4)), "form", "-");
  }

  private static PerformanceFile ofResults(int size) {
    return PerformanceFile.of(YEAR.skpId())
        .withAll(YEAR.entries().stream()
            .map(each -> each.entry().content() instanceof id.skp.core.plan.Skp plan
                ? new RecordedEntry(each.recordedOn(), FileEntry.of(longer(plan, size)))
                : each)
            .toList());
  }

  private static id.skp.core.plan.Skp longer(id.skp.core.plan.Skp plan, int size) {
    WorkResult result = plan.results().get(0);
    Indicator indicator = result.indicators().get(0);
    return plan.toBuilder()
        .results(Stream.concat(
                plan.results().stream(),
                IntStream.range(0, size)
                    .mapToObj(i -> result.toBuilder()
                        .id("L" + i)
                        .indicators(List.of(indicator.toBuilder().id("I" + i).build()))
                        .build()))
            .toList())
        .build();
  }

  @Test
  void theEvaluationsThatAreRecordedGrowAsTheRatingsDo() {
    assertGrowth(
        size -> PerformanceFileJson.write(rated(size / 4)), "year", "--force", "--record=-", "-");
  }

  /** Half of the reviews of an agreement replace the other half, and contradict each other. */
  private static PerformanceFile replaced(int size) {
    AgreementReview first = YEAR.all(AgreementReview.class).get(0);
    return grown(
        size,
        i -> FileEntry.of(first.toBuilder()
            .id("TINJAU-" + i)
            .date(first.date().plusDays(i % 2))
            .note("Catatan " + i)
            .build()));
  }

  private static PerformanceFile coached(int size) {
    FormatB18 answered = YEAR.all(FormatB18.class).get(0);
    FormatB19 filled = YEAR.all(FormatB19.class).get(0);
    EvaluationDocument document = YEAR.all(EvaluationDocument.class).get(0);
    return grown(size, i -> switch (i % 3) {
      case 0 -> FileEntry.of(answered.toBuilder().id("B18-" + i).build());
      case 1 -> FileEntry.of(filled.toBuilder().id("B19-" + i).build());
      default ->
        FileEntry.of(document.toBuilder().id("D11-" + i).notes("Catatan " + i).build());
    });
  }

  /** One dialogue names very many results that the plan does not hold. */
  private static PerformanceFile unknown(int size) {
    ProgressDialogue first = YEAR.all(ProgressDialogue.class).get(0);
    return grown(
        1,
        i -> FileEntry.of(first.toBuilder()
            .id("DIALOG-" + i)
            .agreements(List.of())
            .resultIds(IntStream.range(0, size).mapToObj(of -> "R" + of + "-?").toList())
            .build()));
  }

  private static PerformanceFile planned(int size) {
    ActionPlan first = YEAR.all(ActionPlan.class).get(0);
    return grown(size, i -> FileEntry.of(first.toBuilder().id("RA-" + i).build()));
  }

  private static PerformanceFile rated(int size) {
    PeriodRatings first = YEAR.all(PeriodRatings.class).get(0);
    return grown(
        size,
        i -> FileEntry.of(first.toBuilder().id("RT-" + i).givenBy("Atasan " + i).build()));
  }

  private static PerformanceFile grown(int size, IntFunction<FileEntry> entry) {
    List<RecordedEntry> entries = YEAR.entries();
    LocalDate last = entries.get(entries.size() - 1).recordedOn();
    return YEAR.withAll(IntStream.range(0, size)
        .mapToObj(i -> new RecordedEntry(last, entry.apply(i)))
        .toList());
  }

  /** Every second row is refused. */
  @Test
  void whatIsReadOfASheetGrowsAsItsRowsDo() {
    assertGrowthOf(size -> sheet(size, ""), "import", "--format", "json", "-");
  }

  @Test
  void anExcelFileIsReadInProportionToItsRows(@TempDir Path folder) throws IOException {
    for (int size : new int[] {40, SHORT, 2 * SHORT}) {
      try (OutputStream out = Files.newOutputStream(folder.resolve(size + ".xlsx"))) {
        Rows.write(
            RowMappingJson.named("template-plans"),
            "plans.xlsx",
            List.of(SkpFile.of(judged(size, 1).skp())),
            out);
      }
    }
    assertGrowthOf(size -> new byte[0], size -> new String[] {
      "import", "--mapping", "template-plans", folder.resolve(size + ".xlsx").toString()
    });
  }

  private static byte[] sheet(int size, String more) {
    List<List<String>> rows = new ArrayList<>();
    rows.add(List.of("NIP", "Nama", "Periode", "Predikat"));
    for (int i = 0; i < size; i++) {
      String nip = String.format(
          Locale.ROOT, "198504%02d20%02d012%03d", 1 + i / 999 % 28, 10 + i / 27_972, 1 + i % 999);
      String predicate = i % 2 == 0 || !more.isEmpty() ? "Baik" : "Baikk";
      rows.add(List.of(nip, "Dewi " + i + more, "TW IV 2024", predicate));
    }
    return rows.stream()
        .map(row -> String.join(";", row))
        .collect(Collectors.joining("\n"))
        .getBytes(StandardCharsets.UTF_8);
  }

  static Stream<Arguments> longDocuments() {
    return Stream.of(
        Arguments.of(
            "export appraisal.json --mapping template-appraisals",
            AppraisalJson.write(judged(1_500, 1))),
        Arguments.of(
            "export plan.json --mapping template-plans",
            SkpJson.write(SkpFile.of(judged(1, 10_000).skp()))),
        Arguments.of("evaluate appraisal.json --force", AppraisalJson.write(judged(1_500, 1))),
        Arguments.of("evaluate long.json --force", SkpDocuments.writeLine(calculated(22_000))),
        Arguments.of(
            "evaluate long.json --force --format json", SkpDocuments.writeLine(calculated(22_000))),
        Arguments.of("year year.json --force", PerformanceFileJson.write(planned(13_000))));
  }

  /** Of one result very many indicators are calculated, each in several steps. */
  private static Appraisal calculated(int indicators) {
    Appraisal appraisal = Samples.appraisal("teacher-2021");
    ResultAppraisal judged = appraisal.results().get(0);
    WorkResult result = appraisal.skp().results().get(0);
    Indicator indicator = result.indicators().get(0).toBuilder().text("x").build();
    return appraisal.toBuilder()
        .skp(appraisal.skp().toBuilder()
            .results(List.of(result.toBuilder()
                .indicators(IntStream.range(0, indicators)
                    .mapToObj(i -> indicator.toBuilder().id("I" + i).build())
                    .toList())
                .build()))
            .build())
        .results(List.of(judged.toBuilder()
            .indicators(IntStream.range(0, indicators)
                .mapToObj(i ->
                    new IndicatorAppraisal("I" + i, judged.indicators().get(0).realisation()))
                .toList())
            .build()))
        .build();
  }

  /** Its values take up to 20 MB, Java itself some. */
  @ParameterizedTest(name = "{0}")
  @MethodSource("longDocuments")
  void aLongDocumentNeedsAtMost64MegabytesBeyondItsValues(
      String call, String document, @TempDir Path folder) throws Exception {
    byte[] utf8 = document.getBytes(StandardCharsets.UTF_8);
    assertThat(utf8.length).isBetween(3 << 20, StrictJson.MAX_LENGTH);
    Run run = in(folder, "96m", call, utf8);
    assertThat(run.err()).doesNotContain("not enough memory");
    assertThat(run.status()).isLessThan(2);
  }

  @Test
  void resultsOf4MebibytesAreExportedInAHeapOf96(@TempDir Path folder) throws Exception {
    byte[] results = "{\"name\":\"x\"}\n".repeat(322_000).getBytes(StandardCharsets.UTF_8);
    Run run = in(folder, "96m", "export results.jsonl", results);

    assertThat(run.err()).contains("further such notes on other documents: 321900");
    assertThat(run.out().lines()).hasSize(322_001);
  }

  @Test
  void aSheetOf32MebibytesIsReadInAHeapOf128(@TempDir Path folder) throws Exception {
    byte[] sheet = sheet(95_000, " " + "x".repeat(280));
    assertThat(sheet.length).isBetween(28 << 20, 32 << 20);
    Run run = in(folder, "128m", "import sheet.csv", sheet);

    assertThat(run.err()).contains("95000 results").contains("0 refused");
    assertThat(run.status()).isZero();
  }

  /** Beyond those that are told, a line costs that it is refused as each kind of document, not what might be told of it. */
  @ParameterizedTest
  @CsvSource({
    "review, 1, 2000",
    "year, 1, 2000",
    "unit, 1, 2000",
    "career, 1, 2000",
    "siasn, 2, 2000",
    "form, 5, 2000",
    "evaluate --out -, 1, 12000",
  })
  void aRefusedLineThatIsNotToldCostsLittle(
      String command, int kinds, int least, @TempDir Path folder) throws IOException {
    Path lines = folder.resolve("lines.jsonl");
    long[] taken = new long[3];
    for (int i = 0; i < taken.length; i++) {
      Files.writeString(lines, "{\"document\":\"skp-none/1\"}\n".repeat(least + i * 2 * SHORT));
      String[] call = Stream.concat(Stream.of(command.split(" ")), Stream.of(lines.toString()))
          .toArray(String[]::new);
      long before = allocated();
      assertThat(Run.skp(call).err()).containsPattern("other inputs that are refused: [0-9]{3,}");
      taken[i] = allocated() - before;
    }
    assertThat((taken[2] - taken[1]) / (2 * SHORT)).isLessThan(kinds * MOST_OF_LINE);
  }

  @ParameterizedTest
  @ValueSource(strings = {"{}", "{\"a\":\"bbbbbb\"}"})
  void whatIsNoRecordedResultIsNotWordedUnlessTold(String line, @TempDir Path folder)
      throws IOException {
    Path lines = Files.writeString(folder.resolve("lines.jsonl"), (line + "\n").repeat(SHORT));
    Audit audit = new Audit(
        RuleSets.standard(),
        new LawChoice(RuleSets.standard(), List.of(), Optional.empty(), false));
    try (Documents documents =
        new Documents(new Inputs(InputStream.nullInputStream()), List.of(lines.toString()))) {
      List<WrongInputException> refused = new ArrayList<>();
      long taken = 0;
      while (documents.hasNext()) {
        Documents.Document document = documents.next();
        long before = allocated();
        try {
          audit.of(document);
        } catch (WrongInputException wrong) {
          refused.add(wrong);
        }
        taken += allocated() - before;
      }

      assertThat(refused).hasSize(SHORT);
      assertThat(refused.get(0).lines(Locale.ENGLISH)).asString().contains("no recorded result");
      assertThat(taken / SHORT).isLessThan(2 * MOST_OF_LINE);
    }
  }

  @Test
  void refusedLinesAreNotKept(@TempDir Path folder) throws Exception {
    byte[] lines = "{}\n".repeat(400_000).getBytes(StandardCharsets.UTF_8);
    assertThat(in(folder, "40m", "year lines.jsonl", lines).err())
        .containsPattern("other inputs that are refused: 399[0-9]{3}");
  }

  private static Run in(Path folder, String heap, String call, byte[] document) throws Exception {
    String[] words = call.split(" ");
    Files.write(folder.resolve(words[1]), document);
    return JavaProcess.run(
        folder,
        List.of(
            "-Xmx" + heap,
            "-XX:+UseSerialGC",
            "-XX:TieredStopAtLevel=1",
            "-cp",
            JavaProcess.PATH,
            Skp.class.getName()),
        words);
  }

  private static void assertGrowth(IntFunction<String> document, String... call) {
    assertGrowthOf(size -> document.apply(size).getBytes(StandardCharsets.UTF_8), call);
  }

  private static void assertGrowthOf(IntFunction<byte[]> document, String... call) {
    assertGrowthOf(document, size -> call);
  }

  private static void assertGrowthOf(IntFunction<byte[]> document, IntFunction<String[]> call) {
    byte[] once = document.apply(SHORT);
    byte[] twice = document.apply(2 * SHORT);
    Run.skp(document.apply(40), call.apply(40));
    long before = allocated();
    Run shorter = Run.skp(once, call.apply(SHORT));
    long between = allocated();
    Run longer = Run.skp(twice, call.apply(2 * SHORT));
    long after = allocated();

    assertThat(longer.status()).as(longer.err()).isEqualTo(shorter.status()).isLessThan(2);
    assertThat((double) longer.out().length() / shorter.out().length()).isLessThan(MOST);
    assertThat((double) (after - between) / (between - before)).isLessThan(MOST);
  }

  private static Run skp(String document, String... call) {
    return Run.skp(document.getBytes(StandardCharsets.UTF_8), call);
  }

  /** Asks for what the module does not read otherwise. */
  private static long allocated() {
    try {
      Object threads = Class.forName("java.lang.management.ManagementFactory")
          .getMethod("getThreadMXBean")
          .invoke(null);
      return (long) Class.forName("com.sun.management.ThreadMXBean")
          .getMethod("getCurrentThreadAllocatedBytes")
          .invoke(threads);
    } catch (ReflectiveOperationException impossible) {
      throw new LinkageError("needs to count", impossible);
    }
  }
}
