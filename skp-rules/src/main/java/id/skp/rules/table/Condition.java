package id.skp.rules.table;

import static java.util.Objects.requireNonNull;

import id.skp.core.text.Labelled;
import id.skp.core.text.Text;

/** What a row of a table asks of one of its columns. Columns make it. */
public abstract class Condition implements Labelled {
  private final String column;
  private final Text title;

  /** Of a column of a name and title. */
  Condition(String column, Text title) {
    this.column = requireNonNull(column, "column");
    this.title = requireNonNull(title, "title");
  }

  /**
   * Returns the name of the column.
   *
   * @return the name
   */
  public final String column() {
    return column;
  }

  /** Tells whether a value of the column is what is asked for. */
  abstract boolean holds(Object value);

  /** Returns what is asked for, without the column. */
  abstract Text asked();

  /**
   * Returns the title of the column and what is asked for.
   *
   * @return the label, such as "Predikat tahun lalu: Sangat Baik / Baik"
   */
  @Override
  public final Text label() {
    return Text.of(
        title.indonesian() + ": " + asked().indonesian(),
        title.english() + ": " + asked().english());
  }

  @Override
  public abstract boolean equals(Object other);

  @Override
  public abstract int hashCode();

  /** Returns the label in English. */
  @Override
  public final String toString() {
    return label(Text.ENGLISH);
  }
}
