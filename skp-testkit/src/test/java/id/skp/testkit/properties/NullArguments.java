package id.skp.testkit.properties;

import static org.assertj.core.api.Assertions.assertThat;

import id.skp.core.shape.Shape;
import id.skp.testkit.internal.CompiledTypes;
import java.lang.reflect.Array;
import java.lang.reflect.Constructor;
import java.lang.reflect.Executable;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.lang.reflect.Parameter;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.Proxy;
import java.lang.reflect.Type;
import java.util.Arrays;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Null never means absent: whatever a public method is given instead of an argument is refused with the argument's name. */
class NullArguments {
  private static final Pattern NAME = Pattern.compile("[a-z]+\\d*(?:[A-Z][a-z]*\\d*)*");
  private static final String ACCEPTED = "is accepted";

  /** What the language, or the compiler of an enum, says of null. */
  private static final Set<String> OF_JAVA = Set.of("equals", "compareTo", "valueOf");

  private final Set<String> faults = new TreeSet<>();
  private int tried;

  private NullArguments() {}

  /** Gives null for each argument of each public method of the types. */
  static void attack(Iterable<Class<?>> types) {
    NullArguments attack = new NullArguments();
    for (Class<?> type : types) {
      if (!isGenerated(type) && CompiledTypes.isOpen(type)) {
        attack.attackAll(type);
      }
    }
    assertThat(attack.faults).isEmpty();
    assertThat(attack.tried).isGreaterThan(1_500);
  }

  private static boolean isGenerated(Class<?> type) {
    return type.getEnclosingClass() == null && type.getSimpleName().endsWith("Builder");
  }

  private void attackAll(Class<?> type) {
    if (!Modifier.isAbstract(type.getModifiers())) {
      for (Constructor<?> constructor : type.getConstructors()) {
        attack(constructor, constructor::newInstance);
      }
    }
    for (Method method : type.getMethods()) {
      if (method.getDeclaringClass() == type
          && !method.isSynthetic()
          && !OF_JAVA.contains(method.getName())
          && !isOfShapes(method)) {
        Optional<Object> receiver = Modifier.isStatic(method.getModifiers())
            ? Optional.of(type)
            : ImmutabilityTest.REACHABLE.argument(type);
        receiver.ifPresent(each -> attack(method, arguments -> method.invoke(each, arguments)));
      }
    }
  }

  /** What each shape does by itself is called by readers and writers, and plain data may be null. */
  private static boolean isOfShapes(Method method) {
    return method.getDeclaringClass() == Shape.class && Modifier.isAbstract(method.getModifiers());
  }

  /** Calls something by reflection. */
  private interface Called {
    @Nullable
    Object with(@Nullable Object[] arguments) throws ReflectiveOperationException;
  }

  /** Leaves out what is refused likewise for another argument; the name may be an argument itself. */
  private void attack(Executable called, Called call) {
    Parameter[] parameters = called.getParameters();
    @Nullable
    Object[] examples =
        Stream.of(called.getGenericParameterTypes()).map(NullArguments::example).toArray();
    String otherwise = told(call, examples);
    for (int i = 0; i < examples.length; i++) {
      if (!parameters[i].getType().isPrimitive()
          && !parameters[i].getAnnotatedType().isAnnotationPresent(Nullable.class)) {
        @Nullable Object[] arguments = examples.clone();
        arguments[i] = null;
        tried++;
        String told = told(call, arguments);
        if (!NAME.matcher(told).matches()
            && !Arrays.asList(arguments).contains(told)
            && (told.equals(ACCEPTED) || !told.equals(otherwise))) {
          faults.add(called + ", argument " + i + ": " + told);
        }
      }
    }
  }

  private static String told(Called call, @Nullable Object[] arguments) {
    try {
      call.with(arguments);
      return ACCEPTED;
    } catch (InvocationTargetException thrown) {
      Throwable cause = thrown.getCause();
      return cause instanceof NullPointerException && cause.getMessage() != null
          ? cause.getMessage()
          : cause.toString();
    } catch (ReflectiveOperationException | IllegalArgumentException unfit) {
      return "unfit";
    }
  }

  private static @Nullable Object example(Type type) {
    return ImmutabilityTest.REACHABLE.argument(type).orElseGet(() -> stub(type));
  }

  private static @Nullable Object stub(Type type) {
    Class<?> raw = type instanceof Class<?> plain
        ? plain
        : type instanceof ParameterizedType parameterized
            ? (Class<?>) parameterized.getRawType()
            : Object.class;
    if (raw.isArray()) {
      return Array.newInstance(raw.getComponentType(), 0);
    } else if (raw.isInterface() && !raw.isSealed()) {
      return Proxy.newProxyInstance(
          NullArguments.class.getClassLoader(),
          new Class<?>[] {raw},
          (proxy, method, given) -> null);
    }
    return raw == Object.class ? "x" : null;
  }
}
