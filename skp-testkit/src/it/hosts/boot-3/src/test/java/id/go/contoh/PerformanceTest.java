package id.go.contoh;

import static id.go.contoh.Service.NUMBER;
import static id.go.contoh.Service.assertSame;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import id.skp.core.appraisal.Appraisal;
import id.skp.core.dialogue.SkpFile;
import id.skp.core.period.EvaluationPeriod;
import id.skp.core.text.Text;
import id.skp.core.year.EntryKind;
import id.skp.core.year.PerformanceFile;
import id.skp.core.year.RecordedEntry;
import id.skp.json.FileEntryJson;
import id.skp.json.PlanReviewJson;
import id.skp.json.SkpDocuments;
import id.skp.json.StrictJson;
import id.skp.rules.EvaluationReport;
import id.skp.rules.PerformanceRules;
import id.skp.rules.RuleSets;
import id.skp.rules.monitoring.FileReview;
import id.skp.rules.monitoring.PerformanceYear;
import java.io.IOException;
import java.net.http.HttpResponse;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PerformanceTest {
  private static final LocalDate DAY = LocalDate.of(2025, 3, 31);

  private static Service service;
  private static String appraisal;
  private static PerformanceFile file;

  @BeforeAll
  static void start() throws IOException {
    appraisal = Service.appraisal();
    PerformanceFile told =
        SkpDocuments.read(PerformanceFile.class, Service.resource("/performance-file.json"));
    file = new PerformanceFile(told.skpId(), told.entries());
    service = new Service();
  }

  @AfterAll
  static void stop() {
    service.close();
  }

  private static Map<String, Object> row(HttpResponse<String> created) {
    assertEquals(201, created.statusCode(), created.body());
    return service
        .database()
        .sql(
            "select made.*, given.canonical as given, given.content::text as given_content, given.kind as given_kind"
                + " from documents made join documents given on given.id = made.made_from"
                + " where '/documents/' || made.id = ?")
        .param(created.headers().firstValue("Location").orElseThrow())
        .query()
        .singleRow();
  }

  private static long documents() {
    return service
        .database()
        .sql("select count(*) from documents")
        .query(Long.class)
        .single();
  }

  /** Holds problem details against RFC 9457, and returns their problems as pointer and code. */
  private static List<String> problems(int status, HttpResponse<String> response) {
    assertEquals(status, response.statusCode(), response.body());
    assertEquals(
        "application/problem+json",
        response.headers().firstValue("Content-Type").orElseThrow());
    Map<?, ?> detail = (Map<?, ?>) StrictJson.parse(response.body());
    assertEquals("https://simpeg.example/problems/refused", detail.get("type"));
    assertEquals(Integer.toString(status), detail.get("status").toString());
    return ((List<?>) detail.get("problems"))
        .stream().map(PerformanceTest::problem).toList();
  }

  private static String problem(Object told) {
    Map<?, ?> problem = (Map<?, ?>) told;
    Map<?, ?> text = (Map<?, ?>) problem.get("text");
    assertNotEquals(text.get("id").toString(), text.get("en").toString());
    return problem.get("pointer") + " " + problem.get("code");
  }

  @Test
  void theReviewOfAPlanIsStoredBesideIt() throws Exception {
    SkpFile plan = SkpFile.of(SkpDocuments.read(Appraisal.class, appraisal).skp());

    HttpResponse<String> response = service.post("/reviews", SkpDocuments.write(plan));

    String review = PlanReviewJson.write(PerformanceRules.standard().review(plan));
    Map<String, Object> row = row(response);
    assertEquals(review, response.body());
    assertEquals(review, row.get("canonical"));
    assertEquals("skp-plan-review/1", row.get("kind"));
    assertEquals("skp-plan/1", row.get("given_kind"));
    assertEquals(SkpDocuments.write(plan), row.get("given"));
  }

  @Test
  void anEvaluationIsStoredWithItsReportAndItsExplanation() throws Exception {
    EvaluationReport report =
        PerformanceRules.standard().evaluate(SkpDocuments.read(Appraisal.class, appraisal));

    HttpResponse<String> response = service.post("/evaluations", appraisal);

    Map<String, Object> row = row(response);
    assertEquals(SkpDocuments.write(report), response.body());
    assertEquals("skp-evaluation-report/1", row.get("kind"));
    assertEquals(report.decision().ruleSet().id(), row.get("rule_set"));
    assertEquals(report.decision().ruleSet().fingerprint(), row.get("fingerprint"));
    assertEquals(report.decision().orThrow().predicate().name(), row.get("predicate"));
    String place = response.headers().firstValue("Location").orElseThrow();
    assertEquals(response.body(), service.get(place, "id").body());
    for (String language : List.of("id", "en")) {
      assertEquals(
          report.decision().explain(language.equals("en") ? Text.ENGLISH : Text.INDONESIAN),
          service.get(place + "/explanation", language).body());
    }
  }

  @Test
  void aNumberKeepsItsDigitsInJsonbAndTheCanonicalTextItsForm() throws Exception {
    Appraisal sent = SkpDocuments.read(Appraisal.class, appraisal);

    Map<String, Object> row = row(service.post("/evaluations", appraisal));

    assertEquals(SkpDocuments.write(sent), row.get("given"));
    String content = row.get("given_content").toString();
    assertEquals(sent, SkpDocuments.read(Appraisal.class, content));
    assertNotEquals(row.get("given"), content);
    assertTrue(service
            .database()
            .sql("select count(*) from documents where content @@ '$.**.value == " + NUMBER + "'")
            .query(Integer.class)
            .single()
        > 0);
  }

  @Test
  void theReportOfAYearIsThatOfItsEntriesInWhateverOrderTheyCame() throws Exception {
    List<RecordedEntry> entries = new ArrayList<>(file.entries());
    Collections.reverse(entries);
    for (RecordedEntry entry : entries) {
      HttpResponse<String> added =
          service.post("/files/" + file.skpId() + "/entries", FileEntryJson.write(entry));
      assertEquals(204, added.statusCode(), added.body());
    }

    HttpResponse<String> response =
        service.get("/files/" + file.skpId() + "/report?period=2024&on=" + DAY, "id");

    FileReview reviewed = new FileReview(file, EvaluationPeriod.year(2024), DAY);
    PerformanceYear year =
        PerformanceYear.of(RuleSets.standard().inForceOn(LocalDate.of(2024, 12, 31)));
    assertSame(SkpDocuments.write(year.report(reviewed)), response);
  }

  @Test
  void ofEntriesWithOneIdThatArriveAtOnceOneIsTaken() throws Exception {
    assertEquals(204, service.post("/files/S-AT-ONCE/entries", evidence("E1")).statusCode());
    Callable<HttpResponse<String>> sent =
        () -> service.post("/files/S-AT-ONCE/entries", evidence("E2"));
    ExecutorService senders = Executors.newFixedThreadPool(8);

    List<HttpResponse<String>> answers = new ArrayList<>();
    for (Future<HttpResponse<String>> each : senders.invokeAll(Collections.nCopies(8, sent))) {
      answers.add(each.get());
    }
    senders.shutdown();

    answers.sort(Comparator.comparing(HttpResponse::statusCode));
    assertEquals(204, answers.get(0).statusCode(), answers.get(0).body());
    for (HttpResponse<String> refused : answers.subList(1, 8)) {
      assertEquals(List.of("/entry/id DUPLICATE_ID"), problems(422, refused));
    }
  }

  private static String evidence(String id) {
    return "{\"document\":\"skp-file-entry/1\",\"kind\":\"BUKTI_DUKUNG\",\"entry\":"
        + "{\"recordedOn\":\"2024-03-14\",\"id\":\"" + id
        + "\",\"description\":\"Foto lomba\",\"kind\":\"FOTO\",\"resultIds\":[\"R1\"]}}";
  }

  @Test
  void anEntryOfAnotherPlanIsToldByItsPlaceInTheEntry() throws Exception {
    RecordedEntry plan = file.entries(EntryKind.SKP).get(0);

    HttpResponse<String> response =
        service.post("/files/S-OTHER/entries", FileEntryJson.write(plan));

    assertEquals(List.of("/entry/id ENTRY_OF_OTHER_PLAN"), problems(422, response));
    assertEquals(
        404,
        service.get("/files/S-OTHER/report?period=2024&on=2025-01-01", "id").statusCode());
  }

  @Test
  void anotherFormOfAPeriodIsProblemDetails() throws Exception {
    HttpResponse<String> response =
        service.get("/files/" + file.skpId() + "/report?period=2024-Q&on=2025-01-01", "id");

    assertEquals(List.of("/period PERIOD_MALFORMED"), problems(422, response));
  }

  @ParameterizedTest
  @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
      "fixedOn"              | fixedOn              | /skp/signatures       | MALFORMED_JSON
      "kind": "UTAMA"        | "kinds": "UTAMA"     | /skp/results/0/kinds  | UNKNOWN_FIELD
      Dewi Larasati          | Dewi\\u0000Larasati  | /skp/employee/name    | CONTROL_CHARACTER
      PermenPAN-RB 6/2022    | PermenPAN-RB 6-2022  | /skp/regulation       | REGULATION_MALFORMED
      "198504122010012003"   | 198504122010012003   | /skp/employee/nip     | WRONG_TYPE
      123456789012345.123456 | 1234567890123456.5   | /skp/results/0/indicators/0/target/value | NUMBER_OUT_OF_RANGE
      skp-appraisal/1        | skp-plan/1           | /document             | WRONG_DOCUMENT
      """)
  void aRefusedDocumentIsProblemDetailsAndStoresNothing(
      String sound, String wrong, String pointer, String code) throws Exception {
    long before = documents();
    String body = appraisal.replaceFirst(Pattern.quote(sound), Matcher.quoteReplacement(wrong));
    assertNotEquals(appraisal, body);

    List<String> problems = problems(400, service.post("/evaluations", body));

    assertTrue(problems.contains(pointer + " " + code), problems.toString());
    assertEquals(before, documents());
  }

  @Test
  void aPeriodWithoutRuleSetIsProblemDetails() throws Exception {
    String body = appraisal.replace("2024", "1970");

    assertEquals(List.of("/day NO_RULE_SET"), problems(422, service.post("/evaluations", body)));
  }

  @Test
  void aRegulationOfAnotherTimeIsStoredWithAFinding() throws Exception {
    String body = appraisal.replace("PermenPAN-RB 6/2022", "PermenPAN-RB 8/2021");

    HttpResponse<String> response = service.post("/evaluations", body);

    assertEquals("BAIK", row(response).get("predicate"));
    Map<?, ?> report = (Map<?, ?>) StrictJson.parse(response.body());
    Map<?, ?> finding = (Map<?, ?>) ((List<?>) report.get("findings")).get(0);
    assertEquals("RULE_SET_OF_OTHER_REGULATION", finding.get("code"));
    assertEquals("/skp/regulation", finding.get("location"));
  }

  @Test
  void whatJacksonCannotReadIsProblemDetails() throws Exception {
    assertEquals(
        List.of(" MALFORMED_JSON"), problems(400, service.post("/batch", "{\"sent_by\":")));
  }
}
