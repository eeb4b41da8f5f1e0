package id.skp.json;

import static id.skp.json.Schemas.parse;
import static org.assertj.core.api.Assertions.assertThat;

import id.skp.core.year.EntryKind;
import id.skp.core.year.PerformanceFile;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The schema of a year's file. */
class PerformanceFileSchemaTest extends SchemaTest {
  /** What only code can check; the schema's description lists the same. */
  static final Set<String> CODE_ONLY = Set.of(
      "ADJUSTMENT_OUTSIDE_PERIOD",
      "APPRAISER_IS_EMPLOYEE",
      "COACH_IS_EMPLOYEE",
      "CREDIT_OUT_OF_RANGE",
      "DIALOGUE_WITH_ONESELF",
      "DIVISION_BY_ZERO",
      "DUPLICATE_BEHAVIOUR",
      "DUPLICATE_COMPETENCE",
      "DUPLICATE_EVENT",
      "DUPLICATE_GUIDE",
      "DUPLICATE_ID",
      "DUPLICATE_ITEM",
      "DUPLICATE_RUBRIC",
      "DUPLICATE_SIGNATURE",
      "DUPLICATE_SOURCE",
      "DUPLICATE_TOPIC",
      "ENTRY_OF_OTHER_PLAN",
      "ENTRY_OUTSIDE_PERIOD",
      "EVENTS_UNORDERED",
      "NIP_APPOINTED_BEFORE_BIRTH",
      "NIP_APPOINTED_AS_CHILD",
      "NIP_APPOINTMENT_IMPOSSIBLE",
      "NIP_BIRTH_DATE_IMPOSSIBLE",
      "NIP_SEX_UNKNOWN",
      "OBJECTION_MISSING",
      "RANGE_INVERTED",
      "SIGNATURE_DATE_MISMATCH",
      "SUPERIOR_IS_PARTY");

  PerformanceFileSchemaTest() {
    super(
        JsonSchemas.performanceFile(),
        Documents.PERFORMANCE_FILE,
        PerformanceFileSchemaTest::canonical,
        CODE_ONLY);
  }

  private static String canonical(String document) {
    PerformanceFile file = PerformanceFileJson.read(document);
    String written = PerformanceFileJson.write(file);
    assertThat(PerformanceFileJson.read(written)).isEqualTo(file);
    return written;
  }

  @Test
  void theDocumentHasEveryKindOfEntry() {
    assertThat(Stream.of(EntryKind.values()).map(EntryKind::listName))
        .allSatisfy(
            list -> assertThat(parse(Documents.PERFORMANCE_FILE).path(list)).isNotEmpty());
  }

  @Test
  void anEntryIsRefusedWhereItStands() {
    String twice = Documents.with(Documents.PERFORMANCE_FILE, "\"A-Q1-R2\"", "\"A-Q1-R1\"");

    Documents.assertRefused(() -> PerformanceFileJson.read(twice))
        .containsExactly("/actionPlans/1/id DUPLICATE_ID");
  }
}
