package id.skp.json;

import static id.skp.json.Schemas.parse;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonPointer;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.networknt.schema.Error;
import com.networknt.schema.Schema;
import id.skp.core.TextKind;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiConsumer;
import java.util.function.BiFunction;
import java.util.function.Consumer;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * The schema and the code say the same: takes a valid document, changes one thing in it, and asks both. Of the many texts,
 * values and fields that are put at each place, the everyday build tries the same share; the system property
 * {@code skp.agreement.share=1} has all of them tried.
 *
 * @param document a document that has every field
 * @param schema the schema
 * @param reader reads a document, or throws {@link DocumentException}
 * @param codeOnly the codes of what only code can check
 * @param focus the part of the document in which things are changed
 */
record SchemaAgreement(
    JsonNode document,
    Schema schema,
    Consumer<String> reader,
    Set<String> codeOnly,
    JsonPointer focus) {
  SchemaAgreement(JsonNode document, Schema schema, Consumer<String> reader, Set<String> codeOnly) {
    this(document, schema, reader, codeOnly, JsonPointer.empty());
  }

  /** What stands in the text and is gone once it is parsed. */
  static final Set<String> TEXT_ONLY =
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
    "x\u0000y",
    "\u0007x",
    "\u001b[2J",
    "x\u007f",
    "x\u0085y",
    "x\u009by",
    "x\ny\tz\u2028",
    "😀"
  };

  /** Texts as long as any kind may be, and longer by one; characters beyond 16 bits count as one, too. */
  private static final String[] SHORT_OR_LONG = Stream.of(TextKind.values())
      .flatMapToInt(kind -> IntStream.of(kind.longest(), kind.longest() + 1))
      .boxed()
      .flatMap(length -> Stream.of("x".repeat(length), "😀".repeat(length)))
      .toArray(String[]::new);

  /** Values of every type, at and beyond the bounds of numbers. */
  private static final List<String> VALUES = List.of(
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
      "[2024,1,2]");

  /** One of so many texts, values and fields is tried at each place. */
  static final int SHARE = Integer.getInteger("skp.agreement.share", 48);

  /** One of so many fields and items is left out or stands twice. */
  private static final int SHARE_OF_PLACES = (SHARE + 5) / 6;

  private static final Pattern DIGITS = Pattern.compile("[0-9]+");

  /** Returns the same for another document. */
  SchemaAgreement of(JsonNode other) {
    return new SchemaAgreement(other, schema, reader, codeOnly, focus);
  }

  /** Returns the same for changes in a part of the document. */
  SchemaAgreement at(JsonPointer part) {
    return new SchemaAgreement(document, schema, reader, codeOnly, part);
  }

  /**
   * Returns the same for one document of the fields that none can do without, and for one of each other field and what that
   * cannot do without: small documents are asked about much faster.
   */
  List<SchemaAgreement> parts() {
    List<String> fields = names(document);
    JsonNode bare = smallest(fields, Set.of());
    return Stream.concat(
            Stream.of(of(bare)),
            fields.stream()
                .filter(field -> !bare.has(field))
                .map(field -> of(smallest(fields, Set.of(field)))
                    .at(JsonPointer.empty().appendProperty(field))))
        .toList();
  }

  private JsonNode smallest(List<String> fields, Set<String> kept) {
    ObjectNode smallest = document.deepCopy();
    for (String field : fields) {
      JsonNode removed = kept.contains(field) ? null : smallest.remove(field);
      if (removed != null && !isAccepted(smallest)) {
        smallest.set(field, removed);
      }
    }
    return smallest;
  }

  private boolean isAccepted(JsonNode other) {
    return schema.validate(other).isEmpty() && problems(other).isEmpty();
  }

  void assertAccepted() {
    assertThat(schema.validate(document)).isEmpty();
    assertThat(problems(document)).isEmpty();
  }

  void assertWhatIsMissing() {
    assertAgreement(everywhere(SchemaAgreement::remove));
  }

  void assertBlankTexts() {
    assertAgreementOnTexts(places(JsonNode::isTextual), BLANK_OR_NOT);
    assertAgreementOnTexts(places(JsonNode::isTextual), SHORT_OR_LONG);
  }

  /** Texts where not any text will do. */
  void assertTextsOfOtherForms(String... texts) {
    List<JsonPointer> formal = places(JsonNode::isTextual).stream()
        .filter(place -> !problems(changed(place, replaceBy(parse("\"x\"")))).isEmpty())
        .toList();

    assertAgreementOnTexts(formal, texts);
  }

  private void assertAgreementOnTexts(Collection<JsonPointer> places, String... texts) {
    assertAgreement(products(
        Stream.of(texts).map(JsonNodeFactory.instance::textNode).toList(),
        places,
        (text, place) -> changed(place, replaceBy(text))));
  }

  void assertOtherValues() {
    assertAgreement(products(
        VALUES,
        places(node -> !node.equals(document)),
        (value, place) -> changed(place, replaceBy(parse(value)))));
  }

  void assertOtherFields() {
    Map<String, JsonNode> fields = new LinkedHashMap<>();
    fields.put("unknown", parse("1"));
    fields.put("", parse("null"));
    pointers(document).stream()
        .filter(pointer -> document.at(pointer.head()).isObject())
        .forEach(pointer ->
            fields.putIfAbsent(pointer.last().getMatchingProperty(), document.at(pointer)));

    assertAgreement(products(fields.entrySet(), places(JsonNode::isObject), (field, place) -> {
      JsonNode changed = document.deepCopy();
      ((ObjectNode) changed.at(place)).set(field.getKey(), field.getValue());
      return changed;
    }));
  }

  /** Returns what each thing makes of each place, or an evenly strewn share of it, the same each time. */
  private static <T> Stream<JsonNode> products(
      Collection<? extends T> things,
      Collection<JsonPointer> places,
      BiFunction<T, JsonPointer, JsonNode> change) {
    return things.stream()
        .flatMap(thing -> places.stream()
            .filter(place -> isInShare(thing, place, SHARE))
            .map(place -> change.apply(thing, place)));
  }

  private static boolean isInShare(Object thing, JsonPointer place, int share) {
    int mixed = Objects.hash(thing.toString(), place.toString()) * 0x9E3779B9;
    return Integer.remainderUnsigned(mixed >>> 8, share) == 0;
  }

  void assertItemsThatStandTwice() {
    assertAgreement(everywhere((parent, name) -> {
      if (parent instanceof ArrayNode list) {
        list.add(list.get(Integer.parseInt(name)).deepCopy());
      }
    }));
  }

  void assertAgreement(Stream<JsonNode> documents) {
    assertThat(documents.parallel().flatMap(document -> disagreement(document).stream()))
        .isEmpty();
  }

  private Optional<String> disagreement(JsonNode changed) {
    List<Error> errors = schema.validate(changed);
    List<DocumentProblem> problems = problems(changed);
    boolean known = problems.stream().map(DocumentProblem::code).allMatch(codeOnly::contains);
    boolean agree = errors.isEmpty() ? known : !problems.isEmpty();
    return agree ? Optional.empty() : Optional.of("schema: " + errors + ", code: " + problems);
  }

  private List<DocumentProblem> problems(JsonNode document) {
    try {
      reader.accept(document.toString());
      return List.of();
    } catch (DocumentException refusal) {
      return refusal.problems();
    }
  }

  /** Returns the document with one change, for each place in it. */
  private Stream<JsonNode> everywhere(BiConsumer<JsonNode, String> change) {
    return pointers(document).stream()
        .filter(this::isInFocus)
        .filter(place -> isInShare("", place, SHARE_OF_PLACES))
        .map(place -> changed(place, change));
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
        .filter(this::isInFocus)
        .filter(place -> kind.test(document.at(place)))
        .forEach(place -> places.putIfAbsent(
            DIGITS.matcher(place.toString()).replaceAll("*") + names(document.at(place)), place));
    return places.values();
  }

  private boolean isInFocus(JsonPointer place) {
    return place.equals(focus) || place.toString().startsWith(focus + "/");
  }

  private static List<String> names(JsonNode node) {
    return node.properties().stream().map(Map.Entry::getKey).toList();
  }

  /** Returns all places of a document but its root. */
  static List<JsonPointer> pointers(JsonNode document) {
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
