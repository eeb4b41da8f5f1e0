package id.skp.json.jackson2;

import com.fasterxml.jackson.annotation.JsonFilter;
import com.fasterxml.jackson.annotation.JsonIdentityInfo;
import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import com.fasterxml.jackson.annotation.JsonIncludeProperties;
import com.fasterxml.jackson.core.Version;
import com.fasterxml.jackson.databind.BeanDescription;
import com.fasterxml.jackson.databind.BeanProperty;
import com.fasterxml.jackson.databind.DeserializationConfig;
import com.fasterxml.jackson.databind.JavaType;
import com.fasterxml.jackson.databind.JsonDeserializer;
import com.fasterxml.jackson.databind.JsonSerializer;
import com.fasterxml.jackson.databind.KeyDeserializer;
import com.fasterxml.jackson.databind.Module;
import com.fasterxml.jackson.databind.SerializationConfig;
import com.fasterxml.jackson.databind.cfg.MapperConfig;
import com.fasterxml.jackson.databind.deser.Deserializers;
import com.fasterxml.jackson.databind.introspect.AnnotatedClass;
import com.fasterxml.jackson.databind.introspect.NopAnnotationIntrospector;
import com.fasterxml.jackson.databind.jsontype.NamedType;
import com.fasterxml.jackson.databind.jsontype.TypeResolverBuilder;
import com.fasterxml.jackson.databind.jsontype.impl.StdTypeResolverBuilder;
import com.fasterxml.jackson.databind.ser.BeanSerializerModifier;
import com.fasterxml.jackson.databind.ser.Serializers;
import com.fasterxml.jackson.databind.ser.impl.UnknownSerializer;
import id.skp.json.SkpDocuments;
import java.lang.annotation.Annotation;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The values of this library in a host's Jackson 2 ({@code com.fasterxml.jackson.databind}, from 2.16): its {@code ObjectMapper}
 * reads and writes them as {@link SkpDocuments} does, alone and within the host's own types, also as keys of maps. The settings
 * of the mapper, such as naming strategies, inclusion, unknown properties or default typing, neither reach them nor are changed.
 * What the host's own field says by {@code @JsonTypeInfo} is written and read as of any type; {@code @JsonUnwrapped} is refused,
 * and what would leave out parts: {@code @JsonIgnoreProperties} with names, {@code @JsonIncludeProperties},
 * {@code @JsonIdentityInfo} and, in writing, {@code @JsonFilter}.
 *
 * <p>On the class path it is found by {@code findAndRegisterModules()} and by Spring Boot; on the module path the host adds it. A refused document is a
 * {@link com.fasterxml.jackson.databind.JsonMappingException} (status 400 in Spring), whose cause is the
 * {@link id.skp.json.DocumentException} with all problems, each at its JSON Pointer in the host's document. What has no form is
 * refused, not written as {@code {}}.
 */
public final class SkpModule extends Module {
  static final String FLAT =
      "needs a field without @JsonUnwrapped: a value of this library has one form, which is not flattened";

  /** Annotations by which parts of a value would be left out, or all of it but its id. */
  private static final List<Class<? extends Annotation>> PARTS = List.of(
      JsonIgnoreProperties.class,
      JsonIncludeProperties.class,
      JsonFilter.class,
      JsonIdentityInfo.class);

  /** Creates the module, as the service loader does. */
  public SkpModule() {}

  @Override
  public String getModuleName() {
    return SkpModule.class.getName();
  }

  @Override
  public Version version() {
    return Version.unknownVersion();
  }

  @Override
  public Object getTypeId() {
    return getModuleName();
  }

  @Override
  public void setupModule(SetupContext context) {
    context.insertAnnotationIntrospector(new Untold());
    context.addSerializers(new Writers(new ValueWriter(null)));
    context.addKeySerializers(new Writers(new KeyWriter()));
    context.addBeanSerializerModifier(new OpenTypes());
    context.addDeserializers(new Readers());
    context.addKeyDeserializers(SkpModule::keyReader);
  }

  private static @Nullable KeyDeserializer keyReader(
      JavaType type, DeserializationConfig config, BeanDescription description) {
    return SkpDocuments.isOurs(type.getRawClass()) ? new KeyReader(type.getRawClass()) : null;
  }

  /** Returns why a field of the host is refused by which parts of our value would be left out, or null. */
  static @Nullable String parts(BeanProperty property, boolean isWritten) {
    JsonIgnoreProperties ignored = property.getAnnotation(JsonIgnoreProperties.class);
    Optional<String> wrong = PARTS.stream()
        .filter(each -> property.getAnnotation(each) != null)
        .filter(each -> isWritten || each != JsonFilter.class)
        .filter(each ->
            each != JsonIgnoreProperties.class || (ignored != null && ignored.value().length > 0))
        .map(Class::getSimpleName)
        .findFirst();
    // those of a map are about its keys
    return wrong.isEmpty() || property.getType().isMapLikeType()
        ? null
        : "needs the field '" + property.getName() + "' without @" + wrong.get()
            + ": a value of this library has one form, of which nothing is left out";
  }

  /** Returns the types that a field of the host tells apart. */
  static Collection<NamedType> told(MapperConfig<?> config, BeanProperty property) {
    JavaType declared = property.getType();
    while (declared.hasContentType()) {
      declared = declared.getContentType();
    }
    return config
        .getSubtypeResolver()
        .collectAndResolveSubtypesByTypeId(config, property.getMember(), declared);
  }

  /** Neither default typing nor a host's annotations on our types tell them apart. */
  private static final class Untold extends NopAnnotationIntrospector {
    private static final long serialVersionUID = 1L;

    @Override
    public @Nullable TypeResolverBuilder<?> findTypeResolver(
        MapperConfig<?> config, AnnotatedClass type, JavaType base) {
      return SkpDocuments.isOurs(type.getRawType())
          ? StdTypeResolverBuilder.noTypeInfoBuilder()
          : null;
    }
  }

  /** Where a type says nothing, as Object does, Jackson writes an empty object or nothing at all. */
  private static final class OpenTypes extends BeanSerializerModifier {
    private static final long serialVersionUID = 1L;

    @Override
    @SuppressWarnings("unchecked")
    public JsonSerializer<?> modifySerializer(
        SerializationConfig config, BeanDescription description, JsonSerializer<?> serializer) {
      return serializer instanceof UnknownSerializer
          ? new ValueWriter((JsonSerializer<Object>) serializer)
          : serializer;
    }
  }

  private static final class Writers extends Serializers.Base {
    private final JsonSerializer<Object> writer;

    Writers(JsonSerializer<Object> writer) {
      this.writer = writer;
    }

    @Override
    public @Nullable JsonSerializer<?> findSerializer(
        SerializationConfig config, JavaType type, BeanDescription description) {
      return SkpDocuments.isOurs(type.getRawClass()) ? writer : null;
    }
  }

  private static final class Readers extends Deserializers.Base {
    @Override
    public @Nullable JsonDeserializer<?> findBeanDeserializer(
        JavaType type, DeserializationConfig config, BeanDescription description) {
      return reader(type.getRawClass());
    }

    @Override
    public @Nullable JsonDeserializer<?> findEnumDeserializer(
        Class<?> type, DeserializationConfig config, BeanDescription description) {
      return reader(type);
    }

    private static @Nullable JsonDeserializer<?> reader(Class<?> type) {
      return SkpDocuments.isOurs(type) ? new ValueReader<>(type) : null;
    }

    @Override
    public boolean hasDeserializerFor(DeserializationConfig config, Class<?> type) {
      return SkpDocuments.isOurs(type);
    }
  }
}
