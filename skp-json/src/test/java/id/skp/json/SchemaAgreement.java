package id.skp.json;

import static id.skp.json.Schemas.parse;
import static id.skp.json.Schemas.schema;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonPointer;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.networknt.schema.Error;
import com.networknt.schema.Schema;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * The schema of a document and the code that reads it say the same. Each test takes a valid document that has every field,
 * changes one thing in it, and asks both.
 */
abstract class SchemaAgreement {
  /** What stands in the text and is gone once it is parsed. */
  private static final Set<String> TEXT_ONLY =
      Set.of("DUPLICATE_KEY", "INVALID_UNICODE", "TOO_DEEP", "TOO_LARGE", "TRAILING_CONTENT");

  private static final String[] BLANK_OR_NOT = {
    "",
    " ",
    "\t\r\n\u000b\f\u001c\u001f",
    "\u00a0",
    "\u1680",
    "\u180e",
    "\u2007",
    "\u2028",
    "\u3000",
    "\ufeff",
    "x",
    "\u0000",
    "😀"
  };

  private static final String[] FORMS = {
    "UTAMA",
    "utama",
    "TAMBAHAN",
    "null",
    "true",
    "2",
    "2024-02-29",
    "2023-02-29",
    "1900-02-29",
    "2000-02-29",
    "0000-02-29",
    "1600-02-29",
    "1700-02-29",
    "2100-02-29",
    "2024-04-31",
    "2024-12-31",
    "2024-00-10",
    "2024-13-01",
    "2024-01-00",
    "2024-01-32",
    "2024-1-1",
    "20240101",
    "2024-01-01\n",
    "+2024-01-01",
    "-2024-01-01",
    "12024-01-01",
    "٢٠٢٤-٠١-٠١",
    "2024-01-01T00:00:00",
    "2024",
    "2024\n",
    "1899",
    "1900",
    "9999",
    "10000",
    "2024-S1",
    "2024-S2",
    "2024-S0",
    "2024-S3",
    "2024-Q1",
    "2024-Q4",
    "2024-Q5",
    "2024-q1",
    "2024-01",
    "2024-12",
    "2024-13",
    "2024-00",
    "2024-",
    "198504122010012003",
    "19850412201001200",
    "1985041220100120033",
    "198504122010012003\n",
    "198504122010212003",
    "198504122010132003",
    "198504122010013003",
    "198502302010012003",
    "199904121998012003",
    "١٩٨٥٠٤١٢٢٠١٠٠١٢٠٠٣",
    "19850412 201001 2 003",
    "I",
    "XVII",
    "XVIII",
    "I/a",
    "I/e",
    "IV/e",
    "IV/f",
    "iii/d",
    "III/d ",
    "V/a",
    "PP 30/2019",
    "PP  30/2019",
    " PP 30/2019",
    "PP 30/2019 ",
    "PP 30/2019\n",
    "PP 30/1944",
    "PP 30/1945",
    "PP 30/19",
    "PP 30/20199",
    "30/2019",
    "Pergub DKI Jakarta 1.a/2020",
    "A,B 1/2020",
    "A/B 1/2020",
    "PP\t30/2019",
    "PP\u00a0X 30/2019",
    "PP SEK-04.KP.05.02/2020",
    "PP 30/٢٠١٩",
    "9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08",
    "9F86D081884C7D659A2FEAA0C55AD015A3BF4F1B2B0B822CD15D6C15B0F00A08",
    "9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08\n",
    "9f86",
    "skp-appraisal/2",
    "R1",
    "R2",
    "R1.2",
    "B1",
    "B2",
    "KOLABORATIF",
    "ADAPTIF",
    "PIMPINAN",
    "KURANG",
    "PPPK",
    "KHUSUS"
  };

  private static final Pattern DIGITS = Pattern.compile("[0-9]+");

  private final String schemaText;
  private final Schema schema;
  private final JsonNode document;
  private final Set<String> codeOnly;
  private final Consumer<String> reader;

  /**
   * Prepares the tests of one type of documents.
   *
   * @param schemaText the schema
   * @param document a document that has every field
   * @param codeOnly the codes of what only code can check; the schema's description lists the same
   * @param reader reads a document, and checks that it reads back as it was written
   */
  SchemaAgreement(
      String schemaText, String document, Set<String> codeOnly, Consumer<String> reader) {
    this.schemaText = schemaText;
    this.schema = schema(schemaText);
    this.document = parse(document);
    this.codeOnly = codeOnly;
    this.reader = reader;
  }

  @Test
  void theDocumentIsAcceptedByBoth() {
    assertThat(schema.validate(document)).isEmpty();
    assertThat(problems(document)).isEmpty();
  }

  @Test
  void whatIsMissingIsRefusedByBothOrNeither() {
    assertAgreement(everywhere(SchemaAgreement::remove));
  }

  @Test
  void aTextIsBlankForBothOrNeither() {
    assertAgreementOnTexts(places(JsonNode::isTextual), BLANK_OR_NOT);
  }

  @Test
  void aTextOfAnotherFormIsRefusedByBothOrNeither() {
    List<JsonPointer> formal = places(JsonNode::isTextual).stream()
        .filter(place -> !problems(changed(place, replaceBy(parse("\"x\"")))).isEmpty())
        .toList();

    assertAgreementOnTexts(formal, FORMS);
  }

