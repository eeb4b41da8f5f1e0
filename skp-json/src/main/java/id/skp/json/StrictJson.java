package id.skp.json;

import static java.util.Objects.requireNonNull;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonStreamContext;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.core.io.JsonEOFException;
import com.fasterxml.jackson.core.util.JsonRecyclerPools;
import id.skp.core.text.Text;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CoderResult;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Reads JSON (RFC 8259) without tolerance: what two readers could understand differently, or what could only be a
 * mistake or an attack, is refused at its place.
 *
 * <p>An object becomes an unmodifiable {@link Map} in the order of the text, an array an unmodifiable {@link List}, a
 * number a {@link BigDecimal} exactly as written ({@code 109.00} keeps its two decimals), and texts, truth values and
 * null become {@link String}, {@link Boolean} and null.
 *
 * <p>Refused with a {@link DocumentException} are, by code:
 *
 * <ul>
 *   <li>{@code DUPLICATE_KEY}: a key that stands twice in an object
 *   <li>{@code MALFORMED_JSON}: what is not JSON, {@code NaN} and {@code Infinity} included, and an empty text
 *   <li>{@code TRAILING_CONTENT}: anything but blanks behind the value
 *   <li>{@code TOO_DEEP}: more than {@value #MAX_DEPTH} objects and arrays within each other
 *   <li>{@code NUMBER_OUT_OF_RANGE}: a number of more than {@value #MAX_DIGITS} significant digits, or with more than
 *       {@value #MAX_SCALE} decimals or an exponent beyond that
 *   <li>{@code TOO_LARGE}: a document of more than {@value #MAX_LENGTH} bytes or, given as a text, characters
 *   <li>{@code INVALID_UNICODE}: bytes that are not UTF-8, and texts with half of a surrogate pair
 * </ul>
 *
 * <p>A byte order mark of UTF-8 at the beginning, which some editors write, is skipped.
 */
public final class StrictJson {
  /** How many objects and arrays may lie within each other. */
  public static final int MAX_DEPTH = 64;

  /** How many significant digits a number may have. */
  public static final int MAX_DIGITS = 40;

  /** How many decimals a number may have, and how large its exponent may be in either direction. */
  public static final int MAX_SCALE = 40;

  /** How many bytes or, given as a text, characters a document may have. */
  public static final int MAX_LENGTH = 4 * 1024 * 1024;

  /** No document has so many fields of different names. */
  private static final int MOST_NAMES = 1_000;

  private static final char BYTE_ORDER_MARK = '\uFEFF';

  // depth and digits are counted here, where the place is known; the length bounds all else
  // and buffers of our own, not of the thread: a pooled thread would keep them, and with them an
  // undeployed class loader
  static final JsonFactory FACTORY = JsonFactory.builder()
      .recyclerPool(JsonRecyclerPools.newConcurrentDequePool())
      .streamReadConstraints(StreamReadConstraints.builder()
          .maxNestingDepth(MAX_DEPTH + 1)
          .maxNumberLength(Integer.MAX_VALUE)
          .maxStringLength(Integer.MAX_VALUE)
          .maxNameLength(Integer.MAX_VALUE)
          .build())
      .disable(JsonFactory.Feature.CANONICALIZE_FIELD_NAMES)
      .disable(JsonFactory.Feature.INTERN_FIELD_NAMES)
      .build();

  private final JsonParser parser;
  private final CharSequence text;
  private final Problems problems;

  /** The names of fields so far, each once. */
  private final Map<String, String> names = new HashMap<>();

  private StrictJson(JsonParser parser, CharSequence text) {
    this.parser = parser;
    this.text = text;
    this.problems = new Problems(text.length());
  }

  /**
   * Reads a document in UTF-8.
   *
   * @param utf8 the document
   * @return its value; null for the document {@code null}
   * @throws DocumentException if it is refused
   */
  public static @Nullable Object parse(byte[] utf8) {
    return source(utf8).value();
  }

  /**
   * Reads a document in UTF-8 of at most {@value #MAX_LENGTH} bytes: of a longer one no more is taken from the stream.
   *
   * @param utf8 the document, to the end of the stream, which stays open
   * @return its value; null for the document {@code null}
   * @throws DocumentException if it is refused
   * @throws IOException if the stream cannot be read
   */
  public static @Nullable Object parse(InputStream utf8) throws IOException {
    return source(utf8).value();
  }

  /**
   * Takes the bytes of a document from a stream, for those that look at them more than once: at most
   * {@value #MAX_LENGTH}, and of a longer document not more than one byte beyond.
   *
   * @param stream the document, to the end of the stream, which stays open
   * @return the bytes
   * @throws DocumentException with code {@code TOO_LARGE} if there are more
   * @throws IOException if the stream cannot be read
   */
  public static byte[] bytes(InputStream stream) throws IOException {
    return bytes(stream, MAX_LENGTH, false);
  }

  /** Takes the bytes of a document from a stream, at most so many, which its reader may be told. */
  static byte[] bytes(InputStream stream, int most) throws IOException {
    return bytes(stream, most, true);
  }

  private static byte[] bytes(InputStream stream, int most, boolean isOption) throws IOException {
    requireNonNull(stream, "stream");
    byte[] bytes = stream.readNBytes(Math.max(most, most + 1));
    refuseTooLarge(bytes.length, most, isOption);
    return bytes;
  }

  /** Reads a document in UTF-8, and keeps its text. */
  static JsonSource source(InputStream utf8) throws IOException {
    return source(bytes(requireNonNull(utf8, "utf8")));
  }

  /** Reads a document in UTF-8, and keeps its text. */
  static JsonSource source(byte[] utf8) {
    refuseTooLarge(requireNonNull(utf8, "utf8").length, MAX_LENGTH, false);
    return source(utf8, MAX_LENGTH);
  }

  /** Reads a document in UTF-8 of at most so many bytes, which its reader may be told, and keeps its text. */
  static JsonSource source(byte[] utf8, int most) {
    requireNonNull(utf8, "utf8");
    refuseTooLarge(utf8.length, most, true);
    ByteBuffer bytes = ByteBuffer.wrap(utf8);
    CharBuffer decoded = CharBuffer.allocate(utf8.length);
    CoderResult result = StandardCharsets.UTF_8.newDecoder().decode(bytes, decoded, true);
    String other = Tables.isUtf32(utf8) ? "UTF-32" : Tables.isUtf16(utf8) ? "UTF-16" : "";
    if (!other.isEmpty()) {
      throw notUtf8(other, other, 0, Position.START);
    } else if (result.isError()) {
      int wrong = bytes.position();
      throw notUtf8(
          "bita lain", "other bytes", wrong, Position.of(decoded.flip(), decoded.length()));
    }
    return read(decoded.flip());
  }

  private static DocumentException notUtf8(
      String lain, String other, int byteFrom0, Position position) {
    return refused(
        "INVALID_UNICODE",
        Text.of(
            "perlu UTF-8, ditemukan " + lain + " pada posisi " + byteFrom0
                + " (dari 0); simpan dokumen sebagai UTF-8",
            "needs UTF-8, found " + other + " at position " + byteFrom0
                + " (from 0); save the document as UTF-8"),
        position);
  }

  /**
   * Reads a document.
   *
   * @param text the document
   * @return its value; null for the document {@code null}
   * @throws DocumentException if it is refused
   */
  public static @Nullable Object parse(String text) {
    return source(text).value();
  }

  /** Reads a document, and keeps its text. */
  static JsonSource source(String text) {
    refuseTooLarge(requireNonNull(text, "text").length(), MAX_LENGTH, false);
    return read(text);
  }

  /** Reads a document of at most so many characters, and keeps its text. */
  static JsonSource source(String text, int most) {
    requireNonNull(text, "text");
    refuseTooLarge(text.length(), most, true);
    return read(text);
  }

  /** Returns what a text of our own says, of any length. */
  static @Nullable Object own(String text) {
    return read(text).value();
  }

  private static void refuseTooLarge(int length, int most, boolean isOption) {
    if (length > most) {
      throw refused(
          "TOO_LARGE",
          Text.of(
              "perlu paling banyak " + most + " bita, ditemukan lebih; bagi dokumen ini"
                  + (isOption ? ", atau baca dengan mostBytes yang lebih besar" : ""),
              "needs at most " + most + " bytes, found more; split the document"
                  + (isOption ? ", or read it with a greater mostBytes" : "")),
          Position.START);
    }
  }

  private static JsonSource read(CharSequence document) {
    boolean marked = !document.isEmpty() && document.charAt(0) == BYTE_ORDER_MARK;
    CharSequence text = document.subSequence(marked ? 1 : 0, document.length());
    try (JsonParser parser = parser(text)) {
      return new JsonSource(text, new StrictJson(parser, text).document());
    } catch (IOException impossible) {
      throw new UncheckedIOException(impossible);
    }
  }

  static JsonParser parser(CharSequence text) throws IOException {
    if (text instanceof CharBuffer buffer) {
      return FACTORY.createParser(
          buffer.array(), buffer.arrayOffset() + buffer.position(), buffer.remaining());
    }
    return FACTORY.createParser(text.toString());
  }

  private static DocumentException refused(String code, Text sentence, Position position) {
    Problems problems = new Problems(0);
    problems.add(Location.ROOT, code, sentence, position);
    return problems.toException();
  }

  private @Nullable Object document() throws IOException {
    try {
      return soundDocument();
    } catch (JsonProcessingException malformed) {
      JsonMistake mistake =
          JsonMistake.at(text, malformed.getLocation(), malformed instanceof JsonEOFException);
      // the parser has the name before
      JsonStreamContext context = parser.getParsingContext();
      Location place = mistake.isInName() && context.getParent() != null
          ? locationOf(context.getParent())
          : here();
      problems.add(place, mistake.code(), mistake.text(), mistake.position());
      throw problems.toException();
    }
  }

  private @Nullable Object soundDocument() throws IOException {
    JsonToken first = parser.nextToken();
    if (first == null) {
      throw stop(
          "MALFORMED_JSON",
          Text.of(
              "perlu JSON, dokumen ini kosong; isi dengan suatu objek",
              "needs JSON, found nothing; give an object"),
          Position.START);
    }
    Object document = value(first);
    refuseTrailingContent();
    if (problems.count() > 0) {
      throw problems.toException();
    }
    return document;
  }

  private void refuseTrailingContent() throws IOException {
    boolean atEnd;
    try {
      atEnd = parser.nextToken() == null;
    } catch (JsonProcessingException neitherEndNorValue) {
      atEnd = false;
    }
    if (!atEnd) {
      Position place = Position.of(parser.currentTokenLocation());
      throw stop(
          "TRAILING_CONTENT",
          Text.of(
              "perlu satu nilai, ditemukan yang lain di belakangnya pada " + place.indonesian()
                  + "; hapus atau gabungkan",
              "needs one value, found more behind it at " + place.english()
                  + "; remove it or join the two"),
          place);
    }
  }

  private @Nullable Object value(JsonToken token) throws IOException {
    return switch (token) {
      case START_OBJECT -> object();
      case START_ARRAY -> array();
      case VALUE_STRING -> text(parser.getText());
      case VALUE_NUMBER_INT, VALUE_NUMBER_FLOAT -> number(parser.getText());
      case VALUE_TRUE -> true;
      case VALUE_FALSE -> false;
      default -> null;
    };
  }

  private Map<String, @Nullable Object> object() throws IOException {
    refuseTooDeep();
    Map<String, @Nullable Object> fields = new LinkedHashMap<>();
    while (parser.nextToken() != JsonToken.END_OBJECT) {
      String name = kept(text(parser.currentName()));
      if (fields.containsKey(name)) {
        Position place = Position.of(parser.currentTokenLocation());
        problems.add(
            here(),
            "DUPLICATE_KEY",
            Text.of(
                "perlu setiap nama dalam objek satu kali, ditemukan lagi pada " + place.indonesian()
                    + "; hapus salah satunya",
                "needs each key of an object once, found it again at " + place.english()
                    + "; remove one of the two"),
            place);
      }
      fields.put(name, value(parser.nextToken()));
    }
    return switch (fields.size()) {
      case 0 -> Map.of();
      case 1 -> {
        var only = fields.entrySet().iterator().next();
        yield Collections.singletonMap(only.getKey(), only.getValue());
      }
      default -> Collections.unmodifiableMap(fields);
    };
  }

  /** Returns the name itself, or the same from before, so that what stands in each of many objects is kept once. */
  private String kept(String name) {
    return names.size() < MOST_NAMES
        ? names.computeIfAbsent(name, each -> each)
        : names.getOrDefault(name, name);
  }

  private List<@Nullable Object> array() throws IOException {
    refuseTooDeep();
    ArrayList<@Nullable Object> items = new ArrayList<>();
    for (JsonToken token = parser.nextToken();
        token != JsonToken.END_ARRAY;
        token = parser.nextToken()) {
      items.add(value(token));
    }
    return switch (items.size()) {
      case 0 -> List.of();
      case 1 -> Collections.singletonList(items.get(0));
      default -> {
        items.trimToSize();
        yield Collections.unmodifiableList(items);
      }
    };
  }

  private void refuseTooDeep() {
    if (parser.getParsingContext().getNestingDepth() > MAX_DEPTH) {
      throw stop(
          "TOO_DEEP",
          Text.of(
              "perlu paling banyak " + MAX_DEPTH
                  + " objek dan daftar di dalam satu sama lain, ditemukan lebih; ratakan dokumen",
              "needs at most " + MAX_DEPTH
                  + " objects and arrays within each other, found more; flatten the document"),
          position());
    }
  }

  private String text(String text) {
    if (!Unicode.isWellFormed(text)) {
      problems.add(here(), "INVALID_UNICODE", Unicode.HALF, position());
    }
    return text;
  }

  private BigDecimal number(String digits) {
    if (!NumberText.isInRange(digits)) {
      problems.add(
          here(),
          "NUMBER_OUT_OF_RANGE",
          Text.of(
              "perlu angka dengan paling banyak " + MAX_DIGITS + " digit bermakna, " + MAX_SCALE
                  + " desimal dan eksponen dari -" + MAX_SCALE + " sampai " + MAX_SCALE
                  + ", ditemukan " + Excerpt.quoted(digits),
              "needs a number of at most " + MAX_DIGITS + " significant digits, " + MAX_SCALE
                  + " decimals and an exponent from -" + MAX_SCALE + " to " + MAX_SCALE
                  + ", found " + Excerpt.quoted(digits)),
          position());
      return BigDecimal.ZERO;
    }
    // the small ones are there already
    return digits.length() == 1
        ? BigDecimal.valueOf(Character.digit(digits.charAt(0), 10))
        : new BigDecimal(digits);
  }

  private DocumentException stop(String code, Text sentence, Position position) {
    problems.add(here(), code, sentence, position);
    return problems.toException();
  }

  private Location here() {
    return locationOf(parser.getParsingContext());
  }

  private static Location locationOf(JsonStreamContext context) {
    JsonStreamContext parent = context.getParent();
    if (parent == null) {
      return Location.ROOT;
    }
    Location outer = locationOf(parent);
    if (context.hasCurrentName()) {
      return outer.field(context.getCurrentName());
    }
    return context.inArray() && context.hasCurrentIndex()
        ? outer.item(context.getCurrentIndex())
        : outer;
  }

  private Position position() {
    return Position.of(parser.currentTokenLocation());
  }
}
