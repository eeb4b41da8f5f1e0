package id.skp.testkit.cases;

import static java.util.Objects.requireNonNull;

/**
 * Something wrong with a case file itself, not with a rule set.
 *
 * @param field what is wrong: a path into the case such as {@code expect.predicate}, or for a whole file a field or a JSON
 *     Pointer; empty for the whole
 * @param sentence what is needed and what was found
 */
public record CaseProblem(String field, String sentence) {
  /**
   * Refuses null.
   *
   * @param field what is wrong: a path into the case such as {@code expect.predicate}, or for a whole file a field or a
   *     JSON Pointer; empty for the whole
   * @param sentence what is needed and what was found
   */
  public CaseProblem {
    requireNonNull(field, "field");
    requireNonNull(sentence, "sentence");
  }

  /** Returns field and sentence. */
  @Override
  public String toString() {
    return field.isEmpty() ? sentence : field + ": " + sentence;
  }
}
