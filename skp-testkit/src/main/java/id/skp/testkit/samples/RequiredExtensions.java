package id.skp.testkit.samples;

import id.skp.core.plan.Extensions;
import id.skp.rules.RuleSet;
import id.skp.rules.input.Extension;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Values of the extensions that a rule set asks for: the least that their forms take, for people to put their own in place. */
final class RequiredExtensions {
  private static final String TO_FILL = "isi";

  private RequiredExtensions() {}

  /** Returns them for a type of documents; none whose form takes no such value. */
  static Extensions of(RuleSet ruleSet, Class<?> document) {
    Map<String, Object> data = new LinkedHashMap<>();
    for (Extension<?, ?> each : ruleSet.extensions()) {
      if (each.isRequired() && each.document() == document) {
        value(each.form().schema())
            .filter(value -> each.form().read(value, problem -> {}).isPresent())
            .ifPresent(value -> data.put(each.name(), value));
      }
    }
    return Extensions.of(data);
  }

  private static Optional<Object> value(Object schema) {
    Map<?, ?> form = (Map<?, ?>) schema;
    if (form.get("enum") instanceof List<?> constants) {
      return constants.stream().findFirst().map(each -> each);
    } else if (form.get("anyOf") instanceof List<?> forms) {
      return value(forms.get(0));
    } else if (form.get("items") instanceof Map<?, ?> item) {
      return value(item).map(List::of);
    } else if (form.get("properties") instanceof Map<?, ?> properties) {
      return Optional.of(members(form, properties));
    }
    return Optional.ofNullable(form.get("type")).map(type -> switch (type.toString()) {
      case "boolean" -> false;
      case "number", "integer" ->
        Optional.<Object>ofNullable(form.get("minimum")).orElse(0);
      default -> TO_FILL;
    });
  }

  private static Map<String, Object> members(Map<?, ?> form, Map<?, ?> properties) {
    List<?> required = form.get("required") instanceof List<?> names ? names : new ArrayList<>();
    Map<String, Object> members = new LinkedHashMap<>();
    properties.forEach((name, member) -> {
      if (required.contains(name)) {
        value(member).ifPresent(each -> members.put(name.toString(), each));
      }
    });
    return members;
  }
}
