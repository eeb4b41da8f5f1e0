package id.skp.json;

import com.fasterxml.jackson.core.JsonParser;
import java.io.IOException;
import java.io.UncheckedIOException;
import org.jspecify.annotations.Nullable;

/**
 * The text of a document and what it says. Where a value stands in the text is looked for only when it is asked for.
 *
 * @param text the text, sound JSON, without a byte order mark
 * @param value what it says
 */
record JsonSource(CharSequence text, @Nullable Object value) {
  /** Finds where places begin in the text. */
  void find(Places<?> places) {
    try (JsonParser parser = StrictJson.parser(text)) {
      parser.nextToken();
      places.find(parser);
    } catch (IOException impossible) {
      throw new UncheckedIOException(impossible);
    }
  }
}
