package id.skp.json.jackson2;

import com.fasterxml.jackson.core.JsonLocation;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.JsonDeserializer;
import com.fasterxml.jackson.databind.jsontype.TypeDeserializer;
import id.skp.core.InvalidValueException;
import id.skp.json.DocumentException;
import id.skp.json.DocumentTokens;
import java.io.IOException;

/** Reads a value from the host's tokens. */
final class ValueReader<T> extends JsonDeserializer<T> {
  private final Class<T> type;

  ValueReader(Class<T> type) {
    this.type = type;
  }

  @Override
  public T deserialize(JsonParser parser, DeserializationContext context) throws IOException {
    if (parser.currentToken() == JsonToken.VALUE_EMBEDDED_OBJECT
        && type.isInstance(parser.getEmbeddedObject())) {
      return type.cast(parser.getEmbeddedObject());
    }
    String pointer = pointer(parser);
    DocumentTokens<T> tokens = new DocumentTokens<>(pointer, type);
    try {
      give(parser, tokens);
      return tokens.read();
    } catch (DocumentException | InvalidValueException refusal) {
      throw new RefusedValue(parser, pointer, refusal);
    }
  }

  /** What the host adds to tell types apart is not needed: the type is the one that is declared. */
  @Override
  public T deserializeWithType(
      JsonParser parser, DeserializationContext context, TypeDeserializer ids) throws IOException {
    return deserialize(parser, context);
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
  private static String pointer(JsonParser parser) {
    var context = parser.getParsingContext();
    boolean begins = parser.currentToken() == JsonToken.START_OBJECT
        || parser.currentToken() == JsonToken.START_ARRAY;
    var around = begins && context.getParent() != null ? context.getParent() : context;
    return RefusedValue.pointer(around);
  }

  /** Gives a whole value, and leaves the parser at its last token. */
  private static void give(JsonParser parser, DocumentTokens<?> tokens) throws IOException {
    int depth = 0;
    do {
      JsonToken token = parser.currentToken();
      JsonLocation place = parser.currentTokenLocation();
      if (token == JsonToken.END_OBJECT) {
        tokens.endObject();
        depth--;
      } else if (token == JsonToken.END_ARRAY) {
        tokens.endList();
        depth--;
      } else {
        tokens.at(place.getLineNr(), place.getColumnNr());
        depth += begin(token, parser, tokens);
      }
    } while (depth > 0 && parser.nextToken() != null);
  }

  private static int begin(JsonToken token, JsonParser parser, DocumentTokens<?> tokens)
      throws IOException {
    switch (token) {
      case START_OBJECT -> tokens.beginObject();
      case START_ARRAY -> tokens.beginList();
      case FIELD_NAME -> tokens.name(parser.currentName());
      case VALUE_STRING -> tokens.text(parser.getText());
      case VALUE_NUMBER_INT -> tokens.number(parser.getText());
      case VALUE_NUMBER_FLOAT -> number(parser, tokens);
      case VALUE_TRUE, VALUE_FALSE -> tokens.truth(token == JsonToken.VALUE_TRUE);
      case VALUE_NULL -> tokens.nothing();
      default -> embedded(parser, tokens);
    }
    return token.isStructStart() ? 1 : 0;
  }

  /** Gives a number as it is written, unless somebody has made a binary fraction of it. */
  private static void number(JsonParser parser, DocumentTokens<?> tokens) throws IOException {
    Object number = parser.getNumberValueDeferred();
    if (number instanceof Number made && made.toString().equals(parser.getText())) {
      tokens.number(made, pointer(parser));
    } else {
      tokens.number(parser.getText());
    }
  }

  /** Gives what a tree of the host holds as it is, such as a number or null. */
  private static void embedded(JsonParser parser, DocumentTokens<?> tokens) throws IOException {
    Object held = parser.currentToken() == JsonToken.VALUE_EMBEDDED_OBJECT
        ? parser.getEmbeddedObject()
        : parser.getText();
    if (held == null) {
      tokens.nothing();
    } else {
      tokens.tree(held, pointer(parser));
    }
  }
}
