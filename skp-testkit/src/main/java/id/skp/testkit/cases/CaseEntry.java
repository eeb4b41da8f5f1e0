package id.skp.testkit.cases;

/** What stands in a case file at one place: a {@link Case}, or a {@link BrokenCase} that cannot be run. */
public sealed interface CaseEntry permits Case, BrokenCase {
  /**
   * Returns the id of the case.
   *
   * @return the id; of a broken case its place such as {@code cases[3]} if it has none, and empty for the whole file
   */
  String id();

  /**
   * Returns which rule the case calls.
   *
   * @return the rule's name; empty if a broken case does not say it
   */
  String rule();
}
