package id.skp.json;

import static id.skp.json.Schemas.parse;
import static id.skp.json.Schemas.schema;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.networknt.schema.Schema;
import id.skp.core.appraisal.PerformancePredicate;
import id.skp.core.followup.ObjectionAction;
import id.skp.core.followup.ObjectionState;
import id.skp.core.followup.ObjectionStatus;
import id.skp.core.law.Basis;
import id.skp.core.law.LegalSource;
import id.skp.core.period.EvaluationPeriod;
import id.skp.core.year.EntryKind;
import id.skp.core.year.PerformanceFile;
import id.skp.json.recorded.RecordedYear;
import id.skp.rules.RuleSet;
import id.skp.rules.RuleSets;
import id.skp.rules.followup.FollowUpMeasure;
import id.skp.rules.monitoring.FileReview;
import id.skp.rules.monitoring.PerformanceYear;
import id.skp.rules.monitoring.YearCredit;
import id.skp.rules.monitoring.YearReport;
import id.skp.rules.paper.PaperKind;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.assertj.core.groups.Tuple;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What is written of a year has the form of its schema, and the schema takes nothing else. */
class YearReportJsonTest {
  private static final Schema SCHEMA = schema(JsonSchemas.yearReport());
  private static final RuleSet RULES =
      RuleSets.standard().find("permenpanrb-6-2022").orElseThrow();

  /** The events as the document has them decide; a fourth one comes after the end. */
  private static final PerformanceFile FILE = PerformanceFileJson.read(Documents.PERFORMANCE_FILE);

  /** The same file, but the decision replaces the predicate, and nothing comes after it. */
  private static final PerformanceFile REPLACED = PerformanceFileJson.read(Documents.REPLACED_YEAR);

  private static JsonNode report(RuleSet rules, PerformanceFile file, String day) {
    FileReview review = new FileReview(file, EvaluationPeriod.year(2024), LocalDate.parse(day));
    return parse(YearReportJson.write(PerformanceYear.of(rules).report(review)));
  }

  @Test
  void aReportHasTheFormOfItsSchemaUnderEachRegulationAndOnAnyDay() {
    for (RuleSet rules : RuleSets.standard().all()) {
      for (PerformanceFile file : new PerformanceFile[] {FILE, REPLACED}) {
        assertThat(Stream.of("2023-12-31", "2024-04-30", "2025-01-07", "2025-02-28")
                .flatMap(day -> SCHEMA.validate(report(rules, file, day)).stream()))
            .as(rules.id())
            .isEmpty();
      }
    }
  }

  @Test
  void aRuleSetWithoutTheRulesIsToldInTheirPlace() {
    RuleSet empty = RuleSet.builder("empty", RULES.regulation())
        .parameter(
            RuleSet.IN_FORCE_FROM,
            LocalDate.of(2026, 1, 1),
            LegalSource.cited(Basis.REGULATION_TEXT, "PP 30/2019"))
        .build();
    JsonNode report = report(empty, FILE, "2025-02-28");

    assertThat(SCHEMA.validate(report)).isEmpty();
    assertThat(report.at("/followUp/reason").asText()).isEqualTo("NO_RULE");
    assertThat(report.at("/objections/0/opening/reason").asText()).isEqualTo("NO_RULE");
    assertThat(report.at("/objections/0/transitions")).hasSize(4);
  }

  @Test
  void anEventAfterTheEndIsToldWithItsPlaceAndChangesNothing() {
    JsonNode course = report(RULES, FILE, "2025-02-28").at("/objections/0");

    assertThat(course.at("/state").asText()).isEqualTo("DECIDED");
    assertThat(course.at("/transitions/0/timing/status").asText()).isEqualTo("TIMELY");
    assertThat(course.at("/transitions/0/timing/lastDay").asText()).isEqualTo("2025-01-22");
    assertThat(course.at("/transitions/3/decision/decided").asBoolean()).isFalse();
    assertThat(Documents.PERFORMANCE_FILE).contains("\"KB-1\"");
    assertThat(parse(Documents.PERFORMANCE_FILE)
            .at(course.at("/transitions/3/pointer").asText())
            .asText())
        .isEqualTo("DECIDE");
  }

