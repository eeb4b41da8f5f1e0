package id.skp.rules;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Facts that stand in a value: the one that the caller gave, or one that a step made.
 *
 * @param <I> the type of the value
 */
final class GivenFacts<I> extends Facts<I> {
  private final I value;
  private final @Nullable GivenFacts<?> parent;
  private final Field<?, ?> field;
  private final int index;

  /** The step that made the value; none for what the caller gave. */
  final @Nullable Step<?> origin;

  private final @Nullable String label;

  private GivenFacts(
      Reasoning reasoning,
      I value,
      @Nullable GivenFacts<?> parent,
      Field<?, ?> field,
      int index,
      @Nullable Step<?> origin,
      @Nullable String label) {
    super(reasoning);
    this.value = value;
    this.parent = parent;
    this.field = field;
    this.index = index;
    this.origin = origin;
    this.label = label;
  }

  /** Obtains what the caller gave. */
  static <I> GivenFacts<I> of(Reasoning reasoning, RuleKey<I, ?> key, I input) {
    return new GivenFacts<>(reasoning, input, null, key.input().first(), -1, null, null);
  }

  /** Obtains a part that a step made. */
  static <T> Facts<T> part(Reasoning reasoning, Field<?, ?> field, Step<T> made) {
    return made instanceof Step.Given<T> given
        ? given.facts(made.value(), -1)
        : new GivenFacts<>(reasoning, made.value(), null, field, -1, made, null);
  }

  /** Obtains the parts of a list that a step made. */
  static <T> List<Facts<T>> parts(
      Reasoning reasoning, Field<?, ?> field, Step<? extends List<T>> list) {
    List<Facts<T>> parts = new ArrayList<>(list.value().size());
    for (T part : list.value()) {
      parts.add(
          list instanceof Step.Given<?> given
              ? given.facts(part, parts.size())
              : new GivenFacts<>(reasoning, part, null, field, parts.size(), list, null));
    }
    return parts;
  }

  @Override
  public <T> Step<T> get(Field<? super I, T> wanted) {
    return reasoning.made(new Step.Given<>(wanted, taken(wanted), this, false));
  }

  @Override
  public <T> Optional<Step<T>> find(Field<? super I, Optional<T>> wanted) {
    Optional<T> found = taken(wanted);
    if (found.isEmpty()) {
      reasoning.note(reasoning.made(new Step.Given<>(wanted, found, this, false)));
      return Optional.empty();
    }
    return Optional.of(reasoning.made(new Step.Given<>(wanted, found.get(), this, false)));
  }

  @Override
  public <T> Facts<T> in(Field<? super I, T> wanted) {
    return new GivenFacts<>(reasoning, taken(wanted), this, wanted, -1, origin, label);
  }

  @Override
  public <T> Facts<T> document(Field<? super I, T> wanted) {
    return new GivenFacts<>(reasoning, taken(wanted), null, wanted, -1, origin, label);
  }

  @Override
  public boolean isEmpty(Field<? super I, ? extends List<?>> wanted) {
    List<?> list = taken(wanted);
    if (list.isEmpty()) {
      reasoning.note(reasoning.made(new Step.Given<>(wanted, list, this, false)));
    }
    return list.isEmpty();
  }

  @Override
  public <T> Optional<Facts<T>> part(Field<? super I, Optional<T>> wanted) {
    Optional<T> found = taken(wanted);
    if (found.isEmpty()) {
      reasoning.note(reasoning.made(new Step.Given<>(wanted, found, this, false)));
      return Optional.empty();
    }
    return Optional.of(new GivenFacts<>(reasoning, found.get(), this, wanted, -1, origin, label));
  }

  @Override
  public <T> List<Facts<T>> each(
      Field<? super I, ? extends List<T>> wanted, Field<? super T, String> name) {
    List<T> list = taken(wanted);
    int size = list.size();
    List<Facts<T>> parts = new ArrayList<>(size);
    for (int i = 0; i < size; i++) {
      T part = list.get(i);
      parts.add(new GivenFacts<>(reasoning, part, this, wanted, i, origin, name.of(part)));
    }
    return parts;
  }

  @Override
  public <T> List<Facts<T>> each(Field<? super I, ? extends List<T>> wanted) {
    List<T> list = taken(wanted);
    int size = list.size();
    List<Facts<T>> parts = new ArrayList<>(size);
    for (int i = 0; i < size; i++) {
      parts.add(new GivenFacts<>(reasoning, list.get(i), this, wanted, i, origin, null));
    }
    return parts;
  }

  @Override
  @SuppressWarnings("unchecked") // a step that made the whole value has its type
  public Step<I> whole() {
    return parent == null && index < 0 && origin != null
        ? (Step<I>) origin
        : reasoning.made(new Step.Given<>(field, value, this, true));
  }

  /** Tells whether other facts stand in the same value, as those of the same place do. */
  boolean holdsSame(GivenFacts<?> other) {
    return value == other.value;
  }

  /** Obtains a part of these facts, or one of its list. */
  <T> GivenFacts<T> part(Field<?, ?> of, T part, int at) {
    return new GivenFacts<>(reasoning, part, this, of, at, origin, null);
  }

  @Override
  public Facts<I> labelled(String name) {
    return new GivenFacts<>(reasoning, value, parent, field, index, origin, name);
  }

  @Override
  public String pointer() {
    StringBuilder pointer = new StringBuilder();
    appendTo(pointer);
    return pointer.toString();
  }

  private void appendTo(StringBuilder pointer) {
    if (parent != null) {
      parent.appendTo(pointer);
    }
    if (parent != null || index >= 0) {
      pointer.append('/').append(segment(field.name()));
    }
    if (index >= 0) {
      pointer.append('/').append(index);
    }
  }

  @Override
  <T> T peek(Field<? super I, T> wanted) {
    return wanted.of(value);
  }

  private <T> T taken(Field<? super I, T> wanted) {
    T found = wanted.of(value);
    if (found == null) {
      throw reasoning.nothing(wanted);
    }
    return found;
  }

  @Override
  @Nullable
  Place place() {
    return label == null ? null : this;
  }

  @Override
  public @Nullable String label() {
    return label;
  }
}
