package id.skp.json;

import id.skp.core.InvalidValueException;
import java.util.List;
import java.util.Optional;

/**
 * A sheet as far as it is read: its rows that are not empty.
 *
 * @param name what it is called; empty for the only one of a CSV file
 * @param rows its rows, in order
 * @param broken why no more rows could be read, if that is so
 */
record Table(String name, List<TableRow> rows, Optional<InvalidValueException> broken) {
  Table(String name, List<TableRow> rows) {
    this(name, rows, Optional.empty());
  }

  /**
   * A row.
   *
   * @param number its number in the sheet, from 1
   * @param cells its cells from the first column on
   */
  record TableRow(int number, List<Cell> cells) {
    Cell cell(int column) {
      return column < cells.size() ? cells.get(column) : Cell.EMPTY;
    }
  }

  /** Returns how a column is called in a sheet: {@code A} to {@code Z}, {@code AA} and on. */
  static String letters(int column) {
    StringBuilder letters = new StringBuilder();
    for (int rest = column; rest >= 0; rest = rest / 26 - 1) {
      letters.insert(0, (char) ('A' + rest % 26));
    }
    return letters.toString();
  }
}