  @Test
  void theYearIsToldBeforeAndAfterTheObjection() {
    JsonNode report = report(RULES, REPLACED, "2025-02-28");

    assertThat(report.at("/yearEnd/predicate").asText()).isEqualTo("BAIK");
    assertThat(report.at("/objections/0/predicate").asText()).isEqualTo("BAIK");
    assertThat(report.at("/objections/0/finalPredicate").asText()).isEqualTo("SANGAT_BAIK");
    assertThat(report.at("/settled/yearEnd/predicate").asText()).isEqualTo("SANGAT_BAIK");
    assertThat(report.at("/followUp/missingYears/0").asInt()).isEqualTo(2023);
    assertThat(report(RULES, FILE, "2025-02-28").has("settled")).isFalse();
  }

  @Test
  void everyLocationPointsIntoTheCanonicalFormOfTheFile() {
    JsonNode file = parse(PerformanceFileJson.write(FILE));
    JsonNode report = report(RULES, FILE, "2025-02-28");

    assertThat(report.findValuesAsText("location"))
        .hasSizeGreaterThan(FILE.entries().size())
        .allSatisfy(location -> assertThat(file.at(location).isMissingNode()).isFalse());
    assertThat(report.at("/entries")).hasSize(FILE.entries().size());
  }

  @Test
  void everyLocationPointsIntoTheDocumentThatWasReadInWhateverOrderItStands() {
    ObjectNode document = (ObjectNode) parse(Documents.PERFORMANCE_FILE);
    for (EntryKind kind : EntryKind.values()) {
      if (document.get(kind.listName()) instanceof ArrayNode list) {
        List<JsonNode> reversed = new ArrayList<>();
        list.forEach(each -> reversed.add(0, each));
        list.removeAll().addAll(reversed);
      }
    }
    PerformanceFile file = PerformanceFileJson.read(document.toString());
    JsonNode report = report(RULES, file, "2025-02-28");

    assertThat(file).isEqualTo(FILE);
    assertThat(PerformanceFileJson.write(file)).isEqualTo(PerformanceFileJson.write(FILE));
    assertThat(report.at("/entries")).hasSize(FILE.entries().size()).allSatisfy(each -> {
      JsonNode stands = document.at(each.get("location").asText());
      assertThat(stands.get("recordedOn")).isEqualTo(each.get("recordedOn"));
      if (stands.has("id") && !each.get("kind").asText().equals("SKP")) {
        assertThat(stands.get("id")).isEqualTo(each.get("id"));
      }
    });
    assertThat(report.at("/objections/0/transitions"))
        .isNotEmpty()
        .allSatisfy(each ->
            assertThat(document.at(each.get("location").asText()).has("action")).isTrue());
  }

  @Test
  void theSchemaRefusesWhatIsMissingAndWhatIsUnknown() {
    JsonNode report = report(RULES, REPLACED, "2025-02-28");

    for (String field : (Iterable<String>) () -> report.fieldNames()) {
      ObjectNode without = report.deepCopy();
      without.remove(field);
      assertThat(SCHEMA.validate(without).isEmpty()).as(field).isEqualTo(field.equals("settled"));
    }
    ObjectNode more = report.deepCopy();
    ((ObjectNode) more.at("/objections/0/transitions/0")).put("unknown", 1);
    assertThat(SCHEMA.validate(more)).isNotEmpty();
  }

  @Test
  void whatIsWrittenIsReadAsValues() {
    for (RuleSet rules : RuleSets.standard().all()) {
      for (int contradicting : new int[] {0, 12}) {
        YearReport report = WrittenSchemasTest.year(rules, contradicting);
        String written = YearReportJson.write(report);
        RecordedYear read = YearReportJson.read(written);

        assertThat(YearReportJson.write(read)).isEqualTo(written);
        assertThat(SkpDocuments.read(RecordedYear.class, SkpDocuments.writeLine(report)))
            .isEqualTo(read);
        assertThat(read.evaluated().predicate().toOptional())
            .isEqualTo(report.yearEnd().toOptional());
        assertThat(read.result().predicate().toOptional())
            .isEqualTo(report.finalYearEnd().toOptional());
        assertThat(read.result().credit().toOptional().map(YearCredit::periods))
            .isEqualTo(report.finalCredit().toOptional().map(YearCredit::periods));
        assertThat(read.followUp().toOptional()).isEqualTo(report.followUp().toOptional());
        assertThat(read.evaluations())
            .extracting(each -> each.decision().toOptional())
            .containsExactlyElementsOf(report.evaluations().stream()
                .map(each -> each.decision().toOptional())
                .toList());
        assertThat(read.findings()).hasSameSizeAs(report.findings());
        assertThat(read.objections()).hasSameSizeAs(report.objections());
      }
    }
  }

