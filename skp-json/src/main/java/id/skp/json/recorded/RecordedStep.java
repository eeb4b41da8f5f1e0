package id.skp.json.recorded;

import static id.skp.core.InvalidValueException.breach;
import static java.util.Objects.requireNonNull;

import id.skp.core.law.LegalSource;
import id.skp.core.text.Text;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A step of a decision as a report tells it.
 *
 * @param number its number, from 1
 * @param kind what it is
 * @param name the name of the field, parameter, calculation or rule
 * @param title what that is called
 * @param place what part of the document the step is about
 * @param pointer the JSON Pointer of where the step lies in what was given
 * @param value the value as data: a text, a {@link java.math.BigDecimal}, a truth value, a list or a map of these; empty for none
 * @param printed the number as the official paper prints it
 * @param from the numbers of the steps it was made from, all before its own
 * @param source where what it is about comes from
 */
public record RecordedStep(
    int number,
    Kind kind,
    String name,
    Text title,
    Optional<String> place,
    Optional<String> pointer,
    Optional<Object> value,
    Optional<String> printed,
    List<Integer> from,
    Optional<LegalSource> source) {
  /** What a step is. */
  public enum Kind {
    /** A value that stands in what was given. */
    GIVEN,
    /** A parameter of the rule set. */
    PARAMETER,
    /** What was calculated, concluded or taken from another step. */
    CALCULATION,
    /** A rule with what it decided. */
    RULE
  }

  /**
   * Refuses null, and what is made from no earlier step.
   *
   * @param number its number, from 1
   * @param kind what it is
   * @param name the name of the field, parameter, calculation or rule
   * @param title what that is called
   * @param place what part of the document the step is about
   * @param pointer the JSON Pointer of where the step lies in what was given
   * @param value the value as data
   * @param printed the number as the official paper prints it
   * @param from the numbers of the steps it was made from, all before its own
   * @param source where what it is about comes from
   * @throws id.skp.core.InvalidValueException with code {@code REPORT_CONTRADICTORY}
   */
  public RecordedStep {
    requireNonNull(kind, "kind");
    requireNonNull(name, "name");
    requireNonNull(title, "title");
    requireNonNull(place, "place");
    requireNonNull(pointer, "pointer");
    value = requireNonNull(value, "value").map(RecordedStep::kept);
    requireNonNull(printed, "printed");
    from = List.copyOf(requireNonNull(from, "from"));
    requireNonNull(source, "source");
    for (int i = 0; i < from.size(); i++) {
      if (from.get(i) < 1 || from.get(i) >= number) {
        throw breach(
            "REPORT_CONTRADICTORY",
            "from/" + i,
            "perlu nomor langkah dari 1, di bawah " + number,
            "needs the number of a step from 1, below " + number,
            from.get(i));
      }
    }
    boolean begins = kind == Kind.GIVEN || kind == Kind.PARAMETER;
    if (begins && !from.isEmpty()) {
      throw breach(
          "REPORT_CONTRADICTORY",
          "from",
          "perlu daftar kosong untuk langkah " + kind,
          "needs an empty list for a step " + kind,
          from);
    }
  }

  static @Nullable Object kept(@Nullable Object data) {
    if (data instanceof Map<?, ?> fields) {
      Map<Object, @Nullable Object> copy = new LinkedHashMap<>();
      fields.forEach((name, each) -> copy.put(name, kept(each)));
      return Collections.unmodifiableMap(copy);
    } else if (data instanceof List<?> items) {
      List<@Nullable Object> copy = new ArrayList<>(items.size());
      items.forEach(each -> copy.add(kept(each)));
      return Collections.unmodifiableList(copy);
    }
    return data;
  }
}
