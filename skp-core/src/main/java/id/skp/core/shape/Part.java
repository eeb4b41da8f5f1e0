package id.skp.core.shape;

import static java.util.Objects.requireNonNull;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/**
 * A component of a value that is made of its components all at once, as a record is.
 *
 * @param <T> the type of the value
 * @param <P> the type of the component; {@link Optional} for one that may be absent
 */
public final class Part<T, P> {
  private final Adder<T, P> adder;

  /** Adds the component to the fields, where it is kept in a slot. */
  private interface Adder<T, P> {
    void addTo(ObjectShape.Fields<T, Object[]> fields, int slot);
  }

  private final Optional<P> absent;

  private Part(Adder<T, P> adder, Optional<P> absent) {
    this.adder = adder;
    this.absent = absent;
  }

  /**
   * Obtains a component that is always there.
   *
   * @param <T> the type of the value
   * @param <P> the type of the component
   * @param name its name
   * @param shape its shape
   * @param getter takes it from the value
   * @return the component
   */
  public static <T, P> Part<T, P> required(String name, Shape<P> shape, Function<T, P> getter) {
    requireNonNull(name, "name");
    requireNonNull(shape, "shape");
    requireNonNull(getter, "getter");
    return new Part<>(
        (fields, slot) -> fields.required(name, shape, getter, (parts, part) -> parts[slot] = part),
        Optional.empty());
  }

  /**
   * Obtains a component that may be absent.
   *
   * @param <T> the type of the value
   * @param <P> the type of the component
   * @param name its name
   * @param shape its shape
   * @param getter takes it from the value
   * @return the component
   */
  public static <T, P> Part<T, Optional<P>> optional(
      String name, Shape<P> shape, Function<T, Optional<P>> getter) {
    requireNonNull(name, "name");
    requireNonNull(shape, "shape");
    requireNonNull(getter, "getter");
    return new Part<>(
        (fields, slot) ->
            fields.optional(name, shape, getter, (parts, part) -> parts[slot] = Optional.of(part)),
        Optional.of(Optional.empty()));
  }

  /**
   * Obtains a list that may be absent, and is written only where it is not empty.
   *
   * @param <T> the type of the value
   * @param <P> the type of the items
   * @param name its name
   * @param shape its shape
   * @param getter takes it from the value
   * @return the component
   */
  public static <T, P> Part<T, List<P>> list(
      String name, Shape<List<P>> shape, Function<T, List<P>> getter) {
    requireNonNull(name, "name");
    requireNonNull(shape, "shape");
    requireNonNull(getter, "getter");
    return new Part<>(
        (fields, slot) -> fields.list(name, shape, getter, (parts, part) -> parts[slot] = part),
        Optional.of(List.of()));
  }

  /**
   * Obtains a list that may be absent, and is written even where it is empty.
   *
   * @param <T> the type of the value
   * @param <P> the type of the items
   * @param name its name
   * @param shape its shape
   * @param getter takes it from the value
   * @return the component
   */
  public static <T, P> Part<T, List<P>> wholeList(
      String name, Shape<List<P>> shape, Function<T, List<P>> getter) {
    requireNonNull(name, "name");
    requireNonNull(shape, "shape");
    requireNonNull(getter, "getter");
    return new Part<>(
        (fields, slot) ->
            fields.wholeList(name, shape, getter, (parts, part) -> parts[slot] = part),
        Optional.of(List.of()));
  }

  /**
   * Says what the component is about.
   *
   * @param description a sentence, in English
   * @return the component
   */
  public Part<T, P> saying(String description) {
    requireNonNull(description, "description");
    return new Part<>(
        (fields, slot) -> {
          adder.addTo(fields, slot);
          fields.saying(description);
        },
        absent);
  }

  void addTo(ObjectShape.Fields<T, Object[]> fields, int slot) {
    adder.addTo(fields, slot);
  }

  /** Puts what stands for an absent component into its slot. */
  void prepare(Object[] parts, int slot) {
    absent.ifPresent(value -> parts[slot] = value);
  }

  // a slot holds what its own component's shape has read
  @SuppressWarnings("unchecked")
  P of(Object[] parts, int slot) {
    return (P) parts[slot];
  }
}
