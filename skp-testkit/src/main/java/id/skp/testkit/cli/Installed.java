package id.skp.testkit.cli;

import id.skp.rules.RuleSet;
import id.skp.rules.RuleSets;
import java.util.stream.Collectors;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;

/** Finds an installed rule set by the id that an option names. */
final class Installed {
  private Installed() {}

  static RuleSet byId(RuleSets ruleSets, String id, CommandSpec command) {
    return ruleSets
        .find(id)
        .orElseThrow(() -> new ParameterException(
            command.commandLine(),
            "unknown rule set '" + id + "', there are: "
                + ruleSets.all().stream().map(RuleSet::id).collect(Collectors.joining(", "))));
  }
}
