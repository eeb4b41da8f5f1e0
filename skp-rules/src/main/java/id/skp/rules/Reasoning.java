package id.skp.rules;

import id.skp.core.InvalidValueException;
import id.skp.core.number.Ratio;
import id.skp.core.text.Text;
import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.function.UnaryOperator;

/**
 * The one way from an input to an outcome: it records what is given, which parameters are read and what is calculated
 * from them, and stops a decision that cannot be made. One reasoning serves one decision and one thread.
 */
public final class Reasoning {
  static final Text MISSING = Text.of(
      "{0} diperlukan tetapi tidak diisi; isi nilainya, tidak ada nilai bawaan",
      "{0} is needed and was not given; give it, there is no default");

  private static final Text OUTSIDE =
      Text.of("harus dari {1} sampai {2}, diberikan {0}", "must be from {1} to {2}, got {0}");
  private static final Text NEGATIVE =
      Text.of("tidak boleh di bawah 0, diberikan {0}", "must not be below 0, got {0}");
  private static final Text NOT_POSITIVE =
      Text.of("harus di atas 0, diberikan {0}", "must be above 0, got {0}");

  private static final Text NO_PARAMETER = Text.of(
      "himpunan aturan ini tidak memiliki parameter {0} yang dibaca aturan {1}; tambahkan parameternya",
      "this rule set has no parameter {0}, which the rule {1} reads; add it");

  private final RuleSet ruleSet;
  private Rule<?, ?> current;

  Reasoning(RuleSet ruleSet, Rule<?, ?> first) {
    this.ruleSet = ruleSet;
    this.current = first;
  }

  /** Follows a rule to its last step. */
  <I, O> Step<O> follow(Rule<I, O> rule, I input) {
    Rule<?, ?> outer = current;
    current = rule;
    Step<O> last = rule.procedure().apply(input, this);
    if (last == null) {
      throw nothing("its procedure", rule.name());
    }
    current = outer;
    return last;
  }

  private <T> T something(Subject subject, T value) {
    if (value == null) {
      throw nothing("'" + subject.name() + "'", subject.name());
    }
    return value;
  }

  private InvalidValueException nothing(String what, String field) {
    return new InvalidValueException(
        "NULL_RESULT",
        field,
        "aturan " + current.name() + " dari " + ruleSet.id() + " perlu " + what
            + " yang memberi nilai, atau Optional kosong bila tidak ada, diberikan null; perbaiki"
            + " kodenya",
        "the rule " + current.name() + " of " + ruleSet.id() + " needs " + what
            + " to give a value, or an empty Optional for none, got null; correct its code");
  }

