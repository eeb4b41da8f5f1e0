package id.skp.testkit.contract;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * An input, by the names of its fields, in which something is not as it should be.
 *
 * @param path where, as a JSON Pointer, such as {@code /results/1/rating}
 * @param fields the input
 */
record Gap(String path, Map<String, Object> fields) {
  private static final Pattern POSITION = Pattern.compile("/[0-9]{1,9}(?=/|$)");
  private static final Pattern CONSTANT = Pattern.compile("[A-Z_]{3,}");
  private static final String UNKNOWN_CONSTANT = "TIDAK_DIKENAL";

  /** Something else than a rule takes: neither a text nor a number, nor an object with a field that is known. */
  private static final Object OF_NO_TYPE = Map.of("?", List.of());

  /** Leaves out each field in turn, also those of objects in lists. What stands by a constant may always be left out. */
  static List<Gap> missing(Map<String, Object> fields) {
    return gaps(fields, "", Optional.empty()).toList();
  }

  /** Puts something unknown in the place of each field in turn, and beside them, also within objects and lists. */
  static List<Gap> unknown(Map<String, Object> fields) {
    return gaps(fields, "", Optional.of(OF_NO_TYPE)).toList();
  }

  /** Tells whether a refusal at a field is about this place: at it, within it, or at what it belongs to. */
  boolean isAt(String field) {
    return !field.isBlank() && (path.startsWith(field) || field.startsWith(path));
  }

  /** Returns the path without positions in lists, such as {@code results.rating}. */
  String names() {
    return POSITION.matcher(path).replaceAll("").substring(1).replace('/', '.');
  }

  /** A value in which something is not as it should be. */
  private record Part(String path, Object value) {}

  private static Stream<Gap> gaps(Map<String, Object> fields, String at, Optional<Object> other) {
    boolean byConstant = !fields.isEmpty() && fields.keySet().stream().allMatch(Gap::isConstant);
    Stream<Gap> beside = other.stream()
        .map(unknown -> new Gap(
            at + "/" + UNKNOWN_CONSTANT, with(fields, UNKNOWN_CONSTANT, Optional.of(unknown))));
    return Stream.concat(beside, fields.entrySet().stream().flatMap(field -> {
      String name = field.getKey();
      String path = at + "/" + name;
      Stream<Gap> whole = byConstant && other.isEmpty()
          ? Stream.empty()
          : Stream.of(new Gap(path, with(fields, name, replaced(field.getValue(), other))));
      return Stream.concat(
          whole,
          within(field.getValue(), path, other)
              .map(part -> new Gap(part.path(), with(fields, name, Optional.of(part.value())))));
    }));
  }

  private static Stream<Part> within(Object value, String at, Optional<Object> other) {
    if (value instanceof Map<?, ?> object) {
      return gaps(fieldsOf(object), at, other).map(gap -> new Part(gap.path(), gap.fields()));
    } else if (value instanceof List<?> items) {
      return IntStream.range(0, items.size())
          .boxed()
          .flatMap(index -> within(items.get(index), at + "/" + index, other)
              .map(part -> new Part(part.path(), with(items, index, part.value()))));
    }
    return Stream.empty();
  }

  private static Optional<Object> replaced(Object value, Optional<Object> other) {
    return value instanceof String text && isConstant(text)
        ? other.map(unknown -> UNKNOWN_CONSTANT)
        : other;
  }

  private static boolean isConstant(String text) {
    return CONSTANT.matcher(text).matches();
  }

  private static Map<String, Object> fieldsOf(Map<?, ?> object) {
    return object.entrySet().stream()
        .filter(field -> field.getValue() != null)
        .collect(Collectors.toMap(
            field -> String.valueOf(field.getKey()),
            Map.Entry::getValue,
            (one, two) -> one,
            LinkedHashMap::new));
  }

  private static Map<String, Object> with(
      Map<String, Object> fields, String name, Optional<Object> value) {
    Map<String, Object> copy = new LinkedHashMap<>(fields);
    copy.remove(name);
    value.ifPresent(present -> copy.put(name, present));
    return copy;
  }

  private static List<Object> with(List<?> items, int index, Object item) {
    List<Object> copy = new ArrayList<>(items);
    copy.set(index, item);
    return copy;
  }
}
