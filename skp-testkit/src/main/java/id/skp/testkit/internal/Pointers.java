package id.skp.testkit.internal;

import java.util.regex.Pattern;

/** Places as case files write them. */
public final class Pointers {
  private static final Pattern INDEX = Pattern.compile("/([0-9]++)(?=/|$)");

  private Pointers() {}

  /**
   * Returns a place as case files write it since they were published.
   *
   * @param pointer the JSON Pointer, such as {@code /results/1/kind}
   * @return the path, such as {@code results[1].kind}
   */
  public static String path(String pointer) {
    String path = INDEX.matcher(pointer).replaceAll("[$1]").replace('/', '.');
    return path.isEmpty() ? path : path.substring(1);
  }

  /**
   * Tells whether a place is meant, by its pointer or as case files write it.
   *
   * @param pointer the JSON Pointer of the place
   * @param told the place that is told
   * @return true if it is that
   */
  public static boolean isMeant(String pointer, String told) {
    return pointer.equals(told) || path(pointer).equals(told);
  }
}
