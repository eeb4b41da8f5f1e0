package id.skp.json;

import static id.skp.json.Schemas.parse;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.networknt.schema.Schema;
import id.skp.core.appraisal.Appraisal;
import id.skp.core.appraisal.Evaluation;
import id.skp.core.law.Basis;
import id.skp.core.law.Citation;
import id.skp.core.text.Text;
import id.skp.json.recorded.RecordedDecision;
import id.skp.json.recorded.RecordedFinding;
import id.skp.json.recorded.RecordedReport;
import id.skp.json.recorded.RecordedStep;
import id.skp.rules.EvaluationReport;
import id.skp.rules.LibraryVersion;
import id.skp.rules.PerformanceRules;
import id.skp.rules.RuleSet;
import id.skp.rules.Step;
import id.skp.rules.Undecided;
import id.skp.rules.finding.Finding;
import id.skp.rules.permenpanrb6of2022.PermenPanRb6Of2022;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.assertj.core.groups.Tuple;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

class EvaluationReportJsonTest {
  private static final Schema SCHEMA = Schemas.schema(JsonSchemas.evaluationReport());
  private static final Appraisal APPRAISAL = AppraisalJson.read(Documents.APPRAISAL);
  private static final EvaluationReport REPORT = PerformanceRules.standard().evaluate(APPRAISAL);
  private static final EvaluationReport UNDECIDED = PerformanceRules.standard()
      .evaluate(APPRAISAL.toBuilder().behaviourRating(Optional.empty()).build());

  @Test
  void aReportKeepsItsSchema() {
    assertThat(SCHEMA.validate(written(REPORT))).isEmpty();
    assertThat(SCHEMA.validate(written(UNDECIDED))).isEmpty();
  }

  @ParameterizedTest
  @MethodSource("id.skp.json.RuleSetJsonTest#ruleSets")
  void aReportUnderAnyRuleSetKeepsTheSchema(RuleSet ruleSet) {
    assertThat(SCHEMA.validate(written(PerformanceRules.of(ruleSet).evaluate(APPRAISAL))))
        .isEmpty();
  }

  @Test
  void aDecisionAloneKeepsItsSchema() {
    Schema schema = Schemas.schema(JsonSchemas.decision());

    assertThat(schema.validate(parse(DecisionJson.write(REPORT.decision())))).isEmpty();
    assertThat(schema.validate(parse(DecisionJson.write(REPORT.review())))).isEmpty();
    assertThat(schema.validate(parse(DecisionJson.write(UNDECIDED.decision())))).isEmpty();
    assertThat(
            parse(DecisionJson.write(REPORT.decision())).at("/value/predicate").textValue())
        .isEqualTo(REPORT.decision().orThrow().predicate().name());
  }

  @Test
  void aDecisionHasTheFieldsOfTheEvaluation() {
    JsonNode decision = written(REPORT).get("decision");
    Evaluation evaluation = REPORT.decision().orThrow();

    assertThat(decision.get("decided").booleanValue()).isTrue();
    assertThat(decision.get("skpId").textValue()).isEqualTo(evaluation.skpId());
    assertThat(decision.get("skpVersion").intValue()).isEqualTo(2);
    assertThat(decision.get("period").textValue()).isEqualTo("2024");
    assertThat(decision.get("predicate").textValue())
        .isEqualTo(evaluation.predicate().name());
    assertThat(decision.get("resultRating").textValue()).isEqualTo("SESUAI_EKSPEKTASI");
    assertThat(decision.get("departureReason").textValue()).isEqualTo("Hasil lomba belum dinilai");
    assertThat(decision.has("recommendedResultRating"))
        .isEqualTo(evaluation.recommendedResultRating().isPresent());
    assertThat(text(written(REPORT).get("printedPredicate")))
        .isEqualTo(REPORT.printedPredicate().orElseThrow());
  }

