package id.skp.rules.form;

import static id.skp.core.InvalidValueException.unless;
import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import java.util.List;

/** <em>Isi bagian</em>: what may stand in a section of a form. */
public sealed interface FormContent {
  /**
   * Named entries.
   *
   * @param facts the entries in the order of the form
   */
  record Facts(List<FormFact> facts) implements FormContent {
    /**
     * Copies the entries.
     *
     * @param facts the entries in the order of the form
     */
    public Facts {
      facts = ImmutableList.copyOf(requireNonNull(facts, "facts"));
    }
  }

  /**
   * A numbered list; an empty one is printed as a blank to be filled.
   *
   * @param items the items in their order
   */
  record Items(List<String> items) implements FormContent {
    /**
     * Copies the items.
     *
     * @param items the items in their order
     */
    public Items {
      items = ImmutableList.copyOf(requireNonNull(items, "items"));
    }
  }

  /**
   * A table.
   *
   * @param columns the titles of the columns as printed, from left to right
   * @param rows the rows, from the top
   */
  record Table(List<String> columns, List<FormRow> rows) implements FormContent {
    /**
     * Refuses a row that has more or fewer cells than the table has columns.
     *
     * @param columns the titles of the columns as printed, from left to right
     * @param rows the rows, from the top
     * @throws id.skp.core.InvalidValueException with code {@code ROW_MALFORMED}
     */
    public Table {
      columns = ImmutableList.copyOf(requireNonNull(columns, "columns"));
      rows = ImmutableList.copyOf(requireNonNull(rows, "rows"));
      for (int i = 0; i < rows.size(); i++) {
        if (rows.get(i) instanceof FormRow.Cells row) {
          unless(
              row.cells().size() == columns.size(),
              "ROW_MALFORMED",
              "rows[" + i + "]",
              "perlu sel untuk setiap kolom dari " + columns.size() + " kolom",
              "needs a cell for each of the " + columns.size() + " columns",
              row.cells().size());
        }
      }
    }
  }
}
