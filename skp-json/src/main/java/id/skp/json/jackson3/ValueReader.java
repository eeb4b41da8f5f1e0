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
import tools.jackson.core.TokenStreamLocation;
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

  /** The name of the host's own field, if what tells its type stands beside it. */
  private final @Nullable String beside;

  ValueReader(Class<T> type) {
    this(type, false, Map.of(), null);
  }

  private ValueReader(
      Class<T> type, boolean isTold, Map<String, String> taken, @Nullable String beside) {
    this.type = type;
    this.isTold = isTold;
    this.taken = taken;
    this.beside = beside;
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
    String parts = SkpModule.parts(property, false);
    if (parts != null) {
      return context.reportBadDefinition(property.getType(), parts);
    }
    JsonTypeInfo ids = property.getAnnotation(JsonTypeInfo.class);
    if (ids == null) {
      return this;
    }
    boolean isBeside = ids.include() == JsonTypeInfo.As.EXTERNAL_PROPERTY
        && !property.getType().hasContentType();
    return new ValueReader<>(
        type, true, taken(ids, context, property), isBeside ? property.getName() : null);
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
    Place place = Place.of(parser, context, beside);
    try {
      DocumentTokens<T> tokens = new DocumentTokens<>(place.pointer(), type);
      give(parser, tokens, place);
      return tokens.read();
    } catch (DocumentException | InvalidValueException refusal) {
      throw new RefusedValue(parser, place, refusal);
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

  /** Gives a whole value, which the host may have begun, and leaves the parser at its last token. */
  private void give(JsonParser parser, DocumentTokens<?> tokens, Place place) {
    boolean isBegun = parser.currentToken() == JsonToken.PROPERTY_NAME
        || parser.currentToken() == JsonToken.END_OBJECT;
    int depth = 0;
    if (isBegun) {
      beginBefore(parser.currentTokenLocation(), tokens, place);
      depth = 1;
    }
    do {
      JsonToken token = parser.currentToken();
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
        if (place.hasLines()) {
          TokenStreamLocation here = parser.currentTokenLocation();
          tokens.at(here.getLineNr(), here.getColumnNr());
        }
        depth += begin(token, parser, tokens, place);
      }
    } while (depth > 0 && parser.nextToken() != null);
  }

  /** Begins an object just before its first token, so that no column is moved. */
  private static void beginBefore(
      TokenStreamLocation first, DocumentTokens<?> tokens, Place place) {
    boolean isOnLine = first.getColumnNr() > 1;
    if (place.hasLines()) {
      tokens.at(first.getLineNr() - (isOnLine ? 0 : 1), isOnLine ? first.getColumnNr() - 1 : 1);
    }
    tokens.beginObject();
  }

  private static int begin(
      JsonToken token, JsonParser parser, DocumentTokens<?> tokens, Place place) {
    switch (token) {
      case START_OBJECT -> tokens.beginObject();
      case START_ARRAY -> tokens.beginList();
      case PROPERTY_NAME -> tokens.name(parser.currentName());
      case VALUE_STRING -> tokens.text(parser.getString());
      case VALUE_NUMBER_INT -> tokens.number(parser.getString());
      case VALUE_NUMBER_FLOAT -> number(parser, tokens, place);
      case VALUE_TRUE, VALUE_FALSE -> tokens.truth(token == JsonToken.VALUE_TRUE);
      case VALUE_NULL -> tokens.nothing();
      default -> embedded(parser, tokens, place);
    }
    return token.isStructStart() ? 1 : 0;
  }

  /** Gives a number as it is written, unless somebody has made a binary fraction of it. */
  private static void number(JsonParser parser, DocumentTokens<?> tokens, Place place) {
    Object number = parser.getNumberValueDeferred();
    if (number instanceof Number made && made.toString().equals(parser.getString())) {
      tokens.number(made, place.within(parser));
    } else {
      tokens.number(parser.getString());
    }
  }

  /** Gives what a tree of the host holds as it is, such as a number or null. */
  private static void embedded(JsonParser parser, DocumentTokens<?> tokens, Place place) {
    Object held = parser.currentToken() == JsonToken.VALUE_EMBEDDED_OBJECT
        ? parser.getEmbeddedObject()
        : parser.getString();
    if (held == null) {
      tokens.nothing();
    } else {
      tokens.tree(held, place.within(parser));
    }
  }
}