  @ParameterizedTest
  @CsvSource(delimiter = '|', textBlock = """
      yearEnd/predicate                     | "KURANG"       | /yearEnd/predicate
      credit/counted/printed                | 1.5            | /credit/counted
      settled/credit/counted                | null           | /settled/credit/counted
      review/conforms                       | true           | -
      review/conforms                       | false          | -
      findings                              | []             | /review/conforms
      objections/0/state                    | "RECEIVED"     | /objections/0/state
      objections/0/finalPredicate           | "BAIK"         | /objections/0/finalPredicate
      objections/0/predicate                | "SANGAT_BAIK"  | /settled
      objections/0/documentId               | "DOK-0"        | /objections/0/documentId
      objections/0/transitions/0/pointer    | "/ratings/0"   | /objections/0/transitions/0/pointer
      objections/0/transitions/0/trace      | []             | /objections/0/transitions/0/trace
      objections/0/transitions/0/trace/1/number | 1          | /objections/0/transitions/0/trace/1/number
      evaluations/0/decision/predicate      | "KURANG"       | /evaluations/0/trace/22/value
      evaluations/0/decision/period         | "2024-Q1"      | /evaluations/0/decision/period
      evaluations/0/ratingsId               | "RT-0"         | /evaluations/0/ratingsId
      evaluations/0/recorded/0/evaluationId | "EV-0"         | /evaluations/0/recorded/0/evaluationId
      evaluations/0/trace                   | []             | /evaluations/0/trace
      entries/0/recordedOn                  | "2025-03-01"   | /entries/0/recordedOn
      settled/yearEnd                       | {"decided": false, "rule": "a", "reason": "NO_RULE", "field": "", "message": {"id": "a", "en": "a"}} | /followUp
      """)
  void whatContradictsItselfIsRefusedAtItsPlace(String place, String value, String pointer) {
    ObjectNode report = (ObjectNode) report(RULES, REPLACED, "2025-02-28");
    int end = place.lastIndexOf('/');
    ObjectNode parent = (ObjectNode) (end < 0 ? report : report.at("/" + place.substring(0, end)));
    parent.set(place.substring(end + 1), parse(value));

    if (pointer.equals("-")) {
      assertThat(YearReportJson.read(report.toString()).findings()).isNotEmpty();
      return;
    }
    assertThatThrownBy(() -> YearReportJson.read(report.toString()))
        .isInstanceOfSatisfying(
            DocumentException.class,
            refused -> assertThat(refused.problems())
                .extracting(DocumentProblem::code, DocumentProblem::pointer)
                .contains(Tuple.tuple("REPORT_CONTRADICTORY", pointer)));
  }

  @Test
  void theConstantsAreThoseOfTheLibrary() {
    JsonNode definitions = parse(JsonSchemas.yearReport()).get("$defs");

    assertThat(Map.<String, Enum<?>[]>of(
            "/kindOfEntry/enum", EntryKind.values(),
            "/performancePredicate/enum", PerformancePredicate.values(),
            "/objectionAction/enum", ObjectionAction.values(),
            "/objectionState/enum", ObjectionState.values(),
            "/timing/properties/status/enum", ObjectionStatus.values(),
            "/measure/enum", FollowUpMeasure.values(),
            "/form/properties/kind/enum", PaperKind.values()))
        .allSatisfy((place, constants) -> assertThat(definitions.at(place))
            .extracting(JsonNode::asText)
            .containsExactlyInAnyOrder(
                Stream.of(constants).map(Enum::name).toArray(String[]::new)));
  }
}
