package id.skp.json;

import static id.skp.json.Schemas.parse;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.core.JsonPointer;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import id.skp.core.InvalidValueException;
import id.skp.core.appraisal.Appraisal;
import id.skp.core.appraisal.PeriodRatings;
import id.skp.core.cascade.RoleResultMatrix;
import id.skp.core.dialogue.SkpFile;
import id.skp.core.number.Ratio;
import id.skp.core.period.EvaluationPeriod;
import id.skp.core.year.FileEntry;
import id.skp.core.year.PerformanceFile;
import id.skp.core.year.RecordedEntry;
import id.skp.rules.Decision;
import id.skp.rules.PerformanceRules;
import id.skp.rules.RuleSet;
import id.skp.rules.RuleSets;
import id.skp.rules.Undecided;
import id.skp.rules.cascade.CascadeRules;
import id.skp.rules.monitoring.EvaluatedPeriod;
import id.skp.rules.monitoring.FileReview;
import id.skp.rules.monitoring.PerformanceYear;
import id.skp.rules.monitoring.YearReport;
import id.skp.rules.permenpanrb8of2021.work.LeaderMainScores;
import id.skp.rules.permenpanrb8of2021.work.WorkRules;
import id.skp.rules.siasn.SiasnPayload;
import java.math.BigInteger;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.IntFunction;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * A document twice as long costs about twice as much. What is counted is the memory that is taken on the way, which tells as
 * much as a clock where each look through a list takes some, and tells the same on every machine.
 */
@Tag("long")
class GrowthTest {
  private static final Set<String> IDS = Set.of("id", "resultId", "indicatorId", "documentId");
  private static final int SHORT = 200;
  private static final double MOST = 2.7;

  @ParameterizedTest
  @ValueSource(
      strings = {
        "/plans/0/results",
        "/actionPlans",
        "/realisations",
        "/evidence",
        "/observations",
        "/feedback",
        "/expectationDialogues",
        "/progressDialogues",
        "/evaluationDialogues",
        "/agreementReviews",
        "/supportRecords",
        "/coachingSessions",
        "/formatsB18",
        "/formatsB19",
        "/evaluations",
        "/objectionEvents",
        "/creditFixings",
      })
  void theReportOfAYearGrowsAsItsFileDoes(String list) {
    RuleSet rules = RuleSets.standard().find("permenpanrb-6-2022").orElseThrow();

    assertGrowth(Documents.PERFORMANCE_FILE, List.of(list), document -> {
      PerformanceFile file = PerformanceFileJson.read(document);
      assertThat(YearReportJson.write(PerformanceYear.of(rules)
              .report(
                  new FileReview(file, EvaluationPeriod.year(2024), LocalDate.of(2025, 1, 31)))))
          .isNotEmpty();
    });
  }

  /** Of short files, so that what is done for each two of them would weigh more than what is done for each. */
  @Test
  void theReportsOfAYearGrowAsTheFilesDoThatAreJoined() {
    PerformanceYear year =
        PerformanceYear.of(RuleSets.standard().find("permenpanrb-6-2022").orElseThrow());
    SkpFile plan = SkpJson.read(Documents.PLAN);

    year.join(files(plan, 10));
    double once = allocated(() -> year.join(files(plan, SHORT)));
    double twice = allocated(() -> year.join(files(plan, 2 * SHORT)));
    double alone = allocated(() -> files(plan, 2 * SHORT).forEach(year::report));

    assertThat(twice / once).isLessThan(MOST);
    assertThat(twice / alone).isLessThan(2);
  }

  private static List<FileReview> files(SkpFile plan, int size) {
    return IntStream.range(0, size)
        .mapToObj(i -> new FileReview(
            PerformanceFile.of("SKP-" + i)
                .with(
                    LocalDate.of(2024, 1, 31),
                    FileEntry.of(plan.skp().toBuilder().id("SKP-" + i).build())),
            EvaluationPeriod.year(2024),
            LocalDate.of(2025, 1, 31)))
        .toList();
  }

