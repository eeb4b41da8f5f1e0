package id.skp.testkit.cli;

import id.skp.core.appraisal.Appraisal;
import id.skp.core.appraisal.PerformancePredicate;
import id.skp.core.text.Names;
import id.skp.json.AppraisalJson;
import id.skp.json.DocumentException;
import id.skp.json.EvaluationReportJson;
import id.skp.json.ReachJson;
import id.skp.rules.EvaluationReport;
import id.skp.rules.PerformanceRules;
import id.skp.rules.RuleSet;
import id.skp.rules.RuleSetSelectionException;
import id.skp.rules.RuleSets;
import id.skp.rules.reach.Reach;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import picocli.CommandLine.Command;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.TypeConversionException;

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
      "  skp evaluate --variant our-variant.json appraisal.json",
      "  skp evaluate --reach SANGAT_BAIK appraisal.json"
    })
final class EvaluateCommand extends RuleSetCommand {
  private static final class Predicates implements ITypeConverter<PerformancePredicate> {
    @Override
    public PerformancePredicate convert(String word) {
      List<PerformancePredicate> all = List.of(PerformancePredicate.values());
      String plain = plain(word);
      return all.stream()
          .filter(each -> Stream.of(
                  each.name(), each.label().indonesian(), each.label().english())
              .anyMatch(form -> plain(form).equals(plain)))
          .findFirst()
          .orElseThrow(() -> new TypeConversionException(Names.need(
                  all.stream().map(PerformancePredicate::name).toList(), word, "'" + word + "'")
              .english()));
    }

    private static String plain(String word) {
      return word.strip().replace('-', '_').replace(' ', '_').toUpperCase(Locale.ROOT);
    }
  }

  private record Evaluated(Appraisal appraisal, EvaluationReport report, Optional<Reach> reach) {
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

  @Option(
      names = "--reach",
      paramLabel = "PREDICATE",
      converter = Predicates.class,
      description = "Tell also what would have to change for at least this predicate, such as BAIK;"
          + " json prints that in place of the report.")
  private Optional<PerformancePredicate> wanted = Optional.empty();

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

  private Evaluated evaluate(String file, byte[] document, LawChoice law)
      throws WrongInputException {
    try {
      Appraisal appraisal = AppraisalJson.read(document);
      RuleSet ruleSet = law.of(file, appraisal);
      return new Evaluated(
          appraisal,
          PerformanceRules.of(ruleSet).evaluate(appraisal),
          wanted.map(predicate -> Reach.of(ruleSet, appraisal, predicate)));
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
          each ->
              EvaluationPage.of(each.appraisal(), each.report(), each.reach(), language.locale()),
          (each, out) -> each.reach()
              .ifPresentOrElse(
                  reach -> ReachJson.print(reach, out),
                  () -> out.accept(EvaluationReportJson.write(each.report()))));
    }
  }
}
