package id.skp.rules;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import id.skp.core.InvalidValueException;
import id.skp.core.number.Ratio;
import id.skp.core.text.Text;
import id.skp.rules.finding.FindingKind;
import id.skp.rules.input.Extension;
import id.skp.rules.input.Field;
import id.skp.rules.input.Given;
import id.skp.rules.input.Subject;
import id.skp.rules.message.Message;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.Deque;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.function.BiPredicate;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * The one way from an input to an outcome: it records which values are read, which parameters, and what is calculated from
 * them, and stops a decision that cannot be made. One reasoning serves one decision and one thread.
 *
 * <p>A value is inside its {@link Step}. A rule sees it in three ways, and each leaves its mark: {@link #derive derive} hands
 * the values to a function and gives the step of its result; {@link #by by} and {@link #when when} give the value to the rule
 * itself, which may branch on it, and make it a reason of what the rule decides; {@link #require require} looks whether it may
 * be what it is. So nothing decides that the explanation does not show.
 */
public final class Reasoning {
  private static final String TOO_MANY_VALUES = "TOO_MANY_VALUES";

  private static final Text OUTSIDE =
      Text.of("harus dari {1} sampai {2}, diberikan {0}", "must be from {1} to {2}, got {0}");
  private static final Text NEGATIVE =
      Text.of("tidak boleh di bawah 0, diberikan {0}", "must not be below 0, got {0}");
  private static final Text NOT_POSITIVE =
      Text.of("harus di atas 0, diberikan {0}", "must be above 0, got {0}");
  private static final Text NO_PARAMETER = Text.of(
      "himpunan aturan ini tidak memiliki parameter {0} yang dibaca aturan {1}; tambahkan parameternya",
      "this rule set has no parameter {0}, which the rule {1} reads; add it");
  private static final Text DECIDABLE = Text.of("dapat diputuskan", "can be decided");
  static final Text NO_RULE =
      Text.of("himpunan aturan ini tidak memiliki aturan {0}", "this rule set has no rule {0}");

  private static final Field<?, ?> MADE = Field.named("made", "Hasil", "Outcome");
  private static final Step<?>[] NONE = {};
  private static final int ROOM = 8;

  private final Contents contents;
  private final @Nullable Consumer<Step<?>> log;

  /** Whether steps keep what they were made from; otherwise they hold their values only. */
  private final boolean explains;

  /** Without an explanation, the step that the rule that is being followed has just made, if it has: it stands for its decision. */
  private @Nullable Step<?> fresh;

  private @Nullable Rule<?, ?> current;
  private int attempts;
  private Map<Rule<?, ?>, Step<?>> tried = Map.of();

  // what each rule that is being followed has read, those of the innermost rule from `base` to
  // `top`
  private Step<?>[] read = NONE;
  private int base;
  private int top;

  Reasoning(Contents contents, @Nullable Consumer<Step<?>> log) {
    this.contents = contents;
    this.log = log;
    this.explains = true;
  }

  /** Reasons for the value only. */
  Reasoning(Contents contents) {
    this.contents = contents;
    this.log = null;
    this.explains = false;
  }

  /** Follows a rule to the step that it decides with, which rests on its last step and on all that it branched on. */
  <I, O> Step<O> follow(Rule<I, O> rule, Facts<I> facts) {
    Rule<?, ?> outer = current;
    int outerBase = base;
    current = rule;
    base = top;
    Step<O> last;
    fresh = null;
    try {
      last = last(rule, facts);
    } catch (Stop stop) {
      if (explains && attempts > 0) {
        Step<?>[] reasons = top == base ? facts.all() : reasons();
        leave(outer, outerBase);
        note(made(Step.decided(facts.place(), rule, stop.told(), null, reasons)));
      }
      throw stop;
    }
    if (last == null) {
      throw nothing("its procedure", rule.name());
    }
    Step<O> decided = explains
        ? made(Step.decided(facts.place(), rule, last.value(), last, reasons()))
        : last == fresh ? last.aloneAt(facts.place()) : last.alone(facts.place(), rule);
    fresh = null;
    leave(outer, outerBase);
    return decided;
  }

  /** Values that are beyond what is summed are no defect of a procedure. */
  private <I, O> Step<O> last(Rule<I, O> rule, Facts<I> facts) {
    try {
      return rule.procedure().apply(facts, this);
    } catch (InvalidValueException refusal) {
      if (!refusal.code().equals(TOO_MANY_VALUES)) {
        throw refusal;
      }
      String told = TOO_MANY_VALUES + ": ";
      throw invalid(
          "",
          Message.of(Text.of(
              told + refusal.sentence(Text.INDONESIAN), told + refusal.sentence(Text.ENGLISH))));
    }
  }

  /** Returns the name of the rule that is being followed, if one is. */
  Optional<String> following() {
    return Optional.ofNullable(current).map(Rule::name);
  }

  /** Goes back to the rule that asked. */
  private void leave(@Nullable Rule<?, ?> outer, int outerBase) {
    top = base;
    base = outerBase;
    current = outer;
  }

  private Step<?> @Nullable [] reasons() {
    return top == base ? null : Arrays.copyOfRange(read, base, top);
  }

  /** Makes a step a reason of what the rule decides. */
  void note(Step<?> step) {
    if (!explains) {
      return;
    }
    if (top == read.length) {
      read = Arrays.copyOf(read, Math.max(ROOM, 4 * top));
    }
    read[top++] = step;
  }

  /** Makes it a reason of what the rule decides that something is there, which most often another step shows anyway. */
  void noteThere(Step<?> step) {
    if (explains) {
      note(new Step.There(step));
    }
  }

  <S extends Step<?>> S made(S step) {
    if (log != null) {
      log.accept(step);
    }
    return step;
  }

  /** Makes a step without the way to it. */
  private <T> Step<T> alone(Subject subject, T value) {
    Step<T> alone = Step.of(subject, value);
    fresh = alone;
    return alone;
  }

  /** Remembers that what was made last, others may have. */
  void share() {
    fresh = null;
  }

  <A, T> Step<T> taken(Field<?, ?> field, Function<? super A, ? extends T> part, Step<A> step) {
    T value = something(field, part.apply(step.value()));
    return explains ? made(Step.of(field, value, step)) : alone(field, value);
  }

  private <T> T something(Subject subject, T value) {
    if (value == null) {
      throw nothing(subject);
    }
    return value;
  }

  InvalidValueException nothing(Subject subject) {
    return nothing("'" + subject.name() + "'", subject.name());
  }

  private InvalidValueException nothing(String what, String field) {
    String rule = current == null ? "" : current.name();
    return new InvalidValueException(
        "NULL_RESULT",
        field,
        "aturan " + rule + " dari " + contents.identity().id() + " perlu " + what
            + " yang memberi nilai, atau Optional kosong bila tidak ada, diberikan null; perbaiki"
            + " kodenya",
        "the rule " + rule + " of " + contents.identity().id() + " needs " + what
            + " to give a value, or an empty Optional for none, got null; correct its code");
  }

  /**
   * Returns a kind of finding that another chapter declares, for what was found. That the rule set lacks it is a reason of what
   * the rule decides.
   *
   * @param code the code of the kind
   * @return the kind, see {@link RuleSet#findingKinds()}; empty if the rule set has none of that code
   */
  public Optional<FindingKind> findingKind(String code) {
    Optional<FindingKind> found = contents.findingKind(requireNonNull(code, "code"));
    if (found.isEmpty()) {
      lacks(code, Text.same(code));
    }
    return found;
  }

  /**
   * Returns kinds of findings as parameters ask for them: where a variant replaced a parameter, what the finding rests on is the source of
   * the new value. Where none is replaced, these are the kinds that were given.
   *
   * @param <K> what names the kinds
   * @param kinds the kinds
   * @param asking the parameters, each with the value and the source that its regulation gives; the rule reads them
   * @return the kinds, with the sources of the values that hold
   */
  public <K extends Enum<K>> Map<K, FindingKind> asked(
      Map<K, FindingKind> kinds, Map<K, ParameterKey<?>> asking) {
    requireNonNull(kinds, "kinds");
    Map<K, FindingKind> others = Map.of();
    for (Map.Entry<K, ParameterKey<?>> each : requireNonNull(asking, "asking").entrySet()) {
      FindingKind kind = kinds.get(each.getKey());
      Optional<FindingKind> other =
          kind == null ? Optional.empty() : otherwise(kind, each.getValue());
      if (other.isPresent()) {
        others = others.isEmpty() ? new EnumMap<>(kinds) : others;
        others.put(each.getKey(), other.get());
      }
    }
    return others.isEmpty() ? kinds : others;
  }

  private Optional<FindingKind> otherwise(FindingKind kind, ParameterKey<?> asking) {
    return contents
        .find(asking)
        .flatMap(Parameter::source)
        .filter(source -> !source.equals(asking.source()))
        .map(source -> new FindingKind(kind.code(), kind.severity(), kind.wording(), source));
  }

  /**
   * Returns what the rule set adds to plans and appraisals, for a review that holds documents against it.
   *
   * @return the extensions, see {@link RuleSet#extensions()}
   */
  public List<Extension<?, ?>> extensions() {
    return contents.extensions();
  }

  /** Returns which rule set decides. */
  Identity ruleSet() {
    return contents.identity();
  }

  /**
   * A function of three values.
   *
   * @param <A> the type of the first value
   * @param <B> the type of the second value
   * @param <C> the type of the third value
   * @param <R> the type of the result
   */
  @FunctionalInterface
  public interface Function3<A, B, C, R> {
    /**
     * Applies the function.
     *
     * @param a the first value
     * @param b the second value
     * @param c the third value
     * @return the result
     */
    R apply(A a, B b, C c);
  }

  /**
   * A function of four values.
   *
   * @param <A> the type of the first value
   * @param <B> the type of the second value
   * @param <C> the type of the third value
   * @param <D> the type of the fourth value
   * @param <R> the type of the result
   */
  @FunctionalInterface
  public interface Function4<A, B, C, D, R> {
    /**
     * Applies the function.
     *
     * @param a the first value
     * @param b the second value
     * @param c the third value
     * @param d the fourth value
     * @return the result
     */
    R apply(A a, B b, C c, D d);
  }

  /**
   * Reads a parameter of the rule set. Where it does not have it, the decision ends with {@code NO_RULE}, which names the
   * parameter; a procedure that {@linkplain Procedure#reading declares} what it reads is refused when the rule set is built.
   *
   * @param <T> the type of its value
   * @param key its key
   * @return the step
   */
  public <T> Step<T> parameter(ParameterKey<T> key) {
    Step<T> parameter = contents.parameter(key);
    if (parameter == null) {
      throw stop(
          Undecided.Reason.NO_RULE,
          "",
          Message.of(NO_PARAMETER, key.name(), current == null ? "" : current.name()));
    }
    return made(parameter);
  }

  /**
   * Reads a parameter that the rule set may lack. Whether it has it is a reason of what the rule decides.
   *
   * @param <T> the type of its value
   * @param key its key
   * @return the step; empty if the rule set lacks it
   */
  public <T> Optional<Step<T>> find(ParameterKey<T> key) {
    if (contents.parameter(key) == null) {
      lacks(key.name(), key.title());
      return Optional.empty();
    }
    Step<T> found = parameter(key);
    note(found);
    return Optional.of(found);
  }

  /** Makes it a reason that the rule set has nothing of a name. */
  private void lacks(String name, Text title) {
    Text lacking = Text.of(
        title.indonesian() + " dalam himpunan aturan", title.english() + " in the rule set");
    Calculation looked =
        new Calculation(name, lacking, Optional.empty(), Optional.empty(), Optional.empty());
    note(made(Step.of(looked, Optional.empty())));
  }

  // What decides is seen through one of these: each makes the step a reason of what the rule
  // decides.

  /**
   * Returns a value that the rule branches on, or looks into.
   *
   * @param <T> the type of the value
   * @param step its step, which becomes a reason of what the rule decides
   * @return the value
   */
  public <T> T by(Step<T> step) {
    note(step);
    return step.value();
  }

  /**
   * Tells whether a condition holds that the rule branches on.
   *
   * @param <T> the type of the value
   * @param step the value's step, which becomes a reason of what the rule decides
   * @param condition the condition
   * @return true if it holds
   */
  public <T> boolean when(Step<T> step, Predicate<? super T> condition) {
    return condition.test(by(step));
  }

  /**
   * Tells whether a value that the rule branches on is a certain one.
   *
   * @param <T> the type of the value
   * @param step the value's step, which becomes a reason of what the rule decides
   * @param value what it is held against
   * @return true if it is that
   */
  public <T> boolean is(Step<T> step, T value) {
    return value.equals(by(step));
  }

  /**
   * Ends the decision unless a value is as it must be. The value becomes a reason of what the rule decides, unless it is that
   * of a parameter.
   *
   * @param <T> the type of the value
   * @param step the value's step
   * @param condition what must hold
   * @param otherwise makes the end of the decision
   */
  public <T> void require(
      Step<T> step,
      Predicate<? super T> condition,
      Function<? super T, RuntimeException> otherwise) {
    boolean holds = condition.test(step.value());
    required(holds, step);
    if (!holds) {
      throw otherwise.apply(step.value());
    }
  }

  /**
   * Ends the decision unless a value is as another needs it.
   *
   * @param <A> the type of the value
   * @param <B> the type of the other value
   * @param step the value's step
   * @param other the step of the other value, often a parameter
   * @param condition what must hold
   * @param otherwise makes the end of the decision
   */
  public <A, B> void require(
      Step<A> step,
      Step<B> other,
      BiPredicate<? super A, ? super B> condition,
      BiFunction<? super A, ? super B, RuntimeException> otherwise) {
    boolean holds = condition.test(step.value(), other.value());
    required(holds, step);
    required(holds, other);
    if (!holds) {
      throw otherwise.apply(step.value(), other.value());
    }
  }

  /**
   * Ends the decision unless a value is as two others need it.
   *
   * @param <A> the type of the value
   * @param <B> the type of the second value
   * @param <C> the type of the third value
   * @param step the value's step
   * @param second the step of the second value, often a parameter
   * @param third the step of the third value, often a parameter
   * @param condition what must hold
   * @param otherwise makes the end of the decision
   */
  public <A, B, C> void require(
      Step<A> step,
      Step<B> second,
      Step<C> third,
      Function3<? super A, ? super B, ? super C, Boolean> condition,
      Function3<? super A, ? super B, ? super C, RuntimeException> otherwise) {
    boolean holds = condition.apply(step.value(), second.value(), third.value());
    required(holds, step);
    required(holds, second);
    required(holds, third);
    if (!holds) {
      throw otherwise.apply(step.value(), second.value(), third.value());
    }
  }

  /**
   * Ends the decision unless each value of a list is as it must be.
   *
   * @param <T> the type of the values
   * @param list the list's step
   * @param condition what must hold
   * @param otherwise makes the end of the decision for the first that is otherwise, with its position from 0
   */
  public <T> void requireEach(
      Step<? extends List<T>> list,
      Predicate<? super T> condition,
      BiFunction<Integer, ? super T, RuntimeException> otherwise) {
    List<T> values = list.value();
    for (int i = 0; i < values.size(); i++) {
      if (!condition.test(values.get(i))) {
        note(list);
        throw otherwise.apply(i, values.get(i));
      }
    }
    required(true, list);
  }

  /**
   * Ends the decision unless each value of a list is as another value needs it.
   *
   * @param <T> the type of the values
   * @param <B> the type of the other value
   * @param list the list's step
   * @param other the step of the other value, often a parameter
   * @param condition what must hold
   * @param otherwise makes the end of the decision for the first that is otherwise, with its position from 0
   */
  public <T, B> void requireEach(
      Step<? extends List<T>> list,
      Step<B> other,
      BiPredicate<? super T, ? super B> condition,
      Function3<Integer, ? super T, ? super B, RuntimeException> otherwise) {
    List<T> values = list.value();
    for (int i = 0; i < values.size(); i++) {
      if (!condition.test(values.get(i), other.value())) {
        note(list);
        note(other);
        throw otherwise.apply(i, values.get(i), other.value());
      }
    }
    required(true, list);
    required(true, other);
  }

  /** Where what is required can only end the decision, a parameter that does not end it is no reason of the outcome. */
  private void required(boolean holds, Step<?> step) {
    if (explains && (!holds || attempts > 0 || !(step.subject() instanceof Parameter<?>))) {
      note(step);
    }
  }

  /**
   * Ends the decision with {@code INVALID_INPUT} unless a number lies within its bounds.
   *
   * @param facts what the rule decides from
   * @param field the number's field
   * @param number the number's step
   * @param lowest the lowest number allowed
   * @param highest the step of the highest number allowed
   */
  public void requireWithin(
      Facts<?> facts, Field<?, ?> field, Step<Ratio> number, Ratio lowest, Step<Ratio> highest) {
    Ratio value = number.value();
    boolean holds = value.compareTo(lowest) >= 0 && value.compareTo(highest.value()) <= 0;
    required(holds, number);
    required(holds, highest);
    if (!holds) {
      throw facts.invalid(field, outside(value, lowest, highest.value()));
    }
  }

  /**
   * Ends the decision with {@code INVALID_INPUT} unless a number lies within its bounds.
   *
   * @param facts what the rule decides from
   * @param field the number's field
   * @param number the number's step
   * @param lowest the step of the lowest number allowed
   * @param highest the step of the highest number allowed
   */
  public void requireWithin(
      Facts<?> facts,
      Field<?, ?> field,
      Step<Ratio> number,
      Step<Ratio> lowest,
      Step<Ratio> highest) {
    required(number.value().compareTo(lowest.value()) >= 0, lowest);
    requireWithin(facts, field, number, lowest.value(), highest);
  }

  /**
   * Ends the decision with {@code INVALID_INPUT} if a number is negative.
   *
   * @param facts what the rule decides from
   * @param field the number's field
   * @param number the number's step
   */
  public void requireNotNegative(Facts<?> facts, Field<?, ?> field, Step<Ratio> number) {
    note(number);
    if (number.value().signum() < 0) {
      throw facts.invalid(field, negative(number.value()));
    }
  }

  /**
   * Ends the decision with {@code INVALID_INPUT} unless a number is above 0.
   *
   * @param facts what the rule decides from
   * @param field the number's field
   * @param number the number's step
   */
  public void requirePositive(Facts<?> facts, Field<?, ?> field, Step<Ratio> number) {
    note(number);
    if (number.value().signum() <= 0) {
      throw facts.invalid(field, notPositive(number.value()));
    }
  }

  /**
   * Says that a number must lie within bounds.
   *
   * @param number the number
   * @param lowest the lowest number allowed
   * @param highest the highest number allowed
   * @return the message
   */
  public static Message outside(Ratio number, Ratio lowest, Ratio highest) {
    requireNonNull(number, "number");
    requireNonNull(lowest, "lowest");
    requireNonNull(highest, "highest");
    return Message.of(OUTSIDE, number, lowest, highest);
  }

  /**
   * Says that a number must not be negative.
   *
   * @param number the number
   * @return the message
   */
  public static Message negative(Ratio number) {
    requireNonNull(number, "number");
    return Message.of(NEGATIVE, number);
  }

  /**
   * Says that a number must be above 0.
   *
   * @param number the number
   * @return the message
   */
  public static Message notPositive(Ratio number) {
    requireNonNull(number, "number");
    return Message.of(NOT_POSITIVE, number);
  }

  // What a function gives is looked at where it is given: every verb below refuses null, with code
  // NULL_RESULT.

  /**
   * Calculates from one value.
   *
   * @param <A> the type of the value
   * @param <R> the type of the result
   * @param calculation what is calculated
   * @param function how
   * @param a the value's step
   * @return the step
   */
  public <A, R> Step<R> derive(
      Calculation calculation, Function<? super A, ? extends R> function, Step<A> a) {
    R result = something(calculation, function.apply(a.value()));
    return explains ? made(Step.of(calculation, result, a)) : alone(calculation, result);
  }

  /**
   * Calculates from two values.
   *
   * @param <A> the type of the first value
   * @param <B> the type of the second value
   * @param <R> the type of the result
   * @param calculation what is calculated
   * @param function how
   * @param a the first value's step
   * @param b the second value's step
   * @return the step
   */
  public <A, B, R> Step<R> derive(
      Calculation calculation,
      BiFunction<? super A, ? super B, ? extends R> function,
      Step<A> a,
      Step<B> b) {
    R result = something(calculation, function.apply(a.value(), b.value()));
    return explains ? made(Step.of(calculation, result, a, b)) : alone(calculation, result);
  }

  /**
   * Calculates from three values.
   *
   * @param <A> the type of the first value
   * @param <B> the type of the second value
   * @param <C> the type of the third value
   * @param <R> the type of the result
   * @param calculation what is calculated
   * @param function how
   * @param a the first value's step
   * @param b the second value's step
   * @param c the third value's step
   * @return the step
   */
  public <A, B, C, R> Step<R> derive(
      Calculation calculation,
      Function3<? super A, ? super B, ? super C, ? extends R> function,
      Step<A> a,
      Step<B> b,
      Step<C> c) {
    R result = something(calculation, function.apply(a.value(), b.value(), c.value()));
    return explains ? made(Step.of(calculation, result, a, b, c)) : alone(calculation, result);
  }

  /**
   * Calculates from four values.
   *
   * @param <A> the type of the first value
   * @param <B> the type of the second value
   * @param <C> the type of the third value
   * @param <D> the type of the fourth value
   * @param <R> the type of the result
   * @param calculation what is calculated
   * @param function how
   * @param a the first value's step
   * @param b the second value's step
   * @param c the third value's step
   * @param d the fourth value's step
   * @return the step
   */
  public <A, B, C, D, R> Step<R> derive(
      Calculation calculation,
      Function4<? super A, ? super B, ? super C, ? super D, ? extends R> function,
      Step<A> a,
      Step<B> b,
      Step<C> c,
      Step<D> d) {
    R result = something(calculation, function.apply(a.value(), b.value(), c.value(), d.value()));
    return explains
        ? made(Step.of(calculation, result, new Step<?>[] {a, b, c, d}))
        : alone(calculation, result);
  }

  /**
   * Calculates from three values something that has a source of its own.
   *
   * @param <A> the type of the first value
   * @param <B> the type of the second value
   * @param <C> the type of the third value
   * @param <R> the type of the result
   * @param calculation says of the result what was calculated
   * @param function how
   * @param a the first value's step
   * @param b the second value's step
   * @param c the third value's step
   * @return the step
   */
  public <A, B, C, R> Step<R> derive(
      Function<? super R, Calculation> calculation,
      Function3<? super A, ? super B, ? super C, ? extends R> function,
      Step<A> a,
      Step<B> b,
      Step<C> c) {
    R result = function.apply(a.value(), b.value(), c.value());
    if (result == null) {
      throw nothing("its calculation", current == null ? "" : current.name());
    }
    Calculation what = calculation.apply(result);
    return explains ? made(Step.of(what, result, a, b, c)) : alone(what, result);
  }

  /**
   * Calculates from a list of values.
   *
   * @param <A> the type of the values
   * @param <R> the type of the result
   * @param calculation what is calculated
   * @param function how
   * @param all the values' steps
   * @return the step
   */
  public <A, R> Step<R> derive(
      Calculation calculation,
      Function<? super List<A>, ? extends R> function,
      List<? extends Step<A>> all) {
    R result = something(calculation, function.apply(values(all)));
    return explains ? made(Step.of(calculation, result, all)) : alone(calculation, result);
  }

  /**
   * Calculates from a list of values and one more.
   *
   * @param <A> the type of the values
   * @param <B> the type of the one value
   * @param <R> the type of the result
   * @param calculation what is calculated
   * @param function how
   * @param all the values' steps
   * @param one the step of the one value
   * @return the step
   */
  public <A, B, R> Step<R> derive(
      Calculation calculation,
      BiFunction<? super List<A>, ? super B, ? extends R> function,
      List<? extends Step<A>> all,
      Step<B> one) {
    R result = something(calculation, function.apply(values(all), one.value()));
    if (!explains) {
      return alone(calculation, result);
    }
    Step<?>[] operands = all.toArray(new Step<?>[all.size() + 1]);
    operands[all.size()] = one;
    return made(Step.of(calculation, result, operands));
  }

  /**
   * Gathers a part of each of several values, as another rule takes them.
   *
   * @param <A> the type of the values
   * @param <T> the type of the parts
   * @param field the list's field
   * @param all the values' steps
   * @param part takes the part from a value
   * @return the step of the list, which nobody can change
   */
  public <A, T> Step<List<T>> gather(
      Field<?, ?> field,
      List<? extends Step<? extends A>> all,
      Function<? super A, ? extends T> part) {
    ImmutableList.Builder<T> parts = ImmutableList.builderWithExpectedSize(all.size());
    for (Step<? extends A> step : all) {
      parts.add(something(field, part.apply(step.value())));
    }
    List<T> gathered = parts.build();
    return explains ? made(Step.of(field, gathered, all)) : alone(field, gathered);
  }

  /**
   * Gathers a table of values, as another rule takes them.
   *
   * @param <K> the type of what the values stand by
   * @param <T> the type of the values
   * @param field the table's field
   * @param all the values' steps
   * @return the step of the table, which nobody can change
   */
  public <K, T> Step<Map<K, T>> gather(Field<?, ?> field, Map<K, Step<T>> all) {
    Map<K, T> values = new LinkedHashMap<>();
    for (Map.Entry<K, Step<T>> each : all.entrySet()) {
      values.put(each.getKey(), each.getValue().value());
    }
    Map<K, T> gathered = Collections.unmodifiableMap(values);
    return explains
        ? made(Step.of(field, gathered, List.copyOf(all.values())))
        : alone(field, gathered);
  }

  private static <A> List<A> values(List<? extends Step<A>> steps) {
    List<A> values = new ArrayList<>(steps.size());
    for (Step<A> step : steps) {
      values.add(step.value());
    }
    return values;
  }

  /**
   * Concludes a value from all that the rule has read so far by {@link #by}, {@link #when} and their kin.
   *
   * @param <R> the type of the value
   * @param calculation what is concluded
   * @param value the value
   * @return the step, which rests on all of it
   */
  public <R> Step<R> conclude(Calculation calculation, R value) {
    R concluded = something(calculation, value);
    return explains
        ? made(Step.decided(null, calculation, concluded, null, reasons()))
        : alone(calculation, concluded);
  }

  /**
   * Decides another rule of the same rule set; if it cannot be decided, neither can this one, for the same reason.
   *
   * @param <I> the type of its input
   * @param <O> the type of its outcome
   * @param key its key
   * @param facts what it is given: a part of what this rule was given
   * @return a step that rests on the other rule's last step
   */
  public <I, O> Step<O> decide(RuleKey<I, O> key, Facts<I> facts) {
    return follow(ruleOrStop(key), facts);
  }

  /**
   * Goes on with all steps, also where this rule is decided for its value only: for a rule whose outcome is made of the steps of others,
   * such as a paper that prints them.
   *
   * @param <I> the type of the rule's input
   * @param <O> the type of its outcome
   * @param facts what it was given
   * @param procedure how it goes on: from what it was given, with a reasoning that keeps steps
   * @return the last step of the procedure
   */
  public <I, O> Step<O> withSteps(Facts<I> facts, Procedure<I, O> procedure) {
    requireNonNull(facts, "facts");
    requireNonNull(procedure, "procedure");
    if (explains) {
      return procedure.apply(facts, this);
    }
    Reasoning beside = new Reasoning(contents, null);
    beside.current = current;
    @SuppressWarnings("unchecked") // the facts are those of the rule that is being followed
    RuleKey<I, O> key = (RuleKey<I, O>) requireNonNull(current, "rule").key();
    return procedure.apply(GivenFacts.of(beside, key, by(facts.whole())), beside);
  }

  /**
   * Decides another rule of the same rule set from an input that a step made; if it cannot be decided, neither can this one, for
   * the same reason.
   *
   * @param <I> the type of its input
   * @param <O> the type of its outcome
   * @param key its key
   * @param input the step of its input, from which its values are taken
   * @return a step that rests on the other rule's last step
   */
  public <I, O> Step<O> decide(RuleKey<I, O> key, Step<I> input) {
    return follow(ruleOrStop(key), in(input));
  }

  /**
   * Decides another rule that the rule set may lack. Whether it has it, and what it decides, is a reason of what the rule decides.
   *
   * @param <I> the type of its input
   * @param <O> the type of its outcome
   * @param key its key
   * @param input the step of its input, from which its values are taken
   * @return a step that rests on the other rule's last step; empty if the rule set lacks it
   */
  public <I, O> Optional<Step<O>> find(RuleKey<I, O> key, Step<I> input) {
    if (contents.rule(key) == null) {
      lacks(key.name(), key.title());
      return Optional.empty();
    }
    Step<O> decided = decide(key, input);
    note(decided);
    return Optional.of(decided);
  }

  /**
   * Returns what a value holds that a step made.
   *
   * @param <T> the type of the value
   * @param made its step
   * @return what it holds; each of its values is taken from the step
   */
  public <T> Facts<T> in(Step<T> made) {
    return GivenFacts.part(this, MADE, made);
  }

  /**
   * Begins to ask another rule of the same rule set: each field of its input is handed over as a step.
   *
   * @param <I> the type of its input
   * @param <O> the type of its outcome
   * @param key its key
   * @return the call, to be completed and {@linkplain Call#decide decided}
   */
  public <I, O> Call<I, O> call(RuleKey<I, O> key) {
    return new Call<>(this, ruleOrStop(key));
  }

  private <I, O> Rule<I, O> ruleOrStop(RuleKey<I, O> key) {
    Rule<I, O> rule = contents.rule(key);
    if (rule == null) {
      throw stop(Undecided.Reason.NO_RULE, "", Message.of(NO_RULE, key.name()));
    }
    return rule;
  }

  /**
   * Follows steps that lead to a part of the outcome, which has its other parts also where this one cannot be decided. What
   * they led to is a reason of what the rule decides, whether a value or, with all that they read, their end.
   *
   * @param <T> the type of the value
   * @param part what is decided
   * @param steps the steps
   * @param undecided takes why the part has no value
   * @return the last of the steps; empty if they led to nothing
   */
  public <T> Optional<Step<T>> attempt(
      Text part, Supplier<Step<T>> steps, Consumer<? super UndecidedPart> undecided) {
    Rule<?, ?> outer = current;
    int outerBase = base;
    attempts++;
    try {
      Step<T> last = steps.get();
      note(last);
      return Optional.of(last);
    } catch (Stop stop) {
      current = outer;
      base = outerBase;
      undecided.accept(stop.of(part));
      return Optional.empty();
    } finally {
      attempts--;
    }
  }

  /**
   * Follows steps only to see whether they can be followed to their end. Where they cannot, all that they read is a reason of what
   * the rule decides, as of {@link #attempt attempt}; where they can, nothing comes of it but that, for which the parameters
   * and rules they rest on are the reason, each told once.
   *
   * @param <T> the type of the value
   * @param part what is tried
   * @param steps the steps
   * @return why they led to nothing; empty if they led to a value
   */
  public <T> Optional<UndecidedPart> trial(Text part, Supplier<Step<T>> steps) {
    List<UndecidedPart> undecided = new ArrayList<>();
    int before = top;
    Optional<Step<T>> last = attempt(part, steps, undecided::add);
    last.filter(step -> explains).ifPresent(step -> {
      top = before;
      Set<Step<?>> way = new LinkedHashSet<>();
      collect(step, way);
      List<Step<?>> begun = way.stream().filter(each -> each.count() == 0).toList();
      begun.stream().filter(each -> each.subject() instanceof Parameter<?>).forEach(this::note);
      way.forEach(each -> {
        if (each.subject() instanceof Rule<?, ?> rule) {
          tried = tried.isEmpty() ? new HashMap<>() : tried;
          note(tried.computeIfAbsent(
              rule, first -> made(Step.of(first, Message.of(DECIDABLE), begun))));
        }
      });
    });
    return undecided.stream().findFirst();
  }

  /** Collects steps and all that they were made from, which may be a long chain. */
  private static void collect(Step<?> last, Set<Step<?>> way) {
    Deque<Step<?>> left = new ArrayDeque<>(List.of(last));
    while (!left.isEmpty()) {
      Step<?> step = left.pop();
      if (way.add(step)) {
        for (int i = step.count() - 1; i >= 0; i--) {
          left.push(step.operand(i));
        }
      }
    }
  }

  /**
   * Makes the end of a decision for the reason for which a part of it could not be decided; to be thrown.
   *
   * @param part the part
   * @return the exception to throw
   */
  public RuntimeException undecided(UndecidedPart part) {
    return stop(part.reason(), part.pointer(), part.message());
  }

  /**
   * Makes the end of a decision for want of an input; to be thrown.
   *
   * @param pointer where the input would stand
   * @param what what is missing
   * @return the exception to throw
   */
  public RuntimeException missing(String pointer, Text what) {
    return stop(Undecided.Reason.MISSING_INPUT, pointer, Message.of(Given.MISSING, what));
  }

  /**
   * Makes the end of a decision for an input that cannot be; to be thrown.
   *
   * @param pointer where the input stands
   * @param message what is wrong and what to do
   * @return the exception to throw
   */
  public RuntimeException invalid(String pointer, Message message) {
    return stop(Undecided.Reason.INVALID_INPUT, pointer, message);
  }

  /**
   * Makes the end of a decision that does not apply to the case; to be thrown.
   *
   * @param message why it does not apply
   * @return the exception to throw
   */
  public RuntimeException notApplicable(Message message) {
    return stop(Undecided.Reason.NOT_APPLICABLE, "", message);
  }

  /**
   * Makes the end of a decision whose facts contradict each other; to be thrown.
   *
   * @param pointer where the input stands that contradicts another
   * @param message what contradicts what
   * @return the exception to throw
   */
  public RuntimeException conflict(String pointer, Message message) {
    return stop(Undecided.Reason.CONFLICT, pointer, message);
  }

  private Stop stop(Undecided.Reason reason, String pointer, Message message) {
    return new Stop(reason, pointer, message, Optional.ofNullable(current));
  }
}
