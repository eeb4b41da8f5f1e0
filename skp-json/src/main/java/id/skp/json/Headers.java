package id.skp.json;

import id.skp.core.text.Names;
import id.skp.core.text.Text;
import id.skp.json.RowMapping.Column;
import id.skp.json.Table.TableRow;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * Where the header row of a sheet is, and which of its columns is which.
 *
 * @param table the sheet
 * @param row the header row
 * @param columns the position of each column that was found
 * @param labels what the header row says of each position
 */
record Headers(Table table, TableRow row, Map<Column, Integer> columns, List<String> labels) {
  /** So many rows are looked at for the header row. */
  static final int MOST_ROWS = 20;

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

  /** Finds the header row of the first sheet that has one. */
  static Headers find(RowMapping mapping, List<Table> tables) {
    List<Table> named = tables.stream()
        .filter(table -> mapping.sheet().map(table.name()::equals).orElse(true)
            || table.name().isEmpty())
        .toList();
    if (named.isEmpty()) {
      List<String> sheets = tables.stream().map(Table::name).toList();
      Text advice = Names.advice(mapping.sheet().orElse(""), sheets);
      throw Tables.refused(
          "SHEET_NOT_FOUND",
          "perlu lembar " + Excerpt.quoted(mapping.sheet().orElse("")) + "; " + advice.indonesian(),
          "needs the sheet " + Excerpt.quoted(mapping.sheet().orElse("")) + "; " + advice.english(),
          sheets);
    }
    Headers best = null;
    for (Table table : named) {
      List<TableRow> first = new ArrayList<>();
      var unused = table.read(row -> row.number() <= MOST_ROWS && first.add(row));
      for (TableRow row : first) {
        Headers headers = of(mapping, table, row);
        if (headers.missing(mapping).isEmpty()) {
          headers.requireOnce(mapping);
          return headers;
        } else if (best == null || headers.columns.size() > best.columns.size()) {
          best = headers;
        }
      }
    }
    throw notFound(mapping, Optional.ofNullable(best));
  }

  private static Headers of(RowMapping mapping, Table table, TableRow row) {
    List<String> labels = row.cells().stream().map(cell -> cell.text().strip()).toList();
    List<String> folded = labels.stream().map(Headers::folded).toList();
    Map<Column, Integer> columns = new LinkedHashMap<>();
    for (Column column : mapping.columns()) {
      column.names().stream()
          .map(name -> folded.indexOf(folded(name)))
          .filter(position -> position >= 0)
          .findFirst()
          .ifPresent(position -> columns.put(column, position));
    }
    return new Headers(table, row, columns, labels);
  }

  private List<String> missing(RowMapping mapping) {
    boolean none = columns.isEmpty();
    return mapping.columns().stream()
        .filter(column -> !columns.containsKey(column) && (column.required() || none))
        .map(Column::column)
        .toList();
  }

  /** Two columns of one name might be either. */
  private void requireOnce(RowMapping mapping) {
    for (Column column : mapping.columns()) {
      List<String> found = new ArrayList<>();
      for (int i = 0; i < labels.size(); i++) {
        String label = folded(labels.get(i));
        if (column.names().stream().anyMatch(name -> folded(name).equals(label))) {
          found.add(Table.letters(i));
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

  private static RuntimeException notFound(RowMapping mapping, Optional<Headers> best) {
    String all = mapping.columns().stream()
        .filter(Column::required)
        .map(Column::column)
        .reduce((one, other) -> one + ", " + other)
        .orElse("");
    Optional<Headers> near = best.filter(headers -> !headers.columns.isEmpty());
    String missing =
        near.map(headers -> String.join(", ", headers.missing(mapping))).orElse(all);
    String where = near.map(headers -> " (" + headers.row.number() + ")").orElse("");
    return Tables.refused(
        "HEADER_NOT_FOUND",
        "perlu baris judul kolom dalam " + MOST_ROWS + " baris pertama dengan " + all
            + "; yang tidak ada pada baris terdekat" + where + ": " + missing,
        "needs a header row among the first " + MOST_ROWS + " rows with " + all
            + "; the nearest row" + where + " lacks: " + missing,
        near.map(headers -> Excerpt.cut(String.join(", ", headers.labels), 200)).orElse("-"));
  }
}
