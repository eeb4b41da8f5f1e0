package id.skp.json;

import id.skp.core.shape.Shape;
import java.util.Map;
import java.util.function.Consumer;

/** Writes values as JSON text: the same value always gives the same text. */
final class JsonText {
  private static final Shape<Object> TREE = Shape.data(Map.of());

  private JsonText() {}

  /**
   * Writes a tree of maps, lists, texts, numbers, constants, truth values and null.
   *
   * @throws IllegalArgumentException if a text holds half of a surrogate pair, which no document can hold, or something else
   *     stands in the tree
   */
  static String of(Map<?, ?> tree) {
    return of(TREE, tree, true);
  }

  /**
   * Writes a tree on one line, without blanks between its parts.
   *
   * @throws IllegalArgumentException as {@link #of}
   */
  static String line(Map<?, ?> tree) {
    return of(TREE, tree, false);
  }

  /**
   * Writes a value, indented or on one line.
   *
   * @throws IllegalArgumentException if a text holds half of a surrogate pair or a date lies outside of the years 1 to
   *     9999, which no document can hold
   */
  static <T> String of(Shape<T> shape, T value, boolean indented) {
    TextSink sink = new TextSink(indented);
    shape.write(value, sink);
    return sink.whole();
  }

  /** Writes as {@link #of} does, piece by piece. */
  static <T> void print(Shape<T> shape, T value, Consumer<String> out) {
    TextSink sink = new TextSink(out);
    shape.write(value, sink);
    sink.finish();
  }
}
