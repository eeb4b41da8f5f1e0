package id.skp.json;

import java.util.Optional;
import java.util.function.Function;

/**
 * How values of one type are written and, if they are, read.
 *
 * @param <T> the type
 * @param type the type
 * @param reader reads a value, or refuses the document with all problems found
 * @param writer writes a value, in canonical form
 */
record JsonForm<T>(
    Class<T> type, Optional<Function<JsonSource, T>> reader, Function<T, String> writer) {
  /** A document of its own, with a header. */
  static <T> JsonForm<T> document(
      Class<T> type, Function<JsonSource, T> reader, Function<T, String> writer) {
    return new JsonForm<>(type, Optional.of(reader), writer);
  }

  /** What stands within documents. */
  static <T> JsonForm<T> value(
      Class<T> type, ValueDecoder<? extends T> decoder, Function<? super T, ?> form) {
    return new JsonForm<>(
        type,
        Optional.of(source -> read(decoder, source)),
        value -> JsonText.of(form.apply(value)));
  }

  /** What is written only. */
  static <T> JsonForm<T> written(Class<T> type, Function<? super T, String> writer) {
    return new JsonForm<>(type, Optional.empty(), writer::apply);
  }

  private static <T> T read(ValueDecoder<? extends T> decoder, JsonSource document) {
    Problems problems = new Problems(document);
    Object content = document.value();
    Optional<? extends T> value = content == null
        ? Values.wrongType(Values.SOMETHING, null, Location.ROOT, problems)
        : decoder.decode(content, Location.ROOT, problems);
    return value.map(each -> (T) each).orElseThrow(problems::toException);
  }
}
