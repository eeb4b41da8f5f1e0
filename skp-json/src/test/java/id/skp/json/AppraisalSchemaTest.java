package id.skp.json;

import static id.skp.json.Schemas.parse;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import id.skp.core.InvalidValueException;
import id.skp.core.appraisal.Appraisal;
import id.skp.core.appraisal.OrganisationPredicate;
import id.skp.core.appraisal.Rating;
import id.skp.core.dialogue.FeedbackGiver;
import id.skp.core.law.RegulationId;
import id.skp.core.people.Employment;
import id.skp.core.people.PositionLevel;
import id.skp.core.people.Signatory;
import id.skp.core.people.SignatureStatus;
import id.skp.core.plan.AchievementCategory;
import id.skp.core.plan.Aspect;
import id.skp.core.plan.AssignerRole;
import id.skp.core.plan.AssignmentScope;
import id.skp.core.plan.BehaviourAspect;
import id.skp.core.plan.BehaviourValue;
import id.skp.core.plan.CascadingMethod;
import id.skp.core.plan.ControlLevel;
import id.skp.core.plan.MainWorkKind;
import id.skp.core.plan.Perspective;
import id.skp.core.plan.PlanApproach;
import id.skp.core.plan.PlanModel;
import id.skp.core.plan.PlanningSource;
import id.skp.core.plan.Polarity;
import id.skp.core.plan.ReportingRhythm;
import id.skp.core.plan.WorkResultKind;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class AppraisalSchemaTest extends SchemaTest {
  private static final Set<String> CODE_ONLY = Set.of(
      "ADJUSTMENT_OUTSIDE_PERIOD",
      "APPRAISER_IS_EMPLOYEE",
      "DUPLICATE_BEHAVIOUR",
      "DUPLICATE_GUIDE",
      "DUPLICATE_ID",
      "DUPLICATE_RUBRIC",
      "DUPLICATE_SIGNATURE",
      "NIP_APPOINTED_BEFORE_BIRTH",
      "NIP_APPOINTED_AS_CHILD",
      "NIP_APPOINTMENT_IMPOSSIBLE",
      "NIP_BIRTH_DATE_IMPOSSIBLE",
      "NIP_SEX_UNKNOWN",
      "PERIOD_OUTSIDE_PLAN",
      "RANGE_INVERTED",
      "UNKNOWN_INDICATOR",
      "UNKNOWN_RESULT");

  AppraisalSchemaTest() {
    super(JsonSchemas.appraisal(), Documents.APPRAISAL, AppraisalSchemaTest::canonical, CODE_ONLY);
  }

  private static String canonical(String document) {
    Appraisal appraisal = AppraisalJson.read(document);
    String written = AppraisalJson.write(appraisal);
    assertThat(AppraisalJson.read(written)).isEqualTo(appraisal);
    return written;
  }

  @Test
  void anAppraiserHasANipOrTheNrpAndRankOfAnOfficer() {
    for (String rank : List.of(
        "null", "\"IV/b\"", "\"Pembina, IV/a\"", "\"ix\"", "\"Kolonel\"", "\" \"", "\"\"", "7")) {
      for (String numbers : List.of(
          "\"nip\": \"197202081998031004\"",
          "\"nip\": \"523891\"",
          "\"nip\": \"78050912\"",
          "\"nip\": \"19720208\"",
          "\"nip\": \"11234/P\"",
          "\"nip\": \"11234/p\"",
          "\"nip\": \"1234\"",
          "\"nip\": \"131472583\"",
          "\"nip\": null",
          "\"nrp\": \"523891\"",
          "\"nrp\": \"11970045210675\"",
          "\"nrp\": \"123\"",
          "\"nrp\": \"523891 \"",
          "\"nrp\": \"523891\\n\"",
          "\"nrp\": \"ABCDE\"",
          "\"nrp\": \"123456789012345678901\"",
          "\"nrp\": 523891",
          "\"nrp\": null",
          "\"nip\": null, \"nrp\": \"523891\"",
          "\"nip\": \"523891\", \"nrp\": null",
          "\"nip\": \"523891\", \"nrp\": \"523891\"",
          "\"nip\": \"197202081998031004\", \"nrp\": \"523891\"")) {
        String document = Documents.with("\"nip\": \"197202081998031004\"", numbers)
            .replace("\"rank\": \"IV/b\"", "\"rank\": " + rank);

        assertAgreement(Stream.of(parse(document)));
      }
    }
  }

  @Test
  void anAgreementEmployeeHasRanksAndNumbersOfHisOwn() {
    for (String rank : List.of("null", "\"IX\"", "\"III/d\"", "\"XVIII\"")) {
      for (String nip : List.of(
          "198504122010012003", "198504122010212003", "198504122010292003", "198504122010202003")) {
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
            Map.entry("planningSource", PlanningSource.values()),
            Map.entry("signatory", Signatory.values()),
            Map.entry("signatureStatus", SignatureStatus.values()),
            Map.entry("assignerRole", AssignerRole.values()),
            Map.entry("controlLevel", ControlLevel.values()),
            Map.entry("reportingRhythm", ReportingRhythm.values()),
            Map.entry("feedbackGiver", FeedbackGiver.values())))
        .allSatisfy((name, constants) -> assertThat(definitions.at("/" + name + "/enum"))
            .extracting(JsonNode::asText)
            .containsExactly(Stream.of(constants).map(Object::toString).toArray(String[]::new)));
  }

  @Test
  void theExpressionOfARegulationTakesWhatTheCodeTakes() {
    Pattern expression = Pattern.compile(
        parse(JsonSchemas.appraisal()).at("/$defs/regulation/pattern").textValue());
    for (String issuer : List.of("", "PP", "SK Bupati, Contoh", "PP,", "Th", "No", ":")) {
      for (String label :
          List.of("", "No", "Nomor :", "No.:", "Nomor:", "nomor.", "No :", ":", "Thn", "Tahun:")) {
        for (String number : List.of(
            "6",
            "800/123/BKPSDM",
            "12/3",
            "188.45/1",
            "821.2-345",
            "800-/5",
            "1/a",
            "a/1",
            "/6",
            "6/",
            "6//7",
            "SK",
            "SK-1",
            "KEP/1",
            "KEP-A",
            "Tahun-1",
            "No.6",
            "No.800/123",
            "Nomor:KEP-1/M",
            "No.SK",
            "No:No.1",
            "Nomor",
            "Th.",
            "Thn.2020",
            "0",
            "00",
            "06",
            "0/KMK.01",
            "00/a",
            "000/1",
            "0.1/a",
            "KEP-0",
            "KEP-00/M",
            "KEP-05",
            "No.0",
            "No.KEP-0/M",
            "12\u2028/B/1",
            "No.6\u20287")) {
          for (String year : List.of(
              "/2022",
              " Tahun 2022",
              " Thn. 2022",
              " Th.2022",
              " thn.2022",
              " th 2022",
              " Tahun: 2022",
              " Tahun.2022",
              "/1944",
              " 2022",
              "/2022 ")) {
            String text =
                (issuer + " " + label + " ").stripLeading().replace("  ", " ") + number + year;
            assertThat(expression.matcher(text).find()).as(text).isEqualTo(isRegulation(text));
          }
        }
      }
    }
  }

  private static boolean isRegulation(String text) {
    try {
      RegulationId id = RegulationId.parse(text);
      assertThat(RegulationId.parse(id.toString())).isEqualTo(id);
      return true;
    } catch (InvalidValueException malformed) {
      return false;
    }
  }
}
