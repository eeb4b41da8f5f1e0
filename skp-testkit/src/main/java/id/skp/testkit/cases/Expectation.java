package id.skp.testkit.cases;

import static java.util.Objects.requireNonNull;

import id.skp.core.text.Text;
import id.skp.rules.Undecided;
import id.skp.testkit.internal.JsonLine;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** What a case expects: a value or a refusal. */
public sealed interface Expectation {
  /**
   * Returns what is expected, in words.
   *
   * @return the values as JSON, or the code and field of the refusal
   */
  Text text();

  /**
   * The rule decides, with these values.
   *
   * @param fields the values by the names of the outcome's fields; those left out are not compared, null means no value
   */
  record Outcome(Map<String, @Nullable Object> fields) implements Expectation {
    /**
     * Copies the map.
     *
     * @param fields the values by the names of the outcome's fields; those left out are not compared, null means no
     *     value
     */
    public Outcome {
      fields = Collections.unmodifiableMap(new LinkedHashMap<>(fields));
    }

    @Override
    public Text text() {
      return Text.same(toString());
    }

    /** Returns the values as JSON. */
    @Override
    public String toString() {
      return JsonLine.of(fields);
    }
  }

  /**
   * The rule does not decide, for this reason.
   *
   * @param code the reason
   * @param field the path into what is given where the reason lies; not compared if it is left out
   */
  record Refusal(Undecided.Reason code, Optional<String> field) implements Expectation {
    /**
     * Refuses null.
     *
     * @param code the reason
     * @param field the path into what is given where the reason lies; not compared if it is left out
     */
    public Refusal {
      requireNonNull(code, "code");
      requireNonNull(field, "field");
    }

    @Override
    public Text text() {
      return text(code.name(), field.orElse(""));
    }

    /** Returns a reason and where it lies, if that is named. */
    static Text text(String code, String field) {
      return Text.of(
          field.isEmpty() ? code : code + " pada " + field,
          field.isEmpty() ? code : code + " at " + field);
    }

    /** Returns code and field, in English. */
    @Override
    public String toString() {
      return text().english();
    }
  }
}
