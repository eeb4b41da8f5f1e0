package id.skp.json;

import id.skp.core.text.Names;
import id.skp.core.text.Text;
import id.skp.json.RowMapping.Column;
import id.skp.json.Table.TableRow;
import id.skp.rules.message.Message;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/** What of a sheet is not read, or is read though nobody sees it, so that it is told. */
final class Unread {
  private static final Text HIDDEN_SHEET = Text.of(
      "lembar ini tersembunyi, dan dibaca karena disebut namanya",
      "the sheet is hidden, and is read because it is named");
  private static final Text HIDDEN_COLUMN =
      Text.of("kolom ini tersembunyi, tetapi dibaca", "the column is hidden, but is read");
  private static final Text HIDDEN_ROWS = Text.of(
      "{0} baris tersembunyi, seperti oleh penyaring, tetapi dibaca; hapus yang tidak dimaksud",
      "hidden rows, such as by a filter, that are read: {0}; delete what is not meant");
  private static final Text COLUMN = Text.of(
      "kolom ini tidak dibaca: tidak ada bidang pemetaan dengan judul ini",
      "the column is not read: no field of the mapping has this title");
  private static final Text UNTITLED = Text.of(
      "{0} baris berisi sesuatu pada kolom tanpa judul ini, yang tidak dibaca; periksa apakah sel barisnya bergeser, atau beri judul",
      "rows with something in this column without a title, which is not read: {0}; check whether their cells are shifted, or give a"
          + " title");

  private static final Pattern BLANKS = Pattern.compile("[\\s_-]+");

  private final RowMapping mapping;
  private final String sheet;
  private final Headers found;
  private final Set<String> empty;

  /** Of each column without a title the first row with something, and how many there are. */
  private int[] firsts = {};

  private int[] counts = {};
  private int firstHidden;
  private int hidden;

  Unread(RowMapping mapping, Headers found, String sheet) {
    this.mapping = mapping;
    this.sheet = sheet;
    this.found = found;
    this.empty = Set.copyOf(mapping.empty());
  }

  /** Takes a row below the header row. */
  void look(TableRow row) {
    if (found.table().isHiddenRow(row.number())) {
      firstHidden = hidden++ == 0 ? row.number() : firstHidden;
    }
    for (int i = 0; i < row.cells().size(); i++) {
      look(row.number(), i, row.cell(i));
    }
    row.beyond().forEach((position, cell) -> look(row.number(), position, cell));
  }

  private void look(int row, int position, Cell cell) {
    if (!label(position).isEmpty() || RowReader.isEmpty(empty, cell)) {
      return;
    }
    if (position >= counts.length) {
      firsts = Arrays.copyOf(firsts, 2 * position + 1);
      counts = Arrays.copyOf(counts, 2 * position + 1);
    }
    firsts[position] = counts[position]++ == 0 ? row : firsts[position];
  }

  private String label(int position) {
    return position < found.labels().size() ? found.labels().get(position) : "";
  }

  /** Returns what is told of the rows that were taken, and of their sheet. */
  List<CellProblem> notes() {
    List<CellProblem> notes = new ArrayList<>(found.left().values());
    if (found.table().isHidden()) {
      notes.add(note(1, "", "", "HIDDEN_SHEET", HIDDEN_SHEET));
    }
    for (int i = 0; i < found.labels().size(); i++) {
      boolean read = found.columns().containsValue(i);
      if (read && found.table().isHiddenColumn(i)) {
        notes.add(title(i, "HIDDEN_COLUMN", HIDDEN_COLUMN));
      } else if (!read && !label(i).isEmpty()) {
        boolean told = notes.size() <= RowReader.MOST_TOLD;
        notes.add(title(i, "COLUMN_NOT_READ", told ? meant(label(i)) : COLUMN));
      }
    }
    if (hidden > 0) {
      notes.add(note(
          firstHidden, "", "", "HIDDEN_ROWS", Message.of(HIDDEN_ROWS, hidden).toText()));
    }
    for (int i = 0; i < counts.length; i++) {
      if (counts[i] > 0) {
        Text rows = Message.of(UNTITLED, counts[i]).toText();
        notes.add(note(firsts[i], Table.letters(i), "", "CELL_WITHOUT_TITLE", rows));
      }
    }
    return notes;
  }

  private CellProblem title(int position, String code, Text text) {
    return note(found.row().number(), Table.letters(position), label(position), code, text);
  }

  private CellProblem note(int row, String column, String header, String code, Text text) {
    return new CellProblem(sheet, row, column, header, code, text);
  }

  /** Asks for the column that was probably meant, of those that the sheet lacks. */
  private Text meant(String label) {
    List<String> lacking = mapping.columns().stream()
        .filter(column -> !found.columns().containsKey(column))
        .map(Column::names)
        .flatMap(List::stream)
        .toList();
    String near =
        Names.nearest(label, lacking).or(() -> holding(label, lacking)).orElse(label);
    return Names.meant(COLUMN, near, lacking).orElse(COLUMN);
  }

  /** Finds the title with the fewest other words, of those that say all that the label says, or only what it says. */
  private static Optional<String> holding(String label, List<String> titles) {
    Set<String> words = words(label);
    return titles.stream()
        .filter(title -> words.containsAll(words(title)) || words(title).containsAll(words))
        .min(Comparator.comparingInt(title -> Math.abs(words(title).size() - words.size())));
  }

  private static Set<String> words(String title) {
    return Set.copyOf(
        BLANKS.splitAsStream(title.strip().toLowerCase(Locale.ROOT)).toList());
  }
}
