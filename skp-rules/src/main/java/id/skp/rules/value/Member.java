package id.skp.rules.value;

import static java.util.Objects.requireNonNull;

import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * A named field of a value that is made of several, as {@link ValueForms#record} reads and writes it.
 *
 * @param <R> the type of the value
 * @param <M> the type of the field; {@link java.util.Optional} for one that may be absent
 */
public final class Member<R, M> {
  private final String name;
  private final Function<R, M> getter;
  private final ValueForm<M> form;

  private Member(String name, Function<R, M> getter, ValueForm<M> form) {
    this.name = requireNonNull(name, "name");
    this.getter = requireNonNull(getter, "getter");
    this.form = requireNonNull(form, "form");
  }

  /**
   * Obtains a field. It may be absent if its form is {@linkplain ValueForm#optional() optional}.
   *
   * @param <R> the type of the value
   * @param <M> the type of the field
   * @param name the field's name, which is that of the Java property
   * @param getter takes the field from the value
   * @param form the field's form
   * @return the field
   */
  public static <R, M> Member<R, M> of(String name, Function<R, M> getter, ValueForm<M> form) {
    return new Member<>(name, getter, form);
  }

  /**
   * Returns the field's name.
   *
   * @return the name
   */
  public String name() {
    return name;
  }

  ValueForm<M> form() {
    return form;
  }

  @Nullable
  Object write(R value) {
    return form.write(getter.apply(value));
  }

  /** Returns the name. */
  @Override
  public String toString() {
    return name;
  }
}
