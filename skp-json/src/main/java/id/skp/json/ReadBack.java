package id.skp.json;

import id.skp.core.InvalidValueException;
import id.skp.core.text.Text;
import id.skp.rules.message.Message;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Reads a sheet that was written, and holds what is made of it against what it was made of: where they differ, the sheet lacks something. */
final class ReadBack {
  private static final Text ABSENT = Text.of(
      "tidak termuat dalam lembar; simpan juga dokumennya, atau pakai pemetaan dengan kolom untuk"
          + " bidang ini bila ada",
      "is not in the sheet; keep the document, too, or use a mapping with a column for the field"
          + " if there is one");
  private static final Text OTHERWISE = Text.of(
      "adalah {0} dalam dokumen, tetapi {1} bila lembar dibaca lagi; simpan juga dokumennya, atau"
          + " pakai pemetaan dengan kolom untuk bidang ini bila ada",
      "is {0} in the document, but {1} when the sheet is read again; keep the document, too, or"
          + " use a mapping with a column for the field if there is one");
  private static final Text ALSO = Text.of("; begitu juga {0}", "; likewise {0}");
  private static final Text UNREAD = Text.of(
      "dokumen tidak dapat dibuat lagi dari lembar ini: {0}; simpan juga dokumennya",
      "the document cannot be made of the sheet again: {0}; keep the document, too");
  private static final Text NO_ROW = Text.of("tidak ada baris untuknya", "there is no row for it");
  private static final Text NOT_MADE =
      Text.of("tidak ada dokumen dari barisnya", "nothing is made of its rows");
  private static final Text NOTHING = Text.of("tidak ada", "absent");
  private static final List<String> KEYS = List.of("id", "resultId", "indicatorId");

  private static final Text MORE = Text.of(
      "masih ada {0} catatan seperti ini tentang dokumen lain; perbaiki yang ini dahulu",
      "further such notes on other documents: {0}; mend these first");

  /** So many notes of a code are told in full. */
  private static final int MOST_TOLD = 100;

  /** Notes, of very many of a code the first. */
  private static final class Notes {
    private final List<LeftOut> told = new ArrayList<>();
    private final Map<String, Integer> counts = new TreeMap<>();

    void add(String code, Supplier<LeftOut> note) {
      if (counts.merge(code, 1, Integer::sum) <= MOST_TOLD) {
        told.add(note.get());
      }
    }

    List<LeftOut> told(int last) {
      counts.forEach((code, count) -> {
        if (count > MOST_TOLD) {
          told.add(
              new LeftOut(last, "", code, Message.of(MORE, count - MOST_TOLD).toText()));
        }
      });
      return told;
    }
  }

  private final int value;
  private final Map<String, Difference> differences = new LinkedHashMap<>();

  /** Values of one field that differ: the first of them, and where the others are. */
  private record Difference(
      String code, Text base, String pointer, Object mine, Object back, List<String> others) {}

  private ReadBack(int value) {
    this.value = value;
  }

  /**
   * Returns what a sheet does not say.
   *
   * @param source the sheet
   * @param values what it was made of
   * @param ends how many rows it has up to the end of each value, the header row among them
   */
  static List<LeftOut> leftOut(Rows.Source source, List<?> values, List<Integer> ends) {
    Map<Integer, Object> made;
    TreeMap<Integer, List<CellProblem>> problems;
    try {
      Tables.requireRows(values.isEmpty() ? 0 : ends.get(values.size() - 1) - 1);
      RowReader reader = new RowReader(source);
      RowReport report = reader.report();
      made = reader.made();
      problems = Stream.concat(report.refused().stream(), report.notes().stream())
          .collect(Collectors.groupingBy(CellProblem::row, TreeMap::new, Collectors.toList()));
    } catch (InvalidValueException refused) {
      Notes none = new Notes();
      IntStream.range(0, values.size()).forEach(i -> unread(i, Text.of(refused), none));
      return none.told(values.size() - 1);
    }
    Notes all = new Notes();
    for (int i = 0; i < values.size(); i++) {
      int begin = i == 0 ? 1 : ends.get(i - 1);
      int end = ends.get(i);
      Object back = made.get(begin + 1);
      if (begin == end) {
        unread(i, NO_ROW, all);
      } else if (back == null) {
        Collection<List<CellProblem>> told =
            problems.subMap(begin, false, end, true).values();
        for (List<CellProblem> ofRow : told) {
          for (CellProblem problem : ofRow) {
            unread(i, problem.line(), all);
          }
        }
        if (told.isEmpty()) {
          unread(i, NOT_MADE, all);
        }
      } else {
        ReadBack compared = new ReadBack(i);
        compared.compare("", "", tree(values.get(i)), tree(back));
        compared
            .differences
            .values()
            .forEach(each -> all.add(each.code(), () -> compared.leftOut(each)));
      }
    }
    return all.told(values.size() - 1);
  }

