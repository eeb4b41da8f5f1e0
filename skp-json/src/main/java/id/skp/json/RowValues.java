package id.skp.json;

import java.util.AbstractMap;
import java.util.AbstractSet;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** What a row says of each field, in their order: of a hundred thousand rows many are held at once, each with room for no more than it says. */
final class RowValues extends AbstractMap<RowField, Object> {
  private static final Object[] NONE = {};
  private static final List<RowField> FIELDS = List.of(RowField.values());
  private static final Map<RowField, Long> BITS = new EnumMap<>(FIELDS.stream()
      .collect(Collectors.toMap(Function.identity(), each -> 1L << FIELDS.indexOf(each))));

  private long fields;
  private Object[] values = NONE;

  private static long bit(@Nullable Object field) {
    return BITS.getOrDefault(field, 0L);
  }

  private int position(long bit) {
    return Long.bitCount(fields & (bit - 1));
  }

  @Override
  public int size() {
    return values.length;
  }

  @Override
  public boolean containsKey(@Nullable Object field) {
    return (fields & bit(field)) != 0;
  }

  @Override
  public @Nullable Object get(@Nullable Object field) {
    return containsKey(field) ? values[position(bit(field))] : null;
  }

  @Override
  public @Nullable Object put(RowField field, Object value) {
    long bit = bit(field);
    int position = position(bit);
    if (containsKey(field)) {
      Object before = values[position];
      values[position] = value;
      return before;
    }
    Object[] more = Arrays.copyOf(values, values.length + 1);
    System.arraycopy(values, position, more, position + 1, values.length - position);
    more[position] = value;
    values = more;
    fields |= bit;
    return null;
  }

  @Override
  public @Nullable Object remove(@Nullable Object field) {
    Object before = get(field);
    if (before != null) {
      long bit = bit(field);
      int position = position(bit);
      Object[] fewer = Arrays.copyOf(values, values.length - 1);
      System.arraycopy(values, position + 1, fewer, position, fewer.length - position);
      values = fewer;
      fields &= ~bit;
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
    private final Object[] values;
    private long left;
    private int next;

    private Entries(long fields, Object[] values) {
      this.left = fields;
      this.values = values;
    }

    @Override
    public boolean hasNext() {
      return left != 0;
    }

    @Override
    public Entry<RowField, Object> next() {
      if (left == 0) {
        throw new NoSuchElementException();
      }
      RowField field = FIELDS.get(Long.numberOfTrailingZeros(left));
      left &= left - 1;
      return Map.entry(field, values[next++]);
    }
  }
}
