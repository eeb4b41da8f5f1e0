package id.skp.json;

import id.skp.core.InvalidValueException;
import id.skp.core.text.Text;
import id.skp.rules.message.Names;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * One JSON object while it is read: it knows where it stands, which fields it was asked for, and where to put what is
 * wrong. A decoder asks for each field once and then for the value:
 *
 * <pre>{@code
 * json.required("id", ID).ifPresent(evidence::id);
 * json.optional("date", DATE).ifPresent(evidence::date);
 * return json.build(evidence::build);
 * }</pre>
 *
 * <p>A field that is null is as good as absent.
 */
final class ObjectView {
  private final Map<?, ?> fields;
  private final Location at;
  private final Problems problems;
  private final int problemsBefore;
  private final List<String> known = new ArrayList<>();
  private int read;

  ObjectView(Map<?, ?> fields, Location at, Problems problems) {
    this.fields = fields;
    this.at = at;
    this.problems = problems;
    this.problemsBefore = problems.count();
  }

  /** Returns a field that must be there; empty, with a problem, if it is not or if its value is refused. */
  <T> Optional<T> required(String name, ValueDecoder<T> decoder) {
    Object value = value(name);
    if (value == null) {
      boolean nothing = !fields.containsKey(name);
      problem(
          name,
          "MISSING_FIELD",
          "perlu nilai, " + (nothing ? "tidak ada" : "ditemukan null") + "; tambahkan bidang ini",
          "needs a value, found " + (nothing ? "nothing" : "null") + "; add the field");
      return Optional.empty();
    }
    return decoder.decode(value, at.field(name), problems);
  }

  /** Returns a field that may be absent; empty, with a problem, if its value is refused. */
  <T> Optional<T> optional(String name, ValueDecoder<T> decoder) {
    Object value = value(name);
    return value == null ? Optional.empty() : decoder.decode(value, at.field(name), problems);
  }

  /** Returns the items of a list that are not refused; none if the list is absent. */
  <T> List<T> list(String name, ValueDecoder<T> decoder) {
    return optionalList(name, decoder).orElse(List.of());
  }

  /** Returns the items of a list that are not refused, where an absent list is something else than an empty one. */
  <T> Optional<List<T>> optionalList(String name, ValueDecoder<T> decoder) {
    return optional(name, (value, place, all) -> items(value, decoder, place, all));
  }

  static <T> Optional<List<T>> items(
      Object value, ValueDecoder<T> decoder, Location at, Problems problems) {
    if (!(value instanceof List<?> list)) {
      return Values.wrongType(Text.of("daftar", "a list"), value, at, problems);
    }
    List<T> items = new ArrayList<>(list.size());
    for (int i = 0; i < list.size(); i++) {
      Object item = list.get(i);
      Location place = at.item(i);
      Optional<T> decoded = item == null
          ? Values.wrongType(Values.SOMETHING, null, place, problems)
          : decoder.decode(item, place, problems);
      decoded.ifPresent(items::add);
    }
    return Optional.of(items);
  }

  /** Returns the fields that were asked for. */
  List<String> known() {
    return known;
  }

  /** Tells whether a field is there and not null. */
  boolean has(String name) {
    return fields.get(name) != null;
  }

  /** Adds a problem of a field. */
  void problem(String name, String code, String indonesian, String english) {
    problems.add(at.field(name), code, indonesian, english);
  }

  /** Adds a problem of the object itself. */
  void problem(String code, String indonesian, String english) {
    problems.add(at, code, indonesian, english);
  }

  /**
   * Returns the value of the object; empty if something was wrong in it, or if it is refused now. Every field must have
   * been asked for before: the others are problems.
   */
  <T> Optional<T> build(Supplier<T> value) {
    refuseUnknownFields();
    if (problems.count() > problemsBefore) {
      return Optional.empty();
    }
    try {
      return Optional.of(value.get());
    } catch (InvalidValueException refusal) {
      problems.add(at.path(refusal.field()), refusal);
      return Optional.empty();
    }
  }

  private void refuseUnknownFields() {
    if (read == fields.size()) {
      return;
    }
    for (Object key : fields.keySet()) {
      String name = key.toString();
      if (!known.contains(name)) {
        Text advice = Names.advice(name, known);
        problem(
            name,
            "UNKNOWN_FIELD",
            "bukan bidang objek ini; " + advice.indonesian(),
            "is not a field of this object; " + advice.english());
      }
    }
  }

  /** Returns the value of a field; each field is asked for once. */
  private @Nullable Object value(String name) {
    known.add(name);
    Object value = fields.get(name);
    if (value != null || fields.containsKey(name)) {
      read++;
    }
    return value;
  }
}
