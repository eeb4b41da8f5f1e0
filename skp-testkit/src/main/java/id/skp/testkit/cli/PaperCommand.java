package id.skp.testkit.cli;

import id.skp.core.InvalidValueException;
import id.skp.core.text.Text;
import id.skp.rules.RuleSetSelectionException;
import id.skp.rules.RuleSets;
import id.skp.rules.finding.Finding;
import id.skp.rules.paper.Paper;
import id.skp.rules.paper.PaperPage;
import id.skp.rules.paper.Papers;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Prints documents on the official papers. */
@Command(
    name = "form",
    description = {
      "Prints the official papers of a document, in Indonesian: of a plan, an appraisal, an evaluation"
          + " document (Format D.1.1), a matrix of roles and results or the file of a year.",
      ""
    },
    footer = {
      "",
      "Examples:",
      "  skp form sample:plan-teacher-2024 > skp.html",
      "  skp form sample:teacher-year-2024 > year.html",
      "  skp form --format text appraisal.json",
      "  skp form sample:teacher-year-2024 --holidays holidays.json > year.html"
    })
final class PaperCommand extends RuleSetCommand {
  private enum Format {
    TEXT,
    HTML
  }

  private static final class Formats extends Choices<Format> {
    Formats() {
      super(Format.class);
    }
  }

  @Parameters(arity = "1..*", paramLabel = "FILE", description = Documents.FILES)
  private List<String> files = List.of();

  @Option(
      names = "--rules",
      paramLabel = "ID",
      description =
          "The rule set that gives the predicate of an appraisal (default: the one in force"
              + " on the last day of the period, for the institution of the employee's unit).")
  private Optional<String> rules = Optional.empty();

  @Option(
      names = "--format",
      paramLabel = "FORMAT",
      converter = Formats.class,
      completionCandidates = Formats.class,
      description = "Format: ${COMPLETION-CANDIDATES} (default: html, one page to print on A4).")
  private Format format = Format.HTML;

  @Mixin
  private Holidays holidays = new Holidays();

  @Mixin
  private Force force = new Force();

  private final UnjoinedFiles unjoined = new UnjoinedFiles();
  private boolean isAnyFound;

  PaperCommand(Console console, Function<ClassLoader, RuleSets> installed) {
    super(console, installed);
  }

  @Override
  int run() throws WrongInputException {
    LawChoice law = law(rules, force);
    PaperSource source = new PaperSource(law, holidays);
    Inputs inputs = console().inputs();
    holidays.read(inputs);
    List<List<Paper>> papers = new ArrayList<>();
    forEach(inputs, files, document -> {
      String file = document.name();
      papers.add(papers(document, source));
      Words.ofPeriods(Words.NOT_PRINTED, source.notPrinted(), console().locale())
          .forEach(sentence -> tell(file + ": " + sentence));
      List<Finding> errors = source.errors(file);
      errors.forEach(each -> tell(file, each));
      boolean undecided =
          source.decision().filter(each -> tellUndecided(file, each)).isPresent();
      isAnyFound |= source.tellUndecided(file, this);
      source
          .year()
          .ifPresent(
              year -> unjoined.add(file, year, year.plans().get(0).period().to().getYear()));
      isAnyFound |= undecided || !errors.isEmpty();
    });
    law.requireVariantsUsed();
    isAnyFound |= unjoined.tell(this);
    if (!isAnyRefused()) {
      holidays.requireAdded();
    }
    if (!papers.isEmpty()) {
      print(
          papers.size() == 1
              ? papers.get(0)
              : Papers.toldApart(papers.stream().flatMap(List::stream).toList()));
    }
    if (isAnyRefused()) {
      return ExitStatus.WRONG_INPUT;
    }
    return isAnyFound ? ExitStatus.FOUND : ExitStatus.DONE;
  }

  private static List<Paper> papers(Documents.Document document, PaperSource source)
      throws WrongInputException {
    String name = document.name();
    try {
      return source.papers(document);
    } catch (InvalidValueException refused) {
      throw Inputs.refused(name, refused);
    } catch (RuleSetSelectionException noRuleSet) {
      throw Inputs.noRuleSet(name, "/period", noRuleSet);
    }
  }

  private void print(List<Paper> papers) {
    switch (format) {
      case TEXT -> {
        String between = "";
        for (Paper paper : papers) {
          console().out().print(between);
          TextPage.print(PaperSheet.of(paper, Text.INDONESIAN), console().out()::print);
          between = "\n" + "=".repeat(72) + "\n\n";
        }
      }
      case HTML -> PaperPage.print(papers, console().out()::print);
    }
  }
}
