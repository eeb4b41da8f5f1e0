package id.skp.json;

import static java.util.Objects.requireNonNull;

import id.skp.core.InvalidValueException;
import id.skp.core.text.Text;
import id.skp.core.year.FileEntry;
import id.skp.core.year.RecordedEntry;
import id.skp.rules.Decision;
import id.skp.rules.Step;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * All that has a JSON form, by its type: the documents, the values that stand within them, what is written only, what is read only
 * since it is what a rule is given, and the legal constants, which are written by their names.
 *
 * <pre>{@code
 * Appraisal appraisal = SkpDocuments.read(Appraisal.class, bytes);
 * String report = SkpDocuments.write(PerformanceRules.standard().evaluate(appraisal));
 * }</pre>
 *
 * <p>A document has its header and is read and written as by its own class, such as {@link AppraisalJson}; a plan alone
 * ({@link id.skp.core.plan.Skp}) is the document of {@link SkpJson} with nothing beside the plan. Any other value has the form it
 * has within a document. What a rule is given, such as {@link id.skp.rules.monitoring.YearFiles}, has the fields of its Java
 * properties, and holds whole documents with their headers. What is written reads back equal, if its type {@linkplain #reads is read}.
 */
public final class SkpDocuments {
  /** Packages, and types that are written by methods of their own alone, which keep each digit. */
  private static final List<String> OURS = List.of(
      "id.skp.core.",
      "id.skp.rules.",
      "id.skp.json.PersonResult",
      "id.skp.json.RowReport",
      "id.skp.json.Siasn");

  /** What holds a value that is no document by itself. */
  private static final Map<Class<?>, Class<?>> HOLDERS =
      Map.of(FileEntry.class, RecordedEntry.class, Step.class, Decision.class);

  private static final Text DOCUMENT = Text.of("dokumen atau putusan", "document or decision");

  private SkpDocuments() {}

  /**
   * Returns the types with a form, without those of constants.
   *
   * @return the types, each the most general of its kind
   */
  public static List<Class<?>> types() {
    return JsonForms.types();
  }

  /**
   * Tells whether values of a type can be read.
   *
   * @param type the type
   * @return true if so
   */
  public static boolean reads(Class<?> type) {
    return JsonForms.find(type).flatMap(JsonForm::reader).isPresent();
  }

  /**
   * Tells whether values of a type can be written.
   *
   * @param type the type
   * @return true if so
   */
  public static boolean writes(Class<?> type) {
    return JsonForms.find(type).flatMap(JsonForm::writer).isPresent();
  }

  /**
   * Tells whether a type is one of this library's, whose values a host's reader and writer of JSON had best leave to this class:
   * left to themselves they write such as {@code {}}.
   *
   * @param type the type
   * @return true for values, rules and reports, false for exceptions and for what is not of the library
   */
  public static boolean isOurs(Class<?> type) {
    return writes(type) || isOfPackages(type);
  }

  static boolean isOfPackages(Class<?> type) {
    return OURS.stream().anyMatch(type.getName()::startsWith)
        && !Throwable.class.isAssignableFrom(type);
  }

  /**
   * Returns how many bytes a document of a type may have where its reader is not told otherwise: {@value StrictJson#MAX_LENGTH},
   * or more of a type whose documents grow with an institution, such as a matrix of roles and results.
   *
   * @param type the type
   * @return the bytes, or characters of what is given as a text
   * @throws InvalidValueException with code {@code UNKNOWN_TYPE} if the type has no form
   */
  public static int mostBytes(Class<?> type) {
    return form(type).document().map(Document::mostBytes).orElse(StrictJson.MAX_LENGTH);
  }

  /**
   * Reads a value.
   *
   * @param <T> its type
   * @param type its type
   * @param utf8 the document, in UTF-8, of at most {@link #mostBytes} bytes
   * @return the value
   * @throws DocumentException if the document is refused, with all problems found
   * @throws InvalidValueException with code {@code UNKNOWN_TYPE} if values of the type are not read
   */
  public static <T> T read(Class<T> type, byte[] utf8) {
    return read(type, utf8, mostBytes(type));
  }

  /**
   * Reads a value, or finds nothing where {@link #read(Class, byte[])} refuses the document: that is told in a small part of the time
   * in which the reasons are found, which is for those who meet very many such documents, or try several types.
   *
   * @param <T> its type
   * @param type its type
   * @param utf8 the document, in UTF-8, of at most {@link #mostBytes} bytes
   * @return the value, if the document is not refused
   * @throws InvalidValueException with code {@code UNKNOWN_TYPE} if values of the type are not read
   */
  public static <T> Optional<T> find(Class<T> type, byte[] utf8) {
    Document<? super T> document = document(type);
    if (document != null) {
      return document.find(utf8).filter(type::isInstance).map(type::cast);
    }
    try {
      return Optional.of(read(type, utf8));
    } catch (DocumentException refused) {
      return Optional.empty();
    }
  }

  /**
   * Reads a value from a document that may be longer than others of its type, or shorter only.
   *
   * @param <T> its type
   * @param type its type
   * @param utf8 the document, in UTF-8
   * @param mostBytes how many bytes it may have
   * @return the value
   * @throws DocumentException if the document is refused, with all problems found; with code {@code TOO_LARGE} if it is longer
   * @throws InvalidValueException with code {@code UNKNOWN_TYPE} if values of the type are not read
   */
  public static <T> T read(Class<T> type, byte[] utf8, int mostBytes) {
    Document<? super T> document = document(type);
    return document == null
        ? read(type, StrictJson.source(utf8, mostBytes))
        : cast(type, document.read(utf8, mostBytes), () -> StrictJson.source(utf8, mostBytes));
  }

  /**
   * Reads a value of at most {@link #mostBytes} bytes: of a longer one no more is taken from the stream.
   *
   * @param <T> its type
   * @param type its type
   * @param utf8 the document, in UTF-8, to the end of the stream, which stays open
   * @return the value
   * @throws DocumentException if the document is refused, with all problems found
   * @throws InvalidValueException with code {@code UNKNOWN_TYPE} if values of the type are not read
   * @throws IOException if the stream cannot be read
   */
  public static <T> T read(Class<T> type, InputStream utf8) throws IOException {
    Document<? super T> document = document(type);
    return document == null
        ? read(type, StrictJson.source(utf8))
        : read(type, document.bytes(utf8));
  }

  /**
   * Reads a value from a stream that may be longer than others of its type, or shorter only: of a longer one no more is taken.
   *
   * @param <T> its type
   * @param type its type
   * @param utf8 the document, in UTF-8, to the end of the stream, which stays open
   * @param mostBytes how many bytes it may have
   * @return the value
   * @throws DocumentException if the document is refused, with all problems found; with code {@code TOO_LARGE} if it is longer
   * @throws InvalidValueException with code {@code UNKNOWN_TYPE} if values of the type are not read
   * @throws IOException if the stream cannot be read
   */
  public static <T> T read(Class<T> type, InputStream utf8, int mostBytes) throws IOException {
    return read(type, StrictJson.bytes(requireNonNull(utf8, "utf8"), mostBytes), mostBytes);
  }

  /**
   * Takes the bytes of a document of any type from a stream, for those that look at them more than once: as many as a document
   * with its header may have, and of a longer one not more than one byte beyond.
   *
   * @param stream the document, in UTF-8, to the end of the stream, which stays open
   * @return the bytes
   * @throws DocumentException with code {@code TOO_LARGE} if there are more
   * @throws IOException if the stream cannot be read
   */
  public static byte[] bytes(InputStream stream) throws IOException {
    return DocumentType.bytesOfAny(stream);
  }

  /**
   * Returns the header of a document, whatever else is wrong in it.
   *
   * @param utf8 the document, or its beginning, in UTF-8
   * @return the header, such as {@code skp-plan/1}, or {@code skp-cases/1} of a case file; nothing for what is no object with one
   */
  public static Optional<String> header(byte[] utf8) {
    requireNonNull(utf8, "utf8");
    return DocumentType.headerOf(utf8);
  }

  /**
   * Makes of a document that an older version of this library wrote one of the newest version of its type, and tells what that
   * changes. No reader does it by itself: an older document is refused ({@code OLDER_DOCUMENT}), so that whoever keeps it knows.
   *
   * <pre>{@code
   * UpgradedDocument upgraded = SkpDocuments.upgrade(bytes);
   * upgraded.changes().forEach(change -> System.out.println(change.english()));
   * Appraisal appraisal = SkpDocuments.read(Appraisal.class, upgraded.document());
   * }</pre>
   *
   * @param utf8 the document, in UTF-8, of any type that has a header, of at most as many bytes as its type may have
   * @return the document of the newest version, which is as it was if it is of that already
   * @throws DocumentException if it is no JSON, with code {@code WRONG_DOCUMENT} if it has no header of this library's, or with code
   *     {@code NEWER_DOCUMENT} if a newer version of it wrote it
   */
  public static UpgradedDocument upgrade(byte[] utf8) {
    Optional<String> header = header(utf8);
    DocumentType type = header
        .flatMap(DocumentType::of)
        .orElseThrow(() -> DocumentType.unknown(StrictJson.source(utf8), header.orElse("")));
    return type.upgrade(StrictJson.source(utf8, type.mostBytes()));
  }

  /**
   * Reads a value.
   *
   * @param <T> its type
   * @param type its type
   * @param text the document
   * @return the value
   * @throws DocumentException if the document is refused, with all problems found
   * @throws InvalidValueException with code {@code UNKNOWN_TYPE} if values of the type are not read
   */
  public static <T> T read(Class<T> type, String text) {
    Document<? super T> document = document(type);
    return document == null
        ? read(type, StrictJson.source(text))
        : cast(type, document.read(text), () -> StrictJson.source(text));
  }

  /**
   * Reads a value from a tree that the host has already, as {@link StrictJson} and other readers make one: maps with texts for
   * names, lists, texts, numbers, truth values, null.
   *
   * @param <T> its type
   * @param type its type
   * @param tree the fields of the document; numbers had best be {@link java.math.BigDecimal}s
   * @return the value
   * @throws DocumentException if the document is refused, with all problems found; with code {@code NUMBER_INEXACT} if a number
   *     is a binary fraction that {@linkplain DocumentTokens#number(Number, String) may have lost some digits}, or {@code WRONG_TYPE}
   *     if a part is of no type that JSON has
   * @throws InvalidValueException with code {@code UNKNOWN_TYPE} if values of the type are not read
   */
  public static <T> T read(Class<T> type, Map<?, ?> tree) {
    DocumentTokens<T> tokens = new DocumentTokens<>("", type);
    tokens.tree(requireNonNull(tree, "tree"), "");
    return tokens.read();
  }

  private static <T> T read(Class<T> type, JsonSource document) {
    JsonForm<? super T> form = form(type);
    Function<JsonSource, ? extends Object> reader = form.reader()
        .orElseThrow(() -> new InvalidValueException(
            "UNKNOWN_TYPE",
            "type",
            "perlu jenis nilai yang dibaca, " + type.getName() + " hanya ditulis",
            "needs a type of which values are read, " + type.getName() + " is written only"));
    return cast(type, reader.apply(document), () -> document);
  }

  private static <T> @Nullable Document<? super T> document(Class<T> type) {
    return form(type).document().orElse(null);
  }

  private static <T> T cast(Class<T> type, Object value, Supplier<JsonSource> document) {
    if (type.isInstance(value)) {
      return type.cast(value);
    }
    Problems problems = new Problems(document.get());
    String found = value.getClass().getSimpleName();
    problems.add(
        Location.ROOT,
        "WRONG_TYPE",
        "perlu " + type.getSimpleName() + ", ditemukan " + found,
        "needs a value of the type " + type.getSimpleName() + ", found " + found);
    throw problems.toException();
  }

  /**
   * Writes a value in its canonical form: the same value always gives the same text, indented, without a line feed at the end.
   *
   * @param value the value
   * @return the document
   * @throws InvalidValueException with code {@code UNKNOWN_TYPE} if its type has no form, or is read only
   * @throws IllegalArgumentException if a text holds half of a surrogate pair or a date lies outside of the years 1 to 9999,
   *     which no document can hold
   */
  public static String write(Object value) {
    requireNonNull(value, "value");
    return write(form(value.getClass()), value, true);
  }

  /**
   * Writes a value in its canonical form in UTF-8, indented, without a line feed at the end.
   *
   * @param value the value
   * @param utf8 takes the document, and stays open
   * @throws IOException if the stream cannot be written
   */
  public static void write(Object value, OutputStream utf8) throws IOException {
    requireNonNull(value, "value");
    requireNonNull(utf8, "utf8");
    utf8.write(write(value).getBytes(StandardCharsets.UTF_8));
  }

  /**
   * Writes a value on one line, without blanks between its parts and without a line feed at the end, as files need it that hold
   * a document on each line. What it says is what {@link #write(Object)} says.
   *
   * @param value the value
   * @return the document
   */
  public static String writeLine(Object value) {
    requireNonNull(value, "value");
    return write(form(value.getClass()), value, false);
  }

  /**
   * Returns a value as a tree, which a host's own writer of JSON can write: the same as {@link #write(Object)} writes, as
   * {@link StrictJson} reads it.
   *
   * @param value the value
   * @return maps in the order of their fields, lists, texts, exact numbers, truth values
   * @throws InvalidValueException with code {@code UNKNOWN_TYPE} if its type has no form, or is read only
   * @throws IllegalArgumentException as {@link #write}
   */
  public static Object tree(Object value) {
    return requireNonNull(StrictJson.own(write(value)), "no form is null");
  }

  private static <T> String write(JsonForm<T> form, Object value, boolean indented) {
    return form.write(form.type().cast(value), indented);
  }

  // the form of a type is that of the type itself or of a more general one
  @SuppressWarnings("unchecked")
  private static <T> JsonForm<? super T> form(Class<T> type) {
    Optional<JsonForm<?>> form = JsonForms.find(type);
    return (JsonForm<? super T>) form.orElseThrow(() -> withoutForm(type));
  }

  private static InvalidValueException withoutForm(Class<?> type) {
    Text holder = HOLDERS.entrySet().stream()
        .filter(each -> each.getKey().isAssignableFrom(type))
        .map(each -> Text.same(each.getValue().getName()))
        .findFirst()
        .orElse(DOCUMENT);
    return new InvalidValueException(
        "UNKNOWN_TYPE",
        "type",
        "perlu jenis nilai dengan bentuk JSON, diberikan " + type.getName() + "; tulis "
            + holder.indonesian() + " yang memuatnya",
        "needs a type with a JSON form, got " + type.getName() + "; write the " + holder.english()
            + " that holds it");
  }
}