  private void assertAgreementOnTexts(Collection<JsonPointer> places, String... texts) {
    assertAgreement(Stream.of(texts)
        .map(JsonNodeFactory.instance::textNode)
        .flatMap(text -> places.stream().map(place -> changed(place, replaceBy(text)))));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "0",
        "1",
        "2",
        "3",
        "-1",
        "1.0",
        "2.000000",
        "1.5",
        "0.000001",
        "0.0000001",
        "-0.000001",
        "1.1234567",
        "123456.123456",
        "2147483647",
        "2147483648",
        "-2147483648",
        "999999999999999",
        "999999999999999.999999",
        "1000000000000000",
        "-999999999999999.999999",
        "-1000000000000000",
        "1E2",
        "1E14",
        "1E15",
        "1e-6",
        "1E-7",
        "0E-40",
        "5E-40",
        "1E40",
        "1.000000000000",
        "null",
        "true",
        "false",
        "[]",
        "{}",
        "[null]",
        "[1]",
        "[\"x\"]",
        "[2024,1,2]"
      })
  void anotherValueIsRefusedByBothOrNeither(String value) {
    assertAgreement(places(node -> !node.equals(document)).stream()
        .map(place -> changed(place, replaceBy(parse(value)))));
  }

  @Test
  void anotherFieldIsRefusedByBothOrNeither() {
    Map<String, JsonNode> fields = new LinkedHashMap<>();
    fields.put("unknown", parse("1"));
    fields.put("", parse("null"));
    pointers(document).stream()
        .filter(pointer -> document.at(pointer.head()).isObject())
        .forEach(pointer ->
            fields.putIfAbsent(pointer.last().getMatchingProperty(), document.at(pointer)));

    assertAgreement(fields.entrySet().stream()
        .flatMap(field -> places(JsonNode::isObject).stream().map(place -> {
          JsonNode changed = document.deepCopy();
          ((ObjectNode) changed.at(place)).set(field.getKey(), field.getValue());
          return changed;
        })));
  }

  @Test
  void anItemThatStandsTwiceIsRefusedByBothOrNeither() {
    assertAgreement(everywhere((parent, name) -> {
      if (parent instanceof ArrayNode list) {
        list.add(list.get(Integer.parseInt(name)).deepCopy());
      }
    }));
  }

  @Test
  void theDescriptionListsWhatOnlyCodeChecks() {
    String description = parse(schemaText).get("description").asText();

    assertThat(description).contains(codeOnly).contains(TEXT_ONLY);
  }

  @Test
  void theTextPatternKnowsTheBlanksOfJava() {
    Pattern visible =
        Pattern.compile(parse(schemaText).at("/$defs/text/pattern").asText());

    for (int character = 0; character <= Character.MAX_VALUE; character++) {
      String text = String.valueOf((char) character);
      assertThat(visible.matcher(text).find()).as("U+%04X", character).isEqualTo(!text.isBlank());
    }
  }

  final void assertAgreement(Stream<JsonNode> documents) {
    assertThat(documents.parallel().flatMap(changed -> disagreement(changed).stream()))
        .isEmpty();
  }

  private Optional<String> disagreement(JsonNode changed) {
    List<Error> errors = schema.validate(changed);
    List<DocumentProblem> problems = problems(changed);
    boolean codesOnly = problems.stream().map(DocumentProblem::code).allMatch(codeOnly::contains);
    boolean agree = errors.isEmpty() ? codesOnly : !problems.isEmpty();
    return agree ? Optional.empty() : Optional.of("schema: " + errors + ", code: " + problems);
  }

  private List<DocumentProblem> problems(JsonNode changed) {
    try {
      reader.accept(changed.toString());
      return List.of();
    } catch (DocumentException refusal) {
      return refusal.problems();
    }
  }

  /** Returns the document with one change, for each place in it. */
  private Stream<JsonNode> everywhere(BiConsumer<JsonNode, String> change) {
    return pointers(document).stream().map(place -> changed(place, change));
  }

  private JsonNode changed(JsonPointer place, BiConsumer<JsonNode, String> change) {
    JsonNode changed = document.deepCopy();
    change.accept(changed.at(place.head()), place.last().getMatchingProperty());
    return changed;
  }

  private static BiConsumer<JsonNode, String> replaceBy(JsonNode value) {
    return (parent, name) -> {
      if (parent instanceof ObjectNode object) {
        object.set(name, value);
      } else {
        ((ArrayNode) parent).set(Integer.parseInt(name), value);
      }
    };
  }

  private static void remove(JsonNode parent, String name) {
    if (parent instanceof ObjectNode object) {
      object.remove(name);
    } else {
      ((ArrayNode) parent).remove(Integer.parseInt(name));
    }
  }

  /** Returns places that stand for all of their kind: the same field in an object with the same fields. */
  private Collection<JsonPointer> places(Predicate<JsonNode> kind) {
    Map<String, JsonPointer> places = new LinkedHashMap<>();
    Stream.concat(Stream.of(JsonPointer.empty()), pointers(document).stream())
        .filter(place -> kind.test(document.at(place)))
        .forEach(place -> places.putIfAbsent(
            DIGITS.matcher(place.toString()).replaceAll("*") + names(document.at(place)), place));
    return places.values();
  }

  private static List<String> names(JsonNode node) {
    return node.properties().stream().map(Map.Entry::getKey).toList();
  }

  /** Returns all places of a document but its root. */
  private static List<JsonPointer> pointers(JsonNode document) {
    List<JsonPointer> pointers = new ArrayList<>();
    collect(document, JsonPointer.empty(), pointers);
    return pointers;
  }

  private static void collect(JsonNode node, JsonPointer at, List<JsonPointer> pointers) {
    for (int i = 0; node.isArray() && i < node.size(); i++) {
      pointers.add(at.appendIndex(i));
      collect(node.get(i), at.appendIndex(i), pointers);
    }
    node.properties().forEach(field -> {
      pointers.add(at.appendProperty(field.getKey()));
      collect(field.getValue(), at.appendProperty(field.getKey()), pointers);
    });
  }
}
