package id.skp.testkit.cli;

import static java.util.Objects.requireNonNull;

import id.skp.core.appraisal.Appraisal;
import id.skp.core.appraisal.PerformancePredicate;
import id.skp.core.text.Names;
import id.skp.core.text.Text;
import id.skp.json.DocumentException;
import id.skp.json.EvaluationReportJson;
import id.skp.json.ReachJson;
import id.skp.json.StrictJson;
import id.skp.rules.Applicability;
import id.skp.rules.PerformanceRules;
import id.skp.rules.Rule;
import id.skp.rules.RuleSet;
import id.skp.rules.RuleSetSelectionException;
import id.skp.rules.RuleSets;
import id.skp.rules.bulk.Bulk;
import id.skp.rules.bulk.BulkRun;
import id.skp.rules.reach.Reach;
import id.skp.testkit.cases.RuleAnswer;
import id.skp.testkit.cli.Documents.Document;
import id.skp.testkit.cli.Evaluated.RefusedException;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Iterator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
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
      "  skp evaluate --reach SANGAT_BAIK appraisal.json",
      "  skp evaluate --summary appraisals.jsonl --out results.jsonl"
    })
final class EvaluateCommand extends RuleSetCommand {
  /** Of so many files at most, none is told of before all are known to fall under the rule sets that were given. */
  private static final int FEW = 20;

  /** What a line of ours begins with. */
  private static final String LINE = "{\"file\":";

  /** In which format the documents, or with {@code --summary} what they come to, are printed. */
  enum Printed {
    TEXT,
    JSON,
    HTML,
    CSV;

    /** The choices of the option. */
    static final class Choice extends Choices<Printed> {
      Choice() {
        super(Printed.class);
      }
    }
  }

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

