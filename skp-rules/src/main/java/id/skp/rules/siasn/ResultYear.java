package id.skp.rules.siasn;

import static java.util.Objects.requireNonNull;

import id.skp.rules.input.Field;
import java.util.Optional;

/**
 * <em>Tahun SKP</em>: the year whose result is to be saved.
 *
 * @param year the year, if it is given
 */
public record ResultYear(Optional<Long> year) {
  /** The year. */
  public static final Field<ResultYear, Optional<Long>> YEAR =
      Field.of("year", ResultYear::year, "Tahun SKP", "Year of the SKP");

  /**
   * Refuses null.
   *
   * @param year the year, if it is given
   */
  public ResultYear {
    requireNonNull(year, "year");
  }

  /**
   * Obtains a year.
   *
   * @param year the year
   * @return the year
   */
  public static ResultYear of(long year) {
    return new ResultYear(Optional.of(year));
  }
}
