package id.skp.testkit.cases;

import static java.util.Objects.requireNonNull;

import id.skp.rules.Undecided;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** What a case expects: a value or a refusal. */
public sealed interface Expectation {
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

    /** Returns code and field. */
    @Override
    public String toString() {
      return code + field.map(path -> " at " + path).orElse("");
    }
  }
}
