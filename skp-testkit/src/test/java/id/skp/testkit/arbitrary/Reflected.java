package id.skp.testkit.arbitrary;

import id.skp.core.alias.Term;
import id.skp.core.alias.Vocabulary;
import id.skp.core.appraisal.RuleSetFingerprint;
import id.skp.core.number.Ratio;
import id.skp.core.people.Nip;
import id.skp.core.plan.Extensions;
import id.skp.core.year.FileEntry;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.lang.reflect.RecordComponent;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Values seen from outside, whatever their type. */
public final class Reflected {
  private Reflected() {}

  /** Returns the public type of a value. */
  static Class<?> typeOf(Object value) {
    Class<?> type = value.getClass();
    while (!Modifier.isPublic(type.getModifiers())) {
      type = type.getSuperclass();
    }
    return type;
  }

  /** Builds a value anew from the parts of another. */
  static Object rebuilt(Object value) {
    if (value instanceof Nip nip) {
      return Nip.of(nip.value());
    } else if (value instanceof Ratio number) {
      return Ratio.parse(number.toString());
    } else if (value instanceof RuleSetFingerprint fingerprint) {
      return RuleSetFingerprint.of(fingerprint.text());
    } else if (value instanceof Term<?> term) {
      return Term.of(term.name());
    } else if (value instanceof Vocabulary words) {
      return words.onlyOwnWords()
          ? Vocabulary.onlyOf(words.id(), words.constants())
          : Vocabulary.of(words.id(), words.constants());
    } else if (value instanceof Extensions extensions) {
      return Extensions.of(extensions.data());
    } else if (value instanceof FileEntry entry) {
      return Stream.of(FileEntry.class.getMethods())
          .filter(each -> each.getName().equals("of")
              && each.getParameterTypes()[0].isInstance(entry.content()))
          .map(each -> invoke(each, null, entry.content()))
          .findFirst()
          .orElseThrow();
    } else if (value instanceof Record record) {
      return construct(record.getClass(), partsOf(record));
    }
    return call(call(value, typeOf(value), "toBuilder"), "build");
  }

  /** Returns the components of a record type that may be refused for being null. */
  public static List<RecordComponent> referencesOf(Class<?> type) {
    return Stream.of(type.getRecordComponents())
        .filter(component -> !component.getType().isPrimitive())
        .toList();
  }

  /** Builds a record anew, with null for one component. */
  public static Object rebuiltWithout(RecordComponent missing, Object value) {
    return rebuiltWith(missing, null, value);
  }

  /** Builds a record anew, with another value for one component. */
  public static Object rebuiltWith(RecordComponent changed, @Nullable Object other, Object value) {
    @Nullable Object[] parts = partsOf(value);
    RecordComponent[] components = value.getClass().getRecordComponents();
    for (int i = 0; i < components.length; i++) {
      if (components[i].getName().equals(changed.getName())) {
        parts[i] = other;
      }
    }
    return construct(value.getClass(), parts);
  }

  private static @Nullable Object[] partsOf(Object value) {
    return Stream.of(value.getClass().getRecordComponents())
        .map(component -> call(value, value.getClass(), component.getName()))
        .toArray();
  }

  private static Object construct(Class<?> type, @Nullable Object[] parts) {
    Class<?>[] types = Stream.of(type.getRecordComponents())
        .map(RecordComponent::getType)
        .toArray(Class<?>[]::new);
    try {
      return type.getConstructor(types).newInstance(parts);
    } catch (InvocationTargetException refused) {
      throw unwrapped(refused);
    } catch (ReflectiveOperationException impossible) {
      throw new LinkageError(type.toString(), impossible);
    }
  }

  /** Returns the lists, sets and maps that a value hands out. */
  static List<Object> collectionsOf(Object value) {
    Class<?> type = typeOf(value);
    return Stream.of(type.getMethods())
        .filter(method -> method.getParameterCount() == 0)
        .filter(method -> isCollection(method.getReturnType()))
        .map(Method::getName)
        .map(name -> call(value, type, name))
        .toList();
  }

  /** Returns the factories of a type that take a single text. */
  static List<Method> readersOf(Class<?> type) {
    return Stream.of(type.getMethods())
        .filter(method -> Modifier.isStatic(method.getModifiers()))
        .filter(method -> List.of(method.getParameterTypes()).equals(List.of(String.class)))
        .toList();
  }

  /** Calls a factory. */
  static Object read(Method reader, @Nullable String text) {
    return invoke(reader, null, text);
  }

  private static boolean isCollection(Class<?> type) {
    return Collection.class.isAssignableFrom(type) || Map.class.isAssignableFrom(type);
  }

  private static Object call(Object target, String method) {
    return call(target, target.getClass(), method);
  }

  private static Object call(Object target, Class<?> type, String method) {
    try {
      return invoke(type.getMethod(method), target);
    } catch (NoSuchMethodException impossible) {
      throw new LinkageError(type + "." + method, impossible);
    }
  }

  private static Object invoke(
      Method method, @Nullable Object target, @Nullable Object... arguments) {
    try {
      return method.invoke(target, arguments);
    } catch (InvocationTargetException refused) {
      throw unwrapped(refused);
    } catch (IllegalAccessException impossible) {
      throw new LinkageError(method.toString(), impossible);
    }
  }

  private static RuntimeException unwrapped(InvocationTargetException refused) {
    if (refused.getCause() instanceof RuntimeException cause) {
      return cause;
    }
    throw new AssertionError(refused);
  }
}
