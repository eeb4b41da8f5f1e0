package id.skp.json.jackson2;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.json.JsonWriteFeature;
import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.JsonSerializer;
import com.fasterxml.jackson.databind.SerializerProvider;
import com.fasterxml.jackson.databind.jsontype.TypeSerializer;
import com.fasterxml.jackson.databind.util.TokenBuffer;
import id.skp.json.SkpDocuments;
import java.io.IOException;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Writes a value as the host's tokens. */
final class ValueWriter extends JsonSerializer<Object> {
  private static final int DIGITS_OF_LONG = 19;

  @Override
  public void serialize(Object value, JsonGenerator generator, SerializerProvider host)
      throws IOException {
    write(tree(value, generator), generator);
  }

  /** What the host adds to tell types apart would make another document of it. */
  @Override
  public void serializeWithType(
      Object value, JsonGenerator generator, SerializerProvider host, TypeSerializer ids)
      throws IOException {
    serialize(value, generator, host);
  }

  static Object tree(Object value, JsonGenerator generator) throws IOException {
    try {
      return SkpDocuments.tree(value);
    } catch (IllegalArgumentException refusal) {
      throw JsonMappingException.from(generator, refusal.getMessage(), refusal);
    }
  }

  private static void write(@Nullable Object part, JsonGenerator generator) throws IOException {
    if (part instanceof Map<?, ?> fields) {
      generator.writeStartObject();
      for (Map.Entry<?, ?> field : fields.entrySet()) {
        generator.writeFieldName(field.getKey().toString());
        write(field.getValue(), generator);
      }
      generator.writeEndObject();
    } else if (part instanceof List<?> items) {
      generator.writeStartArray();
      for (Object item : items) {
        write(item, generator);
      }
      generator.writeEndArray();
    } else if (part instanceof BigDecimal number) {
      number(number, generator);
    } else if (part instanceof Boolean truth) {
      generator.writeBoolean(truth);
    } else if (part == null) {
      generator.writeNull();
    } else {
      generator.writeString(part.toString());
    }
  }

  private static void number(BigDecimal number, JsonGenerator generator) throws IOException {
    boolean quoted = generator.isEnabled(JsonWriteFeature.WRITE_NUMBERS_AS_STRINGS.mappedFeature());
    if (quoted && !(generator instanceof TokenBuffer)) {
      generator.writeRawValue(number.toPlainString());
    } else if (number.scale() == 0 && number.precision() < DIGITS_OF_LONG) {
      generator.writeNumber(number.longValueExact());
    } else {
      generator.writeNumber(number);
    }
  }
}
