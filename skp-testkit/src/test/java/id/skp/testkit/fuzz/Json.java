package id.skp.testkit.fuzz;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonPointer;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.core.json.JsonWriteFeature;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.cfg.JsonNodeFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;

/** Documents as trees that can be changed, by a reader and a writer that are not ours. */
final class Json {
  private static final JsonMapper MAPPER = JsonMapper.builder(JsonFactory.builder()
          .disable(JsonFactory.Feature.CANONICALIZE_FIELD_NAMES)
          .build())
      .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
      .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
      .disable(JsonNodeFeature.STRIP_TRAILING_BIGDECIMAL_ZEROES)
      .build();

  static {
    MAPPER
        .getFactory()
        .setStreamReadConstraints(StreamReadConstraints.builder()
            .maxNumberLength(Integer.MAX_VALUE)
            .maxNameLength(Integer.MAX_VALUE)
            .build());
  }

  private Json() {}

  /** Returns the tree; empty for what is not JSON. */
  static Optional<JsonNode> read(byte[] document) {
    try {
      return Optional.of(MAPPER.readTree(document)).filter(each -> !each.isMissingNode());
    } catch (IOException | NumberFormatException notJson) {
      return Optional.empty();
    }
  }

  /** Returns maps, lists and values as a tree. */
  static JsonNode of(Object value) {
    return MAPPER.valueToTree(value);
  }

  static JsonNode parse(String document) {
    return read(document.getBytes(StandardCharsets.UTF_8))
        .orElseThrow(() -> new IllegalArgumentException("needs JSON, got " + document));
  }

  static byte[] write(JsonNode document) {
    return text(MAPPER, document);
  }

  /** Writes with the code of every character that is not ASCII, halves of characters included. */
  static byte[] writeByCodes(JsonNode document) {
    return text(MAPPER.rebuild().enable(JsonWriteFeature.ESCAPE_NON_ASCII).build(), document);
  }

  private static byte[] text(JsonMapper mapper, JsonNode document) {
    try {
      return mapper.writeValueAsString(document).getBytes(StandardCharsets.UTF_8);
    } catch (JsonProcessingException impossible) {
      throw new IllegalArgumentException(impossible);
    }
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

  /** Returns the document with other texts. */
  static JsonNode withTexts(JsonNode document, UnaryOperator<String> other) {
    if (document.isTextual()) {
      return JsonNodeFactory.instance.textNode(other.apply(document.textValue()));
    } else if (document instanceof ArrayNode list) {
      ArrayNode items = JsonNodeFactory.instance.arrayNode();
      list.forEach(each -> items.add(withTexts(each, other)));
      return items;
    } else if (document instanceof ObjectNode object) {
      ObjectNode fields = JsonNodeFactory.instance.objectNode();
      for (Map.Entry<String, JsonNode> field : object.properties()) {
        fields.set(field.getKey(), withTexts(field.getValue(), other));
      }
      return fields;
    }
    return document;
  }
}
