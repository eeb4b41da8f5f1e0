package id.skp.json;

import static id.skp.json.Schemas.parse;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.networknt.schema.Schema;
import id.skp.core.law.Regulation;
import id.skp.rules.Parameter;
import id.skp.rules.PerformanceRules;
import id.skp.rules.Rule;
import id.skp.rules.RuleSet;
import id.skp.rules.RuleSets;
import id.skp.rules.finding.FindingKind;
import id.skp.rules.permenpanrb6of2022.PermenPanRb6Of2022;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class RuleSetJsonTest {
  private static final Schema SCHEMA = Schemas.schema(JsonSchemas.ruleSet());
  private static final RuleSet RULES = PermenPanRb6Of2022.ruleSet();

  static List<RuleSet> ruleSets() {
    return RuleSets.standard().all();
  }

  @ParameterizedTest
  @MethodSource("ruleSets")
  void everyRuleSetKeepsTheSchema(RuleSet ruleSet) {
    assertThat(SCHEMA.validate(parse(RuleSetJson.write(ruleSet)))).isEmpty();
  }

  @ParameterizedTest
  @MethodSource("ruleSets")
  void everythingARuleSetHoldsIsWrittenInItsOrder(RuleSet ruleSet) {
    JsonNode document = parse(RuleSetJson.write(ruleSet));

    assertThat(names(document.get("parameters"), "name"))
        .isEqualTo(ruleSet.parameters().stream().map(Parameter::name).toList());
    assertThat(names(document.get("rules"), "name"))
        .isEqualTo(ruleSet.rules().stream().map(Rule::name).toList());
    assertThat(names(document.get("findings"), "code"))
        .isEqualTo(ruleSet.findingKinds().stream().map(FindingKind::code).toList());
  }

  @Test
  void aRuleTellsWhatItTakesAndGives() {
    JsonNode rule = named(parse(RuleSetJson.write(RULES)).get("rules"), "evaluation");

    assertThat(names(rule.get("fields"), "name")).containsExactly("appraisal");
    assertThat(rule.get("outcome"))
        .extracting(JsonNode::textValue)
        .containsExactlyElementsOf(PerformanceRules.EVALUATION.output().fields());
    assertThat(rule.at("/source/citations")).isNotEmpty();
  }

  @Test
  void aVariantTellsItsBaseAndItsOwnValues() {
    RuleSet variant = RULES.variant(
        "kab-contoh-2025",
        changes -> changes
            .citing(Regulation.of("Perbup Contoh 1/2025", "Pengelolaan Kinerja"))
            .effectiveFrom(LocalDate.of(2025, 1, 1))
            .effectiveUntil(LocalDate.of(2025, 12, 31)));
    JsonNode document = parse(RuleSetJson.write(variant));

    assertThat(document.get("id").textValue()).isEqualTo("kab-contoh-2025");
    assertThat(document.get("bases")).extracting(JsonNode::textValue).containsExactly(RULES.id());
    assertThat(document.at("/validity/from").textValue()).isEqualTo("2025-01-01");
    assertThat(document.at("/validity/until").textValue()).isEqualTo("2025-12-31");
    assertThat(document.at("/regulation/id").textValue()).isEqualTo("Perbup Contoh 1/2025");
    assertThat(parse(RuleSetJson.write(RULES)).get("validity").has("until")).isFalse();
  }

  @Test
  void theSameRuleSetGivesTheSameText() {
    assertThat(RuleSetJson.write(RULES)).isEqualTo(RuleSetJson.write(RULES));
  }

  private static List<String> names(JsonNode list, String field) {
    List<String> names = new ArrayList<>();
    list.forEach(each -> names.add(each.get(field).textValue()));
    return names;
  }

  private static JsonNode named(JsonNode list, String name) {
    for (JsonNode each : list) {
      if (each.get("name").textValue().equals(name)) {
        return each;
      }
    }
    throw new AssertionError("nothing named " + name);
  }
}
