package id.skp.rules.value;

import static id.skp.core.InvalidValueException.unless;
import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.Maps;
import id.skp.core.InvalidValueException;
import id.skp.core.text.Labelled;
import id.skp.core.text.Names;
import id.skp.core.text.Text;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** The forms of what is made of several values: lists, objects with named fields, tables, choices. */
final class ObjectForms {
  private ObjectForms() {}

  static <T> ValueForm<List<T>> list(ValueForm<T> item, int least) {
    requireNonNull(item, "item");
    return new ValueForm<>(
        at -> readList(item, least, at),
        items -> items.stream().map(item::write).toList(),
        ImmutableMap.of("type", "array", "items", item.schema(), "minItems", least));
  }

  private static <T> Optional<List<T>> readList(ValueForm<T> item, int least, DataPlace at) {
    if (!(at.data() instanceof List<?> list)) {
      return at.refuseType("daftar", "a list");
    } else if (list.size() < least) {
      return at.refuse(
          "LIST_TOO_SHORT",
          "perlu sedikitnya " + least + " butir, ditemukan " + list.size(),
          "needs at least " + least + (least == 1 ? " item" : " items") + ", found " + list.size());
    }
    List<T> items = new ArrayList<>();
    for (int i = 0; i < list.size(); i++) {
      item.read(at.item(i, list.get(i))).ifPresent(items::add);
    }
    return items.size() == list.size()
        ? Optional.of(ImmutableList.copyOf(items))
        : Optional.empty();
  }

  static <T> ValueForm<List<T>> distinct(ValueForm<T> item, int least) {
    ValueForm<List<T>> list = list(item, least);
    Map<String, Object> schema = new LinkedHashMap<>(list.schema());
    schema.put("uniqueItems", true);
    return new ValueForm<>(
        at -> list.read(at).flatMap(items -> distinct(items, at)), list::write, schema);
  }

  static <T> ValueForm<Set<T>> set(ValueForm<T> item, int least) {
    ValueForm<List<T>> list = distinct(item, least);
    return new ValueForm<>(
        at -> list.read(at).map(items -> Collections.unmodifiableSet(new LinkedHashSet<>(items))),
        items -> list.write(ImmutableList.copyOf(items)),
        list.schema());
  }

  private static <T> Optional<List<T>> distinct(List<T> items, DataPlace at) {
    Set<T> seen = new HashSet<>();
    for (int i = 0; i < items.size(); i++) {
      if (!seen.add(items.get(i))) {
        return at.item(i, items.get(i))
            .refuse(
                "DUPLICATE_ITEM",
                "perlu berbeda dari butir lain, ditemukan lagi " + items.get(i),
                "needs to differ from the other items, found again " + items.get(i));
      }
    }
    return Optional.of(items);
  }

  static <R> ValueForm<R> record(Function<MemberValues, R> maker, List<Member<R, ?>> members) {
    List<String> names = members.stream().map(Member::name).toList();
    unless(
        names.stream().distinct().count() == names.size(),
        "DUPLICATE_MEMBER",
        "members",
        "perlu setiap nama satu kali",
        "needs each name once",
        names);
    Map<String, Object> properties = new LinkedHashMap<>();
    members.forEach(each -> properties.put(each.name(), each.schema()));
    List<String> required = members.stream()
        .filter(each -> !each.form().isOptional())
        .map(Member::name)
        .toList();
    return new ValueForm<>(
        at -> readRecord(maker, members, names, at),
        value -> writeRecord(value, members),
        objectSchema(properties, required));
  }

  private static <R> Optional<R> readRecord(
      Function<MemberValues, R> maker,
      List<Member<R, ?>> members,
      List<String> names,
      DataPlace at) {
    if (!(at.data() instanceof Map<?, ?> fields)) {
      return refuseType(at, names);
    }
    Map<Member<?, ?>, Object> values = new LinkedHashMap<>();
    members.forEach(
        member -> readMember(member, fields, at).ifPresent(value -> values.put(member, value)));
    boolean known = refuseOthers(fields, names, at);
    return known && values.size() == members.size()
        ? at.made(() -> maker.apply(new MemberValues(values)))
        : Optional.empty();
  }

  private static <M> Optional<M> readMember(Member<?, M> member, Map<?, ?> fields, DataPlace at) {
    Object data = fields.get(member.name());
    return data == null && !member.form().isOptional()
        ? missing(member.name(), fields, at)
        : member.form().read(at.field(member.name(), data));
  }

  private static <T> Optional<T> missing(String name, Map<?, ?> fields, DataPlace at) {
    boolean nothing = !fields.containsKey(name);
    return at.field(name, null)
        .refuse(
            "MISSING_FIELD",
            "perlu nilai, " + (nothing ? "tidak ada" : "ditemukan null") + "; tambahkan bidang ini",
            "needs a value, found " + (nothing ? "nothing" : "null") + "; add the field");
  }

  private static <T> Optional<T> refuseType(DataPlace at, List<String> names) {
    return at.refuseType(
        "objek dengan bidang " + String.join(", ", names),
        "an object with the fields " + String.join(", ", names));
  }

