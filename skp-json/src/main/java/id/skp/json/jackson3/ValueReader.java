package id.skp.json.jackson3;

import com.fasterxml.jackson.annotation.JsonTypeInfo;
import com.fasterxml.jackson.annotation.JsonUnwrapped;
import id.skp.core.InvalidValueException;
import id.skp.json.DocumentException;
import id.skp.json.DocumentTokens;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.TokenStreamContext;
import tools.jackson.core.TokenStreamLocation;
import tools.jackson.core.util.JsonParserSequence;
import tools.jackson.databind.BeanProperty;
import tools.jackson.databind.DeserializationContext;
import tools.jackson.databind.ValueDeserializer;
import tools.jackson.databind.jsontype.NamedType;
import tools.jackson.databind.jsontype.TypeDeserializer;

/** Reads a value from the host's tokens. */
final class ValueReader<T> extends ValueDeserializer<T> {
  private final Class<T> type;

  /** Whether the host's own field tells types apart, as default typing does not. */
  private final boolean isTold;

  /** The field of the value by which the host's does so, which Jackson takes away. */
  private final Map<String, String> taken;

  ValueReader(Class<T> type) {
    this(type, false, Map.of());
  }

  private ValueReader(Class<T> type, boolean isTold, Map<String, String> taken) {
    this.type = type;
    this.isTold = isTold;
    this.taken = taken;
  }

  @Override
  public ValueDeserializer<?> createContextual(
      DeserializationContext context, @Nullable BeanProperty property) {
    if (property == null) {
      return this;
    }
    JsonUnwrapped flat = property.getAnnotation(JsonUnwrapped.class);
    if (flat != null && flat.enabled() && property.getType().hasRawClass(type)) {
      return context.reportBadDefinition(property.getType(), SkpModule.FLAT);
    }
    JsonTypeInfo ids = property.getAnnotation(JsonTypeInfo.class);
    return ids == null ? this : new ValueReader<>(type, true, taken(ids, context, property));
  }

  private Map<String, String> taken(
      JsonTypeInfo ids, DeserializationContext context, BeanProperty property) {
    if (ids.include() != JsonTypeInfo.As.EXISTING_PROPERTY
        || ids.visible()
        || ids.property().isEmpty()) {
      return Map.of();
    }
    List<String> names = SkpModule.told(context.getConfig(), property).stream()
        .filter(each -> each.getType() == type && each.hasName())
        .map(NamedType::getName)
        .toList();
    return switch (names.size()) {
      case 0 -> Map.of();
      case 1 -> Map.of(ids.property(), names.get(0));
      default ->
        context.reportBadDefinition(
            property.getType(),
            "needs visible = true at the @JsonTypeInfo of a field by which " + names + " are all "
                + type.getName());
    };
  }

  @Override
  public T deserialize(JsonParser parser, DeserializationContext context) {
    if (parser.currentToken() == JsonToken.VALUE_EMBEDDED_OBJECT
        && type.isInstance(parser.getEmbeddedObject())) {
      return type.cast(parser.getEmbeddedObject());
    }
    var around = around(parser);
    boolean isSplit = isSplit(parser);
    String pointer = isSplit ? "" : RefusedValue.pointer(around);
    try {
      DocumentTokens<T> tokens = new DocumentTokens<>(pointer, type);
      give(parser, tokens, isSplit);
      return tokens.read();
    } catch (DocumentException | InvalidValueException refusal) {
      throw new RefusedValue(parser, isSplit || RefusedValue.isAside(around), pointer, refusal);
    }
  }

  /** What the host adds by default typing is not needed: the type is the one that is declared. */
  @Override
  public @Nullable T deserializeWithType(
      JsonParser parser, DeserializationContext context, TypeDeserializer ids) {
    return isTold
        ? type.cast(ids.deserializeTypedFromAny(parser, context))
        : deserialize(parser, context);
  }

  @Override
  public boolean isCachable() {
    return true;
  }

  @Override
  public Class<T> handledType() {
    return type;
  }

