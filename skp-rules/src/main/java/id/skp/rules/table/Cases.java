package id.skp.rules.table;

import com.google.common.collect.ImmutableList;
import id.skp.core.InvalidValueException;
import id.skp.core.text.Text;
import id.skp.rules.message.Wording;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * All cases of a table, of which each must be answered by one row. Of those that leave the same rows open, one is looked through
 * further: the work grows with what rows tell apart, not with the product of all values.
 */
final class Cases {
  /** How many rows may be held against values, before a table is too large. */
  private static final int MOST_WORK = 1_000_000;

  /** What is remembered of the rows that some cases leave open weighs as much as some comparisons. */
  private static final int WORK_OF_REMEMBERING = 10;

  /** Values of a column that the same rows take, told by the first of them. */
  private record Kind(Object value, BitSet rows) {}

  private static final String ROWS = "rows";

  private final List<Column<?>> columns;
  private final List<List<Condition>> rows;
  private final boolean isElseAnswered;
  private final List<List<Kind>> kinds = new ArrayList<>();
  private final List<Set<BitSet>> seen = new ArrayList<>();
  private final List<Object> chosen = new ArrayList<>();
  private final BitSet reached = new BitSet();
  private int work;

  /**
   * Looks through all cases.
   *
   * @param rows what each row asks for
   * @param isElseAnswered whether one more row, the last, answers what they do not
   * @throws InvalidValueException with code {@code TABLE_TOO_LARGE}, {@code TABLE_HOLE} or {@code TABLE_OVERLAP}
   */
  Cases(List<Column<?>> columns, List<List<Condition>> rows, boolean isElseAnswered) {
    this.columns = columns;
    this.rows = rows;
    this.isElseAnswered = isElseAnswered;
    columns.forEach(each -> kinds.add(kinds(each)));
    for (int i = 0; i <= columns.size(); i++) {
      seen.add(new HashSet<>());
    }
    BitSet all = new BitSet();
    all.set(0, rows.size());
    lookThrough(all);
  }

  /** Returns where a row stands in the table. */
  static String place(int number) {
    return ROWS + "[" + (number - 1) + "]";
  }

  /** Tells whether a row answers a case. */
  boolean reach(int number) {
    return reached.get(number - 1);
  }

  private List<Kind> kinds(Column<?> column) {
    BitSet unasked = new BitSet();
    Map<Condition, BitSet> asked = new LinkedHashMap<>();
    for (int i = 0; i < rows.size(); i++) {
      column
          .asked(rows.get(i))
          .map(each -> asked.computeIfAbsent(each, first -> new BitSet()))
          .orElse(unasked)
          .set(i);
    }
    List<Kind> told = new ArrayList<>();
    Set<BitSet> before = new HashSet<>();
    for (Object value : column.samples(ImmutableList.copyOf(asked.keySet()))) {
      count(asked.size() + 1);
      BitSet rows = (BitSet) unasked.clone();
      asked.forEach((condition, its) -> {
        if (condition.holds(value)) {
          rows.or(its);
        }
      });
      if (before.add(rows)) {
        told.add(new Kind(value, rows));
      }
    }
    return ImmutableList.copyOf(told);
  }

  private void count(int comparisons) {
    work += comparisons;
    if (work > MOST_WORK) {
      throw new InvalidValueException(
          "TABLE_TOO_LARGE",
          ROWS,
          "perlu tabel yang semua halnya dapat diperiksa dengan paling banyak " + MOST_WORK
              + " perbandingan; bagi menjadi beberapa",
          "needs a table whose cases can be looked through in at most " + MOST_WORK
              + " comparisons; part it into several");
    }
  }

  /** Looks through the columns that are left, for the rows that the values chosen so far leave open. */
  private void lookThrough(BitSet open) {
    int column = chosen.size();
    if (!seen.get(column).add(open)) {
      return;
    }
    count(WORK_OF_REMEMBERING);
    if (column == kinds.size()) {
      requireOne(open);
      return;
    }
    for (Kind each : kinds.get(column)) {
      count(1);
      BitSet left = (BitSet) open.clone();
      left.and(each.rows());
      chosen.add(each.value());
      lookThrough(left);
      chosen.remove(column);
    }
  }

  private void requireOne(BitSet answering) {
    if (answering.cardinality() > 1) {
      List<Integer> numbers = answering.stream().mapToObj(index -> index + 1).toList();
      throw new InvalidValueException(
          "TABLE_OVERLAP",
          place(numbers.get(1)),
          "perlu satu baris untuk setiap hal; " + shown(Text.INDONESIAN) + " dijawab baris "
              + Wording.of(numbers, Text.INDONESIAN),
          "needs one row for each case; rows " + Wording.of(numbers, Text.ENGLISH) + " answer "
              + shown(Text.ENGLISH));
    }
    if (answering.isEmpty() && !isElseAnswered) {
      throw new InvalidValueException(
          "TABLE_HOLE",
          ROWS,
          "perlu baris untuk setiap hal, atau satu baris terakhir tanpa syarat untuk yang lain; tidak ada yang menjawab "
              + shown(Text.INDONESIAN),
          "needs a row for each case, or a last row without a condition for all others; none answers "
              + shown(Text.ENGLISH));
    }
    reached.set(answering.isEmpty() ? rows.size() : answering.nextSetBit(0));
  }

  private String shown(Locale locale) {
    return IntStream.range(0, chosen.size())
        .mapToObj(i -> columns.get(i).title().in(locale) + ": " + Wording.of(chosen.get(i), locale))
        .collect(Collectors.joining("; "));
  }
}
