package id.skp.json;

import id.skp.core.InvalidValueException;
import id.skp.core.dialogue.SkpFile;
import id.skp.json.RowMapping.Column;
import id.skp.json.RowMapping.Fixed;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Makes rows of documents, as {@link RowReader} makes documents of rows. */
final class RowWriter {
  private RowWriter() {}

  static List<List<String>> rows(RowMapping mapping, Object value) {
    RowKind kind = mapping.rows();
    if (Rows.kindOf(value).filter(kind::equals).isEmpty()) {
      throw InvalidValueException.breach(
          "OTHER_ROWS",
          "value",
          "perlu " + kind.label().indonesian(),
          "needs " + kind.label().english(),
          value.getClass().getSimpleName());
    }
    if (value instanceof PersonResult result) {
      return List.of(row(mapping, ofPerson(result)));
    }
    Object tree = SkpDocuments.tree(value instanceof SkpFile file ? file.skp() : value);
    List<List<String>> rows = new ArrayList<>();
    ofDocument(kind, tree).forEach(values -> rows.add(row(mapping, values)));
    return rows;
  }

  private static Map<RowField, Object> ofPerson(PersonResult result) {
    Map<RowField, Object> values = new EnumMap<>(RowField.class);
    result
        .values()
        .forEach(
            (name, value) -> values.put(RowField.of(RowKind.PREDICATES, name, "values"), value));
    return values;
  }

  private static List<Map<RowField, Object>> ofDocument(RowKind kind, Object tree) {
    Map<RowField, Object> head = new EnumMap<>(RowField.class);
    for (RowField field : RowField.of(kind)) {
      switch (field.level()) {
        case PERSON, PLAN, APPRAISAL, JUDGED_PLAN ->
          RowField.at(tree, field.path(kind)).ifPresent(value -> head.put(field, value));
        case RESULT_OF_PERSON, RESULT, INDICATOR, JUDGED_RESULT, JUDGED_INDICATOR -> {
          // of a row below
        }
      }
    }
    List<Map<RowField, Object>> rows = new ArrayList<>();
    for (Object result : list(tree, kind == RowKind.PLANS ? "results" : "skp/results")) {
      Optional<Object> judged = kind == RowKind.PLANS
          ? Optional.empty()
          : find(list(tree, "results"), "resultId", RowField.at(result, "id"));
      Map<RowField, Object> ofResult = new EnumMap<>(head);
      put(ofResult, kind, RowField.Level.RESULT, Optional.of(result));
      put(ofResult, kind, RowField.Level.JUDGED_RESULT, judged);
      List<?> indicators = list(result, "indicators");
      for (Object indicator : indicators) {
        Map<RowField, Object> row = new EnumMap<>(ofResult);
        put(row, kind, RowField.Level.INDICATOR, Optional.of(indicator));
        put(
            row,
            kind,
            RowField.Level.JUDGED_INDICATOR,
            judged.flatMap(each ->
                find(list(each, "indicators"), "indicatorId", RowField.at(indicator, "id"))));
        rows.add(row);
      }
      if (indicators.isEmpty()) {
        rows.add(ofResult);
      }
    }
    return rows;
  }

  private static void put(
      Map<RowField, Object> values, RowKind kind, RowField.Level level, Optional<Object> tree) {
    for (RowField field : RowField.of(kind)) {
      if (field.level() == level) {
        tree.flatMap(each -> RowField.at(each, field.path(kind)))
            .filter(field::holds)
            .ifPresent(value -> values.put(field, value));
      }
    }
  }

  private static List<?> list(Object tree, String path) {
    return RowField.at(tree, path)
        .filter(List.class::isInstance)
        .<List<?>>map(List.class::cast)
        .orElse(List.of());
  }

  private static Optional<Object> find(List<?> items, String key, Optional<Object> id) {
    return items.stream()
        .filter(each -> RowField.at(each, key).equals(id))
        .findFirst()
        .map(each -> each);
  }

  /** Returns what the cells of a person say whom nobody has judged. */
  private static String notJudged(RowMapping mapping) {
    return mapping.rows() == RowKind.PREDICATES && !mapping.empty().isEmpty()
        ? mapping.empty().get(0)
        : "";
  }

  private static List<String> row(RowMapping mapping, Map<RowField, Object> values) {
    for (Fixed fixed : mapping.fixed()) {
      RowField field = mapping.fieldOf(fixed);
      Object meant =
          field.read(Cell.text(fixed.value()), mapping.vocabulary(), mapping.decimalMark());
      if (!meant.equals(values.get(field))) {
        throw InvalidValueException.breach(
            "FIXED_VALUE",
            field.field(),
            "perlu " + Excerpt.quoted(fixed.value()) + ", nilai tetap pemetaan ini",
            "needs " + Excerpt.quoted(fixed.value()) + ", the fixed value of the mapping",
            String.valueOf(values.get(field)));
      }
    }
    boolean judged = RowReader.RESULTS.stream().anyMatch(values::containsKey);
    List<String> row = new ArrayList<>();
    for (Column column : mapping.columns()) {
      RowField field = mapping.fieldOf(column);
      Object value = values.get(field);
      boolean said = field == RowField.TARGET_UNIT
          && values.get(RowField.TARGET) instanceof Map<?, ?> target
          && RowTarget.saysUnit(target, mapping.decimalMark());
      row.add(
          value == null || said
              ? !judged && RowReader.RESULTS.contains(field) ? notJudged(mapping) : ""
              : field.write(value, mapping.vocabulary(), mapping.decimalMark()));
    }
    return row;
  }
}
