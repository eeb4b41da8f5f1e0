package id.skp.testkit.contract;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Modifier;
import java.lang.reflect.RecordComponent;
import java.util.ArrayDeque;
import java.util.Collection;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The records within values: bands of a table, stages of a procedure. */
final class Parts {
  private Parts() {}

  /** Returns the public records within some values, by their types, and by the sealed ones that they are of. */
  static Map<Class<?>, List<Object>> of(Collection<?> values) {
    Map<Class<?>, Set<Object>> parts = new LinkedHashMap<>();
    Deque<Object> open = new ArrayDeque<>(List.of(values));
    while (!open.isEmpty()) {
      Object value = open.pop();
      if (value instanceof Optional<?> some) {
        some.ifPresent(open::add);
      } else if (value instanceof Collection<?> some) {
        open.addAll(some);
      } else if (value instanceof Map<?, ?> some) {
        open.addAll(some.keySet());
        open.addAll(some.values());
      } else if (value instanceof Record && isOpen(value.getClass())) {
        typesOf(value.getClass())
            .forEach(type ->
                parts.computeIfAbsent(type, each -> new LinkedHashSet<>()).add(value));
        Stream.of(value.getClass().getRecordComponents())
            .map(each -> valueOf(each, value))
            .forEach(open::add);
      }
    }
    return parts.entrySet().stream()
        .collect(Collectors.toMap(
            Map.Entry::getKey,
            each -> List.copyOf(each.getValue()),
            (one, same) -> one,
            LinkedHashMap::new));
  }

  private static Stream<Class<?>> typesOf(Class<?> type) {
    return Stream.concat(
        Stream.of(type),
        Stream.of(type.getInterfaces()).filter(each -> each.isSealed() && isOpen(each)));
  }

  private static boolean isOpen(Class<?> type) {
    return Modifier.isPublic(type.getModifiers())
        && (type.getEnclosingClass() == null || isOpen(type.getEnclosingClass()));
  }

  private static Object valueOf(RecordComponent component, Object of) {
    try {
      return component.getAccessor().invoke(of);
    } catch (IllegalAccessException | InvocationTargetException impossible) {
      throw new IllegalStateException(impossible);
    }
  }
}
