package id.skp.testkit.cases;

import id.skp.core.TextKind;
import id.skp.core.text.Names;
import id.skp.core.text.Text;
import id.skp.testkit.internal.JsonLine;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Reads the members of a JSON object and notes what is wrong with them, instead of stopping at the first problem. */
final class Members {
  private final String path;
  private final Map<String, @Nullable Object> values;
  private final List<CaseProblem> problems;

  /**
   * Creates a reader.
   *
   * @param path the path of the object with a dot at its end, empty for the outermost one
   * @param values the members
   * @param problems takes what is wrong
   */
  Members(String path, Map<String, @Nullable Object> values, List<CaseProblem> problems) {
    this.path = path;
    this.values = values;
    this.problems = problems;
  }

  /** Notes each member that is not one of the known ones. */
  void refuseUnknown(Set<String> known) {
    List<String> sorted = known.stream().sorted().toList();
    Text refusal = Text.of(
        "bidang tidak dikenal, perlu salah satu dari " + sorted,
        "unknown field, needs one of " + sorted);
    values.keySet().stream()
        .filter(name -> !known.contains(name))
        .map(name ->
            new CaseProblem(path + name, Names.meant(refusal, name, sorted).orElse(refusal)))
        .forEach(problems::add);
  }

  boolean has(String name) {
    return values.containsKey(name);
  }

  /** Reads a member of a type; an absent or blank one, and one of another type, is noted and gives nothing. */
  <T> Optional<T> required(String name, Class<T> type) {
    Optional<T> value = optional(name, type);
    if (!has(name) || value.equals(Optional.of(""))) {
      note(
          name,
          "tidak ada, perlu " + nameOf(type).indonesian(),
          "missing, needs " + nameOf(type).english());
      return Optional.empty();
    }
    return value;
  }

  /** Reads a name, which is no longer than an id may be, as {@link #required} does. */
  Optional<String> name(String name) {
    Optional<String> value = required(name, String.class);
    int length = value.map(text -> text.codePointCount(0, text.length())).orElse(0);
    int most = TextKind.ID.longest();
    if (length > most) {
      note(
          name,
          "perlu paling banyak " + most + " karakter, diberikan " + length,
          "needs at most " + most + " characters, got " + length);
      return Optional.empty();
    }
    return value;
  }

  /** Reads a member of a type, if it is there; one of another type is noted and gives nothing. */
  <T> Optional<T> optional(String name, Class<T> type) {
    Object value = values.get(name);
    if (!has(name)) {
      return Optional.empty();
    } else if (!type.isInstance(value)) {
      Text need = nameOf(type);
      problems.add(
          CaseProblem.of(path + name, need.indonesian(), need.english(), JsonLine.of(value)));
      return Optional.empty();
    }
    return Optional.of(type.cast(value));
  }

  /** Reads a constant by its name; an unknown one is noted and gives nothing. */
  <E extends Enum<E>> Optional<E> constant(Optional<String> word, String name, Class<E> type) {
    List<E> constants = List.of(type.getEnumConstants());
    Optional<E> found = word.flatMap(
        text -> constants.stream().filter(each -> each.name().equals(text)).findAny());
    if (word.isPresent() && found.isEmpty()) {
      problems.add(CaseProblem.unknown(
          path + name, constants.stream().map(Enum::name).toList(), word.get()));
    }
    return found;
  }

  /** Reads a nested object, as {@link #required} does. */
  Optional<Map<String, @Nullable Object>> object(String name) {
    return required(name, Map.class).map(JsonLine::members);
  }

  private void note(String name, String indonesian, String english) {
    problems.add(new CaseProblem(path + name, Text.of(indonesian, english)));
  }

  private static Text nameOf(Class<?> type) {
    if (type == String.class) {
      return Text.of("teks", "a text");
    }
    return type == Map.class ? Text.of("objek", "an object") : Text.of("daftar", "a list");
  }
}