  private static void unread(int value, Text why, Notes notes) {
    notes.add(
        "NOT_READ_BACK",
        () -> new LeftOut(value, "", "NOT_READ_BACK", Message.of(UNREAD, why).toText()));
  }

  private static Object tree(Object value) {
    return value instanceof PersonResult result ? result.values() : SkpDocuments.tree(value);
  }

  private LeftOut leftOut(Difference each) {
    Text text = Message.of(each.base(), shown(each.mine()), shown(each.back())).toText();
    if (!each.others().isEmpty()) {
      Text also = Message.of(ALSO, Message.few(each.others())).toText();
      text = Text.of(text.indonesian() + also.indonesian(), text.english() + also.english());
    }
    return new LeftOut(value, each.pointer(), each.code(), text);
  }

  private static Object shown(Object value) {
    return value instanceof Number || value instanceof Text
        ? value
        : Excerpt.quoted(value.toString());
  }

  private void compare(String pointer, String field, @Nullable Object mine, @Nullable Object back) {
    if (Objects.equals(mine, back)) {
      return;
    } else if (mine instanceof Map<?, ?> one && back instanceof Map<?, ?> other) {
      Set<Object> names = new LinkedHashSet<>(one.keySet());
      names.addAll(other.keySet());
      names.forEach(name ->
          compare(pointer + "/" + name, field + "/" + name, one.get(name), other.get(name)));
    } else if (mine instanceof List<?> one && back instanceof List<?> other) {
      compareLists(pointer, field + "/*", one, other);
    } else {
      differ(pointer, field, mine, back);
    }
  }

  /** Items that have a name of their own are held against those of the same name, others against those at their place. */
  private void compareLists(String pointer, String field, List<?> mine, List<?> back) {
    Optional<String> key = KEYS.stream()
        .filter(each -> Stream.concat(mine.stream(), back.stream())
            .allMatch(item -> RowField.at(item, each).isPresent()))
        .findFirst();
    List<Object> names = names(mine, key);
    List<Object> others = names(back, key);
    Map<Object, Object> byName = new HashMap<>();
    for (int i = 0; i < others.size(); i++) {
      byName.putIfAbsent(others.get(i), back.get(i));
    }
    for (int i = 0; i < mine.size(); i++) {
      compare(pointer + "/" + i, field, mine.get(i), byName.get(names.get(i)));
    }
    List<Object> kept = names.stream().filter(byName::containsKey).toList();
    if (!kept.equals(others)) {
      differ(pointer, field, names, others);
    }
  }

  private static List<Object> names(List<?> items, Optional<String> key) {
    return IntStream.range(0, items.size())
        .mapToObj(i -> key.flatMap(each -> RowField.at(items.get(i), each)).orElse(i))
        .toList();
  }

  private void differ(String pointer, String field, @Nullable Object mine, @Nullable Object back) {
    Object one = Objects.requireNonNullElse(mine, NOTHING);
    Difference difference = back == null
        ? new Difference("LEFT_OUT", ABSENT, pointer, one, NOTHING, new ArrayList<>())
        : new Difference("READ_OTHERWISE", OTHERWISE, pointer, one, back, new ArrayList<>());
    Difference first = differences.putIfAbsent(difference.code() + field, difference);
    if (first != null) {
      first.others().add(pointer);
    }
  }
}