  @Test
  void whatIsNotDecidedTellsWhy() {
    JsonNode report = written(UNDECIDED);
    JsonNode decision = report.get("decision");
    Undecided<Evaluation> undecided = (Undecided<Evaluation>) UNDECIDED.decision();

    assertThat(decision.get("decided").booleanValue()).isFalse();
    assertThat(decision.get("rule").textValue()).isEqualTo("evaluation");
    assertThat(decision.get("reason").textValue()).isEqualTo("MISSING_INPUT");
    assertThat(decision.get("field").textValue()).isEqualTo("/behaviourRating");
    assertThat(decision.get("message").get("en").textValue())
        .isEqualTo(undecided.message().in(Locale.ENGLISH));
    assertThat(decision.get("message").get("id").textValue())
        .isEqualTo(undecided.message().in(Text.INDONESIAN));
    assertThat(report.at("/trace/0/pointer").textValue()).isEqualTo("/resultRating");
    assertThat(report.has("printedPredicate")).isFalse();
    assertThat(report.has("weakestBasis")).isFalse();
    assertThat(report.get("ruleSet").get("id").textValue()).isEqualTo(PermenPanRb6Of2022.ID);
  }

  @Test
  void theTraceHasTheStepsOfTheDecisionInTheirOrder() {
    JsonNode trace = written(REPORT).get("trace");
    List<Step<?>> steps = REPORT.decision().trace().steps();

    assertThat(trace).hasSameSizeAs(steps);
    for (int i = 0; i < steps.size(); i++) {
      JsonNode step = trace.get(i);
      assertThat(step.get("number").intValue()).isEqualTo(i + 1);
      assertThat(step.get("name").textValue()).isEqualTo(steps.get(i).subject().name());
      assertThat(text(step.get("title"))).isEqualTo(steps.get(i).subject().title());
      assertThat(step.get("from"))
          .extracting(number -> steps.get(number.intValue() - 1))
          .isEqualTo(steps.get(i).operands());
      assertThat(step.has("source")).isEqualTo(steps.get(i).subject().source().isPresent());
    }
    assertThat(trace)
        .extracting(step -> step.get("kind").textValue())
        .contains("GIVEN", "PARAMETER", "CALCULATION")
        .endsWith("RULE");
  }

  @Test
  void aSourceIsReadBackWordForWord() {
    JsonNode parameter = step("predicateMatrix");

    assertThat(parameter.at("/source/citations"))
        .allSatisfy(citation ->
            assertThat(Citation.parse(citation.textValue())).hasToString(citation.textValue()))
        .isNotEmpty();
    assertThat(parameter.at("/source/openQuestion/id").textValue()).isEqualTo("OQ-604");
    assertThat(Basis.valueOf(written(REPORT).get("weakestBasis").textValue()))
        .isEqualTo(REPORT.decision().trace().weakestBasis().orElseThrow());
  }

  @Test
  void aStepHasItsValue() {
    assertThat(step("resultRating").get("value").textValue()).isEqualTo("SESUAI_EKSPEKTASI");
    assertThat(step("behaviours").get("value").toString())
        .isEqualTo("{\"KOLABORATIF\":\"SESUAI_EKSPEKTASI\"}");
    assertThat(step("evaluation").get("value").get("en").textValue()).isEqualTo("Good");
  }

  @Test
  void theFindingsAreThoseOfTheReview() {
    JsonNode report = written(REPORT);

    assertThat(report.get("review").toString()).isEqualTo("{\"decided\":true}");
    assertThat(report.get("findings"))
        .extracting(
            finding -> finding.get("code").textValue(),
            finding -> finding.get("severity").textValue(),
            finding -> finding.get("location").textValue(),
            finding -> finding.get("message").get("id").textValue())
        .containsExactlyElementsOf(
            REPORT.findings().stream().map(EvaluationReportJsonTest::tuple).toList());
    assertThat(report.get("findings")).isNotEmpty();
  }

  private static Tuple tuple(Finding finding) {
    return Tuple.tuple(
        finding.code(),
        finding.severity().name(),
        finding.location(),
        finding.message().in(Text.INDONESIAN));
  }

