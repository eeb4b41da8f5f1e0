package id.skp.json;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonLocation;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonStreamContext;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.core.io.JsonEOFException;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CoderResult;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
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

  private static final char BYTE_ORDER_MARK = '\uFEFF';

  // depth and digits are counted here, where the place is known; the length bounds all else
  private static final JsonFactory FACTORY = JsonFactory.builder()
      .streamReadConstraints(StreamReadConstraints.builder()
          .maxNestingDepth(MAX_DEPTH + 1)
          .maxNumberLength(MAX_LENGTH)
          .maxStringLength(MAX_LENGTH)
          .maxNameLength(MAX_LENGTH)
          .build())
      .disable(JsonFactory.Feature.CANONICALIZE_FIELD_NAMES)
      .disable(JsonFactory.Feature.INTERN_FIELD_NAMES)
      .build();

  private final JsonParser parser;
  private final Problems problems = new Problems();

  private StrictJson(JsonParser parser) {
    this.parser = parser;
  }

  /**
   * Reads a document in UTF-8.
   *
   * @param utf8 the document
   * @return its value; null for the document {@code null}
   * @throws DocumentException if it is refused
   */
  public static @Nullable Object parse(byte[] utf8) {
    refuseTooLarge(utf8.length);
    ByteBuffer bytes = ByteBuffer.wrap(utf8);
    CharBuffer decoded = CharBuffer.allocate(utf8.length);
    CoderResult result = StandardCharsets.UTF_8.newDecoder().decode(bytes, decoded, true);
    if (result.isError()) {
      throw refused(
          "INVALID_UNICODE",
          "needs UTF-8, found other bytes at position " + bytes.position() + " (from 0); save the"
              + " document as UTF-8");
    }
    return parse(decoded.array(), decoded.position());
  }

  /**
   * Reads a document.
   *
   * @param text the document
   * @return its value; null for the document {@code null}
   * @throws DocumentException if it is refused
   */
  public static @Nullable Object parse(String text) {
    refuseTooLarge(text.length());
    return parse(text.toCharArray(), text.length());
  }

  private static void refuseTooLarge(int length) {
    if (length > MAX_LENGTH) {
      throw refused(
          "TOO_LARGE",
          "needs at most " + MAX_LENGTH + " bytes, found " + length + "; split the document");
    }
  }

  private static @Nullable Object parse(char[] text, int length) {
    boolean marked = length > 0 && text[0] == BYTE_ORDER_MARK;
    int start = marked ? 1 : 0;
    try (JsonParser parser = FACTORY.createParser(text, start, length - start)) {
      return new StrictJson(parser).document();
    } catch (IOException impossible) {
      throw new UncheckedIOException(impossible);
    }
  }

  private static DocumentException refused(String code, String sentence) {
    Problems problems = new Problems();
    problems.add(Location.ROOT, code, sentence);
    return problems.toException();
  }

  private @Nullable Object document() throws IOException {
    try {
      return soundDocument();
    } catch (JsonProcessingException malformed) {
      String found =
          malformed instanceof JsonEOFException ? "an end in the middle" : "what is not JSON";
      throw stop(
          "MALFORMED_JSON",
          "needs JSON, found " + found + " " + place(malformed.getLocation()) + "; mend it there");
    }
  }

  private @Nullable Object soundDocument() throws IOException {
    JsonToken first = parser.nextToken();
    if (first == null) {
      throw stop("MALFORMED_JSON", "needs JSON, found nothing");
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
      throw stop(
          "TRAILING_CONTENT",
          "needs one value, found more behind it " + place(parser.currentTokenLocation()));
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
      String name = text(parser.currentName());
      if (fields.containsKey(name)) {
        problems.add(
            here(),
            "DUPLICATE_KEY",
            "needs each key of an object once, found it again "
                + place(parser.currentTokenLocation()) + "; remove one of the two");
      }
      fields.put(name, value(parser.nextToken()));
    }
    return Collections.unmodifiableMap(fields);
  }

  private List<@Nullable Object> array() throws IOException {
    refuseTooDeep();
    List<@Nullable Object> items = new ArrayList<>();
    for (JsonToken token = parser.nextToken();
        token != JsonToken.END_ARRAY;
        token = parser.nextToken()) {
      items.add(value(token));
    }
    return Collections.unmodifiableList(items);
  }

  private void refuseTooDeep() {
    if (parser.getParsingContext().getNestingDepth() > MAX_DEPTH) {
      throw stop(
          "TOO_DEEP",
          "needs at most " + MAX_DEPTH
              + " objects and arrays within each other, found more; flatten the document");
    }
  }

  private String text(String text) {
    if (!Unicode.isWellFormed(text)) {
      problems.add(
          here(),
          "INVALID_UNICODE",
          "needs whole characters, found half of a surrogate pair; write the character itself");
    }
    return text;
  }

  private BigDecimal number(String digits) {
    if (!NumberText.isInRange(digits)) {
      problems.add(
          here(),
          "NUMBER_OUT_OF_RANGE",
          "needs a number of at most " + MAX_DIGITS + " significant digits, " + MAX_SCALE
              + " decimals and an exponent from -" + MAX_SCALE + " to " + MAX_SCALE + ", found "
              + Excerpt.quoted(digits));
      return BigDecimal.ZERO;
    }
    return new BigDecimal(digits);
  }

  private DocumentException stop(String code, String sentence) {
    problems.add(here(), code, sentence);
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

  private static String place(JsonLocation location) {
    return "at line " + location.getLineNr() + ", column " + location.getColumnNr();
  }
}
