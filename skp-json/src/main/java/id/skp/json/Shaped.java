package id.skp.json;

import id.skp.core.shape.Shape;
import id.skp.core.shape.Sink;

/**
 * A value that is written by its shape.
 *
 * @param <T> the type of the value
 * @param shape its shape
 * @param value the value
 */
record Shaped<T>(Shape<T> shape, T value) {
  void writeTo(Sink out) {
    shape.write(value, out);
  }
}
