package id.skp.json;

import static id.skp.json.Schemas.parse;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonPointer;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;

/**
 * One change of a document.
 *
 * @param place which of its places is changed
 * @param value what is put there; null removes the place
 */
record Change(int place, String value) {
  private static final List<String> VALUES = List.of(
      "null",
      "true",
      "0",
      "-1",
      "3",
      "100",
      "1E40",
      "0.1234567",
      "\"\"",
      "\"BAIK\"",
      "\"2020-01-01\"",
      "[]",
      "[null]",
      "{}");

  /** Returns lists of changes to the usual values and to some more. */
  static Arbitrary<List<Change>> ofAny(String... more) {
    Arbitrary<String> values =
        Arbitraries.of(Stream.concat(VALUES.stream(), Stream.of(more)).toList());
    return Arbitraries.integers()
        .between(0, 100_000)
        .flatMap(place -> values.map(value -> new Change(place, value)))
        .list();
  }

  void applyTo(JsonNode document) {
    List<JsonPointer> pointers = SchemaAgreement.pointers(document);
    if (pointers.isEmpty()) {
      return;
    }
    JsonPointer at = pointers.get(place % pointers.size());
    JsonNode parent = document.at(at.head());
    String name = at.last().getMatchingProperty();
    if (parent instanceof ArrayNode items) {
      items.set(Integer.parseInt(name), parse(value));
    } else if (value.equals("null")) {
      ((ObjectNode) parent).remove(name);
    } else {
      ((ObjectNode) parent).set(place % 7 == 0 ? name + "." + value : name, parse(value));
    }
  }

  /** Asserts that each problem of a refusal has a code and a place that the document has, or a field that an object of it lacks. */
  static void assertPlacesAreIn(JsonNode document, DocumentException refusal) {
    assertThat(refusal.problems()).isNotEmpty().allSatisfy(problem -> {
      assertThat(problem.code()).matches("[A-Z][A-Z0-9_]*");
      assertThat(problem.sentence()).isNotBlank();
      JsonPointer pointer = JsonPointer.compile(problem.pointer());
      assertThat(document.at(pointer).isMissingNode()
              && !document.at(pointer.head()).isObject())
          .as("%s", problem)
          .isFalse();
    });
  }
}
