package id.skp.rules.input;

import static id.skp.core.InvalidValueException.unless;
import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableMap;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

/**
 * How an outcome is shown by named fields.
 *
 * @param <O> the type of the outcome
 */
public final class OutputForm<O> {
  private final Class<O> type;
  private final ImmutableMap<String, Function<? super O, ?>> fields;

  private OutputForm(Class<O> type, ImmutableMap<String, Function<? super O, ?>> fields) {
    this.type = requireNonNull(type, "type");
    this.fields = fields;
  }

  /**
   * Obtains a form without fields.
   *
   * @param <O> the type of the outcome
   * @param type the type of the outcome
   * @return the form, to be completed by {@link #with}
   */
  public static <O> OutputForm<O> of(Class<O> type) {
    return new OutputForm<>(type, ImmutableMap.of());
  }

  /**
   * Obtains a form of one field that is the outcome itself.
   *
   * @param <O> the type of the outcome
   * @param type the type of the outcome
   * @param field the field's name
   * @return the form
   */
  public static <O> OutputForm<O> single(Class<O> type, String field) {
    return of(type).with(field, outcome -> outcome);
  }

  /**
   * Returns a copy with one field more.
   *
   * @param field the field's name
   * @param value gives the field's value; an empty {@link Optional} shows as null
   * @return the copy
   */
  public OutputForm<O> with(String field, Function<? super O, ?> value) {
    requireNonNull(field, "field");
    requireNonNull(value, "value");
    return new OutputForm<>(
        type,
        ImmutableMap.<String, Function<? super O, ?>>builder()
            .putAll(fields)
            .put(field, value)
            .buildOrThrow());
  }

  /**
   * Returns the type of the outcome.
   *
   * @return the type
   */
  public Class<O> type() {
    return type;
  }

  /**
   * Returns the names of the fields.
   *
   * @return the names, in their order
   */
  public Set<String> fields() {
    return fields.keySet();
  }

  /**
   * Returns an outcome by its named fields.
   *
   * @param outcome the outcome
   * @return the fields and their values
   * @throws id.skp.core.InvalidValueException with code {@code NULL_RESULT} if a field gives null
   */
  public Map<String, Object> fieldsOf(O outcome) {
    requireNonNull(outcome, "outcome");
    Map<String, Object> values = new LinkedHashMap<>();
    fields.forEach((name, value) -> {
      Object shown = value.apply(outcome);
      unless(
          shown != null,
          "NULL_RESULT",
          name,
          "perlu nilai, atau Optional kosong bila tidak ada, dari bidang keluaran " + type.getName()
              + "; perbaiki kode kunci aturannya",
          "needs a value, or an empty Optional for none, from the outcome field of "
              + type.getName() + "; correct the code of its rule key",
          "null");
      values.put(name, shown instanceof Optional<?> optional ? optional.orElse(null) : shown);
    });
    return Collections.unmodifiableMap(values);
  }
}
