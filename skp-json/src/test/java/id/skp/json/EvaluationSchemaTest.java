package id.skp.json;

import id.skp.core.appraisal.OrganisationPredicate;
import id.skp.core.appraisal.Rating;
import id.skp.core.number.Ratio;
import id.skp.rules.PerformanceRules;
import java.util.List;
import java.util.Set;

/** The schema of an evaluation and the code say the same. */
class EvaluationSchemaTest extends SchemaTest {
  EvaluationSchemaTest() {
    super(
        JsonSchemas.evaluation(),
        EvaluationJson.write(PerformanceRules.standard()
            .evaluate(AppraisalJson.read(Documents.APPRAISAL))
            .decision()
            .orThrow()
            .toBuilder()
            .recommendedResultRating(Rating.DI_ATAS_EKSPEKTASI)
            .recommendedBehaviourRating(Rating.DI_ATAS_EKSPEKTASI)
            .organisationPredicate(OrganisationPredicate.ISTIMEWA)
            .ruleSetBases(List.of("a", "b"))
            .skpScore(Ratio.of(175, 2))
            .behaviourScore(Ratio.of(13, 14))
            .performanceScore(Ratio.of(90))
            .build()),
        document -> EvaluationJson.write(EvaluationJson.read(document)),
        Set.of("DIVISION_BY_ZERO", "DUPLICATE_ID"));
  }
}
