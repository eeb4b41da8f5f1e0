package id.skp.json.jackson3;

import id.skp.core.InvalidValueException;
import id.skp.json.DocumentException;
import id.skp.json.DocumentTokens;
import tools.jackson.core.JsonParser;
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
    var around = parser.streamReadContext();
    String pointer = RefusedValue.pointer(around);
    try {
      DocumentTokens<?> tokens = new DocumentTokens<>(pointer, type);
      tokens.text(key);
      return tokens.read();
    } catch (DocumentException | InvalidValueException refusal) {
      throw new RefusedValue(parser, RefusedValue.isAside(around), pointer, refusal);
    }
  }
}
