package id.skp.json;

import id.skp.core.InvalidValueException;
import id.skp.json.Table.TableRow;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import java.util.zip.CRC32;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipFile;
import org.apache.commons.compress.utils.SeekableInMemoryByteChannel;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.ReadingOptions;
import org.dhatim.fastexcel.reader.Row;
import org.dhatim.fastexcel.reader.Sheet;

/** Excel files. */
final class ExcelTables {
  /** As many digits as a spreadsheet shows of a number, which it keeps in binary. */
  private static final MathContext SHOWN = new MathContext(15, RoundingMode.HALF_EVEN);

  private static final BigDecimal MOST = BigDecimal.TEN.pow(30);

  private static final int MOST_PARTS = 1000;
  private static final byte[] DOCTYPE = "<!DOCTYPE".getBytes(StandardCharsets.US_ASCII);

  private ExcelTables() {}

  static List<Table> read(byte[] bytes) {
    List<Table> tables = new ArrayList<>();
    try (ReadableWorkbook workbook = new ReadableWorkbook(
        new ByteArrayInputStream(repacked(bytes)), new ReadingOptions(true, true))) {
      for (Sheet sheet : workbook.getSheets().toList()) {
        tables.add(new Table(sheet.getName(), rows(sheet)));
      }
    } catch (IOException | RuntimeException broken) {
      if (broken instanceof InvalidValueException refused) {
        throw refused;
      }
      throw Tables.broken(broken);
    }
    return tables;
  }

  /**
   * Unpacks an Excel file within bounds and gives what is read of it in a packing of our own, so that nothing is read that was not
   * counted.
   */
  private static byte[] repacked(byte[] bytes) throws IOException {
    long total = 0;
    int parts = 0;
    ByteArrayOutputStream repacked = new ByteArrayOutputStream(bytes.length * 4);
    try (ZipFile in = ZipFile.builder()
            .setSeekableByteChannel(new SeekableInMemoryByteChannel(bytes))
            .get();
        ZipOutputStream out = new ZipOutputStream(repacked)) {
      out.setMethod(ZipOutputStream.STORED);
      for (ZipArchiveEntry entry : Collections.list(in.getEntries())) {
        if (++parts > MOST_PARTS) {
          throw tooLarge(parts + " …");
        }
        if (entry.getName().endsWith(".xml") || entry.getName().endsWith(".rels")) {
          byte[] part;
          try (InputStream content = in.getInputStream(entry)) {
            part = content.readNBytes((int) (Tables.MOST_UNPACKED - total) + 1);
          }
          total += part.length;
          if (total > Tables.MOST_UNPACKED) {
            throw tooLarge(total);
          }
          requirePlainXml(part);
          put(out, entry.getName(), part);
        }
      }
    }
    return repacked.toByteArray();
  }

  private static InvalidValueException tooLarge(Object found) {
    return Tables.refused(
        "TOO_LARGE",
        "perlu berkas yang bila dibuka paling besar 128 MiB dalam " + MOST_PARTS
            + " bagian; bagi menjadi beberapa",
        "needs a file of at most 128 MiB in " + MOST_PARTS + " parts when unpacked; divide it",
        found);
  }

  /** XML with definitions of its own may grow without end, or fetch what it names. */
  private static void requirePlainXml(byte[] xml) {
    if (Tables.isUtf16(xml) || Tables.contains(xml, DOCTYPE, 0)) {
      throw Tables.refused(
          "NOT_WHAT_ITS_NAME_SAYS",
          "perlu berkas Excel .xlsx tanpa definisi dokumen; simpan ulang sebagai .xlsx",
          "needs an Excel file .xlsx without a document definition; save it as .xlsx",
          "DOCTYPE");
    }
  }

  private static void put(ZipOutputStream out, String name, byte[] part) throws IOException {
    CRC32 sum = new CRC32();
    sum.update(part);
    ZipEntry entry = new ZipEntry(name);
    entry.setSize(part.length);
    entry.setCompressedSize(part.length);
    entry.setCrc(sum.getValue());
    out.putNextEntry(entry);
    out.write(part);
    out.closeEntry();
  }

