package id.skp.rules;

import static java.util.Objects.requireNonNull;

import id.skp.core.InvalidValueException;
import id.skp.core.law.Basis;
import id.skp.core.law.Citation;
import id.skp.core.law.LegalSource;
import id.skp.core.number.Ratio;
import id.skp.core.text.Line;
import id.skp.core.text.PlainText;
import id.skp.core.text.Text;
import id.skp.rules.message.Wording;
import id.skp.rules.value.PrintedNumber;
import java.math.BigDecimal;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * <em>Penjelasan</em>: the way to a result, as it was made. Steps come in the order in which they were needed; the last
 * one is the rule itself, with the result.
 */
public final class Trace {
  /** So many characters make a piece of a long text. */
  private static final int PIECE = 1 << 14;

  private static final int MOST_REASONS = 4;
  private static final int LONGEST_VALUE = 200;
  private static final int LONGEST_REFUSAL = 1000;

  private static final Text BECAUSE = Text.of(", karena ", ", because ");
  private static final Text UNDECIDED = Text.of("tidak dapat diputuskan", "cannot be decided");
  private static final Text NEEDED_BY = Text.of("diperlukan oleh", "needed by");
  private static final Text RULE_SET = Text.of("himpunan aturan", "rule set");

  private final RuleSet ruleSet;
  private final Supplier<List<Step<?>>> ends;
  private final Optional<Undecided<?>> undecided;

  private Trace(RuleSet ruleSet, Supplier<List<Step<?>>> ends, Optional<Undecided<?>> undecided) {
    this.ruleSet = ruleSet;
    this.ends = ends;
    this.undecided = undecided;
  }

  static <T> Trace of(RuleSet ruleSet, Supplier<Step<T>> last) {
    return new Trace(ruleSet, () -> List.of(last.get()), Optional.empty());
  }

  static Trace of(Undecided<?> undecided) {
    return new Trace(undecided.ruleSet(), undecided::way, Optional.of(undecided));
  }

  /**
   * Returns the rule set that decided.
   *
   * @return the rule set
   */
  public RuleSet ruleSet() {
    return ruleSet;
  }

  /**
   * Returns the steps, each after those it was made from, each once.
   *
   * @return the steps; the last one is the rule with the result; of what could not be decided those up to the end
   */
  public List<Step<?>> steps() {
    return numbered().stream().<Step<?>>map(NumberedSteps.Numbered::step).toList();
  }

  /** Takes the steps of a trace one after the other. */
  @FunctionalInterface
  public interface StepTaker {
    /**
     * Takes a step.
     *
     * @param number its number, from 1
     * @param step the step
     * @param from the numbers of those it was made from, which were taken before
     */
    void take(int number, Step<?> step, List<Integer> from);
  }

  /**
   * Gives out the steps with their numbers, as an explanation has them.
   *
   * @param taker takes the {@link #steps}, each after those it was made from
   */
  public void forEach(StepTaker taker) {
    requireNonNull(taker, "taker");
    for (NumberedSteps.Numbered each : numbered()) {
      taker.take(each.number(), each.step(), each.numbersFrom());
    }
  }

  private List<NumberedSteps.Numbered> numbered() {
    return new NumberedSteps(ends.get()).all();
  }

  /**
   * Returns the weakest source among the steps: a result is only as strong as what it rests on.
   *
   * @return the weakest basis; empty if nothing was decided
   */
  public Optional<Basis> weakestBasis() {
    if (undecided.isPresent()) {
      return Optional.empty();
    }
    return steps().stream()
        .flatMap(step -> step.subject().source().stream())
        .map(LegalSource::basis)
        .reduce((one, other) -> other.isWeakerThan(one) ? other : one);
  }

