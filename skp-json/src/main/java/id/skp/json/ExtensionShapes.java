package id.skp.json;

import static java.util.Objects.requireNonNull;

import id.skp.core.InvalidValueException;
import id.skp.core.appraisal.Appraisal;
import id.skp.core.plan.Extensions;
import id.skp.core.plan.Skp;
import id.skp.core.shape.Shape;
import id.skp.core.shape.Source;
import id.skp.core.shape.Token;
import id.skp.core.text.Text;
import id.skp.rules.input.Extension;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What a rule set adds to documents, as plain data. */
final class ExtensionShapes {
  static final String OF_PLAN = "planExtensions";
  static final String OF_APPRAISAL = "appraisalExtensions";

  private static final String FIELD = "extensions";
  private static final String DEFINITIONS = "$defs";

  private static final Map<String, Object> SCHEMA = Shape.orderedMap(
      "type", "object", "propertyNames", Map.of("pattern", "^[a-z][A-Za-z0-9]{0,63}$"));
  private static final Shape<Object> DATA = Shape.data(SCHEMA);

  static final Shape<Extensions> PLAN = shape(OF_PLAN, "plan");
  static final Shape<Extensions> APPRAISAL = shape(OF_APPRAISAL, "appraisal");

  private ExtensionShapes() {}

  private static Shape<Extensions> shape(String name, String document) {
    return Shape.of(
        name,
        Text.of(
            "Isian tambahan",
            "What a rule set adds to the " + document
                + ", by name; the rule set declares the forms, and its review tells what is not of them."),
        ExtensionShapes::read,
        (extensions, out) -> DATA.write(extensions.data(), out),
        DATA::schema);
  }

  /** Returns a schema of documents in which extensions are held to the forms that a rule set declares. */
  static Map<String, Object> typed(Map<String, Object> schema, List<Extension<?, ?>> declared) {
    Map<String, Object> typed = new LinkedHashMap<>(withRequired(schema, declared));
    Map<String, Object> definitions = new LinkedHashMap<>();
    ((Map<?, ?>) requireNonNull(schema.get(DEFINITIONS)))
        .forEach((name, each) -> definitions.put(
            String.valueOf(name),
            name.equals(OF_PLAN)
                ? schema(declared, Skp.class)
                : name.equals(OF_APPRAISAL)
                    ? schema(declared, Appraisal.class)
                    : withRequired((Map<?, ?>) each, declared)));
    typed.put(DEFINITIONS, definitions);
    return typed;
  }

  private static Map<String, Object> schema(List<Extension<?, ?>> declared, Class<?> document) {
    Map<String, Object> fields = new LinkedHashMap<>();
    List<String> required = new ArrayList<>();
    for (Extension<?, ?> each : declared) {
      if (each.document() == document) {
        Map<String, Object> field = new LinkedHashMap<>();
        field.put("title", each.title().indonesian());
        field.put("description", each.title().english());
        field.putAll(each.form().schema());
        fields.put(each.name(), field);
        if (each.isRequired()) {
          required.add(each.name());
        }
      }
    }
    return Shape.orderedMap(
        "type",
        "object",
        "required",
        required,
        "additionalProperties",
        false,
        "properties",
        fields);
  }

  /** Asks for the extensions of an object that must have some. */
  private static Map<String, Object> withRequired(
      Map<?, ?> schema, List<Extension<?, ?>> declared) {
    Map<String, Object> copy = new LinkedHashMap<>();
    schema.forEach((name, each) -> copy.put(String.valueOf(name), each));
    Object field = schema.get("properties") instanceof Map<?, ?> fields ? fields.get(FIELD) : null;
    boolean isRequired = field != null
        && declared.stream()
            .filter(Extension::isRequired)
            .anyMatch(each ->
                field.toString().contains(each.document() == Skp.class ? OF_PLAN : OF_APPRAISAL));
    if (isRequired) {
      List<Object> required = new ArrayList<>();
      if (schema.get("required") instanceof List<?> before) {
        required.addAll(before);
      }
      required.add(FIELD);
      copy.put("required", required);
    }
    return copy;
  }

  private static @Nullable Extensions read(Source in) {
    if (in.token() != Token.OBJECT) {
      in.refuseType(Text.of("objek", "an object"));
      return null;
    }
    int before = in.problems();
    Object data = DATA.read(in);
    try {
      return data instanceof Map<?, ?> fields && in.problems() == before ? of(fields) : null;
    } catch (InvalidValueException refusal) {
      in.refuse(refusal.code(), Text.of(refusal));
      return null;
    }
  }

  // the names of fields are texts
  @SuppressWarnings("unchecked")
  private static Extensions of(Map<?, ?> fields) {
    return Extensions.of((Map<String, Object>) fields);
  }
}
