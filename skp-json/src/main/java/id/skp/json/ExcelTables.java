package id.skp.json;

import id.skp.core.InvalidValueException;
import id.skp.json.Table.TableRow;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipFile;
import org.apache.commons.compress.utils.SeekableInMemoryByteChannel;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.ReadingOptions;
import org.dhatim.fastexcel.reader.Row;
import org.dhatim.fastexcel.reader.Sheet;
import org.dhatim.fastexcel.reader.SheetVisibility;

/** Excel files. */
final class ExcelTables {
  /** As many digits as a spreadsheet shows of a number, which it keeps in binary. */
  private static final MathContext SHOWN = new MathContext(15, RoundingMode.HALF_EVEN);

  private static final BigDecimal MOST = BigDecimal.TEN.pow(30);

  private static final int MOST_PARTS = 1000;

  private ExcelTables() {}

  static <T> T read(byte[] bytes, Function<List<Table>, T> reading) {
    Map<String, ExcelPart> parts;
    try {
      parts = parts(bytes);
    } catch (IOException | RuntimeException broken) {
      throw refusal(broken);
    }
    try (ReadableWorkbook workbook = open(bytes)) {
      List<Table> tables = new ArrayList<>();
      workbook.getSheets().forEach(sheet -> tables.add(new Reading(sheet, partOf(sheet, parts))));
      return reading.apply(tables);
    } catch (IOException unclosed) {
      throw Tables.broken();
    }
  }

  private static ReadableWorkbook open(byte[] bytes) {
    try {
      return new ReadableWorkbook(new ByteArrayInputStream(bytes), new ReadingOptions(true, true));
    } catch (IOException | RuntimeException broken) {
      throw refusal(broken);
    }
  }

  private static InvalidValueException refusal(Exception broken) {
    return broken instanceof InvalidValueException refused ? refused : Tables.broken();
  }

  private static ExcelPart partOf(Sheet sheet, Map<String, ExcelPart> parts) {
    String target = parts.values().stream()
        .map(part -> part.sheets().getOrDefault(sheet.getId(), ""))
        .filter(name -> !name.isEmpty())
        .findFirst()
        .map(name -> name.startsWith("/") ? name : "/" + name)
        .orElse("/");
    return parts.entrySet().stream()
        .filter(part -> ("/" + part.getKey()).endsWith(target))
        .findFirst()
        .map(Map.Entry::getValue)
        .orElseGet(ExcelPart::new);
  }

  /** Unpacks all parts of an Excel file once, within bounds and without keeping them, before any is read. */
  private static Map<String, ExcelPart> parts(byte[] bytes) throws IOException {
    Map<String, ExcelPart> read = new LinkedHashMap<>();
    long room = Tables.MOST_UNPACKED;
    int parts = 0;
    try (ZipFile in = ZipFile.builder()
        .setSeekableByteChannel(new SeekableInMemoryByteChannel(bytes))
        .get()) {
      for (ZipArchiveEntry entry : Collections.list(in.getEntries())) {
        if (++parts > MOST_PARTS) {
          throw tooLarge(parts + " …");
        }
        try (InputStream part = in.getInputStream(entry)) {
          if (entry.getName().endsWith(".xml") || entry.getName().endsWith(".rels")) {
            ExcelPart looked = new ExcelPart();
            room -= looked.lengthOf(part, room);
            read.put(entry.getName(), looked);
          } else {
            room -= part.skip(room + 1);
          }
        }
        if (room < 0) {
          throw tooLarge(Tables.MOST_UNPACKED - room);
        }
      }
    }
    return read;
  }

  private static InvalidValueException tooLarge(Object found) {
    return Tables.refused(
        "TOO_LARGE",
        "perlu berkas yang bila dibuka paling besar 128 MiB dalam " + MOST_PARTS
            + " bagian; bagi menjadi beberapa",
        "needs a file of at most 128 MiB in " + MOST_PARTS + " parts when unpacked; divide it",
        found);
  }

  /** A sheet of an Excel file. */
  private record Reading(Sheet sheet, ExcelPart part) implements Table {
    @Override
    public String name() {
      return sheet.getName();
    }

    @Override
    public boolean isHidden() {
      return sheet.getVisibility() != SheetVisibility.VISIBLE;
    }

    @Override
    public boolean isHiddenRow(int number) {
      return part.isHiddenRow(number);
    }

    @Override
    public boolean isHiddenColumn(int position) {
      return part.isHiddenColumn(position);
    }

    @Override
    public Optional<InvalidValueException> read(Predicate<TableRow> wantsMore) {
      int number = 0;
      Map<Integer, Above> above = new HashMap<>();
      try (Stream<Row> stream = sheet.openStream()) {
        Iterator<Row> rows = stream.iterator();
        for (Optional<Row> row = next(rows); row.isPresent(); row = next(rows)) {
          List<Cell> own = cells(row.get());
          List<Cell> cells = merged(row.get().getRowNum(), own, above);
          if (own.stream().anyMatch(cell -> !cell.text().isBlank())) {
            Tables.requireRows(++number);
            if (!wantsMore.test(new TableRow(row.get().getRowNum(), cells))) {
              break;
            }
          }
        }
      } catch (IOException broken) {
        throw Tables.broken();
      }
      return Optional.empty();
    }

    /** Puts into merged cells what the first of them says. */
    private List<Cell> merged(int row, List<Cell> own, Map<Integer, Above> above) {
      if (part.merges().isEmpty()) {
        return own;
      }
      List<Cell> cells = new ArrayList<>(own);
      part.merges().forEach((column, ranges) -> {
        Map.Entry<Integer, Integer> range = ranges.floorEntry(row);
        if (range == null || range.getValue() < row || column >= Tables.MOST_COLUMNS) {
          return;
        }
        int first = range.getKey();
        while (cells.size() <= column) {
          cells.add(Cell.EMPTY);
        }
        if (first == row) {
          above.put(column, new Above(row, cells.get(column)));
        } else {
          Above said = above.get(column);
          cells.set(column, said != null && said.row() == first ? said.cell() : Cell.EMPTY);
        }
      });
      return cells;
    }

    private static Optional<Row> next(Iterator<Row> rows) {
      try {
        return rows.hasNext() ? Optional.of(rows.next()) : Optional.empty();
      } catch (RuntimeException broken) {
        throw refusal(broken);
      }
    }

    private static List<Cell> cells(Row row) {
      List<Cell> cells = new ArrayList<>();
      for (int i = 0; i < Math.min(row.getCellCount(), Tables.MOST_COLUMNS); i++) {
        cells.add(cell(Optional.ofNullable(row.getCell(i))));
      }
      return cells;
    }
  }

  /** The first of merged cells, in its row. */
  private record Above(int row, Cell cell) {}

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
