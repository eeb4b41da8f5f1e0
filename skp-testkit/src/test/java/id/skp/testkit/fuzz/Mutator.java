package id.skp.testkit.fuzz;

import com.fasterxml.jackson.core.JsonPointer;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;

/** Makes inputs from others: by a tree's places, with words from all inputs and hostile ones, or by bytes. */
final class Mutator {
  private static final int LARGEST_SEED = 200_000;
  private static final int MOST_REPEATED = 60;

  private static final JsonNodeFactory NODES = JsonNodeFactory.instance;

  private static final List<String> PIECES = List.of(
      "{", "}", "[", "]", ":", ",", "\"", "\\", "\\u0000", "\\ud83d", "null", "true", "NaN", "-",
      "E99", "0", "\u0000", "\ufeff", "//", "/*", "'", "\n");

  private final Target target;
  private final Random random;
  private final List<byte[]> seeds;
  private final List<JsonNode> words = new ArrayList<>();
  private final List<String> names = new ArrayList<>();

  Mutator(Target target, List<byte[]> seeds, Random random) {
    this.target = target;
    this.random = random;
    this.seeds = seeds.stream().filter(each -> each.length < LARGEST_SEED).toList();
    Set<JsonNode> values = new LinkedHashSet<>();
    Set<String> fields = new LinkedHashSet<>();
    for (byte[] seed : this.seeds) {
      Json.read(seed)
          .ifPresent(document -> Json.pointers(document).forEach(place -> {
            values.add(document.at(place));
            if (document.at(place.head()).isObject()) {
              fields.add(place.last().getMatchingProperty());
            }
          }));
    }
    words.addAll(values);
    names.addAll(fields);
    names.addAll(Hostile.TEXTS);
  }

  byte[] next() {
    byte[] seed = pick(seeds);
    Optional<JsonNode> document = Json.read(seed);
    if (document.isEmpty() || random.nextInt(6) == 0) {
      return changedBytes(seed);
    }
    JsonNode changed = document.get().deepCopy();
    for (int i = 1 + random.nextInt(4) * random.nextInt(3); i > 0; i--) {
      changed = target.changed(changed, this);
    }
    byte[] written = random.nextInt(4) == 0 ? Json.writeByCodes(changed) : Json.write(changed);
    return random.nextInt(10) == 0 ? changedBytes(written) : written;
  }

  /** Returns a number from 0 to one less than a bound. */
  int below(int bound) {
    return random.nextInt(bound);
  }

  /** Returns true once in so many times. */
  boolean chance(int times) {
    return random.nextInt(times) == 0;
  }

  /** Changes one place of a tree. */
  JsonNode changed(JsonNode document) {
    List<JsonPointer> places = Json.pointers(document);
    if (places.isEmpty() || random.nextInt(200) == 0) {
      return value();
    }
    JsonPointer place = pick(places);
    JsonNode parent = document.at(place.head());
    String name = place.last().getMatchingProperty();
    JsonNode old = document.at(place);
    switch (random.nextInt(9)) {
      case 0 -> remove(parent, name);
      case 1 -> repeat(parent, name);
      case 2 ->
        put(parent, name, old.isTextual() ? NODES.textNode(text(old.textValue())) : value());
      case 3 ->
        put(parent, name, old.isNumber() ? NODES.numberNode(pick(Hostile.NUMBERS)) : value());
      case 4 -> put(parent, name, document.at(pick(places)).deepCopy());
      case 5 ->
        put(parent, name, random.nextBoolean() ? NODES.arrayNode().add(old.deepCopy()) : retyped());
      case 6 -> rename(parent, name);
      default -> put(parent, name, value());
    }
    return document;
  }

  /** Changes one text of a tree, by a hostile piece in it; mostly one of words, which may be any. */
  JsonNode changedText(JsonNode document) {
    List<JsonPointer> places = Json.pointers(document).stream()
        .filter(place -> document.at(place).isTextual())
        .filter(place -> document.at(place).textValue().indexOf(' ') > 0 || chance(50))
        .toList();
    if (!places.isEmpty()) {
      JsonPointer place = pick(places);
      String text = inserted(document.at(place).textValue(), pick(Hostile.TEXTS));
      put(document.at(place.head()), place.last().getMatchingProperty(), NODES.textNode(text));
    }
    return document;
  }

  private static void remove(JsonNode parent, String name) {
    if (parent instanceof ObjectNode object) {
      object.remove(name);
    } else {
      ((ArrayNode) parent).remove(Integer.parseInt(name));
    }
  }

