package id.skp.json.jackson2;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonStreamContext;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.util.JsonParserSequence;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.util.TokenBufferReadContext;
import id.skp.core.text.Pointer;
import org.jspecify.annotations.Nullable;

/**
 * Where a value of the host's document begins. Tokens that Jackson has put aside forget what is around them, and their lines.
 *
 * @param pointer the place, or how it goes on from the way on which the host came, which its exception gathers
 * @param shared the end of the pointer that the way may have too; null where the pointer is that of the whole document
 * @param begins the pointer that the tokens have there
 * @param kind how the tokens come
 */
record Place(String pointer, @Nullable String shared, String begins, Kind kind) {
  /** How tokens come. */
  private enum Kind {
    /** From the host's document: they know their lines. */
    READ,

    /** Put aside. */
    ASIDE,

    /** The first ones put aside, the others read. */
    SPLIT
  }

  /** Returns the place of the value that begins with the current token; of one whose type stands beside it the field is known. */
  static Place of(JsonParser parser, DeserializationContext host, @Nullable String beside) {
    JsonStreamContext around = around(parser);
    boolean isSplit = isSplit(parser);
    if (!isSplit && !isAside(around)) {
      String pointer = around.pathAsPointer().toString();
      return new Place(pointer, null, pointer, Kind.READ);
    }
    Kind kind = isSplit ? Kind.SPLIT : Kind.ASIDE;
    String begins = isSplit ? "" : aside(around, parser);
    if (beside != null) {
      return new Place(step(beside, 0), "", begins, kind);
    }
    String before =
        host.isEnabled(DeserializationFeature.WRAP_EXCEPTIONS) ? null : before(parser, host);
    return before == null
        ? new Place(begins, begins, begins, kind)
        : new Place(before + begins, null, begins, kind);
  }

  /** Returns the place of the key that the host reads, which knows of no tokens that were put aside. */
  static Place ofKey(String key, DeserializationContext host) {
    JsonParser parser = host.getParser();
    JsonStreamContext around = parser.getParsingContext();
    if (isAside(around)) {
      String begins = aside(around, parser);
      return new Place(begins, begins, begins, Kind.ASIDE);
    }
    boolean isThere =
        parser.currentToken() == JsonToken.FIELD_NAME && key.equals(around.getCurrentName());
    String pointer = isThere ? around.pathAsPointer().toString() : step(key, 0);
    return new Place(pointer, isThere ? null : "", pointer, isThere ? Kind.READ : Kind.ASIDE);
  }

  /** Tells whether the tokens know their lines. */
  boolean hasLines() {
    return kind == Kind.READ;
  }

  /** Returns the pointer of the current token, which is a value; of one that is read where others were put aside it is not known. */
  String within(JsonParser parser) {
    JsonStreamContext around = around(parser);
    if (!isAside(around)) {
      String there = kind == Kind.READ ? around.pathAsPointer().toString() : begins;
      return pointer + there.substring(begins.length());
    }
    String first = kind == Kind.SPLIT ? step(copy(parser).getCurrentName(), 0) : "";
    return pointer + first + aside(around, parser).substring(begins.length());
  }

  /** Returns what stands in what was put aside for that in which it stood. */
  private static JsonStreamContext copy(JsonParser parser) {
    JsonStreamContext copy = parser.getParsingContext();
    while (isAside(copy.getParent())) {
      copy = copy.getParent();
    }
    return copy;
  }

  /** Returns where the current token stands: within the object or list that it begins, one step less. */
  private static JsonStreamContext around(JsonParser parser) {
    var context = parser.getParsingContext();
    boolean begins =
        parser.currentToken().isStructStart() || parser.currentToken() == JsonToken.FIELD_NAME;
    return begins && context.getParent() != null ? context.getParent() : context;
  }

  /** Tells whether Jackson has begun a value and put some of its fields aside, and no context tells where it stands. */
  private static boolean isSplit(JsonParser parser) {
    return parser.currentToken() == JsonToken.FIELD_NAME
        && parser instanceof JsonParserSequence
        && isAside(parser.getParsingContext());
  }

  private static boolean isAside(@Nullable JsonStreamContext context) {
    return context instanceof TokenBufferReadContext;
  }

  /**
   * Returns where a token stands in what was put aside, whose first step is a copy of the host's. A value whose type stands beside
   * it Jackson puts into an array with the type, which is no place of the document.
   */
  private static String aside(JsonStreamContext context, JsonParser parser) {
    JsonStreamContext parent = context.getParent();
    if (!isAside(parent)) {
      return "";
    }
    boolean isAdded = context.inArray()
        && !isAside(parent.getParent())
        && !parent.inRoot()
        && !(parser instanceof JsonParserSequence);
    String step =
        step(context.inArray() ? null : context.getCurrentName(), context.getCurrentIndex());
    return aside(parent, parser) + (isAdded ? "" : step);
  }

  /**
   * Returns the pointer that goes before what was put aside, for an exception that gathers no way: the host stands in the object
   * whose fields these are, behind them, and their first step has the name of the field. Null where it stands elsewhere.
   */
  private static @Nullable String before(JsonParser parser, DeserializationContext host) {
    boolean isSplit = isSplit(parser);
    JsonStreamContext copy = copy(parser);
    JsonStreamContext object = host.getParser().getParsingContext();
    JsonStreamContext outside = object.getParent();
    // Jackson copies what is around the first field, or around what that begins
    boolean isThere = parser instanceof JsonParserSequence
        && outside != null
        && (copy.getParent() == object || copy.getParent() == outside);
    return isThere
        ? outside.pathAsPointer() + (isSplit ? "" : step(copy.getCurrentName(), 0))
        : null;
  }

  static String step(@Nullable String name, int index) {
    return name == null ? Pointer.under("", index) : Pointer.under("", name);
  }
}
