package id.skp.json;

import id.skp.rules.PerformanceRules;
import java.util.Set;

/** The schema of an evaluation report and the code say the same. */
class EvaluationReportSchemaTest extends SchemaTest {
  EvaluationReportSchemaTest() {
    super(
        JsonSchemas.evaluationReport(),
        EvaluationReportJson.write(
            PerformanceRules.standard().evaluate(AppraisalJson.read(Documents.APPRAISAL))),
        document -> EvaluationReportJson.write(EvaluationReportJson.read(document)),
        Set.of(
            "CITATION_MALFORMED",
            "DIVISION_BY_ZERO",
            "DUPLICATE_ID",
            "NUMBER_OUT_OF_RANGE",
            "REPORT_CONTRADICTORY"));
  }
}
