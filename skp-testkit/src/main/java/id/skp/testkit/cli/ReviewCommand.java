package id.skp.testkit.cli;

import id.skp.core.dialogue.SkpFile;
import id.skp.json.PlanReviewJson;
import id.skp.rules.Decision;
import id.skp.rules.PerformanceRules;
import id.skp.rules.RuleSet;
import id.skp.rules.RuleSetSelectionException;
import id.skp.rules.RuleSets;
import id.skp.rules.finding.Review;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Reviews plan documents. */
@Command(
    name = "review",
    description = {"Reviews plan (SKP) documents: what the law would have otherwise, and where.", ""
    },
    footer = {
      "",
      "Examples:",
      "  skp review sample:plan-flawed-2024",
      "  skp review --format html --lang id skp.json > review.html",
      "  skp review --format json - < skp.json"
    })
final class ReviewCommand extends RuleSetCommand {
  private record Reviewed(SkpFile file, Decision<Review> review) {
    boolean isClean() {
      return review.toOptional().map(Review::conforms).orElse(false);
    }
  }

  @Parameters(arity = "1..*", paramLabel = "FILE", description = Documents.FILES)
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

  ReviewCommand(Console console, Function<ClassLoader, RuleSets> installed) {
    super(console, installed);
  }

  @Override
  int run() throws WrongInputException {
    LawChoice law = law(rules, force);
    Inputs inputs = console().inputs();
    List<Reviewed> reviewed = each(inputs, files, each -> review(each, law));
    law.requireVariantsUsed();
    print(reviewed);
    if (isAnyRefused()) {
      return ExitStatus.WRONG_INPUT;
    }
    return reviewed.stream().allMatch(Reviewed::isClean) ? ExitStatus.DONE : ExitStatus.FOUND;
  }

  private static Reviewed review(Documents.Document document, LawChoice law)
      throws WrongInputException {
    String name = document.name();
    try {
      SkpFile file = document.content(SkpFile.class);
      RuleSet ruleSet = law.of(name, file.skp(), file.skp().period().to(), "");
      return new Reviewed(file, PerformanceRules.of(ruleSet).review(file));
    } catch (RuleSetSelectionException noRuleSet) {
      throw Inputs.noRuleSet(name, "/period", noRuleSet);
    }
  }

  private void print(List<Reviewed> reviewed) {
    if (!reviewed.isEmpty()) {
      format.print(
          console().out(),
          reviewed,
          Words.PLAN_REVIEW.in(language.locale()),
          language.locale(),
          each -> ReviewPage.of(each.file(), each.review(), language.locale()),
          (each, out) -> out.accept(PlanReviewJson.write(each.review())));
    }
  }
}
