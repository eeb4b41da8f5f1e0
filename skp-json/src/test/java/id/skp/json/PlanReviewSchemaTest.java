package id.skp.json;

import id.skp.rules.PerformanceRules;
import id.skp.rules.RuleSets;
import java.util.Set;

/** The schema of the review of a plan and the code say the same. */
class PlanReviewSchemaTest extends SchemaTest {
  PlanReviewSchemaTest() {
    super(
        JsonSchemas.planReview(),
        PlanReviewJson.write(RuleSets.standard()
            .find("permenpanrb-6-2022")
            .orElseThrow()
            .decide(PerformanceRules.PLAN_REVIEW, SkpJson.read(Documents.PLAN))),
        document -> PlanReviewJson.write(PlanReviewJson.read(document)),
        Set.of(
            "CITATION_MALFORMED", "DUPLICATE_ID", "NUMBER_OUT_OF_RANGE", "REPORT_CONTRADICTORY"));
  }
}
