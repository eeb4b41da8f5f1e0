package id.skp.testkit.cases;

import static java.util.Objects.requireNonNull;

import java.util.List;

/**
 * A case, or a whole file, that does not have the form of the schema.
 *
 * @param id the id of the case, its place if it has none, empty for the whole file
 * @param rule the rule's name, empty if it is not said
 * @param problems what is wrong, at least one problem
 */
public record BrokenCase(String id, String rule, List<CaseProblem> problems) implements CaseEntry {
  /**
   * Refuses null and copies the list.
   *
   * @param id the id of the case, its place if it has none, empty for the whole file
   * @param rule the rule's name, empty if it is not said
   * @param problems what is wrong, at least one problem
   */
  public BrokenCase {
    requireNonNull(id, "id");
    requireNonNull(rule, "rule");
    problems = List.copyOf(problems);
  }
}
