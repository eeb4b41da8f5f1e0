package id.skp.json;

import static id.skp.json.Schemas.parse;
import static id.skp.json.Schemas.schema;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import id.skp.core.cascade.RoleResultMatrix;
import id.skp.core.law.Basis;
import id.skp.core.law.LegalSource;
import id.skp.rules.Decision;
import id.skp.rules.RuleSet;
import id.skp.rules.RuleSets;
import id.skp.rules.cascade.CascadeReport;
import id.skp.rules.cascade.CascadeRules;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;

class CascadeReportJsonTest {
  private static final RoleResultMatrix MATRIX = MatrixJson.read(Documents.MATRIX);

  private static Decision<CascadeReport> decision(String rules) {
    RuleSet ruleSet = RuleSets.standard().find(rules).orElseThrow();
    return ruleSet.decide(CascadeRules.CASCADE_REVIEW, MATRIX);
  }

  @Test
  void theReportConformsToItsSchemaUnderEveryRegulation() {
    RuleSets.standard()
        .all()
        .forEach(rules -> assertThat(schema(JsonSchemas.cascadeReport())
                .validate(parse(CascadeReportJson.write(decision(rules.id())))))
            .isEmpty());
  }

  @Test
  void itTellsHowGoalsAreCarriedAndWhatWasFound() {
    JsonNode report = parse(CascadeReportJson.write(decision("permenpanrb-6-2022")));

    assertThat(report.at("/document").asText()).isEqualTo("skp-cascade-report/1");
    assertThat(report.at("/decision/decided").asBoolean()).isTrue();
    assertThat(report.at("/goals/0/goalId").asText()).isEqualTo("G1");
    assertThat(report.at("/goals/0/standing").asText()).isEqualTo("AMAN");
    assertThat(report.at("/goals/0/carriers"))
        .extracting(JsonNode::asText)
        .containsExactly("P01-R1", "J02-R1", "U03-R1");
    assertThat(report.at("/towardsGoal/J02-R1").asText()).isEqualTo("P01-R1");
    assertThat(report.at("/findings"))
        .extracting(finding ->
            finding.at("/code").asText() + " " + finding.at("/location").asText())
        .containsExactly(
            "INDICATOR_NOT_CARRIED /goals/0/indicators/1",
            "ROLE_RESULT_ADDITIONAL /results/2/result/kind",
            "QUANTITY_MISMATCH /results/0");
    assertThat(report.at("/trace")).isNotEmpty();
  }

  @Test
  void aRuleSetWithoutTheRuleIsToldInPlaceOfTheReport() {
    RuleSet empty = RuleSet.builder("empty", RuleSets.standard().all().get(0).regulation())
        .parameter(
            RuleSet.IN_FORCE_FROM,
            LocalDate.of(2026, 1, 1),
            LegalSource.cited(Basis.REGULATION_TEXT, "PP 30/2019"))
        .build();
    String report = CascadeReportJson.write(empty.decide(CascadeRules.CASCADE_REVIEW, MATRIX));

    assertThat(schema(JsonSchemas.cascadeReport()).validate(parse(report))).isEmpty();
    assertThat(parse(report).at("/decision/reason").asText()).isEqualTo("NO_RULE");
  }
}
