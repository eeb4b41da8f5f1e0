package id.skp.rules;

import id.skp.core.InvalidValueException;
import id.skp.rules.input.Field;
import id.skp.rules.input.InputForm;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * Another rule that is about to be asked by a rule: each field of its input is handed over as a step.
 *
 * @param <I> the type of its input
 * @param <O> the type of its outcome
 */
public final class Call<I, O> extends Facts<I> {
  private static final Object ABSENT = new Object();

  private final Rule<I, O> rule;
  private final InputForm<I> input;

  /** The fields' steps, what finds them when they are read, or that they are absent. */
  private final Object[] handed;

  private @Nullable Place place;

  Call(Reasoning reasoning, Rule<I, O> rule) {
    super(reasoning);
    this.rule = rule;
    this.input = rule.key().input();
    this.handed = new Object[input.fields().size()];
  }

  /**
   * Says for which part of the document the rule is asked: where its failures lie, and what the trace shows beside it.
   *
   * @param part the part
   * @return this call
   */
  public Call<I, O> at(Facts<?> part) {
    place = part.place();
    return this;
  }

  /**
   * Says for which part of the document the rule is asked.
   *
   * @param pointer where the part stands, as a JSON Pointer
   * @param name what the trace shows of it
   * @return this call
   */
  public Call<I, O> at(String pointer, String name) {
    place = new Part(pointer, name);
    return this;
  }

  /**
   * A part of a document.
   *
   * @param pointer where it stands
   * @param label what the trace shows of it
   */
  private record Part(String pointer, String label) implements Place {}

  /**
   * Hands a value over.
   *
   * @param <T> the type of the value
   * @param field its field
   * @param step its step
   * @return this call
   */
  public <T> Call<I, O> with(Field<? super I, T> field, Step<? extends T> step) {
    return hand(field, step);
  }

  /**
   * Hands a value over that may be absent.
   *
   * @param <T> the type of the value
   * @param field its field
   * @param step its step, if it is there
   * @return this call
   */
  public <T> Call<I, O> with(Field<? super I, Optional<T>> field, Optional<Step<T>> step) {
    return hand(field, step.isPresent() ? step.get() : ABSENT);
  }

  /**
   * Hands nothing over for a field, which the rule finds absent, or without parts.
   *
   * @param field the field
   * @return this call
   */
  public Call<I, O> without(Field<? super I, ?> field) {
    return hand(field, ABSENT);
  }

  /**
   * Hands a part of a value over.
   *
   * @param <A> the type of the value
   * @param <T> the type of the part
   * @param field the part's field
   * @param step the value's step
   * @param part takes the part from the value
   * @return this call
   */
  public <A, T> Call<I, O> with(
      Field<? super I, T> field, Step<A> step, Function<? super A, ? extends T> part) {
    return hand(field, reasoning.taken(field, part, step));
  }

  /**
   * Hands a list of values over.
   *
   * @param <T> the type of the values
   * @param field the list's field
   * @param steps their steps
   * @return this call
   */
  public <T> Call<I, O> withEach(
      Field<? super I, List<T>> field, List<? extends Step<? extends T>> steps) {
    return withEach(field, steps, value -> value);
  }

  /**
   * Hands a list over that is made of a part of each of several values.
   *
   * @param <A> the type of the values
   * @param <T> the type of the parts
   * @param field the list's field
   * @param steps the values' steps
   * @param part takes the part from a value
   * @return this call
   */
  public <A, T> Call<I, O> withEach(
      Field<? super I, List<T>> field,
      List<? extends Step<? extends A>> steps,
      Function<? super A, ? extends T> part) {
    return hand(field, reasoning.gather(field, steps, part));
  }

  /**
   * Hands a table of values over.
   *
   * @param <K> the type of what the values stand by
   * @param <T> the type of the values
   * @param field the table's field
   * @param steps their steps
   * @return this call
   */
  public <K, T> Call<I, O> withEach(Field<? super I, Map<K, T>> field, Map<K, Step<T>> steps) {
    return hand(field, reasoning.gather(field, steps));
  }

  /**
   * Hands a value over that is made only if the rule reads it.
   *
   * @param <T> the type of the value
   * @param field its field
   * @param step makes its step
   * @return this call
   */
  public <T> Call<I, O> withLazily(Field<? super I, T> field, Supplier<Step<T>> step) {
    return hand(field, step);
  }

  /**
   * Hands a value over that may be absent, and is looked for only if the rule reads it.
   *
   * @param <T> the type of the value
   * @param field its field
   * @param step finds its step
   * @return this call
   */
  public <T> Call<I, O> findLazily(
      Field<? super I, Optional<T>> field, Supplier<Optional<Step<T>>> step) {
    return hand(field, step);
  }

  private Call<I, O> hand(Field<?, ?> field, Object step) {
    handed[slot(field)] = step;
    return this;
  }

