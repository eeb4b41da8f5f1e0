package id.skp.json;

import static java.util.Objects.requireNonNull;

import id.skp.core.shape.Definitions;
import id.skp.core.shape.ObjectShape;
import id.skp.core.shape.Shape;
import id.skp.core.shape.Sink;
import id.skp.core.shape.Token;
import id.skp.rules.RuleSet;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * A type of documents: the header by which it is known, and the shape of what it says, whose fields stand beside the header.
 *
 * @param <T> the type of the values
 */
final class Document<T> {
  private static final String FIELD = "document";

  /** No object has fewer. */
  private static final int LEAST_BYTES = 2;

  private static final String SCHEMA = "https://json-schema.org/draft/2020-12/schema";
  private static final String TEXT_ONLY = " A field that is not required may be absent or null."
      + " Beyond this schema the reader refuses: DUPLICATE_KEY, TRAILING_CONTENT, TOO_DEEP,"
      + " TOO_LARGE, INVALID_UNICODE and numbers of more than 40 digits or decimals"
      + " (NUMBER_OUT_OF_RANGE), which are matters of the text; ";

  /** What came of the first look, and whether another would come to the same. */
  private record Hasty<T>(@Nullable T value, boolean isSure) {}

  private final DocumentType type;
  private final String description;
  private final ObjectShape<T, ?> shape;
  private final boolean isWrittenOnly;

  /**
   * Makes a type of documents.
   *
   * @param type the header
   * @param about what a document is, in English
   * @param codeOnly what the reader refuses and the schema cannot say: codes, and when
   * @param content the shape of the value
   */
  Document(DocumentType type, String about, String codeOnly, ObjectShape<T, ?> content) {
    this.type = type;
    this.description = about + TEXT_ONLY + codeOnly;
    this.shape = headed(type.header(), content);
    this.isWrittenOnly = false;
  }

  /**
   * Makes a type of documents that are written and never read.
   *
   * @param type the header
   * @param content what a document is, and its fields
   */
  Document(DocumentType type, Written<T> content) {
    this.type = type;
    this.description = content.description();
    this.shape = headed(type.header(), content.shape());
    this.isWrittenOnly = true;
  }

  private static <T, B> ObjectShape<T, B> headed(String header, ObjectShape<T, B> content) {
    return content.fields().mark(FIELD, header).all(content).shape();
  }

  /** Returns the header by which a document is known. */
  String header() {
    return type.header();
  }

  /** Returns how many bytes a document may have where its reader is not told otherwise. */
  int mostBytes() {
    return type.mostBytes();
  }

  /** Returns the shape of the whole document, its header included, for what holds one. */
  Shape<T> shape() {
    return shape;
  }

  /** Reads a document in UTF-8. */
  T read(byte[] utf8) {
    return read(utf8, type.mostBytes());
  }

  /** Reads a document in UTF-8 of at most so many bytes. */
  T read(byte[] utf8, int most) {
    requireNonNull(utf8, "utf8");
    if (utf8.length > most) {
      type.refuseOther(utf8);
    }
    T value = utf8.length > most ? null : inHaste(utf8).value();
    return value == null ? read(StrictJson.source(utf8, most)) : value;
  }

  /** Reads a document in UTF-8, or finds nothing where it is refused, and does not look for the reasons. */
  Optional<T> find(byte[] utf8) {
    requireNonNull(utf8, "utf8");
    Hasty<T> read = utf8.length > type.mostBytes() || utf8.length < LEAST_BYTES
        ? new Hasty<>(null, true)
        : inHaste(utf8);
    if (read.isSure()) {
      return Optional.ofNullable(read.value());
    }
    try {
      return Optional.of(read(StrictJson.source(utf8, type.mostBytes())));
    } catch (DocumentException refused) {
      return Optional.empty();
    }
  }

  private Hasty<T> inHaste(byte[] utf8) {
    // what begins otherwise may be told for UTF-16 by a parser that guesses
    if (utf8.length < LEAST_BYTES || utf8[0] <= 0 || utf8[1] <= 0) {
      return new Hasty<>(null, false);
    }
    TokenSource in = new TokenSource(utf8);
    return new Hasty<>(read(in), !in.isLeft());
  }

  /** Reads a document in UTF-8 of at most as many bytes as its type may have. */
  T read(InputStream utf8) throws IOException {
    return read(bytes(utf8));
  }

  /** Takes the bytes of a document from a stream, as many as its type may have. */
  byte[] bytes(InputStream utf8) throws IOException {
    return type.bytes(requireNonNull(utf8, "utf8"));
  }

  /** Reads a document. */
  T read(String text) {
    requireNonNull(text, "text");
    T value = text.length() <= type.mostBytes() && Unicode.isWellFormed(text)
        ? inHaste(text.getBytes(StandardCharsets.UTF_8)).value()
        : null;
    return value == null ? read(StrictJson.source(text, type.mostBytes())) : value;
  }

  /** Reads a value up to the end of the document; null if anything is wrong. */
  private @Nullable T read(TokenSource in) {
    try {
      in.next();
      T value = shape.read(in);
      return in.next() == Token.END ? value : null;
    } catch (TokenSource.Refused refused) {
      return null;
    }
  }

  /** Reads with all patience what could not be read in haste: mostly to tell all that is wrong with it. */
  T read(JsonSource source) {
    Problems problems = new Problems(source);
    T value = type.hasHeader(source.value(), problems)
        ? shape.read(new DataSource(source.value(), Location.ROOT, problems))
        : null;
    if (value == null) {
      throw problems.toException();
    }
    return value;
  }

  /** Writes a document, indented. */
  String write(T value) {
    return write(value, true);
  }

  /** Writes a document, indented or on one line. */
  String write(T value, boolean indented) {
    return JsonText.of(shape, value, indented);
  }

  /** Writes a document, indented, piece by piece. */
  void print(T value, Consumer<String> out) {
    JsonText.print(shape, value, out);
  }

  /** Writes a document. */
  void write(T value, Sink out) {
    shape.write(value, out);
  }

  /** Returns the schema, as JSON. */
  String schema() {
    return JsonText.of(tree());
  }

  /** Returns the schema of the documents of a rule set, as JSON: its extensions are held to their forms. */
  String schema(RuleSet ruleSet) {
    return JsonText.of(ExtensionShapes.typed(tree(), ruleSet.extensions()));
  }

  private Map<String, Object> tree() {
    return tree(
        type.header(),
        description,
        shape,
        isWrittenOnly ? Definitions.ofWritten() : new Definitions());
  }

  /** Returns the schema of documents, as JSON. */
  static String schema(String header, String description, Shape<?> shape, Definitions definitions) {
    return JsonText.of(tree(header, description, shape, definitions));
  }

  private static Map<String, Object> tree(
      String header, String description, Shape<?> shape, Definitions definitions) {
    Map<String, Object> schema = new LinkedHashMap<>();
    schema.put("$schema", SCHEMA);
    schema.put("$id", "urn:skp-sdk:schema:" + header.replace('/', '-'));
    schema.put("title", header);
    schema.put("description", description);
    Map<String, Object> content = new LinkedHashMap<>(shape.schema(definitions));
    content.remove("title");
    content.remove("description");
    schema.putAll(content);
    schema.put("$defs", definitions.schemas());
    return schema;
  }
}
