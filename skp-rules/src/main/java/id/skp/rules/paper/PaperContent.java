package id.skp.rules.paper;

import static id.skp.core.InvalidValueException.unless;
import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import java.util.List;
import java.util.Optional;

/** <em>Isi bagian</em>: what may stand in a section of a paper. */
public sealed interface PaperContent {
  /**
   * Named entries.
   *
   * @param facts the entries in the order of the paper
   */
  record Facts(List<PaperFact> facts) implements PaperContent {
    /**
     * Copies the entries.
     *
     * @param facts the entries in the order of the paper
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
  record Items(List<String> items) implements PaperContent {
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
   * A curve over an axis without numbers, such as the pattern of distribution of a unit. Its heights say which place is higher,
   * never how many there should be.
   *
   * @param axis the places of the axis as printed, from the left
   * @param peak the place at which the curve is highest; empty for an axis to draw on
   */
  record Curve(List<String> axis, Optional<String> peak) implements PaperContent {
    /**
     * Refuses a peak that is not on the axis.
     *
     * @param axis the places of the axis as printed, from the left
     * @param peak the place at which the curve is highest; empty for an axis to draw on
     * @throws id.skp.core.InvalidValueException with code {@code PEAK_OFF_AXIS}
     */
    public Curve {
      axis = ImmutableList.copyOf(requireNonNull(axis, "axis"));
      unless(
          requireNonNull(peak, "peak").map(axis::contains).orElse(true),
          "PEAK_OFF_AXIS",
          "peak",
          "perlu salah satu dari " + axis,
          "needs one of " + axis,
          peak);
    }

    /**
     * Returns what the curve shows, for those who do not see it.
     *
     * @return where its peak is, and that it is no quota
     */
    public String words() {
      return peak.map(place -> "Puncak kurva pada " + place).orElse("Puncak kurva belum diketahui")
          + "; bahan pertimbangan, bukan kuota.";
    }

    /**
     * Draws the curve for a page of HTML.
     *
     * @param words what the picture shows, for those who do not see it
     * @return the picture with its caption; what was given is escaped
     */
    public String picture(String words) {
      return CurvePicture.of(axis, peak, requireNonNull(words, "words"));
    }

    /**
     * Draws the curve for a page of HTML, over bars of what there is.
     *
     * @param counts how many there are at each place of the axis, from the left; the highest bar is as high as the peak
     * @param words what the picture shows, for those who do not see it
     * @return the picture with its caption; what was given is escaped
     * @throws id.skp.core.InvalidValueException with code {@code ROW_MALFORMED} if there are more or fewer counts than places
     */
    public String pictureOver(List<Long> counts, String words) {
      unless(
          requireNonNull(counts, "counts").size() == axis.size(),
          "ROW_MALFORMED",
          "counts",
          "perlu satu jumlah untuk setiap tempat, " + axis.size(),
          "needs a count for each place, " + axis.size(),
          counts.size());
      return CurvePicture.over(counts, axis, peak, requireNonNull(words, "words"));
    }
  }

  /**
   * A table.
   *
   * @param columns the titles of the columns as printed, from left to right
   * @param rows the rows, from the top
   */
  record Table(List<String> columns, List<PaperRow> rows) implements PaperContent {
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
        if (rows.get(i) instanceof PaperRow.Cells row) {
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
