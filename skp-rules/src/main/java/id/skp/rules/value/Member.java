package id.skp.rules.value;

import static java.util.Objects.requireNonNull;

import id.skp.core.text.Text;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * A named field of a value that is made of several, as {@link ValueForms#record} reads and writes it.
 *
 * @param <R> the type of the value
 * @param <M> the type of the field; {@link java.util.Optional} for one that may be absent
 */
public final class Member<R, M> {
  private final String name;
  private final Function<R, M> getter;
  private final ValueForm<M> form;
  private final @Nullable Text about;

  private Member(String name, Function<R, M> getter, ValueForm<M> form, @Nullable Text about) {
    this.name = requireNonNull(name, "name");
    this.getter = requireNonNull(getter, "getter");
    this.form = requireNonNull(form, "form");
    this.about = about;
  }

  /**
   * Obtains a field. It may be absent if its form is {@linkplain ValueForm#optional() optional}.
   *
   * @param <R> the type of the value
   * @param <M> the type of the field
   * @param name the field's name, which is that of the Java property
   * @param getter takes the field from the value
   * @param form the field's form
   * @return the field
   */
  public static <R, M> Member<R, M> of(String name, Function<R, M> getter, ValueForm<M> form) {
    return new Member<>(name, getter, form, null);
  }

  /**
   * Obtains a field of which the schema says what it is about. It may be absent if its form is
   * {@linkplain ValueForm#optional() optional}.
   *
   * @param <R> the type of the value
   * @param <M> the type of the field
   * @param name the field's name, which is that of the Java property
   * @param getter takes the field from the value
   * @param form the field's form
   * @param about what the field holds, a sentence
   * @return the field
   */
  public static <R, M> Member<R, M> of(
      String name, Function<R, M> getter, ValueForm<M> form, Text about) {
    return new Member<>(name, getter, form, requireNonNull(about, "about"));
  }

  /**
   * Returns the field's name.
   *
   * @return the name
   */
  public String name() {
    return name;
  }

  ValueForm<M> form() {
    return form;
  }

  Map<String, Object> schema() {
    return about == null ? form.schema() : told(form.schema(), about);
  }

  /** Returns a schema that says what its data are about, in Indonesian as its title. */
  static Map<String, Object> told(Map<String, Object> schema, Text about) {
    Map<String, Object> told = new LinkedHashMap<>();
    told.put("title", about.indonesian());
    told.put("description", about.english());
    schema.forEach(told::putIfAbsent);
    return told;
  }

  @Nullable
  Object write(R value) {
    return form.write(getter.apply(value));
  }

  /** Returns the name. */
  @Override
  public String toString() {
    return name;
  }
}
