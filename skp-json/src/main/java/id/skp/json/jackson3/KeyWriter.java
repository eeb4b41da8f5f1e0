package id.skp.json.jackson3;

import tools.jackson.core.JsonGenerator;
import tools.jackson.databind.DatabindException;
import tools.jackson.databind.SerializationContext;
import tools.jackson.databind.ValueSerializer;

/** Writes a value whose form is a text as the key of a map. */
final class KeyWriter extends ValueSerializer<Object> {
  @Override
  public void serialize(Object key, JsonGenerator generator, SerializationContext host) {
    if (!(ValueWriter.tree(key, generator) instanceof String text)) {
      throw DatabindException.from(
          generator, "needs a key whose form is a text, got " + key.getClass().getName());
    }
    generator.writeName(text);
  }
}
