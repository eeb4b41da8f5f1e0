package id.skp.json;

import id.skp.core.InvalidValueException;
import id.skp.json.Table.TableRow;
import java.io.IOException;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Predicate;

/**
 * A sheet of an Excel file, looked through once before anything is read of it: which rows and columns are hidden, and which cells are
 * merged with those below or filled by a formula of another.
 */
final class ExcelSheet implements Table {
  /** The last column that Excel has is {@code XFD}. */
  private static final int LAST_COLUMN = 16_384;

  /** The most ranges of cells that are merged, and columns of those that share a formula. */
  private static final int MOST_RANGES = 500_000;

  private final ExcelTables.Workbook workbook;
  private final String name;
  private final boolean hidden;
  private final String part;
  private final BitSet hiddenRows = new BitSet();
  private final BitSet hiddenColumns = new BitSet();

  /** The last row of cells that say one thing, by their column and their first row. */
  private final Map<Integer, NavigableMap<Integer, Integer>> merges = new HashMap<>();

  private final Map<Integer, NavigableMap<Integer, Integer>> formulas = new HashMap<>();
  private int ranges;

  /** The last row with a cell that says something; formatted ones below it are not read again. */
  private int last;

  /** How many bytes of shared texts its cells have that were read. */
  private long shared;

  ExcelSheet(ExcelTables.Workbook workbook, String name, boolean hidden, String part) {
    this.workbook = workbook;
    this.name = name;
    this.hidden = hidden;
    this.part = part;
  }

  @Override
  public String name() {
    return name;
  }

  @Override
  public boolean isHidden() {
    return hidden;
  }

  @Override
  public boolean isHiddenRow(int number) {
    return hiddenRows.get(number);
  }

  @Override
  public boolean isHiddenColumn(int position) {
    return hiddenColumns.get(position);
  }

  String part() {
    return part;
  }

  /** Looks through it. */
  void look(ExcelXml xml) {
    int row = 0;
    while (xml.next()) {
      if (xml.starts("row")) {
        row = rowOf(xml, row);
        if (xml.isTrue("hidden")) {
          hiddenRows.set(row);
        }
      } else if (xml.starts("col") && xml.isTrue("hidden")) {
        int first = within(xml.number("min").orElse(1), LAST_COLUMN);
        hiddenColumns.set(
            first - 1, Math.max(first, within(xml.number("max").orElse(first), LAST_COLUMN)));
      } else if (xml.starts("v") || xml.starts("is") || xml.starts("f")) {
        last = row;
        if (xml.starts("f") && xml.attribute("t").filter("array"::equals).isPresent()) {
          take(xml.attribute("ref"), true);
        }
      } else if (xml.starts("c")
          && xml.attribute("t").filter(type -> !type.equals("n")).isPresent()) {
        last = row;
      } else if (xml.starts("mergeCell")) {
        take(xml.attribute("ref"), false);
      }
    }
  }

  /** Takes a range such as {@code A2:C4}: of merged cells those below others, in whose first column all of it is said. */
  private void take(Optional<String> range, boolean formula) {
    String[] ends = range.orElse("").split(":", 3);
    if (ends.length == 1 && isCell(ends[0])) {
      ends = new String[] {ends[0], ends[0]};
    }
    if (ends.length != 2
        || !isCell(ends[0])
        || !isCell(ends[1])
        || columnOf(ends[0]) > columnOf(ends[1])
        || rowIn(ends[0]) > rowIn(ends[1])) {
      throw ExcelTables.broken(
          "perlu jangkauan sel gabungan atau rumus seperti A2:C4",
          "needs ranges of merged cells or of a formula such as A2:C4",
          range.orElse(""));
    }
    int left = columnOf(ends[0]);
    int right = Math.min(formula ? columnOf(ends[1]) : left, Tables.MOST_COLUMNS);
    int top = rowIn(ends[0]);
    int bottom = rowIn(ends[1]);
    ranges += Math.max(1, right - left + 1);
    if (ranges > MOST_RANGES) {
      throw ExcelXml.tooLarge(MOST_RANGES);
    }
    for (int column = left; column <= right && (formula || bottom > top); column++) {
      (formula ? formulas : merges)
          .computeIfAbsent(column - 1, each -> new TreeMap<>())
          .put(top, bottom);
    }
  }

  private static int rowOf(ExcelXml xml, int before) {
    int row = within(xml.number("r").orElse(before + 1), Tables.LAST_ROW);
    if (row <= before) {
      throw ExcelTables.broken(
          "perlu setiap baris satu kali dan berurutan",
          "needs each row once, and in their order",
          before + ", " + row);
    }
    return row;
  }

  private static int within(int number, int most) {
    String indonesian =
        "perlu baris dari 1 sampai " + Tables.LAST_ROW + " dan kolom dari A sampai XFD";
    String english = "needs rows from 1 to " + Tables.LAST_ROW + " and columns from A to XFD";
    if (number > most) {
      throw Tables.refused("TOO_LARGE", indonesian, english, "> " + most);
    } else if (number < 1) {
      throw ExcelTables.broken(indonesian, english, Integer.toString(number));
    }
    return number;
  }

  /** Tells whether a text is the address of a cell such as {@code C4}. */
  private static boolean isCell(String text) {
    int letters = lettersOf(text);
    return letters > 0
        && letters < text.length()
        && text.length() - letters <= 9
        && text.chars().skip(letters).allMatch(sign -> sign >= '0' && sign <= '9');
  }

