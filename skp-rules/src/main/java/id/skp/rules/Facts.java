package id.skp.rules;

import id.skp.core.plan.Extensions;
import id.skp.core.text.Pointer;
import id.skp.core.text.Text;
import id.skp.rules.input.Extension;
import id.skp.rules.input.Field;
import id.skp.rules.message.Message;
import id.skp.rules.value.ValueProblem;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * What a rule decides from. Each value comes with its step: one that says what the caller gave and where, if the rule was
 * asked from outside, or the step of the rule that asks, if it was called by one. There is no other way to a value, so that
 * nothing is called given that nobody gave.
 *
 * <p>How many parts a list has and which part another refers to is the shape of what is given and leaves no step of its own;
 * every value in it does.
 *
 * @param <I> the type of the input
 */
public abstract sealed class Facts<I> implements Place permits Call, GivenFacts {
  final Reasoning reasoning;

  Facts(Reasoning reasoning) {
    this.reasoning = reasoning;
  }

  /**
   * Returns a value.
   *
   * @param <T> the type of the value
   * @param field its field
   * @return its step
   */
  public abstract <T> Step<T> get(Field<? super I, T> field);

  /**
   * Returns a value that may be absent. That it is absent, or that it is there, is a reason of what the rule decides.
   *
   * @param <T> the type of the value
   * @param field its field
   * @return its step; empty if it is absent
   */
  public abstract <T> Optional<Step<T>> find(Field<? super I, Optional<T>> field);

  /**
   * Returns a value that must be given.
   *
   * @param <T> the type of the value
   * @param field its field
   * @return its step; where it is absent the decision ends with {@code MISSING_INPUT} at the field
   */
  public <T> Step<T> required(Field<? super I, Optional<T>> field) {
    return required(field, () -> missing(field));
  }

  /**
   * Returns a value that must be given.
   *
   * @param <T> the type of the value
   * @param field its field
   * @param otherwise makes the end of the decision where it is absent
   * @return its step
   */
  public abstract <T> Step<T> required(
      Field<? super I, Optional<T>> field, Supplier<RuntimeException> otherwise);

  /**
   * Returns an extension of a document that may be absent.
   *
   * @param <T> the type of the value
   * @param extension the extension
   * @return its step; empty if it is absent; one that has not its form ends the decision with {@code INVALID_INPUT}
   */
  public <T> Optional<Step<T>> find(Extension<I, T> extension) {
    return sound(extension).find(extension.field());
  }

  /**
   * Returns an extension of a document that must be given.
   *
   * @param <T> the type of the value
   * @param extension the extension
   * @return its step; where it is absent the decision ends with {@code MISSING_INPUT}, where it has not its form with
   *     {@code INVALID_INPUT}
   */
  public <T> Step<T> required(Extension<I, T> extension) {
    return sound(extension).required(extension.field());
  }

  private Facts<Extensions> sound(Extension<I, ?> extension) {
    List<ValueProblem> problems = extension.problems(peek(extension.holder()));
    if (problems.isEmpty()) {
      return in(extension.holder());
    }
    reasoning.note(get(extension.holder()));
    ValueProblem first = problems.get(0);
    throw reasoning.invalid(
        Pointer.under(pointer(extension.holder()), extension.name()) + first.pointer(),
        Message.of(Text.same("{0}"), first.text()));
  }

  /**
   * Returns a part that is made of several values.
   *
   * @param <T> the type of the part
   * @param field its field
   * @return what the part holds
   */
  public abstract <T> Facts<T> in(Field<? super I, T> field);

  /**
   * Returns a part that is a document of its own, within which places are told.
   *
   * @param <T> the type of the document
   * @param field its field
   * @return what the document holds
   */
  public abstract <T> Facts<T> document(Field<? super I, T> field);

  /**
   * Tells whether a list has no parts. That it has none, or that it has some, is a reason of what the rule decides.
   *
   * @param field the list's field
   * @return true if it has none
   */
  public abstract boolean isEmpty(Field<? super I, ? extends List<?>> field);

  /**
   * Returns a part that is made of several values and must be given.
   *
   * @param <T> the type of the part
   * @param field its field
   * @return what the part holds; where it is absent the decision ends with {@code MISSING_INPUT} at the field
   */
  public abstract <T> Facts<T> requiredPart(Field<? super I, Optional<T>> field);

  /**
   * Returns the parts of a list, each under a name by which the trace tells it from the others. That it has none is a reason of
   * what the rule decides.
   *
   * @param <T> the type of the parts
   * @param field the list's field
   * @param name the field of the name in each part
   * @return what each part holds, in the order of the list
   */
  public abstract <T> List<Facts<T>> each(
      Field<? super I, ? extends List<T>> field, Field<? super T, String> name);

  /**
   * Returns the parts of a list. That it has none is a reason of what the rule decides.
   *
   * @param <T> the type of the parts
   * @param field the list's field
   * @return what each part holds, in the order of the list
   */
  public abstract <T> List<Facts<T>> each(Field<? super I, ? extends List<T>> field);

