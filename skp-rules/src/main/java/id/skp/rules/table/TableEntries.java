package id.skp.rules.table;

import static id.skp.core.InvalidValueException.unless;
import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/**
 * What a {@link TableRule} decides from: values by column.
 *
 * <pre>{@code
 * rules.decide(CUT.key(), TableEntries.of(YEAR.entry(KURANG), LATE_DAYS.entry(Ratio.of(3))));
 * }</pre>
 */
public final class TableEntries {
  /** The value of one column, which has looked at it. */
  public static final class Entry {
    private final String column;
    private final Object value;

    Entry(String column, Object value) {
      this.column = column;
      this.value = value;
    }

    /** Returns the name of the column and the value. */
    @Override
    public String toString() {
      return column + " = " + value;
    }
  }

  private final ImmutableMap<String, Object> values;

  private TableEntries(Map<String, Object> values) {
    this.values = ImmutableMap.copyOf(values);
  }

  /**
   * Obtains values.
   *
   * @param entries the values, each of another column
   * @return the values; a column of the table that has none ends the decision with {@code MISSING_INPUT}
   * @throws id.skp.core.InvalidValueException with code {@code DUPLICATE_ENTRY} if a column has two
   */
  public static TableEntries of(Entry... entries) {
    requireNonNull(entries, "entries");
    Map<String, Object> values = new LinkedHashMap<>();
    for (Entry each : entries) {
      unless(
          values.put(each.column, each.value) == null,
          "DUPLICATE_ENTRY",
          each.column,
          "perlu satu nilai untuk setiap kolom",
          "needs one value for each column",
          each.value);
    }
    return new TableEntries(values);
  }

  /**
   * Returns the values.
   *
   * @return the values by the names of their columns
   */
  public Map<String, Object> values() {
    return values;
  }

  Optional<Object> find(String column) {
    return Optional.ofNullable(values.get(column));
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof TableEntries that && values.equals(that.values);
  }

  @Override
  public int hashCode() {
    return values.hashCode();
  }

  /** Returns the values by column. */
  @Override
  public String toString() {
    return values.toString();
  }
}