  @Test
  void aReviewThatCouldNotBeMadeIsNotAReviewWithoutFindings() {
    RuleSet empty = RuleSet.builder("empty", PermenPanRb6Of2022.ruleSet().regulation())
        .parameter(
            RuleSet.IN_FORCE_FROM,
            LocalDate.of(2024, 1, 1),
            PermenPanRb6Of2022.ruleSet().parameter(RuleSet.IN_FORCE_FROM).legalSource())
        .build();
    JsonNode report = written(PerformanceRules.of(empty).evaluate(APPRAISAL));

    assertThat(report.at("/review/decided").booleanValue()).isFalse();
    assertThat(report.at("/review/reason").textValue()).isEqualTo("NO_RULE");
    assertThat(report.get("findings")).isEmpty();
    assertThat(SCHEMA.validate(report)).isEmpty();
  }

  @Test
  void theRuleSetIsNamedWithItsBasesAndTheVersion() {
    RuleSet variant = PermenPanRb6Of2022.ruleSet()
        .variant("kab-contoh-2024", changes -> {})
        .variant("kab-contoh-2025", changes -> {});
    JsonNode ruleSet = written(PerformanceRules.of(variant).evaluate(APPRAISAL)).get("ruleSet");

    assertThat(ruleSet.get("id").textValue()).isEqualTo("kab-contoh-2025");
    assertThat(ruleSet.get("bases"))
        .extracting(JsonNode::textValue)
        .containsExactly("kab-contoh-2024", PermenPanRb6Of2022.ID);
    assertThat(ruleSet.get("libraryVersion").textValue()).isEqualTo(LibraryVersion.CURRENT);
  }

  @Test
  void theSameReportGivesTheSameText() {
    assertThat(EvaluationReportJson.write(PerformanceRules.standard().evaluate(APPRAISAL)))
        .isEqualTo(EvaluationReportJson.write(REPORT));
  }

  @Test
  void aReportNeverTellsAnEmployeeNumber() {
    assertThat(EvaluationReportJson.write(REPORT))
        .doesNotContain("198504122010012003", "197202081998031004");
  }

  @Test
  void whatIsWrittenIsReadAsValues() {
    RecordedReport report = EvaluationReportJson.read(EvaluationReportJson.write(REPORT));
    List<Step<?>> steps = REPORT.decision().trace().steps();

    assertThat(report.decision().toOptional()).isEqualTo(REPORT.decision().toOptional());
    assertThat(report.printedPredicate()).isEqualTo(REPORT.printedPredicate());
    assertThat(report.way().weakestBasis()).isEqualTo(REPORT.decision().trace().weakestBasis());
    assertThat(report.way().steps())
        .extracting(RecordedStep::title)
        .containsExactlyElementsOf(
            steps.stream().map(step -> step.subject().title()).toList());
    assertThat(report.findings())
        .extracting(RecordedFinding::code, RecordedFinding::location, RecordedFinding::message)
        .containsExactlyElementsOf(REPORT.findings().stream()
            .map(
                each -> Tuple.tuple(each.code(), each.location(), each.message().toText()))
            .toList());
    assertThat(EvaluationReportJson.write(report)).isEqualTo(EvaluationReportJson.write(REPORT));
    assertThat(SkpDocuments.read(RecordedReport.class, SkpDocuments.writeLine(REPORT)))
        .isEqualTo(report);
  }

  @Test
  void whatWasNotDecidedIsReadWithItsReason() {
    String written = EvaluationReportJson.write(UNDECIDED);
    RecordedReport report = EvaluationReportJson.read(written);

    assertThat(report.decision())
        .isInstanceOfSatisfying(RecordedDecision.Undecided.class, undecided -> {
          assertThat(undecided.reason()).isEqualTo(Undecided.Reason.MISSING_INPUT);
          assertThat(undecided.pointer()).isEqualTo("/behaviourRating");
        });
    assertThat(EvaluationReportJson.write(report)).isEqualTo(written);
  }

