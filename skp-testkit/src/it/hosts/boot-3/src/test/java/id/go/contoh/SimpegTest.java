package id.go.contoh;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import id.skp.core.appraisal.Appraisal;
import id.skp.json.DecisionJson;
import id.skp.json.EvaluationReportJson;
import id.skp.json.SkpDocuments;
import id.skp.json.StrictJson;
import id.skp.rules.PerformanceRules;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.springframework.boot.SpringApplication;
import org.springframework.context.ConfigurableApplicationContext;

class SimpegTest {
  private static final String NUMBER = "123456789012345.123456";
  private static ConfigurableApplicationContext application;
  private static String appraisal;

  @BeforeAll
  static void start() throws IOException {
    application = SpringApplication.run(
        Simpeg.class,
        "--server.port=0",
        "--server.address=127.0.0.1",
        "--spring.jackson.property-naming-strategy=SNAKE_CASE",
        "--spring.jackson.default-property-inclusion=non_empty",
        "--spring.main.banner-mode=off");
    appraisal = new String(
            SimpegTest.class.getResourceAsStream("/appraisal.json").readAllBytes(),
            StandardCharsets.UTF_8)
        .replaceFirst("\"value\": [0-9.]+", "\"value\": " + NUMBER);
    assertTrue(appraisal.contains(NUMBER), appraisal);
  }

  @AfterAll
  static void stop() {
    application.close();
  }

  private static HttpResponse<String> post(String path, String body) throws Exception {
    String port = application.getEnvironment().getProperty("local.server.port");
    HttpRequest request = HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port + path))
        .header("Content-Type", "application/json")
        .POST(HttpRequest.BodyPublishers.ofString(body))
        .build();
    return HttpClient.newHttpClient().send(request, HttpResponse.BodyHandlers.ofString());
  }

  private static void assertSame(String expected, HttpResponse<String> response) {
    assertEquals(200, response.statusCode(), response.body());
    assertEquals(StrictJson.parse(expected), StrictJson.parse(response.body()));
  }

  @Test
  void aControllerTakesAnAppraisalAndGivesReportAndDecision() throws Exception {
    var report = PerformanceRules.standard().evaluate(SkpDocuments.read(Appraisal.class, appraisal));

    assertSame(EvaluationReportJson.write(report), post("/evaluate", appraisal));
    assertSame(DecisionJson.write(report.decision()), post("/decide", appraisal));
  }

  @Test
  void aPlanComesBackWithEveryDigit() throws Exception {
    String plan = SkpDocuments.write(SkpDocuments.read(Appraisal.class, appraisal).skp());

    HttpResponse<String> response = post("/plan", plan);

    assertSame(plan, response);
    assertTrue(response.body().contains(NUMBER), response.body());
  }

  @Test
  void aNumberOfAPersonAndTheFileOfAYearComeBack() throws Exception {
    assertSame("\"198504122010012003\"", post("/nip", "\"198504122010012003\""));
    String file = "{\"document\":\"skp-performance-file/1\",\"skpId\":\"S\"}";
    assertSame(file, post("/file", file));
  }

  @Test
  void theTypesOfTheHostKeepTheirSettingsAndOursTheirs() throws Exception {
    String batch = "{\"sent_by\":\"Sari\",\"appraisals\":[" + appraisal
        + "],\"ratings\":{\"198504122010012003\":\"SESUAI_EKSPEKTASI\"}}";

    HttpResponse<String> response = post("/batch", batch);

    String canonical = SkpDocuments.write(SkpDocuments.read(Appraisal.class, appraisal));
    assertSame(batch.replace(appraisal, canonical), response);
  }

  @Test
  void aRefusalHasStatus400AndThePointersOfTheBody() throws Exception {
    String batch = "{\"sent_by\":\"Sari\",\"appraisals\":["
        + appraisal.replace("\"198504122010012003\"", "198504122010012003") + "]}";

    HttpResponse<String> response = post("/batch", batch);

    assertEquals(400, response.statusCode());
    assertTrue(response.body().contains("/appraisals/0/skp/employee/nip"), response.body());
    assertTrue(response.body().contains("WRONG_TYPE"), response.body());
  }
}
