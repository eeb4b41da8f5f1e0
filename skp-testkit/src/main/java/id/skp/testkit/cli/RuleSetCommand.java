package id.skp.testkit.cli;

import id.skp.core.text.Names;
import id.skp.core.text.PlainText;
import id.skp.core.text.Text;
import id.skp.rules.Decision;
import id.skp.rules.RuleSet;
import id.skp.rules.RuleSetProviderException;
import id.skp.rules.RuleSets;
import id.skp.rules.Undecided;
import id.skp.rules.UndecidedPart;
import id.skp.rules.finding.Finding;
import id.skp.rules.message.Message;
import id.skp.rules.monitoring.MonitoringRules;
import java.io.IOException;
import java.net.URLClassLoader;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.function.Function;
import java.util.stream.Stream;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** A command that works with the installed rule sets and gives an exit status. */
abstract class RuleSetCommand implements Callable<Integer> {
  private static final int MOST_SECONDS = 3600;

  private final Console console;
  private final Function<ClassLoader, RuleSets> installed;
  private RuleSets ruleSets = RuleSets.of();

  @Mixin
  private Plugins plugins = new Plugins();

  @Mixin
  private VariantFiles variants = new VariantFiles();

  private int told;
  private int untold;
  private int unsaid;
  private long room = MOST_TEXT;

  @Spec
  private CommandSpec spec = CommandSpec.create();

  /** So many lines tell what is wrong with inputs. */
  private static final int MOST_TOLD = 1000;

  /** So much longer than the inputs is what tells what is wrong with them, and a line more. */
  private static final int MOST_TEXT = 60 * 1024;

  RuleSetCommand(Console console, Function<ClassLoader, RuleSets> installed) {
    this.console = console;
    this.installed = installed;
  }

  @Override
  public final Integer call() throws IOException {
    int status = ExitStatus.WRONG_INPUT;
    try (URLClassLoader loader = plugins.loader()) {
      requireTimeout("--plugin-timeout", plugins.timeout());
      ruleSets = plugins.loaded(loader, installed);
      plugins.requireFound(ruleSets);
      ruleSets = variants.addTo(ruleSets, console.inputs());
      variants()
          .forEach(variant -> Stream.concat(
                  RuleSetCheck.laterDecree(variant).stream(),
                  RuleSetCheck.replacesUnknown(variant, ruleSets).stream())
              .forEach(note -> console.err().print("skp: " + note(variant, note) + "\n")));
      status = run();
    } catch (RuleSetProviderException refused) {
      console
          .err()
          .print("skp: " + refused.code() + ": "
              + PlainText.line(refused.text().in(console.locale())) + "\n");
    } catch (WrongInputException wrong) {
      tell(wrong);
    }
    tellRest(Words.UNSAID, unsaid);
    tellRest(Words.UNTOLD, untold);
    return status;
  }

  private void tellRest(Text sentence, int number) {
    if (number > 0) {
      tell("skp: " + Message.of(sentence, number).in(console.locale()));
    }
  }

  private String note(RuleSet variant, Text note) {
    return PlainText.line(Text.of("varian ", "variant ").in(console.locale()) + variant.id() + ": "
        + note.in(console.locale()));
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
    return ruleSets
        .find(id)
        .orElseThrow(() -> wrongCall(Names.unknown(
            Words.unknown(Text.of("himpunan aturan", "rule set"), id),
            id,
            ruleSets.all().stream().map(RuleSet::id).toList())));
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
    return wrongCall(Text.of(indonesian, english));
  }

  final WrongCallException wrongCall(Text sentence) {
    return new WrongCallException(spec.commandLine(), sentence);
  }

  /** Makes something of each document that files hold; those that are wrong are told, and the rest goes on. */
  final <T> List<T> each(Inputs inputs, Collection<String> files, Crew.Work<T> work) {
    List<T> done = new ArrayList<>();
    forEach(inputs, files, document -> done.add(work.of(document)));
    return done;
  }

  /** What is done with a document, which may be wrong. */
  interface Doing {
    void with(Documents.Document document) throws WrongInputException;
  }

  /** Does something with each document that files hold; those that are wrong are told, and the rest goes on. */
  final void forEach(Inputs inputs, Collection<String> files, Doing doing) {
    forEach(new Documents(inputs, files), doing);
  }

  final void forEach(Documents documents, Doing doing) {
    try (documents) {
      while (documents.hasNext()) {
        Documents.Document document = documents.next();
        try {
          doing.with(document);
        } catch (WrongInputException wrong) {
          tell(wrong, document.bytes().length);
        }
      }
    }
  }

  /** Tells whether anything was told to be wrong with an input. */
  final boolean isAnyRefused() {
    return told > 0;
  }

  /** Refuses seconds of a time-out that are none, or too many to wait for. */
  final void requireTimeout(String option, int seconds) {
    if (seconds < 1 || seconds > MOST_SECONDS) {
      throw wrongCall(
          option + " perlu 1 sampai " + MOST_SECONDS + " detik",
          option + " needs 1 to " + MOST_SECONDS + " seconds");
    }
  }

  /** Tells, beside an output that does not show it, why the rule set that was named or forced is not for files. */
  final boolean tellAgainst(LawChoice law, Collection<String> files) {
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
    String place = finding.location().isEmpty() ? "" : finding.location() + ": ";
    tell(file + ": " + place + finding.code() + ": " + finding.message().in(console.locale()));
  }

  /** Tells why a file is undecided, where it is. */
  final boolean tellUndecided(String file, Decision<?> decision) {
    if (decision instanceof Undecided<?> undecided) {
      tell(file + ": " + why(undecided.pointer(), undecided.reason(), undecided.message()));
      return true;
    }
    return false;
  }

  /**
   * Tells why parts of a whole have no value: where the rule set has no rules for files, that, once, in place of all that
   * follows from it. Tells whether there was anything to tell.
   */
  final boolean tell(String whole, List<UndecidedPart> parts, RuleSet ruleSet) {
    Optional<Message> absence = MonitoringRules.absence(ruleSet).filter(why -> !parts.isEmpty());
    absence.ifPresent(why -> tell(whole + why.in(console.locale())));
    parts.stream()
        .filter(each -> absence.isEmpty() || each.reason() == Undecided.Reason.CONFLICT)
        .forEach(each -> tell(whole + each.part().in(console.locale()) + ": "
            + why(each.pointer(), each.reason(), each.message())));
    return !parts.isEmpty();
  }

  /** Words why there is no value, after where the reason lies. */
  private String why(String pointer, Undecided.Reason reason, Message message) {
    return (pointer.isEmpty() ? "" : pointer + ": ") + reason + ": " + message.in(console.locale());
  }

  /** Tells a sentence on a line of its own. */
  final void tell(String sentence) {
    console.err().print(PlainText.line(sentence) + "\n");
  }

  /** Tells what is wrong with an input: of very many the first, and in the end how many others there are. */
  final void tell(WrongInputException wrong) {
    tell(wrong, 0);
  }

  /** Tells what is wrong with a document of some bytes: all that is told is at most so much longer than the documents. */
  final void tell(WrongInputException wrong, int size) {
    room += size;
    if (untold > 0 || told >= MOST_TOLD || room <= 0) {
      untold++;
      return;
    }
    for (String line : wrong.lines(console.locale())) {
      told++;
      if (room > 0) {
        room -= line.length();
        console.err().print(line + "\n");
      } else {
        unsaid++;
      }
    }
  }
}