  @ParameterizedTest
  @CsvSource(delimiter = '|', textBlock = """
      decision/predicate     | "KURANG"                 | REPORT_CONTRADICTORY | /trace/17/value
      decision/decided       | false                    | UNKNOWN_FIELD        | /decision/skpId
      decision/decided       | "true"                   | WRONG_TYPE           | /decision/decided
      decision/decided       | null                     | WRONG_TYPE           | /decision/decided
      decision/other         | 1                        | UNKNOWN_FIELD        | /decision/other
      because                | {"id":"Tidak","en":"No"} | REPORT_CONTRADICTORY | /because
      weakestBasis           | "REGULATION_TEXT"        | REPORT_CONTRADICTORY | /weakestBasis
      weakestBasis           | null                     | REPORT_CONTRADICTORY | /weakestBasis
      ruleSet/fingerprint    | "1"                      | FINGERPRINT_MALFORMED | /ruleSet/fingerprint
      trace                  | []                       | REPORT_CONTRADICTORY | /weakestBasis
      trace/1/number         | 3                        | REPORT_CONTRADICTORY | /trace/1/number
      trace/17/from          | [18]                     | REPORT_CONTRADICTORY | /trace/17/from/0
      trace/17/from          | [0]                    | REPORT_CONTRADICTORY | /trace/17/from/0
      trace/0/from           | [1]                      | REPORT_CONTRADICTORY | /trace/0/from/0
      trace/1/from           | [1]                      | REPORT_CONTRADICTORY | /trace/1/from
      trace/17/kind          | "CALCULATION"            | REPORT_CONTRADICTORY | /trace
      trace/0/pointer        | "resultRating"           | POINTER_MALFORMED    | /trace/0/pointer
      trace/0/pointer        | "/a~2"                   | POINTER_MALFORMED    | /trace/0/pointer
      trace/2/other          | 1                        | UNKNOWN_FIELD        | /trace/2/other
      findings/0/code        | "no"                     | FINDING_CODE_MALFORMED | /findings/0/code
      """)
  void whatContradictsItselfIsRefusedAtItsPlace(
      String place, String value, String code, String pointer) {
    JsonNode report = written(REPORT);
    int end = place.lastIndexOf('/');
    ObjectNode parent = (ObjectNode) (end < 0 ? report : report.at("/" + place.substring(0, end)));
    parent.set(place.substring(end + 1), parse(value));

    assertThatThrownBy(() -> EvaluationReportJson.read(report.toString()))
        .isInstanceOfSatisfying(
            DocumentException.class,
            refused -> assertThat(refused.problems())
                .extracting(DocumentProblem::code, DocumentProblem::pointer)
                .contains(Tuple.tuple(code, pointer)));
  }

  @Test
  void whatWasNotDecidedHasNoPredicateAndWhatWasNotReviewedNoFindings() {
    ObjectNode undecided = (ObjectNode) written(UNDECIDED);
    undecided.set("printedPredicate", parse("{\"id\":\"Baik\",\"en\":\"Good\"}"));
    ObjectNode unreviewed = (ObjectNode) written(REPORT);
    unreviewed.set("review", undecided.get("decision"));

    assertThatThrownBy(() -> EvaluationReportJson.read(undecided.toString()))
        .hasMessageContaining("REPORT_CONTRADICTORY")
        .hasMessageContaining("/printedPredicate");
    assertThatThrownBy(() -> EvaluationReportJson.read(unreviewed.toString()))
        .hasMessageContaining("REPORT_CONTRADICTORY")
        .hasMessageContaining("/findings");
  }

  private static JsonNode written(EvaluationReport report) {
    return parse(EvaluationReportJson.write(report));
  }

  private static JsonNode step(String name) {
    for (JsonNode step : written(REPORT).get("trace")) {
      if (step.get("name").textValue().equals(name)) {
        return step;
      }
    }
    throw new AssertionError("no step " + name);
  }

  private static Text text(JsonNode node) {
    return Text.of(node.get("id").textValue(), node.get("en").textValue());
  }
}
