package id.skp.json;

import id.skp.core.shape.Shape;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** The schema of a document that is a part of another: the definitions are those of the other, as far as they are needed. */
final class SchemaPart {
  private static final String DEFINITIONS = "$defs";
  private static final String REFERENCE = "$ref";
  private static final String PROPERTIES = "properties";
  private static final String REQUIRED = "required";

  private final Map<?, ?> whole;
  private final Map<?, ?> definitions;

  private SchemaPart(Map<?, ?> whole) {
    this.whole = whole;
    this.definitions = map(whole, DEFINITIONS);
  }

  static SchemaPart of(String schema) {
    return new SchemaPart((Map<?, ?>) Objects.requireNonNull(StrictJson.parse(schema), "schema"));
  }

  private static Map<?, ?> map(Map<?, ?> object, String field) {
    return (Map<?, ?>) Objects.requireNonNull(object.get(field), field);
  }

  /** Returns the schema of a decision on any rule. */
  String decision() {
    String header = DocumentType.DECISION.header();
    Map<?, ?> undecided = map(map(definitions, "undecided"), PROPERTIES);
    Map<?, ?> report = map(whole, PROPERTIES);
    Map<String, Object> properties = properties(header);
    undecided.forEach((name, form) -> properties.put(name.toString(), form));
    properties.put("decided", Map.of("type", "boolean"));
    properties.put("value", Map.of(REFERENCE, "#/$defs/value"));
    for (String shared : List.of("ruleSet", "trace", "weakestBasis")) {
      properties.put(shared, map(report, shared));
    }
    return schema(
        header,
        "A decision on a rule: what was decided, or why nothing was, and the way to it.",
        List.of("document", "rule", "decided", "ruleSet", "trace"),
        properties,
        List.of(Shape.orderedMap(
            "if", Map.of(PROPERTIES, Map.of("decided", Map.of("const", true))),
            "then", Map.of(REQUIRED, List.of("value")),
            "else", Map.of(REQUIRED, List.of("reason", "field", "message")))));
  }

  private static Map<String, Object> properties(String header) {
    Map<String, Object> properties = new LinkedHashMap<>();
    properties.put("document", Map.of("const", header));
    return properties;
  }

  private String schema(
      String header,
      String description,
      List<?> required,
      Map<String, Object> properties,
      List<?> cases) {
    Map<String, Object> used = new LinkedHashMap<>();
    collect(properties, used);
    collect(cases, used);
    ObjectTree schema = new ObjectTree();
    schema.putOrNull("$schema", whole.get("$schema"));
    return JsonText.of(schema
        .put("$id", "urn:id.skp:schema:" + header.replace('/', '-'))
        .put("title", header)
        .put("description", description)
        .put("type", "object")
        .put(REQUIRED, required)
        .put("additionalProperties", false)
        .put(PROPERTIES, properties)
        .listUnlessEmpty("allOf", cases, each -> each)
        .put(DEFINITIONS, used));
  }

  /** Collects the definitions that a part refers to, and those that they refer to. */
  private void collect(@Nullable Object part, Map<String, Object> used) {
    if (part instanceof List<?> items) {
      items.forEach(item -> collect(item, used));
    } else if (part instanceof Map<?, ?> fields) {
      if (fields.get(REFERENCE) instanceof String reference) {
        String name = reference.substring(reference.lastIndexOf('/') + 1);
        Map<?, ?> definition = map(definitions, name);
        if (used.putIfAbsent(name, definition) == null) {
          collect(definition, used);
        }
      }
      fields.values().forEach(value -> collect(value, used));
    }
  }
}
