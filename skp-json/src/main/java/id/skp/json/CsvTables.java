package id.skp.json;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import id.skp.core.InvalidValueException;
import id.skp.json.Table.TableRow;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.OutputStream;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;

/** CSV files. */
final class CsvTables {
  private static final char[] SEPARATORS = {',', ';', '\t', '|'};
  private static final byte[] MARK = "\ufeff".getBytes(StandardCharsets.UTF_8);

  private CsvTables() {}

  /** Gives a reading of a file for each sign that may separate its columns; which it is, the header row tells. */
  static List<Table> read(byte[] utf8) {
    List<Table> tables = new ArrayList<>();
    for (char separator : SEPARATORS) {
      if (Tables.count(utf8, separator) > 0 || separator == SEPARATORS[0]) {
        tables.add(new Reading(utf8, separator));
      }
    }
    return tables;
  }

  /** A CSV file whose columns a sign separates. */
  private static final class Reading implements Table {
    private final byte[] utf8;
    private final char separator;

    Reading(byte[] utf8, char separator) {
      this.utf8 = utf8;
      this.separator = separator;
    }

    @Override
    public String name() {
      return "";
    }

    @Override
    public Optional<InvalidValueException> read(Predicate<TableRow> wantsMore) {
      boolean endsQuoted = endsQuoted();
      int number = 0;
      int filled = 0;
      try (CsvReader<CsvRecord> reader = CsvReader.builder()
          .fieldSeparator(separator)
          .skipEmptyLines(false)
          .allowExtraFields(true)
          .allowMissingFields(true)
          .ofCsvRecord(text())) {
        for (CsvRecord each : reader) {
          Tables.requireNumber(++number);
          TableRow row = row(number, each.getFields());
          if (!row.isBlank()) {
            Tables.requireRows(++filled);
            if (!wantsMore.test(row)) {
              return Optional.empty();
            }
          }
        }
      } catch (CsvParseException tooLong) {
        return Optional.of(endsQuoted ? malformed(number + 1) : tooLong(number + 1));
      } catch (IOException impossible) {
        throw new UncheckedIOException(impossible);
      }
      return endsQuoted ? Optional.of(malformed(number)) : Optional.empty();
    }

    /** Tells whether a quotation mark that begins a cell is not closed, which takes all lines behind it for that cell. */
    private boolean endsQuoted() {
      boolean quoted = false;
      boolean mayBegin = true;
      for (int i = start(); i < utf8.length; i++) {
        boolean mark = utf8[i] == '"';
        if (quoted) {
          quoted = !mark;
          mayBegin = mark;
        } else {
          quoted = mark && mayBegin;
          mayBegin = utf8[i] == separator || utf8[i] == '\n' || utf8[i] == '\r';
        }
      }
      return quoted;
    }

    private int start() {
      return Arrays.mismatch(MARK, utf8) == MARK.length ? MARK.length : 0;
    }

    private Reader text() {
      int start = start();
      return new InputStreamReader(
          new ByteArrayInputStream(utf8, start, utf8.length - start), StandardCharsets.UTF_8);
    }
  }

  private static InvalidValueException tooLong(int row) {
    return Tables.refused(
        "TOO_LARGE",
        "perlu baris dan sel yang dapat dibaca orang; baris " + row + " terlalu panjang",
        "needs rows and cells that somebody can read; row " + row + " is too long",
        row);
  }

  private static InvalidValueException malformed(int row) {
    return Tables.refused(
        "CSV_MALFORMED",
        "perlu CSV yang tanda kutipnya berpasangan, terutama pada baris " + row,
        "needs CSV whose quotation marks are in pairs, above all in row " + row,
        "\"");
  }

  private static TableRow row(int number, List<String> fields) {
    int looked = Math.min(fields.size(), Tables.MOST_COLUMNS);
    Map<Integer, Cell> beyond = new LinkedHashMap<>();
    for (int i = looked; i < fields.size(); i++) {
      if (!fields.get(i).isBlank()) {
        beyond.put(i, cell(fields.get(i)));
      }
    }
    return new TableRow(
        number, fields.subList(0, looked).stream().map(CsvTables::cell).toList(), beyond);
  }

  /** An apostrophe before a sign that would begin a formula is the spreadsheet's, not the text's. */
  private static Cell cell(String text) {
    if (text.length() > 1 && text.charAt(0) == '\'' && beginsFormula(text.substring(1))) {
      return Cell.text(text.substring(1));
    }
    return text.startsWith("=") ? new Cell(Cell.Kind.FORMULA, text) : Cell.text(text);
  }

  /** Tells whether a spreadsheet would take a text for a formula, or might once blanks before it are dropped or wide signs are narrow. */
  static boolean beginsFormula(String text) {
    int begin = 0;
    while (begin < text.length() && isTrimmed(text.charAt(begin))) {
      begin++;
    }
    return (begin > 0 && "\t\r\n".indexOf(text.charAt(0)) >= 0)
        || (begin < text.length()
            && "=+-@'\uFF1D\uFF0B\uFF0D\uFF20".indexOf(text.charAt(begin)) >= 0);
  }

  private static boolean isTrimmed(char sign) {
    return sign <= ' '
        || (sign >= '\u007f'
            && (Character.isSpaceChar(sign)
                || Character.getType(sign) == Character.CONTROL
                || Character.getType(sign) == Character.FORMAT));
  }

  /** Writes a file that a spreadsheet opens without running anything in it: the byte order mark tells it the encoding. */
  static Tables.Writing write(OutputStream out) throws IOException {
    out.write(MARK);
    CsvWriter writer =
        CsvWriter.builder().lineDelimiter(LineDelimiter.CRLF).build(out, StandardCharsets.UTF_8);
    return new Tables.Writing() {
      @Override
      void write(int row, List<String> cells) {
        var unused = writer.writeRecord(cells.stream()
            .map(cell -> beginsFormula(cell) || isLongNumber(cell) ? "'" + cell : cell)
            .toList());
      }

      @Override
      public void close() throws IOException {
        writer.flush();
      }
    };
  }

  /** A spreadsheet makes a number of such digits, and loses some. */
  private static boolean isLongNumber(String cell) {
    return cell.length() > 11 && cell.chars().allMatch(Character::isDigit);
  }
}
