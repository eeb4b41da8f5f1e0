package id.skp.rules.value;

import static java.util.Objects.requireNonNull;

import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * One of several kinds of value, known by its name, as {@link ValueForms#choice} reads and writes it.
 *
 * @param <T> the type of all kinds
 */
public final class Alternative<T> {
  private final String name;
  private final Kind<T, ?> kind;

  private record Kind<T, U extends T>(Class<U> type, ValueForm<U> form) {
    Optional<T> read(DataPlace at) {
      return form.read(at).map(value -> (T) value);
    }

    @Nullable
    Object write(T value) {
      return form.write(type.cast(value));
    }
  }

  private Alternative(String name, Kind<T, ?> kind) {
    this.name = requireNonNull(name, "name");
    this.kind = kind;
  }

  /**
   * Obtains a kind of value.
   *
   * @param <T> the type of all kinds
   * @param <U> the type of this kind
   * @param name what the kind is called
   * @param type the type of this kind; no other kind's values are instances of it
   * @param form the form of this kind
   * @return the kind
   */
  public static <T, U extends T> Alternative<T> of(String name, Class<U> type, ValueForm<U> form) {
    return new Alternative<>(
        name, new Kind<>(requireNonNull(type, "type"), requireNonNull(form, "form")));
  }

  /**
   * Returns what the kind is called.
   *
   * @return the name
   */
  public String name() {
    return name;
  }

  boolean holds(T value) {
    return kind.type().isInstance(value);
  }

  ValueForm<?> form() {
    return kind.form();
  }

  Optional<T> read(DataPlace at) {
    return kind.read(at);
  }

  @Nullable
  Object write(T value) {
    return kind.write(value);
  }

  /** Returns the name. */
  @Override
  public String toString() {
    return name;
  }
}
