package id.skp.testkit.cli;

import id.skp.core.InvalidValueException;
import id.skp.core.number.Ratio;
import id.skp.core.plan.Skp;
import id.skp.core.year.PerformanceFile;
import id.skp.json.CareerReportJson;
import id.skp.rules.RuleSet;
import id.skp.rules.RuleSets;
import id.skp.rules.career.CareerReport;
import id.skp.rules.career.PerformanceCareer;
import id.skp.rules.monitoring.FileReview;
import id.skp.rules.paper.Papers;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Reports on the files of several years of one employee. */
@Command(
    name = "career",
    description = {
      "Reports on the files of several years of one employee: credit by year, what is held, what the next"
          + " rank and level need, by when at the present pace (a projection), and what follows.",
      ""
    },
    footer = {
      "",
      "Examples:",
      "  skp career --held 112.5 sample:teacher-year-2024",
      "  skp career --held 100 2022.json 2023.json 2024.json",
      "  skp career --forms papers 2023.json 2024.json",
      "  skp career --format json 2023.json 2024.json"
    })
final class CareerCommand extends RuleSetCommand {
  private static final Ratio MOST = Ratio.of(10_000);

  @Parameters(
      arity = "1..*",
      paramLabel = "FILE",
      description = "Files of a year. " + Documents.FILES + " In any order; those of one year are"
          + " joined.")
  private List<String> files = List.of();

  @Option(
      names = "--held",
      paramLabel = "CREDIT",
      description = "The cumulative credit held before the first of these years, the base"
          + " included, such as 112.5; what years as a candidate among them bring is added"
          + " (default: not known, and nothing is guessed).")
  private Optional<String> held = Optional.empty();

  @Option(
      names = "--rules",
      paramLabel = "ID",
      description = "The rule set (default: the one in force on the last day of the period, for the"
          + " institution of the employee's unit; one for all files).")
  private Optional<String> rules = Optional.empty();

  @Option(
      names = "--format",
      paramLabel = "FORMAT",
      converter = Format.Choice.class,
      completionCandidates = Format.Choice.class,
      description = "Format: ${COMPLETION-CANDIDATES} (default: text).")
  private Format format = Format.TEXT;

  @Option(
      names = "--forms",
      paramLabel = "DIRECTORY",
      description =
          "Also writes the official papers on credit of each year into this folder, each as one"
              + " HTML page for A4, and tells their names on standard error.")
  private Optional<String> formFolder = Optional.empty();

  @Mixin
  private Force force = new Force();

  @Mixin
  private Language language = new Language();

  CareerCommand(Console console, Function<ClassLoader, RuleSets> installed) {
    super(console, installed);
  }

  @Override
  int run() throws WrongInputException {
    Optional<Ratio> before = held.map(this::credit);
    LawChoice law = law(rules, force);
    Inputs inputs = console().inputs();
    List<RuleSet> ruleSets = new ArrayList<>();
    List<String> names = new ArrayList<>();
    List<FileReview> reviews = each(inputs, files, document -> {
      FileReview review = review(document);
      ruleSets.add(law.of(document.name(), review));
      names.add(document.name());
      return review;
    });
    if (isAnyRefused()) {
      return ExitStatus.WRONG_INPUT;
    }
    RuleSet ruleSet = law.only(String.join(" ", names), ruleSets);
    CareerReport report = report(names, reviews, ruleSet, before);
    law.requireVariantsUsed();
    writeForms(report);
    format.print(
        console().out(),
        List.of(report),
        CareerWords.TITLE.in(language.locale()),
        language.locale(),
        each -> CareerPage.of(each, language.locale()),
        CareerReportJson::print);
    return report.findings().isEmpty()
            && report.years().stream()
                .allMatch(each -> each.predicate().isDecided()
                    && (each.credit().isDecided() || CareerPage.isWithoutCredit(each.credit())))
        ? ExitStatus.DONE
        : ExitStatus.FOUND;
  }

  private Ratio credit(String text) {
    try {
      Ratio credit = console().number(text);
      if (credit.signum() >= 0 && credit.compareTo(MOST) <= 0) {
        return credit;
      }
    } catch (InvalidValueException malformed) {
      // refused below
    }
    throw wrongCall(
        "--held: perlu angka kredit 0 sampai " + MOST + ", seperti 112,5, diberikan '" + text + "'",
        "--held: needs a credit of 0 to " + MOST + ", such as 112.5, got '" + text + "'");
  }

  private void writeForms(CareerReport report) throws WrongInputException {
    if (formFolder.isPresent()) {
      List<Path> written = new PaperFiles(formFolder.get()).write(List.of(Papers.onCredit(report)));
      written.forEach(name -> tell(name.toString()));
      if (written.isEmpty()) {
        tell(CareerWords.NO_PAPERS.in(language.locale()));
      }
    }
  }

  private static CareerReport report(
      List<String> names, List<FileReview> reviews, RuleSet ruleSet, Optional<Ratio> before)
      throws WrongInputException {
    try {
      return PerformanceCareer.of(ruleSet).report(reviews, before);
    } catch (InvalidValueException refused) {
      for (int i = 0; i < names.size(); i++) {
        if (refused.field().equals("files[" + i + "]")) {
          throw Inputs.refused(names.get(i), refused);
        }
      }
      throw Inputs.refused(String.join(" ", names), refused);
    }
  }

  private static FileReview review(Documents.Document document) throws WrongInputException {
    PerformanceFile file = document.content(PerformanceFile.class);
    Skp first = Inputs.plans(document.name(), file).get(0);
    return Inputs.review(document.name(), file, first);
  }
}