  /** Returns the column of a cell, which stands where its address says and behind the one before. */
  private static int columnOf(ExcelXml xml, int row, int before) {
    Optional<String> address = xml.attribute("r");
    if (address.isEmpty()) {
      return within(before + 1, LAST_COLUMN);
    }
    String cell = address.get();
    if (!isCell(cell) || rowIn(cell) != row || columnOf(cell) <= before) {
      throw ExcelTables.broken(
          "perlu setiap sel pada barisnya, satu kali dan berurutan; pada baris " + row,
          "needs each cell in its row, once and in their order; in row " + row,
          cell);
    }
    return columnOf(cell);
  }

  /** Returns the column of a cell such as {@code C4}, from 1. */
  private static int columnOf(String cell) {
    int number = 0;
    for (int i = 0; i < lettersOf(cell); i++) {
      number = within(number * 26 + cell.charAt(i) - 'A' + 1, LAST_COLUMN);
    }
    if (number == 0) {
      throw Tables.broken();
    }
    return number;
  }

  private static int rowIn(String cell) {
    return within(ExcelXml.whole(cell.substring(lettersOf(cell))), Tables.LAST_ROW);
  }

  private static int lettersOf(String cell) {
    int letters = 0;
    while (letters < cell.length() && cell.charAt(letters) >= 'A' && cell.charAt(letters) <= 'Z') {
      letters++;
    }
    return letters;
  }

  @Override
  public Optional<InvalidValueException> read(Predicate<TableRow> wantsMore) {
    int filled = 0;
    int row = 0;
    shared = 0;
    Map<Integer, Above> above = new HashMap<>();
    try (ExcelXml xml = workbook.open(part)) {
      while (row < last && xml.next()) {
        if (xml.starts("row")) {
          row = rowOf(xml, row);
          TableRow own = row(xml, row);
          if (!own.isBlank()) {
            Tables.requireRows(++filled);
            if (!wantsMore.test(new TableRow(row, merged(row, own.cells(), above), own.beyond()))) {
              break;
            }
          }
        } else if (xml.ends("sheetData")) {
          break;
        }
      }
    } catch (IOException broken) {
      throw Tables.broken();
    }
    return Optional.empty();
  }

  private TableRow row(ExcelXml xml, int row) {
    List<Cell> cells = new ArrayList<>();
    Map<Integer, Cell> beyond = new LinkedHashMap<>();
    int column = 0;
    while (xml.next() && !xml.ends("row")) {
      if (xml.starts("c")) {
        column = columnOf(xml, row, column);
        Cell cell = cell(xml, isIn(formulas, column - 1, row));
        if (column > Tables.MOST_COLUMNS) {
          if (!cell.text().isBlank()) {
            beyond.put(column - 1, cell);
          }
        } else if (!cell.equals(Cell.EMPTY)) {
          while (cells.size() < column) {
            cells.add(Cell.EMPTY);
          }
          cells.set(column - 1, cell);
        }
      }
    }
    return new TableRow(row, cells, beyond);
  }

  private static boolean isIn(
      Map<Integer, NavigableMap<Integer, Integer>> ranges, int column, int row) {
    return Optional.ofNullable(ranges.get(column))
        .map(own -> own.floorEntry(row))
        .filter(range -> range.getValue() >= row)
        .isPresent();
  }

  private Cell cell(ExcelXml xml, boolean filled) {
    String type = xml.attribute("t").orElse("n");
    Optional<Integer> style = xml.number("s");
    StringBuilder value = new StringBuilder();
    StringBuilder formula = new StringBuilder();
    boolean isFormula = filled || type.equals("str");
    while (xml.next() && !xml.ends("c")) {
      if (xml.starts("f")) {
        isFormula = true;
        until("f", xml, formula);
      } else if (xml.starts("v")) {
        value.setLength(0);
        until("v", xml, value);
      } else if (xml.starts("is")) {
        value.setLength(0);
        ExcelTables.text("is", xml, value);
      }
    }
    if (isFormula && !(filled && value.isEmpty() && formula.isEmpty())) {
      return new Cell(Cell.Kind.FORMULA, ExcelTables.cut("=" + formula));
    }
    if (value.isEmpty() && !type.equals("e")) {
      return Cell.EMPTY;
    }
    String raw = value.toString();
    shared += workbook.sharedLength(type, raw);
    if (shared > Tables.MOST_UNPACKED) {
      throw ExcelTables.tooMuchText();
    }
    return workbook.cell(type, raw, style);
  }

  private static void until(String element, ExcelXml xml, StringBuilder text) {
    while (xml.next() && !xml.ends(element)) {
      xml.addTo(text);
    }
  }

  /** Puts into merged cells what the first of them says. */
  private List<Cell> merged(int row, List<Cell> own, Map<Integer, Above> above) {
    if (merges.isEmpty()) {
      return own;
    }
    List<Cell> cells = new ArrayList<>(own);
    merges.forEach((column, ranges) -> {
      Map.Entry<Integer, Integer> range = ranges.floorEntry(row);
      if (range == null || range.getValue() < row) {
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

  /** The first of merged cells, in its row. */
  private record Above(int row, Cell cell) {}
}
