package id.skp.rules.paper;

import com.google.common.collect.ImmutableList;
import java.util.ArrayList;
import java.util.List;

/**
 * Rows of a table that are kept on one page: a row below its headings, with those that continue it. Rows that would not fit a page
 * together go on in a group of their own, which repeats the cells at the left that say what they are about.
 *
 * @param headings the headings above the rows
 * @param rows the rows; none below a heading that nothing follows, and in a table without rows
 */
record RowGroup(List<String> headings, List<PaperRow.Cells> rows) {
  private static final String CONTINUED = "(lanjutan)";

  RowGroup {
    headings = ImmutableList.copyOf(headings);
    rows = ImmutableList.copyOf(rows);
  }

  static List<RowGroup> of(PaperContent.Table table, TableSize page) {
    List<RowGroup> groups = new ArrayList<>();
    List<String> headings = new ArrayList<>();
    List<PaperRow.Cells> open = new ArrayList<>();
    for (PaperRow row : table.rows()) {
      if (row instanceof PaperRow.Heading heading) {
        close(groups, headings, open);
        headings.add(heading.title());
      } else if (row instanceof PaperRow.Cells cells) {
        if (!cells.continues()) {
          closeRows(groups, headings, open);
          open.add(cells);
        } else if (page.fits(open, cells)) {
          open.add(cells);
        } else {
          PaperRow.Cells begun = again(open, cells);
          closeRows(groups, headings, open);
          open.add(begun);
        }
      }
    }
    close(groups, headings, open);
    return groups.isEmpty() ? List.of(new RowGroup(List.of(), List.of())) : groups;
  }

  private static void close(
      List<RowGroup> groups, List<String> headings, List<PaperRow.Cells> open) {
    if (!headings.isEmpty() || !open.isEmpty()) {
      groups.add(new RowGroup(headings, open));
      headings.clear();
      open.clear();
    }
  }

  private static void closeRows(
      List<RowGroup> groups, List<String> headings, List<PaperRow.Cells> open) {
    if (!open.isEmpty()) {
      close(groups, headings, open);
    }
  }

  /** The row with the cells at its left, or behind its first, which it shares with the rows above. */
  private static PaperRow.Cells again(List<PaperRow.Cells> above, PaperRow.Cells row) {
    if (above.isEmpty()) {
      return row;
    }
    List<List<String>> cells = new ArrayList<>(row.cells());
    int shared = cells.get(0).isEmpty() ? 0 : 1;
    while (shared < cells.size() && cells.get(shared).isEmpty()) {
      cells.set(shared, above.get(0).cells().get(shared));
      shared++;
    }
    if (shared > 0 && !row.cells().equals(cells) && !cells.get(shared - 1).contains(CONTINUED)) {
      cells.set(
          shared - 1,
          ImmutableList.<String>builder()
              .addAll(cells.get(shared - 1))
              .add(CONTINUED)
              .build());
    }
    return new PaperRow.Cells(cells, true);
  }

  /**
   * Returns over how many rows a cell reaches: down to the next row that has a cell of its own in the column.
   *
   * @param row the row, from 0
   * @param column the column, from 0
   * @return the number of rows; 0 if the cell is part of the one above
   */
  int span(int row, int column) {
    if (row > 0 && isBlank(row, column)) {
      return 0;
    }
    int end = row + 1;
    while (end < rows.size() && isBlank(end, column)) {
      end++;
    }
    return end - row;
  }

  private boolean isBlank(int row, int column) {
    return rows.get(row).cells().get(column).isEmpty();
  }
}
