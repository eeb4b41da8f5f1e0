package id.skp.json;

import id.skp.core.law.Regulation;
import id.skp.core.law.Validity;
import id.skp.rules.Parameter;
import id.skp.rules.Rule;
import id.skp.rules.RuleSet;
import id.skp.rules.finding.FindingKind;
import id.skp.rules.input.Field;
import java.util.List;
import java.util.Optional;

/**
 * <em>Himpunan aturan</em>: a {@link RuleSet} as a JSON document with the header {@code "document": "skp-rule-set/1"},
 * for auditors and other systems. It is written only; the same rule set always gives the same text.
 *
 * <pre>
 * document     the header
 * id           the id of the rule set
 * regulation   id and title
 * validity     from and, where an end is known, until
 * bases        the ids of the rule sets it is based on, nearest first
 * institutions where it is not for every institution, those it is for: id and name
 * fingerprint  what tells it apart from another rule set of its id
 * foundByIdOnly true where it is no regulation of performance, and no document falls under it by day or institution
 * parameters   name, title, value, source
 * rules        name, title, fields (name, title), outcome (the names of its fields), source
 * findings     code, severity, wording (with {0}, {1} … where values stand), source
 * </pre>
 *
 * <p>Wordings and sources have the forms of {@link EvaluationReportJson}. The value of a parameter has the form of its
 * parameter, in which {@link VariantJson} reads another one.
 */
public final class RuleSetJson {
  private RuleSetJson() {}

  /**
   * Writes a rule set.
   *
   * @param ruleSet the rule set
   * @return the document, indented, without a line feed at the end
   * @throws IllegalArgumentException if a text holds half of a surrogate pair or a date lies outside of the years 1 to
   *     9999, which no document can hold
   */
  public static String write(RuleSet ruleSet) {
    return JsonText.of(DocumentType.RULE_SET
        .begin()
        .put("id", ruleSet.id())
        .put("regulation", regulation(ruleSet.regulation()))
        .put("validity", validity(ruleSet.validity()))
        .put("bases", ruleSet.baseIds())
        .put("fingerprint", ruleSet.fingerprint())
        .listUnlessEmpty(
            "institutions",
            ruleSet.institutions(),
            each -> new Shaped<>(PeopleShapes.INSTITUTION, each))
        .put("foundByIdOnly", Optional.of(true).filter(yes -> ruleSet.isFoundByIdOnly()))
        .list("parameters", ruleSet.parameters(), RuleSetJson::parameter)
        .list("rules", ruleSet.rules(), RuleSetJson::rule)
        .list("findings", ruleSet.findingKinds(), RuleSetJson::finding));
  }

  private static ObjectTree regulation(Regulation regulation) {
    return new ObjectTree().put("id", regulation.id().toString()).put("title", regulation.title());
  }

  private static ObjectTree validity(Validity validity) {
    return new ObjectTree().put("from", validity.from()).put("until", validity.until());
  }

  private static ObjectTree parameter(Parameter<?> parameter) {
    return new ObjectTree()
        .put("name", parameter.name())
        .put("title", Forms.text(parameter.title()))
        .put("value", parameter.data())
        .put("source", Forms.source(parameter.legalSource()));
  }

  private static ObjectTree rule(Rule<?, ?> rule) {
    return new ObjectTree()
        .put("name", rule.name())
        .put("title", Forms.text(rule.title()))
        .list("fields", rule.key().input().fields(), RuleSetJson::field)
        .put("outcome", List.copyOf(rule.key().output().fields()))
        .put("source", Forms.source(rule.legalSource()));
  }

  private static ObjectTree field(Field<?, ?> field) {
    return new ObjectTree().put("name", field.name()).put("title", Forms.text(field.title()));
  }

  private static ObjectTree finding(FindingKind kind) {
    return new ObjectTree()
        .put("code", kind.code())
        .put("severity", kind.severity())
        .put("wording", Forms.text(kind.wording()))
        .put("source", Forms.source(kind.source()));
  }
}
