package id.skp.testkit.properties;

import id.skp.core.InvalidValueException;
import id.skp.core.law.Basis;
import id.skp.core.law.Regulation;
import id.skp.rules.Parameter;
import id.skp.rules.RuleSet;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;

/** Finds other values of a parameter, by changing its data as its schema allows until its form takes them. */
public final class OtherData {
  private static final int TRIES = 30;

  private final Random random;

  private OtherData(Random random) {
    this.random = random;
  }

  /** Returns a value that the parameter does not have and that fits its rule set; empty if none was found. */
  public static <T> Optional<T> of(RuleSet ruleSet, Parameter<T> parameter, Random random) {
    OtherData others = new OtherData(random);
    for (int i = 0; i < TRIES; i++) {
      Object data = others.changed(parameter.data(), parameter.key().form().schema());
      Optional<T> value = parameter.key().form().read(data, problem -> {});
      if (value.isPresent()
          && !value.get().equals(parameter.value())
          && fits(value.get(), parameter, ruleSet)) {
        return value;
      }
    }
    return Optional.empty();
  }

  /** Returns a variant with another value of a parameter drawn at random; the rule set itself if no other value was found. */
  static RuleSet varied(RuleSet ruleSet, int number, Random random) {
    List<Parameter<?>> parameters = ruleSet.parameters().stream()
        .filter(each -> !each.name().startsWith("inForce"))
        .toList();
    return varied(ruleSet, parameters.get(random.nextInt(parameters.size())), number, random);
  }

  private static <T> RuleSet varied(
      RuleSet ruleSet, Parameter<T> parameter, int number, Random random) {
    return of(ruleSet, parameter, random)
        .map(value -> ruleSet.variant(
            "varied-" + number,
            variant -> variant
                .citing(Regulation.of("Permen Contoh 1/2026", "Pedoman"))
                .parameter(parameter.key(), value)))
        .orElse(ruleSet);
  }

  /** What is refused beside the other values of the rule set is no value of it. */
  private static <T> boolean fits(T value, Parameter<T> parameter, RuleSet ruleSet) {
    try {
      return ruleSet
          .variant(
              "fitting",
              variant -> variant
                  .citing(ruleSet.regulation(), Basis.PRACTICE)
                  .parameter(parameter.key(), value, parameter.legalSource()))
          .base()
          .isPresent();
    } catch (InvalidValueException refused) {
      return false;
    }
  }

  private Object changed(Object data, Map<?, ?> schema) {
    if (schema.get("enum") instanceof List<?> constants) {
      return constants.get(random.nextInt(constants.size()));
    } else if (schema.get("anyOf") instanceof List<?> forms) {
      return changed(data, (Map<?, ?>) forms.get(0));
    } else if (data instanceof Map<?, ?> fields) {
      return changedObject(fields, schema);
    } else if (data instanceof List<?> items && schema.get("items") instanceof Map<?, ?> item) {
      return changedList(items, item);
    } else if (data instanceof BigDecimal number) {
      return "integer".equals(schema.get("type"))
          ? number.add(BigDecimal.valueOf(random.nextInt(5) - 2))
          : number.add(BigDecimal.valueOf(random.nextInt(2001) - 1000, 2));
    } else if (data instanceof Boolean truth) {
      return !truth;
    }
    return data + " " + random.nextInt(10);
  }

  /** Changes some fields; two weights keep their sum. */
  private Object changedObject(Map<?, ?> fields, Map<?, ?> schema) {
    Map<?, ?> forms = (Map<?, ?>) schema.get("properties");
    Map<Object, Object> copy = new LinkedHashMap<>(fields);
    for (Object name : fields.keySet()) {
      if (random.nextInt(fields.size()) == 0) {
        copy.put(name, changed(fields.get(name), (Map<?, ?>) forms.get(name)));
      }
    }
    if (copy.get("first") instanceof BigDecimal first) {
      copy.put("second", BigDecimal.valueOf(100).subtract(first));
    }
    return copy;
  }

  /** Changes an item, or leaves the last one out. */
  private Object changedList(List<?> items, Map<?, ?> schema) {
    List<Object> copy = new ArrayList<>(items);
    if (!copy.isEmpty()) {
      int index = random.nextInt(copy.size() + 1);
      if (index == copy.size()) {
        copy.remove(index - 1);
      } else {
        copy.set(index, changed(copy.get(index), schema));
      }
    }
    return copy;
  }
}
