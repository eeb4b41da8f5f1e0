package id.skp.testkit.fuzz;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import id.skp.core.InvalidValueException;
import id.skp.core.text.Text;
import id.skp.rules.Decision;
import id.skp.rules.RuleSet;
import id.skp.rules.RuleSets;
import id.skp.rules.input.Given;
import id.skp.testkit.cases.BundledCases;
import id.skp.testkit.cases.Case;
import id.skp.testkit.properties.Decisions;
import id.skp.testkit.properties.StrangeValues;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Every rule by its name, with named values as another system hands them over. An input names rule set and rule, and holds what
 * is given; a text such as {@code strange:7} stands for a value that no document can hold.
 */
final class RuleTarget implements Target {
  private static final Pattern STRANGE = Pattern.compile("strange:([0-9]{1,4})");
  private static final int MOST_STRANGE = 34;
  private static final String GIVEN = "given";

  private final RuleSets ruleSets = RuleSets.standard();

  @Override
  public String name() {
    return "rule";
  }

  @Override
  public List<byte[]> seeds() {
    Stream<byte[]> cases = BundledCases.all().stream()
        .filter(file -> ruleSets.find(file.ruleSet()).isPresent())
        .flatMap(file -> file.entries().stream()
            .filter(Case.class::isInstance)
            .map(Case.class::cast)
            .limit(20)
            .map(each -> input(file.ruleSet(), each.rule(), Json.of(each.given()))));
    Stream<byte[]> strange = ruleSets.all().stream()
        .flatMap(rules -> rules.rules().stream().map(rule -> {
          ObjectNode given = JsonNodeFactory.instance.objectNode();
          rule.key()
              .input()
              .fields()
              .forEach(field -> given.put(
                  field.name(), "strange:" + Math.floorMod(field.name().hashCode(), MOST_STRANGE)));
          return input(rules.id(), rule.name(), given);
        }));
    return Stream.concat(cases, strange).toList();
  }

  private static byte[] input(String ruleSet, String rule, JsonNode given) {
    ObjectNode input = JsonNodeFactory.instance.objectNode();
    return Json.write(input.put("ruleSet", ruleSet).put("rule", rule).set(GIVEN, given));
  }

  @Override
  public JsonNode changed(JsonNode input, Mutator by) {
    JsonNode given = by.changed(input.path(GIVEN).deepCopy());
    return input instanceof ObjectNode object && given.isObject()
        ? object.set(GIVEN, given)
        : input;
  }

  @Override
  public void attack(byte[] input) {
    JsonNode question = Json.read(input).orElse(JsonNodeFactory.instance.objectNode());
    Optional<RuleSet> rules = ruleSets.find(question.path("ruleSet").asText());
    if (rules.isPresent() && value(question.path(GIVEN)) instanceof Map<?, ?> values) {
      String rule = question.path("rule").asText();
      try {
        Decision<?> decision = rules.get().decide(rule, given(values));
        Decisions.assertBounded(decision);
        assertThat(rules.get().decide(rule, given(values)).explain(Text.ENGLISH))
            .isEqualTo(decision.explain(Text.ENGLISH));
      } catch (InvalidValueException refusal) {
        assertThat(refusal.code()).isIn("VALUE_TYPE", "TOO_DEEP", "TOO_MANY_VALUES");
      }
    }
  }

  private static Given given(Map<?, ?> values) {
    Map<String, @Nullable Object> given = new LinkedHashMap<>();
    values.forEach((name, value) -> given.put((String) name, value));
    return Given.of(given);
  }

  private static @Nullable Object value(JsonNode node) {
    if (node.isObject()) {
      Map<String, @Nullable Object> fields = new LinkedHashMap<>();
      node.properties().forEach(field -> fields.put(field.getKey(), value(field.getValue())));
      return fields;
    } else if (node.isArray()) {
      List<@Nullable Object> items = new ArrayList<>();
      node.forEach(each -> items.add(value(each)));
      return items;
    } else if (node.isTextual()) {
      Matcher strange = STRANGE.matcher(node.textValue());
      return strange.matches()
          ? StrangeValues.of(Integer.parseInt(strange.group(1))).orElse(null)
          : node.textValue();
    } else if (node.isNumber()) {
      return node.isIntegralNumber() ? node.bigIntegerValue() : node.decimalValue();
    }
    return node.isBoolean() ? node.booleanValue() : null;
  }
}
