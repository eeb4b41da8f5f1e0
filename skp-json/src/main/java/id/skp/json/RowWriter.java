package id.skp.json;

import id.skp.core.InvalidValueException;
import id.skp.core.dialogue.SkpFile;
import id.skp.json.RowMapping.Column;
import id.skp.json.RowMapping.Fixed;
import java.io.IOException;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Makes rows of documents, as {@link RowReader} makes documents of rows. */
final class RowWriter {
  private final RowMapping mapping;
  private final Map<Fixed, Object> fixed = new LinkedHashMap<>();

  /** What the rows of one document have in common is written once, and held once. */
  private final Map<RowField, Written> before = new EnumMap<>(RowField.class);

  /** A value of the row before, and its cell. */
  private record Written(Object value, String cell, boolean saysUnit) {}

  RowWriter(RowMapping mapping) {
    this.mapping = mapping;
    mapping
        .fixed()
        .forEach(each -> fixed.put(
            each,
            mapping
                .fieldOf(each)
                .read(Cell.text(each.value()), mapping.vocabulary(), mapping.decimalMark())));
  }

  /** Writes the rows of a value. */
  void write(Object value, Tables.Writing out) throws IOException {
    RowKind kind = mapping.rows();
    if (Rows.kindOf(value).filter(kind::equals).isEmpty()) {
      throw InvalidValueException.breach(
          "OTHER_ROWS",
          "value",
          "perlu " + kind.label().indonesian() + ", yang ditulis baris pemetaan ini",
          "needs " + kind.label().english() + ", which the rows of the mapping tell of",
          value.getClass().getSimpleName());
    }
    if (value instanceof PersonResult result) {
      out.add(row(ofPerson(result)));
      return;
    }
    Object tree = SkpDocuments.tree(value instanceof SkpFile file ? file.skp() : value);
    Map<RowField, Object> head = head(kind, tree);
    Map<Object, Object> judgedResults =
        kind == RowKind.PLANS ? Map.of() : byId(list(tree, "results"), "resultId");
    for (Object result : list(tree, kind == RowKind.PLANS ? "results" : "skp/results")) {
      for (Map<RowField, Object> values :
          ofResult(kind, head, result, find(judgedResults, result))) {
        out.add(row(values));
      }
    }
  }

  private static Map<RowField, Object> ofPerson(PersonResult result) {
    Map<RowField, Object> values = new EnumMap<>(RowField.class);
    result
        .values()
        .forEach(
            (name, value) -> values.put(RowField.of(RowKind.PREDICATES, name, "values"), value));
    return values;
  }

  private static Map<RowField, Object> head(RowKind kind, Object tree) {
    Map<RowField, Object> head = new EnumMap<>(RowField.class);
    Map<Object, Object> behaviours =
        byId(list(tree, kind == RowKind.PLANS ? "behaviours" : "skp/behaviours"), "value");
    for (RowField field : RowField.of(kind)) {
      switch (field.level()) {
        case PERSON, PLAN, APPRAISAL, JUDGED_PLAN ->
          RowField.at(tree, field.path(kind)).ifPresent(value -> head.put(field, value));
        case BEHAVIOUR ->
          Optional.ofNullable(behaviours.get(field.behaviour()))
              .ifPresent(
                  each -> head.put(field, RowField.at(each, field.path(kind)).orElse(true)));
        case RESULT_OF_PERSON, RESULT, INDICATOR, JUDGED_RESULT, JUDGED_INDICATOR -> {
          // of a row below
        }
      }
    }
    return head;
  }

  private static Iterable<Map<RowField, Object>> ofResult(
      RowKind kind, Map<RowField, Object> head, Object result, Optional<Object> judged) {
    Map<Object, Object> judgedIndicators =
        judged.map(each -> byId(list(each, "indicators"), "indicatorId")).orElse(Map.of());
    Map<RowField, Object> ofResult = new EnumMap<>(head);
    put(ofResult, kind, RowField.Level.RESULT, Optional.of(result));
    put(ofResult, kind, RowField.Level.JUDGED_RESULT, judged);
    List<?> indicators = list(result, "indicators");
    if (indicators.isEmpty()) {
      return List.of(ofResult);
    }
    return () -> indicators.stream()
        .<Map<RowField, Object>>map(indicator -> {
          Map<RowField, Object> row = new EnumMap<>(ofResult);
          put(row, kind, RowField.Level.INDICATOR, Optional.of(indicator));
          put(row, kind, RowField.Level.JUDGED_INDICATOR, find(judgedIndicators, indicator));
          return row;
        })
        .iterator();
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

  /** Returns items by what they are about; of several about the same, the first. */
  private static Map<Object, Object> byId(List<?> items, String key) {
    Map<Object, Object> byId = new HashMap<>();
    items.forEach(each -> RowField.at(each, key).ifPresent(id -> byId.putIfAbsent(id, each)));
    return byId;
  }

  private static Optional<Object> find(Map<Object, Object> byId, Object item) {
    return RowField.at(item, "id").map(byId::get);
  }

  /** Returns what the cells of a person say whom nobody has judged. */
  private static String notJudged(RowMapping mapping) {
    return mapping.rows() == RowKind.PREDICATES && !mapping.empty().isEmpty()
        ? mapping.empty().get(0)
        : "";
  }

  private List<String> row(Map<RowField, Object> values) {
    fixed.forEach((each, meant) -> {
      RowField field = mapping.fieldOf(each);
      if (!meant.equals(values.get(field))) {
        throw InvalidValueException.breach(
            "FIXED_VALUE",
            field.field(),
            "perlu " + Excerpt.quoted(each.value()) + ", nilai tetap pemetaan ini",
            "needs " + Excerpt.quoted(each.value()) + ", the fixed value of the mapping",
            String.valueOf(values.get(field)));
      }
    });
    boolean judged = RowReader.RESULTS.stream().anyMatch(values::containsKey);
    List<String> row = new ArrayList<>(mapping.columns().size());
    for (Column column : mapping.columns()) {
      RowField field = mapping.fieldOf(column);
      Object value = values.get(field);
      boolean said = field == RowField.TARGET_UNIT
          && values.get(RowField.TARGET) instanceof Map<?, ?> target
          && written(RowField.TARGET, target).saysUnit();
      row.add(
          value == null || said
              ? !judged && RowReader.RESULTS.contains(field) ? notJudged(mapping) : ""
              : cell(field, value));
    }
    return row;
  }

  private String cell(RowField field, Object value) {
    return written(field, value).cell();
  }

  private Written written(RowField field, Object value) {
    Written last = before.get(field);
    if (last == null || !last.value().equals(value)) {
      last = write(field, value);
      before.put(field, last);
    }
    return last;
  }

  private Written write(RowField field, Object value) {
    if (field == RowField.TARGET && value instanceof Map<?, ?> target) {
      RowTarget.Worded worded = RowTarget.cell(target, mapping.decimalMark());
      return new Written(value, worded.text(), worded.saysUnit());
    }
    return new Written(
        value, field.write(value, mapping.vocabulary(), mapping.decimalMark()), false);
  }
}
