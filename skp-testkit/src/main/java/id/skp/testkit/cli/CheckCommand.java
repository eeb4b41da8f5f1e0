package id.skp.testkit.cli;

import id.skp.json.DocumentException;
import id.skp.json.VariantJson;
import id.skp.rules.RuleSet;
import id.skp.rules.RuleSets;
import id.skp.testkit.cases.CaseFile;
import java.io.IOException;
import java.io.InputStream;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Checks variants and plug-ins before they are used. */
@Command(
    name = CheckCommand.NAME,
    description = {
      "Checks a variant file or a plug-in before it is used: whether it can stand beside what is"
          + " installed, keeps the contract, passes its own cases, and what it decides otherwise"
          + " than its base.",
      ""
    },
    footer = {
      "",
      "Examples:",
      "  skp check sample:ministry-variant-2026",
      "  skp check our-variant.json --cases our-cases --lang id",
      "  skp check our-rules.jar --format html > check.html"
    })
final class CheckCommand extends RuleSetCommand {
  static final String NAME = "check";

  private static final int SECONDS_TO_LOAD = 60;

  /** The contract takes about a minute of computing, of which a busy machine gives a part. */
  private static final int SECONDS_FOR_CONTRACT = 300;

  private static final int ZIP = 'P' << 8 | 'K';

  @Parameters(
      arity = "1..*",
      paramLabel = "FILE",
      description = "A variant, a path, '-' or 'sample:NAME', or a plug-in, a jar or a folder of"
          + " classes.")
  private List<String> files = List.of();

  @Option(
      names = "--cases",
      paramLabel = "PATH",
      description = "Its own cases, which name it or its base: a file, or a folder that is searched"
          + " for *.json; may be given repeatedly.")
  private List<String> cases = List.of();

  @Option(
      names = "--timeout",
      paramLabel = "SECONDS",
      description =
          "How long a plug-in may take to load (default: 60), and the contract for a rule set"
              + " (default: 300).")
  private Optional<Integer> timeout = Optional.empty();

  @Option(
      names = "--format",
      paramLabel = "FORMAT",
      converter = Format.Choice.class,
      completionCandidates = Format.Choice.class,
      description = "Format: ${COMPLETION-CANDIDATES} (default: text); json prints one document"
          + " for each rule set.")
  private Format format = Format.TEXT;

  @Mixin
  private Language language = new Language();

  private final Function<ClassLoader, RuleSets> found;
  private final List<RuleSetCheck> checks = new ArrayList<>();
  private RuleSets beside = RuleSets.of();

  CheckCommand(Console console, Function<ClassLoader, RuleSets> installed) {
    super(console, installed);
    this.found = installed;
  }

  @Override
  int run() throws WrongInputException {
    timeout.ifPresent(seconds -> requireTimeout("--timeout", seconds));
    List<CaseFile> own = CasesCommand.read(cases, console().in());
    List<CaseFile> left = new ArrayList<>(own);
    beside = ruleSets();
    for (String file : files) {
      if (isPlugin(file)) {
        if (!console().isTrusted()) {
          throw wrongCall(Words.notTrusted(file));
        }
        checkPlugin(file, own);
      } else {
        check(file, variant(file), own);
      }
    }
    for (RuleSetCheck each : checks) {
      left.removeIf(cases -> isFor(each.ruleSet(), cases));
    }
    if (!left.isEmpty()) {
      throw WrongInputException.of(
          left.get(0).name(),
          "kasusnya untuk '" + left.get(0).ruleSet()
              + "', bukan himpunan aturan yang diperiksa atau dasarnya",
          "its cases are for '" + left.get(0).ruleSet()
              + "', not for a rule set that is checked or its base");
    }
    format.print(
        console().out(),
        checks,
        RuleSetCheckPage.TITLE.in(language.locale()),
        language.locale(),
        each -> RuleSetCheckPage.of(each, language.locale()),
        (each, out) -> out.accept(each.toJson()));
    if (checks.stream().anyMatch(each -> each.own().hasBroken())) {
      return ExitStatus.WRONG_INPUT;
    }
    return checks.stream()
        .map(RuleSetCheck::verdict)
        .max(Comparator.naturalOrder())
        .map(RuleSetCheck.Verdict::status)
        .orElse(ExitStatus.DONE);
  }

  private RuleSet variant(String file) throws WrongInputException {
    byte[] document = console().inputs().read(file);
    try {
      return VariantJson.read(document, beside);
    } catch (DocumentException refused) {
      throw Inputs.refused(file, document, refused);
    }
  }

  private void checkPlugin(String file, List<CaseFile> own) throws WrongInputException {
    Plugins plugin = Plugins.lookedAt(file, timeout.orElse(SECONDS_TO_LOAD));
    try (URLClassLoader loader = plugin.loader()) {
      RuleSets all = plugin.loaded(loader, found);
      plugin.requireFound(all);
      for (RuleSet each : plugin.in(all)) {
        check(file, each, own);
      }
    } catch (IOException unreadable) {
      throw Inputs.unreadable(file, unreadable);
    }
  }

  /** Checks a rule set, which then stands beside those that are checked after it. */
  private void check(String file, RuleSet ruleSet, List<CaseFile> own) {
    List<CaseFile> forIt = own.stream().filter(each -> isFor(ruleSet, each)).toList();
    checks.add(RuleSetCheck.of(file, ruleSet, beside, forIt, timeout.orElse(SECONDS_FOR_CONTRACT)));
    if (beside.find(ruleSet.id()).isEmpty()) {
      beside = beside.with(ruleSet);
    }
  }

  /** A file that is broken as a whole names no rule set and is told with each. */
  private static boolean isFor(RuleSet ruleSet, CaseFile cases) {
    return cases.ruleSet().isEmpty()
        || cases.ruleSet().equals(ruleSet.id())
        || ruleSet.baseIds().contains(cases.ruleSet());
  }

  private static boolean isPlugin(String file) throws WrongInputException {
    if (Inputs.isNoPath(file)) {
      return false;
    }
    Path path = Inputs.fileOrFolder(file);
    if (!Files.isRegularFile(path)) {
      return Files.isDirectory(path);
    }
    try (InputStream begin = Files.newInputStream(path)) {
      return (begin.read() << 8 | begin.read()) == ZIP;
    } catch (IOException unreadable) {
      throw Inputs.unreadable(file, unreadable);
    }
  }
}
