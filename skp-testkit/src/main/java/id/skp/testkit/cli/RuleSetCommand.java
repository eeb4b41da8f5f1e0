package id.skp.testkit.cli;

import id.skp.rules.RuleSet;
import id.skp.rules.RuleSets;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** A command that works with the installed rule sets and gives an exit status. */
abstract class RuleSetCommand implements Callable<Integer> {
  private final Console console;
  private RuleSets ruleSets;

  @Mixin
  private VariantFiles variants = new VariantFiles();

  @Spec
  private CommandSpec spec = CommandSpec.create();

  RuleSetCommand(Console console, RuleSets ruleSets) {
    this.console = console;
    this.ruleSets = ruleSets;
  }

  @Override
  public final Integer call() {
    try {
      ruleSets = variants.addTo(ruleSets, new Inputs(console.in()));
      return run();
    } catch (WrongInputException wrong) {
      tell(wrong);
      return ExitStatus.WRONG_INPUT;
    }
  }

  /** Does the work, with the rule sets that are installed, and gives the exit status. */
  abstract int run() throws WrongInputException;

  final Console console() {
    return console;
  }

  final RuleSets ruleSets() {
    return ruleSets;
  }

  /** Returns the rule set to decide by: the one that the option names, or else the last variant that was given. */
  final Optional<RuleSet> chosen(Optional<String> id) {
    return id.map(this::ruleSet).or(() -> variants.last(ruleSets));
  }

  /** Finds the rule set that an option names, or ends the call. */
  final RuleSet ruleSet(String id) {
    String ids = ruleSets.all().stream().map(RuleSet::id).collect(Collectors.joining(", "));
    return ruleSets
        .find(id)
        .orElseThrow(() -> wrongCall("unknown rule set '" + id + "', there are: " + ids));
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
