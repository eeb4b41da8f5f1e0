package id.skp.json;

import static id.skp.json.DecisionShapes.WORDS;
import static java.util.Objects.requireNonNull;

import id.skp.core.shape.Shape;
import id.skp.core.text.Text;
import id.skp.rules.Difference;
import id.skp.rules.Difference.Version;
import id.skp.rules.Parameter;
import id.skp.rules.RuleSet;
import java.util.List;

/**
 * <em>Perbedaan himpunan aturan</em>: what one rule set has otherwise than another, as a JSON document with the header
 * {@code "document": "skp-rule-set-differences/1"}, for auditors. It is written only; the same rule sets always give the
 * same text.
 *
 * <pre>
 * document      the header
 * ruleSet       the id of the rule set
 * other         the id of the rule set it is compared with
 * differences   kind (INSTITUTION, PARAMETER, RULE, FINDING), change (ADDED, REMOVED, REPLACED, NOT_COMPARABLE), name, title, and how
 *               the other rule set (before) and the rule set (after) have it: value (of a parameter), wording, source
 * </pre>
 *
 * <p>Values, wordings and sources have the forms of {@link RuleSetJson}.
 */
public final class RuleSetDifferencesJson {
  private static final Shape<Version> VERSION = Written.<Version>of(
          "version", "How a rule set has it; a parameter has a value.")
      .optional("value", TraceShapes.DATA, version -> version.parameter().map(Parameter::data))
      .required("wording", DecisionShapes.SENTENCE, Version::wording)
      .saying("The version in words, in both languages.")
      .required("source", LawShapes.SOURCE, Version::source)
      .shape();

  private static final Shape<Difference> DIFFERENCE = Written.<Difference>of(
          "difference",
          "An institution, a parameter, a rule or a kind of finding that both have otherwise, or"
              + " only one has.")
      .required(
          "kind",
          Shape.constant(null, Difference.Kind.class, Text.same("What is otherwise.")),
          Difference::kind)
      .saying("Whether an institution, a parameter, a rule or a finding is otherwise.")
      .required(
          "change",
          Shape.constant(null, Difference.Change.class, Text.same("How it is otherwise.")),
          Difference::change)
      .saying("Whether it was added, removed or replaced, or cannot be compared.")
      .required("name", WORDS, Difference::name)
      .saying(
          "The id of the institution, the name of the parameter or rule, or the code of the finding.")
      .required("title", DecisionShapes.SENTENCE, Difference::title)
      .saying("What it is called in both languages.")
      .optional("before", VERSION, Difference::before)
      .optional("after", VERSION, Difference::after)
      .where("""
          {"oneOf": [
            {"properties": {"change": {"const": "ADDED"}, "before": false}, "required": ["after"]},
            {"properties": {"change": {"const": "REMOVED"}, "after": false}, "required": ["before"]},
            {"properties": {"change": {"enum": ["REPLACED", "NOT_COMPARABLE"]}},
             "required": ["before", "after"]}]}""")
      .shape();

  static final Document<Compared> DOCUMENT = new Document<>(
      DocumentType.RULE_SET_DIFFERENCES,
      Written.<Compared>of(
              null,
              "What one rule set has otherwise than another, for auditors. What is absent is left"
                  + " out.")
          .required("ruleSet", WORDS, compared -> compared.ruleSet.id())
          .saying("The id of the rule set whose differences are told.")
          .required("other", WORDS, compared -> compared.other.id())
          .saying("The id of the rule set it is compared with.")
          .list("differences", DIFFERENCE, Compared::differences)
          .saying("What is otherwise, one by one."));

  private RuleSetDifferencesJson() {}

  /**
   * Two rule sets.
   *
   * @param ruleSet the rule set
   * @param other the rule set it is compared with
   */
  record Compared(RuleSet ruleSet, RuleSet other) {
    List<Difference> differences() {
      return ruleSet.differencesFrom(other);
    }
  }

  /**
   * Writes the differences of two rule sets.
   *
   * @param ruleSet the rule set
   * @param other the rule set it is compared with
   * @return the document, indented, without a line feed at the end
   * @throws IllegalArgumentException if a text holds half of a surrogate pair or a date lies outside of the years 1 to
   *     9999, which no document can hold
   */
  public static String write(RuleSet ruleSet, RuleSet other) {
    requireNonNull(ruleSet, "ruleSet");
    requireNonNull(other, "other");
    return DOCUMENT.write(new Compared(ruleSet, other));
  }
}
