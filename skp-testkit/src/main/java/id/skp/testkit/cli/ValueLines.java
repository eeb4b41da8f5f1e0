package id.skp.testkit.cli;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** Lays out the value of a parameter, as it reads in a sentence, on lines of its own: a table in columns, a map entry by entry. */
final class ValueLines {
  private static final int SHORT = 72;
  private static final int WIDTH = 96;
  private static final String GIVES = " \u2192 ";
  private static final String OF = ": ";
  private static final String GAP = "  ";

  private ValueLines() {}

  /**
   * Returns the lines; none where the value is short, and no table.
   *
   * @param worded the value as it reads in a sentence
   * @param data the value as data, for a table by two keys
   * @param locale the language of such a table
   */
  static List<String> of(String worded, @Nullable Object data, Locale locale) {
    if (data instanceof Map<?, ?> map && isGrid(map)) {
      return grid(map, locale);
    } else if (worded.contains(GIVES)) {
      return table(split(worded, " | "));
    } else if (worded.length() <= SHORT) {
      return List.of();
    }
    List<String> entries = split(worded, "; ");
    if (entries.size() > 1) {
      return pairs(entries);
    }
    List<String> things = split(worded, ", ");
    return things.stream().allMatch(each -> each.contains(OF) || each.contains(" -> "))
        ? pairs(things)
        : wrapped(things);
  }

  private static boolean isGrid(Map<?, ?> map) {
    return map.size() > 1
        && map.values().stream()
            .allMatch(row -> row instanceof Map<?, ?> cells
                && cells.size() > 1
                && cells.values().stream().allMatch(String.class::isInstance));
  }

  private static List<String> grid(Map<?, ?> map, Locale locale) {
    Set<Object> columns = new LinkedHashSet<>();
    map.values().forEach(row -> columns.addAll(((Map<?, ?>) row).keySet()));
    List<List<String>> lines = new ArrayList<>();
    List<String> heads =
        new ArrayList<>(List.of(BookTable.isQuadrant(columns) ? BookTable.RESULT.in(locale) : ""));
    columns.forEach(each -> heads.add(BookTable.named(each, locale)));
    lines.add(heads);
    map.forEach((key, row) -> {
      List<String> line = new ArrayList<>(List.of(BookTable.named(key, locale)));
      columns.forEach(each -> {
        Object cell = ((Map<?, ?>) row).get(each);
        line.add(cell == null ? "" : BookTable.named(cell, locale));
      });
      lines.add(line);
    });
    return aligned(lines);
  }

  /** A row asks something of some columns, and gives a value. */
  private static List<String> table(List<String> rows) {
    Set<String> columns = new LinkedHashSet<>();
    List<Map<String, String>> cells = new ArrayList<>();
    for (String row : rows) {
      int gives = row.lastIndexOf(GIVES);
      Map<String, String> cell = new LinkedHashMap<>();
      for (String asked : split(row.substring(0, Math.max(gives, 0)), "; ")) {
        int of = asked.indexOf(OF);
        cell.put(
            of < 0 ? "" : asked.substring(0, of),
            of < 0 ? asked : asked.substring(of + OF.length()));
      }
      columns.addAll(cell.keySet());
      cell.put(GIVES, row.substring(gives < 0 ? 0 : gives + GIVES.length()));
      cells.add(cell);
    }
    columns.remove("");
    List<String> first = List.copyOf(columns);
    List<List<String>> lines = new ArrayList<>();
    List<String> heads = new ArrayList<>(first);
    heads.add(GIVES.strip());
    lines.add(heads);
    for (Map<String, String> cell : cells) {
      List<String> line = new ArrayList<>();
      first.forEach(each -> line.add(cell.getOrDefault(each, "")));
      if (cell.containsKey("") && !line.isEmpty()) {
        line.set(0, cell.get(""));
      }
      line.add(cell.getOrDefault(GIVES, ""));
      lines.add(line);
    }
    return aligned(lines);
  }

  private static List<String> pairs(List<String> entries) {
    return aligned(entries.stream()
        .map(each -> {
          int of = each.indexOf(OF);
          return of < 0
              ? List.of(each)
              : List.of(each.substring(0, of + 1), each.substring(of + OF.length()));
        })
        .toList());
  }

  private static List<String> wrapped(List<String> things) {
    List<String> lines = new ArrayList<>();
    StringBuilder line = new StringBuilder();
    for (String each : things) {
      if (line.length() > 0 && line.length() + each.length() + 2 > WIDTH) {
        lines.add(line.append(',').toString());
        line.setLength(0);
      }
      line.append(line.length() == 0 ? "" : ", ").append(each);
    }
    lines.add(line.toString());
    return lines;
  }

  private static List<String> split(String words, String between) {
    return List.of(words.split(Pattern.quote(between), -1));
  }

  private static String padded(String words, int width) {
    return words + " ".repeat(Math.max(width - words.length(), 0));
  }

  /** Sets cells below each other; the last one of a line is as wide as it is. */
  private static List<String> aligned(List<List<String>> lines) {
    int columns = lines.stream().mapToInt(List::size).max().orElse(0);
    int[] widths = IntStream.range(0, columns)
        .map(i -> lines.stream()
            .filter(line -> line.size() > i + 1)
            .mapToInt(line -> line.get(i).length())
            .max()
            .orElse(0))
        .toArray();
    return lines.stream()
        .map(line -> {
          StringBuilder text = new StringBuilder();
          for (int i = 0; i < line.size(); i++) {
            text.append(i == 0 ? "" : GAP)
                .append(i + 1 < line.size() ? padded(line.get(i), widths[i]) : line.get(i));
          }
          return text.toString();
        })
        .toList();
  }
}
