package id.skp.rules;

import static java.util.Objects.requireNonNull;

import id.skp.core.text.Line;
import id.skp.core.text.Pointer;
import id.skp.rules.input.Field;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * Facts that stand in a value: the one that the caller gave, or one that a step made.
 *
 * @param <I> the type of the value
 */
final class GivenFacts<I> extends Facts<I> {
  private static final int USUAL_LENGTH = 64;

  private final I value;
  private final @Nullable GivenFacts<?> parent;
  private final Field<?, ?> field;
  private final int index;

  /** The step that made the value; none for what the caller gave. */
  final @Nullable Step<?> origin;

  /** The name by which the trace tells the facts from others of their kind, or the field of it. */
  private final @Nullable Object label;

  private GivenFacts(
      Reasoning reasoning,
      I value,
      @Nullable GivenFacts<?> parent,
      Field<?, ?> field,
      int index,
      @Nullable Step<?> origin,
      @Nullable Object label) {
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
    return new GivenFacts<>(reasoning, input, null, key.input().fields().get(0), -1, null, null);
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
    if (list.value().isEmpty()) {
      reasoning.note(list);
    }
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
    return given(wanted, taken(wanted));
  }

  @Override
  public <T> Optional<Step<T>> find(Field<? super I, Optional<T>> wanted) {
    Optional<T> found = lookedFor(wanted);
    if (found.isEmpty()) {
      return Optional.empty();
    }
    Step<T> given = given(wanted, found.get());
    reasoning.noteThere(given);
    return Optional.of(given);
  }

  @Override
  public <T> Step<T> required(Field<? super I, Optional<T>> wanted) {
    return given(wanted, lookedFor(wanted).orElseThrow(() -> missing(wanted)));
  }

  /** Leaves it to the end of the decision to say what is there instead. */
  @Override
  public <T> Step<T> required(
      Field<? super I, Optional<T>> wanted, Supplier<RuntimeException> otherwise) {
    return given(wanted, taken(wanted).orElseThrow(otherwise));
  }

  /** Takes a value that may be absent; that it is absent becomes a reason. */
  private <T> Optional<T> lookedFor(Field<? super I, Optional<T>> wanted) {
    Optional<T> found = taken(wanted);
    if (found.isEmpty()) {
      reasoning.note(given(wanted, found));
    }
    return found;
  }

  private <T> Step<T> given(Field<?, ?> wanted, T found) {
    return reasoning.made(new Step.Given<>(wanted, found, this));
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
      reasoning.note(given(wanted, list));
    } else {
      reasoning.noteThere(new Step.Given<>(wanted, list, this));
    }
    return list.isEmpty();
  }

  @Override
  public <T> Facts<T> requiredPart(Field<? super I, Optional<T>> wanted) {
    T found = lookedFor(wanted).orElseThrow(() -> missing(wanted));
    return new GivenFacts<>(reasoning, found, this, wanted, -1, origin, label);
  }

  @Override
  public <T> List<Facts<T>> each(
      Field<? super I, ? extends List<T>> wanted, Field<? super T, String> name) {
    return partsOf(wanted, name);
  }

  @Override
  public <T> List<Facts<T>> each(Field<? super I, ? extends List<T>> wanted) {
    return partsOf(wanted, null);
  }

  private <T> List<Facts<T>> partsOf(
      Field<? super I, ? extends List<T>> wanted, @Nullable Field<? super T, String> name) {
    List<T> list = taken(wanted);
    int size = list.size();
    if (size == 0) {
      reasoning.note(given(wanted, list));
    }
    List<Facts<T>> parts = new ArrayList<>(size);
    for (int i = 0; i < size; i++) {
      parts.add(new GivenFacts<>(reasoning, list.get(i), this, wanted, i, origin, name));
    }
    return parts;
  }

  @Override
  @SuppressWarnings("unchecked") // a step that made the whole value has its type
  public Step<I> whole() {
    return parent == null && index < 0 && origin != null && origin.value() == value
        ? (Step<I>) origin
        : reasoning.made(new Step.Whole<>(field, value, this));
  }

  @Override
  Step<?>[] all() {
    return new Step<?>[] {whole()};
  }

  /** Tells whether other facts stand in the same value, at the same place of the document. */
  boolean isSamePlace(GivenFacts<?> other) {
    return this == other || (value == other.value && isSamePath(other));
  }

  private boolean isSamePath(GivenFacts<?> other) {
    if (index != other.index || (parent == null) != (other.parent == null)) {
      return false;
    }
    boolean isRoot = parent == null && index < 0;
    return isRoot
        || (field.name().equals(other.field.name())
            && (parent == null || parent.isSamePath(requireNonNull(other.parent))));
  }

  /** Returns a number that is the same for all facts of the same place; how that lies in the second place above tells enough. */
  int hashOfPlace() {
    int above = parent == null ? 0 : parent.index;
    return parent == null && index < 0 ? 0 : (above * 31 + field.name().hashCode()) * 31 + index;
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
    Line pointer = new Line(USUAL_LENGTH);
    appendTo(pointer);
    return pointer.toString();
  }

  /** Appends where a field stands in the document. */
  void appendTo(Line pointer, Field<?, ?> wanted) {
    appendTo(pointer);
    append(wanted.name(), pointer);
  }

  /** Appends where the facts stand in the document. */
  void appendTo(Line pointer) {
    if (parent != null) {
      parent.appendTo(pointer);
    }
    if (parent != null || index >= 0) {
      append(field.name(), pointer);
    }
    if (index >= 0) {
      pointer.add('/').add(index);
    }
  }

  private static void append(String name, Line pointer) {
    if (name.indexOf('~') < 0 && name.indexOf('/') < 0) {
      pointer.add('/').add(name);
    } else {
      pointer.add(Pointer.under("", name));
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
  @SuppressWarnings("unchecked") // the field is one of the value
  public @Nullable String label() {
    return label instanceof Field<?, ?> name
        ? ((Field<? super I, String>) name).of(value)
        : (String) label;
  }
}
