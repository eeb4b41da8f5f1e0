package id.skp.json;

import static id.skp.json.BasicShapes.DATE;
import static id.skp.json.BasicShapes.TRUTH;
import static id.skp.json.DecisionShapes.WORDS;
import static id.skp.json.LawShapes.SOURCE;
import static id.skp.json.LawShapes.WORDING;
import static java.util.Objects.requireNonNull;

import id.skp.core.law.Regulation;
import id.skp.core.law.Validity;
import id.skp.core.plan.Skp;
import id.skp.core.shape.Shape;
import id.skp.rules.Parameter;
import id.skp.rules.Rule;
import id.skp.rules.RuleKey;
import id.skp.rules.RuleKey.Service;
import id.skp.rules.RuleSet;
import id.skp.rules.finding.FindingKind;
import id.skp.rules.input.Extension;
import id.skp.rules.input.Field;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

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
 * extensions   what it adds to documents, where it does: document (plan, appraisal), name, title, required, schema, source
 * services     what it can be asked for, where it says so: name, title, rules (the names of those that it takes)
 * findings     code, severity, wording (with {0}, {1} … where values stand), source
 * </pre>
 *
 * <p>Wordings and sources have the forms of {@link EvaluationReportJson}. The value of a parameter has the form of its
 * parameter, in which {@link VariantJson} reads another one.
 */
public final class RuleSetJson {
  private static final Shape<Parameter<?>> PARAMETER = Written.<Parameter<?>>of(
          "parameter", "A legal number, table or choice.")
      .required("name", WORDS, Parameter::name)
      .saying("The name of the parameter, by which variants replace it.")
      .required("title", WORDING, Parameter::title)
      .saying("What the parameter is called in both languages.")
      .required("value", TraceShapes.DATA, Parameter::data)
      .required("source", SOURCE, Parameter::legalSource)
      .shape();

  private static final Shape<Field<?, ?>> FIELD = Written.<Field<?, ?>>of("field", "An input.")
      .required("name", WORDS, Field::name)
      .saying("The name of the field in the input.")
      .required("title", WORDING, Field::title)
      .saying("What the field is called in both languages.")
      .shape();

  private static final Shape<Rule<?, ?>> RULE = Written.<Rule<?, ?>>of("rule", "A rule.")
      .required("name", WORDS, Rule::name)
      .saying("The name of the rule, by which cases and calls name it.")
      .required("title", WORDING, Rule::title)
      .saying("What the rule is called in both languages.")
      .list("fields", FIELD, rule -> rule.key().input().fields())
      .saying("The fields of the rule's input.")
      .list("outcome", WORDS, rule -> List.copyOf(rule.key().output().fields()))
      .saying("The names of the fields of its outcome.")
      .required("source", SOURCE, Rule::legalSource)
      .shape();

  private static final Shape<Extension<?, ?>> EXTENSION = Written.<Extension<?, ?>>of(
          "extension", "A field that the rule set adds to a type of documents.")
      .required(
          "document",
          Written.text(
              null,
              "Which documents have it.",
              Function.identity(),
              "{\"enum\": [\"plan\", \"appraisal\"]}"),
          extension -> extension.document() == Skp.class ? "plan" : "appraisal")
      .required("name", WORDS, Extension::name)
      .saying("The name of the extension in the document.")
      .required("title", WORDING, Extension::title)
      .saying("What the extension is called in both languages.")
      .required("required", TRUTH, Extension::isRequired)
      .saying("Whether the document needs it.")
      .required("schema", TraceShapes.DATA, extension -> extension.form().schema())
      .required("source", SOURCE, Extension::source)
      .shape();

  private static final Shape<Service> SERVICE = Written.<Service>of(
          "service", "Something that takes several rules, all of which are there.")
      .required("name", WORDS, Service::name)
      .saying("The name of the service.")
      .required("title", WORDING, Service::title)
      .saying("What the service is called in both languages.")
      .list(
          "rules", WORDS, service -> service.rules().stream().map(RuleKey::name).toList())
      .saying("The names of the rules that the service needs.")
      .shape();

  private static final Shape<FindingKind> FINDING = Written.<FindingKind>of(
          "findingKind",
          "A kind of finding; values stand where the wording has {0}, {1} and so on.")
      .required("code", DecisionShapes.CODE, FindingKind::code)
      .required("severity", DecisionShapes.SEVERITY, FindingKind::severity)
      .required("wording", WORDING, FindingKind::wording)
      .saying("What the finding says in both languages, with {0} and so on where its values stand.")
      .required("source", SOURCE, FindingKind::source)
      .shape();

  private static final Shape<Regulation> REGULATION = Written.<Regulation>of(
          null, "The regulation it carries out.")
      .required("id", LawShapes.REGULATION_OF_PLAN, Regulation::id)
      .required("title", WORDS, Regulation::title)
      .saying("The title of the regulation.")
      .shape();

  private static final Shape<Validity> VALIDITY = Written.<Validity>of(
          null, "The days on which it is in force.")
      .required("from", DATE, Validity::from)
      .saying("The first day on which the rule set is in force.")
      .optional("until", DATE, Validity::until)
      .saying("The last day on which it is in force; left out where that is not known.")
      .shape();

  static final Document<RuleSet> DOCUMENT = new Document<>(
      DocumentType.RULE_SET,
      Written.<RuleSet>of(
              null,
              "What a rule set holds, for auditors and other systems. What is absent is left out.")
          .required(
              "id",
              Written.text(
                  null,
                  "The id of the rule set.",
                  Function.identity(),
                  "{\"type\": \"string\", \"maxLength\": 200, \"pattern\":"
                      + " \"^(?!.*[.-](?:[.-]|$))[a-z0-9][a-z0-9.-]*$\"}"),
              RuleSet::id)
          .required("regulation", REGULATION, RuleSet::regulation)
          .required("validity", VALIDITY, RuleSet::validity)
          .list("bases", WORDS, RuleSet::baseIds)
          .saying("The ids of the rule sets it is based on, nearest first.")
          .required("fingerprint", DecisionShapes.FINGERPRINT, RuleSet::fingerprint)
          .listUnlessEmpty("institutions", PeopleShapes.INSTITUTION, RuleSet::institutions)
          .saying("The institutions it is for; absent if it is for every institution.")
          .optional(
              "foundByIdOnly",
              TRUTH.narrowed(Map.of("const", true)),
              rules -> Optional.of(true).filter(yes -> rules.isFoundByIdOnly()))
          .saying("It is no regulation of performance, and no document falls under it by day or"
              + " institution; absent otherwise.")
          .list("parameters", PARAMETER, RuleSet::parameters)
          .saying("The parameters of the rule set, each with its value and source.")
          .list("rules", RULE, RuleSet::rules)
          .saying("The rules of the rule set, each with its input and source.")
          .listUnlessEmpty("extensions", EXTENSION, RuleSet::extensions)
          .saying("What it adds to plans and appraisals.")
          .listUnlessEmpty("services", SERVICE, RuleSet::services)
          .saying("What it can be asked for.")
          .list("findings", FINDING, RuleSet::findingKinds)
          .saying("The kinds of findings that its reviews know."));

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
    requireNonNull(ruleSet, "ruleSet");
    return DOCUMENT.write(ruleSet);
  }
}
