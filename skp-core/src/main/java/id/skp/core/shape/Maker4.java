package id.skp.core.shape;

/**
 * Makes a value of four components, as the constructor of a record does.
 *
 * @param <A> the type of the first
 * @param <B> the type of the second
 * @param <C> the type of the third
 * @param <D> the type of the fourth
 * @param <T> the type of the value
 */
@FunctionalInterface
public interface Maker4<A, B, C, D, T> {
  /**
   * Makes the value.
   *
   * @param first the first component
   * @param second the second component
   * @param third the third component
   * @param fourth the fourth component
   * @return the value
   * @throws id.skp.core.InvalidValueException if it is refused
   */
  T make(A first, B second, C third, D fourth);
}
