package id.skp.testkit.internal;

import java.util.List;
import java.util.stream.IntStream;

/** What the everyday build tries of what is too much for it: the same share each time; {@code -Pthorough} tries all. */
public final class Everyday {
  private static final int SHARE = Integer.getInteger("skp.share", 1);

  private Everyday() {}

  /** Tells whether all is tried. */
  public static boolean isAll() {
    return SHARE == 1;
  }

  /** Returns the first of so many that are a share, and each that stands as far behind. */
  public static <T> List<T> share(List<T> all) {
    return IntStream.range(0, all.size())
        .filter(at -> at % SHARE == 0)
        .mapToObj(all::get)
        .toList();
  }
}