  private void repeat(JsonNode parent, String name) {
    if (parent instanceof ArrayNode list) {
      JsonNode item = list.get(Integer.parseInt(name));
      for (int i = random.nextInt(8) == 0 ? MOST_REPEATED : 1; i > 0; i--) {
        list.insert(random.nextInt(list.size() + 1), item.deepCopy());
      }
    } else {
      ((ObjectNode) parent).set(pick(names), parent.get(name).deepCopy());
    }
  }

  private void rename(JsonNode parent, String name) {
    if (parent instanceof ObjectNode object) {
      object.set(random.nextBoolean() ? text(name) : pick(names), object.remove(name));
    } else {
      put(parent, name, NODES.nullNode());
    }
  }

  private static void put(JsonNode parent, String name, JsonNode value) {
    if (parent instanceof ObjectNode object) {
      object.set(name, value);
    } else {
      ((ArrayNode) parent).set(Integer.parseInt(name), value);
    }
  }

  private JsonNode retyped() {
    return switch (random.nextInt(7)) {
      case 0 -> NODES.nullNode();
      case 1 -> NODES.booleanNode(random.nextBoolean());
      case 2 -> NODES.arrayNode();
      case 3 -> NODES.objectNode();
      case 4 -> NODES.arrayNode().addNull();
      case 5 -> NODES.numberNode(random.nextInt(20_000) - 1_000);
      default -> nested(1 + random.nextInt(70));
    };
  }

  private static JsonNode nested(int depth) {
    JsonNode nested = NODES.textNode("x");
    for (int i = 0; i < depth; i++) {
      nested = i % 2 == 0 ? NODES.arrayNode().add(nested) : NODES.objectNode().set("x", nested);
    }
    return nested;
  }

  private JsonNode value() {
    return switch (random.nextInt(8)) {
      case 0 -> retyped();
      case 1 -> NODES.numberNode(pick(Hostile.NUMBERS));
      case 2 -> NODES.textNode(pick(Hostile.TEXTS));
      case 3 -> NODES.textNode(pick(Hostile.FORMS));
      case 4 ->
        NODES.textNode(random.nextInt(20) == 0 ? pick(Hostile.longTexts()) : pick(Hostile.FORMS));
      default -> words.isEmpty() ? retyped() : pick(words).deepCopy();
    };
  }

  private String text(String text) {
    return switch (random.nextInt(5)) {
      case 0 -> text.substring(0, random.nextInt(text.length() + 1));
      case 1 -> text + text;
      case 2 -> pick(Hostile.FORMS);
      case 3 -> random.nextInt(30) == 0 ? pick(Hostile.longTexts()) : pick(Hostile.TEXTS);
      default -> inserted(text, pick(Hostile.TEXTS));
    };
  }

  private String inserted(String text, String piece) {
    int place = random.nextInt(text.length() + 1);
    return text.substring(0, place) + piece + text.substring(place);
  }

  private byte[] changedBytes(byte[] bytes) {
    byte[] changed = bytes.clone();
    for (int i = 1 + random.nextInt(3); i > 0; i--) {
      int from = random.nextInt(changed.length + 1);
      int to = Math.min(changed.length, from + random.nextInt(60));
      changed = switch (random.nextInt(6)) {
        case 0 -> Arrays.copyOf(changed, from);
        case 1 -> joined(changed, from, new byte[0], to);
        case 2 -> joined(changed, to, Arrays.copyOfRange(changed, from, to), to);
        case 3 -> joined(changed, from, new byte[] {(byte) random.nextInt(256)}, to);
        case 4 -> joined(changed, from, pick(PIECES).getBytes(StandardCharsets.UTF_8), from);
        default -> flipped(changed, from);
      };
    }
    return changed;
  }

  private byte[] flipped(byte[] bytes, int place) {
    if (place < bytes.length) {
      bytes[place] ^= (byte) (1 << random.nextInt(8));
    }
    return bytes;
  }

  private static byte[] joined(byte[] bytes, int end, byte[] middle, int start) {
    byte[] joined = Arrays.copyOf(bytes, end + middle.length + bytes.length - start);
    System.arraycopy(middle, 0, joined, end, middle.length);
    System.arraycopy(bytes, start, joined, end + middle.length, bytes.length - start);
    return joined;
  }

  private <T> T pick(List<T> choices) {
    return choices.get(random.nextInt(choices.size()));
  }
}
