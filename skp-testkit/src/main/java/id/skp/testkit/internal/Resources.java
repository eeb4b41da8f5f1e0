package id.skp.testkit.internal;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Objects;

/** Texts that come with the kit. */
public final class Resources {
  private Resources() {}

  /**
   * Returns the text of a resource.
   *
   * @param resource its name, from the top
   * @return the text
   */
  public static String text(String resource) {
    try (InputStream text =
        Objects.requireNonNull(Resources.class.getResourceAsStream(resource), resource)) {
      return new String(text.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }
}
