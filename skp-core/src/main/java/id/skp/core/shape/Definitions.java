package id.skp.core.shape;

import id.skp.core.InvalidValueException;
import java.util.Collections;
import java.util.HashMap;
import java.util.Map;
import java.util.TreeMap;

/** The schemas that are told once and referred to by their names, of one document. */
public final class Definitions {
  private final Map<String, Shape<?>> shapes = new HashMap<>();
  private final Map<String, Map<String, Object>> schemas = new TreeMap<>();

  private final boolean ofWritten;

  /** Creates an empty collection, for data that is read: what may be absent may be null. */
  public Definitions() {
    this(false);
  }

  private Definitions(boolean ofWritten) {
    this.ofWritten = ofWritten;
  }

  /**
   * Obtains an empty collection for data that is written only: what is absent is left out, and what is always written must be
   * there.
   *
   * @return the collection
   */
  public static Definitions ofWritten() {
    return new Definitions(true);
  }

  /** Tells whether the data is written only. */
  boolean areOfWritten() {
    return ofWritten;
  }

  /**
   * Returns what was referred to so far.
   *
   * @return the schemas by their names, in alphabetical order
   */
  public Map<String, Map<String, Object>> schemas() {
    return Collections.unmodifiableMap(schemas);
  }

  /** Makes sure that a shape is told; a name stands for one shape. */
  void require(String name, Shape<?> shape) {
    Shape<?> other = shapes.putIfAbsent(name, shape);
    if (other == null) {
      schemas.put(name, shape.schema(this));
    } else if (other != shape) {
      throw InvalidValueException.breach(
          "DUPLICATE_SHAPE",
          name,
          "perlu satu bentuk untuk setiap nama",
          "needs one shape of each name",
          name);
    }
  }
}