  /**
   * Returns the whole input as one value, for a rule that looks at all of it.
   *
   * @return its step
   */
  public abstract Step<I> whole();

  /**
   * Returns the same facts under a name by which the trace tells them from others of their kind.
   *
   * @param name the name, such as the id of a result
   * @return the facts
   */
  public abstract Facts<I> labelled(String name);

  /**
   * Returns where the facts stand in the document that the caller gave.
   *
   * @return the JSON Pointer, empty for the whole document
   */
  @Override
  public abstract String pointer();

  /** Returns the name by which the trace tells them from others of their kind, or null. */
  @Override
  public abstract @Nullable String label();

  /**
   * Returns where a field stands in the document that the caller gave.
   *
   * @param field the field
   * @return the JSON Pointer
   */
  public String pointer(Field<?, ?> field) {
    return Pointer.under(pointer(), field.name());
  }

  /** Returns where a part of a field stands in the document that the caller gave. */
  String pointer(Field<?, ?> field, String part) {
    return pointer(field) + "/" + part;
  }

  /**
   * Makes the end of a decision for want of a field; to be thrown.
   *
   * @param field the field
   * @return the exception to throw
   */
  public RuntimeException missing(Field<?, ?> field) {
    return reasoning.missing(pointer(field), field.title());
  }

  /**
   * Makes the end of a decision for want of a part of a field; to be thrown.
   *
   * @param field the field
   * @param part where the part stands in it, such as {@code 0/rating}
   * @param what what is missing
   * @return the exception to throw
   */
  public RuntimeException missing(Field<?, ?> field, String part, Text what) {
    return reasoning.missing(pointer(field, part), what);
  }

  /**
   * Makes the end of a decision for a field that cannot be; to be thrown.
   *
   * @param field the field
   * @param message what is wrong and what to do
   * @return the exception to throw
   */
  public RuntimeException invalid(Field<?, ?> field, Message message) {
    return reasoning.invalid(pointer(field), message);
  }

  /**
   * Makes the end of a decision for a part of a field that cannot be; to be thrown.
   *
   * @param field the field
   * @param part where the part stands in it, such as {@code 0/days}
   * @param message what is wrong and what to do
   * @return the exception to throw
   */
  public RuntimeException invalid(Field<?, ?> field, String part, Message message) {
    return reasoning.invalid(pointer(field, part), message);
  }

  /**
   * Makes the end of a decision whose facts contradict each other; to be thrown.
   *
   * @param field the field that contradicts another
   * @param message what contradicts what
   * @return the exception to throw
   */
  public RuntimeException conflict(Field<?, ?> field, Message message) {
    return reasoning.conflict(pointer(field), message);
  }

  /**
   * Makes the end of a decision in which a part of a field contradicts something else; to be thrown.
   *
   * @param field the field
   * @param part where the part stands in it, such as {@code date}
   * @param message what contradicts what
   * @return the exception to throw
   */
  public RuntimeException conflict(Field<?, ?> field, String part, Message message) {
    return reasoning.conflict(pointer(field, part), message);
  }

  /**
   * Follows a reference to the part it names. That it leads to none is a reason of what the rule decides.
   *
   * @param <T> the type of the parts
   * @param <K> the type of the name
   * @param reference the field that names the part
   * @param parts the parts
   * @param name the field that holds a part's own name
   * @param first at which position it is looked for first
   * @return the part; empty if none has the name
   */
  public <T, K> Optional<Facts<T>> referred(
      Field<? super I, K> reference, List<Facts<T>> parts, Field<? super T, K> name, int first) {
    K wanted = peek(reference);
    if (first < parts.size() && wanted.equals(parts.get(first).peek(name))) {
      return Optional.of(parts.get(first));
    }
    for (Facts<T> part : parts) {
      if (wanted.equals(part.peek(name))) {
        return Optional.of(part);
      }
    }
    reasoning.note(get(reference));
    return Optional.empty();
  }

  /**
   * Finds the part of a list that is for something. That none is for it is a reason of what the rule decides.
   *
   * @param <T> the type of the parts
   * @param <K> the type of what it is for
   * @param list the list's field
   * @param parts the parts of the list
   * @param field the field that says what a part is for
   * @param what what is looked for
   * @return the part; empty if none is for it
   */
  public <T, K> Optional<Facts<T>> among(
      Field<? super I, ? extends List<T>> list,
      List<Facts<T>> parts,
      Field<? super T, K> field,
      K what) {
    for (Facts<T> part : parts) {
      if (what.equals(part.peek(field))) {
        return Optional.of(part);
      }
    }
    if (!parts.isEmpty()) {
      reasoning.note(get(list));
    }
    return Optional.empty();
  }

  /** Returns the steps of all that a rule is given, for one that ended without reading any of it. */
  abstract Step<?>[] all();

  /** Reads a value of the shape of the input, of which no step is made. */
  abstract <T> T peek(Field<? super I, T> field);

  /** Returns the part of the document for which a rule is decided from these facts, if the trace shows it. */
  abstract @Nullable Place place();
}
