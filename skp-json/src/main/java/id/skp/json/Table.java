package id.skp.json;

import id.skp.core.InvalidValueException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;

/** A sheet that is read row by row, as often as is asked, so that no more of it is held than what is made of a row. */
interface Table {
  /** Returns what it is called; empty for the only one of a CSV file. */
  String name();

  /** Tells whether it is hidden from those who open the file. */
  default boolean isHidden() {
    return false;
  }

  /** Tells whether a row is hidden, such as by a filter. */
  default boolean isHiddenRow(int number) {
    return false;
  }

  /** Tells whether a column is hidden. */
  default boolean isHiddenColumn(int position) {
    return false;
  }

  /**
   * Hands over its rows that are not empty, in order, for as long as more are wanted.
   *
   * @param wantsMore takes a row and tells whether more are wanted
   * @return why no more rows can be read, if that is so
   */
  Optional<InvalidValueException> read(Predicate<TableRow> wantsMore);

  /**
   * A row.
   *
   * @param number its number in the sheet, from 1
   * @param cells its cells from the first column on, as many as are looked at
   * @param beyond those behind them that are not blank, by their position and in its order
   */
  record TableRow(int number, List<Cell> cells, Map<Integer, Cell> beyond) {
    boolean isBlank() {
      return beyond.isEmpty() && cells.stream().allMatch(cell -> cell.text().isBlank());
    }

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
