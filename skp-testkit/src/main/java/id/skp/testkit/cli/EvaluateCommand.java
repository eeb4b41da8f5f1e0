package id.skp.testkit.cli;

import id.skp.core.appraisal.Appraisal;
import id.skp.json.AppraisalJson;
import id.skp.json.DocumentException;
import id.skp.json.EvaluationReportJson;
import id.skp.rules.EvaluationReport;
import id.skp.rules.PerformanceRules;
import id.skp.rules.RuleSetSelectionException;
import id.skp.rules.RuleSets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Evaluates appraisal documents. */
@Command(
    name = "evaluate",
    description = {
      "Evaluates appraisal documents: the predicate, why it is what it is, and findings.",
      ""
    },
    footer = {
      "",
      "Examples:",
      "  skp evaluate sample:teacher-2024",
      "  skp evaluate --format html --lang id appraisal.json > appraisal.html",
      "  skp evaluate --format json - < appraisal.json",
      "  skp evaluate --variant our-variant.json appraisal.json"
    })
final class EvaluateCommand extends RuleSetCommand {
  private record Evaluated(Appraisal appraisal, EvaluationReport report) {
    boolean isClean() {
      return report.decision().isDecided()
          && report.review().isDecided()
          && report.findings().isEmpty();
    }
  }

  @Parameters(
      arity = "1..*",
      paramLabel = "FILE",
      description = "A path, '-' for standard input, or 'sample:NAME' for a bundled sample;"
          + " an unknown NAME lists them.")
  private List<String> files = List.of();

  @Option(
      names = "--rules",
      paramLabel = "ID",
      description = "The rule set (default: the one in force on the last day of the period, for the"
          + " institution of the employee's unit).")
  private Optional<String> rules = Optional.empty();

  @Option(
      names = "--format",
      paramLabel = "FORMAT",
      converter = Format.Choice.class,
      completionCandidates = Format.Choice.class,
      description = "Format: ${COMPLETION-CANDIDATES} (default: text). With several files,"
          + " json prints one document after the other, html one page.")
  private Format format = Format.TEXT;

  @Mixin
  private Force force = new Force();

  @Mixin
  private Language language = new Language();

  @Option(
      names = "--exit-zero",
      description = "Exit with 0 also where there are findings or nothing could be decided.")
  private boolean exitZero;

  EvaluateCommand(Console console, Function<ClassLoader, RuleSets> installed) {
    super(console, installed);
  }

  @Override
  int run() throws WrongInputException {
    LawChoice law = law(rules, force);
    Inputs inputs = new Inputs(console().in());
    List<Evaluated> evaluated = new ArrayList<>();
    for (String file : files) {
      try {
        evaluated.add(evaluate(file, inputs.read(file), law));
      } catch (WrongInputException wrong) {
        tell(wrong);
      }
    }
    law.requireVariantsUsed();
    print(evaluated);
    if (evaluated.size() < files.size()) {
      return ExitStatus.WRONG_INPUT;
    }
    return exitZero || evaluated.stream().allMatch(Evaluated::isClean)
        ? ExitStatus.DONE
        : ExitStatus.FOUND;
  }

  private static Evaluated evaluate(String file, byte[] document, LawChoice law)
      throws WrongInputException {
    try {
      Appraisal appraisal = AppraisalJson.read(document);
      return new Evaluated(
          appraisal, PerformanceRules.of(law.of(file, appraisal)).evaluate(appraisal));
    } catch (DocumentException refused) {
      throw Inputs.refused(file, document, refused);
    } catch (RuleSetSelectionException noRuleSet) {
      throw Inputs.noRuleSet(file, "/period", noRuleSet);
    }
  }

  private void print(List<Evaluated> evaluated) {
    if (!evaluated.isEmpty()) {
      format.print(
          console().out(),
          evaluated,
          Words.EVALUATION.in(language.locale()),
          language.locale(),
          each -> EvaluationPage.of(each.appraisal(), each.report(), language.locale()),
          (each, out) -> out.accept(EvaluationReportJson.write(each.report())));
    }
  }
}
