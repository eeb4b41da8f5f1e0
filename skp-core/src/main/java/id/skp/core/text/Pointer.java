package id.skp.core.text;

import static java.util.Objects.requireNonNull;

/** Where something stands in a document, as a JSON Pointer (RFC 6901) writes it; the whole document is the empty text. */
public final class Pointer {
  private Pointer() {}

  /**
   * Returns where a field of an object stands.
   *
   * @param object where the object stands
   * @param name the name of the field, in which {@code ~} and {@code /} are written as {@code ~0} and {@code ~1}
   * @return the pointer
   */
  public static String under(String object, String name) {
    requireNonNull(object, "object");
    return object + "/" + segment(name);
  }

  /**
   * Returns where an item of a list stands.
   *
   * @param list where the list stands
   * @param index its position, from 0
   * @return the pointer
   */
  public static String under(String list, int index) {
    requireNonNull(list, "list");
    return list + "/" + index;
  }

  private static String segment(String name) {
    requireNonNull(name, "name");
    return name.indexOf('~') < 0 && name.indexOf('/') < 0
        ? name
        : name.replace("~", "~0").replace("/", "~1");
  }
}
