package id.skp.json;

import java.util.AbstractMap;
import java.util.AbstractSet;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** What a row says of each field, in their order: of a hundred thousand rows many are held at once, each with room for no more than it says. */
final class RowValues extends AbstractMap<RowField, Object> {
  private static final Object[] NONE = {};
  private static final byte[] NOWHERE = {};
  private static final List<RowField> FIELDS = List.of(RowField.values());
  private static final Map<RowField, Byte> NUMBERS = new EnumMap<>(FIELDS.stream()
      .collect(Collectors.toMap(Function.identity(), each -> (byte) FIELDS.indexOf(each))));

  /** The numbers of the fields that it says, ascending. */
  private byte[] fields = NOWHERE;

  private Object[] values = NONE;

  /** Returns where a field's value is, or, below 0, as a search in an array says where it would be. */
  private int position(@Nullable Object field) {
    Byte number = NUMBERS.get(field);
    return number == null ? -1 : Arrays.binarySearch(fields, number);
  }

  @Override
  public int size() {
    return values.length;
  }

  @Override
  public boolean containsKey(@Nullable Object field) {
    return position(field) >= 0;
  }

  @Override
  public @Nullable Object get(@Nullable Object field) {
    int position = position(field);
    return position < 0 ? null : values[position];
  }

  @Override
  public @Nullable Object put(RowField field, Object value) {
    int position = position(field);
    if (position >= 0) {
      Object before = values[position];
      values[position] = value;
      return before;
    }
    int added = -position - 1;
    values = Arrays.copyOf(values, values.length + 1);
    System.arraycopy(values, added, values, added + 1, values.length - 1 - added);
    values[added] = value;
    fields = Arrays.copyOf(fields, values.length);
    System.arraycopy(fields, added, fields, added + 1, values.length - 1 - added);
    fields[added] = Objects.requireNonNull(NUMBERS.get(field));
    return null;
  }

  @Override
  public @Nullable Object remove(@Nullable Object field) {
    Object before = get(field);
    if (before != null) {
      int position = position(field);
      Object[] fewer = Arrays.copyOf(values, values.length - 1);
      System.arraycopy(values, position + 1, fewer, position, fewer.length - position);
      values = fewer;
      byte[] without = Arrays.copyOf(fields, fewer.length);
      System.arraycopy(fields, position + 1, without, position, without.length - position);
      fields = without;
    }
    return before;
  }

  /** Forgets all but some fields. */
  void keep(Set<RowField> some) {
    RowValues kept = new RowValues();
    forEach((field, value) -> {
      if (some.contains(field)) {
        kept.put(field, value);
      }
    });
    fields = kept.fields;
    values = kept.values;
  }

  @Override
  public Set<Entry<RowField, Object>> entrySet() {
    return new AbstractSet<>() {
      @Override
      public int size() {
        return values.length;
      }

      @Override
      public Iterator<Entry<RowField, Object>> iterator() {
        return new Entries(fields, values);
      }
    };
  }

  /** Returns what is said so far, by the names of the fields, as a map that nobody can change. */
  Map<String, Object> named() {
    RowValues said = new RowValues();
    said.fields = fields;
    said.values = values.clone();
    return new Named(said);
  }

  /** Values by the names of their fields. */
  static final class Named extends AbstractMap<String, Object> {
    private final RowValues said;

    private Named(RowValues said) {
      this.said = said;
    }

    @Override
    public @Nullable Object get(@Nullable Object name) {
      return name instanceof String text ? said.get(RowField.named(text)) : null;
    }

    @Override
    public Set<Entry<String, Object>> entrySet() {
      return new AbstractSet<>() {
        @Override
        public int size() {
          return said.size();
        }

        @Override
        public Iterator<Entry<String, Object>> iterator() {
          Iterator<Entry<RowField, Object>> entries = said.entrySet().iterator();
          return new Iterator<>() {
            @Override
            public boolean hasNext() {
              return entries.hasNext();
            }

            @Override
            public Entry<String, Object> next() {
              Entry<RowField, Object> entry = entries.next();
              return Map.entry(entry.getKey().field(), entry.getValue());
            }
          };
        }
      };
    }
  }

  private static final class Entries implements Iterator<Entry<RowField, Object>> {
    private final byte[] fields;
    private final Object[] values;
    private int next;

    private Entries(byte[] fields, Object[] values) {
      this.fields = fields;
      this.values = values;
    }

    @Override
    public boolean hasNext() {
      return next < values.length;
    }

    @Override
    public Entry<RowField, Object> next() {
      if (next == values.length) {
        throw new NoSuchElementException();
      }
      Object value = values[next];
      return Map.entry(FIELDS.get(fields[next++]), value);
    }
  }
}
