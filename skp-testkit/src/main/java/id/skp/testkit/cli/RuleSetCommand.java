package id.skp.testkit.cli;

import id.skp.rules.PerformanceRules;
import id.skp.rules.RuleSet;
import id.skp.rules.RuleSets;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** A command that works with the installed rule sets and gives an exit status. */
abstract class RuleSetCommand implements Callable<Integer> {
  private final Console console;
  private final RuleSets ruleSets;

  @Spec
  private CommandSpec spec = CommandSpec.create();

  RuleSetCommand(Console console, RuleSets ruleSets) {
    this.console = console;
    this.ruleSets = ruleSets;
  }

  final Console console() {
    return console;
  }

  final RuleSets ruleSets() {
    return ruleSets;
  }

  /** Finds the rule set that an option names, or ends the call. */
  final RuleSet ruleSet(String id) {
    String ids = ruleSets.all().stream().map(RuleSet::id).collect(Collectors.joining(", "));
    return ruleSets
        .find(id)
        .orElseThrow(() -> wrongCall("unknown rule set '" + id + "', there are: " + ids));
  }

  /** Returns the rules of the rule set that an option names, otherwise of the one in force for each document. */
  final PerformanceRules performanceRules(Optional<String> id) {
    return id.map(name -> PerformanceRules.of(ruleSet(name)))
        .orElseGet(() -> PerformanceRules.of(ruleSets));
  }

  /** Makes the end of a call that is wrong; to be thrown. */
  final ParameterException wrongCall(String sentence) {
    return new ParameterException(spec.commandLine(), sentence);
  }

  /** Tells what is wrong with an input. */
  final void tell(WrongInputException wrong) {
    wrong.lines().forEach(line -> console.err().print(line + "\n"));
  }
}
