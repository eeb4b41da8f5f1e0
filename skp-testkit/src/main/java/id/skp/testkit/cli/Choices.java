package id.skp.testkit.cli;

import id.skp.core.text.Names;
import java.util.Iterator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/** Reads an option whose values are the constants of a type, written in small letters in every locale. */
abstract class Choices<E extends Enum<E>> implements ITypeConverter<E>, Iterable<String> {
  private final List<E> constants;

  Choices(Class<E> type) {
    this.constants = List.of(type.getEnumConstants());
  }

  /** Returns what else a word means, besides the names of the constants. */
  Optional<E> meantBy(String word) {
    return Optional.empty();
  }

  @Override
  public E convert(String word) {
    return constants.stream()
        .filter(each -> wordOf(each).equals(word))
        .findAny()
        .or(() -> meantBy(word))
        .orElseThrow(() -> new TypeConversionException(
            Names.need(words().toList(), word, "'" + word + "'").english()));
  }

  @Override
  public Iterator<String> iterator() {
    return words().iterator();
  }

  private Stream<String> words() {
    return constants.stream().map(Choices::wordOf);
  }

  private static String wordOf(Enum<?> constant) {
    return constant.name().toLowerCase(Locale.ROOT);
  }
}
