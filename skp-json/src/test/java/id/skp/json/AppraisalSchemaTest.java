package id.skp.json;

import static id.skp.json.Schemas.parse;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import id.skp.core.appraisal.Appraisal;
import id.skp.core.appraisal.OrganisationPredicate;
import id.skp.core.appraisal.Rating;
import id.skp.core.dialogue.FeedbackGiver;
import id.skp.core.people.Employment;
import id.skp.core.people.PositionLevel;
import id.skp.core.plan.AchievementCategory;
import id.skp.core.plan.Aspect;
import id.skp.core.plan.AssignmentScope;
import id.skp.core.plan.BehaviourAspect;
import id.skp.core.plan.BehaviourValue;
import id.skp.core.plan.CascadingMethod;
import id.skp.core.plan.MainWorkKind;
import id.skp.core.plan.Perspective;
import id.skp.core.plan.PlanApproach;
import id.skp.core.plan.PlanModel;
import id.skp.core.plan.Polarity;
import id.skp.core.plan.WorkResultKind;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The schema of an appraisal. */
class AppraisalSchemaTest extends SchemaAgreement {
  private static final Set<String> CODE_ONLY = Set.of(
      "APPRAISER_IS_EMPLOYEE",
      "DUPLICATE_BEHAVIOUR",
      "DUPLICATE_ID",
      "DUPLICATE_RUBRIC",
      "NIP_APPOINTED_BEFORE_BIRTH",
      "NIP_APPOINTMENT_IMPOSSIBLE",
      "NIP_BIRTH_DATE_IMPOSSIBLE",
      "NIP_SEX_UNKNOWN",
      "PERIOD_OUTSIDE_PLAN",
      "PERIOD_SPANS_YEARS",
      "RANGE_INVERTED",
      "UNKNOWN_INDICATOR",
      "UNKNOWN_RESULT");

  AppraisalSchemaTest() {
    super(JsonSchemas.appraisal(), Documents.APPRAISAL, CODE_ONLY, text -> {
      Appraisal appraisal = AppraisalJson.read(text);
      assertThat(AppraisalJson.read(AppraisalJson.write(appraisal))).isEqualTo(appraisal);
    });
  }

  @Test
  void anAgreementEmployeeHasRanksAndNumbersOfHisOwn() {
    for (String rank : List.of("null", "\"IX\"", "\"III/d\"", "\"XVIII\"")) {
      for (String nip : List.of("198504122010012003", "198504122010212003")) {
        String document = Documents.with("\"PNS\"", "\"PPPK\"")
            .replace("\"III/d\"", rank)
            .replace("198504122010012003", nip);

        assertAgreement(Stream.of(parse(document)));
      }
    }
  }

  @Test
  void theConstantsAreThoseOfTheLaw() {
    JsonNode definitions = parse(JsonSchemas.appraisal()).get("$defs");

    assertThat(Map.<String, Object[]>ofEntries(
            Map.entry("rating", Rating.values()),
            Map.entry("organisationPredicate", OrganisationPredicate.values()),
            Map.entry("employment", Employment.values()),
            Map.entry("positionLevel", PositionLevel.values()),
            Map.entry("planApproach", PlanApproach.values()),
            Map.entry("workResultKind", WorkResultKind.values()),
            Map.entry("achievementCategory", AchievementCategory.values()),
            Map.entry("planModel", PlanModel.values()),
            Map.entry("mainWorkKind", MainWorkKind.values()),
            Map.entry("cascadingMethod", CascadingMethod.values()),
            Map.entry("assignmentScope", AssignmentScope.values()),
            Map.entry("behaviourAspect", BehaviourAspect.values()),
            Map.entry("aspect", Aspect.values()),
            Map.entry("perspective", Perspective.values()),
            Map.entry("polarity", Polarity.values()),
            Map.entry("behaviourValue", BehaviourValue.values()),
            Map.entry("feedbackGiver", FeedbackGiver.values())))
        .allSatisfy((name, constants) -> assertThat(definitions.at("/" + name + "/enum"))
            .extracting(JsonNode::asText)
            .containsExactly(Stream.of(constants).map(Object::toString).toArray(String[]::new)));
  }
}
