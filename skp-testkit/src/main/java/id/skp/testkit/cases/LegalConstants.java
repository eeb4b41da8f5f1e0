package id.skp.testkit.cases;

import id.skp.rules.input.OutputForm;
import id.skp.testkit.internal.JsonLine;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.Type;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Finds which legal constants a field of an outcome may have, so that a constant that does not exist is noticed. */
final class LegalConstants {
  private LegalConstants() {}

  /**
   * Returns the constants of a field of an outcome: those of its property of that name, or of the type of the
   * outcome itself where it has none.
   *
   * @param form the form of the outcome
   * @param field the name of the field
   * @return the names of the constants; empty if the field does not hold a constant, or does not tell which
   */
  static Optional<List<String>> of(OutputForm<?> form, String field) {
    Class<?> type = form.type();
    return Stream.of(type.getMethods())
        .filter(method -> method.getName().equals(field) && method.getParameterCount() == 0)
        .map(method -> valueType(method.getGenericReturnType()))
        .findAny()
        .or(() -> Optional.of(type))
        .flatMap(LegalConstants::namesOf);
  }

  /**
   * Returns the constants among which a value is.
   *
   * @param actual the value
   * @return the names of the constants; empty if it is no constant
   */
  static Optional<List<String>> among(@Nullable Object actual) {
    return actual instanceof Enum<?> constant
        ? namesOf(constant.getDeclaringClass())
        : Optional.empty();
  }

  private static Type valueType(Type type) {
    return type instanceof ParameterizedType generic && generic.getRawType() == Optional.class
        ? generic.getActualTypeArguments()[0]
        : type;
  }

  private static Optional<List<String>> namesOf(Type type) {
    return type instanceof Class<?> constants && constants.isEnum()
        ? Optional.of(
            Stream.of(constants.getEnumConstants()).map(JsonLine::wordOf).toList())
        : Optional.empty();
  }
}
