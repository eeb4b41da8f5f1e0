package id.skp.json;

import static id.skp.json.Schemas.parse;
import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.Schema;
import id.skp.core.year.EntryKind;
import id.skp.core.year.PerformanceFile;
import id.skp.core.year.RecordedEntry;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class FileEntryJsonTest {
  private static final Schema SCHEMA = Schemas.schema(JsonSchemas.fileEntry());
  private static final PerformanceFile FILE = PerformanceFileJson.read(Documents.PERFORMANCE_FILE);

  static Stream<RecordedEntry> entries() {
    return Stream.of(EntryKind.values()).map(kind -> FILE.entries(kind).get(0));
  }

  @ParameterizedTest
  @MethodSource("entries")
  void theSchemaAndTheCodeSayTheSameOfAnEntryOfEveryKind(RecordedEntry entry) {
    SchemaAgreement agreement = new SchemaAgreement(
        parse(FileEntryJson.write(entry)),
        SCHEMA,
        text -> assertThat(FileEntryJson.write(FileEntryJson.read(text))).isNotEmpty(),
        PerformanceFileSchemaTest.CODE_ONLY);

    agreement.assertAccepted();
    agreement.assertWhatIsMissing();
    agreement.assertOtherFields();
    agreement.assertOtherValues();
  }

  @Test
  void everyEntryComesBackEqual() {
    assertThat(FILE.entries())
        .allSatisfy(
            entry -> assertThat(FileEntryJson.read(FileEntryJson.write(entry))).isEqualTo(entry));
  }

  @Test
  void whatIsWrongIsToldAtItsPlace() {
    Documents.assertRefused(
            () -> FileEntryJson.read("{\"document\":\"skp-file-entry/1\",\"kind\":\"RATING\","
                + "\"entry\":{\"recordedOn\":\"2024-13-01\",\"id\":\"X\"}}"))
        .contains("/entry/recordedOn DATE_MALFORMED", "/entry/period MISSING_FIELD");
    Documents.assertRefused(
            () -> FileEntryJson.read("{\"document\":\"skp-file-entry/1\",\"entry\":{}}"))
        .containsExactly("/kind MISSING_FIELD");
  }
}
