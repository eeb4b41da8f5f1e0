package id.skp.json.jackson3;

import com.fasterxml.jackson.annotation.JsonTypeInfo;
import id.skp.json.SkpDocuments;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonToken;
import tools.jackson.core.json.JsonGeneratorBase;
import tools.jackson.core.json.JsonWriteFeature;
import tools.jackson.core.type.WritableTypeId;
import tools.jackson.databind.BeanProperty;
import tools.jackson.databind.DatabindException;
import tools.jackson.databind.SerializationContext;
import tools.jackson.databind.ValueSerializer;
import tools.jackson.databind.jsontype.NamedType;
import tools.jackson.databind.jsontype.TypeIdResolver;
import tools.jackson.databind.jsontype.TypeSerializer;
import tools.jackson.databind.util.NameTransformer;

/** Writes a value as the host's tokens. */
final class ValueWriter extends ValueSerializer<Object> {
  private static final int DIGITS_OF_LONG = 19;

  /** Writes what else stands where the host leaves the type open. */
  private final @Nullable ValueSerializer<Object> other;

  /** The types that the host's own field tells apart, if it does. */
  private final @Nullable List<Class<?>> told;

  /** Why the host's own field is refused, if it is. */
  private final @Nullable String refusal;

  ValueWriter(@Nullable ValueSerializer<Object> other) {
    this(other, null, null);
  }

  private ValueWriter(
      @Nullable ValueSerializer<Object> other,
      @Nullable List<Class<?>> told,
      @Nullable String refusal) {
    this.other = other;
    this.told = told;
    this.refusal = refusal;
  }

  @Override
  public ValueSerializer<?> createContextual(
      SerializationContext host, @Nullable BeanProperty property) {
    if (property == null) {
      return this;
    }
    String parts = SkpModule.parts(property, true);
    if (property.getAnnotation(JsonTypeInfo.class) == null) {
      return parts == null ? this : new ValueWriter(other, null, parts);
    }
    Collection<NamedType> all = SkpModule.told(host.getConfig(), property);
    boolean isNamed = all.stream().anyMatch(NamedType::hasName);
    List<Class<?>> types = new ArrayList<>();
    all.stream()
        .filter(each -> each.hasName() == isNamed)
        .forEach(each -> types.add(each.getType()));
    return new ValueWriter(other, types, parts);
  }

  @Override
  public void serialize(Object value, JsonGenerator generator, SerializationContext host) {
    if (other == null || SkpDocuments.isOurs(value.getClass())) {
      write(allowed(value, generator), generator);
    } else {
      other.serialize(value, generator, host);
    }
  }

  /** What the host adds by default typing would make another document of it. */
  @Override
  public void serializeWithType(
      Object value, JsonGenerator generator, SerializationContext host, TypeSerializer ids) {
    if (other != null && !SkpDocuments.isOurs(value.getClass())) {
      other.serializeWithType(value, generator, host, ids);
    } else if (told == null
        && host.getConfig().getDefaultTyper(host.constructType(Object.class)) != null) {
      serialize(value, generator, host);
    } else {
      Object tree = allowed(value, generator);
      if (ids.getTypeInclusion() == JsonTypeInfo.As.PROPERTY
          && tree instanceof Map<?, ?> fields
          && fields.containsKey(ids.getPropertyName())) {
        throw DatabindException.from(
            generator,
            "needs another property than '" + ids.getPropertyName()
                + "' at @JsonTypeInfo, which is a field of the value, or EXISTING_PROPERTY");
      }
      WritableTypeId id = ids.writeTypePrefix(
          generator, host, id(value, shape(tree), ids, told == null ? List.of() : told, host));
      content(tree, generator);
      ids.writeTypeSuffix(generator, host, id);
    }
  }

  private static JsonToken shape(Object tree) {
    return tree instanceof Map
        ? JsonToken.START_OBJECT
        : tree instanceof List ? JsonToken.START_ARRAY : JsonToken.VALUE_STRING;
  }

  /** Returns the id of the type that the host knows, not of the class that is behind it. */
  private static WritableTypeId id(
      Object value,
      JsonToken shape,
      TypeSerializer ids,
      List<Class<?>> told,
      SerializationContext host) {
    Class<?> type = told.stream()
        .filter(each -> each.isInstance(value) && SkpDocuments.isOurs(each))
        .reduce((one, another) -> one.isAssignableFrom(another) ? another : one)
        .orElseGet(() -> form(value));
    WritableTypeId id = ids.typeId(value, type, shape);
    TypeIdResolver resolver = ids.getTypeIdResolver();
    if (resolver != null && resolver.getMechanism() != JsonTypeInfo.Id.CUSTOM) {
      id.id = resolver.idFromValueAndType(host, null, type);
    }
    return id;
  }

  private static Class<?> form(Object value) {
    return SkpDocuments.types().stream()
        .filter(each -> each.isInstance(value))
        .findFirst()
        .orElse(value.getClass());
  }

  @Override
  public boolean isEmpty(SerializationContext host, Object value) {
    return other != null && !SkpDocuments.isOurs(value.getClass()) && other.isEmpty(host, value);
  }

  @Override
  public ValueSerializer<Object> unwrappingSerializer(NameTransformer names) {
    return new ValueSerializer<>() {
      @Override
      public void serialize(Object value, JsonGenerator generator, SerializationContext host) {
        throw DatabindException.from(generator, SkpModule.FLAT);
      }

      @Override
      public void serializeWithType(
          Object value, JsonGenerator generator, SerializationContext host, TypeSerializer ids) {
        serialize(value, generator, host);
      }
    };
  }

  private Object allowed(Object value, JsonGenerator generator) {
    if (refusal != null) {
      throw DatabindException.from(generator, refusal);
    }
    return tree(value, generator);
  }

  static Object tree(Object value, JsonGenerator generator) {
    try {
      return SkpDocuments.tree(value);
    } catch (IllegalArgumentException refusal) {
      throw DatabindException.from(generator, refusal.getMessage(), refusal);
    }
  }

  private static void write(@Nullable Object part, JsonGenerator generator) {
    if (part instanceof Map) {
      generator.writeStartObject();
      content(part, generator);
      generator.writeEndObject();
    } else if (part instanceof List) {
      generator.writeStartArray();
      content(part, generator);
      generator.writeEndArray();
    } else {
      content(part, generator);
    }
  }

  /** Writes a value without the signs that begin and end an object or a list. */
  private static void content(@Nullable Object part, JsonGenerator generator) {
    if (part instanceof Map<?, ?> fields) {
      for (Map.Entry<?, ?> field : fields.entrySet()) {
        generator.writeName(field.getKey().toString());
        write(field.getValue(), generator);
      }
    } else if (part instanceof List<?> items) {
      for (Object item : items) {
        write(item, generator);
      }
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
