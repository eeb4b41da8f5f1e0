package id.skp.json.jackson3;

import com.fasterxml.jackson.annotation.JsonFilter;
import com.fasterxml.jackson.annotation.JsonFormat;
import com.fasterxml.jackson.annotation.JsonIdentityInfo;
import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import com.fasterxml.jackson.annotation.JsonIncludeProperties;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import id.skp.json.SkpDocuments;
import java.lang.annotation.Annotation;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.Version;
import tools.jackson.databind.BeanDescription;
import tools.jackson.databind.BeanProperty;
import tools.jackson.databind.DeserializationConfig;
import tools.jackson.databind.JacksonModule;
import tools.jackson.databind.JavaType;
import tools.jackson.databind.KeyDeserializer;
import tools.jackson.databind.SerializationConfig;
import tools.jackson.databind.ValueDeserializer;
import tools.jackson.databind.ValueSerializer;
import tools.jackson.databind.cfg.MapperConfig;
import tools.jackson.databind.deser.Deserializers;
import tools.jackson.databind.introspect.Annotated;
import tools.jackson.databind.introspect.AnnotatedClass;
import tools.jackson.databind.introspect.NopAnnotationIntrospector;
import tools.jackson.databind.jsontype.NamedType;
import tools.jackson.databind.ser.Serializers;
import tools.jackson.databind.ser.ValueSerializerModifier;
import tools.jackson.databind.ser.impl.UnknownSerializer;

/**
 * The values of this library in a host's Jackson 3 ({@code tools.jackson.databind}, from 3.0): its {@code JsonMapper}
 * reads and writes them as {@link SkpDocuments} does, alone and within the host's own types, also as keys of maps. The settings
 * of the mapper, such as naming strategies, inclusion, unknown properties or default typing, neither reach them nor are changed.
 * What the host's own field says by {@code @JsonTypeInfo} is written and read as of any type; {@code @JsonUnwrapped} is refused,
 * and what would leave out parts: {@code @JsonIgnoreProperties} with names, {@code @JsonIncludeProperties},
 * {@code @JsonIdentityInfo} and, in writing, {@code @JsonFilter}.
 *
 * <p>On the class path it is found by {@code findAndAddModules()} and by Spring Boot; on the module path the host adds it. A refused document is a
 * {@link tools.jackson.databind.DatabindException} (status 400 in Spring), whose cause is the
 * {@link id.skp.json.DocumentException} with all problems, each at its JSON Pointer in the host's document. What has no form is
 * refused, not written as {@code {}}.
 */
public final class SkpModule extends JacksonModule {
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
  public Object getRegistrationId() {
    return getModuleName();
  }

  @Override
  public void setupModule(SetupContext context) {
    context.insertAnnotationIntrospector(new Untold());
    context.addSerializers(new Writers(new ValueWriter(null)));
    context.addKeySerializers(new Writers(new KeyWriter()));
    context.addSerializerModifier(new OpenTypes());
    context.addDeserializers(new Readers());
    context.addKeyDeserializers(SkpModule::keyReader);
  }

  private static @Nullable KeyDeserializer keyReader(
      JavaType type, DeserializationConfig config, BeanDescription.Supplier description) {
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
  @JsonTypeInfo(use = JsonTypeInfo.Id.NONE)
  private static final class Untold extends NopAnnotationIntrospector {
    private static final long serialVersionUID = 1L;

    private static final JsonTypeInfo.Value NONE =
        JsonTypeInfo.Value.from(Untold.class.getAnnotation(JsonTypeInfo.class));

    @Override
    public JsonTypeInfo.@Nullable Value findPolymorphicTypeInfo(
        MapperConfig<?> config, Annotated type) {
      return type instanceof AnnotatedClass && SkpDocuments.isOurs(type.getRawType()) ? NONE : null;
    }
  }

  /** Where a type says nothing, as Object does, Jackson writes an empty object or nothing at all. */
  private static final class OpenTypes extends ValueSerializerModifier {
    private static final long serialVersionUID = 1L;

    @Override
    @SuppressWarnings("unchecked")
    public ValueSerializer<?> modifySerializer(
        SerializationConfig config,
        BeanDescription.Supplier description,
        ValueSerializer<?> serializer) {
      return serializer instanceof UnknownSerializer
          ? new ValueWriter((ValueSerializer<Object>) serializer)
          : serializer;
    }
  }

  private static final class Writers extends Serializers.Base {
    private final ValueSerializer<Object> writer;

    Writers(ValueSerializer<Object> writer) {
      this.writer = writer;
    }

    @Override
    public @Nullable ValueSerializer<?> findSerializer(
        SerializationConfig config,
        JavaType type,
        BeanDescription.Supplier description,
        JsonFormat.Value format) {
      return SkpDocuments.isOurs(type.getRawClass()) ? writer : null;
    }

    @Override
    public @Nullable ValueSerializer<?> findEnumSerializer(
        SerializationConfig config,
        JavaType type,
        BeanDescription.Supplier description,
        JsonFormat.Value format) {
      return findSerializer(config, type, description, format);
    }
  }

  private static final class Readers extends Deserializers.Base {
    @Override
    public @Nullable ValueDeserializer<?> findBeanDeserializer(
        JavaType type, DeserializationConfig config, BeanDescription.Supplier description) {
      return reader(type.getRawClass());
    }

    @Override
    public @Nullable ValueDeserializer<?> findEnumDeserializer(
        JavaType type, DeserializationConfig config, BeanDescription.Supplier description) {
      return reader(type.getRawClass());
    }

    private static @Nullable ValueDeserializer<?> reader(Class<?> type) {
      return SkpDocuments.isOurs(type) ? new ValueReader<>(type) : null;
    }

    @Override
    public boolean hasDeserializerFor(DeserializationConfig config, Class<?> type) {
      return SkpDocuments.isOurs(type);
    }
  }
}