  /** Nobody looks through the whole plan for each record. */
  @ParameterizedTest
  @ValueSource(
      strings = {
        "/actionPlans",
        "/realisations",
        "/evidence",
        "/observations",
        "/feedback",
        "/progressDialogues",
        "/agreementReviews",
        "/supportRecords",
        "/coachingSessions",
        "/formatsB18",
        "/formatsB19",
        "/evaluationDocuments",
      })
  void theReportOfAYearGrowsAsRecordsAndPlanDoTogether(String list) {
    RuleSet rules = RuleSets.standard().find("permenpanrb-6-2022").orElseThrow();

    assertGrowth(
        Documents.PERFORMANCE_FILE,
        List.of(list, "/plans/0/results"),
        document -> assertThat(YearReportJson.write(PerformanceYear.of(rules)
                .report(new FileReview(
                    PerformanceFileJson.read(document),
                    EvaluationPeriod.year(2024),
                    LocalDate.of(2025, 12, 31)))))
            .isNotEmpty());
  }

  /** What was fixed on one day and differs counts together, so that each is held against all. */
  @ParameterizedTest
  @CsvSource({
    "/ratings, /givenBy",
    "/evaluations, /evaluation/libraryVersion",
    "/evaluationDocuments, /notes",
    "'/ratings /evaluations', '/givenBy /evaluation/libraryVersion'",
    "'/evaluations /evaluationDocuments', '/evaluation/libraryVersion /notes'",
  })
  void theReportOfAYearGrowsAsWhatContradictsEachOtherDoes(String lists, String differing) {
    RuleSet rules = RuleSets.standard().find("permenpanrb-6-2022").orElseThrow();
    PerformanceYear year = PerformanceYear.of(rules);

    assertGrowth(
        lists + differing,
        size -> differing(List.of(lists.split(" ")), List.of(differing.split(" ")), size),
        document -> {
          PerformanceFile file = PerformanceFileJson.read(document);
          FileReview review =
              new FileReview(file, EvaluationPeriod.year(2024), LocalDate.of(2025, 12, 31));
          assertThat(YearReportJson.write(year.report(review))).isNotEmpty();
          assertThat(year.record(review).entries()).isNotEmpty();
        });
  }

  @Test
  void theReportOfAYearGrowsAsItsObjectionsDo() {
    PerformanceYear year =
        PerformanceYear.of(RuleSets.standard().find("permenpanrb-6-2022").orElseThrow());

    assertGrowth(
        Documents.PERFORMANCE_FILE,
        List.of("/evaluationDocuments", "/objectionEvents"),
        document -> assertThat(year.report(new FileReview(
                    PerformanceFileJson.read(document),
                    EvaluationPeriod.year(2024),
                    LocalDate.of(2025, 12, 31)))
                .objections())
            .hasSizeGreaterThan(10));
  }

  /** Each document of a period is ruled on, half of them before the evaluation that counts was fixed. */
  @Test
  void theReportOfAYearGrowsAsTheDocumentsOfAPeriodDoThatAreRuledOn() {
    PerformanceYear year =
        PerformanceYear.of(RuleSets.standard().find("permenpanrb-6-2022").orElseThrow());

    assertGrowth(
        "documents that are ruled on",
        GrowthTest::ruledOn,
        document -> assertThat(YearReportJson.write(year.report(new FileReview(
                PerformanceFileJson.read(document),
                EvaluationPeriod.year(2024),
                LocalDate.of(2025, 12, 31)))))
            .isNotEmpty());
  }

