package id.skp.rules;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import id.skp.core.InvalidValueException;
import id.skp.core.law.Basis;
import id.skp.core.law.Citation;
import id.skp.core.law.LegalSource;
import id.skp.core.number.Ratio;
import id.skp.core.text.PlainText;
import id.skp.core.text.Text;
import id.skp.rules.input.Field;
import id.skp.rules.input.Subject;
import id.skp.rules.message.Wording;
import java.math.BigDecimal;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Deque;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Supplier;

/**
 * <em>Penjelasan</em>: the way to a result, as it was made. Steps come in the order in which they were needed; the last
 * one is the rule itself, with the result.
 */
public final class Trace {
  /** So many characters does a step usually take. */
  private static final int TYPICAL_LENGTH = 105;

  /** So many characters make a piece of a long text. */
  private static final int PIECE = 1 << 14;

  private static final int MOST_REASONS = 4;
  private static final int LONGEST_VALUE = 200;
  private static final int LONGEST_REFUSAL = 1000;

  private static final Text BECAUSE = Text.of(", karena ", ", because ");
  private static final Text UNDECIDED = Text.of("tidak dapat diputuskan", "cannot be decided");
  private static final Text NEEDED_BY = Text.of("diperlukan oleh", "needed by");
  private static final Text NOTHING = Text.of("tidak ada", "nothing");
  private static final Text FROM = Text.of("dari", "from");
  private static final Text PRINTED = Text.of("tercetak", "printed");
  private static final Text GIVEN = Text.of("diketahui", "given");
  private static final Text NOT_GIVEN = Text.of("tidak diketahui", "not given");
  private static final Text NOT_TOLD_OTHERWISE =
      Text.of("tidak dinyatakan lain", "not told otherwise");
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
    return ImmutableList.copyOf(new Numbers(ends.get()).steps);
  }

  /** The steps, numbered from 1, with the steps they were made from. */
  private static final class Numbers {
    final List<Step<?>> steps = new ArrayList<>();
    final List<List<Step<?>>> operands = new ArrayList<>();
    private final Map<Step<?>, Integer> numbers = new HashMap<>();

    Numbers(List<Step<?>> ends) {
      ends.forEach(this::add);
    }

    /** Adds what a step was made from, which may be a long chain, and then the step. */
    private void add(Step<?> last) {
      Deque<Open> way = new ArrayDeque<>();
      open(last, way);
      while (!way.isEmpty()) {
        Open open = way.element();
        if (open.left.hasNext()) {
          open(open.left.next(), way);
        } else {
          way.pop();
          steps.add(open.step);
          operands.add(open.from);
          numbers.put(open.step, steps.size());
        }
      }
    }

    private void open(Step<?> step, Deque<Open> way) {
      if (numbers.putIfAbsent(step, 0) == null) {
        List<Step<?>> from = step.operands();
        way.push(new Open(step, from, from.iterator()));
      }
    }

    /** A step that is told once all that it was made from is. */
    private record Open(Step<?> step, List<Step<?>> from, Iterator<Step<?>> left) {}

    int of(Step<?> step) {
      return numbers.getOrDefault(step, 0);
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
    Numbers numbers = new Numbers(ends.get());
    StringBuilder text = new StringBuilder(64 + numbers.steps.size() * TYPICAL_LENGTH);
    explain(numbers, locale, text, () -> {});
    return text.toString();
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
    Runnable end = () -> {
      out.accept(text.toString());
      text.setLength(0);
    };
    explain(new Numbers(ends.get()), locale, text, () -> {
      if (text.length() > PIECE) {
        end.run();
      }
    });
    end.run();
  }

  /** Appends an explanation to a text that may be taken away after each step. */
  private void explain(Numbers numbers, Locale locale, StringBuilder text, Runnable afterStep) {
    undecided.ifPresent(reason -> text.append(refusal(reason, locale)));
    for (int i = 0; i < numbers.steps.size(); i++) {
      text.append(i < 9 ? " " : "").append(i + 1).append(". ");
      append(numbers.steps.get(i), numbers.operands.get(i), numbers, locale, text);
      afterStep.run();
    }
    text.append(RULE_SET.in(locale)).append(": ").append(ruleSet.id()).append('\n');
  }

  /**
   * Gives the reason in one sentence: the result, what decided it last, and the source of the rule that did.
   *
   * @param locale the reader's locale: English where its language is English, otherwise Indonesian
   * @return one line of bounded length; of what could not be decided, why not and what to do
   */
  public String toSentence(Locale locale) {
    StringBuilder sentence = new StringBuilder();
    undecided.ifPresentOrElse(
        reason -> sentence
            .append(reason.rule())
            .append(": ")
            .append(UNDECIDED.in(locale))
            .append(": ")
            .append(shortened(reason.message().in(locale), LONGEST_REFUSAL)),
        () -> appendReason(ends.get().get(0), locale, sentence));
    return PlainText.line(sentence.toString());
  }

  private static void appendReason(Step<?> last, Locale locale, StringBuilder sentence) {
    Step<?> decisive = last;
    Optional<LegalSource> source = last.subject().source();
    String result = Wording.of(last.value(), Locale.ENGLISH);
    for (Optional<Step<?>> next = same(last, result); next.isPresent(); ) {
      decisive = next.get();
      Optional<LegalSource> nearer = decisive.subject().source();
      source = nearer.isPresent() ? nearer : source;
      next = same(decisive, result);
    }
    append(last, ": ", locale, sentence);
    List<Step<?>> reasons =
        decisive.operands().isEmpty() && decisive != last ? List.of(decisive) : facts(decisive);
    for (int i = 0; i < Math.min(reasons.size(), MOST_REASONS); i++) {
      sentence.append(i == 0 ? BECAUSE.in(locale) : "; ");
      append(reasons.get(i), " = ", locale, sentence);
    }
    sentence.append(reasons.size() > MOST_REASONS ? "; \u2026" : "");
    source.ifPresent(found -> {
      sentence.append(" (");
      appendCitations(found, sentence);
      sentence.append(')');
    });
  }

  private static void append(Step<?> step, String is, Locale locale, StringBuilder sentence) {
    sentence.append(step.subject().title().in(locale)).append(is);
    sentence.append(shortened(Wording.of(step.value(), locale), LONGEST_VALUE));
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
    return step.subject() instanceof Calculation calculation && step.value() instanceof Ratio number
        ? calculation
            .printedForm()
            .flatMap(ruleSet::find)
            .map(form -> form.value().of(number))
        : Optional.empty();
  }

  private void append(
      Step<?> step, List<Step<?>> operands, Numbers numbers, Locale locale, StringBuilder text) {
    Subject subject = step.subject();
    int start = text.length();
    text.append(subject.title().in(locale));
    step.label().ifPresent(label -> text.append(" \u00b7 ").append(label));
    if (subject instanceof Calculation calculation && calculation.formula().isPresent()) {
      Object[] values = new Object[operands.size()];
      Arrays.setAll(values, i -> operands.get(i).value());
      text.append(" = ");
      Wording.append(calculation.formula().get(), values, locale, text);
    }
    text.append(" = ");
    if (subject instanceof Parameter<?> parameter) {
      text.append(parameter.wording(locale));
    } else {
      Wording.append(step.value(), locale, text);
    }
    printed(step).ifPresent(number -> {
      text.append(" (").append(PRINTED.in(locale)).append(' ');
      Wording.append(number, locale, text);
      text.append(')');
    });
    text.append("  [");
    appendOrigin(step, operands, numbers, locale, text);
    text.append(']');
    PlainText.endAsLine(text, start);
    text.append('\n');
    subject.source().ifPresent(source -> appendSource(source, locale, text));
  }

  private static void appendOrigin(
      Step<?> step, List<Step<?>> operands, Numbers numbers, Locale locale, StringBuilder text) {
    Subject subject = step.subject();
    if (step.isGiven()) {
      String pointer = step.pointer().orElseThrow();
      text.append(given(subject, step.value()).in(locale)).append(": ");
      text.append(pointer.isEmpty() ? subject.name() : pointer);
    } else if (subject instanceof Parameter<?>) {
      text.append(PARAMETER.in(locale)).append(": ").append(subject.name());
    } else if (operands.isEmpty()) {
      text.append(FROM.in(locale)).append(' ').append(NOTHING.in(locale));
    } else {
      if (subject instanceof Rule<?, ?>) {
        text.append(RULE.in(locale)).append(": ").append(subject.name()).append(", ");
      }
      text.append(FROM.in(locale));
      for (int i = 0; i < operands.size(); i++) {
        text.append(i == 0 ? " " : ", ").append(numbers.of(operands.get(i)));
      }
      if (step instanceof Step.Given<?> taken) {
        text.append(": ").append(taken.path());
      }
    }
  }

  /** Nothing is called given that the document does not have, or need not have. */
  private static Text given(Subject subject, Object value) {
    boolean isAbsent = value.equals(Optional.empty())
        || (value instanceof Collection<?> all && all.isEmpty())
        || (value instanceof Map<?, ?> table && table.isEmpty());
    if (isAbsent) {
      return NOT_GIVEN;
    }
    return subject instanceof Field<?, ?> field && field.isStandard(value)
        ? NOT_TOLD_OTHERWISE
        : GIVEN;
  }

  private static void appendSource(LegalSource source, Locale locale, StringBuilder text) {
    text.append("      ");
    int start = text.length();
    appendCitations(source, text);
    PlainText.endAsLine(text, start);
    text.append(text.length() == start ? "(" : " (").append(source.basis().label(locale));
    source.openQuestion().ifPresent(question -> text.append("; ").append(question.id()));
    text.append(")\n");
  }

  private static void appendCitations(LegalSource source, StringBuilder text) {
    int start = text.length();
    for (Citation citation : source.citations()) {
      text.append(text.length() == start ? "" : "; ").append(citation);
    }
  }

  /** Returns the explanation in English. */
  @Override
  public String toString() {
    return toText(Locale.ENGLISH);
  }
}
