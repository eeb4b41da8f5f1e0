package id.skp.json;

import static java.util.Objects.requireNonNull;

import id.skp.core.InvalidValueException;
import id.skp.core.text.Names;
import id.skp.core.text.Text;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Locale;

/** What lies in the jar beside the classes. */
final class Resources {
  private Resources() {}

  /**
   * Returns the bytes of a document that comes with the library, such as a vocabulary.
   *
   * @throws InvalidValueException with code {@code UNKNOWN_}, and the kind in capitals, at the kind, if none has the name
   */
  static byte[] named(String kind, List<String> names, String name) {
    requireNonNull(name, "name");
    if (!names.contains(name)) {
      Text why = Names.need(names, name, Excerpt.quoted(name));
      throw new InvalidValueException(
          "UNKNOWN_" + kind.toUpperCase(Locale.ROOT), kind, why.indonesian(), why.english());
    }
    return bytes(kind + "/" + name + ".json");
  }

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