  private static String ruledOn(int size) {
    JsonNode grown = parse(Documents.PERFORMANCE_FILE);
    ArrayNode evaluations = (ArrayNode) grown.path("evaluations");
    ArrayNode documents = (ArrayNode) grown.path("evaluationDocuments");
    ArrayNode events = (ArrayNode) grown.path("objectionEvents");
    JsonNode document = documents.get(0);
    List<JsonNode> eventsOfOne = events.valueStream().toList();
    JsonNode fixed = evaluations.get(0);
    evaluations.add(((ObjectNode) numbered(fixed, "", 0))
        .put("date", "2025-03-01")
        .put("recordedOn", "2025-03-01"));
    for (int i = 0; i < size; i++) {
      String id = "D" + i;
      ObjectNode next = ((ObjectNode) document.deepCopy()).put("id", id);
      documents.add(i % 2 == 0 ? next : next.put("deliveredOn", "2025-03-02").without("events"));
      for (JsonNode each : eventsOfOne) {
        events.add(((ObjectNode) numbered(each, "", i)).put("documentId", id));
      }
    }
    return grown.toString();
  }

  /** Each judgement is one of the whole plan; there are as many as contradict each other, times what is planned. */
  @ParameterizedTest
  @CsvSource({
    "'/ratings /plans/0/results', '/givenBy /text'",
    "'/evaluations /plans/0/results', '/evaluation/libraryVersion /text'",
  })
  void theReportOfAYearGrowsAsJudgementsAndPlanDoTogether(String lists, String differing) {
    RuleSet rules = RuleSets.standard().find("permenpanrb-6-2022").orElseThrow();

    assertGrowth(
        lists,
        size -> differing(List.of(lists.split(" ")), List.of(differing.split(" ")), size),
        document -> assertThat(YearReportJson.write(PerformanceYear.of(rules)
                .report(new FileReview(
                    PerformanceFileJson.read(document),
                    EvaluationPeriod.year(2024),
                    LocalDate.of(2025, 12, 31)))))
            .isNotEmpty());
  }

  @Test
  void ofManyJudgementsThatContradictEachOtherSomeAreEvaluatedAndTheOthersTold() {
    RuleSet rules = RuleSets.standard().find("permenpanrb-6-2022").orElseThrow();
    String document = differing(List.of("/ratings"), List.of("/givenBy"), SHORT);
    PerformanceFile file = PerformanceFileJson.read(document);
    YearReport report = PerformanceYear.of(rules)
        .report(new FileReview(file, EvaluationPeriod.year(2024), LocalDate.of(2025, 12, 31)));
    String written = YearReportJson.write(report);

    assertThat(Stream.concat(
                report.evaluations().stream().map(EvaluatedPeriod::ratings),
                report.notEvaluated().stream())
            .map(PeriodRatings::id)
            .sorted()
            .toList())
        .isEqualTo(file.all(PeriodRatings.class).stream()
            .map(PeriodRatings::id)
            .sorted()
            .toList());
    assertThat(parse(written).path("evaluations").size())
        .isEqualTo(file.all(PeriodRatings.class).size() - report.notEvaluated().size());
    assertThat(report.notEvaluated()).hasSizeGreaterThan(SHORT - FileReview.mostOfOne(file));
    assertThat(parse(written).path("notEvaluated")).hasSameSizeAs(report.notEvaluated());
    assertThat(parse(written).path("notPrinted")).hasSizeGreaterThan(SHORT / 2);
    assertThat(written.length()).isLessThan(6 * document.length());
    assertThat(report.findings().toString())
        .contains("only the first " + FileReview.mostOfOne(file) + " are looked at one by one");
  }

  /** What a document leads to holds little beyond its values, however long it is: with them it fits into a small heap. */
  @ParameterizedTest
  @CsvSource({
    "appraisal, /skp/results /results",
    "plan, /results",
    "year, /realisations",
    "year, /evaluations",
    "year, /feedback",
    "year, /ratings",
    "matrix, /results"
  })
  void whatTheLongestDocumentLeadsToHoldsLittleBeyondItsValues(String kind, String lists) {
    String document = longest(
        switch (kind) {
          case "appraisal" -> Documents.APPRAISAL;
          case "plan" -> Documents.PLAN;
          case "year" -> Documents.PERFORMANCE_FILE;
          default -> Documents.MATRIX;
        },
        List.of(lists.split(" ")));
    Object values = read(kind, document);
    long before = live();
    Object outcome = outcome(values);
    long beyond = live() - before;

    assertThat(beyond).as("of %s", kind).isLessThan(64 << 20);
    assertThat(List.of(values, outcome)).as("still held").doesNotContainNull();
  }

