package id.skp.testkit.cli;

import id.skp.core.appraisal.Appraisal;
import id.skp.json.DocumentException;
import id.skp.json.ImpactJson;
import id.skp.json.VariantJson;
import id.skp.rules.RuleSet;
import id.skp.rules.RuleSets;
import id.skp.rules.impact.Impact;
import id.skp.rules.impact.ImpactStudy;
import id.skp.testkit.cli.Evaluated.RefusedException;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Tells what a change of rules does to a population. */
@Command(
    name = "impact",
    description = {
      "Tells what a change of rules does: which predicates change, for whom, and by which difference.",
      ""
    },
    footer = {
      "",
      "Examples:",
      "  skp impact --from permenpanrb-6-2022 --to our-variant.json appraisals.jsonl",
      "  skp impact --to our-variant.json --format html 2024 > impact.html",
      "  skp impact --to variant-of-next-year.json --force 2024"
    })
final class ImpactCommand extends RuleSetCommand {
  @Parameters(
      arity = "1..*",
      paramLabel = "FILE",
      description = "Appraisals: a path, '-' for standard input, or 'sample:NAME'. A folder stands"
          + " for the *.json and *.jsonl in it and below, a pattern in quotation marks such as"
          + " '2024/**.json' for what it matches; of a .jsonl each line is a document.")
  private List<String> files = List.of();

  @Option(
      names = "--from",
      paramLabel = "RULES",
      description =
          "The old rule set: an ID, or a variant as a file (default: what --to is based" + " on).")
  private Optional<String> from = Optional.empty();

  @Option(
      names = "--to",
      paramLabel = "RULES",
      required = true,
      description = "The new rule set: an ID, or a variant as a file.")
  private String to = "";

  @Option(
      names = "--names",
      description = "Tell the examples with names and NIP, which are left out otherwise.")
  private boolean named;

  @Option(
      names = "--force",
      description =
          "End with 0 also where a rule set is not in force in the period of appraisals, not made for their institution, or"
              + " not of their regulation: a change that is yet to come. It is told all the same.")
  private boolean forced;

  @Option(
      names = "--format",
      paramLabel = "FORMAT",
      converter = Format.Choice.class,
      completionCandidates = Format.Choice.class,
      description = "Format: ${COMPLETION-CANDIDATES} (default: text).")
  private Format format = Format.TEXT;

  @Mixin
  private Language language = new Language();

  private boolean isRefused;

  ImpactCommand(Console console, Function<ClassLoader, RuleSets> installed) {
    super(console, installed);
  }

  @Override
  int run() throws WrongInputException {
    Inputs inputs = console().inputs();
    Optional<RuleSet> given =
        from.isPresent() ? Optional.of(ruleSet(from.get(), ruleSets(), inputs)) : Optional.empty();
    RuleSets all = given
        .filter(each -> ruleSets().find(each.id()).isEmpty())
        .map(ruleSets()::with)
        .orElseGet(this::ruleSets);
    RuleSet after = ruleSet(to, all, inputs);
    RuleSet before = given
        .or(after::base)
        .orElseThrow(() -> wrongCall(
            "--from diperlukan: " + after.id() + " tidak berdasar pada himpunan aturan lain",
            "--from is needed: " + after.id() + " is not based on another rule set"));
    Impact impact = impact(ImpactStudy.between(before, after), inputs);
    format.print(
        console().out(),
        List.of(impact),
        ImpactPage.TITLE.in(language.locale()),
        language.locale(),
        each -> ImpactPage.of(each, named, language.locale()),
        (each, out) -> out.accept(named ? ImpactJson.writeNamed(each) : ImpactJson.write(each)));
    if (isRefused) {
      return ExitStatus.WRONG_INPUT;
    }
    return forced || isForAll(impact) ? ExitStatus.DONE : ExitStatus.FOUND;
  }

  private static boolean isForAll(Impact impact) {
    return impact.fromCoverage().notFor().isEmpty()
        && impact.toCoverage().notFor().isEmpty();
  }

  private RuleSet ruleSet(String word, RuleSets all, Inputs inputs) throws WrongInputException {
    Optional<RuleSet> found = all.find(word);
    if (found.isPresent()) {
      return found.get();
    } else if (!isFile(word)) {
      return ruleSet(word);
    }
    byte[] document = inputs.read(word);
    try {
      return VariantJson.read(document, all);
    } catch (DocumentException refused) {
      throw Inputs.refused(word, document, refused);
    }
  }

  private static boolean isFile(String word) {
    return Inputs.isNoPath(word)
        || word.endsWith(".json")
        || word.contains("/")
        || word.contains("\\");
  }

  private Impact impact(ImpactStudy study, Inputs inputs) {
    try (Crew crew = new Crew(console(), language.locale());
        Documents documents = new Documents(inputs, files)) {
      return study.sum(crew.taken(
              crew.together(Crew.doing(each -> study.compare(each.content(Appraisal.class))))
                  .run(documents),
              this::refuse)
          .iterator());
    }
  }

  private void refuse(RefusedException refused) {
    isRefused = true;
    tell(refused.wrong(), refused.document().bytes().length);
  }
}
