package id.skp.json;

import static id.skp.json.Documents.APPRAISAL;
import static id.skp.json.Documents.assertRefused;
import static id.skp.json.Documents.sentence;
import static id.skp.json.Documents.with;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.junit.jupiter.api.Assertions.assertTimeout;

import id.skp.core.appraisal.Appraisal;
import id.skp.core.appraisal.OrganisationPredicate;
import id.skp.core.appraisal.Rating;
import id.skp.core.period.EvaluationPeriod;
import id.skp.core.plan.Annex;
import id.skp.core.plan.IndicatorTarget;
import id.skp.core.plan.Polarity;
import id.skp.core.plan.RangeTarget;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class AppraisalJsonTest {
  private static final String MINIMAL = """
      {"document": "skp-appraisal/1",
       "skp": {"id": "S1", "regulation": "PermenPAN-RB 6/2022", "approach": "KUALITATIF",
         "employee": {"id": "P1", "name": "Dewi", "nip": "198504122010012003", "employment": "PNS",
           "position": {"title": "Guru", "level": "AHLI_MUDA"}, "unit": {"name": "SMP 3"}},
         "appraiser": {"name": "Hadi", "position": "Bupati", "unit": "Kabupaten"},
         "period": {"from": "2024-01-01", "to": "2024-12-31"}},
       "period": "2024-Q1"}
      """;

  @Test
  void theFullDocumentIsReadAndWrittenBackToTheLetter() {
    assertThat(AppraisalJson.write(AppraisalJson.read(APPRAISAL))).isEqualTo(APPRAISAL);
    assertThat(AppraisalJson.read(APPRAISAL.getBytes(StandardCharsets.UTF_8)))
        .isEqualTo(AppraisalJson.read(APPRAISAL));
  }

  @Test
  void whatIsReadIsWhatTheDocumentSays() {
    Appraisal appraisal = AppraisalJson.read(APPRAISAL);

    assertThat(appraisal.period()).isEqualTo(EvaluationPeriod.year(2024));
    assertThat(appraisal.organisationPredicate()).contains(OrganisationPredicate.BAIK);
    assertThat(appraisal.resultRating()).contains(Rating.SESUAI_EKSPEKTASI);
    assertThat(appraisal.departureReason()).contains("Hasil lomba belum dinilai");
    assertThat(appraisal.skp().version()).isEqualTo(2);
    assertThat(appraisal.skp().fixedOn()).contains(LocalDate.of(2024, 1, 15));
    assertThat(appraisal.skp().employee().nip().value()).isEqualTo("198504122010012003");
    assertThat(appraisal.skp().results().get(0).indicators())
        .extracting(indicator -> indicator.target().orElseThrow())
        .containsExactly(
            IndicatorTarget.exact("2", "dokumen"),
            new RangeTarget(
                Optional.of(new BigDecimal("72.5")),
                Optional.of(new BigDecimal("80")),
                Optional.empty(),
                "72,5-80"),
            IndicatorTarget.atMost("3", "bulan"));
    assertThat(appraisal.skp().results().get(0).indicators().get(2).polarity())
        .isEqualTo(Polarity.KHUSUS);
    assertThat(appraisal.skp().annex().accountabilityScheme())
        .containsExactly("Laporan setiap triwulan", "Rapat bulanan");
    assertThat(appraisal.results().get(0).realisation().orElseThrow().evidence())
        .hasSize(2);
    assertThat(appraisal.behaviours().get(0).rating()).contains(Rating.SESUAI_EKSPEKTASI);
  }

  @Test
  void whatMayBeAbsentHasItsDefault() {
    Appraisal appraisal = AppraisalJson.read(MINIMAL);

    assertThat(appraisal.skp().version()).isEqualTo(1);
    assertThat(appraisal.skp().annex()).isEqualTo(Annex.empty());
    assertThat(appraisal.isOfUnitLeader()).isFalse();
    assertThat(appraisal.results()).isEmpty();
    assertThat(appraisal.resultRating()).isEmpty();
    assertThat(AppraisalJson.read(AppraisalJson.write(appraisal))).isEqualTo(appraisal);
  }

  @Test
  void theDocumentInTheReadMeIsAnAppraisal() throws IOException {
    String readMe = Files.readString(Path.of("README.md"));
    int start = readMe.indexOf("```json") + "```json".length();

    assertThat(AppraisalJson.read(readMe.substring(start, readMe.indexOf("```", start)))
            .skp()
            .id())
        .isEqualTo("SKP-2024-P14");
  }

  @Test
  void nullIsAsGoodAsAbsent() {
    String withNulls = MINIMAL
        .replace(
            "\"2024-Q1\"",
            "\"2024-Q1\", \"leadsUnit\": null, \"results\": null, \"resultRating\": null")
        .replace(
            "\"id\": \"S1\"",
            "\"id\": \"S1\", \"version\": null, \"annex\": null, \"fixedOn\": null");

    assertThat(AppraisalJson.read(withNulls)).isEqualTo(AppraisalJson.read(MINIMAL));
  }

  @Test
  void writingWhatWasReadGivesTheCanonicalForm() {
    String canonical = AppraisalJson.write(AppraisalJson.read(MINIMAL));

    assertThat(AppraisalJson.write(AppraisalJson.read(canonical))).isEqualTo(canonical);
    assertThat(AppraisalJson.write(AppraisalJson.read(with("\"value\": 2,", "\"value\": 2.00,"))))
        .isEqualTo(APPRAISAL);
    assertThat(AppraisalJson.write(AppraisalJson.read(with("\"value\": 2,", "\"value\": 20E-1,"))))
        .isEqualTo(APPRAISAL);
  }

  @ParameterizedTest
  @ValueSource(strings = {"[]", "null", "7", "\"skp-appraisal/1\"", "true"})
  void anAppraisalIsAnObject(String document) {
    assertRefused(document).containsExactly(" WRONG_TYPE");
  }

  @ParameterizedTest
  @ValueSource(strings = {"2", "10", "999999999"})
  void aDocumentOfANewerVersionIsToldAsThat(String version) {
    String document = "{\"document\":\"skp-appraisal/" + version + "\",\"later\":1}";
    assertRefused(document).containsExactly("/document NEWER_DOCUMENT");
    assertThat(sentence(document)).contains("skp-appraisal/1", "update this one");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "skp-appraisal/0",
        "skp-appraisal/01",
        "skp-appraisal/1.1",
        "skp-appraisal/",
        "skp-plan/2",
        "skp-appraisal/9999999999",
        "skp-appraisal/-2"
      })
  void whatIsNoNewerVersionIsAnotherDocument(String header) {
    assertRefused("{\"document\":\"" + header + "\"}").containsExactly("/document WRONG_DOCUMENT");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"{}", "{\"document\":null}", "{\"document\":\"skp/1\",\"x\":1}", "{\"document\":1}"
      })
  void theHeaderTellsWhichDocumentItIs(String document) {
    assertRefused(document).containsExactly("/document WRONG_DOCUMENT");
    assertThat(sentence(document)).contains("skp-appraisal/1", "found ");
  }

  @Test
  void whatIsRequiredMustBeThere() {
    assertRefused(with("\"name\": \"Dewi Larasati\",", ""))
        .containsExactly("/skp/employee/name MISSING_FIELD");
    assertRefused(with("\"name\": \"Dewi Larasati\",", "\"name\": null,"))
        .containsExactly("/skp/employee/name MISSING_FIELD");
  }

  @Test
  void anUnknownFieldIsRefusedWithTheNameThatWasProbablyMeant() {
    String misspelt = with("\"headsIndependentUnit\"", "\"headsIndependantUnit\"");
    String unheardOf = with("\"id\": \"P14\",", "\"id\": \"P14\", \"a/b\": 1,");

    assertRefused(misspelt)
        .containsExactly("/skp/employee/position/headsIndependantUnit UNKNOWN_FIELD");
    assertThat(sentence(misspelt)).endsWith("did you mean 'headsIndependentUnit'?");
    assertRefused(unheardOf).containsExactly("/skp/employee/a~1b UNKNOWN_FIELD");
    assertThat(sentence(unheardOf))
        .endsWith("known are id, name, nip, employment, rank, position, unit");
    assertThat(sentence(with("\"id\": \"P14\",", "\"id\": \"P14\", \"NIP \": 1,")))
        .endsWith("did you mean 'nip'?");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "\"id\": \"SKP-2024-P14\"   | \"id\": 14               | /skp/id                 | needs a text, found a number",
        "\"version\": 2             | \"version\": \"2\"       | /skp/version            | needs a whole number, found a text",
        "\"leadsUnit\": false       | \"leadsUnit\": \"ya\"    | /leadsUnit              | needs true or false, found a text",
        "\"value\": 2,              | \"value\": \"2\",        | /skp/results/0/indicators/0/target/value | needs a number, found a text",
        "\"id\": \"R3\"            | \"id\": \"R3\", \"indicators\": {} | /skp/results/2/indicators | needs a list, found an object",
        "\"Anggaran lomba\"         | null                     | /skp/annex/resourceSupport/0 | needs a value, found null",
        "\"Anggaran lomba\"         | [true]                   | /skp/annex/resourceSupport/0 | needs a text, found a list",
        "\"rank\": \"III/d\"        | \"rank\": true           | /skp/employee/rank      | needs a text, found true",
      })
  void aValueHasTheTypeOfItsField(
      String piece, String replacement, String pointer, String sentence) {
    assertRefused(with(piece, replacement)).containsExactly(pointer + " WRONG_TYPE");
    assertThat(sentence(with(piece, replacement))).isEqualTo(sentence);
  }

  @Test
  void anEmployeeNumberIsATextBecauseANumberLosesDigits() {
    String document = with("\"198504122010012003\"", "198504122010012003");

    assertRefused(document).containsExactly("/skp/employee/nip WRONG_TYPE");
    assertThat(sentence(document))
        .isEqualTo("needs a text of 18 digits in quotation marks, found a number");
  }

  @Test
  void noProblemTellsAnEmployeeNumber() {
    String document = with("\"198504122010012003\"", "\"198504122010012009x\"");

    assertRefused(document).containsExactly("/skp/employee/nip NIP_MALFORMED");
    assertThat(sentence(document)).doesNotContain("04122010");
  }

  @Test
  void anUnknownConstantIsRefusedWithThoseThatAreAllowed() {
    String document = with("\"UTAMA\"", "\"utama\"");

    assertRefused(document).containsExactly("/skp/results/0/kind UNKNOWN_CONSTANT");
    assertThat(sentence(document))
        .isEqualTo("needs one of UTAMA, TAMBAHAN, got 'utama'; did you mean UTAMA?");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "2024-02-30",
        "2023-02-29",
        "2024-2-3",
        "15-01-2024",
        "+12024-01-15",
        "2024-01-15T00:00",
        ""
      })
  void aDayExistsAndHasTheIsoForm(String date) {
    assertRefused(with("2024-01-15", date)).containsExactly("/skp/fixedOn DATE_MALFORMED");
  }

  @Test
  void aDayIsNotAListOfNumbers() {
    assertRefused(with("\"2024-01-15\"", "[2024, 1, 15]"))
        .containsExactly("/skp/fixedOn WRONG_TYPE");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "\"name\": \"Dewi Larasati\"  | \"name\": \" \"            | /skp/employee/name | BLANK_TEXT",
        "198504122010012003           | 198513122010012003         | /skp/employee/nip  | NIP_BIRTH_DATE_IMPOSSIBLE",
        "\"III/d\"                    | \"V/a\"                    | /skp/employee/rank | RANK_UNKNOWN",
        "\"III/d\"                    | \"IX\"                     | /skp/employee/rank | RANK_EMPLOYMENT_MISMATCH",
        "\"version\": 2               | \"version\": 0             | /skp/version       | VERSION_OUT_OF_RANGE",
        "\"version\": 2               | \"version\": 1.5           | /skp/version       | NUMBER_OUT_OF_RANGE",
        "\"version\": 2               | \"version\": 2147483648    | /skp/version       | NUMBER_OUT_OF_RANGE",
        "PermenPAN-RB 6/2022          | PermenPAN-RB               | /skp/regulation    | REGULATION_MALFORMED",
        "PermenPAN-RB 6/2022          | PermenPAN-RB 6/1900        | /skp/regulation    | REGULATION_MALFORMED",
        "\"to\": \"2024-12-31\"       | \"to\": \"2023-12-31\"     | /skp/period/to     | RANGE_INVERTED",
        "\"effectiveFrom\": \"2024-07-12\" | \"effectiveFrom\": \"2025-07-12\" | /skp/adjustment/effectiveFrom | ADJUSTMENT_OUTSIDE_PERIOD",
        "\"PRIORITAS\" | \"PERJANJIAN_KINERJA\" | /skp/consideredSources/1 | DUPLICATE_SOURCE",
        "PENGELOLA_KINERJA | PEGAWAI | /skp/signatures/1/signatory | DUPLICATE_SIGNATURE",
        "\"period\": \"2024\"         | \"period\": \"2025\"       | /period            | PERIOD_OUTSIDE_PLAN",
        "\"period\": \"2024\"         | \"period\": \"2024-Q5\"    | /period            | PERIOD_NUMBER_OUT_OF_RANGE",
        "\"period\": \"2024\"         | \"period\": \"2024-3\"     | /period            | PERIOD_MALFORMED",
        "197202081998031004           | 198504122010012003         | /skp/appraiser/nip | APPRAISER_IS_EMPLOYEE",
        "\"id\": \"R2\"               | \"id\": \"R1\"             | /skp/results/1/id  | DUPLICATE_ID",
        "\"id\": \"R2.1\"             | \"id\": \"R1.1\"           | /skp/results/1/indicators/0/id | DUPLICATE_ID",
        "\"resultId\": \"R2\"         | \"resultId\": \"R9\"       | /results/1/resultId | UNKNOWN_RESULT",
        "\"value\": \"ADAPTIF\"       | \"value\": \"KOLABORATIF\" | /behaviours/1/value | DUPLICATE_BEHAVIOUR",
        "\"max\": 80                  | \"max\": 72.4              | /skp/results/0/indicators/1/target/min | RANGE_INVERTED",
        "\"max\": 80                  | \"max\": 80.1234567        | /skp/results/0/indicators/1/target/max | NUMBER_OUT_OF_RANGE",
        "9f86d081                     | 9F86D081                   | /results/0/realisation/evidence/0/sha256 | DIGEST_MALFORMED",
        "\"id\": \"B2\"               | \"id\": \"B1\"             | /results/0/realisation/evidence/1/id | DUPLICATE_ID",
        "\"indicatorId\": \"R1.2\" | \"indicatorId\": \"R2.1\" | /results/0/indicators/1/indicatorId | UNKNOWN_INDICATOR",
        "\"aspect\": \"KOMITMEN\"   | \"aspect\": \"ORIENTASI_PELAYANAN\" | /skp/behaviourStandards/1/aspect | DUPLICATE_BEHAVIOUR",
        "\"lowest\": 4              | \"lowest\": 5             | /skp/behaviourStandards/1/lowest | RANGE_INVERTED",
        "\"category\": \"BAIK\"     | \"category\": \"SANGAT_BAIK\" | /skp/results/0/rubric/1/category | DUPLICATE_RUBRIC",
        "\"Rapat bulanan\"            | \"\"                       | /skp/annex/accountabilityScheme/1 | BLANK_TEXT",
      })
  void aValueThatCannotBeBuiltIsRefusedAtItsField(
      String piece, String replacement, String pointer, String code) {
    assertRefused(with(piece, replacement)).containsExactly(pointer + " " + code);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "\"value\": 2, \"min\": 1",
        "\"value\": 2, \"max\": 3, \"unit\": \"x\"",
        "\"unit\": \"x\"",
        "\"unit\": \"x\", \"min\": null"
      })
  void aTargetIsANumberARangeOrWords(String fields) {
    String numbers = "\"value\": 2,\n              \"unit\": \"dokumen\"";
    String document = with(numbers, fields);

    assertRefused(document).containsExactly("/skp/results/0/indicators/0/target TARGET_MALFORMED");
  }

  @Test
  void whoAssignsIsNamed() {
    String document = with("\"employeeId\": \"P02\",", "")
        .replace("\"name\": \"Sri Handayani\",", "")
        .replace("\"capacity\": \"Ketua Panitia Lomba\",", "");

    assertRefused(document).containsExactly("/skp/results/1/assignedBy/name ASSIGNER_UNKNOWN");
  }

  @Test
  void allProblemsAreToldInTheOrderOfTheDocument() {
    String document = APPRAISAL
        .replace("\"id\": \"SKP-2024-P14\",", "\"idd\": \"x\",")
        .replace("\"UTAMA\"", "\"Utama\"")
        .replace("\"Anggaran lomba\"", "\"\"")
        .replace("\"period\": \"2024\"", "\"period\": 2024")
        .replace("\"date\": \"2024-06-30\"", "\"date\": \"2024-06-31\"")
        .replace("\"resultRating\": \"SESUAI_EKSPEKTASI\"", "\"resultRating\": [\"x\"]");

    assertRefused(document)
        .containsExactly(
            "/skp/idd UNKNOWN_FIELD",
            "/skp/results/0/kind UNKNOWN_CONSTANT",
            "/skp/results/2/kind UNKNOWN_CONSTANT",
            "/skp/annex/resourceSupport/0 BLANK_TEXT",
            "/skp/id MISSING_FIELD",
            "/period WRONG_TYPE",
            "/results/0/realisation/evidence/0/date DATE_MALFORMED",
            "/resultRating WRONG_TYPE");
  }

  @Test
  void problemsOfTheTextComeBeforeThoseOfTheContent() {
    String document = APPRAISAL
        .replace("\"version\": 2,", "\"version\": 2, \"version\": 3,")
        .replace("\"UTAMA\"", "\"Utama\"");

    assertRefused(document).containsExactly("/skp/version DUPLICATE_KEY");
  }

  @Test
  void aDocumentInWhichEverythingIsWrongIsGivenUpSoon() {
    String wrong = "\"\",".repeat(StrictJson.MAX_LENGTH / 4);
    String unknown = IntStream.range(0, 200_000)
        .mapToObj(field -> "\"field" + field + "\":0,")
        .collect(Collectors.joining());

    assertTimeout(Duration.ofSeconds(20), () -> {
      assertRefused(with("\"Anggaran lomba\"", wrong + "\"\""))
          .hasSize(Problems.MOST + 1)
          .startsWith("/skp/annex/resourceSupport/0 BLANK_TEXT")
          .endsWith(" TOO_MANY_PROBLEMS");
      assertRefused(with("\"annex\": {", "\"annex\": {" + unknown))
          .hasSize(Problems.MOST + 1)
          .startsWith("/skp/annex/field0 UNKNOWN_FIELD");
    });
  }

  @Test
  void aLongForeignTextIsCutInTheSentence() {
    String document = with("\"UTAMA\"", "\"" + "x".repeat(100_000) + "\"");

    assertThat(sentence(document)).hasSizeLessThan(200).contains("'xxx", "…'");
    assertThat(
            sentence(with("\"period\": \"2024\"", "\"period\": \"" + "9".repeat(100_000) + "\"")))
        .hasSizeLessThan(600);
  }

  @Test
  void whatNoDocumentCanHoldIsNotWritten() {
    Appraisal appraisal = AppraisalJson.read(MINIMAL);
    Appraisal far = appraisal.toBuilder()
        .skp(appraisal.skp().toBuilder().fixedOn(LocalDate.of(12024, 1, 1)).build())
        .build();

    assertThatIllegalArgumentException()
        .isThrownBy(() ->
            AppraisalJson.write(appraisal.toBuilder().departureReason("x\ud83d").build()))
        .withMessageContaining("surrogate");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> AppraisalJson.write(far))
        .withMessageContaining("12024-01-01");
  }
}
