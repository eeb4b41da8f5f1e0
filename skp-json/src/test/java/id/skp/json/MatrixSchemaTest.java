package id.skp.json;

import static id.skp.json.Schemas.parse;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import id.skp.core.cascade.Contribution;
import id.skp.core.cascade.Division;
import id.skp.core.cascade.MatrixLevels;
import id.skp.core.cascade.RoleResultMatrix;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The schema of a matrix of roles and results. */
class MatrixSchemaTest extends SchemaTest {
  private static final Set<String> CODE_ONLY = Set.of(
      "DUPLICATE_ID",
      "DUPLICATE_LINK",
      "DUPLICATE_RUBRIC",
      "HEAD_IS_MEMBER",
      "LINK_TO_ITSELF",
      "NIP_APPOINTED_BEFORE_BIRTH",
      "NIP_APPOINTED_AS_CHILD",
      "NIP_APPOINTMENT_IMPOSSIBLE",
      "NIP_BIRTH_DATE_IMPOSSIBLE",
      "NIP_SEX_UNKNOWN",
      "OWNER_ID_MISMATCH",
      "OWN_SUPERIOR",
      "RANGE_INVERTED",
      "UNKNOWN_INDICATOR",
      "UNKNOWN_MEMBER",
      "UNKNOWN_RESULT");

  MatrixSchemaTest() {
    super(JsonSchemas.roleResultMatrix(), Documents.MATRIX, MatrixSchemaTest::canonical, CODE_ONLY);
  }

  private static String canonical(String document) {
    RoleResultMatrix matrix = MatrixJson.read(document);
    String written = MatrixJson.write(matrix);
    assertThat(MatrixJson.read(written)).isEqualTo(matrix);
    return written;
  }

  @Test
  void theDocumentIsInCanonicalForm() {
    assertThat(MatrixJson.write(MatrixJson.read(Documents.MATRIX))).isEqualTo(Documents.MATRIX);
  }

  @Test
  void theConstantsAreThoseOfTheLaw() {
    JsonNode definitions = parse(JsonSchemas.roleResultMatrix()).get("$defs");

    assertThat(Map.<String, Object[]>of(
            "matrixForm", MatrixLevels.values(),
            "division", Division.values(),
            "contribution", Contribution.values()))
        .allSatisfy((name, constants) -> assertThat(definitions.at("/" + name + "/enum"))
            .extracting(JsonNode::asText)
            .containsExactly(Stream.of(constants).map(Object::toString).toArray(String[]::new)));
  }

  @Test
  void whatIsWrongIsToldAtItsPlace() {
    Documents.assertRefused(
            () -> MatrixJson.read(Documents.with(Documents.MATRIX, "\"level\": 1", "\"level\": 0")))
        .containsExactly("/members/0/level LEVEL_OUT_OF_RANGE");
    Documents.assertRefused(() -> MatrixJson.read(Documents.with(
            Documents.MATRIX, "\"supportsId\": \"P01-R1\"", "\"supportsId\": \"P09\"")))
        .containsExactly("/links/1/supportsId UNKNOWN_RESULT");
    Documents.assertRefused(() -> MatrixJson.read(
            Documents.with(Documents.MATRIX, "\"achievement\": 87.5", "\"achievement\": 1000.5")))
        .containsExactly("/results/0/achievement PERCENTAGE_OUT_OF_RANGE");
  }
}
