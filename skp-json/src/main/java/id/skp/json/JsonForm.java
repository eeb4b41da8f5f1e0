package id.skp.json;

import id.skp.core.InvalidValueException;
import id.skp.core.shape.Shape;
import id.skp.core.shape.Sink;
import id.skp.core.text.Text;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.function.Function;

/**
 * How values of one type are read and written, or one of the two.
 *
 * @param <T> the type
 * @param type the type
 * @param document the document, if the values have one of their own and of one shape
 * @param reader reads a value, or refuses the document with all problems found
 * @param writer writes a value, in canonical form, if values of the type are written
 */
record JsonForm<T>(
    Class<T> type,
    Optional<Document<T>> document,
    Optional<Function<JsonSource, T>> reader,
    Optional<BiConsumer<T, Sink>> writer) {
  private static final Text NULL =
      Text.of("perlu nilai, ditemukan null", "needs a value, found null");

  /** A document of its own, with a header. */
  static <T> JsonForm<T> document(Class<T> type, Document<T> document) {
    return new JsonForm<>(
        type, Optional.of(document), Optional.of(document::read), Optional.of(document::write));
  }

  /** A document of its own, of several shapes. */
  static <T> JsonForm<T> document(
      Class<T> type, Function<JsonSource, T> reader, BiConsumer<T, Sink> writer) {
    return new JsonForm<>(type, Optional.empty(), Optional.of(reader), Optional.of(writer));
  }

  /** What stands within documents. */
  static <T> JsonForm<T> value(Class<T> type, Shape<T> shape) {
    return new JsonForm<>(
        type,
        Optional.empty(),
        Optional.of(source -> read(shape, source)),
        Optional.of(shape::write));
  }

  /** What is read only: that a rule is given beside, or around, a document. */
  static <T> JsonForm<T> input(Class<T> type, Shape<T> shape) {
    return new JsonForm<>(
        type, Optional.empty(), Optional.of(source -> read(shape, source)), Optional.empty());
  }

  /** What is written only. */
  static <T> JsonForm<T> written(Class<T> type, BiConsumer<? super T, Sink> writer) {
    return new JsonForm<>(type, Optional.empty(), Optional.empty(), Optional.of(writer::accept));
  }

  /** Writes a value, indented or on one line. */
  String write(T value, boolean indented) {
    TextSink sink = new TextSink(indented);
    writer
        .orElseThrow(() -> new InvalidValueException(
            "UNKNOWN_TYPE",
            "type",
            "perlu jenis nilai yang ditulis, " + type.getName() + " hanya dibaca",
            "needs a type of which values are written, " + type.getName() + " is read only"))
        .accept(value, sink);
    return sink.whole();
  }

  private static <T> T read(Shape<T> shape, JsonSource document) {
    Problems problems = new Problems(document);
    DataSource in = new DataSource(document.value(), Location.ROOT, problems);
    T value = null;
    if (document.value() == null) {
      in.refuse("WRONG_TYPE", NULL);
    } else {
      value = shape.read(in);
    }
    if (value == null || problems.count() > 0) {
      throw problems.toException();
    }
    return value;
  }
}
