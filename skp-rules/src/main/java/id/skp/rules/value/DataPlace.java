package id.skp.rules.value;

import static id.skp.core.InvalidValueException.unless;

import id.skp.core.InvalidValueException;
import id.skp.core.text.Pointer;
import id.skp.core.text.Text;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Supplier;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * A piece of plain data at its place, while a value is read from it.
 *
 * @param data a text, number, truth value, list, map, or null
 * @param pointer where it stands
 * @param problems takes what is wrong
 */
record DataPlace(@Nullable Object data, String pointer, Consumer<ValueProblem> problems) {
  private static final int LONGEST = 60;
  private static final int LONGEST_NAME = 64;
  private static final Pattern BETWEEN_STEPS = Pattern.compile("[.\\[\\]/]++");
  private static final Pattern INDEX = Pattern.compile("[0-9]{1,6}");

  DataPlace field(String name, @Nullable Object value) {
    String shortened = InvalidValueException.shortened(name, LONGEST_NAME);
    return new DataPlace(value, Pointer.under(pointer, shortened), problems);
  }

  DataPlace item(int index, @Nullable Object value) {
    return new DataPlace(value, Pointer.under(pointer, index), problems);
  }

  /** Tells what is wrong, and gives no value. */
  <T> Optional<T> refuse(String code, String indonesian, String english) {
    return refuse(code, Text.of(indonesian, english));
  }

  <T> Optional<T> refuse(String code, Text text) {
    problems.accept(new ValueProblem(pointer, code, text));
    return Optional.empty();
  }

  <T> Optional<T> refuseType(String indonesian, String english) {
    Text found = typeOf(data);
    return refuse(
        "WRONG_TYPE",
        "perlu " + indonesian + ", ditemukan " + found.indonesian(),
        "needs " + english + ", found " + found.english());
  }

  /** Tells what a value that was built from the data is refused with, as near to the mistake as the data goes. */
  <T> Optional<T> refuse(InvalidValueException refusal) {
    DataPlace place = this;
    for (String step : BETWEEN_STEPS.split(refusal.field(), -1)) {
      DataPlace next = step.isEmpty() ? place : place.step(step);
      if (next == null) {
        break;
      }
      place = next;
    }
    return place.refuse(refusal.code(), Text.of(refusal));
  }

  private @Nullable DataPlace step(String step) {
    if (data instanceof Map<?, ?> fields) {
      return fields.containsKey(step) ? field(step, fields.get(step)) : null;
    } else if (data instanceof List<?> items && INDEX.matcher(step).matches()) {
      int index = Integer.parseInt(step);
      return index < items.size() ? item(index, items.get(index)) : null;
    }
    return null;
  }

  private static Text typeOf(@Nullable Object data) {
    if (data instanceof String) {
      return Text.of("teks", "a text");
    } else if (PlainNumber.of(data) != null) {
      return Text.of("angka", "a number");
    } else if (data instanceof Boolean truth) {
      return Text.same(truth.toString());
    } else if (data instanceof List<?>) {
      return Text.of("daftar", "a list");
    } else if (data instanceof Map<?, ?>) {
      return Text.of("objek", "an object");
    }
    return Text.same(data == null ? "null" : data.getClass().getName());
  }

  /** Returns a text for a sentence: in quotation marks, cut where it is long. */
  static String quoted(String text) {
    String masked = InvalidValueException.shortened(text, 4 * LONGEST);
    return masked.length() <= LONGEST
        ? "'" + InvalidValueException.visible(masked) + "'"
        : "'"
            + InvalidValueException.visible(masked.substring(
                0, masked.offsetByCodePoints(0, masked.codePointCount(0, LONGEST) - 1)))
            + "…'";
  }

  /** Makes a value from parts that are sound, and tells what it is refused with. */
  <T> Optional<T> made(Supplier<T> maker) {
    try {
      T value = maker.get();
      unless(
          value != null,
          "NULL_RESULT",
          "value",
          "perlu nilai dari fungsi pembuatnya; perbaiki kode bentuknya",
          "needs a value from the function that makes it; correct the code of its form",
          "null");
      return Optional.of(value);
    } catch (InvalidValueException refusal) {
      return refuse(refusal);
    }
  }
}
