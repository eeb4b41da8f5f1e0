package id.skp.rules;

import com.google.common.collect.ImmutableList;
import id.skp.core.people.Institution;
import id.skp.core.text.PlainText;
import id.skp.core.text.Text;
import id.skp.rules.message.Wording;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/** Thrown where a rule set is asked for and none, or more than one, answers. It names the candidates. */
public final class RuleSetSelectionException extends IllegalArgumentException {
  private static final long serialVersionUID = 1L;

  /** So many institutions of a rule set are named. */
  private static final int MOST_NAMED = 10;

  /** Why no rule set could be chosen. */
  public enum Code {
    /** No rule set has the id. */
    UNKNOWN_RULE_SET,
    /** No rule set is in force on the day for the institution. */
    NO_RULE_SET,
    /** More than one rule set is in force on the day for the institution. */
    SEVERAL_RULE_SETS,
    /** No rule set names the institution, but one names an id that differs from its own in signs between the letters alone. */
    INSTITUTION_UNCLEAR,
    /** One rule set follows another within the period. */
    RULE_SET_CHANGES
  }

  /** Why no rule set could be chosen. */
  private final Code code;

  /** The sentence in Indonesian. */
  private final String indonesian;

  /** The sentence in English. */
  private final String english;

  private final transient List<RuleSet> candidates;

  private final transient List<RulePeriod> parts;

  RuleSetSelectionException(Code code, Text sentence, List<RuleSet> candidates) {
    this(
        code,
        Text.of(
            sentence.indonesian() + "; pilihan: " + wording(candidates, " untuk ", Text.INDONESIAN),
            sentence.english() + "; candidates: " + wording(candidates, " for ", Text.ENGLISH)),
        candidates,
        List.of());
  }

  RuleSetSelectionException(Text sentence, List<RulePeriod> parts) {
    this(
        Code.RULE_SET_CHANGES,
        Text.of(
            sentence.indonesian() + "; bagian: " + Wording.of(parts, Text.INDONESIAN),
            sentence.english() + "; parts: " + Wording.of(parts, Text.ENGLISH)),
        parts.stream().map(RulePeriod::ruleSet).distinct().toList(),
        parts);
  }

  private RuleSetSelectionException(
      Code code, Text sentence, List<RuleSet> candidates, List<RulePeriod> parts) {
    super(code + ": " + PlainText.line(sentence.english()));
    this.code = code;
    this.indonesian = PlainText.line(sentence.indonesian());
    this.english = PlainText.line(sentence.english());
    this.candidates = ImmutableList.copyOf(candidates);
    this.parts = ImmutableList.copyOf(parts);
  }

  private static String wording(List<RuleSet> candidates, String forWhom, Locale locale) {
    return candidates.stream()
        .map(each -> wording(each, forWhom, locale))
        .collect(Collectors.joining(", "));
  }

  private static String wording(RuleSet ruleSet, String forWhom, Locale locale) {
    List<Institution> all = ruleSet.institutions();
    String institutions =
        all.stream().limit(MOST_NAMED).map(Institution::id).collect(Collectors.joining(", "));
    return ruleSet.id() + " (" + ruleSet.validity().label(locale)
        + (institutions.isEmpty() ? "" : forWhom + institutions)
        + (all.size() > MOST_NAMED ? ", …" : "") + ")";
  }

  /**
   * Returns which part of the question is the reason, as a JSON Pointer (RFC 6901).
   *
   * @return {@code /id}, {@code /day}, {@code /institution} or {@code /period}
   */
  public String pointer() {
    return switch (code) {
      case UNKNOWN_RULE_SET -> "/id";
      case NO_RULE_SET, SEVERAL_RULE_SETS -> "/day";
      case INSTITUTION_UNCLEAR -> "/institution";
      case RULE_SET_CHANGES -> "/period";
    };
  }

  /**
   * Returns why no rule set could be chosen.
   *
   * @return the code
   */
  public Code code() {
    return code;
  }

  /**
   * Returns why no rule set could be chosen, and the candidates; the message is the code and the English sentence.
   *
   * @return the sentence in both languages
   */
  public Text text() {
    return Text.of(indonesian, english);
  }

  /**
   * Returns the rule sets to choose from: those in force if there are several, otherwise all.
   *
   * @return the candidates
   */
  public List<RuleSet> candidates() {
    return candidates == null ? List.of() : candidates;
  }

  /**
   * Returns the parts of a period in which the rule set changes; each but the first begins on a day of change.
   *
   * @return the parts in their order; empty unless the code is {@link Code#RULE_SET_CHANGES}
   */
  public List<RulePeriod> parts() {
    return parts == null ? List.of() : parts;
  }
}