  /**
   * Returns the rule set that decides.
   *
   * @return the rule set
   */
  public RuleSet ruleSet() {
    return ruleSet;
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
   * Records a value that was given.
   *
   * @param <T> the type of the value
   * @param field the field it was given in
   * @param value the value
   * @return the step
   */
  public <T> Step<T> given(Field field, T value) {
    return Step.of(field, something(field, value));
  }

  /**
   * Records a value that must be given.
   *
   * @param <T> the type of the value
   * @param field the field it is given in
   * @param value the value; an empty one ends the decision with {@code MISSING_INPUT} at the field
   * @return the step
   */
  public <T> Step<T> required(Field field, Optional<T> value) {
    if (value.isEmpty()) {
      throw missing(field.name(), field.title());
    }
    return Step.of(field, value.get());
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
    return ruleSet
        .find(key)
        .orElseThrow(() -> new Stop(
            Undecided.Reason.NO_RULE, "", Message.of(NO_PARAMETER, key.name(), current.name())))
        .step();
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
    return Step.of(calculation, something(calculation, function.apply(a.value())), a);
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
    return Step.of(calculation, something(calculation, function.apply(a.value(), b.value())), a, b);
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
    return Step.of(
        calculation,
        something(calculation, function.apply(a.value(), b.value(), c.value())),
        new Step<?>[] {a, b, c});
  }

  /**
   * Concludes a value because of the steps before it, where a procedure has chosen between branches.
   *
   * @param <R> the type of the value
   * @param calculation what is concluded
   * @param value the value
   * @param because the steps it rests on
   * @return the step
   */
  public <R> Step<R> conclude(Calculation calculation, R value, List<? extends Step<?>> because) {
    return Step.of(calculation, something(calculation, value), because);
  }

  /**
   * Decides another rule of the same rule set; if it cannot be decided, neither can this one, for the same reason.
   *
   * @param <I> the type of its input
   * @param <O> the type of its outcome
   * @param key its key
   * @param input its input
   * @return a step that rests on the other rule's last step
   */
  public <I, O> Step<O> decide(RuleKey<I, O> key, I input) {
    Rule<I, O> rule = ruleSet.ruleOrStop(key);
    Step<O> last = follow(rule, input);
    return Step.of(rule, last.value(), last);
  }

  /**
   * Decides another rule of the same rule set from what earlier steps gave.
   *
   * @param <I> the type of its input
   * @param <O> the type of its outcome
   * @param key its key
   * @param input its input
   * @param because the steps its input was made from
   * @return a step that rests on these steps and on the other rule's last step
   */
  public <I, O> Step<O> decide(RuleKey<I, O> key, I input, List<? extends Step<?>> because) {
    Rule<I, O> rule = ruleSet.ruleOrStop(key);
    Step<O> last = follow(rule, input);
    return Step.of(rule, last.value(), with(because, last));
  }

  /**
   * Decides another rule of the same rule set for a place in the document; if it cannot be decided, neither can this one,
   * for the same reason at that place.
   *
   * @param <I> the type of its input
   * @param <O> the type of its outcome
   * @param place where in the document it is decided
   * @param key its key
   * @param input its input
   * @return a step that shows the place's label and rests on the other rule's last step
   */
  public <I, O> Step<O> decideAt(Place place, RuleKey<I, O> key, I input) {
    Rule<I, O> rule = ruleSet.ruleOrStop(key);
    Step<O> last = lastAt(place, rule, input);
    return Step.at(place, rule, last.value(), last);
  }

  /**
   * Decides another rule of the same rule set for a place in the document, from what an earlier step gave.
   *
   * @param <I> the type of its input
   * @param <O> the type of its outcome
   * @param place where in the document it is decided
   * @param key its key
   * @param input its input
   * @param because the step its input was made from
   * @return a step that shows the place's label and rests on both
   */
  public <I, O> Step<O> decideAt(Place place, RuleKey<I, O> key, I input, Step<?> because) {
    Rule<I, O> rule = ruleSet.ruleOrStop(key);
    Step<O> last = lastAt(place, rule, input);
    return Step.at(place, rule, last.value(), because, last);
  }

  /**
   * Decides another rule of the same rule set for a place in the document, from what earlier steps gave; if it cannot be
   * decided, neither can this one, for the same reason at that place.
   *
   * @param <I> the type of its input
   * @param <O> the type of its outcome
   * @param place where in the document it is decided
   * @param key its key
   * @param input its input
   * @param because the steps its input was made from
   * @return a step that shows the place's label and rests on these steps and on the other rule's last step
   */
  public <I, O> Step<O> decideAt(
      Place place, RuleKey<I, O> key, I input, List<? extends Step<?>> because) {
    Rule<I, O> rule = ruleSet.ruleOrStop(key);
    Step<O> last = lastAt(place, rule, input);
    return Step.at(place, rule, last.value(), with(because, last));
  }

  /**
   * Follows steps whose failures are told by another path: for a rule over a whole document, in which what other rules
   * call by their own fields lies elsewhere. Costs nothing as long as nothing fails.
   *
   * @param <T> the type of the value
   * @param path makes the document's path of a rule's path; leaves alone what it does not know
   * @param steps the steps
   * @return the last of them
   */
  public <T> Step<T> located(UnaryOperator<String> path, Supplier<Step<T>> steps) {
    try {
      return steps.get();
    } catch (Stop stop) {
      throw stop.located(path);
    }
  }

  /**
   * Follows steps that lead to a part of the outcome, which has its other parts also where this one cannot be decided.
   *
   * @param <T> the type of the value
   * @param part what is decided
   * @param steps the steps
   * @param undecided takes why the part has no value
   * @return the last of the steps; empty if they led to nothing
   */
  public <T> Optional<Step<T>> attempt(
      Text part, Supplier<Step<T>> steps, Consumer<? super UndecidedPart> undecided) {
    try {
      return Optional.of(steps.get());
    } catch (Stop stop) {
      undecided.accept(stop.of(part));
      return Optional.empty();
    }
  }

  /**
   * Makes the end of a decision for the reason for which a part of it could not be decided; to be thrown.
   *
   * @param part the part
   * @return the exception to throw
   */
  public RuntimeException undecided(UndecidedPart part) {
    return new Stop(part.reason(), part.field(), part.message());
  }

  private <I, O> Step<O> lastAt(Place place, Rule<I, O> rule, I input) {
    try {
      return follow(rule, input);
    } catch (Stop stop) {
      throw stop.at(place);
    }
  }

  private static Step<?>[] with(List<? extends Step<?>> because, Step<?> last) {
    Step<?>[] operands = because.toArray(new Step<?>[because.size() + 1]);
    operands[because.size()] = last;
    return operands;
  }

  /**
   * Makes the end of a decision for want of an input; to be thrown.
   *
   * @param path the path of the input
   * @param what what is missing
   * @return the exception to throw
   */
  public RuntimeException missing(String path, Text what) {
    return new Stop(Undecided.Reason.MISSING_INPUT, path, Message.of(MISSING, what));
  }

  /**
   * Makes the end of a decision for an input that cannot be; to be thrown.
   *
   * @param path the path of the input
   * @param message what is wrong and what to do
   * @return the exception to throw
   */
  public RuntimeException invalid(String path, Message message) {
    return new Stop(Undecided.Reason.INVALID_INPUT, path, message);
  }

  /**
   * Ends the decision with {@code INVALID_INPUT} unless a number lies within its bounds.
   *
   * @param path the path of the number
   * @param number the number
   * @param lowest the lowest number allowed
   * @param highest the highest number allowed
   */
  public void requireWithin(String path, Ratio number, Ratio lowest, Ratio highest) {
    if (number.compareTo(lowest) < 0 || number.compareTo(highest) > 0) {
      throw invalid(path, Message.of(OUTSIDE, number, lowest, highest));
    }
  }

  /**
   * Ends the decision with {@code INVALID_INPUT} if a number is negative.
   *
   * @param path the path of the number
   * @param number the number
   */
  public void requireNotNegative(String path, Ratio number) {
    if (number.signum() < 0) {
      throw invalid(path, Message.of(NEGATIVE, number));
    }
  }

  /**
   * Ends the decision with {@code INVALID_INPUT} unless a number is above 0.
   *
   * @param path the path of the number
   * @param number the number
   */
  public void requirePositive(String path, Ratio number) {
    if (number.signum() <= 0) {
      throw invalid(path, Message.of(NOT_POSITIVE, number));
    }
  }

  /**
   * Makes the end of a decision that does not apply to the case; to be thrown.
   *
   * @param message why it does not apply
   * @return the exception to throw
   */
  public RuntimeException notApplicable(Message message) {
    return new Stop(Undecided.Reason.NOT_APPLICABLE, "", message);
  }

  /**
   * Makes the end of a decision whose facts contradict each other; to be thrown.
   *
   * @param path the path of the input that contradicts another
   * @param message what contradicts what
   * @return the exception to throw
   */
  public RuntimeException conflict(String path, Message message) {
    return new Stop(Undecided.Reason.CONFLICT, path, message);
  }
}
