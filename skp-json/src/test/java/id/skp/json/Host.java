package id.skp.json;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import com.fasterxml.jackson.core.json.JsonWriteFeature;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.MapperFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.PropertyNamingStrategies;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.jsontype.BasicPolymorphicTypeValidator;
import java.util.List;
import java.util.Map;
import tools.jackson.databind.DefaultTyping;
import tools.jackson.databind.cfg.EnumFeature;

/** A reader and writer of JSON that a host has, which on the class path knows this library by its service loader alone. */
interface Host {
  /** A module cannot provide what another one, which may be absent, would look for. */
  boolean IS_NAMED = SkpDocuments.class.getModule().isNamed();

  /** One as it comes, and one in which all is set that could make other documents of ours, of each line of Jackson. */
  static List<Host> all() {
    return List.of(
        new Jackson2(Jackson2.plain(), "Jackson 2"),
        new Jackson2(Jackson2.contrary(), "Jackson 2, contrary"),
        new Jackson3(Jackson3.plain(), "Jackson 3"),
        new Jackson3(Jackson3.contrary(), "Jackson 3, contrary"));
  }

  /** Those in whose exceptions the way to what is wrong is not told. */
  static List<Host> withoutWay() {
    return List.of(
        new Jackson2(
            Jackson2.builder().disable(DeserializationFeature.WRAP_EXCEPTIONS).build(),
            "Jackson 2, without way"),
        new Jackson3(
            Jackson3.builder()
                .disable(tools.jackson.databind.DeserializationFeature.WRAP_EXCEPTIONS)
                .build(),
            "Jackson 3, without way"));
  }

  String write(Object value) throws Exception;

  <T> T read(String json, Class<T> type) throws Exception;

  /** Reads by way of a tree of the host's, in which decimal numbers are binary fractions. */
  <T> T readByTree(String json, Class<T> type) throws Exception;

  /** Writes by way of a tree of the host's. */
  String writeByTree(Object value) throws Exception;

  <T> T convert(Map<String, Object> tree, Class<T> type);

  /** Says whether an exception is of the kind that a host takes for a bad document. */
  boolean isRefusal(Throwable exception);

  /** Whether the names of the host's own fields are written otherwise. */
  default boolean isContrary() {
    return toString().endsWith("contrary");
  }

  record Jackson2(ObjectMapper mapper, String name) implements Host {
    private static JsonMapper.Builder builder() {
      return IS_NAMED
          ? JsonMapper.builder().addModule(new id.skp.json.jackson2.SkpModule())
          : JsonMapper.builder().findAndAddModules();
    }

    static ObjectMapper plain() {
      return builder().build();
    }

    @SuppressWarnings("deprecation")
    static ObjectMapper contrary() {
      return builder()
          .propertyNamingStrategy(PropertyNamingStrategies.SNAKE_CASE)
          .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
          .enable(DeserializationFeature.ACCEPT_EMPTY_STRING_AS_NULL_OBJECT)
          .enable(DeserializationFeature.ACCEPT_SINGLE_VALUE_AS_ARRAY)
          .enable(DeserializationFeature.UNWRAP_SINGLE_VALUE_ARRAYS)
          .enable(DeserializationFeature.READ_UNKNOWN_ENUM_VALUES_AS_NULL)
          .enable(DeserializationFeature.READ_ENUMS_USING_TO_STRING)
          .enable(MapperFeature.ACCEPT_CASE_INSENSITIVE_ENUMS)
          .enable(SerializationFeature.WRITE_ENUMS_USING_INDEX)
          .enable(SerializationFeature.WRITE_ENUM_KEYS_USING_INDEX)
          .enable(SerializationFeature.INDENT_OUTPUT)
          .enable(SerializationFeature.WRITE_SINGLE_ELEM_ARRAYS_UNWRAPPED)
          .enable(JsonWriteFeature.WRITE_NUMBERS_AS_STRINGS)
          .defaultPropertyInclusion(JsonInclude.Value.construct(
              JsonInclude.Include.NON_DEFAULT, JsonInclude.Include.NON_EMPTY))
          .activateDefaultTyping(
              BasicPolymorphicTypeValidator.builder()
                  .allowIfBaseType(Object.class)
                  .build(),
              ObjectMapper.DefaultTyping.NON_FINAL,
              JsonTypeInfo.As.PROPERTY)
          .build();
    }

