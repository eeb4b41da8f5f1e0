package id.skp.json;

import id.skp.core.text.Names;
import id.skp.core.text.Text;
import id.skp.json.RowMapping.Column;
import id.skp.json.Table.TableRow;
import id.skp.rules.message.Message;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Where the header row of a sheet is, and which of its columns is which.
 *
 * @param table the sheet
 * @param row the header row
 * @param columns the position of each column that was found
 * @param labels what the header row says of each position
 * @param left the other sheets that say something, and why they are not read
 */
record Headers(
    Table table,
    TableRow row,
    Map<Column, Integer> columns,
    List<String> labels,
    Map<String, CellProblem> left) {
  private static final Text HIDDEN = Text.of(
      "lembar tersembunyi tidak dibaca; tampilkan lembar ini bila perlu, atau sebut namanya (sheet dalam pemetaan, atau --sheet)",
      "a hidden sheet is not read; show it if it is needed, or name it (sheet in the mapping, or --sheet)");
  private static final Text NO_HEADER = Text.of(
      "lembar ini tidak dibaca: tidak ada baris judul kolom pemetaan ini dalam {0} baris pertama, yang kurang: {1}",
      "the sheet is not read: none of its first {0} rows is the header row of the mapping, there lacks: {1}");

  /** So many rows are looked at for the header row. */
  static final int MOST_ROWS = 20;

  private static final int MOST_NAMED = 10;

  /** Drops what does not matter in the name of a column: case, blanks, hyphens, underscores and points. */
  static String folded(String name) {
    StringBuilder folded = new StringBuilder(name.length());
    for (int i = 0; i < name.length(); i++) {
      char sign = name.charAt(i);
      if (!Character.isWhitespace(sign)
          && !Character.isSpaceChar(sign)
          && "-_.".indexOf(sign) < 0) {
        folded.append(sign);
      }
    }
    return folded.toString().toLowerCase(Locale.ROOT);
  }

  /** Finds the header row of the only sheet that has one, or of any reading of a CSV file. */
  static Headers find(RowMapping mapping, List<Table> tables) {
    List<Table> named = tables.stream()
        .filter(table -> mapping.sheet().map(table.name()::equals).orElse(true)
            || table.name().isEmpty())
        .toList();
    if (named.isEmpty() && mapping.sheet().isPresent()) {
      List<String> sheets = tables.stream().map(Table::name).toList();
      Text advice = Names.advice(mapping.sheet().orElse(""), sheets);
      throw Tables.refused(
          "SHEET_NOT_FOUND",
          "perlu lembar " + Excerpt.quoted(mapping.sheet().orElse("")) + "; " + advice.indonesian(),
          "needs the sheet " + Excerpt.quoted(mapping.sheet().orElse("")) + "; " + advice.english(),
          sheets);
    }
    Map<String, CellProblem> left = new LinkedHashMap<>();
    List<Headers> fitting = new ArrayList<>();
    Headers best = null;
    for (Table table : named) {
      if (table.isHidden() && mapping.sheet().isEmpty()) {
        if (isFilled(table, 0)) {
          left.put(table.name(), unread(table, HIDDEN));
        }
        continue;
      }
      Optional<Headers> nearest = in(table, mapping);
      if (nearest.filter(headers -> headers.missing(mapping).isEmpty()).isPresent()) {
        fitting.add(nearest.get());
      } else if (nearest.isPresent()) {
        String missing = String.join(", ", nearest.get().missing(mapping));
        left.put(
            table.name(),
            unread(table, Message.of(NO_HEADER, MOST_ROWS, missing).toText()));
        boolean nearer = best == null || nearest.get().columns.size() > best.columns.size();
        best = nearer ? nearest.get() : best;
      }
    }
    if (fitting.isEmpty()) {
      throw notFound(mapping, Optional.ofNullable(best), left);
    }
    Headers found = onlyOne(fitting);
    found.requireEachOnce(mapping);
    found.left.putAll(found.table.name().isEmpty() ? Map.of() : left);
    return found;
  }

  private static CellProblem unread(Table table, Text why) {
    return new CellProblem(table.name(), 1, "", "", "SHEET_NOT_READ", why);
  }

  /** Several sheets with rows below such a header row might each be meant. */
  private static Headers onlyOne(List<Headers> fitting) {
    List<Headers> filled = fitting.stream()
        .filter(headers -> isFilled(headers.table, headers.row.number()))
        .toList();
    Headers first = filled.isEmpty() ? fitting.get(0) : filled.get(0);
    if (filled.size() > 1 && !first.table.name().isEmpty()) {
      throw Tables.refused(
          "SHEET_AMBIGUOUS",
          "perlu satu lembar dengan baris di bawah judul kolom pemetaan ini; sebut salah satunya (sheet dalam pemetaan, atau"
              + " --sheet), lalu baca yang lain tersendiri",
          "needs one sheet with rows below the header row of the mapping; name one of them (sheet in the mapping, or --sheet),"
              + " and read the others by themselves",
          filled.stream()
              .limit(MOST_NAMED)
              .map(each -> Excerpt.quoted(each.table.name()))
              .collect(Collectors.joining(
                  ", ", "", filled.size() > MOST_NAMED ? ", … (" + filled.size() + ")" : "")));
    }
    return first;
  }

  private static boolean isFilled(Table table, int below) {
    boolean[] filled = {false};
    var unused = table.read(row -> {
      filled[0] = row.number() > below;
      return !filled[0];
    });
    return filled[0];
  }

  /** Finds the row that is the header row, or that is most like it; nothing in an empty sheet. */
  private static Optional<Headers> in(Table table, RowMapping mapping) {
    List<TableRow> first = new ArrayList<>();
    var unused = table.read(row -> row.number() <= MOST_ROWS && first.add(row));
    Headers best = null;
    for (TableRow row : first) {
      Headers headers = of(mapping, table, row);
      boolean fits = headers.missing(mapping).isEmpty();
      if (best != null && best.missing(mapping).isEmpty()) {
        boolean goesOn = fits && row.number() == best.row.number() + 1;
        if (!goesOn) {
          break;
        }
      }
      if (fits || best == null || headers.columns.size() > best.columns.size()) {
        best = headers;
      }
    }
    return Optional.ofNullable(best);
  }

  private static Headers of(RowMapping mapping, Table table, TableRow row) {
    List<String> labels = new ArrayList<>();
    row.cells().forEach(cell -> labels.add(cell.text().strip()));
    row.beyond().forEach((position, cell) -> {
      labels.addAll(Collections.nCopies(position - labels.size(), ""));
      labels.add(cell.text().strip());
    });
    Map<String, Integer> positions = new HashMap<>();
    for (int i = 0; i < labels.size(); i++) {
      positions.putIfAbsent(folded(labels.get(i)), i);
    }
    Map<Column, Integer> columns = new LinkedHashMap<>();
    for (Column column : mapping.columns()) {
      column.names().stream()
          .map(name -> positions.get(folded(name)))
          .filter(Objects::nonNull)
          .findFirst()
          .ifPresent(position -> columns.put(column, position));
    }
    return new Headers(table, row, columns, labels, new LinkedHashMap<>());
  }

  private List<String> missing(RowMapping mapping) {
    boolean none = columns.isEmpty();
    return mapping.columns().stream()
        .filter(column -> !columns.containsKey(column) && (column.required() || none))
        .map(Column::column)
        .toList();
  }

  /** Two columns of one name might be either, and one too far to the right is not looked at. */
  private void requireEachOnce(RowMapping mapping) {
    List<String> all = labels.stream().map(Headers::folded).toList();
    for (Column column : mapping.columns()) {
      Set<String> names = column.names().stream().map(Headers::folded).collect(Collectors.toSet());
      List<String> found = new ArrayList<>();
      for (int i = 0; i < all.size() && found.size() <= MOST_NAMED; i++) {
        if (names.contains(all.get(i))) {
          found.add(Table.letters(i));
          requireNear(column, i);
        }
      }
      if (found.size() > 1) {
        throw Tables.refused(
            "DUPLICATE_COLUMN",
            "perlu satu kolom " + Excerpt.quoted(column.column()) + " pada baris " + row.number(),
            "needs one column " + Excerpt.quoted(column.column()) + " in row " + row.number(),
            String.join(", ", found));
      }
    }
  }

  private void requireNear(Column column, int position) {
    if (position >= Tables.MOST_COLUMNS) {
      String name = Excerpt.quoted(column.column());
      String last = Table.letters(Tables.MOST_COLUMNS - 1);
      throw Tables.refused(
          "TOO_LARGE",
          "perlu kolom " + name + " hanya pada " + Tables.MOST_COLUMNS + " kolom pertama, sampai "
              + last + "; pindahkan ke sana, atau hapus bila ada dua",
          "needs the column " + name + " among the first " + Tables.MOST_COLUMNS + " only, up to "
              + last + "; move it there, or delete one of two",
          Table.letters(position) + row.number());
    }
  }

  private static RuntimeException notFound(
      RowMapping mapping, Optional<Headers> best, Map<String, CellProblem> left) {
    String all = mapping.columns().stream()
        .filter(Column::required)
        .map(Column::column)
        .reduce((one, other) -> one + ", " + other)
        .orElse("");
    Optional<Headers> near = best.filter(headers -> !headers.columns.isEmpty());
    String missing =
        near.map(headers -> String.join(", ", headers.missing(mapping))).orElse(all);
    String where = near.map(headers -> " (" + headers.row.number() + ")").orElse("");
    String hidden = left.entrySet().stream()
        .filter(each -> each.getValue().text().equals(HIDDEN))
        .map(each -> Excerpt.quoted(each.getKey()))
        .collect(Collectors.joining(", "));
    return Tables.refused(
        "HEADER_NOT_FOUND",
        "perlu baris judul kolom dalam " + MOST_ROWS + " baris pertama dengan " + all
            + "; yang tidak ada pada baris terdekat" + where + ": " + missing
            + (hidden.isEmpty() ? "" : "; lembar tersembunyi tidak dibaca: " + hidden),
        "needs a header row among the first " + MOST_ROWS + " rows with " + all
            + "; the nearest row" + where + " lacks: " + missing
            + (hidden.isEmpty() ? "" : "; hidden sheets are not read: " + hidden),
        best.map(headers -> Excerpt.cut(String.join(", ", headers.labels), 200))
            .filter(labels -> !labels.isBlank())
            .orElse("-"));
  }
}
