package id.go.contoh;

import static id.go.contoh.Service.NUMBER;
import static id.go.contoh.Service.assertSame;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import id.skp.core.appraisal.Appraisal;
import id.skp.json.DecisionJson;
import id.skp.json.EvaluationReportJson;
import id.skp.json.SkpDocuments;
import id.skp.rules.PerformanceRules;
import java.io.IOException;
import java.net.http.HttpResponse;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

class SimpegTest {
  private static Service service;
  private static String appraisal;

  @BeforeAll
  static void start() throws IOException {
    appraisal = Service.appraisal();
    assertTrue(appraisal.contains(NUMBER), appraisal);
    service = new Service();
  }

  @AfterAll
  static void stop() {
    service.close();
  }

  @Test
  void aControllerTakesAnAppraisalAndGivesReportAndDecision() throws Exception {
    var report =
        PerformanceRules.standard().evaluate(SkpDocuments.read(Appraisal.class, appraisal));

    assertSame(EvaluationReportJson.write(report), service.post("/evaluate", appraisal));
    assertSame(DecisionJson.write(report.decision()), service.post("/decide", appraisal));
  }

  @Test
  void aPlanComesBackWithEveryDigit() throws Exception {
    String plan =
        SkpDocuments.write(SkpDocuments.read(Appraisal.class, appraisal).skp());

    HttpResponse<String> response = service.post("/plan", plan);

    assertSame(plan, response);
    assertTrue(response.body().contains(NUMBER), response.body());
  }

  @Test
  void aNumberOfAPersonAndTheFileOfAYearComeBack() throws Exception {
    assertSame("\"198504122010012003\"", service.post("/nip", "\"198504122010012003\""));
    String file = "{\"document\":\"skp-performance-file/1\",\"skpId\":\"S\"}";
    assertSame(file, service.post("/file", file));
  }

  @Test
  void theTypesOfTheHostKeepTheirSettingsAndOursTheirs() throws Exception {
    String batch = "{\"sent_by\":\"Sari\",\"appraisals\":[" + appraisal
        + "],\"ratings\":{\"198504122010012003\":\"SESUAI_EKSPEKTASI\"}}";

    HttpResponse<String> response = service.post("/batch", batch);

    String canonical = SkpDocuments.write(SkpDocuments.read(Appraisal.class, appraisal));
    assertSame(batch.replace(appraisal, canonical), response);
  }

  @Test
  void aRefusalHasStatus400AndThePointersOfTheBody() throws Exception {
    String batch = "{\"sent_by\":\"Sari\",\"appraisals\":["
        + appraisal.replace("\"198504122010012003\"", "198504122010012003") + "]}";

    HttpResponse<String> response = service.post("/batch", batch);

    assertEquals(400, response.statusCode());
    assertTrue(response.body().contains("/appraisals/0/skp/employee/nip"), response.body());
    assertTrue(response.body().contains("WRONG_TYPE"), response.body());
  }
}
