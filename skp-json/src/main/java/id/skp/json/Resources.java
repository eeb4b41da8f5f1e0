package id.skp.json;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;

/** What lies in the jar beside the classes. */
final class Resources {
  private Resources() {}

  /** Returns the bytes of a resource of this package. */
  static byte[] bytes(String path) {
    try (InputStream resource = Resources.class.getResourceAsStream(path)) {
      if (resource == null) {
        throw new IllegalStateException("needs the resource " + path + " in the jar, found none");
      }
      return resource.readAllBytes();
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }
}