  private static String longest(String document, List<String> lists) {
    int some = 400;
    int least = document.length();
    int each = grown(document, lists, some).length() - least;
    long size = ((long) (StrictJson.MAX_LENGTH * 0.85 - least)) * some / each;
    String longest = grown(document, lists, (int) size);
    assertThat(longest.length()).isBetween(StrictJson.MAX_LENGTH / 2, StrictJson.MAX_LENGTH);
    return longest;
  }

  private static Object read(String kind, String document) {
    return switch (kind) {
      case "appraisal" -> AppraisalJson.read(document);
      case "plan" -> SkpJson.read(document);
      case "year" -> PerformanceFileJson.read(document);
      default -> MatrixJson.read(document);
    };
  }

  private static Object outcome(Object values) {
    RuleSet rules = RuleSets.standard().find("permenpanrb-6-2022").orElseThrow();
    if (values instanceof Appraisal appraisal) {
      return PerformanceRules.standard().evaluate(appraisal);
    } else if (values instanceof SkpFile plan) {
      return rules.decide(PerformanceRules.PLAN_REVIEW, plan);
    } else if (values instanceof PerformanceFile file) {
      return PerformanceYear.of(rules)
          .report(new FileReview(file, EvaluationPeriod.year(2024), LocalDate.of(2025, 12, 31)));
    }
    return rules.decide(CascadeRules.CASCADE_REVIEW, (RoleResultMatrix) values);
  }

  private static long live() {
    Runtime machine = Runtime.getRuntime();
    for (int i = 0; i < 3; i++) {
      machine.gc();
    }
    return machine.totalMemory() - machine.freeMemory();
  }

  private static String differing(List<String> lists, List<String> properties, int size) {
    JsonNode grown = parse(Documents.PERFORMANCE_FILE);
    for (int list = 0; list < lists.size(); list++) {
      ArrayNode items = (ArrayNode) grown.at(lists.get(list));
      JsonPointer property = JsonPointer.compile(properties.get(list));
      JsonNode first = items.get(0);
      for (int i = 0; i < size; i++) {
        ObjectNode item = ((ObjectNode) numbered(first, "", i)).without("ratingsId");
        ((ObjectNode) item.at(property.head()))
            .put(property.last().getMatchingProperty(), "lain " + i);
        items.add(item);
      }
    }
    return grown.toString();
  }

  @Test
  void anAppraisalGrowsAsItsResultsDo() {
    PerformanceRules rules = PerformanceRules.standard();

    assertGrowth(
        Documents.APPRAISAL,
        List.of("/skp/results", "/results"),
        document -> assertThat(
                EvaluationReportJson.write(rules.evaluate(AppraisalJson.read(document))))
            .isNotEmpty());
  }

  @Test
  void recordsOfOneResultAreFoundWithoutHoldingEachAgainstEach() {
    recorded(10);
    double once = allocated(() -> recorded(SHORT));
    double twice = allocated(() -> recorded(2 * SHORT));

    assertThat(twice / once).isLessThan(MOST);
  }

