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
  /** Returns where values begin, by their pointers; a value is looked for where those around it are asked for, too. */
  Map<String, Position> positions(Set<String> pointers) {
    Map<String, Position> found = new HashMap<>();
    try (JsonParser parser = StrictJson.parser(text)) {
      parser.nextToken();
      find(parser, Location.ROOT, pointers, found);
      return found;
    } catch (IOException impossible) {
      throw new UncheckedIOException(impossible);
    }
  }

  private static void find(
      JsonParser parser, Location at, Set<String> pointers, Map<String, Position> found)
      throws IOException {
    String pointer = at.toString();
    if (!pointers.contains(pointer)) {
      parser.skipChildren();
      return;
    }
    found.put(pointer, Position.of(parser.currentTokenLocation()));
    if (parser.currentToken() == JsonToken.START_OBJECT) {
      while (parser.nextToken() != JsonToken.END_OBJECT) {
        Location field = at.field(parser.currentName());
        parser.nextToken();
        find(parser, field, pointers, found);
      }
    } else if (parser.currentToken() == JsonToken.START_ARRAY) {
      for (int i = 0; parser.nextToken() != JsonToken.END_ARRAY; i++) {
        find(parser, at.item(i), pointers, found);
      }
    }
  }
}
