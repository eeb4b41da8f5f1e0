package id.skp.json;

import static java.util.Objects.requireNonNull;

import id.skp.core.InvalidValueException;
import id.skp.core.text.Text;
import java.util.Locale;

/**
 * What is wrong with a cell, or worth knowing of a row.
 *
 * @param sheet the name of the sheet; empty for a CSV file
 * @param row the number of the row, from 1
 * @param column the letters of the column, such as {@code C}; empty if it is about the row, or if the sheet has no such column
 * @param header what the header row says of the column, or the field
 * @param code what it is, in capitals, stable across versions
 * @param text what is wrong, what was found and what to do, in both languages
 */
public record CellProblem(
    String sheet, int row, String column, String header, String code, Text text) {
  private static final Text ROW = Text.of("baris", "row");

  /**
   * Refuses null.
   *
   * @param sheet the name of the sheet
   * @param row the number of the row, from 1
   * @param column the letters of the column
   * @param header what the header row says of the column, or the field
   * @param code what it is, in capitals
   * @param text what is wrong, what was found and what to do, in both languages
   */
  public CellProblem {
    requireNonNull(sheet, "sheet");
    requireNonNull(column, "column");
    requireNonNull(header, "header");
    requireNonNull(code, "code");
    requireNonNull(text, "text");
  }

  /**
   * Returns where and what, on one line; of the number of a person the last four digits.
   *
   * @param locale the reader's locale
   * @return such as {@code Laporan!B12 (NIP): NIP_DIGITS_LOST: needs …}
   */
  public String in(Locale locale) {
    return line().in(locale);
  }

  /** Returns where and what, on one line. */
  Text line() {
    return Text.of(line(Text.INDONESIAN), line(Text.ENGLISH));
  }

  /** Returns how long its line is in the language in which it is longer. */
  int length() {
    return Math.max(line(Text.INDONESIAN).length(), line(Text.ENGLISH).length()) + 1;
  }

  private String line(Locale locale) {
    return Excerpt.oneLine(InvalidValueException.withoutNumbersOfPersons(
        place(locale) + ": " + code + ": " + text.in(locale)));
  }

  /** Returns where, such as {@code Laporan!B12 (NIP)}. */
  Text place() {
    return Text.of(place(Text.INDONESIAN), place(Text.ENGLISH));
  }

  private String place(Locale locale) {
    return InvalidValueException.withoutNumbersOfPersons((sheet.isEmpty() ? "" : sheet + "!")
        + (column.isEmpty() ? ROW.in(locale) + " " + row : column + row)
        + (header.isEmpty() ? "" : " (" + header + ")"));
  }

  /** Returns where and what in English, on one line. */
  @Override
  public String toString() {
    return in(Text.ENGLISH);
  }
}
