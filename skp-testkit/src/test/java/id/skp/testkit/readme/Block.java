package id.skp.testkit.readme;

import java.util.List;
import java.util.stream.Stream;

/**
 * A fenced block of a README.
 *
 * @param readme the README, such as {@code skp-json/README.md}
 * @param line the number of its first line
 * @param language what stands behind the fence, such as {@code java}; empty if nothing
 * @param text its lines
 * @param markers the comments right before it, without their brackets
 */
record Block(String readme, int line, String language, String text, List<String> markers) {
  boolean is(String name) {
    return language.equals(name);
  }

  boolean has(String marker) {
    return markers.contains(marker);
  }

  /** Returns what follows a marker with a colon. */
  Stream<String> all(String marker) {
    return markers.stream()
        .filter(each -> each.startsWith(marker + ": "))
        .map(each -> each.substring(marker.length() + 2).strip());
  }

  /** Returns a name that tells where the block stands and may be that of a class. */
  String id() {
    return readme.replaceAll("\\W", "_") + "_" + line;
  }

  @Override
  public String toString() {
    return readme + ":" + line + " " + language;
  }
}
