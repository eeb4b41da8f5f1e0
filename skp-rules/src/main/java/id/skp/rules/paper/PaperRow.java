package id.skp.rules.paper;

import static id.skp.core.InvalidValueException.requireText;
import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import java.util.List;

/** <em>Baris</em>: a row of a table: a heading for those that follow, or a cell for each column. */
public sealed interface PaperRow {
  /**
   * A heading across all columns, such as {@code A. UTAMA}.
   *
   * @param title the heading as printed
   */
  record Heading(String title) implements PaperRow {
    /**
     * Refuses a blank heading.
     *
     * @param title the heading as printed
     * @throws id.skp.core.InvalidValueException with code {@code BLANK_TEXT}
     */
    public Heading {
      requireText(title, "title");
    }
  }

  /**
   * The cells of one row.
   *
   * @param cells a cell for each column, as the lines printed in it; a cell without a line is blank
   * @param continues whether the row belongs to the one above it, whose blank cells it shares
   */
  record Cells(List<List<String>> cells, boolean continues) implements PaperRow {
    /**
     * Copies the cells.
     *
     * @param cells a cell for each column, as the lines printed in it; a cell without a line is blank
     * @param continues whether the row belongs to the one above it, whose blank cells it shares
     */
    public Cells {
      cells = requireNonNull(cells, "cells").stream()
          .map(ImmutableList::copyOf)
          .collect(ImmutableList.toImmutableList());
    }

    /**
     * Obtains a row that stands for itself.
     *
     * @param cells a cell for each column
     * @return the row
     */
    public static Cells of(List<List<String>> cells) {
      return new Cells(cells, false);
    }
  }
}
