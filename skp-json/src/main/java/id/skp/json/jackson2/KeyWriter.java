package id.skp.json.jackson2;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.JsonSerializer;
import com.fasterxml.jackson.databind.SerializerProvider;
import java.io.IOException;

/** Writes a value whose form is a text as the key of a map. */
final class KeyWriter extends JsonSerializer<Object> {
  @Override
  public void serialize(Object key, JsonGenerator generator, SerializerProvider host)
      throws IOException {
    if (!(ValueWriter.tree(key, generator) instanceof String text)) {
      throw JsonMappingException.from(
          generator, "needs a key whose form is a text, got " + key.getClass().getName());
    }
    generator.writeFieldName(text);
  }
}
