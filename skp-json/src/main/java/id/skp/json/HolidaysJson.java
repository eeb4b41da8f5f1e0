package id.skp.json;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * <em>Daftar hari libur</em>: the days on which nobody works though their day of the week is a working day, as a JSON list of
 * dates: {@code ["2025-03-31", "2025-04-01"]}. Which these are, decrees say each year; the library knows none.
 */
public final class HolidaysJson {
  private HolidaysJson() {}

  /**
   * Reads a list.
   *
   * @param utf8 the list, in UTF-8
   * @return the dates in the order of the list
   * @throws DocumentException if the list is refused, with all problems found
   */
  public static List<LocalDate> read(byte[] utf8) {
    return read(StrictJson.parse(utf8));
  }

  private static List<LocalDate> read(@Nullable Object document) {
    Problems problems = new Problems(document);
    Optional<List<LocalDate>> dates = document == null
        ? Values.wrongType("a list of dates", null, Location.ROOT, problems)
        : ObjectView.items(document, Values.DATE, Location.ROOT, problems);
    if (problems.count() > 0) {
      throw problems.toException();
    }
    return dates.orElseThrow(problems::toException);
  }
}
