package id.skp.json;

import id.skp.core.InvalidValueException;
import id.skp.core.text.Text;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.OutputStream;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;

/** Finds out what a file is, whatever its name says, and bounds it before anything is read of it. */
final class Tables {
  /** The most bytes of a file. */
  static final int MOST_BYTES = 32 * 1024 * 1024;

  /** The most bytes that an Excel file holds when it is unpacked. */
  static final int MOST_UNPACKED = 128 * 1024 * 1024;

  /** The most rows of a sheet. */
  static final int MOST_ROWS = 100_000;

  /** The last row of a sheet, blank ones included, as Excel has it. */
  static final int LAST_ROW = 1_048_576;

  /** Titles stand in so many columns. */
  static final int MOST_COLUMNS = 256;

  /** The most characters of a cell, as Excel has them. */
  static final int MOST_CHARACTERS = 32_767;

  private static final byte[] ZIP = {'P', 'K', 3, 4};
  private static final byte[] OLD_EXCEL = {(byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0};
  private static final byte[] PDF = {'%', 'P', 'D', 'F'};

  private Tables() {}

  static boolean isExcelName(String name) {
    return name.toLowerCase(Locale.ROOT).endsWith(".xlsx");
  }

  static boolean isCsvName(String name) {
    return name.toLowerCase(Locale.ROOT).endsWith(".csv");
  }

  /** Refuses a file that is not what its name says. */
  static void check(String name, byte[] bytes) {
    boolean excel = isExcelName(name);
    if (!excel && !isCsvName(name)) {
      throw refused(
          "UNKNOWN_SHEET", "perlu berkas .xlsx atau .csv", "needs a file .xlsx or .csv", name);
    }
    requireBytes(bytes.length);
    Text found = what(bytes);
    if (!found.english().equals(excel ? "xlsx" : "csv")) {
      String indonesian = excel
          ? "perlu berkas Excel .xlsx; simpan ulang sebagai .xlsx"
          : "perlu CSV dalam UTF-8; simpan ulang sebagai CSV UTF-8";
      String english = excel
          ? "needs an Excel file .xlsx; save it as .xlsx"
          : "needs CSV in UTF-8; save it as CSV UTF-8";
      throw new InvalidValueException(
          "NOT_WHAT_ITS_NAME_SAYS",
          "file",
          indonesian + ", diberikan " + found.indonesian(),
          english + ", got " + found.english());
    }
  }

  private static Text what(byte[] bytes) {
    int first = firstSign(bytes);
    if (begins(bytes, ZIP)) {
      return Text.same("xlsx");
    } else if (begins(bytes, OLD_EXCEL)) {
      return Text.same("Excel 97-2003 (.xls)");
    } else if (begins(bytes, PDF)) {
      return Text.same("PDF");
    } else if (isUtf32(bytes)) {
      return Text.same("UTF-32");
    } else if (isUtf16(bytes)) {
      return Text.same("UTF-16");
    } else if (first < bytes.length && bytes[first] == '<') {
      return Text.same("HTML/XML");
    } else if (count(bytes, '\0') > 0) {
      return Text.of("berkas biner", "a binary file");
    }
    return Text.same(isUtf8(bytes) ? "csv" : "Windows-1252");
  }

  private static boolean begins(byte[] bytes, byte[] with) {
    if (bytes.length < with.length) {
      return false;
    }
    for (int i = 0; i < with.length; i++) {
      if (bytes[i] != with[i]) {
        return false;
      }
    }
    return true;
  }

  /** By its mark, or by the zeros between Latin letters. */
  static boolean isUtf16(byte[] bytes) {
    if (bytes.length < 2) {
      return false;
    }
    int mark = (bytes[0] & 0xff) << 8 | (bytes[1] & 0xff);
    return mark == 0xFEFF || mark == 0xFFFE || ((bytes[0] == 0) != (bytes[1] == 0));
  }

  /** By its mark, or by the zeros before or behind a Latin letter. */
  static boolean isUtf32(byte[] bytes) {
    if (bytes.length < 4) {
      return false;
    }
    int first = ByteBuffer.wrap(bytes).getInt();
    return first == 0xFEFF
        || first == 0xFFFE0000
        || (first != 0 && ((first & 0xFF) == first || (first & 0xFF000000) == first));
  }

  private static int firstSign(byte[] bytes) {
    int first = bytes.length > 2 && (bytes[0] & 0xff) == 0xEF && (bytes[1] & 0xff) == 0xBB ? 3 : 0;
    while (first < bytes.length && bytes[first] <= ' ' && bytes[first] >= 0) {
      first++;
    }
    return first;
  }

  private static boolean isUtf8(byte[] bytes) {
    char[] some = new char[8192];
    try (Reader text = new InputStreamReader(
        new ByteArrayInputStream(bytes), StandardCharsets.UTF_8.newDecoder())) {
      while (text.read(some) >= 0) {
        // what is no UTF-8 ends it
      }
      return true;
    } catch (CharacterCodingException otherwise) {
      return false;
    } catch (IOException impossible) {
      throw new UncheckedIOException(impossible);
    }
  }

  static int count(byte[] bytes, char sign) {
    int count = 0;
    for (byte each : bytes) {
      count += each == sign ? 1 : 0;
    }
    return count;
  }

  static InvalidValueException broken() {
    return new InvalidValueException(
        "NOT_WHAT_ITS_NAME_SAYS",
        "file",
        "perlu berkas Excel .xlsx yang utuh; simpan ulang sebagai .xlsx, diberikan berkas yang rusak atau terpotong",
        "needs a whole Excel file .xlsx; save it as .xlsx, got one that is damaged or cut");
  }

  static void requireBytes(long number) {
    if (number > MOST_BYTES) {
      throw refused(
          "TOO_LARGE",
          "perlu berkas paling besar 32 MiB; bagi menjadi beberapa",
          "needs a file of at most 32 MiB; divide it",
          ">32 MiB");
    }
  }

  static void requireRows(int number) {
    if (number > MOST_ROWS) {
      throw refused(
          "TOO_LARGE",
          "perlu paling banyak " + MOST_ROWS + " baris berisi; bagi menjadi beberapa",
          "needs at most " + MOST_ROWS + " rows that say something; divide it",
          "> " + MOST_ROWS);
    }
  }

  /** Refuses a row that no sheet has, blank as it may be. */
  static void requireNumber(int row) {
    if (row > LAST_ROW) {
      throw refused(
          "TOO_LARGE",
          "perlu paling banyak " + LAST_ROW + " baris termasuk yang kosong; hapus yang kosong",
          "needs at most " + LAST_ROW + " rows, blank ones included; delete those that are blank",
          "> " + LAST_ROW);
    }
  }

  static InvalidValueException refused(
      String code, String indonesian, String english, Object found) {
    return InvalidValueException.breach(code, "file", indonesian, english, found);
  }

  /**
   * Reads a file by the readings that it allows: the sheets of an Excel file, or a CSV file by each sign that may separate its
   * columns.
   */
  static <T> T read(String name, byte[] bytes, Function<List<Table>, T> reading) {
    check(name, bytes);
    try {
      return isExcelName(name)
          ? ExcelTables.read(bytes, reading)
          : reading.apply(CsvTables.read(bytes));
    } catch (NoClassDefFoundError missing) {
      throw missing(name, missing);
    }
  }

  /** A file while its rows are written, one by one, so that no more of them is held than the file needs. */
  abstract static class Writing implements AutoCloseable {
    private int rows;

    /** Writes a row. */
    final void add(List<String> cells) throws IOException {
      write(rows++, cells);
    }

    abstract void write(int row, List<String> cells) throws IOException;

    /** Returns how many rows there are so far. */
    final int rows() {
      return rows;
    }

    @Override
    public abstract void close() throws IOException;
  }

  /** Begins a file of the kind that its name says. */
  static Writing write(String name, String sheet, OutputStream out) throws IOException {
    if (isExcelName(name)) {
      return ExcelTables.write(sheet, out);
    } else if (isCsvName(name)) {
      return CsvTables.write(out);
    }
    throw refused(
        "UNKNOWN_SHEET", "perlu berkas .xlsx atau .csv", "needs a file .xlsx or .csv", name);
  }

  static IllegalStateException missing(String name, NoClassDefFoundError missing) {
    return new IllegalStateException(
        "needs "
            + (isExcelName(name)
                ? "org.dhatim:fastexcel and org.apache.commons:commons-compress"
                : "de.siegmar:fastcsv")
            + " and what these need on the path, lacks "
            + String.valueOf(missing.getMessage()).replace('/', '.'),
        missing);
  }
}
