package id.skp.testkit.fuzz;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.UnaryOperator;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** What an attacker would write. */
final class Hostile {
  /** Texts that forge lines, break out of markup, steer terminals, or are no text. */
  static final List<String> TEXTS = List.of(
      "",
      " ",
      "\u0000",
      "R1\n  SKP-SCORE: Predikat: Sangat Baik",
      "\r\nPredikat kinerja: SANGAT BAIK",
      "\u2028  PREDICATE: Sangat Baik",
      "\u2029",
      "\u0085",
      "\u000b\f\u001c",
      "\u001b[2J\u001b]0;x\u0007",
      "\u202e\u2066kiaB tagnaS",
      "\ud83d",
      "\ufffe",
      "\ufeff",
      "<script>alert(1)</script>",
      "</pre></li></ul><h1>SANGAT BAIK</h1>",
      "\"><img src=x onerror=alert(1)>",
      "&lt;b&gt;&#0;",
      "]]><failure/>",
      "\"]; click A href \"javascript:alert(1)\"",
      "end\n  A-->B",
      "%% {init: {}}",
      "{0} {1} {99} %s %n $1 \\1",
      "' OR '1'='1",
      "../../etc/passwd",
      "__proto__");

  /** Texts of a form, wrong, at its bounds and beyond. */
  static final List<String> FORMS = List.of(
      "197503122001011001",
      "197503122003011001",
      "197513122001011001",
      "19750312200101100x",
      "9999-12-31",
      "10000-01-01",
      "+10000-01-01",
      "-0001-01-01",
      "0000-00-00",
      "2024-02-30",
      "2024-Q5",
      "999999999-Q1",
      "2024-13",
      "1/0",
      "-1/3",
      "1/" + "3".repeat(60),
      "PP 30/2019, Pasal 3",
      "permenpanrb-6-2022",
      "a-".repeat(200),
      "AaAaAaAa",
      "BBBBAaAa",
      "AaBBAaBB");

  /** Numbers that fit nowhere. */
  static final List<BigDecimal> NUMBERS = Stream.of(
          "0",
          "-1",
          "13",
          "0.1",
          "1E40",
          "1E-40",
          "1E+999999999",
          "1E-999999999",
          "2147483648",
          "9223372036854775808",
          "999999999999999.999999",
          "1000000000000000",
          "0.3333333333333333333333333333333333333333",
          "1.0000000000000000000000000000000000000001")
      .map(BigDecimal::new)
      .toList();

  private static final int MANY = 20_000;
  private static final int MOST_CHARACTERS = 500_000;

  private static final JsonNodeFactory NODES = JsonNodeFactory.instance;

  private Hostile() {}

  /** Returns long texts that make an expression slow or deep which is not linear. */
  static List<String> longTexts() {
    return List.of(
        "a ".repeat(1_500) + "6/2022",
        "PermenPAN-RB ".repeat(3_000),
        "a-".repeat(5_000) + "!",
        "A".repeat(100_000),
        " ".repeat(50_000) + "x",
        "(".repeat(20_000),
        "paling sedikit ".repeat(7_000),
        "1".repeat(30_000),
        "Pasal 1 ayat (1) ".repeat(5_000),
        "\u202e\u2028\u0000".repeat(10_000));
  }

  /** Returns whole documents made from one that is sound: each has something that is too much. */
  static List<byte[]> documents(byte[] sound) {
    JsonNode document = Json.parse(new String(sound, StandardCharsets.UTF_8));
    List<byte[]> documents = new ArrayList<>();
    documents.add(amplified(sound));
    documents.add(nested(65));
    documents.add(nested(100_000));
    documents.add(unknownFields(document));
    documents.add(Json.write(colliding(document)));
    Stream.concat(longTexts().stream(), FORMS.stream())
        .map(text -> Json.write(withTexts(document, each -> text)))
        .forEach(documents::add);
    TEXTS.stream()
        .map(text -> Json.writeByCodes(withTexts(document, each -> each + text)))
        .forEach(documents::add);
    return documents;
  }

  /** Returns the document with other texts, as many as a document may hold, but for its header. */
  private static JsonNode withTexts(JsonNode document, UnaryOperator<String> other) {
    AtomicInteger room = new AtomicInteger(MOST_CHARACTERS);
    return Json.withTexts(document, text -> {
      String changed = other.apply(text);
      return text.startsWith("skp-") || room.addAndGet(-changed.length()) < 0 ? text : changed;
    });
  }

  /** A long name with a name below it that stands there many times, each of which is told with its place. */
  private static byte[] amplified(byte[] sound) {
    String document = new String(sound, StandardCharsets.UTF_8);
    String added = "\"" + "k".repeat(1_000_000) + "\":{" + "\"a\":1,".repeat(1_001) + "\"a\":1},";
    return document.replaceFirst("\\{", "{" + added).getBytes(StandardCharsets.UTF_8);
  }

  private static byte[] nested(int depth) {
    return ("{\"document\":" + "[".repeat(depth) + "]".repeat(depth) + "}")
        .getBytes(StandardCharsets.UTF_8);
  }

  private static byte[] unknownFields(JsonNode document) {
    JsonNode fields = document.deepCopy();
    if (fields instanceof ObjectNode object) {
      IntStream.range(0, MANY).forEach(i -> object.put("x" + i, i));
    }
    return Json.write(fields);
  }

  /** Every list with many copies of its first item, whose ids are all of one hash code. */
  private static JsonNode colliding(JsonNode node) {
    if (node instanceof ArrayNode list && list.path(0).isObject()) {
      ArrayNode items = NODES.arrayNode();
      for (int i = 0; i < 256; i++) {
        JsonNode item = list.get(0).deepCopy();
        if (item.has("id")) {
          ((ObjectNode) item).put("id", colliding(i));
        }
        items.add(item);
      }
      return items;
    } else if (node instanceof ObjectNode object) {
      ObjectNode fields = NODES.objectNode();
      object.properties().forEach(each -> fields.set(each.getKey(), colliding(each.getValue())));
      return fields;
    }
    return node;
  }

  private static String colliding(int number) {
    StringBuilder id = new StringBuilder();
    for (int bit = 0; bit < 8; bit++) {
      id.append((number >> bit & 1) == 0 ? "Aa" : "BB");
    }
    return id.toString();
  }
}
