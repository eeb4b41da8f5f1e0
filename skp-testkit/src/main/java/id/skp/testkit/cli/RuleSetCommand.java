package id.skp.testkit.cli;

import id.skp.core.InvalidValueException;
import id.skp.core.text.PlainText;
import id.skp.core.text.Text;
import id.skp.rules.RuleSet;
import id.skp.rules.RuleSetProviderException;
import id.skp.rules.RuleSets;
import id.skp.rules.UndecidedPart;
import id.skp.rules.finding.Finding;
import java.io.IOException;
import java.net.URLClassLoader;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.function.Function;
import java.util.stream.Collectors;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** A command that works with the installed rule sets and gives an exit status. */
abstract class RuleSetCommand implements Callable<Integer> {
  private final Console console;
  private final Function<ClassLoader, RuleSets> installed;
  private RuleSets ruleSets = RuleSets.of();

  @Mixin
  private Plugins plugins = new Plugins();

  @Mixin
  private VariantFiles variants = new VariantFiles();

  @Spec
  private CommandSpec spec = CommandSpec.create();

  RuleSetCommand(Console console, Function<ClassLoader, RuleSets> installed) {
    this.console = console;
    this.installed = installed;
  }

  @Override
  public final Integer call() throws IOException {
    try (URLClassLoader loader = plugins.loader()) {
      ruleSets = installed.apply(loader);
      plugins.requireFound(ruleSets);
      ruleSets = variants.addTo(ruleSets, new Inputs(console.in()));
      return run();
    } catch (RuleSetProviderException refused) {
      console
          .err()
          .print("skp: " + refused.code() + ": "
              + PlainText.line(refused.text().in(console.locale())) + "\n");
    } catch (WrongInputException wrong) {
      tell(wrong);
    }
    return ExitStatus.WRONG_INPUT;
  }

  /** Does the work, with the rule sets that are installed, and gives the exit status. */
  abstract int run() throws WrongInputException;

  final Console console() {
    return console;
  }

  final RuleSets ruleSets() {
    return ruleSets;
  }

  /** Returns the variants that were given, in their order. */
  final List<RuleSet> variants() {
    return variants.in(ruleSets);
  }

  /** Finds the rule set that an option names, or ends the call. */
  final RuleSet ruleSet(String id) {
    String ids = ruleSets.all().stream().map(RuleSet::id).collect(Collectors.joining(", "));
    String shown = InvalidValueException.shown(id);
    return ruleSets
        .find(id)
        .orElseThrow(() -> wrongCall(
            "himpunan aturan '" + shown + "' tidak dikenal, yang ada: " + ids,
            "unknown rule set '" + shown + "', there are: " + ids));
  }

  /** Begins to choose the rule set of each document: the one that an option names, otherwise the one in force for it. */
  final LawChoice law(Optional<String> id, Force force) {
    return law(id, force, variants());
  }

  /** Begins to choose, where only some of the variants that were given are laws. */
  final LawChoice law(Optional<String> id, Force force, List<RuleSet> laws) {
    return new LawChoice(ruleSets, laws, id.map(this::ruleSet), force.isGiven());
  }

  /** Makes the end of a call that is wrong; to be thrown. */
  final WrongCallException wrongCall(String indonesian, String english) {
    return new WrongCallException(spec.commandLine(), Text.of(indonesian, english));
  }

  /** Tells, beside an output that does not show it, why the rule set that was named or forced is not for files. */
  final boolean tellAgainst(LawChoice law, List<String> files) {
    boolean any = false;
    for (String file : files) {
      for (Finding each : law.against(file)) {
        any = true;
        tell(file, each);
      }
    }
    return any;
  }

  /** Tells a finding beside an output that does not show it. */
  final void tell(String file, Finding finding) {
    tell(file + ": " + finding.location() + ": " + finding.code() + ": "
        + finding.message().in(console.locale()));
  }

  /** Tells why a part has no value, after what it is a part of. */
  final void tell(String whole, UndecidedPart part) {
    tell(whole + part.part().in(console.locale()) + ": " + part.pointer() + ": " + part.reason()
        + ": " + part.message().in(console.locale()));
  }

  /** Tells a sentence on a line of its own. */
  final void tell(String sentence) {
    console.err().print(PlainText.line(sentence) + "\n");
  }

  /** Tells what is wrong with an input. */
  final void tell(WrongInputException wrong) {
    wrong.lines(console.locale()).forEach(line -> console.err().print(line + "\n"));
  }
}