  /** Refuses fields that do not exist; tells whether there is none. */
  private static boolean refuseOthers(Map<?, ?> fields, List<String> names, DataPlace at) {
    List<String> others = fields.keySet().stream()
        .map(String::valueOf)
        .filter(each -> !names.contains(each))
        .toList();
    others.forEach(each -> {
      Text advice = Names.advice(each, names);
      at.field(each, fields.get(each))
          .refuse(
              "UNKNOWN_FIELD",
              "bukan bidang objek ini; " + advice.indonesian(),
              "is not a field of this object; " + advice.english());
    });
    return others.isEmpty();
  }

  private static <R> Map<String, @Nullable Object> writeRecord(
      R value, List<Member<R, ?>> members) {
    Map<String, @Nullable Object> fields = new LinkedHashMap<>();
    members.forEach(member -> {
      Object written = member.write(value);
      if (written != null) {
        fields.put(member.name(), written);
      }
    });
    return Collections.unmodifiableMap(fields);
  }

  static <K extends Enum<K>, V> ValueForm<Map<K, V>> map(
      List<K> keys, ValueForm<V> value, List<K> needed) {
    List<String> names = keys.stream().map(Enum::name).toList();
    Map<String, Object> properties = new LinkedHashMap<>();
    keys.forEach(key -> properties.put(key.name(), schemaOf(key, value.schema())));
    return new ValueForm<>(
        at -> readMap(keys, value, needed, at),
        map -> writeMap(map, keys, value),
        objectSchema(properties, needed.stream().map(Enum::name).toList()));
  }

  /** Returns the schema of a value, which says by its label for which constant it is. */
  private static Map<String, Object> schemaOf(Enum<?> key, Map<String, Object> schema) {
    return key instanceof Labelled labelled
        ? Member.told(schema, sentence(labelled.label()))
        : schema;
  }

  private static Text sentence(Text label) {
    return Text.of(label.indonesian() + ".", label.english() + ".");
  }

  private static <K extends Enum<K>, V> Optional<Map<K, V>> readMap(
      List<K> keys, ValueForm<V> form, List<K> needed, DataPlace at) {
    List<String> names = keys.stream().map(Enum::name).toList();
    if (!(at.data() instanceof Map<?, ?> fields)) {
      return refuseType(at, names);
    }
    Map<K, V> values = new LinkedHashMap<>();
    for (K key : keys) {
      if (fields.containsKey(key.name())) {
        form.read(at.field(key.name(), fields.get(key.name())))
            .ifPresent(value -> values.put(key, value));
      } else if (needed.contains(key)) {
        missing(key.name(), fields, at);
      }
    }
    boolean known = refuseOthers(fields, names, at);
    boolean complete = values.keySet().containsAll(needed) && values.size() == fields.size();
    return known && complete ? Optional.of(Maps.immutableEnumMap(values)) : Optional.empty();
  }

  private static <K extends Enum<K>, V> Map<String, @Nullable Object> writeMap(
      Map<K, V> values, List<K> keys, ValueForm<V> form) {
    Map<String, @Nullable Object> fields = new LinkedHashMap<>();
    for (K key : keys) {
      V value = values.get(key);
      if (value != null) {
        fields.put(key.name(), form.write(value));
      }
    }
    return Collections.unmodifiableMap(fields);
  }

  static <T> ValueForm<T> choice(List<Alternative<T>> alternatives) {
    Map<String, Object> properties = new LinkedHashMap<>();
    alternatives.forEach(each -> properties.put(each.name(), each.form().schema()));
    Map<String, Object> schema = new LinkedHashMap<>(objectSchema(properties, List.of()));
    schema.put("minProperties", 1);
    schema.put("maxProperties", 1);
    return new ValueForm<>(
        at -> readChoice(alternatives, at), value -> writeChoice(value, alternatives), schema);
  }

  private static <T> Optional<T> readChoice(List<Alternative<T>> alternatives, DataPlace at) {
    List<String> names = alternatives.stream().map(Alternative::name).toList();
    if (!(at.data() instanceof Map<?, ?> fields)) {
      return at.refuseType(
          "objek dengan satu bidang, salah satu dari " + String.join(", ", names),
          "an object with one field, one of " + String.join(", ", names));
    } else if (!refuseOthers(fields, names, at)) {
      return Optional.empty();
    } else if (fields.size() != 1) {
      return at.refuse(
          "CHOICE_MALFORMED",
          "perlu tepat satu dari bidang " + String.join(", ", names) + ", ditemukan "
              + fields.size(),
          "needs just one of the fields " + String.join(", ", names) + ", found " + fields.size());
    }
    return alternatives.stream()
        .filter(each -> fields.containsKey(each.name()))
        .findAny()
        .flatMap(each -> each.read(at.field(each.name(), fields.get(each.name()))));
  }

  private static <T> Map<String, @Nullable Object> writeChoice(
      T value, List<Alternative<T>> alternatives) {
    for (Alternative<T> each : alternatives) {
      if (each.holds(value)) {
        return Collections.singletonMap(each.name(), each.write(value));
      }
    }
    throw new InvalidValueException(
        "UNKNOWN_ALTERNATIVE",
        "value",
        "perlu salah satu dari " + alternatives + ", diberikan " + value,
        "needs one of " + alternatives + ", got " + value);
  }

  private static Map<String, Object> objectSchema(
      Map<String, Object> properties, List<String> required) {
    Map<String, Object> schema = new LinkedHashMap<>();
    schema.put("type", "object");
    schema.put("required", required);
    schema.put("additionalProperties", false);
    schema.put("properties", properties);
    return schema;
  }
}
