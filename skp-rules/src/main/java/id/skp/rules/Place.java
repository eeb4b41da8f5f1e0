package id.skp.rules;

import static java.util.Objects.requireNonNull;

import org.jspecify.annotations.Nullable;

/**
 * Where in a document a rule is decided: the path that failures name, and the label that the trace shows.
 */
public final class Place {
  private final @Nullable Place parent;
  private final String list;
  private final int index;
  private final String label;

  private Place(@Nullable Place parent, String list, int index, String label) {
    this.parent = parent;
    this.list = requireNonNull(list, "list");
    this.index = index;
    this.label = requireNonNull(label, "label");
  }

  /**
   * Obtains a place at the top of a document.
   *
   * @param list the property that holds the list
   * @param index the position in it, from 0
   * @param label what the trace shows, such as the id of a result
   * @return the place
   */
  public static Place in(String list, int index, String label) {
    return new Place(null, list, index, label);
  }

  /**
   * Returns a place within this one.
   *
   * @param list the property that holds the list
   * @param index the position in it, from 0
   * @param label what the trace shows, such as the id of an indicator
   * @return the place
   */
  public Place within(String list, int index, String label) {
    return new Place(this, list, index, label);
  }

  /**
   * Returns what the trace shows.
   *
   * @return the label
   */
  public String label() {
    return label;
  }

  /**
   * Returns the path of a property at this place.
   *
   * @param property the property, dotted and indexed; may be empty for the place itself
   * @return the path, such as {@code results[1].indicators[0].target.min}
   */
  public String path(String property) {
    String own = list + "[" + index + "]" + (property.isEmpty() ? "" : "." + property);
    return parent == null ? own : parent.path(own);
  }

  /** Returns the path of the place. */
  @Override
  public String toString() {
    return path("");
  }
}
