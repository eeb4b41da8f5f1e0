package id.skp.testkit.cli;

import id.skp.core.cascade.RoleResultMatrix;
import id.skp.json.CascadeReportJson;
import id.skp.json.DocumentException;
import id.skp.json.MatrixJson;
import id.skp.rules.Decision;
import id.skp.rules.RuleSet;
import id.skp.rules.RuleSetSelectionException;
import id.skp.rules.RuleSets;
import id.skp.rules.cascade.CascadeReport;
import id.skp.rules.cascade.CascadeRules;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Reviews matrices of roles and results. */
@Command(
    name = "cascade",
    description = {
      "Reviews a matrix of roles and results: who carries which goal, what is not carried, what is at risk.",
      ""
    },
    footer = {
      "",
      "Examples:",
      "  skp cascade sample:unit-mph-draft-2024",
      "  skp cascade --format html --lang id matrix.json > matrix.html",
      "  skp cascade --format mermaid matrix.json"
    })
final class CascadeCommand extends RuleSetCommand {
  private enum Format {
    TEXT,
    JSON,
    MERMAID,
    HTML
  }

  private static final class Formats extends Choices<Format> {
    Formats() {
      super(Format.class);
    }
  }

  @Parameters(
      arity = "1",
      paramLabel = "FILE",
      description = "A path, '-' for standard input, or 'sample:NAME' for a bundled sample.")
  private String file = "";

  @Option(
      names = "--rules",
      paramLabel = "ID",
      description = "The rule set (default: the one in force on the last day of the matrix, for the"
          + " institution of the unit).")
  private Optional<String> rules = Optional.empty();

  @Option(
      names = "--format",
      paramLabel = "FORMAT",
      converter = Formats.class,
      completionCandidates = Formats.class,
      description = "Format: ${COMPLETION-CANDIDATES} (default: text).")
  private Format format = Format.TEXT;

  @Mixin
  private Force force = new Force();

  @Mixin
  private Language language = new Language();

  @Option(names = "--exit-zero", description = "Exit with 0 also where there are findings.")
  private boolean exitZero;

  CascadeCommand(Console console, Function<ClassLoader, RuleSets> installed) {
    super(console, installed);
  }

  @Override
  int run() {
    LawChoice law = law(rules, force);
    try {
      RoleResultMatrix matrix = matrix(console().inputs().read(file));
      Decision<CascadeReport> decision =
          ruleSetFor(matrix, law).decide(CascadeRules.CASCADE_REVIEW, matrix);
      law.requireVariantsUsed();
      print(matrix, decision, console().out()::print);
      boolean clean =
          decision.toOptional().filter(report -> report.findings().isEmpty()).isPresent();
      return exitZero || clean ? ExitStatus.DONE : ExitStatus.FOUND;
    } catch (WrongInputException wrong) {
      tell(wrong);
    } catch (RuleSetSelectionException noRuleSet) {
      tell(Inputs.noRuleSet(file, "/period", noRuleSet));
    }
    return ExitStatus.WRONG_INPUT;
  }

  private RoleResultMatrix matrix(byte[] document) throws WrongInputException {
    try {
      return MatrixJson.read(document);
    } catch (DocumentException refused) {
      throw Inputs.refused(file, document, refused);
    }
  }

  private RuleSet ruleSetFor(RoleResultMatrix matrix, LawChoice law) throws WrongInputException {
    return law.of(file, matrix.period().to(), matrix.unit(), "");
  }

  private void print(
      RoleResultMatrix matrix, Decision<CascadeReport> decision, Consumer<String> out) {
    switch (format) {
      case TEXT -> TextPage.print(CascadePage.of(matrix, decision, language.locale()), out);
      case JSON -> {
        CascadeReportJson.print(decision, out);
        out.accept("\n");
      }
      case MERMAID -> out.accept(MermaidChart.of(matrix, decision, language.locale()));
      case HTML -> CascadeHtml.print(matrix, decision, language.locale(), out);
    }
  }
}
