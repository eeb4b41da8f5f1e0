package id.skp.testkit.cli;

import id.skp.core.appraisal.Appraisal;
import id.skp.core.text.Text;
import id.skp.json.AppraisalJson;
import id.skp.json.DocumentException;
import id.skp.rules.RuleSets;
import id.skp.rules.bulk.Bulk;
import id.skp.rules.bulk.BulkResult;
import id.skp.rules.bulk.BulkRun;
import id.skp.rules.message.Message;
import id.skp.testkit.cli.Audit.Audited;
import id.skp.testkit.cli.Documents.Document;
import id.skp.testkit.cli.Evaluated.RefusedException;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.function.Consumer;
import java.util.function.Function;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Decides recorded results again. */
@Command(
    name = "audit",
    description = {
      "Decides recorded results again, from the appraisals they came from and under the rule set that they"
          + " name, and tells which come out otherwise.",
      ""
    },
    footer = {
      "",
      "Examples:",
      "  skp audit appraisals.jsonl --recorded results.jsonl",
      "  skp audit 2024 --recorded predicates.csv --format json"
    })
final class AuditCommand extends RuleSetCommand {
  private static final int AT_ONCE = 64;
  private static final Text COUNTS = Text.of(
      "{0} sama, {1} berbeda, {2} tidak dapat diulang; dokumen tanpa hasil tercatat: {3}",
      "{0} same, {1} different, {2} not reproducible; documents without a recorded result: {3}");

  @Parameters(
      arity = "1..*",
      paramLabel = "FILE",
      description =
          "The appraisals: a path, '-', 'sample:NAME', a folder, a pattern in quotation marks, or a"
              + " .jsonl with a document on each line.")
  private List<String> files = List.of();

  @Option(
      names = "--recorded",
      paramLabel = "RESULTS",
      required = true,
      description =
          "What was recorded, named as FILE is; may be repeated: reports of evaluate --format json,"
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

  AuditCommand(Console console, Function<ClassLoader, RuleSets> installed) {
    super(console, installed);
  }

  @Override
  int run() throws WrongInputException {
    Inputs inputs = new Inputs(console().in());
    Audit audit = new Audit(ruleSets(), law(rules, force).keeping(0));
    int threads = Runtime.getRuntime().availableProcessors();
    ExecutorService executor = Executors.newFixedThreadPool(threads);
    ProgressLine progress = new ProgressLine(
        ProgressLine.isTerminal() ? console().err()::print : words -> {},
        System::nanoTime,
        language.locale());
    try (Documents appraisals = new Documents(inputs, files);
        Documents results = new Documents(inputs, recorded)) {
      take(
          Bulk.<Document, Audit.Filed>of(each -> read(each, AuditCommand::filed))
              .on(executor, AT_ONCE * threads)
              .run(appraisals),
          progress,
          audit::add);
      take(
          Bulk.<Document, List<Audited>>of(each -> read(each, audit::of))
              .on(executor, AT_ONCE * threads)
              .run(results),
          progress,
          all -> all.forEach(each -> tell(each, progress)));
    } finally {
      executor.shutdownNow();
      progress.clear();
    }
    String totals = Message.of(
            COUNTS,
            count(Audit.Outcome.SAME),
            count(Audit.Outcome.DIFFERENT),
            count(Audit.Outcome.NOT_REPRODUCIBLE),
            audit.withoutResult())
        .in(language.locale());
    if (format == TextOrJson.TEXT) {
      console().out().print(totals + "\n");
    } else {
      tell("skp: " + totals);
    }
    if (isRefused) {
      return ExitStatus.WRONG_INPUT;
    }
    return counts.keySet().equals(Set.of(Audit.Outcome.SAME)) ? ExitStatus.DONE : ExitStatus.FOUND;
  }

  private long count(Audit.Outcome outcome) {
    return counts.getOrDefault(outcome, 0L);
  }

  /** Reads a document by a way that may refuse it. */
  private interface Reading<T> {
    T of(Document document) throws WrongInputException;
  }

  private static <T> T read(Document document, Reading<T> reading) {
    try {
      return reading.of(document);
    } catch (WrongInputException wrong) {
      throw new RefusedException(document, wrong);
    }
  }

  private static Audit.Filed filed(Document document) throws WrongInputException {
    byte[] bytes = document.read();
    try {
      Appraisal appraisal = AppraisalJson.read(bytes);
      return Audit.Filed.of(appraisal, document.place());
    } catch (DocumentException refused) {
      throw Inputs.refused(document.name(), bytes, refused);
    }
  }

  private <T> void take(BulkRun<T> run, ProgressLine progress, Consumer<T> consumer) {
    while (run.hasNext()) {
      BulkResult<T> result = run.next();
      progress.show(run.progress());
      result.value().ifPresent(consumer);
      result.failure().ifPresent(failure -> {
        progress.clear();
        tell(RefusedException.of(failure).wrong());
        isRefused = true;
      });
    }
  }

  private void tell(Audited each, ProgressLine progress) {
    counts.merge(each.outcome(), 1L, Long::sum);
    if (format == TextOrJson.JSON) {
      console().out().print(each.toJson() + "\n");
    } else if (each.outcome() != Audit.Outcome.SAME) {
      progress.clear();
      console().out().print(each.in(language.locale()) + "\n");
    }
  }
}
