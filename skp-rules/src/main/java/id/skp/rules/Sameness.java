package id.skp.rules;

import static java.util.Objects.requireNonNullElse;

import java.lang.reflect.Array;
import java.lang.reflect.Field;
import java.lang.reflect.Modifier;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Whether two procedures are the same. A lambda that holds values is another object each time it is made: what counts is the code
 * that declared it, its class, and the values it holds. Where these cannot be read, the two cannot be compared, and nothing is
 * claimed.
 */
enum Sameness {
  SAME,
  OTHER,
  /** The same code, with values that cannot be compared. */
  NOT_COMPARABLE;

  /** Deeper than any procedure holds values; what lies deeper is not compared. */
  private static final int DEEPEST = 16;

  private static final String NOTHING = "null";

  static Sameness of(Object one, Object other) {
    return of(one, other, new ArrayDeque<>());
  }

  private static Sameness of(Object one, Object other, Deque<Object> within) {
    if (one == other || one.equals(other)) {
      return SAME;
    } else if (one.getClass() != other.getClass()) {
      return OTHER;
    } else if (one instanceof RuleSet base) {
      return base.id().equals(((RuleSet) other).id())
              && base.differencesFrom((RuleSet) other).isEmpty()
          ? SAME
          : OTHER;
    } else if (within.size() >= DEEPEST || within.stream().anyMatch(each -> each == one)) {
      return NOT_COMPARABLE;
    } else if (definesEquals(one.getClass())) {
      return isWhole(one) ? ofParts(one, other, within) : OTHER;
    }
    return ofParts(one, other, within);
  }

  /** Tells whether it is made of parts that may be the same though they are not equal. */
  private static boolean isWhole(Object value) {
    return value instanceof Record
        || value instanceof Collection<?>
        || value instanceof Map<?, ?>
        || value instanceof Optional<?>;
  }

  private static boolean definesEquals(Class<?> type) {
    try {
      return type.getMethod("equals", Object.class).getDeclaringClass() != Object.class;
    } catch (NoSuchMethodException impossible) {
      return false;
    }
  }

  private static Sameness ofParts(Object one, Object other, Deque<Object> within) {
    Optional<List<Object>> parts = partsOf(one);
    Optional<List<Object>> others = partsOf(other);
    if (parts.isEmpty() || others.isEmpty()) {
      return NOT_COMPARABLE;
    } else if (parts.get().size() != others.get().size()) {
      return OTHER;
    }
    within.push(one);
    Sameness all = SAME;
    for (int i = 0; i < parts.get().size() && all != OTHER; i++) {
      Sameness part = of(parts.get().get(i), others.get().get(i), within);
      all = part == SAME ? all : part;
    }
    within.pop();
    return all;
  }

  /** Returns what an object holds, if it can be read. */
  static Optional<List<Object>> partsOf(Object whole) {
    List<Object> parts = new ArrayList<>();
    if (whole.getClass().isArray()) {
      for (int i = 0; i < Array.getLength(whole); i++) {
        parts.add(requireNonNullElse(Array.get(whole, i), NOTHING));
      }
      return Optional.of(parts);
    }
    if (whole instanceof Collection<?> collection) {
      return Optional.of(List.copyOf(collection));
    } else if (whole instanceof Map<?, ?> map) {
      parts.addAll(map.keySet());
      parts.addAll(map.values());
      return Optional.of(parts);
    } else if (whole instanceof Optional<?> optional) {
      optional.ifPresent(parts::add);
      return Optional.of(parts);
    }
    for (Class<?> type = whole.getClass(); type != null; type = type.getSuperclass()) {
      for (Field field : type.getDeclaredFields()) {
        if (!Modifier.isStatic(field.getModifiers())) {
          if (!field.trySetAccessible()) {
            return Optional.empty();
          }
          try {
            parts.add(requireNonNullElse(field.get(whole), NOTHING));
          } catch (IllegalAccessException impossible) {
            return Optional.empty();
          }
        }
      }
    }
    return Optional.of(parts);
  }
}
