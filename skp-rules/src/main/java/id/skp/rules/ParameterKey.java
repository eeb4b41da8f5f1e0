package id.skp.rules;

import static java.util.Objects.requireNonNull;

import id.skp.core.text.Text;

/**
 * Names a legal number, table or choice, and says of which type its values are. Two keys are equal if name and type are.
 *
 * @param <T> the type of the values
 */
public final class ParameterKey<T> {
  private final String name;
  private final int hash;
  private final Class<T> type;
  private final Text title;

  private ParameterKey(String name, Class<T> type, Text title) {
    this.name = requireNonNull(name, "name");
    this.hash = name.hashCode();
    this.type = requireNonNull(type, "type");
    this.title = requireNonNull(title, "title");
  }

  /**
   * Obtains a key.
   *
   * @param <T> the type of the values
   * @param name the name, such as {@code predicateMatrix}
   * @param type the type of the values
   * @param title what people call the parameter
   * @return the key
   */
  public static <T> ParameterKey<T> of(String name, Class<T> type, Text title) {
    return new ParameterKey<>(name, type, title);
  }

  /**
   * Returns the name, as variant files write it.
   *
   * @return the name
   */
  public String name() {
    return name;
  }

  /**
   * Returns the type of the values.
   *
   * @return the type
   */
  public Class<T> type() {
    return type;
  }

  /**
   * Returns what people call the parameter.
   *
   * @return the title
   */
  public Text title() {
    return title;
  }

  @Override
  public boolean equals(Object other) {
    return this == other
        || (other instanceof ParameterKey<?> that && name.equals(that.name) && type == that.type);
  }

  @Override
  public int hashCode() {
    return hash;
  }

  /** Returns the name. */
  @Override
  public String toString() {
    return name;
  }
}
