package id.skp.json;

import static java.util.Objects.requireNonNull;

import id.skp.core.shape.Definitions;
import id.skp.core.shape.Shape;
import java.io.IOException;
import java.io.InputStream;
import java.time.LocalDate;
import java.util.List;

/**
 * <em>Daftar hari libur</em>: the days on which nobody works though their day of the week is a working day, as a JSON list of
 * dates: {@code ["2025-03-31", "2025-04-01"]}. Which these are, decrees say each year; the library knows none.
 */
public final class HolidaysJson {
  private static final Shape<List<LocalDate>> DATES = BasicShapes.DATE.list().distinct();

  private HolidaysJson() {}

  static String schema() {
    return Document.schema(
        "skp-holidays/1",
        "The days on which nobody works, as a list without a header.",
        DATES,
        new Definitions());
  }

  /**
   * Reads a list.
   *
   * @param utf8 the list, in UTF-8
   * @return the dates in the order of the list
   * @throws DocumentException if the list is refused, with all problems found
   */
  public static List<LocalDate> read(byte[] utf8) {
    requireNonNull(utf8, "utf8");
    return read(StrictJson.source(utf8));
  }

  /**
   * Reads a list of at most {@value StrictJson#MAX_LENGTH} bytes: of a longer one no more is taken from the stream.
   *
   * @param utf8 the list, in UTF-8, to the end of the stream, which stays open
   * @return the dates in the order of the list
   * @throws DocumentException if the list is refused, with all problems found
   * @throws IOException if the stream cannot be read
   */
  public static List<LocalDate> read(InputStream utf8) throws IOException {
    return read(StrictJson.source(utf8));
  }

  private static List<LocalDate> read(JsonSource document) {
    Problems problems = new Problems(document);
    DataSource in = new DataSource(document.value(), Location.ROOT, problems);
    List<LocalDate> dates = DATES.read(in);
    if (dates == null || problems.count() > 0) {
      throw problems.toException();
    }
    return dates;
  }
}