  /** What came of a document, and the line that says so if lines are written. */
  private record Result(Evaluated evaluated, String line) {}

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
      converter = Printed.Choice.class,
      completionCandidates = Printed.Choice.class,
      description = "Format: ${COMPLETION-CANDIDATES} (default: text). With several files,"
          + " json prints one document after the other, html one page; csv is for --summary.")
  private Printed format = Printed.TEXT;

  @Option(
      names = "--summary",
      description = "Print what all come to instead: predicates, units with the spread against the"
          + " organisation predicate, findings by code, undecided ones with the reasons.")
  private boolean summarized;

  @Option(
      names = "--out",
      paramLabel = "OUT",
      description =
          "Write the results to OUT instead, or to standard output for '-': a JSON object on"
              + " a line for each document, with the evaluation or why there is none.")
  private Optional<String> out = Optional.empty();

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

  private final EvaluationSummary summary = new EvaluationSummary();
  private final RefusedLines refusedLines = new RefusedLines();
  private boolean isRefused;
  private boolean isClean = true;

  EvaluateCommand(Console console, Function<ClassLoader, RuleSets> installed) {
    super(console, installed);
  }

  @Override
  int run() throws WrongInputException {
    if (format == Printed.CSV && !summarized) {
      throw wrongCall(
          "--format csv adalah untuk --summary; tambahkan, atau pilih text, json atau html",
          "--format csv is for --summary; add that, or choose text, json or html");
    } else if (summarized && isLinePrinted()) {
      throw wrongCall(
          "--summary dan --out - menulis ke keluaran baku keduanya; beri --out nama berkas",
          "--summary and --out - both write to standard output; give --out the name of a file");
    }
    if (wanted.isPresent() && (summarized || out.isPresent())) {
      throw wrongCall(
          "--reach menjelaskan setiap dokumen; jangan pakai bersama --summary atau --out",
          "--reach explains each document; do not use it with --summary or --out");
    }
    Inputs inputs = console().inputs();
    LawChoice law = law(rules, force).keeping(FEW);
    boolean isMany = files.size() > FEW
        || files.stream().anyMatch(Documents::isMany)
        || (files.contains(Inputs.STANDARD) && inputs.isOfLines());
    try (Crew crew = new Crew(console(), language.locale());
        Documents documents = new Documents(inputs, files)) {
      Bulk<Document, Result> bulk = Crew.doing(each -> result(each, law))
          .undecidedWhere(each -> !each.evaluated().isDecided());
      run((isMany ? crew.together(bulk) : bulk).run(documents), crew, law, isMany);
    }
    if (isRefused) {
      return ExitStatus.WRONG_INPUT;
    }
    return exitZero || isClean ? ExitStatus.DONE : ExitStatus.FOUND;
  }

  /** Lines and summaries tell results without the way to them. */
  private boolean isExplained() {
    return out.isEmpty() && !summarized;
  }

  private boolean isLinePrinted() {
    return out.equals(Optional.of(Inputs.STANDARD));
  }

  private void run(BulkRun<Result> run, Crew crew, LawChoice law, boolean isMany)
      throws WrongInputException {
    if (isLinePrinted()) {
      write(run, crew, line -> console().out().print(line + "\n"));
      law.requireVariantsUsed();
    } else if (out.isPresent()) {
      write(out.get(), lines -> write(run, crew, lines), law);
    } else if (summarized) {
      taken(run, crew, line -> {}).forEach(each -> {});
      law.requireVariantsUsed();
    } else if (isMany) {
      print(taken(run, crew, line -> {}).iterator());
      law.requireVariantsUsed();
    } else {
      List<Evaluated> all = taken(run, crew, line -> {}).toList();
      law.requireVariantsUsed();
      print(all.iterator());
    }
    crew.clear();
    if (summarized) {
      printSummary();
    } else if (out.isPresent()) {
      tell("skp: " + summary.toSentence(language.locale()));
    }
  }

  /** Writes a line for each result, and at least one for refused documents that follow one another. */
  private void write(BulkRun<Result> run, Crew crew, Consumer<String> lines) {
    taken(run, crew, lines).forEach(each -> {});
    refusedLines.end(lines);
  }

  /** Takes the results one by one: those of refused documents are told, the others counted and given on. */
  private Stream<Evaluated> taken(BulkRun<Result> run, Crew crew, Consumer<String> lines) {
    return crew.taken(run, refused -> refused(refused, lines)).map(each -> {
      if (!isExplained()) {
        summary.add(each.evaluated());
      }
      isClean &= each.evaluated().isClean();
      if (out.isPresent()) {
        refusedLines.end(lines);
        lines.accept(each.line());
      }
      return each.evaluated();
    });
  }

  /** Tells of a document that is refused, and writes the line that stands for it, if lines are written. */
  private void refused(RefusedException refused, Consumer<String> lines) {
    isRefused = true;
    summary.addRefused();
    tell(refused.wrong(), refused.document().bytes().length);
    if (out.isPresent()) {
      refusedLines.add(refused, language.locale(), lines);
    }
  }

  private Result result(Document document, LawChoice law) throws WrongInputException {
    try {
      Evaluated evaluated = evaluated(document, law);
      return new Result(evaluated, out.isPresent() ? evaluated.toLine() : "");
    } catch (RuntimeException | Error defect) {
      Optional<Text> ofPlugin = RuleDefect.of(defect);
      if (ofPlugin.isPresent()) {
        throw WrongInputException.of(document.name(), List.of(ofPlugin.get()));
      }
      throw defect;
    }
  }

  private Evaluated evaluated(Document document, LawChoice law) throws WrongInputException {
    Appraisal appraisal = document.content(Appraisal.class);
    String name = document.name();
    try {
      RuleSet ruleSet = law.of(name, appraisal);
      PerformanceRules rules = PerformanceRules.of(ruleSet);
      Optional<RuleAnswer> own = own(ruleSet, document);
      if (own.isPresent() && !(isExplained() && wanted.isEmpty())) {
        throw WrongInputException.of(
            name,
            ruleSet.id()
                + " memberi hasil menurut skalanya sendiri, yang ditulis satu per satu saja,"
                + " tanpa --summary, --out dan --reach",
            ruleSet.id()
                + " gives an outcome on scales of its own, which is told one by one only,"
                + " without --summary, --out and --reach");
      }
      return new Evaluated(
          document,
          appraisal,
          (isExplained() ? rules : rules.valuesOnly()).evaluate(appraisal),
          wanted.map(predicate -> Reach.of(ruleSet, appraisal, predicate)),
          own);
    } catch (RuleSetSelectionException noRuleSet) {
      throw Inputs.noRuleSet(name, "/period", noRuleSet);
    }
  }

  /** Asks a rule set whose rule for appraisals gives an outcome of its own. */
  private static Optional<RuleAnswer> own(RuleSet ruleSet, Document document)
      throws WrongInputException {
    if (ruleSet.find(PerformanceRules.EVALUATION).isPresent()) {
      return Optional.empty();
    }
    Optional<Rule<?, ?>> rule = ruleSet
        .ruleNamed(PerformanceRules.EVALUATION.name())
        .filter(each -> each.key().input().type() == Appraisal.class);
    if (rule.isEmpty()) {
      return Optional.empty();
    }
    try {
      return Optional.of(RuleAnswer.of(
          ruleSet,
          rule.get().name(),
          Map.of(
              rule.get().key().input().fields().get(0).name(),
              requireNonNull(StrictJson.parse(document.bytes())))));
    } catch (DocumentException refused) {
      throw Inputs.refused(document.name(), document.bytes(), refused);
    }
  }

  /** Writes the lines; a file that is there is replaced only if it holds such lines, and only by all. */
  private void write(String file, Consumer<Consumer<String>> results, LawChoice law)
      throws WrongInputException {
    try {
      Path path = Inputs.place(file);
      if (Files.isRegularFile(path) && !isOfResults(path)) {
        throw WrongInputException.of(
            file,
            "berisi hal lain daripada hasil evaluasi; sebut berkas lain",
            "holds something else than results of evaluations; name another file");
      }
      try (WholeFile.Draft draft = WholeFile.begin(path)) {
        results.accept(line -> {
          try {
            draft.out().write((line + "\n").getBytes(StandardCharsets.UTF_8));
          } catch (IOException unwritable) {
            throw new UncheckedIOException(unwritable);
          }
        });
        law.requireVariantsUsed();
        draft.keep();
      }
    } catch (UncheckedIOException unwritable) {
      throw Inputs.unreadable(file, requireNonNull(unwritable.getCause()));
    } catch (IOException unwritable) {
      throw Inputs.unreadable(file, unwritable);
    }
  }

  private static boolean isOfResults(Path file) throws IOException {
    try (InputStream results = Files.newInputStream(file)) {
      String begin = new String(results.readNBytes(LINE.length()), StandardCharsets.UTF_8);
      return begin.isEmpty() || begin.equals(LINE);
    }
  }

  private void print(Iterator<Evaluated> all) {
    if (all.hasNext()) {
      Format.valueOf(format.name())
          .print(
              console().out(),
              () -> all,
              Words.EVALUATION.in(language.locale()),
              language.locale(),
              each -> each.own()
                  .map(answer -> EvaluationPage.ofOutcome(
                      each.appraisal(), each.report(), answer, language.locale()))
                  .orElseGet(() -> EvaluationPage.of(
                      each.appraisal(), each.report(), each.reach(), language.locale())),
              this::print);
    }
  }

  private void print(Evaluated each, Consumer<String> out) {
    if (each.own().isPresent()) {
      out.accept(each.toOutcome(each.own().get(), language.locale()));
    } else if (each.reach().isPresent()) {
      printReach(each, each.reach().get(), out);
    } else {
      EvaluationReportJson.print(each.report(), out);
    }
  }

  /** Prints the document, which has no findings, and tells beside it why the rule set is not for the appraisal. */
  private void printReach(Evaluated each, Reach reach, Consumer<String> out) {
    ReachJson.print(reach, out);
    each.report().findings().stream()
        .filter(finding -> Applicability.kinds().contains(finding.kind()))
        .forEach(finding -> tell(each.document().name(), finding));
  }

  private void printSummary() {
    Output to = console().out();
    switch (format) {
      case TEXT -> TextPage.print(summary.toPage(language.locale()), to::print);
      case HTML ->
        HtmlPage.print(
            EvaluationSummary.TITLE.in(language.locale()),
            language.locale(),
            Stream.of(summary.toPage(language.locale())),
            to::print);
      case JSON -> to.print(summary.toJson() + "\n");
      case CSV -> to.print(summary.toCsv());
    }
  }
}
