package id.skp.rules.input;

import static java.util.Objects.requireNonNull;

import id.skp.core.InvalidValueException;
import id.skp.core.law.LegalSource;
import id.skp.core.text.Text;
import java.util.Optional;
import java.util.function.Function;

/**
 * A named field of what a rule is given, and how it is taken from there. What a rule reads by its fields is what an
 * explanation calls given.
 *
 * @param <I> the type of what holds the field
 * @param <T> the type of its value; {@link Optional} for one that may be absent
 */
public final class Field<I, T> implements Subject {
  private final String name;
  private final Text title;
  private final Function<? super I, ? extends T> getter;
  private final Optional<T> standard;

  /** Where it is looked for first. Of no meaning, so that threads may see it differently. */
  private int usualSlot;

  private Field(String name, Text title, Function<? super I, ? extends T> getter) {
    this(name, title, getter, Optional.empty());
  }

  private Field(
      String name, Text title, Function<? super I, ? extends T> getter, Optional<T> standard) {
    this.name = requireNonNull(name, "name");
    this.title = requireNonNull(title, "title");
    this.getter = requireNonNull(getter, "getter");
    this.standard = standard;
  }

  /**
   * Obtains a field.
   *
   * @param <I> the type of what holds the field
   * @param <T> the type of its value
   * @param name the name in documents, case files and failures, such as {@code resultRating}
   * @param getter takes its value
   * @param title what people call it
   * @return the field
   */
  public static <I, T> Field<I, T> of(
      String name, Function<? super I, ? extends T> getter, Text title) {
    return new Field<>(name, title, getter);
  }

  /**
   * Obtains a field.
   *
   * @param <I> the type of what holds the field
   * @param <T> the type of its value
   * @param name the name in documents, case files and failures, such as {@code resultRating}
   * @param getter takes its value
   * @param indonesian what people call it, in Indonesian
   * @param english what people call it, in English
   * @return the field
   */
  public static <I, T> Field<I, T> of(
      String name, Function<? super I, ? extends T> getter, String indonesian, String english) {
    return new Field<>(name, Text.of(indonesian, english), getter);
  }

  /**
   * Obtains the name of a field of loosely typed input, which {@link Given} reads and no step takes from a value.
   *
   * @param name the name in case files and failures
   * @param indonesian what people call it, in Indonesian
   * @param english what people call it, in English
   * @return the field
   */
  public static Field<Object, Object> named(String name, String indonesian, String english) {
    return named(name, Text.of(indonesian, english));
  }

  /**
   * Obtains the name of a field of loosely typed input, which {@link Given} reads and no step takes from a value.
   *
   * @param name the name in case files and failures
   * @param title what people call it
   * @return the field
   */
  public static Field<Object, Object> named(String name, Text title) {
    return new Field<>(name, title, whole -> {
      throw new InvalidValueException(
          "FIELD_WITHOUT_GETTER",
          name,
          "perlu cara mengambil nilainya; perbaiki kodenya",
          "needs a way to take its value; correct its code");
    });
  }

  /**
   * Obtains the field in which a rule is given a whole document.
   *
   * @param <I> the type of the document
   * @param name the name in case files and failures, such as {@code appraisal}
   * @param indonesian what people call it, in Indonesian
   * @param english what people call it, in English
   * @return the field
   */
  public static <I> Field<I, I> document(String name, String indonesian, String english) {
    return new Field<>(name, Text.of(indonesian, english), whole -> whole);
  }

  /**
   * Returns a field whose value is a certain one unless something else is told, so that an explanation does not call given what a
   * document may leave out.
   *
   * @param value the value of a document that does not have the field
   * @return the field
   */
  public Field<I, T> unless(T value) {
    requireNonNull(value, "value");
    return new Field<>(name, title, getter, Optional.of(value));
  }

  /**
   * Tells whether a value is the one that holds unless something else is told.
   *
   * @param value a value of the field
   * @return true if so
   */
  public boolean isStandard(Object value) {
    requireNonNull(value, "value");
    return standard.filter(value::equals).isPresent();
  }

  /** Remembers where it stands in the form that was made of it last: most fields stand in one. */
  void standsAt(int slot) {
    usualSlot = slot;
  }

  int usualSlot() {
    return usualSlot;
  }

  /**
   * Returns its value.
   *
   * @param whole what holds the field
   * @return the value
   */
  public T of(I whole) {
    requireNonNull(whole, "whole");
    return getter.apply(whole);
  }

  @Override
  public String name() {
    return name;
  }

  @Override
  public Text title() {
    return title;
  }

  /** Returns nothing: what is given has no legal source. */
  @Override
  public Optional<LegalSource> source() {
    return Optional.empty();
  }

  /** Returns the name. */
  @Override
  public String toString() {
    return name;
  }
}