  /** Returns where the current token stands: within the object or list that it begins, one step less. */
  private static TokenStreamContext around(JsonParser parser) {
    var context = parser.streamReadContext();
    boolean begins =
        parser.currentToken().isStructStart() || parser.currentToken() == JsonToken.PROPERTY_NAME;
    return begins && context.getParent() != null ? context.getParent() : context;
  }

  /** Tells whether Jackson has begun a value and put some of its fields aside, and no context tells where it stands. */
  private static boolean isSplit(JsonParser parser) {
    return parser.currentToken() == JsonToken.PROPERTY_NAME
        && parser instanceof JsonParserSequence
        && RefusedValue.isAside(parser.streamReadContext());
  }

  private static String pointer(JsonParser parser, boolean isSplit) {
    return isSplit ? "" : RefusedValue.pointer(around(parser));
  }

  /** Gives a whole value, which the host may have begun, and leaves the parser at its last token. */
  private void give(JsonParser parser, DocumentTokens<?> tokens, boolean isSplit) {
    boolean isBegun = parser.currentToken() == JsonToken.PROPERTY_NAME
        || parser.currentToken() == JsonToken.END_OBJECT;
    int depth = isBegun ? beginBefore(parser.currentTokenLocation(), tokens) : 0;
    do {
      JsonToken token = parser.currentToken();
      TokenStreamLocation place = parser.currentTokenLocation();
      if (token == JsonToken.END_OBJECT) {
        depth--;
        if (depth == 0 && isBegun) {
          taken.forEach((name, told) -> {
            tokens.name(name);
            tokens.text(told);
          });
        }
        tokens.endObject();
      } else if (token == JsonToken.END_ARRAY) {
        tokens.endList();
        depth--;
      } else {
        tokens.at(place.getLineNr(), place.getColumnNr());
        depth += begin(token, parser, tokens, isSplit);
      }
    } while (depth > 0 && parser.nextToken() != null);
  }

  /** Begins an object just before its first token, so that no column is moved. */
  private static int beginBefore(TokenStreamLocation first, DocumentTokens<?> tokens) {
    boolean isOnLine = first.getColumnNr() > 1;
    tokens.at(first.getLineNr() - (isOnLine ? 0 : 1), isOnLine ? first.getColumnNr() - 1 : 1);
    tokens.beginObject();
    return 1;
  }

  private static int begin(
      JsonToken token, JsonParser parser, DocumentTokens<?> tokens, boolean isSplit) {
    switch (token) {
      case START_OBJECT -> tokens.beginObject();
      case START_ARRAY -> tokens.beginList();
      case PROPERTY_NAME -> tokens.name(parser.currentName());
      case VALUE_STRING -> tokens.text(parser.getString());
      case VALUE_NUMBER_INT -> tokens.number(parser.getString());
      case VALUE_NUMBER_FLOAT -> number(parser, tokens, isSplit);
      case VALUE_TRUE, VALUE_FALSE -> tokens.truth(token == JsonToken.VALUE_TRUE);
      case VALUE_NULL -> tokens.nothing();
      default -> embedded(parser, tokens, isSplit);
    }
    return token.isStructStart() ? 1 : 0;
  }

  /** Gives a number as it is written, unless somebody has made a binary fraction of it. */
  private static void number(JsonParser parser, DocumentTokens<?> tokens, boolean isSplit) {
    Object number = parser.getNumberValueDeferred();
    if (number instanceof Number made && made.toString().equals(parser.getString())) {
      tokens.number(made, pointer(parser, isSplit));
    } else {
      tokens.number(parser.getString());
    }
  }

  /** Gives what a tree of the host holds as it is, such as a number or null. */
  private static void embedded(JsonParser parser, DocumentTokens<?> tokens, boolean isSplit) {
    Object held = parser.currentToken() == JsonToken.VALUE_EMBEDDED_OBJECT
        ? parser.getEmbeddedObject()
        : parser.getString();
    if (held == null) {
      tokens.nothing();
    } else {
      tokens.tree(held, pointer(parser, isSplit));
    }
  }
}
