package id.skp.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Set;
import org.junit.jupiter.api.Test;

/** The schema of a mapping and the code say the same. */
class RowMappingSchemaTest extends SchemaTest {
  RowMappingSchemaTest() {
    super(
        JsonSchemas.rowMapping(),
        Documents.ROW_MAPPING,
        document -> RowMappingJson.write(RowMappingJson.read(document)),
        Set.of(
            "DUPLICATE_FIELD",
            "DUPLICATE_COLUMN",
            "KEY_MISSING",
            "UNKNOWN_VOCABULARY",
            "DUPLICATE_WORD",
            "DUPLICATE_CODE",
            "NUMBER_AS_WORD",
            "UNKNOWN_WORD",
            "CODE_WITHOUT_TABLE",
            "REGULATION_MALFORMED"));
  }

  @Test
  void theMappingsThatComeWithTheLibraryCanBeRead() {
    for (String name : RowMappingJson.names()) {
      RowMapping mapping = RowMappingJson.named(name);
      assertThat(mapping.id()).isEqualTo(name);
      assertThat(RowMappingJson.read(RowMappingJson.write(mapping))).isEqualTo(mapping);
    }
    assertThatThrownBy(() -> RowMappingJson.named("template-plan"))
        .hasMessageContaining("template-plans?");
  }
}
