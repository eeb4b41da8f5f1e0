package id.skp.json;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import id.skp.core.InvalidValueException;
import id.skp.json.Table.TableRow;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** CSV files. */
final class CsvTables {
  private static final char[] SEPARATORS = {',', ';', '\t'};
  private static final String MARK = "\ufeff";

  private CsvTables() {}

  /** Reads a file once for each sign that may separate its columns; which it is, the header row tells. */
  static List<Table> read(byte[] utf8) {
    String text = new String(utf8, StandardCharsets.UTF_8);
    String plain = text.startsWith(MARK) ? text.substring(1) : text;
    List<Table> tables = new ArrayList<>();
    for (char separator : SEPARATORS) {
      if (plain.indexOf(separator) >= 0 || separator == SEPARATORS[0]) {
        List<TableRow> rows = new ArrayList<>();
        tables.add(new Table("", rows, read(plain, separator, rows)));
      }
    }
    return tables;
  }

  /** Reads as many rows as can be; returns why no more of them. */
  private static Optional<InvalidValueException> read(
      String text, char separator, List<TableRow> rows) {
    int number = 0;
    boolean endsWithinQuotes = false;
    try (CsvReader<CsvRecord> reader = CsvReader.builder()
        .fieldSeparator(separator)
        .skipEmptyLines(false)
        .allowExtraFields(true)
        .allowMissingFields(true)
        .ofCsvRecord(text)) {
      for (CsvRecord each : reader) {
        number++;
        Tables.requireRows(number);
        List<String> fields = each.getFields();
        endsWithinQuotes = fields.stream().anyMatch(field -> field.indexOf('\n') >= 0);
        if (fields.stream().anyMatch(field -> !field.isBlank())) {
          rows.add(new TableRow(
              number,
              fields.stream().limit(Tables.MOST_COLUMNS).map(CsvTables::cell).toList()));
        }
      }
    } catch (CsvParseException malformed) {
      return Optional.of(malformed(number + 1));
    } catch (IOException impossible) {
      throw new UncheckedIOException(impossible);
    }
    // a quotation mark that is not closed takes all lines behind it for one cell
    boolean odd = text.chars().filter(sign -> sign == '"').count() % 2 == 1;
    return odd && endsWithinQuotes ? Optional.of(malformed(number)) : Optional.empty();
  }

  private static InvalidValueException malformed(int row) {
    return Tables.refused(
        "CSV_MALFORMED",
        "perlu CSV yang tanda kutipnya berpasangan, terutama pada baris " + row,
        "needs CSV whose quotation marks are in pairs, above all in row " + row,
        "\"");
  }

  /** An apostrophe before a sign that would begin a formula is the spreadsheet's, not the text's. */
  private static Cell cell(String text) {
    if (text.length() > 1 && text.charAt(0) == '\'' && beginsFormula(text.substring(1))) {
      return Cell.text(text.substring(1));
    }
    return text.startsWith("=") ? new Cell(Cell.Kind.FORMULA, text) : Cell.text(text);
  }

  /** Tells whether a spreadsheet would take a text for a formula, or might once blanks before it are dropped. */
  static boolean beginsFormula(String text) {
    return !text.isEmpty() && "=+-@\t\r\n'".indexOf(text.charAt(0)) >= 0;
  }

  /** Writes a file that a spreadsheet opens without running anything in it: the byte order mark tells it the encoding. */
  static void write(List<List<String>> rows, OutputStream out) throws IOException {
    out.write(MARK.getBytes(StandardCharsets.UTF_8));
    CsvWriter writer =
        CsvWriter.builder().lineDelimiter(LineDelimiter.CRLF).build(out, StandardCharsets.UTF_8);
    for (List<String> row : rows) {
      var unused = writer.writeRecord(row.stream()
          .map(cell -> beginsFormula(cell) || isLongNumber(cell) ? "'" + cell : cell)
          .toList());
    }
    writer.flush();
  }

  /** A spreadsheet makes a number of such digits, and loses some. */
  private static boolean isLongNumber(String cell) {
    return cell.length() > 11 && cell.chars().allMatch(Character::isDigit);
  }
}
