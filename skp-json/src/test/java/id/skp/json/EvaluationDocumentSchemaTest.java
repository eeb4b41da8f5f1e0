package id.skp.json;

import static id.skp.json.Schemas.parse;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import id.skp.core.people.SignatureStatus;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The schema of an evaluation document and the code say the same. */
class EvaluationDocumentSchemaTest extends SchemaTest {
  private static final Set<String> CODE_ONLY = Set.of(
      "APPRAISER_IS_EMPLOYEE",
      "DUPLICATE_EVENT",
      "DUPLICATE_SIGNATURE",
      "EVENTS_UNORDERED",
      "NIP_APPOINTED_BEFORE_BIRTH",
      "NIP_APPOINTED_AS_CHILD",
      "NIP_APPOINTMENT_IMPOSSIBLE",
      "NIP_BIRTH_DATE_IMPOSSIBLE",
      "NIP_SEX_UNKNOWN",
      "OBJECTION_MISSING",
      "SIGNATURE_DATE_MISMATCH",
      "SUPERIOR_IS_PARTY");

  EvaluationDocumentSchemaTest() {
    super(
        JsonSchemas.evaluationDocument(),
        Documents.EVALUATION_DOCUMENT,
        document -> EvaluationDocumentJson.write(EvaluationDocumentJson.read(document)),
        CODE_ONLY);
  }

  @Test
  void theConstantsAreThoseOfTheLibrary() {
    assertThat(parse(JsonSchemas.evaluationDocument()).at("/$defs/signatureStatus/enum"))
        .extracting(JsonNode::asText)
        .containsExactly(
            Stream.of(SignatureStatus.values()).map(Enum::name).toArray(String[]::new));
  }
}
