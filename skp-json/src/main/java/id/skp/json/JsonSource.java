package id.skp.json;

import com.fasterxml.jackson.core.JsonParser;
import java.io.IOException;
import java.io.UncheckedIOException;
import org.jspecify.annotations.Nullable;

/** The text of a document and what it says. Where a value stands in the text is looked for only when it is asked for. */
final class JsonSource {
  private final CharSequence text;
  private final @Nullable Object value;

  /** The text is sound JSON, without a byte order mark. */
  JsonSource(CharSequence text, @Nullable Object value) {
    this.text = text;
    this.value = value;
  }

  /** Returns what the text says. */
  @Nullable
  Object value() {
    return value;
  }

  /** Returns the text. */
  CharSequence text() {
    return text;
  }

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
