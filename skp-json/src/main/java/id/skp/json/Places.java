package id.skp.json;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BiConsumer;
import org.jspecify.annotations.Nullable;

/**
 * Places in a document with what is said about each, as a tree: one walk over the text finds where they begin, and in which
 * order they stand.
 *
 * @param <T> what is said
 */
final class Places<T> {
  private final List<T> said = new ArrayList<>();
  private final Map<Object, Places<T>> below = new LinkedHashMap<>();
  private @Nullable Position position;
  private int rank = Integer.MAX_VALUE;

  /** Says something about a place. */
  void add(Location location, T saying) {
    Places<T> place = this;
    for (Object segment : location.segments()) {
      place = place.below.computeIfAbsent(segment, Places::at);
    }
    place.said.add(saying);
  }

  /** Returns a place that is yet to be found; of one beyond the end of a list one knows where it would stand. */
  private static <T> Places<T> at(Object segment) {
    Places<T> place = new Places<>();
    place.rank = segment instanceof Integer index ? index : Integer.MAX_VALUE;
    return place;
  }

  /** Finds where the places begin in the text; the parser stands at the value of this one. */
  void find(JsonParser parser) throws IOException {
    position = Position.of(parser.currentTokenLocation());
    if (below.isEmpty()) {
      parser.skipChildren();
    } else if (parser.currentToken() == JsonToken.START_OBJECT) {
      for (int i = 0; parser.nextToken() != JsonToken.END_OBJECT; i++) {
        String name = parser.currentName();
        parser.nextToken();
        findBelow(name, i, parser);
      }
    } else if (parser.currentToken() == JsonToken.START_ARRAY) {
      for (int i = 0; parser.nextToken() != JsonToken.END_ARRAY; i++) {
        findBelow(i, i, parser);
      }
    }
  }

  private void findBelow(Object segment, int index, JsonParser parser) throws IOException {
    Places<T> place = below.get(segment);
    if (place == null) {
      parser.skipChildren();
    } else {
      place.rank = index;
      place.find(parser);
    }
  }

  /**
   * Tells what is said, in the order of the document, where what is not there comes last; each with the position of its
   * place or, if it is not there, of the nearest around it that is.
   */
  void inOrder(Position around, BiConsumer<T, Position> reader) {
    Position here = position == null ? around : position;
    said.forEach(saying -> reader.accept(saying, here));
    below.values().stream()
        .sorted(Comparator.comparingInt(place -> place.rank))
        .forEach(place -> place.inOrder(here, reader));
  }
}
