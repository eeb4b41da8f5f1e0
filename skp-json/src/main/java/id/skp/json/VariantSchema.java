package id.skp.json;

import id.skp.core.text.Text;
import id.skp.rules.Parameter;
import id.skp.rules.RuleSet;
import id.skp.rules.RuleSets;
import id.skp.rules.finding.FindingKind;
import id.skp.rules.finding.NamesFindings;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Puts the schema of variants together: what all have, and for each base the forms of its parameters. */
final class VariantSchema {
  private VariantSchema() {}

  static String of(String common, RuleSets bases) {
    Map<String, @Nullable Object> schema = copy(StrictJson.parse(common));
    List<String> ids = bases.all().stream().map(RuleSet::id).toList();
    Map<String, @Nullable Object> properties = copy(schema.get("properties"));
    properties.put("base", Map.of("enum", ids));
    Map<String, @Nullable Object> id = copy(properties.get("id"));
    id.put("not", Map.of("enum", ids));
    properties.put("id", id);
    schema.put("properties", properties);
    schema.put("allOf", bases.all().stream().map(VariantSchema::condition).toList());
    Map<String, @Nullable Object> definitions = copy(schema.get("$defs"));
    bases.all().forEach(base -> definitions.put(nameOf(base), parameters(base).fields()));
    schema.put("$defs", definitions);
    ObjectTree document = new ObjectTree();
    schema.forEach(document::putOrNull);
    return JsonText.of(document);
  }

  // what StrictJson gives for an object of the schema, whose keys are texts
  @SuppressWarnings("unchecked")
  private static Map<String, @Nullable Object> copy(@Nullable Object object) {
    return new LinkedHashMap<>((Map<String, @Nullable Object>) Objects.requireNonNull(object));
  }

  private static ObjectTree condition(RuleSet base) {
    ObjectTree isBase = new ObjectTree()
        .put("properties", new ObjectTree().put("base", new ObjectTree().put("const", base.id())))
        .put("required", List.of("base"));
    ObjectTree parameters =
        new ObjectTree().put("parameters", new ObjectTree().put("$ref", "#/$defs/" + nameOf(base)));
    return new ObjectTree()
        .put("if", isBase)
        .put("then", new ObjectTree().put("properties", parameters));
  }

  private static String nameOf(RuleSet base) {
    return "parametersOf-" + base.id();
  }

  private static ObjectTree parameters(RuleSet base) {
    ObjectTree properties = new ObjectTree();
    base.parameters().forEach(each -> properties.put(each.name(), replacement(each, base)));
    return new ObjectTree()
        .put("type", List.of("object", "null"))
        .put("description", "The parameters of " + base.id() + ".")
        .put("additionalProperties", false)
        .put("properties", properties);
  }

  private static ObjectTree replacement(Parameter<?> parameter, RuleSet base) {
    ObjectTree source = new ObjectTree()
        .put(
            "anyOf",
            List.of(
                new ObjectTree().put("$ref", "#/$defs/source"),
                new ObjectTree().put("type", "null")));
    return new ObjectTree()
        .put("type", "object")
        .put("description", parameter.title().in(Text.ENGLISH) + ".")
        .put("required", List.of("value"))
        .put("additionalProperties", false)
        .put(
            "properties",
            new ObjectTree().put("value", value(parameter, base)).put("source", source));
  }

  /** Codes of findings are those the base has: a variant in a file adds none. */
  private static Object value(Parameter<?> parameter, RuleSet base) {
    Map<String, Object> schema = parameter.key().form().schema();
    if (!(parameter.value() instanceof NamesFindings)) {
      return schema;
    }
    List<String> codes =
        base.findingKinds().stream().map(FindingKind::code).sorted().toList();
    Map<String, Object> named = new LinkedHashMap<>(schema);
    named.put("items", Map.of("enum", codes));
    return named;
  }
}
