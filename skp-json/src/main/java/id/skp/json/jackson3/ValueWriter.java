package id.skp.json.jackson3;

import id.skp.json.SkpDocuments;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.json.JsonGeneratorBase;
import tools.jackson.core.json.JsonWriteFeature;
import tools.jackson.databind.DatabindException;
import tools.jackson.databind.SerializationContext;
import tools.jackson.databind.ValueSerializer;
import tools.jackson.databind.jsontype.TypeSerializer;

/** Writes a value as the host's tokens. */
final class ValueWriter extends ValueSerializer<Object> {
  private static final int DIGITS_OF_LONG = 19;

  @Override
  public void serialize(Object value, JsonGenerator generator, SerializationContext host) {
    write(tree(value, generator), generator);
  }

  /** What the host adds to tell types apart would make another document of it. */
  @Override
  public void serializeWithType(
      Object value, JsonGenerator generator, SerializationContext host, TypeSerializer ids) {
    serialize(value, generator, host);
  }

  static Object tree(Object value, JsonGenerator generator) {
    try {
      return SkpDocuments.tree(value);
    } catch (IllegalArgumentException refusal) {
      throw DatabindException.from(generator, refusal.getMessage(), refusal);
    }
  }

  private static void write(@Nullable Object part, JsonGenerator generator) {
    if (part instanceof Map<?, ?> fields) {
      generator.writeStartObject();
      for (Map.Entry<?, ?> field : fields.entrySet()) {
        generator.writeName(field.getKey().toString());
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

  private static void number(BigDecimal number, JsonGenerator generator) {
    if (generator instanceof JsonGeneratorBase json
        && json.isEnabled(JsonWriteFeature.WRITE_NUMBERS_AS_STRINGS)) {
      generator.writeRawValue(number.toPlainString());
    } else if (number.scale() == 0 && number.precision() < DIGITS_OF_LONG) {
      generator.writeNumber(number.longValueExact());
    } else {
      generator.writeNumber(number);
    }
  }
}
