package id.skp.json.jackson2;

import com.fasterxml.jackson.core.JsonLocation;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.KeyDeserializer;
import id.skp.core.InvalidValueException;
import id.skp.json.DocumentException;
import id.skp.json.DocumentTokens;
import java.io.IOException;

/** Reads a value from the key of a map. */
final class KeyReader extends KeyDeserializer {
  private final Class<?> type;

  KeyReader(Class<?> type) {
    this.type = type;
  }

  @Override
  public Object deserializeKey(String key, DeserializationContext context) throws IOException {
    JsonParser parser = context.getParser();
    Place place = Place.ofKey(key, context);
    try {
      DocumentTokens<?> tokens = new DocumentTokens<>(place.pointer(), type);
      if (place.hasLines()) {
        JsonLocation here = parser.currentTokenLocation();
        tokens.at(here.getLineNr(), here.getColumnNr());
      }
      tokens.text(key);
      return tokens.read();
    } catch (DocumentException | InvalidValueException refusal) {
      throw new RefusedValue(parser, place, refusal);
    }
  }
}
