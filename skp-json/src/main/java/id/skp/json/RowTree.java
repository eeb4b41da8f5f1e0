package id.skp.json;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** A document while it is made of rows, and which row each of its values is from. */
final class RowTree {
  private final RowKind kind;
  private final Map<String, Object> fields = new LinkedHashMap<>();
  private final Set<String> traced;
  private final Map<String, Origin> origins = new HashMap<>();
  private final Set<String> contradicted = new HashSet<>();
  private int length;

  /** Where an item of a list is, by the list and its id. */
  private final Map<List<String>, Item> items = new HashMap<>();

  /**
   * Where a value is from.
   *
   * @param row the number of the row
   * @param field the field; none for the row as a whole
   * @param exact whether it is the value itself, and not what it stands in
   */
  record Origin(int row, @Nullable RowField field, boolean exact) {}

  /** Begins a document. Where its values are from, which takes room, is kept for those that are traced, by their pointers. */
  RowTree(RowKind kind, Set<String> traced) {
    this.kind = kind;
    this.traced = traced;
  }

  /** Returns the pointers of what two rows say differently. */
  Set<String> contradicted() {
    return contradicted;
  }

  /**
   * Puts a value; returns where another one was said before, if it is traced. Of one that is too long to be read the rest is
   * not kept.
   */
  Optional<Origin> put(RowField field, Object value, int row, String resultId, String indicatorId) {
    if (length > StrictJson.MAX_LENGTH) {
      return Optional.empty();
    }
    String plan = kind == RowKind.PLANS ? "" : "skp/";
    return switch (field.level()) {
      case RESULT_OF_PERSON -> Optional.empty();
      case PERSON, PLAN, APPRAISAL, JUDGED_PLAN ->
        putAt(fields, "", field.path(kind), field, value, row);
      case BEHAVIOUR ->
        putAt(
            item(plan + "behaviours", "value", field.behaviour()),
            field,
            value.equals(true) ? null : value,
            row);
      case RESULT ->
        resultId.isEmpty()
            ? Optional.empty()
            : putAt(item(plan + "results", "id", resultId), field, value, row);
      case INDICATOR ->
        resultId.isEmpty() || indicatorId.isEmpty()
            ? Optional.empty()
            : putAt(
                item(item(plan + "results", "id", resultId), "indicators", "id", indicatorId),
                field,
                value,
                row);
      case JUDGED_RESULT ->
        resultId.isEmpty()
            ? Optional.empty()
            : putAt(item("results", "resultId", resultId), field, value, row);
      case JUDGED_INDICATOR ->
        resultId.isEmpty() || indicatorId.isEmpty()
            ? Optional.empty()
            : putAt(
                item(
                    item("results", "resultId", resultId),
                    "indicators",
                    "indicatorId",
                    indicatorId),
                field,
                value,
                row);
    };
  }

  private record Item(Map<String, Object> fields, String pointer) {}

  private Item item(String path, String key, String id) {
    List<String> steps = RowField.steps(path);
    Map<String, Object> outer = fields;
    String pointer = "";
    for (String step : steps.subList(0, steps.size() - 1)) {
      outer = object(outer, step);
      pointer += "/" + step;
    }
    return item(new Item(outer, pointer), steps.get(steps.size() - 1), key, id);
  }

  private Item item(Item outer, String list, String key, String id) {
    String place = outer.pointer() + "/" + list;
    return items.computeIfAbsent(List.of(place, id), added -> {
      List<Map<String, Object>> all = list(outer.fields(), list);
      all.add(new LinkedHashMap<>(Map.of(key, id)));
      return new Item(all.get(all.size() - 1), place + "/" + (all.size() - 1));
    });
  }

  // what stands in a list here was put there as a map
  @SuppressWarnings("unchecked")
  private static List<Map<String, Object>> list(Map<String, Object> outer, String name) {
    return (List<Map<String, Object>>) outer.computeIfAbsent(name, each -> new ArrayList<>());
  }

  // what stands at a step on the way here was put there as a map
  @SuppressWarnings("unchecked")
  private static Map<String, Object> object(Map<String, Object> outer, String step) {
    return (Map<String, Object>) outer.computeIfAbsent(step, each -> new LinkedHashMap<>());
  }

  private Optional<Origin> putAt(Item item, RowField field, @Nullable Object value, int row) {
    return putAt(item.fields(), item.pointer(), field.path(kind), field, value, row);
  }

  private Optional<Origin> putAt(
      Map<String, Object> outer,
      String outerPointer,
      String path,
      RowField field,
      @Nullable Object value,
      int row) {
    List<String> steps = RowField.steps(path);
    Map<String, Object> object = outer;
    String pointer = outerPointer;
    for (String step : steps.subList(0, steps.size() - 1)) {
      object = object(object, step);
      pointer += "/" + step;
    }
    String last = steps.get(steps.size() - 1);
    pointer += "/" + last;
    boolean first = !object.containsKey(last);
    boolean same = first || Objects.equals(object.get(last), value);
    if (!same) {
      contradicted.add(pointer);
    }
    if (first) {
      object.put(last, value);
      length += last.length() + String.valueOf(value).length();
    }
    trace(pointer, row, field);
    trace(outerPointer, row, null);
    return same ? Optional.empty() : Optional.ofNullable(origins.get(pointer));
  }

  private void trace(String pointer, int row, @Nullable RowField field) {
    if (traced.contains(pointer)) {
      origins.putIfAbsent(pointer, new Origin(row, field, field != null));
    }
  }

  /** Returns the document with its header; of a plan or an appraisal that is not told otherwise, the first version. */
  Map<String, Object> document(DocumentType type) {
    Map<String, Object> document = new LinkedHashMap<>();
    document.put("document", type.header());
    document.putAll(fields);
    return document;
  }

  /** Returns a pointer, and those of all that it stands in. */
  static List<String> steps(String pointer) {
    List<String> steps = new ArrayList<>(List.of(pointer));
    for (int slash = pointer.lastIndexOf('/');
        slash >= 0;
        slash = pointer.lastIndexOf('/', slash - 1)) {
      steps.add(pointer.substring(0, slash));
    }
    return steps;
  }

  /** Returns where what a traced pointer points at is from, or what it stands in. */
  Origin origin(String pointer) {
    for (String place : steps(pointer)) {
      Origin found = origins.get(place);
      if (found != null) {
        return new Origin(found.row(), found.field(), found.exact() && place.equals(pointer));
      }
    }
    return new Origin(0, null, false);
  }
}
