package id.skp.core.shape;

import static id.skp.core.Refusals.assertRefused;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import id.skp.core.InvalidValueException;
import id.skp.core.TextKind;
import id.skp.core.people.Unit;
import id.skp.core.period.DateRange;
import id.skp.core.text.Text;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class ShapeTest {
  private static final Shape<String> NAME = Shape.text(TextKind.NAME, "What something is called.");
  private static final Shape<LocalDate> DATE = Shape.date();
  private static final ObjectShape<DateRange, Object[]> RANGE = ObjectShape.of(
          "dateRange",
          Text.of("Jangka waktu", "The days from the first to the last."),
          Part.required("from", DATE, DateRange::from),
          Part.required("to", DATE.narrowed(Map.of("description", "The last.")), DateRange::to),
          DateRange::new)
      .shape();

  private static final ObjectShape<Unit, Object[]> ANYTHING = ObjectShape.of(
          null,
          Text.same("Anything."),
          () -> new Object[0],
          parts -> new Unit("x", Optional.empty()))
      .standard("truth", Shape.truth(), unit -> true, (parts, truth) -> {}, true)
      .optional("name", NAME, unit -> Optional.of(unit.name()), (parts, name) -> {})
      .list("names", NAME.list().unique(), unit -> List.of(unit.name()), (parts, names) -> {})
      .shape();

  @Test
  void aSchemaRefersToWhatHasAName() {
    Definitions definitions = new Definitions();

    assertThat(RANGE.use(definitions)).isEqualTo(Map.of("$ref", "#/$defs/dateRange"));
    assertThat(definitions.schemas().get("dateRange"))
        .containsEntry("title", "Jangka waktu")
        .containsEntry("required", List.of("from", "to"))
        .containsEntry("additionalProperties", false)
        .extractingByKey("properties")
        .isEqualTo(Map.of(
            "from", Map.of("$ref", "#/$defs/date"),
            "to", Map.of("$ref", "#/$defs/date", "description", "The last.")));
  }

  @Test
  void whatMayBeAbsentMayBeNull() {
    Map<String, Object> schema = ANYTHING.schema(new Definitions());

    assertThat(schema)
        .containsEntry("required", List.of())
        .extractingByKey("properties")
        .isEqualTo(Map.of(
            "truth", Map.of("type", List.of("boolean", "null"), "default", true),
            "name",
                Map.of(
                    "anyOf",
                    List.of(Map.of("$ref", "#/$defs/name"), Map.of("type", "null")),
                    "description",
                    "What something is called."),
            "names",
                Map.of(
                    "type", List.of("array", "null"),
                    "items", Map.of("$ref", "#/$defs/name"),
                    "uniqueItems", true)));
  }

  @Test
  void inWhatIsWrittenOnlyNothingIsNullAndWhatIsAlwaysWrittenMustBeThere() {
    Map<String, Object> schema = ANYTHING.schema(Definitions.ofWritten());

    assertThat(schema)
        .containsEntry("required", List.of("truth"))
        .extractingByKey("properties")
        .isEqualTo(Map.of(
            "truth", Map.of("type", "boolean", "default", true),
            "name", Map.of("$ref", "#/$defs/name"),
            "names",
                Map.of(
                    "type",
                    "array",
                    "items",
                    Map.of("$ref", "#/$defs/name"),
                    "uniqueItems",
                    true)));
  }

  @Test
  void aDayIsOfAYearFrom1To9999() {
    for (String day : List.of("0001-01-01", "9999-12-31")) {
      assertThat(Days.parse(day)).isEqualTo(Days.require(LocalDate.parse(day)));
    }
    assertRefused("DATE_OUT_OF_RANGE", "date", () -> Days.require(LocalDate.of(0, 12, 31)));
    assertRefused("DATE_OUT_OF_RANGE", "date", () -> Days.require(LocalDate.of(10_000, 1, 1)));
    assertRefused("DATE_MALFORMED", "date", () -> Days.parse("0000-12-31"));
  }

  @Test
  void aNameStandsForOneShape() {
    Definitions definitions = new Definitions();
    NAME.use(definitions);

    assertThatExceptionOfType(InvalidValueException.class)
        .isThrownBy(() -> Shape.text(TextKind.NAME, "Another.").use(definitions))
        .withMessageContaining("name");
  }

  @Test
  void aFieldStandsOnceInAShape() {
    ObjectShape.Fields<DateRange, Object[]> twice = RANGE
        .fields()
        .required("from", Shape.date(), DateRange::from, (parts, day) -> {})
        .required("from", Shape.date(), DateRange::from, (parts, day) -> {});

    assertThatExceptionOfType(InvalidValueException.class)
        .isThrownBy(twice::shape)
        .withMessageContaining("from");
  }
}
