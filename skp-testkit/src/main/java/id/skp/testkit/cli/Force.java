package id.skp.testkit.cli;

import picocli.CommandLine.Option;

/** The option to go on under a rule set that is not for a document. */
final class Force {
  @Option(
      names = "--force",
      description = "Go on also where the rule set is not in force in the period, not made for the"
          + " institution, or not of the regulation that the document names; the findings say so."
          + " Without --rules, the last --variant decides.")
  private boolean given;

  boolean isGiven() {
    return given;
  }
}