    @Override
    public String write(Object value) throws Exception {
      return mapper.writeValueAsString(value);
    }

    @Override
    public <T> T read(String json, Class<T> type) throws Exception {
      return mapper.readValue(json, type);
    }

    @Override
    public <T> T readByTree(String json, Class<T> type) throws Exception {
      return mapper.treeToValue(mapper.readTree(json), type);
    }

    @Override
    public String writeByTree(Object value) throws Exception {
      JsonNode tree = mapper.valueToTree(value);
      return tree.toString();
    }

    @Override
    public <T> T convert(Map<String, Object> tree, Class<T> type) {
      return mapper.convertValue(tree, type);
    }

    @Override
    public boolean isRefusal(Throwable exception) {
      return exception instanceof com.fasterxml.jackson.core.JsonProcessingException;
    }

    @Override
    public String toString() {
      return name;
    }
  }

  record Jackson3(tools.jackson.databind.ObjectMapper mapper, String name) implements Host {
    private static tools.jackson.databind.json.JsonMapper.Builder builder() {
      return IS_NAMED
          ? tools.jackson.databind.json.JsonMapper.builder()
              .addModule(new id.skp.json.jackson3.SkpModule())
          : tools.jackson.databind.json.JsonMapper.builder().findAndAddModules();
    }

    static tools.jackson.databind.ObjectMapper plain() {
      return builder().build();
    }

    static tools.jackson.databind.ObjectMapper contrary() {
      return builder()
          .propertyNamingStrategy(tools.jackson.databind.PropertyNamingStrategies.SNAKE_CASE)
          .disable(tools.jackson.databind.DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
          .enable(tools.jackson.databind.DeserializationFeature.ACCEPT_EMPTY_STRING_AS_NULL_OBJECT)
          .enable(tools.jackson.databind.DeserializationFeature.ACCEPT_SINGLE_VALUE_AS_ARRAY)
          .enable(tools.jackson.databind.DeserializationFeature.UNWRAP_SINGLE_VALUE_ARRAYS)
          .enable(EnumFeature.READ_UNKNOWN_ENUM_VALUES_AS_NULL)
          .enable(EnumFeature.READ_ENUMS_USING_TO_STRING)
          .enable(tools.jackson.databind.MapperFeature.ACCEPT_CASE_INSENSITIVE_ENUMS)
          .enable(EnumFeature.WRITE_ENUMS_USING_INDEX)
          .enable(EnumFeature.WRITE_ENUM_KEYS_USING_INDEX)
          .enable(tools.jackson.databind.SerializationFeature.INDENT_OUTPUT)
          .enable(tools.jackson.databind.SerializationFeature.WRITE_SINGLE_ELEM_ARRAYS_UNWRAPPED)
          .enable(tools.jackson.core.json.JsonWriteFeature.WRITE_NUMBERS_AS_STRINGS)
          .changeDefaultPropertyInclusion(ignored -> JsonInclude.Value.construct(
              JsonInclude.Include.NON_DEFAULT, JsonInclude.Include.NON_EMPTY))
          .activateDefaultTyping(
              tools.jackson.databind.jsontype.BasicPolymorphicTypeValidator.builder()
                  .allowIfBaseType(Object.class)
                  .build(),
              DefaultTyping.NON_FINAL,
              JsonTypeInfo.As.PROPERTY)
          .build();
    }

    @Override
    public String write(Object value) {
      return mapper.writeValueAsString(value);
    }

    @Override
    public <T> T read(String json, Class<T> type) {
      return mapper.readValue(json, type);
    }

    @Override
    public <T> T readByTree(String json, Class<T> type) {
      return mapper.convertValue(mapper.readTree(json), type);
    }

    @Override
    public String writeByTree(Object value) {
      tools.jackson.databind.JsonNode tree = mapper.valueToTree(value);
      return tree.toString();
    }

    @Override
    public <T> T convert(Map<String, Object> tree, Class<T> type) {
      return mapper.convertValue(tree, type);
    }

    @Override
    public boolean isRefusal(Throwable exception) {
      return exception instanceof tools.jackson.core.JacksonException;
    }

    @Override
    public String toString() {
      return name;
    }
  }
}
