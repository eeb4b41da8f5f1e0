package id.skp.json;

import static java.util.Objects.requireNonNull;

import id.skp.core.InvalidValueException;
import id.skp.core.alias.DecimalMark;
import id.skp.core.alias.Vocabulary;
import id.skp.core.appraisal.Appraisal;
import id.skp.core.dialogue.SkpFile;
import id.skp.core.plan.Skp;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;

/**
 * <em>Lembar kerja</em>: plans, appraisals and results of persons as rows of a sheet, CSV ({@code .csv}, UTF-8) or Excel
 * ({@code .xlsx}), in both directions. Which column is which, a {@link RowMapping} says.
 *
 * <p>CSV needs {@code de.siegmar:fastcsv} on the path, Excel {@code org.dhatim:fastexcel} and {@code org.apache.commons:commons-compress}; both are
 * optional. A file has at most 32 MiB, an Excel file at most 128 MiB when unpacked, a sheet at most 100 000 rows that say
 * something, and the columns of a mapping among its first 256; others are told. Formulas are not run: a cell with one is refused. Cells that are merged with those below say the same in each
 * row. A hidden sheet is read only if the mapping names it. What is written, no spreadsheet runs; else a
 * text stands in its cell exactly as it is, signs that turn or part lines on a terminal included.
 */
public final class Rows {
  private Rows() {}

  /**
   * Writes cells as a file CSV that a spreadsheet opens without running anything in it, and without losing digits.
   *
   * @param rows the rows
   * @param out takes the bytes; it is not closed
   * @throws IOException if they cannot be written
   */
  public static void writeCells(List<List<String>> rows, OutputStream out) throws IOException {
    try (Tables.Writing sheet = CsvTables.write(out)) {
      for (List<String> row : rows) {
        sheet.add(row);
      }
    }
  }

  /** A file to read, and the mapping by which it is. */
  public static final class Source {
    private final RowMapping mapping;
    private final String name;
    private final byte[] bytes;
    private final boolean besideOthers;

    private Source(RowMapping mapping, String name, byte[] bytes, boolean besideOthers) {
      this.mapping = requireNonNull(mapping, "mapping");
      this.name = requireNonNull(name, "name");
      this.bytes = bytes;
      this.besideOthers = besideOthers;
    }

    /**
     * Obtains a file to read.
     *
     * @param mapping which column is which
     * @param name its name, whose end tells what it is
     * @param bytes what is in it
     * @return the source
     */
    public static Source of(RowMapping mapping, String name, byte[] bytes) {
      requireNonNull(bytes, "bytes");
      return new Source(mapping, name, bytes.clone(), false);
    }

    /**
     * Takes a file to read from a stream: at most one byte more than it may have.
     *
     * @param mapping which column is which
     * @param name its name, whose end tells what it is
     * @param stream what is in it, to its end; it stays open
     * @return the source
     * @throws IOException if the stream cannot be read
     */
    public static Source of(RowMapping mapping, String name, InputStream stream)
        throws IOException {
      return new Source(mapping, name, stream.readNBytes(Tables.MOST_BYTES + 1), false);
    }

    private Source besideOthers() {
      return new Source(mapping, name, bytes, true);
    }

    RowMapping mapping() {
      return mapping;
    }

    /** Returns how a sheet is called in a place: beside others by its file, too. */
    String called(String sheet) {
      return !besideOthers ? sheet : sheet.isEmpty() ? name : name + " " + sheet;
    }

    int size() {
      return bytes.length;
    }

    <T> T read(Function<Headers, T> reading) {
      return Tables.read(name, bytes, tables -> reading.apply(Headers.find(mapping, tables)));
    }

    /** Returns the name. */
    @Override
    public String toString() {
      return name;
    }
  }

  /**
   * Reads a sheet.
   *
   * @param mapping which column is which
   * @param name the name of the file, whose end tells what it is
   * @param bytes what is in it
   * @return what was read, and what was refused
   * @throws InvalidValueException at {@code file} if nothing of it can be read: {@code UNKNOWN_SHEET}, {@code NOT_WHAT_ITS_NAME_SAYS},
   *     {@code TOO_LARGE}, {@code CSV_MALFORMED}, {@code SHEET_NOT_FOUND}, {@code SHEET_AMBIGUOUS} where several are filled in, {@code HEADER_NOT_FOUND},
   *     {@code DUPLICATE_COLUMN}
   * @throws IllegalStateException if the library that reads such files is not on the path
   */
  public static RowReport read(RowMapping mapping, String name, byte[] bytes) {
    return read(Source.of(mapping, name, bytes));
  }