  /**
   * Explains the result: a line for each step, numbered, with the steps it was made from, and below it its source.
   *
   * @param locale the reader's locale: English where its language is English, otherwise Indonesian
   * @return the explanation, lines ended by a line feed
   */
  public String toText(Locale locale) {
    List<NumberedSteps.Numbered> steps = numbered();
    List<String> pieces = new ArrayList<>(2 * steps.size() + 2);
    explain(steps, locale, pieces::add);
    return String.join("", pieces.toArray(String[]::new));
  }

  /**
   * Writes the lines of {@link #toText} piece by piece, so that a long explanation is never held.
   *
   * @param locale the reader's locale
   * @param out takes the pieces in their order, each of whole lines
   */
  public void printText(Locale locale, Consumer<String> out) {
    requireNonNull(locale, "locale");
    requireNonNull(out, "out");
    StringBuilder text = new StringBuilder();
    explain(numbered(), locale, piece -> {
      text.append(piece);
      if (text.length() > PIECE && piece.endsWith("\n")) {
        out.accept(text.toString());
        text.setLength(0);
      }
    });
    out.accept(text.toString());
  }

  private void explain(List<NumberedSteps.Numbered> steps, Locale locale, Consumer<String> out) {
    undecided.ifPresent(reason -> out.accept(refusal(reason, locale)));
    Explanation explanation = new Explanation(locale, this::printedOrNull, out);
    steps.forEach(explanation::tell);
    out.accept(RULE_SET.in(locale) + ": " + ruleSet.id() + "\n");
  }

  /**
   * Gives the reason in one sentence: the result, what decided it last, and the source of the rule that did. Where that
   * rule worked with values that a variant replaced, their sources stand before its own.
   *
   * @param locale the reader's locale: English where its language is English, otherwise Indonesian
   * @return one line of bounded length; of what could not be decided, why not and what to do
   */
  public String toSentence(Locale locale) {
    Line sentence = new Line(LONGEST_VALUE);
    undecided.ifPresentOrElse(
        reason -> sentence
            .add(reason.rule())
            .add(": ")
            .add(UNDECIDED.in(locale))
            .add(": ")
            .add(shortened(reason.message().in(locale), LONGEST_REFUSAL)),
        () -> appendReason(ends.get().get(0), locale, sentence));
    return sentence.end();
  }

  private void appendReason(Step<?> last, Locale locale, Line sentence) {
    Step<?> decisive = last;
    Step<?> decided = last;
    Optional<LegalSource> source = last.subject().source();
    String result = Wording.of(last.value(), Locale.ENGLISH);
    for (Optional<Step<?>> next = same(last, result); next.isPresent(); ) {
      decisive = next.get();
      decided = decisive.subject() instanceof Rule<?, ?> ? decisive : decided;
      Optional<LegalSource> nearer = decisive.subject().source();
      source = nearer.isPresent() ? nearer : source;
      next = same(decisive, result);
    }
    append(last, ": ", locale, sentence);
    List<Step<?>> reasons =
        decisive.operands().isEmpty() && decisive != last ? List.of(decisive) : facts(decisive);
    for (int i = 0; i < Math.min(reasons.size(), MOST_REASONS); i++) {
      sentence.add(i == 0 ? BECAUSE.in(locale) : "; ");
      append(reasons.get(i), " = ", locale, sentence);
    }
    sentence.add(reasons.size() > MOST_REASONS ? "; \u2026" : "");
    Set<Citation> citations = new LinkedHashSet<>(replaced(decided));
    source.ifPresent(found -> citations.addAll(found.citations()));
    if (!citations.isEmpty()) {
      sentence.add(" (");
      Explanation.appendCitations(citations, sentence);
      sentence.add(')');
    }
  }

