package id.skp.rules.impact;

import id.skp.core.InvalidValueException;
import id.skp.core.text.Text;
import id.skp.rules.Difference;
import id.skp.rules.Parameter;
import id.skp.rules.Rule;
import id.skp.rules.RuleSet;
import id.skp.rules.finding.FindingKind;
import id.skp.rules.message.Message;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * A rule set with one thing as another one has it, or why there is none: what does not fit the rest is refused. A rule brings the
 * parameters that only its own rule set has.
 *
 * @param rules the rule set
 * @param refusal why there is none
 */
record Hybrid(Optional<RuleSet> rules, Optional<Text> refusal) {
  private static final Text ONLY_TOGETHER = Text.of(
      "tidak dapat dicoba sendiri, hanya bersama perbedaan yang lain: {0}",
      "cannot be tried alone, only together with other differences: {0}");

  static Hybrid of(RuleSet basis, RuleSet other, Difference difference) {
    try {
      return new Hybrid(Optional.of(build(basis, other, difference)), Optional.empty());
    } catch (InvalidValueException refused) {
      return new Hybrid(
          Optional.empty(),
          Optional.of(Message.of(ONLY_TOGETHER, Text.of(refused)).toText()));
    }
  }

  private static RuleSet build(RuleSet basis, RuleSet other, Difference difference) {
    String name = difference.name();
    boolean isRule = difference.kind() == Difference.Kind.RULE;
    RuleSet.Builder builder = RuleSet.builder(basis.id(), basis.regulation());
    Map<String, FindingKind> findings = new LinkedHashMap<>();
    Stream.of(basis, other)
        .flatMap(each -> each.findingKinds().stream())
        .forEach(each -> findings.putIfAbsent(each.code(), each));
    builder.findings(findings.values());
    Map<String, Parameter<?>> parameters = new LinkedHashMap<>();
    basis.parameters().forEach(each -> parameters.put(each.name(), each));
    Map<String, Rule<?, ?>> rules = new LinkedHashMap<>();
    basis.rules().forEach(each -> rules.put(each.name(), each));
    if (isRule) {
      other.parameters().forEach(each -> parameters.putIfAbsent(each.name(), each));
      other
          .ruleNamed(name)
          .ifPresentOrElse(each -> rules.put(name, each), () -> rules.remove(name));
    } else {
      other.parameters().stream()
          .filter(each -> each.name().equals(name))
          .findFirst()
          .ifPresentOrElse(each -> parameters.put(name, each), () -> parameters.remove(name));
    }
    parameters.values().forEach(each -> add(builder, each));
    rules.values().forEach(each -> add(builder, each));
    return builder.build();
  }

  private static <T> void add(RuleSet.Builder builder, Parameter<T> parameter) {
    builder.parameter(parameter.key(), parameter.value(), parameter.legalSource());
  }

  private static <I, O> void add(RuleSet.Builder builder, Rule<I, O> rule) {
    builder.rule(rule.key(), rule.procedure(), rule.legalSource());
  }
}
