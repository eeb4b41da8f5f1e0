package id.skp.json;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The text of a document and what it says. Where a value stands in the text is looked for only when it is asked for.
 *
 * @param text the text, sound JSON, without a byte order mark
 * @param value what it says
 */
record JsonSource(CharSequence text, @Nullable Object value) {
  /** Returns where values begin, by their pointers. */
  Map<String, Position> positions(Set<String> pointers) {
    Map<String, Position> found = new HashMap<>();
    try (JsonParser parser = StrictJson.parser(text)) {
      for (JsonToken token = parser.nextToken(); token != null; token = parser.nextToken()) {
        if (token.isScalarValue() || token.isStructStart()) {
          String pointer = StrictJson.valuePlace(parser, token).toString();
          if (pointers.contains(pointer)) {
            found.putIfAbsent(pointer, Position.of(parser.currentTokenLocation()));
          }
        }
      }
      return found;
    } catch (IOException impossible) {
      throw new UncheckedIOException(impossible);
    }
  }
}
