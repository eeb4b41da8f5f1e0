package id.skp.testkit.cli;

import id.skp.core.text.Text;
import id.skp.rules.RuleSets;
import id.skp.rules.message.Message;
import id.skp.testkit.cli.Audit.Audited;
import id.skp.testkit.cli.Evaluated.RefusedException;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Decides recorded results again. */
@Command(
    name = "audit",
    description = {
      "Decides recorded results again, from the appraisals or files they came from and under the rule set that they"
          + " name, and tells which come out otherwise, or the same under a rule set that says something else.",
      ""
    },
    footer = {
      "",
      "Examples:",
      "  skp audit appraisals.jsonl --recorded results.jsonl",
      "  skp audit 2024 --recorded predicates.csv --format json"
    })
final class AuditCommand extends RuleSetCommand {
  private static final Text COUNTS = Text.of(
      "{0} sama, {1}{2} berbeda, {3} tidak dapat diulang; dokumen tanpa hasil tercatat: {4}",
      "{0} same, {1}{2} different, {3} not reproducible; documents without a recorded result: {4}");
  private static final Text UNDER_OTHER =
      Text.of("{0} sama menurut himpunan aturan lain, ", "{0} same under another rule set, ");
  private static final Set<Audit.Outcome> AS_RECORDED =
      EnumSet.of(Audit.Outcome.SAME, Audit.Outcome.SAME_OTHER_RULE_SET);

  @Parameters(
      arity = "1..*",
      paramLabel = "FILE",
      description =
          "The appraisals and files of years: a path, '-', 'sample:NAME', a folder, a pattern in quotation marks, or a"
              + " .jsonl with a document on each line.")
  private List<String> files = List.of();

  @Option(
      names = "--recorded",
      paramLabel = "RESULTS",
      required = true,
      description =
          "What was recorded, named as FILE is; may be repeated: reports of evaluate and year --format json,"
              + " lines of evaluate --out, evaluations (skp-evaluation/1), lines of import, or a .csv or .xlsx with"
              + " the columns id and predicate, and period where a plan has several.")
  private List<String> recorded = List.of();

  @Option(
      names = "--rules",
      paramLabel = "ID",
      description =
          "The rule set of results that name none (default: the one in force on the last day of the"
              + " period, for the institution of the employee's unit).")
  private Optional<String> rules = Optional.empty();

  @Option(
      names = "--format",
      paramLabel = "FORMAT",
      converter = TextOrJson.Choice.class,
      completionCandidates = TextOrJson.Choice.class,
      description =
          "Format: ${COMPLETION-CANDIDATES} (default: text). text tells what is not the same, json"
              + " prints an object on a line for each result.")
  private TextOrJson format = TextOrJson.TEXT;

  @Mixin
  private Force force = new Force();

  @Mixin
  private Language language = new Language();

  private final Map<Audit.Outcome, Long> counts = new EnumMap<>(Audit.Outcome.class);
  private boolean isRefused;
  private boolean isAnyTold;

  AuditCommand(Console console, Function<ClassLoader, RuleSets> installed) {
    super(console, installed);
  }

  @Override
  int run() throws WrongInputException {
    Inputs inputs = console().inputs();
    Audit audit = new Audit(ruleSets(), law(rules, force).keeping(0));
    try (Crew crew = new Crew(console(), language.locale());
        Documents appraisals = new Documents(inputs, files);
        Documents results = new Documents(inputs, recorded)) {
      crew.taken(crew.together(Crew.doing(Audit.Filed::of)).run(appraisals), this::refuse)
          .forEach(audit::add);
      crew.taken(crew.together(Crew.doing(audit::of)).run(results), this::refuse)
          .flatMap(List::stream)
          .forEach(each -> tell(each, crew));
    }
    String totals = Message.of(
            COUNTS,
            count(Audit.Outcome.SAME),
            count(Audit.Outcome.SAME_OTHER_RULE_SET) == 0
                ? ""
                : Message.of(UNDER_OTHER, count(Audit.Outcome.SAME_OTHER_RULE_SET))
                    .in(language.locale()),
            count(Audit.Outcome.DIFFERENT),
            count(Audit.Outcome.NOT_REPRODUCIBLE),
            audit.withoutResult())
        .in(language.locale());
    if (isRefused && !isAnyTold) {
      return ExitStatus.WRONG_INPUT;
    } else if (format == TextOrJson.TEXT) {
      console().out().print(Page.line(audit.used(), language.locale()) + "\n" + totals + "\n");
    } else {
      tell("skp: " + totals);
    }
    if (isRefused) {
      return ExitStatus.WRONG_INPUT;
    }
    return !counts.isEmpty() && AS_RECORDED.containsAll(counts.keySet())
        ? ExitStatus.DONE
        : ExitStatus.FOUND;
  }

  private long count(Audit.Outcome outcome) {
    return counts.getOrDefault(outcome, 0L);
  }

  private void refuse(RefusedException refused) {
    isRefused = true;
    tell(refused.wrong(), refused.document().bytes().length);
  }

  private void tell(Audited each, Crew crew) {
    isAnyTold = true;
    counts.merge(each.outcome(), 1L, Long::sum);
    if (format == TextOrJson.JSON) {
      console().out().print(each.toJson() + "\n");
    } else if (!AS_RECORDED.contains(each.outcome())) {
      crew.clear();
      console().out().print(each.in(language.locale()) + "\n");
    }
  }
}
