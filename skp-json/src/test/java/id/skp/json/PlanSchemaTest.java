package id.skp.json;

import static id.skp.json.Schemas.parse;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import id.skp.core.dialogue.ExpectationTopic;
import id.skp.core.dialogue.SkpFile;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class PlanSchemaTest extends SchemaTest {
  private static final Set<String> CODE_ONLY = Set.of(
      "ADJUSTMENT_BEFORE_PREVIOUS",
      "ADJUSTMENT_MISSING",
      "ADJUSTMENT_OUTSIDE_PERIOD",
      "APPRAISER_IS_EMPLOYEE",
      "DIALOGUE_ID_MISMATCH",
      "DIALOGUE_OF_OTHER_PLAN",
      "DIALOGUE_WITH_ONESELF",
      "DUPLICATE_BEHAVIOUR",
      "DUPLICATE_GUIDE",
      "DUPLICATE_ID",
      "DUPLICATE_RUBRIC",
      "DUPLICATE_SIGNATURE",
      "DUPLICATE_TOPIC",
      "NIP_APPOINTED_BEFORE_BIRTH",
      "NIP_APPOINTED_AS_CHILD",
      "NIP_APPOINTMENT_IMPOSSIBLE",
      "NIP_BIRTH_DATE_IMPOSSIBLE",
      "NIP_SEX_UNKNOWN",
      "RANGE_INVERTED",
      "VERSION_GAP",
      "VERSION_OF_OTHER_PLAN");

  PlanSchemaTest() {
    super(JsonSchemas.plan(), Documents.PLAN, PlanSchemaTest::canonical, CODE_ONLY);
  }

  private static String canonical(String document) {
    SkpFile file = SkpJson.read(document);
    String written = SkpJson.write(file);
    assertThat(SkpJson.read(written)).isEqualTo(file);
    return written;
  }

  @Test
  void aPlanHasTheSameFormAloneAndInAnAppraisal() {
    JsonNode alone = parse(JsonSchemas.plan()).get("$defs");
    JsonNode inAppraisal = parse(JsonSchemas.appraisal()).get("$defs");

    assertThat(alone.properties().stream()
            .filter(definition -> inAppraisal.has(definition.getKey()))
            .map(Map.Entry::getKey))
        .contains("skp", "workResult", "indicator")
        .allSatisfy(name -> assertThat(alone.get(name)).isEqualTo(inAppraisal.get(name)));
  }

  @Test
  void theFieldsOfAPlanStandInTheDocumentItself() {
    JsonNode schema = parse(JsonSchemas.plan());

    assertThat(schema.at("/$defs/skp/properties").properties())
        .allSatisfy(field ->
            assertThat(schema.at("/properties/" + field.getKey())).isEqualTo(field.getValue()));
  }

  @Test
  void theTopicsAreThoseOfTheLaw() {
    assertThat(parse(JsonSchemas.plan()).at("/$defs/expectationTopic/enum"))
        .extracting(JsonNode::asText)
        .containsExactly(
            Stream.of(ExpectationTopic.values()).map(Enum::name).toArray(String[]::new));
  }

  @Test
  void theCanonicalFormOfAPlanIsWrittenAgain() {
    assertThat(SkpJson.write(SkpJson.read(Documents.PLAN))).isEqualTo(Documents.PLAN);
  }
}
