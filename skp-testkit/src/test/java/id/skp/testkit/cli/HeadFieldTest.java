package id.skp.testkit.cli;

import static org.assertj.core.api.Assertions.assertThat;

import id.skp.core.followup.EvaluationDocument;
import id.skp.core.plan.Skp;
import id.skp.json.EvaluationDocumentJson;
import id.skp.rules.RuleSets;
import id.skp.testkit.samples.Samples;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What the head of a document says against itself is told by every command that reads it, and in the same words. */
class HeadFieldTest {
  private static final String TITLE = "\"title\": \"Guru Bahasa Indonesia\"";

  @ParameterizedTest
  @CsvSource({
    "review, plan-teacher-2024, /period",
    "review, plan-teacher-2021, /period",
    "evaluate, teacher-2024, /skp/period",
    "evaluate, teacher-2021, /skp/period",
    "year, teacher-year-2024, /plans/0/period",
    "cascade, unit-mph-2024, /period",
    "form, plan-teacher-2024, /period",
    "form, teacher-2024, /skp/period",
    "form, teacher-year-2024, /plans/0/period",
    "form, unit-mph-2024, /period"
  })
  void aPeriodOfMoreThanAYearIsToldWhereverItIsRead(String command, String sample, String place) {
    String document = document(sample)
        .replace("\"to\": \"2024-12-31\"", "\"to\": \"2025-03-31\"")
        .replace("\"to\": \"2021-12-31\"", "\"to\": \"2022-01-31\"");

    assertTold(command, document, "PERIOD_OUTSIDE_YEAR", place);
  }

  @ParameterizedTest
  @CsvSource({
    "review, plan-teacher-2024, ''",
    "review, plan-teacher-2021, ''",
    "evaluate, teacher-2024, /skp",
    "evaluate, teacher-2021, /skp",
    "year, teacher-year-2024, /plans/0",
    "form, plan-teacher-2024, ''",
    "form, teacher-2024, /skp",
    "form, teacher-year-2024, /plans/0"
  })
  void aTitleThatItsAppointmentContradictsIsToldWhereverItIsRead(
      String command, String sample, String place) {
    for (Map.Entry<String, String> each : Map.of(
            "Plt. Kepala Bidang",
            "DEFINITIF",
            "Plh. Kepala Bidang",
            "PLT",
            "Pj. Sekretaris",
            "DEFINITIF",
            "Kepala Bidang (Plt)",
            "PJ")
        .entrySet()) {
      String document = document(sample).replace(TITLE, titled(each.getKey(), each.getValue()));

      assertTold(
          command,
          document,
          "APPOINTMENT_CONTRADICTS_TITLE",
          place + "/employee/position/appointment");
      assertThat(told(command, document, "en")).contains(each.getKey(), each.getValue());
    }
    String document = document(sample).replace(TITLE, "\"title\": \"Plt. Kepala Bidang\"");
    assertTold(command, document, "APPOINTMENT_NOT_TOLD", place + "/employee/position/appointment");
  }

  @ParameterizedTest
  @CsvSource({"cascade", "form"})
  void aMemberOfAMatrixWithTwoAppointmentsIsToldToo(String command) {
    String document = document("unit-mph-2024")
        .replace("\"title\": \"Sekretaris Dinas\"", titled("Plh. Sekretaris Dinas", "DEFINITIF"));

    assertTold(
        command,
        document,
        "APPOINTMENT_CONTRADICTS_TITLE",
        "/members/1/employee/position/appointment");
  }

  @Test
  void theFormOfAnEvaluationDocumentTellsItsPartiesToo() {
    Skp plan = Samples.appraisal("teacher-2024").skp();
    EvaluationDocument document =
        Samples.year("teacher-year-2024").all(EvaluationDocument.class).get(0).toBuilder()
            .employee(plan.employee().toBuilder()
                .position(plan.employee().position().toBuilder()
                    .title("Plt. Kepala Sekolah")
                    .build())
                .build())
            .build();

    assertTold(
        "form",
        EvaluationDocumentJson.write(document),
        "APPOINTMENT_NOT_TOLD",
        "/employee/position/appointment");
  }

  @ParameterizedTest
  @CsvSource({
    "review, plan-teacher-2024, /appraiser/nip",
    "review, plan-teacher-2021, /appraiser/nip",
    "evaluate, teacher-2024, /skp/appraiser/nip",
    "evaluate, teacher-2021, /skp/appraiser/nip",
    "year, teacher-year-2024, /plans/0/appraiser/nip",
    "form, plan-teacher-2024, /appraiser/nip"
  })
  void aNumberThatTellsALaterAppointmentIsToldWhereverItIsRead(
      String command, String sample, String place) {
    String document = document(sample).replace("197202081998031004", "199002082025031004");

    assertTold(command, document, "NIP_APPOINTED_LATER", place);
  }

  @ParameterizedTest
  @CsvSource({
    "review, plan-teacher-2024, /employee/nip",
    "review, plan-teacher-2021, /employee/nip",
    "evaluate, teacher-2024, /skp/employee/nip",
    "evaluate, teacher-2021, /skp/employee/nip",
    "year, teacher-year-2024, /plans/0/employee/nip",
    "form, plan-teacher-2024, /employee/nip",
    "cascade, unit-mph-2024, /members/0/employee/nip"
  })
  void aCivilServantWithTheNumberOfAPppkIsToldWhereverItIsRead(
      String command, String sample, String place) {
    String document = document(sample)
        .replace("198504122010012003", "198504122010212003")
        .replace("197105141996032001", "197105141996212001");

    assertTold(command, document, "NIP_CONTRADICTS_EMPLOYMENT", place);
  }

  @Test
  void aPppkWithTheNumberOfACivilServantIsTold() {
    String document = document("plan-teacher-2024")
        .replace("\"employment\": \"PNS\"", "\"employment\": \"PPPK\"")
        .replace("\"rank\": \"III/d\"", "\"rank\": \"IX\"");

    assertTold("review", document, "NIP_CONTRADICTS_EMPLOYMENT", "/employee/nip");
    assertThat(told("review", document.replace("198504122010012003", "198504122010212003"), "en"))
        .contains("Findings (0)");
  }

  private static String document(String sample) {
    return new String(Samples.document(sample), StandardCharsets.UTF_8);
  }

  private static String titled(String title, String appointment) {
    return "\"title\": \"" + title + "\", \"appointment\": \"" + appointment + "\"";
  }

  private static String told(String command, String document, String language) {
    Run run = Run.skp(RuleSets.standard(), document, command, "--lang", language, "-");
    return run.out() + run.err();
  }

  private static void assertTold(String command, String document, String code, String place) {
    Run english = Run.skp(RuleSets.standard(), document, command, "-");

    assertThat(english.status()).isEqualTo(1);
    assertThat(command.equals("form") ? english.err() : english.out())
        .containsPattern("(?m)(?:" + code + " " + place + "$|" + place + ": " + code + ": )");
    assertThat(told(command, document, "id")).contains(code);
  }
}
