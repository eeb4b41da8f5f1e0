package id.skp.json;

import static id.skp.json.Schemas.parse;
import static id.skp.json.Schemas.schema;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.networknt.schema.Schema;
import id.skp.core.year.EntryKind;
import id.skp.core.year.PerformanceFile;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * The schema of a year's file and the code say the same. Each test takes a document that has every field, changes one thing
 * in it, and asks both.
 */
class PerformanceFileSchemaTest {
  /** What only code can check; the schema's description lists the same. */
  static final Set<String> CODE_ONLY = Set.of(
      "ADJUSTMENT_OUTSIDE_PERIOD",
      "APPRAISER_IS_EMPLOYEE",
      "COACH_IS_EMPLOYEE",
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
      "EVENTS_UNORDERED",
      "NIP_APPOINTED_BEFORE_BIRTH",
      "NIP_APPOINTED_AS_CHILD",
      "NIP_APPOINTMENT_IMPOSSIBLE",
      "NIP_BIRTH_DATE_IMPOSSIBLE",
      "NIP_SEX_UNKNOWN",
      "OBJECTION_MISSING",
      "RANGE_INVERTED",
      "SIGNATURE_DATE_MISMATCH");

  private static final Schema SCHEMA = schema(JsonSchemas.performanceFile());
  private static final JsonNode DOCUMENT = parse(Documents.PERFORMANCE_FILE);

  @Test
  void theDocumentHasEveryKindOfEntryAndIsAcceptedByBoth() {
    assertThat(Stream.of(EntryKind.values()).map(EntryKind::listName))
        .allSatisfy(list -> assertThat(DOCUMENT.path(list)).isNotEmpty());
    assertThat(SCHEMA.validate(DOCUMENT)).isEmpty();
    assertThat(problems(DOCUMENT)).isEmpty();
  }

  @Test
  void whatIsMissingIsRefusedByBothOrNeither() {
    assertAgreement(places(DOCUMENT).map(place -> changed(place, place::remove)));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "null",
        "true",
        "0",
        "1",
        "6",
        "1.5",
        "\"\"",
        "\"x\"",
        "\"P14\"",
        "\"R1\"",
        "\"2024-12-31\"",
        "\"2024-02-30\"",
        "\"2024-Q1\"",
        "\"BAIK\"",
        "\"CUKUP\"",
        "\"OPEN\"",
        "\"LOYAL\"",
        "\"1/0\"",
        "[]",
        "{}",
        "[null]",
        "[\"x\"]",
        "[true]"
      })
  void anotherValueIsRefusedByBothOrNeither(String value) {
    JsonNode other = parse(value);

    assertAgreement(places(DOCUMENT)
        .map(place -> changed(place, parent -> place.replace(parent, other))));
  }

  @Test
  void anUnknownFieldIsRefusedByBoth() {
    assertAgreement(places(DOCUMENT)
        .map(place -> changed(place, parent -> {
          if (parent instanceof ObjectNode object) {
            object.set("unknown", parse("1"));
          }
        })));
  }

  @Test
  void anItemThatStandsTwiceIsRefusedByBothOrNeither() {
    assertAgreement(kindsOfPlaces().map(place -> changed(place, place::repeat)));
  }

  @Test
  void theDescriptionListsWhatOnlyCodeChecks() {
    assertThat(parse(JsonSchemas.performanceFile()).get("description").asText())
        .contains(CODE_ONLY);
  }

  @Test
  void anEntryIsRefusedWhereItStands() {
    String twice = Documents.with(Documents.PERFORMANCE_FILE, "\"A-Q1-R2\"", "\"A-Q1-R1\"");

    Documents.assertRefused(() -> PerformanceFileJson.read(twice))
        .containsExactly("/actionPlans/1/id DUPLICATE_ID");
  }

  private static void assertAgreement(Stream<JsonNode> documents) {
    assertThat(documents.parallel().flatMap(each -> disagreement(each).stream()))
        .isEmpty();
  }

  private static Optional<String> disagreement(JsonNode document) {
    var errors = SCHEMA.validate(document);
    List<DocumentProblem> problems = problems(document);
    boolean codeOnly = problems.stream().map(DocumentProblem::code).allMatch(CODE_ONLY::contains);
    boolean agree = errors.isEmpty() ? codeOnly : !problems.isEmpty();
    return agree ? Optional.empty() : Optional.of("schema: " + errors + ", code: " + problems);
  }

  private static List<DocumentProblem> problems(JsonNode document) {
    try {
      PerformanceFile file = PerformanceFileJson.read(document.toString());
      assertThat(PerformanceFileJson.read(PerformanceFileJson.write(file))).isEqualTo(file);
      return List.of();
    } catch (DocumentException refusal) {
      return refusal.problems();
    }
  }

  private static JsonNode changed(Place place, Consumer<JsonNode> change) {
    JsonNode changed = DOCUMENT.deepCopy();
    change.accept(changed.at(place.parent()));
    return changed;
  }

  /** Returns all places of a document but its root. */
  private static Stream<Place> places(JsonNode document) {
    List<Place> places = new ArrayList<>();
    collect(document, "", places);
    return places.stream();
  }

  /** Returns places that stand for all of their kind: the same field wherever it lies in such a list. */
  private static Stream<Place> kindsOfPlaces() {
    Map<String, Place> kinds = new LinkedHashMap<>();
    places(DOCUMENT)
        .forEach(place -> kinds.putIfAbsent(
            (place.parent() + "/" + place.name()).replaceAll("/[0-9]+", "/*"), place));
    return kinds.values().stream();
  }

  private static void collect(JsonNode node, String at, List<Place> places) {
    for (int i = 0; node.isArray() && i < node.size(); i++) {
      places.add(new Place(at, Integer.toString(i)));
      collect(node.get(i), at + "/" + i, places);
    }
    for (Map.Entry<String, JsonNode> field : node.properties()) {
      places.add(new Place(at, field.getKey()));
      collect(field.getValue(), at + "/" + field.getKey(), places);
    }
  }

  /** A field or item of an object or list. */
  private record Place(String parent, String name) {
    void remove(JsonNode in) {
      if (in instanceof ObjectNode object) {
        object.remove(name);
      } else {
        ((ArrayNode) in).remove(Integer.parseInt(name));
      }
    }

    void replace(JsonNode in, JsonNode value) {
      if (in instanceof ObjectNode object) {
        object.set(name, value);
      } else {
        ((ArrayNode) in).set(Integer.parseInt(name), value);
      }
    }

    void repeat(JsonNode in) {
      if (in instanceof ArrayNode list) {
        list.add(list.get(Integer.parseInt(name)).deepCopy());
      }
    }
  }
}
