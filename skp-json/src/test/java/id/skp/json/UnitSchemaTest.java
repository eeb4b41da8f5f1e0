package id.skp.json;

import static id.skp.json.Schemas.parse;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import id.skp.core.unit.GroundKind;
import id.skp.core.unit.UnitPerformance;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The schema of a unit. */
class UnitSchemaTest extends SchemaTest {
  private static final Set<String> CODE_ONLY = Set.of(
      "NIP_APPOINTED_BEFORE_BIRTH",
      "NIP_APPOINTED_AS_CHILD",
      "NIP_APPOINTMENT_IMPOSSIBLE",
      "NIP_BIRTH_DATE_IMPOSSIBLE",
      "NIP_SEX_UNKNOWN");

  UnitSchemaTest() {
    super(JsonSchemas.unit(), Documents.UNIT, UnitSchemaTest::canonical, CODE_ONLY);
  }

  private static String canonical(String document) {
    UnitPerformance unit = UnitJson.read(document);
    String written = UnitJson.write(unit);
    assertThat(UnitJson.read(written)).isEqualTo(unit);
    return written;
  }

  @Test
  void theDocumentIsInCanonicalForm() {
    assertThat(UnitJson.write(UnitJson.read(Documents.UNIT))).isEqualTo(Documents.UNIT);
  }

  @Test
  void theConstantsAreThoseOfTheLaw() {
    JsonNode kinds = parse(JsonSchemas.unit()).at("/$defs/groundKind/enum");

    assertThat(kinds)
        .extracting(JsonNode::asText)
        .containsExactly(
            Stream.of(GroundKind.values()).map(GroundKind::name).toArray(String[]::new));
  }

  @Test
  void whatIsWrongIsToldAtItsPlace() {
    Documents.assertRefused(() -> UnitJson.read(
            Documents.with(Documents.UNIT, "\"period\": \"2024\"", "\"period\": \"2024-Q5\"")))
        .containsExactly("/period PERIOD_NUMBER_OUT_OF_RANGE");
    Documents.assertRefused(() ->
            UnitJson.read(Documents.with(Documents.UNIT, "\"id\": \"P02\"", "\"nip\": \"P02\"")))
        .containsExactlyInAnyOrder("/members/0/nip UNKNOWN_FIELD", "/members/0/id MISSING_FIELD");
  }
}
