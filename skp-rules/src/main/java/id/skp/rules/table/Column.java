package id.skp.rules.table;

import static id.skp.core.InvalidValueException.unless;
import static java.util.Objects.requireNonNull;

import id.skp.core.InvalidValueException;
import id.skp.core.text.Text;
import id.skp.rules.input.Field;
import id.skp.rules.input.Given;
import id.skp.rules.message.Message;
import id.skp.rules.value.ValueForm;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * A column of a table: what a rule looks at, or what it gives. An {@link OptionColumn} holds constants, words or a truth value, a
 * {@link NumberColumn} numbers.
 *
 * @param <V> the type of its values
 */
public abstract class Column<V> {
  /** Names of columns stand as fields of documents. */
  private static final Pattern NAME = Pattern.compile("[a-z][a-zA-Z0-9]{0,63}");

  private final String name;
  private final Text title;
  private final Class<V> type;
  private final Field<TableEntries, Optional<V>> field;

  /** Of a name, a type of values and a title. */
  Column(String name, Class<V> type, Text title) {
    this.name = requireNonNull(name, "name");
    this.type = requireNonNull(type, "type");
    this.title = requireNonNull(title, "title");
    this.field = Field.of(name, entries -> entries.find(name).map(type::cast), title);
    unless(
        NAME.matcher(name).matches(),
        "COLUMN_NAME_MALFORMED",
        "name",
        "perlu nama dari huruf dan angka yang diawali huruf kecil, paling banyak 64",
        "needs a name of letters and digits that begins with a small letter, at most 64",
        name);
  }

  /**
   * Returns the name, as documents and case files call the field.
   *
   * @return the name
   */
  public final String name() {
    return name;
  }

  /**
   * Returns what people call it.
   *
   * @return the title
   */
  public final Text title() {
    return title;
  }

  /**
   * Returns the type of its values.
   *
   * @return the type
   */
  public final Class<V> type() {
    return type;
  }

  /**
   * Returns how one of its values stands as data.
   *
   * @return the form
   */
  public abstract ValueForm<V> form();

  /**
   * Gives it a value, for {@link TableEntries}.
   *
   * @param value the value
   * @return the entry
   * @throws id.skp.core.InvalidValueException with code {@code OUTSIDE_COLUMN} if it is no value of this column
   */
  public final TableEntries.Entry entry(V value) {
    requireNonNull(value, "value");
    Optional<Message> misfit = misfit(value);
    misfit.map(Message::toText).ifPresent(why -> {
      throw new InvalidValueException("OUTSIDE_COLUMN", name, why.indonesian(), why.english());
    });
    return new TableEntries.Entry(name, value);
  }

  /** Returns the field of a rule's input that holds its value. */
  final Field<TableEntries, Optional<V>> field() {
    return field;
  }

  /** Reads its value from loosely typed input. */
  final Optional<TableEntries.Entry> read(Given given) {
    Optional<V> value = value(given, field);
    value.flatMap(this::misfit).ifPresent(why -> {
      throw given.invalid(field, why);
    });
    return value.map(each -> new TableEntries.Entry(name, each));
  }

  /** Reads a value of the type, whether or not it is one of this column. */
  abstract Optional<V> value(Given given, Field<?, ?> field);

  /** Says why something is no value of this column. */
  abstract Optional<Message> misfit(V value);

  /** Returns what some conditions ask of it, if one does. */
  final Optional<Condition> asked(List<Condition> conditions) {
    return conditions.stream().filter(each -> each.column().equals(name)).findFirst();
  }

  /** Returns values that stand for all: two for which no condition differs are told by one. */
  abstract List<V> samples(List<Condition> conditions);

  /** Returns how the condition of a row stands as data. */
  abstract ValueForm<Condition> conditionForm();

  /** Tells whether another column has the same values. */
  abstract boolean hasValuesOf(Column<?> other);

  @Override
  public final boolean equals(Object other) {
    return other instanceof Column<?> that
        && name.equals(that.name)
        && type == that.type
        && title.equals(that.title)
        && hasValuesOf(that);
  }

  @Override
  public final int hashCode() {
    return 31 * name.hashCode() + type.hashCode();
  }

  /** Returns the name. */
  @Override
  public final String toString() {
    return name;
  }
}
