package id.skp.rules;

import com.google.common.collect.ImmutableList;
import id.skp.core.law.Basis;
import id.skp.core.law.LegalSource;
import id.skp.core.number.Ratio;
import id.skp.core.text.PlainText;
import id.skp.core.text.Text;
import id.skp.rules.input.Subject;
import id.skp.rules.message.Message;
import id.skp.rules.message.Wording;
import java.math.BigDecimal;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Collectors;

/**
 * <em>Penjelasan</em>: the way to a result, as it was made. Steps come in the order in which they were needed; the last
 * one is the rule itself, with the result.
 */
public final class Trace {
  private static final Text UNDECIDED = Text.of("tidak dapat diputuskan", "cannot be decided");
  private static final Text NEEDED_BY = Text.of("diperlukan oleh", "needed by");
  private static final Text NOTHING = Text.of("tidak ada", "nothing");
  private static final Text FROM = Text.of("dari", "from");
  private static final Text PRINTED = Text.of("tercetak", "printed");
  private static final Text GIVEN = Text.of("diketahui", "given");
  private static final Text PARAMETER = Text.of("parameter", "parameter");
  private static final Text RULE = Text.of("aturan", "rule");
  private static final Text RULE_SET = Text.of("himpunan aturan", "rule set");

  private final RuleSet ruleSet;
  private final Supplier<List<Step<?>>> ends;
  private final Optional<Undecided<?>> undecided;

  private Trace(RuleSet ruleSet, Supplier<List<Step<?>>> ends, Optional<Undecided<?>> undecided) {
    this.ruleSet = ruleSet;
    this.ends = ends;
    this.undecided = undecided;
  }

  static Trace of(RuleSet ruleSet, Step<?> last) {
    return new Trace(ruleSet, () -> List.of(last), Optional.empty());
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
    Set<Step<?>> seen = new HashSet<>();
    ImmutableList.Builder<Step<?>> steps = ImmutableList.builder();
    ends.get().forEach(last -> collect(last, seen, steps));
    return steps.build();
  }

  private static void collect(
      Step<?> step, Set<Step<?>> seen, ImmutableList.Builder<Step<?>> steps) {
    if (seen.add(step)) {
      step.operands().forEach(operand -> collect(operand, seen, steps));
      steps.add(step);
    }
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
    StringBuilder text = new StringBuilder();
    undecided.ifPresent(reason -> text.append(refusal(reason, locale)));
    Map<Step<?>, Integer> numbers = new HashMap<>();
    for (Step<?> step : steps()) {
      numbers.put(step, numbers.size() + 1);
      append(step, numbers, locale, text);
    }
    return text.append(RULE_SET.in(locale))
        .append(": ")
        .append(ruleSet.id())
        .append('\n')
        .toString();
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
          .append(RULE.in(locale))
          .append(": ")
          .append(rule.name())
          .append("]\n");
      appendSource(rule.legalSource(), locale, text);
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
    return step.value();
  }

  /**
   * Returns a step's value as the official form prints it.
   *
   * @param step a step of this trace
   * @return the printed number; empty where the form does not print the value
   */
  public Optional<BigDecimal> printed(Step<?> step) {
    return step.subject() instanceof Calculation calculation && step.value() instanceof Ratio number
        ? calculation
            .printedForm()
            .flatMap(ruleSet::find)
            .map(form -> form.value().of(number))
        : Optional.empty();
  }

  /**
   * Returns the formula of a step with the values in it.
   *
   * @param step a step of this trace
   * @return the formula, such as {@code 100% × 12.5}; empty where the step shows none
   */
  public Optional<Message> formula(Step<?> step) {
    return step.subject() instanceof Calculation calculation
        ? calculation
            .formula()
            .map(formula ->
                Message.of(formula, step.operands().stream().map(Step::value).toArray()))
        : Optional.empty();
  }

  private void append(
      Step<?> step, Map<Step<?>, Integer> numbers, Locale locale, StringBuilder text) {
    Subject subject = step.subject();
    StringBuilder line = new StringBuilder(subject.title().in(locale));
    step.label().ifPresent(label -> line.append(" \u00b7 ").append(label));
    formula(step).ifPresent(formula -> line.append(" = ").append(formula.in(locale)));
    line.append(" = ").append(Wording.of(step.value(), locale));
    printed(step)
        .ifPresent(number -> line.append(" (")
            .append(PRINTED.in(locale))
            .append(' ')
            .append(Wording.of(number, locale))
            .append(')'));
    line.append("  [").append(originOf(step, numbers, locale)).append(']');
    text.append(String.format(Locale.ROOT, "%2d. ", numbers.get(step)));
    text.append(PlainText.line(line.toString())).append('\n');
    subject.source().ifPresent(source -> appendSource(source, locale, text));
  }

  private static String originOf(Step<?> step, Map<Step<?>, Integer> numbers, Locale locale) {
    Subject subject = step.subject();
    if (step.isGiven()) {
      String pointer = step.pointer().orElseThrow();
      return GIVEN.in(locale) + ": " + (pointer.isEmpty() ? subject.name() : pointer);
    } else if (subject instanceof Parameter<?>) {
      return PARAMETER.in(locale) + ": " + subject.name();
    }
    String operands = step.operands().stream()
        .map(operand -> String.valueOf(numbers.get(operand)))
        .collect(Collectors.joining(", "));
    if (operands.isEmpty()) {
      return FROM.in(locale) + " " + NOTHING.in(locale);
    } else if (step instanceof Step.Given<?> taken) {
      return FROM.in(locale) + " " + operands + ": " + taken.path();
    }
    return (subject instanceof Rule<?, ?> ? RULE.in(locale) + ": " + subject.name() + ", " : "")
        + FROM.in(locale) + " " + operands;
  }

  private static void appendSource(LegalSource source, Locale locale, StringBuilder text) {
    String citations =
        source.citations().stream().map(Object::toString).collect(Collectors.joining("; "));
    text.append("      ").append(PlainText.line(citations)).append(citations.isEmpty() ? "" : " ");
    text.append('(').append(source.basis().label(locale));
    source.openQuestion().ifPresent(question -> text.append("; ").append(question.id()));
    text.append(")\n");
  }

  /** Returns the explanation in English. */
  @Override
  public String toString() {
    return toText(Locale.ENGLISH);
  }
}