  private static List<TableRow> rows(Sheet sheet) throws IOException {
    List<TableRow> rows = new ArrayList<>();
    try (Stream<Row> stream = sheet.openStream()) {
      stream.forEach(row -> {
        List<Cell> cells = new ArrayList<>();
        for (int i = 0; i < Math.min(row.getCellCount(), Tables.MOST_COLUMNS); i++) {
          cells.add(cell(Optional.ofNullable(row.getCell(i))));
        }
        if (cells.stream().anyMatch(cell -> !cell.text().isBlank())) {
          Tables.requireRows(rows.size() + 1);
          rows.add(new TableRow(row.getRowNum(), cells));
        }
      });
    }
    return rows;
  }

  private static Cell cell(Optional<org.dhatim.fastexcel.reader.Cell> found) {
    if (found.isEmpty()) {
      return Cell.EMPTY;
    }
    org.dhatim.fastexcel.reader.Cell cell = found.get();
    String raw = Optional.ofNullable(cell.getRawValue()).orElse("");
    return switch (cell.getType()) {
      case EMPTY -> Cell.EMPTY;
      case STRING -> Cell.text(cut(Optional.ofNullable(cell.asString()).orElse("")));
      case BOOLEAN -> new Cell(Cell.Kind.TRUTH, raw);
      case ERROR -> new Cell(Cell.Kind.ERROR, cut(raw.isEmpty() ? "#" : raw));
      case FORMULA ->
        new Cell(
            Cell.Kind.FORMULA, cut("=" + Optional.ofNullable(cell.getFormula()).orElse("")));
      case NUMBER -> number(raw, Optional.ofNullable(cell.getDataFormatString()).orElse(""), cell);
    };
  }

  private static String cut(String text) {
    return Excerpt.cut(text, Tables.MOST_CHARACTERS);
  }

  private static Cell number(String raw, String format, org.dhatim.fastexcel.reader.Cell cell) {
    BigDecimal number;
    try {
      number = raw.length() > 60 ? MOST : new BigDecimal(raw);
    } catch (NumberFormatException notANumber) {
      return new Cell(Cell.Kind.ERROR, cut(raw));
    }
    if (number.abs().compareTo(MOST) >= 0 || number.scale() > 340) {
      return new Cell(Cell.Kind.ERROR, cut(raw));
    }
    String signs = signs(format.toLowerCase(Locale.ROOT));
    if (!signs.contains("general") && signs.chars().anyMatch(sign -> "ymdhs".indexOf(sign) >= 0)) {
      return isDay(number)
          ? new Cell(Cell.Kind.DAY, cell.asDate().toLocalDate().toString())
          : new Cell(Cell.Kind.ERROR, cut(raw));
    }
    BigDecimal shown = number.round(SHOWN);
    return signs.contains("%")
        ? new Cell(Cell.Kind.SHARE, plain(shown.movePointRight(2)))
        : new Cell(Cell.Kind.NUMBER, plain(shown));
  }

  /** Returns a format without what it prints as it is: in quotation marks or brackets, or behind a backslash. */
  private static String signs(String format) {
    StringBuilder signs = new StringBuilder();
    char end = 0;
    for (int i = 0; i < format.length(); i++) {
      char sign = format.charAt(i);
      if (end != 0) {
        end = sign == end ? 0 : end;
      } else if (sign == '"' || sign == '[') {
        end = sign == '[' ? ']' : sign;
      } else if (sign == '\\') {
        i++;
      } else {
        signs.append(sign);
      }
    }
    return signs.toString();
  }

  private static boolean isDay(BigDecimal number) {
    return number.signum() >= 0
        && number.compareTo(BigDecimal.TEN.pow(7)) < 0
        && number.setScale(0, RoundingMode.DOWN).compareTo(number) == 0;
  }

  private static String plain(BigDecimal number) {
    return number.signum() == 0 ? "0" : number.stripTrailingZeros().toPlainString();
  }

  /** Writes a file of one sheet in which every cell is a text: a spreadsheet runs none and makes a number of none. */
  static void write(String name, List<List<String>> rows, OutputStream out) throws IOException {
    Workbook workbook = new Workbook(out, "SKP SDK", "1.0");
    Worksheet sheet = workbook.newWorksheet(name);
    for (int row = 0; row < rows.size(); row++) {
      List<String> cells = rows.get(row);
      for (int column = 0; column < cells.size(); column++) {
        if (!cells.get(column).isEmpty()) {
          sheet.value(row, column, cells.get(column));
        }
      }
      for (int column = 0; column < cells.size(); column++) {
        sheet.style(row, column).format("@").set();
      }
    }
    workbook.finish();
  }
}
