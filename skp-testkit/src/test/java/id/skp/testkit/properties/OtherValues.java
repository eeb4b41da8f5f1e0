package id.skp.testkit.properties;

import id.skp.core.appraisal.Percentage;
import id.skp.core.number.Ratio;
import id.skp.core.text.Text;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.RecordComponent;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Values near a value: the same but for one number, choice or cell. */
final class OtherValues {
  private OtherValues() {}

  /** Returns other valid values of the same type; none where the type does not let one be built from its parts. */
  static List<Object> of(Object value) {
    return others(value)
        .filter(other -> !other.equals(value))
        .map(Object.class::cast)
        .toList();
  }

  private static Stream<?> others(Object value) {
    if (value instanceof Enum<?> constant) {
      return Stream.of(constant.getDeclaringClass().getEnumConstants());
    } else if (value instanceof Boolean truth) {
      return Stream.of(!truth);
    } else if (value instanceof Integer number) {
      return Stream.of(number + 1, number - 1);
    } else if (value instanceof BigDecimal number) {
      return Stream.of(number.add(BigDecimal.ONE), number.subtract(BigDecimal.ONE));
    } else if (value instanceof Ratio number) {
      return Stream.of(number.plus(Ratio.of(1)), number.minus(Ratio.of(1)));
    } else if (value instanceof Percentage) {
      return Stream.of(Percentage.of(61), Percentage.of(7));
    } else if (value instanceof LocalDate day) {
      return Stream.of(day.minusDays(1));
    } else if (value instanceof Text text) {
      return Stream.of(Text.of(text.indonesian() + " lain", text.english() + " other"));
    } else if (value instanceof Optional<?> optional) {
      return optional.stream().flatMap(OtherValues::others).map(Optional::of);
    } else if (value instanceof List<?> list) {
      return others(list);
    } else if (value instanceof Map<?, ?> map) {
      return others(map);
    }
    return value instanceof Record record ? others(record) : Stream.empty();
  }

  private static Stream<List<Object>> others(List<?> list) {
    return IntStream.range(0, list.size())
        .boxed()
        .flatMap(i -> others(list.get(i)).map(other -> {
          List<Object> changed = new ArrayList<>(list);
          changed.set(i, other);
          return changed;
        }));
  }

  private static Stream<Map<Object, Object>> others(Map<?, ?> map) {
    return map.entrySet().stream()
        .flatMap(entry -> others(entry.getValue()).map(other -> {
          Map<Object, Object> changed = new LinkedHashMap<>(map);
          changed.put(entry.getKey(), other);
          return changed;
        }));
  }

  private static Stream<Record> others(Record record) {
    List<Object> parts = Stream.of(record.getClass().getRecordComponents())
        .map(component -> partOf(record, component))
        .toList();
    return others(parts).flatMap(changed -> rebuilt(record, changed).stream());
  }

  private static Object partOf(Record record, RecordComponent component) {
    try {
      return component.getAccessor().invoke(record);
    } catch (ReflectiveOperationException defect) {
      throw new LinkageError(defect.getMessage(), defect);
    }
  }

  private static Optional<Record> rebuilt(Record record, List<Object> parts) {
    Class<?>[] types = Stream.of(record.getClass().getRecordComponents())
        .map(RecordComponent::getType)
        .toArray(Class<?>[]::new);
    try {
      return Optional.of(
          record.getClass().getDeclaredConstructor(types).newInstance(parts.toArray()));
    } catch (InvocationTargetException refused) {
      return Optional.empty();
    } catch (ReflectiveOperationException defect) {
      throw new LinkageError(defect.getMessage(), defect);
    }
  }
}
