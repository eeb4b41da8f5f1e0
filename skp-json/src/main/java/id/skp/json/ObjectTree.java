package id.skp.json;

import java.util.AbstractList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * One JSON object while it is written: fields in the order in which they were put. Values are what {@link JsonText}
 * writes.
 */
final class ObjectTree {
  private final Map<String, @Nullable Object> fields = new LinkedHashMap<>();

  /** Puts a field. */
  ObjectTree put(String name, Object value) {
    fields.put(name, value);
    return this;
  }

  /** Puts a field if there is a value for it. */
  ObjectTree put(String name, Optional<?> value) {
    value.ifPresent(present -> fields.put(name, present));
    return this;
  }

  /** Puts a field that is written even where there is no value. */
  ObjectTree putOrNull(String name, @Nullable Object value) {
    fields.put(name, value);
    return this;
  }

  /** Puts a list, even an empty one. */
  <T> ObjectTree list(String name, List<T> items, Function<? super T, ?> form) {
    return put(name, forms(items, form));
  }

  /** Returns the forms of things, each made when it is written: a long document is never held as trees. */
  static <T> List<@Nullable Object> forms(List<T> items, Function<? super T, ?> form) {
    return new Forms<>(items, form);
  }

  private static final class Forms<T> extends AbstractList<@Nullable Object> {
    private final List<T> items;
    private final Function<? super T, ?> form;

    Forms(List<T> items, Function<? super T, ?> form) {
      this.items = items;
      this.form = form;
    }

    @Override
    public @Nullable Object get(int index) {
      return form.apply(items.get(index));
    }

    @Override
    public int size() {
      return items.size();
    }
  }

  /** Puts a list, unless it is empty. */
  <T> ObjectTree listUnlessEmpty(String name, List<T> items, Function<? super T, ?> form) {
    return items.isEmpty() ? this : list(name, items, form);
  }

  /** Puts a list of texts, unless it is empty. */
  ObjectTree textsUnlessEmpty(String name, List<String> texts) {
    return texts.isEmpty() ? this : put(name, texts);
  }

  /** Puts all fields of another object. */
  ObjectTree putAll(ObjectTree other) {
    fields.putAll(other.fields);
    return this;
  }

  Map<String, @Nullable Object> fields() {
    return fields;
  }
}
