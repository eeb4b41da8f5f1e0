package id.skp.json;

import static id.skp.json.Schemas.parse;
import static id.skp.json.Schemas.schema;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.JsonNode;
import id.skp.core.dialogue.SkpFile;
import id.skp.core.law.Basis;
import id.skp.core.law.LegalSource;
import id.skp.core.law.Regulation;
import id.skp.json.recorded.RecordedReview;
import id.skp.rules.Decision;
import id.skp.rules.PerformanceRules;
import id.skp.rules.RuleSet;
import id.skp.rules.RuleSets;
import id.skp.rules.finding.Review;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;

class PlanReviewJsonTest {
  private static final SkpFile PLAN = SkpJson.read(Documents.PLAN);

  @Test
  void aReviewHasTheFormOfItsSchemaUnderEachRegulation() {
    for (RuleSet rules : RuleSets.standard().all()) {
      rules.find(PerformanceRules.PLAN_REVIEW).ifPresent(rule -> {
        JsonNode report = parse(PlanReviewJson.write(rules.decide(rule.key(), PLAN)));

        assertThat(schema(JsonSchemas.planReview()).validate(report)).isEmpty();
        assertThat(report.at("/decision/conforms").asBoolean()).isFalse();
        assertThat(report.at("/ruleSet/id").asText()).isEqualTo(rules.id());
      });
    }
  }

  @Test
  void everyFindingPointsIntoTheDocument() {
    JsonNode plan = parse(Documents.PLAN);
    JsonNode report = parse(PlanReviewJson.write(PerformanceRules.standard().review(PLAN)));

    assertThat(report.get("findings"))
        .isNotEmpty()
        .allSatisfy(
            finding -> assertThat(plan.at(finding.get("location").asText()).isMissingNode())
                .isFalse());
  }

  @Test
  void aReviewThatCannotBeMadeSaysWhy() {
    RuleSet empty = RuleSet.builder(
            "id.go.contoh-2026", Regulation.of("Permen Contoh 1/2026", "Tanpa reviu"))
        .parameter(
            RuleSet.IN_FORCE_FROM,
            LocalDate.of(2026, 1, 1),
            LegalSource.cited(Basis.REGULATION_TEXT, "Permen Contoh 1/2026"))
        .build();
    Decision<Review> undecided = empty.decide(PerformanceRules.PLAN_REVIEW, PLAN);
    JsonNode report = parse(PlanReviewJson.write(undecided));

    assertThat(schema(JsonSchemas.planReview()).validate(report)).isEmpty();
    assertThat(report.at("/decision/reason").asText()).isEqualTo("NO_RULE");
  }

  @Test
  void whatIsWrittenIsReadAsValuesAndRefusedWhereItContradictsItself() {
    Decision<Review> review = PerformanceRules.standard().review(PLAN);
    String written = PlanReviewJson.write(review);
    RecordedReview read = PlanReviewJson.read(written);

    assertThat(PlanReviewJson.write(read)).isEqualTo(written);
    assertThat(read.decision().toOptional()).contains(false);
    assertThat(read.findings()).hasSameSizeAs(review.orThrow().findings());
    assertThatThrownBy(
            () -> PlanReviewJson.read(written.replace("\"conforms\": false", "\"conforms\": true")))
        .hasMessageContaining("/findings: REPORT_CONTRADICTORY");
    assertThatThrownBy(
            () -> PlanReviewJson.read(written.replaceFirst("\"weakestBasis\": \"\\w+\",\\s*", "")))
        .hasMessageContaining("/weakestBasis: REPORT_CONTRADICTORY");
  }
}
