package id.skp.json;

import id.skp.rules.Difference;
import id.skp.rules.Difference.Version;
import id.skp.rules.Parameter;
import id.skp.rules.RuleSet;

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
  private RuleSetDifferencesJson() {}

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
    return JsonText.of(DocumentType.RULE_SET_DIFFERENCES
        .begin()
        .put("ruleSet", ruleSet.id())
        .put("other", other.id())
        .list("differences", ruleSet.differencesFrom(other), RuleSetDifferencesJson::difference));
  }

  private static ObjectTree difference(Difference difference) {
    return new ObjectTree()
        .put("kind", difference.kind())
        .put("change", difference.change())
        .put("name", difference.name())
        .put("title", Forms.text(difference.title()))
        .put("before", difference.before().map(RuleSetDifferencesJson::version))
        .put("after", difference.after().map(RuleSetDifferencesJson::version));
  }

  private static ObjectTree version(Version version) {
    return new ObjectTree()
        .put("value", version.parameter().map(Parameter::data))
        .put("wording", Forms.text(version.wording()))
        .put("source", Forms.source(version.source()));
  }
}
