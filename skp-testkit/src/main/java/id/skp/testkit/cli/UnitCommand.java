package id.skp.testkit.cli;

import id.skp.core.unit.UnitPerformance;
import id.skp.json.UnitReportJson;
import id.skp.rules.Decision;
import id.skp.rules.RuleSet;
import id.skp.rules.RuleSetSelectionException;
import id.skp.rules.RuleSets;
import id.skp.rules.unit.UnitReport;
import id.skp.rules.unit.UnitRules;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Reviews units: how the predicates of their people spread. */
@Command(
    name = "unit",
    description = {
      "Reviews the people of a unit: how their predicates spread beside the pattern of the unit's outcome, ranks, the leader's rating, who is missing or"
          + " twice. Nobody's predicate is changed.",
      ""
    },
    footer = {
      "",
      "Examples:",
      "  skp unit sample:unit-2024",
      "  skp unit --format html --lang id unit.json > unit.html",
      "  skp unit --format json - < unit.json"
    })
final class UnitCommand extends RuleSetCommand {
  private record Reviewed(UnitPerformance unit, Decision<UnitReport> decision) {
    boolean isClean() {
      return decision
          .toOptional()
          .filter(each -> each.review().conforms() && each.undecided().isEmpty())
          .isPresent();
    }
  }

  @Parameters(
      arity = "1..*",
      paramLabel = "FILE",
      description =
          Documents.FILES + " The appraisals that a unit refers to are read from its folder.")
  private List<String> files = List.of();

  @Option(
      names = "--rules",
      paramLabel = "ID",
      description = "The rule set (default: the one in force on the last day of the period, for the"
          + " institution of the unit).")
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

  UnitCommand(Console console, Function<ClassLoader, RuleSets> installed) {
    super(console, installed);
  }

  @Override
  int run() throws WrongInputException {
    LawChoice law = law(rules, force);
    Inputs inputs = console().inputs();
    List<Reviewed> reviewed = each(inputs, files, each -> review(each, inputs, law));
    law.requireVariantsUsed();
    print(reviewed);
    if (isAnyRefused()) {
      return ExitStatus.WRONG_INPUT;
    }
    return exitZero || reviewed.stream().allMatch(Reviewed::isClean)
        ? ExitStatus.DONE
        : ExitStatus.FOUND;
  }

  private Reviewed review(Documents.Document document, Inputs inputs, LawChoice law)
      throws WrongInputException {
    try {
      UnitPerformance unit = document.content(UnitPerformance.class);
      RuleSet ruleSet = law.of(document.name(), unit.period().last(), unit.unit(), "");
      UnitAppraisals appraisals =
          new UnitAppraisals(document.file(), inputs, law, this::tellUndecided);
      return new Reviewed(unit, ruleSet.decide(UnitRules.UNIT_REVIEW, appraisals.of(unit)));
    } catch (RuleSetSelectionException noRuleSet) {
      throw Inputs.noRuleSet(document.name(), "/period", noRuleSet);
    }
  }

  private void print(List<Reviewed> reviewed) {
    if (!reviewed.isEmpty()) {
      format.print(
          console().out(),
          reviewed,
          UnitWords.TITLE.in(language.locale()),
          language.locale(),
          each -> UnitPage.of(each.unit(), each.decision(), language.locale()),
          (each, out) -> UnitReportJson.print(each.unit(), each.decision(), out));
    }
  }
}