  /**
   * Reads a sheet whose rows another one goes on with: a row of it adds what it says to the row with the same {@code planId}.
   *
   * @param main the file with the rows
   * @param others the files that add to them
   * @return what was read, and what was refused
   * @throws InvalidValueException as {@link #read(RowMapping, String, byte[])} does
   */
  public static RowReport read(Source main, Source... others) {
    requireNonNull(main, "main");
    requireNonNull(others, "others");
    RowReader reader = new RowReader(others.length > 0 ? main.besideOthers() : main);
    for (Source other : others) {
      reader.join(other.besideOthers());
    }
    return reader.report();
  }

  /**
   * Writes rows: as many for a plan or an appraisal as it has indicators, one for a result of a person. What the mapping has no column
   * for is not written, and told: the sheet is read again, and each field in which that differs from what was written is returned.
   *
   * @param mapping which column is which
   * @param name the name of the file, whose end tells what it is
   * @param values plans ({@link SkpFile}, {@link Skp}), appraisals or {@link PersonResult}s, as the mapping says
   * @param out takes the file, and stays open
   * @return what the sheet does not say of the values, in their order; nothing if reading it gives them back
   * @throws InvalidValueException with code {@code UNKNOWN_SHEET}, {@code TOO_LARGE} beyond 32 MiB, {@code OTHER_ROWS} for a value that the mapping is not for, or
   *     {@code FIXED_VALUE} for one that differs from a fixed value of the mapping
   * @throws IOException if it cannot be written
   */
  public static List<LeftOut> write(
      RowMapping mapping, String name, List<?> values, OutputStream out) throws IOException {
    requireNonNull(mapping, "mapping");
    requireNonNull(name, "name");
    List<Integer> ends = new ArrayList<>();
    byte[] sheet = sheet(mapping, name, values, ends);
    out.write(sheet);
    return ReadBack.leftOut(new Source(mapping, name, sheet, false), values, ends);
  }

  private static byte[] sheet(RowMapping mapping, String name, List<?> values, List<Integer> ends)
      throws IOException {
    requireNonNull(values, "values");
    RowWriter writer = new RowWriter(mapping);
    ByteArrayOutputStream sheet = new BoundedBytes();
    try (Tables.Writing out = Tables.write(name, mapping.sheet().orElse("Data"), sheet)) {
      out.add(mapping.columns().stream().map(RowMapping.Column::column).toList());
      for (Object value : values) {
        writer.write(value, out);
        ends.add(out.rows());
      }
    } catch (NoClassDefFoundError missing) {
      throw Tables.missing(name, missing);
    }
    return sheet.toByteArray();
  }

  /** A file of a sheet that is no longer than one that is read: each of its rows says what its document says once. */
  private static final class BoundedBytes extends ByteArrayOutputStream {
    @Override
    public synchronized void write(int octet) {
      Tables.requireBytes(count + 1L);
      super.write(octet);
    }

    @Override
    public synchronized void write(byte[] some, int from, int length) {
      Tables.requireBytes((long) count + length);
      super.write(some, from, length);
    }
  }

  /**
   * Writes a result of a person as JSON, on one line.
   *
   * @param result the result
   * @return the object, without a line feed
   */
  public static String line(PersonResult result) {
    requireNonNull(result, "result");
    return JsonText.line(result.values());
  }

  /**
   * Reads a result of a person that {@link #line} has written.
   *
   * @param line the object
   * @return the result
   * @throws DocumentException if it is not JSON
   * @throws InvalidValueException if it is no object of fields of such a result, or a value is refused
   */
  public static PersonResult result(String line) {
    requireNonNull(line, "line");
    if (!(StrictJson.parse(line) instanceof Map<?, ?> fields)) {
      throw InvalidValueException.breach(
          "WRONG_TYPE", "result", "perlu objek JSON", "needs a JSON object", Excerpt.quoted(line));
    }
    RowValues values = new RowValues();
    fields.forEach((name, value) -> {
      RowField field = RowField.of(RowKind.PREDICATES, name.toString(), "result");
      String text = Objects.requireNonNull(value) instanceof Boolean truth
          ? (truth ? "1" : "0")
          : value.toString();
      values.put(field, field.read(Cell.text(text), Vocabulary.standard(), DecimalMark.TITIK));
    });
    return new PersonResult(values.named());
  }

  static Optional<RowKind> kindOf(Object value) {
    if (value instanceof PersonResult) {
      return Optional.of(RowKind.PREDICATES);
    } else if (value instanceof Skp || value instanceof SkpFile) {
      return Optional.of(RowKind.PLANS);
    }
    return value instanceof Appraisal ? Optional.of(RowKind.APPRAISALS) : Optional.empty();
  }
}
