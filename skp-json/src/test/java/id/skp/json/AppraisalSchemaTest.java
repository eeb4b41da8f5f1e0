package id.skp.json;

import static id.skp.json.Schemas.parse;
import static id.skp.json.Schemas.schema;
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
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/**
 * The schema and the code say the same. Each test takes the valid document, changes one thing in it, and asks both.
 */
class AppraisalSchemaTest {
  /** What only code can check; the schema's description lists the same. */
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

  private static final String[] FORMS = {
    "UTAMA",
    "utama",
    "TAMBAHAN",
    "null",
    "true",
    "2",
    "2024-02-29",
    "2023-02-29",
    "1900-02-29",
    "2000-02-29",
    "0000-02-29",
    "1600-02-29",
    "1700-02-29",
    "2100-02-29",
    "2024-04-31",
    "2024-12-31",
    "2024-00-10",
    "2024-13-01",
    "2024-01-00",
    "2024-01-32",
    "2024-1-1",
    "20240101",
    "2024-01-01\n",
    "+2024-01-01",
    "-2024-01-01",
    "12024-01-01",
    "٢٠٢٤-٠١-٠١",
    "2024-01-01T00:00:00",
    "2024",
    "2024\n",
    "1899",
    "1900",
    "9999",
    "10000",
    "2024-S1",
    "2024-S2",
    "2024-S0",
    "2024-S3",
    "2024-Q1",
    "2024-Q4",
    "2024-Q5",
    "2024-q1",
    "2024-01",
    "2024-12",
    "2024-13",
    "2024-00",
    "2024-",
    "198504122010012003",
    "19850412201001200",
    "1985041220100120033",
    "198504122010012003\n",
    "198504122010212003",
    "198504122010132003",
    "198504122010013003",
    "198502302010012003",
    "199904121998012003",
    "١٩٨٥٠٤١٢٢٠١٠٠١٢٠٠٣",
    "19850412 201001 2 003",
    "I",
    "XVII",
    "XVIII",
    "I/a",
    "I/e",
    "IV/e",
    "IV/f",
    "iii/d",
    "III/d ",
    "V/a",
    "PP 30/2019",
    "PP  30/2019",
    " PP 30/2019",
    "PP 30/2019 ",
    "PP 30/2019\n",
    "PP 30/1944",
    "PP 30/1945",
    "PP 30/19",
    "PP 30/20199",
    "30/2019",
    "Pergub DKI Jakarta 1.a/2020",
    "A,B 1/2020",
    "A/B 1/2020",
    "PP\t30/2019",
    "PP\u00a0X 30/2019",
    "PP SEK-04.KP.05.02/2020",
    "PP 30/٢٠١٩",
    "9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08",
    "9F86D081884C7D659A2FEAA0C55AD015A3BF4F1B2B0B822CD15D6C15B0F00A08",
    "9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08\n",
    "9f86",
    "skp-appraisal/2",
    "R1",
    "R2",
    "R1.2",
    "B1",
    "B2",
    "KOLABORATIF",
    "ADAPTIF",
    "PIMPINAN",
    "KURANG",
    "PPPK",
    "KHUSUS"
  };

  private static final SchemaAgreement AGREEMENT = new SchemaAgreement(
      parse(Documents.APPRAISAL),
      schema(JsonSchemas.appraisal()),
      AppraisalSchemaTest::read,
      CODE_ONLY);

  @Test
  void theDocumentIsAcceptedByBoth() {
    AGREEMENT.assertAccepted();
  }

  @Test
  void whatIsMissingIsRefusedByBothOrNeither() {
    AGREEMENT.assertWhatIsMissing();
  }

  @Test
  void aTextIsBlankForBothOrNeither() {
    AGREEMENT.assertBlankTexts();
  }

  @Test
  void aTextOfAnotherFormIsRefusedByBothOrNeither() {
    AGREEMENT.assertTextsOfOtherForms(FORMS);
  }

  @Test
  void anotherValueIsRefusedByBothOrNeither() {
    AGREEMENT.assertOtherValues();
  }

  @Test
  void anotherFieldIsRefusedByBothOrNeither() {
    AGREEMENT.assertOtherFields();
  }

  @Test
  void anItemThatStandsTwiceIsRefusedByBothOrNeither() {
    AGREEMENT.assertItemsThatStandTwice();
  }

  @Test
  void anAgreementEmployeeHasRanksAndNumbersOfHisOwn() {
    for (String rank : List.of("null", "\"IX\"", "\"III/d\"", "\"XVIII\"")) {
      for (String nip : List.of("198504122010012003", "198504122010212003")) {
        String document = Documents.with("\"PNS\"", "\"PPPK\"")
            .replace("\"III/d\"", rank)
            .replace("198504122010012003", nip);

        AGREEMENT.assertAgreement(Stream.of(parse(document)));
      }
    }
  }

  @Test
  void theDescriptionListsWhatOnlyCodeChecks() {
    String description = parse(JsonSchemas.appraisal()).get("description").asText();

    assertThat(description).contains(CODE_ONLY).contains(SchemaAgreement.TEXT_ONLY);
  }

  @Test
  void theTextPatternKnowsTheBlanksOfJava() {
    Pattern visible =
        Pattern.compile(parse(JsonSchemas.appraisal()).at("/$defs/text/pattern").asText());

    for (int character = 0; character <= Character.MAX_VALUE; character++) {
      String text = String.valueOf((char) character);
      assertThat(visible.matcher(text).find()).as("U+%04X", character).isEqualTo(!text.isBlank());
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

  private static void read(String document) {
    Appraisal appraisal = AppraisalJson.read(document);
    assertThat(AppraisalJson.read(AppraisalJson.write(appraisal))).isEqualTo(appraisal);
  }
}