  /** Returns where those values stand that a variant gave to a rule, without the rules that it asked. */
  private Set<Citation> replaced(Step<?> decided) {
    Set<Citation> citations = new LinkedHashSet<>();
    if (ruleSet.base().isPresent()) {
      Set<Step<?>> seen = new HashSet<>();
      Deque<Step<?>> next = new ArrayDeque<>(decided.operands());
      while (!next.isEmpty()) {
        Step<?> step = next.pop();
        if (step.subject() instanceof Rule<?, ?> || !seen.add(step)) {
          continue;
        }
        if (step.subject() instanceof Parameter<?> parameter && ruleSet.isOfVariant(parameter)) {
          citations.addAll(parameter.legalSource().citations());
        }
        next.addAll(step.operands());
      }
    }
    return citations;
  }

  private static void append(Step<?> step, String is, Locale locale, Line sentence) {
    sentence.add(step.subject().title().in(locale)).add(is);
    sentence.add(shortened(Wording.of(step.value(), locale), LONGEST_VALUE));
  }

  private static String shortened(String text, int most) {
    if (text.length() <= most) {
      return text;
    }
    String told = InvalidValueException.withoutNumbersOfPersons(text);
    return told.substring(0, told.offsetByCodePoints(0, most / 2)) + "\u2026";
  }

  /** Returns the one step that a step took the result from: no reason for it, but the way to it. */
  private static Optional<Step<?>> same(Step<?> step, String result) {
    List<Step<?>> facts = facts(step);
    List<Step<?>> same = facts.stream()
        .filter(each -> (Wording.of(each.value(), Locale.ENGLISH) + " (").startsWith(result + " ("))
        .toList();
    boolean byChance = facts.size() > 1
        && (step.value() instanceof Boolean
            || step.value() instanceof Number
            || step.value() instanceof Ratio);
    return same.size() == 1 && !byChance ? Optional.of(same.get(0)) : Optional.empty();
  }

  /** Returns what a step was made from, without the parameters unless there is nothing else. */
  private static List<Step<?>> facts(Step<?> step) {
    List<Step<?>> all = step.operands();
    List<Step<?>> facts =
        all.stream().filter(each -> !(each.subject() instanceof Parameter<?>)).toList();
    return facts.isEmpty() ? all : facts;
  }

  private static String refusal(Undecided<?> reason, Locale locale) {
    String what = reason.rule() + ": " + UNDECIDED.in(locale) + ": "
        + reason.reason().label(locale) + " [" + reason.reason().name() + "]"
        + (reason.pointer().isEmpty() ? "" : " (" + reason.pointer() + ")");
    StringBuilder text = new StringBuilder(PlainText.line(what)).append("\n   ");
    text.append(PlainText.line(reason.message().in(locale))).append('\n');
    reason.needing().ifPresent(rule -> {
      text.append("   ").append(NEEDED_BY.in(locale)).append(": ");
      text.append(PlainText.line(rule.title().in(locale)));
      text.append("  [")
          .append(Explanation.RULE.in(locale))
          .append(": ")
          .append(rule.name())
          .append("]\n");
      text.append(Explanation.source(rule.legalSource(), locale, new Line(LONGEST_VALUE)));
    });
    return text.toString();
  }

  /**
   * Returns the value that a step gave.
   *
   * @param <T> the type of the value
   * @param step a step of this trace
   * @return the value
   */
  public <T> T value(Step<T> step) {
    requireNonNull(step, "step");
    return step.value();
  }

  /**
   * Returns a step's value as the official paper prints it.
   *
   * @param step a step of this trace
   * @return the printed number; empty where the paper does not print the value
   */
  public Optional<BigDecimal> printed(Step<?> step) {
    requireNonNull(step, "step");
    return Optional.ofNullable(printedOrNull(step));
  }

  private @Nullable BigDecimal printedOrNull(Step<?> step) {
    if (step.subject() instanceof Calculation calculation
        && calculation.printedForm().isPresent()
        && step.value() instanceof Ratio number) {
      Step<PrintedNumber> form = ruleSet.step(calculation.printedForm().get());
      return form == null ? null : form.value().of(number);
    }
    return null;
  }

  /** Returns the explanation in English. */
  @Override
  public String toString() {
    return toText(Locale.ENGLISH);
  }
}