  /**
   * Decides the rule; if it cannot be decided, neither can the one that asks, for the same reason.
   *
   * @return a step that rests on the other rule's last step
   * @throws InvalidValueException with code {@code UNBOUND_FIELD} if a field of the rule was not handed over
   */
  public Step<O> decide() {
    for (int i = 0; i < handed.length; i++) {
      if (handed[i] == null) {
        throw unbound(input.fields().get(i));
      }
    }
    return reasoning.follow(rule, this);
  }

  @Override
  @SuppressWarnings("unchecked") // with hands over steps of the field's type only
  public <T> Step<T> get(Field<? super I, T> field) {
    Object found = found(slot(field));
    if (found == ABSENT) {
      throw missing(field);
    }
    return (Step<T>) found;
  }

  @Override
  @SuppressWarnings("unchecked") // with hands over steps of the field's type only
  public <T> Optional<Step<T>> find(Field<? super I, Optional<T>> field) {
    Object found = found(slot(field));
    if (found == ABSENT) {
      return Optional.empty();
    }
    Step<T> handedOver = (Step<T>) found;
    reasoning.noteThere(handedOver);
    return Optional.of(handedOver);
  }

  @Override
  @SuppressWarnings("unchecked") // with hands over steps of the field's type only
  public <T> Step<T> required(
      Field<? super I, Optional<T>> field, Supplier<RuntimeException> otherwise) {
    Object found = found(slot(field));
    if (found == ABSENT) {
      throw otherwise.get();
    }
    return (Step<T>) found;
  }

  /** A class is told from others much faster than an interface. */
  private Object found(int slot) {
    Object found = handed[slot];
    return found instanceof Step<?> || found == ABSENT ? found : looked(slot, (Supplier<?>) found);
  }

  private Object looked(int slot, Supplier<?> lazily) {
    Object found = lazily.get();
    if (found instanceof Optional<?> optional) {
      found = optional.isPresent() ? optional.get() : ABSENT;
    }
    reasoning.share();
    handed[slot] = found;
    return found;
  }

  @Override
  public <T> Facts<T> in(Field<? super I, T> field) {
    return GivenFacts.part(reasoning, field, get(field));
  }

  @Override
  public <T> Facts<T> document(Field<? super I, T> field) {
    return in(field);
  }

  @Override
  public boolean isEmpty(Field<? super I, ? extends List<?>> field) {
    return handed[slot(field)] == ABSENT || reasoning.by(get(field)).isEmpty();
  }

  @Override
  public <T> Facts<T> requiredPart(Field<? super I, Optional<T>> field) {
    return GivenFacts.part(reasoning, field, required(field));
  }

  @Override
  public <T> List<Facts<T>> each(
      Field<? super I, ? extends List<T>> field, Field<? super T, String> name) {
    return this.<T>each(field).stream()
        .map(part -> part.labelled(part.peek(name)))
        .toList();
  }

  @Override
  public <T> List<Facts<T>> each(Field<? super I, ? extends List<T>> field) {
    return handed[slot(field)] == ABSENT
        ? List.of()
        : GivenFacts.parts(reasoning, field, get(field));
  }

  /** Refuses: the rule was called with the steps of its fields, which it reads by name. */
  @Override
  public Step<I> whole() {
    throw new InvalidValueException(
        "NOT_WHOLE",
        rule.name(),
        "aturan " + rule.name() + " dipanggil dengan langkah tiap bidang; baca bidangnya",
        "the rule " + rule.name() + " is called with a step for each field; read the fields");
  }

  @Override
  public Facts<I> labelled(String name) {
    return at(pointer(), name);
  }

  @Override
  public String pointer() {
    return place == null ? "" : place.pointer();
  }

  /** Returns where a value stands that was given; of one that was made, for what the rule is asked: the document has no such field. */
  @Override
  public String pointer(Field<?, ?> field) {
    return handed[slot(field)] instanceof Step<?> step
        ? step.pointer().orElseGet(this::pointer)
        : super.pointer(field);
  }

  @Override
  String pointer(Field<?, ?> field, String part) {
    boolean isMade =
        handed[slot(field)] instanceof Step<?> step && step.pointer().isEmpty();
    return isMade ? pointer() : super.pointer(field, part);
  }

  @Override
  Step<?>[] all() {
    return Arrays.stream(handed).filter(Step.class::isInstance).toArray(Step<?>[]::new);
  }

  @Override
  <T> T peek(Field<? super I, T> field) {
    return get(field).value();
  }

  @Override
  @Nullable
  Place place() {
    return place;
  }

  @Override
  public @Nullable String label() {
    return place == null ? null : place.label();
  }

  private int slot(Field<?, ?> field) {
    int slot = input.slot(field);
    if (slot < 0) {
      throw unbound(field);
    }
    return slot;
  }

  private InvalidValueException unbound(Field<?, ?> field) {
    return new InvalidValueException(
        "UNBOUND_FIELD",
        field.name(),
        "perlu langkah untuk bidang " + field + " saat aturan " + rule.name()
            + " dipanggil; perbaiki kodenya",
        "needs a step for the field " + field + " where the rule " + rule.name()
            + " is called; correct its code");
  }
}
