package id.skp.rules;

import static java.util.Objects.requireNonNull;

import id.skp.core.text.Labelled;
import id.skp.core.text.PlainText;
import id.skp.core.text.Text;
import id.skp.rules.message.Message;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Supplier;

/**
 * A decision that could not be made, and why.
 *
 * @param <T> the type the value would have had
 */
public final class Undecided<T> implements Decision<T> {
  /** Why a decision could not be made. */
  public enum Reason implements Labelled {
    /** The rule does not apply to this case. */
    NOT_APPLICABLE(
        "Tidak berlaku",
        "Not applicable",
        "aturan itu bukan untuk keadaan ini; tanyakan aturan yang disebut alasannya, atau tidak ada yang perlu diputuskan",
        "the rule is not for this case; ask the rule that the reason names, or there is nothing to decide"),
    /** Something the rule needs was not given. */
    MISSING_INPUT(
        "Masukan tidak ada",
        "Missing input",
        "yang diperlukan aturan belum diberikan; isi bidang yang ditunjuk",
        "what the rule needs was not given; fill the field that is pointed at"),
    /** Something was given that cannot be: an unknown constant, a number out of range. */
    INVALID_INPUT(
        "Masukan tidak sah",
        "Invalid input",
        "yang diberikan tidak mungkin, seperti konstanta yang tidak dikenal atau angka di luar batas; perbaiki bidang yang ditunjuk",
        "what was given cannot be, such as an unknown constant or a number out of range; correct the field that is pointed at"),
    /** The rule set has no such rule. */
    NO_RULE(
        "Tidak ada aturan",
        "No rule",
        "himpunan aturan tidak memiliki aturan itu; pakai himpunan aturan yang memilikinya",
        "the rule set has no such rule; use a rule set that has it"),
    /** Two rules or facts contradict each other. */
    CONFLICT(
        "Bertentangan",
        "Conflict",
        "dua aturan atau dua isian bertentangan; perbaiki salah satu yang disebut",
        "two rules or two facts contradict each other; correct one of those that are named");

    private final Text label;
    private final Text meaning;

    Reason(String indonesian, String english, String meaning, String inEnglish) {
      this.label = Text.of(indonesian, english);
      this.meaning = Text.of(meaning, inEnglish);
    }

    /**
     * Returns what the reason means, and behind a semicolon what to do about it.
     *
     * @return the sentence
     */
    public Text meaning() {
      return meaning;
    }

    @Override
    public Text label() {
      return label;
    }
  }

  private final RuleSet ruleSet;
  private final String rule;
  private final Stop end;
  private final Supplier<List<Step<?>>> way;

  Undecided(RuleSet ruleSet, String rule, Stop end, Supplier<List<Step<?>>> way) {
    this.ruleSet = ruleSet;
    this.rule = rule;
    this.end = end;
    this.way = way;
  }

  /**
   * Returns why there is no value.
   *
   * @return the reason
   */
  public Reason reason() {
    return end.reason();
  }

  /**
   * Returns where in what the caller gave the reason lies.
   *
   * @return the JSON Pointer (RFC 6901), such as {@code /results/1/kind}; empty if no single place is the reason
   */
  public String pointer() {
    return end.pointer();
  }

  /**
   * Returns the rule that could not go on, which cites why it needs what is missing or wrong: the one that was asked, or one that
   * it asked in turn.
   *
   * @return the rule; empty where none was reached
   */
  public Optional<Rule<?, ?>> needing() {
    return end.needing();
  }

  /** Returns the steps up to the end. Rules are pure, so the way is followed once more where somebody asks for it. */
  List<Step<?>> way() {
    return way.get();
  }

  /**
   * Returns what is wrong and what to do.
   *
   * @return the message
   */
  public Message message() {
    return end.sentence();
  }

  /**
   * Returns the same end for what was to rest on this decision.
   *
   * @param <R> the type of what was to be decided
   * @return the decision that could not be made, with this rule, reason, place and message
   */
  public <R> Undecided<R> carriedOver() {
    return new Undecided<>(ruleSet, rule, end, way);
  }

  /**
   * Returns the same with the place of the reason in another document, from which the input of the rule was gathered.
   *
   * @param pointer the JSON Pointer into that document; empty for the whole
   * @return the decision that could not be made
   */
  public Undecided<T> at(String pointer) {
    requireNonNull(pointer, "pointer");
    return new Undecided<>(
        ruleSet, rule, new Stop(end.reason(), pointer, end.sentence(), end.needing()), way);
  }

  @Override
  public RuleSet ruleSet() {
    return ruleSet;
  }

  @Override
  public String rule() {
    return rule;
  }

  @Override
  public Trace trace() {
    return Trace.of(this);
  }

  @Override
  public T orThrow() {
    throw new UndecidedException(this);
  }

  @Override
  public Optional<T> toOptional() {
    return Optional.empty();
  }

  @Override
  public boolean isDecided() {
    return false;
  }

  /** Returns rule, reason, place and the English sentence. */
  @Override
  public String toString() {
    return PlainText.line(rule + ": " + reason() + (pointer().isEmpty() ? "" : " at " + pointer())
        + ": " + message().in(Locale.ENGLISH));
  }
}
