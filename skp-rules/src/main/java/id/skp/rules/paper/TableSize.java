package id.skp.rules.paper;

import java.util.List;

/** How much of a table fits a page, estimated with room to spare: words that cannot be divided fit too. */
final class TableSize {
  /** How wide a column is: as much as its words need, or an even share of what is left. */
  enum Width {
    NUMBER(3),
    SMALL(8),
    NARROW(10),
    EVEN(0);

    private final int characters;

    Width(int characters) {
      this.characters = characters;
    }

    static Width of(String column) {
      return switch (column) {
        case "NO" -> NUMBER;
        case "CAPAIAN IKI", "KATEGORI CAPAIAN IKI", "NILAI CAPAIAN IKI", "KATEGORI", "NILAI" ->
          SMALL;
        case "ASPEK", "TARGET", "PERSPEKTIF", "PERIODE", "TANGGAL", "YA", "TIDAK", "NILAI (1-5)" ->
          NARROW;
        default -> EVEN;
      };
    }
  }

  private static final int CHARACTERS_OF_WIDE = 135;

  /** Browsers repeat titles on each page if they take less than a quarter of it. */
  private static final int LINES_OF_TITLES = 8;

  /** Of more columns than these the borders take room too, each so many characters. */
  private static final int FEW_COLUMNS = 8;

  private static final int BORDER = 3;

  private final List<Integer> characters;
  private final int lines;

  private TableSize(List<Width> columns, int characters, int lines) {
    int borders = BORDER * Math.max(0, columns.size() - FEW_COLUMNS);
    int left = characters
        - borders
        - columns.stream().mapToInt(each -> each.characters).sum();
    int even = (int) columns.stream().filter(each -> each == Width.EVEN).count();
    this.characters = columns.stream()
        .map(each -> each == Width.EVEN ? Math.max(1, left / even) : each.characters)
        .toList();
    this.lines = lines;
  }

  static TableSize of(PaperContent.Table table, PaperForm kind) {
    List<Width> columns = table.columns().stream().map(Width::of).toList();
    return kind.isWide()
        ? new TableSize(columns, CHARACTERS_OF_WIDE, 25)
        : new TableSize(columns, 85, 38);
  }

  /** Tells whether a title above one of so many even columns, beside the number, is low enough to be repeated on each page. */
  static boolean isRepeated(String title, int columns) {
    int width = (CHARACTERS_OF_WIDE - Width.NUMBER.characters) / columns;
    return height(List.of(title), width) <= LINES_OF_TITLES;
  }

  /** Tells whether a row fits below those that it continues. */
  boolean fits(List<PaperRow.Cells> above, PaperRow.Cells row) {
    int sum = height(row, row);
    for (PaperRow.Cells each : above) {
      sum += height(each, row);
    }
    return sum <= lines;
  }

  /** The lines of the cells that the rows of a group do not share: those that its last row has too. */
  private int height(PaperRow.Cells row, PaperRow.Cells last) {
    int most = -1;
    for (int column = 0; column < characters.size(); column++) {
      if (!last.cells().get(column).isEmpty()) {
        most = Math.max(most, height(row.cells().get(column), characters.get(column)));
      }
    }
    return most < 0 ? 1 : most;
  }

  private static int height(List<String> cell, int width) {
    int height = 0;
    for (String text : cell) {
      boolean isLine = text.indexOf('\n') < 0 && text.indexOf('\r') < 0 && !text.isEmpty();
      height += isLine
          ? 1 + text.length() / width
          : text.lines().mapToInt(line -> 1 + line.length() / width).sum();
    }
    return height;
  }
}