  /** Each is found among others of which every second tells no year. */
  private static void recorded(int size) {
    List<SiasnRecord> records = IntStream.range(0, size)
        .mapToObj(i -> new SiasnRecord(
            SiasnPayload.SKP_2022,
            i % 2 == 0
                ? Map.of("pnsDinilaiOrang", "P" + i)
                : Map.of("pnsDinilaiOrang", "P" + i, "tahun", 2024),
            List.of(),
            Map.of(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            List.of()))
        .toList();
    assertThat(SiasnJson.sameResults(records, records, 2))
        .isEqualTo(IntStream.range(0, size).mapToObj(List::of).toList());
  }

  /** An exact sum is as long as the common denominator: of very many primes it is refused before each addition takes long. */
  @Test
  void aSumOfFractionsGrowsAsTheyDo() {
    List<Ratio> fractions = IntStream.iterate(7, prime -> prime + 2)
        .filter(each -> BigInteger.valueOf(each).isProbablePrime(20))
        .limit(20 * SHORT)
        .mapToObj(prime -> Ratio.of(100, prime))
        .toList();
    summed(fractions.subList(0, 10));
    double once = allocated(() -> summed(fractions.subList(0, 10 * SHORT)));
    double twice = allocated(() -> summed(fractions));

    assertThat(twice / once).isLessThan(MOST);
    assertThat(summed(fractions.subList(0, 100)).isDecided()).isTrue();
    assertThat(summed(fractions))
        .isInstanceOfSatisfying(
            Undecided.class,
            undecided -> assertThat(undecided.message().toText().english())
                .startsWith(
                    "TOO_MANY_VALUES: needs fractions whose common denominator has at most 1000"
                        + " digits, got "));
  }

  private static Decision<Ratio> summed(List<Ratio> scores) {
    return RuleSets.standard()
        .find("permenpanrb-8-2021")
        .orElseThrow()
        .decide(WorkRules.LEADER_MAIN_SCORE, new LeaderMainScores(scores, scores));
  }

  private static long allocated(Runnable work) {
    return taken("", document -> work.run());
  }

  /** All tables are tried together, and each is looked through by what its rows tell apart. */
  @Test
  void aVariantGrowsAsItsTablesDo() {
    RuleSets bases = RuleSets.standard();
    Consumer<String> reader = document ->
        assertThat(VariantJson.read(document, bases).rules()).hasSizeGreaterThan(SHORT / 2);

    reader.accept(tables(SHORT / 2));
    double once = taken(tables(SHORT), reader);
    double twice = taken(tables(2 * SHORT), reader);

    assertThat(twice / once).isLessThan(MOST);
  }

  private static String tables(int size) {
    return "{\"document\":\"skp-variant/1\",\"id\":\"id.go.contoh\",\"base\":\"permenpanrb-6-2022\","
        + "\"decree\":{\"id\":\"Permen Contoh 4/2026\",\"title\":\"Contoh\"},\"effectiveFrom\":\"2026-01-01\",\"tables\":["
        + IntStream.range(0, size).mapToObj(GrowthTest::table).collect(Collectors.joining(","))
        + "]}";
  }

  /** A table of ten columns of three words, of which one row asks for one each. */
  private static String table(int number) {
    String title = "\"title\":{\"id\":\"Tabel\",\"en\":\"Table\"}";
    return "{\"rule\":\"t-" + number + "\"," + title + ",\"columns\":["
        + IntStream.range(0, 10)
            .mapToObj(i -> "{\"name\":\"w" + i
                + "\",\"kind\":\"WORDS\",\"words\":[\"a\",\"b\",\"c\"]," + title + "}")
            .collect(Collectors.joining(","))
        + "],\"outcome\":{\"name\":\"cut\",\"kind\":\"NUMBER\"," + title
        + "},\"rows\":[{\"when\":{"
        + IntStream.range(0, 10)
            .mapToObj(i -> "\"w" + i + "\":[\"a\"]")
            .collect(Collectors.joining(","))
        + "},\"then\":1},{\"when\":{},\"then\":0}]}";
  }

  @Test
  void aRefusalGrowsAsItsDocumentDoes() {
    Consumer<String> reader = document ->
        assertThat(Documents.problems(() -> AppraisalJson.read(document))).hasSizeGreaterThan(500);
    String wrong = "{\"document\":\"skp-appraisal/1\",\"x\":1";

    reader.accept(wrong + fields(2_000) + "}");
    double once = taken(wrong + fields(20_000) + "}", reader);
    double twice = taken(wrong + fields(40_000) + "}", reader);

    assertThat(twice / once).isLessThan(MOST);
  }

  /** What the parser keeps of names is copied for each document that has another. */
  @ParameterizedTest
  @CsvSource({"'\"document\":\"skp-appraisal/1\",', 60000", "'', 500"})
  void theNamesOfRefusedDocumentsAreNotKept(String begin, int most) {
    refuse(begin, 0, 6_000);
    int size = 500;

    assertThat(allocated(() -> refuse(begin, 6_000, size)) / size).isLessThan(most);
  }

  private static void refuse(String begin, int from, int count) {
    for (int i = from; i < from + count; i++) {
      byte[] document = ("{" + begin + "\"n" + i + "\":1}").getBytes(StandardCharsets.UTF_8);
      assertThat(SkpDocuments.find(Appraisal.class, document).isPresent()).isFalse();
    }
  }

  private static String fields(int count) {
    StringBuilder fields = new StringBuilder();
    for (int i = 0; i < count; i++) {
      fields.append(",\"f").append(i).append("\":1");
    }
    return fields.toString();
  }

  /** What is taken is a list of references to what the file holds already, and a little: its entries are not looked at again. */
  @Test
  void aFileGrowsWithoutPayingForWhatItHolds() {
    int size = 4_000;
    PerformanceFile whole = PerformanceFileJson.read(
        grown(Documents.PERFORMANCE_FILE, List.of("/realisations", "/observations"), size / 2));
    List<RecordedEntry> entries = whole.entries();
    PerformanceFile file = PerformanceFile.of(whole.skpId());
    for (RecordedEntry each : entries.subList(0, size)) {
      file = file.with(each.recordedOn(), each.entry());
    }
    PerformanceFile grown = file;
    RecordedEntry next = entries.get(size);
    long before = allocated();
    PerformanceFile larger = grown.with(next.recordedOn(), next.entry());

    assertThat(allocated() - before).isLessThan(size * 24L);
    assertThat(larger.entries()).isEqualTo(entries.subList(0, size + 1));
    assertThat(larger.withAll(entries.subList(size + 1, entries.size()))).isEqualTo(whole);
    assertThatThrownBy(() -> larger.with(next.recordedOn(), next.entry()))
        .isInstanceOf(InvalidValueException.class)
        .hasMessageContaining("needs to differ from those before it");
  }

  private static void assertGrowth(String document, List<String> lists, Consumer<String> work) {
    assertGrowth(lists.toString(), size -> grown(document, lists, size), work);
  }

  private static void assertGrowth(
      String name, IntFunction<String> documents, Consumer<String> work) {
    work.accept(documents.apply(10));
    double once = taken(documents.apply(SHORT), work);
    double twice = taken(documents.apply(2 * SHORT), work);

    assertThat(twice / once).as("of %s", name).isLessThan(MOST);
  }

  private static long taken(String document, Consumer<String> work) {
    long before = allocated();
    work.accept(document);
    return allocated() - before;
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

  /** Returns a document with many more items like the first of some lists, each with ids of its own. */
  private static String grown(String document, List<String> lists, int size) {
    JsonNode grown = parse(document);
    for (String list : lists) {
      ArrayNode items = (ArrayNode) grown.at(list);
      JsonNode first = items.get(0);
      for (int i = 0; i < size; i++) {
        items.add(numbered(first, "", i));
      }
    }
    return grown.toString();
  }

  private static JsonNode numbered(JsonNode value, String name, int number) {
    JsonNodeFactory nodes = JsonNodeFactory.instance;
    if (value.isObject()) {
      ObjectNode copy = nodes.objectNode();
      for (Map.Entry<String, JsonNode> field : value.properties()) {
        copy.set(field.getKey(), numbered(field.getValue(), field.getKey(), number));
      }
      return copy;
    } else if (value.isArray()) {
      ArrayNode copy = nodes.arrayNode();
      value.forEach(each -> copy.add(numbered(each, "", number)));
      return copy;
    }
    return IDS.contains(name) ? nodes.textNode(value.asText() + "-" + number) : value;
  }
}
