package id.skp.json.jackson3;

import id.skp.core.InvalidValueException;
import id.skp.json.DocumentException;
import id.skp.json.DocumentTokens;
import tools.jackson.core.JsonParser;
import tools.jackson.core.TokenStreamLocation;
import tools.jackson.databind.DeserializationContext;
import tools.jackson.databind.KeyDeserializer;

/** Reads a value from the key of a map. */
final class KeyReader extends KeyDeserializer {
  private final Class<?> type;

  KeyReader(Class<?> type) {
    this.type = type;
  }

  @Override
  public Object deserializeKey(String key, DeserializationContext context) {
    JsonParser parser = context.getParser();
    Place place = Place.ofKey(key, context);
    try {
      DocumentTokens<?> tokens = new DocumentTokens<>(place.pointer(), type);
      if (place.hasLines()) {
        TokenStreamLocation here = parser.currentTokenLocation();
        tokens.at(here.getLineNr(), here.getColumnNr());
      }
      tokens.text(key);
      return tokens.read();
    } catch (DocumentException | InvalidValueException refusal) {
      throw new RefusedValue(parser, place, refusal);
    }
  }
}
