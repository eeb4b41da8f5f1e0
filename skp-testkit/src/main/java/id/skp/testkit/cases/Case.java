package id.skp.testkit.cases;

import static java.util.Objects.requireNonNull;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * One decision of one rule: what is given, what is expected, and where that expectation comes from. Read from a file by
 * {@link CaseFile#read}.
 *
 * @param id the id, which no other case of a run has
 * @param rule the rule's name, such as {@code performance-predicate}
 * @param title what the case is about, empty if it is not said
 * @param given the input by the rule's field names: texts, exact numbers, booleans, null, and maps and lists of these
 * @param expectation what is expected
 * @param provenance where the expectation comes from
 */
public record Case(
    String id,
    String rule,
    String title,
    Map<String, @Nullable Object> given,
    Expectation expectation,
    Provenance provenance)
    implements CaseEntry {
  /**
   * Refuses null and copies the map.
   *
   * @param id the id, which no other case of a run has
   * @param rule the rule's name, such as {@code performance-predicate}
   * @param title what the case is about, empty if it is not said
   * @param given the input by the rule's field names: texts, exact numbers, booleans, null, and maps and lists of these
   * @param expectation what is expected
   * @param provenance where the expectation comes from
   */
  public Case {
    requireNonNull(id, "id");
    requireNonNull(rule, "rule");
    requireNonNull(title, "title");
    given = Collections.unmodifiableMap(new LinkedHashMap<>(given));
    requireNonNull(expectation, "expectation");
    requireNonNull(provenance, "provenance");
  }
}
