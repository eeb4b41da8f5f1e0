package id.skp.testkit.cli;

import id.skp.core.InvalidValueException;
import id.skp.core.text.PlainText;
import id.skp.core.text.Text;
import id.skp.rules.RuleSet;
import id.skp.rules.RuleSets;
import id.skp.rules.message.Message;
import id.skp.testkit.cases.BundledCases;
import id.skp.testkit.cases.CaseFile;
import id.skp.testkit.cases.CaseFiles;
import id.skp.testkit.cases.CaseReport;
import id.skp.testkit.cases.CaseRunner;
import id.skp.testkit.cases.ForeignProgram;
import id.skp.testkit.cases.Scorecard;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Supplier;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Runs case files. */
@Command(
    name = "cases",
    description = {
      "Runs case files and prints a line for each case that did not pass, 100 of a rule; the last"
          + " line counts them. Without a PATH, cases of rule sets that are not installed are counted apart.",
      ""
    },
    footer = {
      "",
      "Examples:",
      "  skp cases",
      "  skp cases --rules permenpanrb-6-2022 --only performance-predicate our-cases",
      "  skp cases --junit target/cases.xml our-cases",
      "  skp cases --format json our-cases",
      "  skp cases --exec 'node ours.mjs' --only performance-predicate",
      "  skp cases --scorecard --format html --exec 'node ours.mjs' > scorecard.html",
      "  skp cases --export our-cases",
      "  skp cases --variant our-variant.json our-cases"
    })
final class CasesCommand extends RuleSetCommand {
  private static final String XML = "<?xml";

  private static final int MOST_FAILURES = 100_000;
  private static final Text STOPPED = Text.of(
      "program tidak berakhir dalam {0} detik sesudah masukannya habis, dan dihentikan",
      "the program did not end in its time after its input (seconds: {0}), and was stopped");

  private static final Text LEFT_OUT = Text.of(
      "{0} bita lain yang ditulis program ke keluaran galat tidak ditampilkan",
      "bytes that the program wrote to standard error and that are not shown: {0}");

  @Parameters(
      arity = "0..*",
      paramLabel = "PATH",
      description =
          "Case files ('-' for one on standard input), or folders that are searched for *.json"
              + " (default: the cases that come with the library; of them those of the chosen rule"
              + " set and its bases, if one is chosen).")
  private List<String> paths = List.of();

  @Option(
      names = "--rules",
      paramLabel = "ID",
      description =
          "The rule set (default: the one each file names, or the last --variant that is based"
              + " on it).")
  private Optional<String> rules = Optional.empty();

  @Option(
      names = "--only",
      paramLabel = "RULE",
      description = "Run, or export, the cases of this rule only; may be given repeatedly.")
  private List<String> only = List.of();

  @Option(
      names = "--junit",
      paramLabel = "FILE",
      description = "Write a report in JUnit's XML form, too.")
  private Optional<String> junit = Optional.empty();

  @Option(
      names = "--format",
      paramLabel = "FORMAT",
      converter = Format.Choice.class,
      completionCandidates = Format.Choice.class,
      description = "Format: ${COMPLETION-CANDIDATES} (default: text); html is for --scorecard.")
  private Format format = Format.TEXT;

  @Option(
      names = "--scorecard",
      description = "Show what the cases tell an auditor instead: how many passed of each rule and"
          + " of each strength of the legal source, and which cells and numbers of the tables they"
          + " hold.")
  private boolean scorecard;

  @Option(
      names = "--export",
      paramLabel = "DIRECTORY",
      description = "Write the case files that come with the library into this folder instead of"
          + " running them: all, or those of --rules and --only.")
  private Optional<String> export = Optional.empty();

  @Option(
      names = "--exec",
      paramLabel = "PROGRAM",
      description =
          "Try this program instead of the rule sets: one JSON line in, one out of at most"
              + " 1 MiB, such as 'node ours.mjs'. There is no shell around it: what needs one is"
              + " \"sh -c '...'\". The rule sets still say what a case may name.")
  private Optional<String> program = Optional.empty();

  @Option(
      names = "--timeout",
      paramLabel = "SECONDS",
      description = "How long the program may take for an answer (default: 10).")
  private int timeout = 10;

  @Option(
      names = "--failures",
      paramLabel = "N",
      description = "Leave the program alone after so many cases in a row without an answer"
          + " (default: 3); the cases that are left are counted apart as not run.")
  private int failures = ForeignProgram.USUAL_FAILURES;

  CasesCommand(Console console, Function<ClassLoader, RuleSets> installed) {
    super(console, installed);
  }

  @Override
  int run() throws WrongInputException {
    if (export.isPresent()) {
      List<CaseFile> files = bundled(rules.map(this::ruleSet));
      runner(Optional.empty());
      export(export.get(), files);
      return ExitStatus.DONE;
    }
    if (format == Format.HTML && !scorecard) {
      throw wrongCall(
          "--format html adalah untuk --scorecard; tambahkan, atau pilih text atau json",
          "--format html is for --scorecard; add that, or choose text or json");
    }
    Optional<RuleSet> chosen = rules.map(this::ruleSet);
    List<CaseFile> files = files(chosen.or(this::lastVariant));
    CaseRunner runner = runner(chosen);
    CaseReport report = scorecard ? scored(runner, files) : plain(runner, files);
    if (report.results().isEmpty()) {
      console().err().print("skp: " + Words.NO_CASE.in(console().locale()) + "\n");
    }
    if (junit.isPresent()) {
      write(junit.get(), report);
    }
    if (report.hasBroken() || report.results().isEmpty()) {
      return ExitStatus.WRONG_INPUT;
    }
    return report.failed() > 0 ? ExitStatus.FOUND : ExitStatus.DONE;
  }

  private CaseReport plain(CaseRunner runner, List<CaseFile> files) throws WrongInputException {
    CaseReport report = tried(runner, files, each -> each.run(files));
    if (format == Format.JSON) {
      report.printJson(console().out()::print);
      console().out().print("\n");
    } else {
      Pieces text = new Pieces(console().out()::print);
      report.printText(
          console().locale(),
          each -> text.append(InvalidValueException.withoutNumbersOfPersons(each)));
      text.end();
    }
    return report;
  }

  private CaseReport scored(CaseRunner runner, List<CaseFile> files) throws WrongInputException {
    Scorecard card = tried(runner, files, each -> each.score(files));
    format.print(
        console().out(),
        List.of(card),
        ScorecardPage.TITLE.in(console().locale()),
        console().locale(),
        each -> ScorecardPage.of(each, program, console().locale()),
        (each, out) -> out.accept(each.toJson()));
    return card.report();
  }

  private void export(String folder, List<CaseFile> files) throws WrongInputException {
    if (!paths.isEmpty()) {
      throw wrongCall(
          "--export menulis kasus bawaan; hapus JALUR",
          "--export writes the cases of the library; leave PATH out");
    } else if (program.isPresent() || junit.isPresent() || scorecard) {
      throw wrongCall(
          "--export menulis kasus tanpa menjalankannya; hapus --exec, --junit, atau --scorecard",
          "--export writes cases without running them; leave --exec, --junit or --scorecard out");
    }
    try {
      Path root = Inputs.placeOfMany(folder);
      Map<Path, Supplier<String>> texts = new LinkedHashMap<>();
      files.stream()
          .filter(file -> only.isEmpty() || BundledCases.has(file, only))
          .forEach(
              file -> texts.put(root.resolve(file.name()), () -> BundledCases.text(file, only)));
      if (texts.isEmpty()) {
        throw wrongCall(Words.NO_CASE);
      }
      for (Map.Entry<Path, Supplier<String>> each : texts.entrySet()) {
        WholeFile.refuseOther(each.getKey(), each.getValue());
      }
      WholeFile.writeAll(texts);
      texts.keySet().forEach(path -> console().out().print(PlainText.line(path.toString()) + "\n"));
    } catch (IOException unwritable) {
      throw Inputs.unreadable(folder, unwritable);
    }
  }

  /** Runs the cases, by the program where there is one; for files that are all broken none is started. */
  private <T> T tried(CaseRunner runner, List<CaseFile> files, Function<CaseRunner, T> run)
      throws WrongInputException {
    if (program.isEmpty() || files.stream().allMatch(each -> each.ruleSet().isEmpty())) {
      return run.apply(runner);
    }
    requireTimeout("--timeout", timeout);
    if (failures < 1 || failures > MOST_FAILURES) {
      throw wrongCall(
          "--failures perlu 1 sampai " + MOST_FAILURES, "--failures needs 1 to " + MOST_FAILURES);
    }
    String line = program.get();
    try {
      ForeignProgram foreign =
          ForeignProgram.start(ForeignProgram.words(line), Duration.ofSeconds(timeout), failures);
      try (foreign) {
        return run.apply(runner.asking(foreign));
      } finally {
        tellLeftOut(foreign.errorsLeftOut());
        if (foreign.wasStopped()) {
          console()
              .err()
              .print("skp: " + Message.of(STOPPED, timeout).in(console().locale()) + "\n");
        }
      }
    } catch (InvalidValueException malformed) {
      throw wrongCall(
          "--exec " + malformed.sentence(Text.INDONESIAN), "--exec " + malformed.sentence());
    } catch (IOException notStarted) {
      throw WrongInputException.of(
          line,
          "program tidak dapat dijalankan; yang memerlukan shell diberikan sebagai sh -c '...'",
          "the program cannot be run; what needs a shell is given as sh -c '...'");
    }
  }

  private void tellLeftOut(long octets) {
    if (octets > 0) {
      console().err().print("skp: " + Message.of(LEFT_OUT, octets).in(console().locale()) + "\n");
    }
  }

  private Optional<RuleSet> lastVariant() {
    return variants().stream().reduce((earlier, later) -> later);
  }

  private CaseRunner runner(Optional<RuleSet> chosen) {
    CaseRunner runner = CaseRunner.of(ruleSets());
    if (chosen.isPresent()) {
      runner = runner.using(chosen.get());
    } else {
      for (RuleSet variant : variants()) {
        runner = runner.usingVariant(variant);
      }
      if (paths.isEmpty() && only.isEmpty()) {
        runner = runner.whereInstalled();
      }
    }
    try {
      return runner.only(only);
    } catch (InvalidValueException unknownRule) {
      throw wrongCall(Text.of(unknownRule));
    }
  }

  private List<CaseFile> files(Optional<RuleSet> chosen) throws WrongInputException {
    if (paths.isEmpty()) {
      return bundled(chosen);
    }
    return read(paths, console().in());
  }

  /** Reads case files and all of folders, each once. */
  static List<CaseFile> read(List<String> paths, InputStream in) throws WrongInputException {
    List<CaseFile> files = new ArrayList<>();
    Set<Path> seen = new HashSet<>();
    for (String path : paths) {
      read(path, in).stream().filter(file -> seen.add(realPath(file))).forEach(files::add);
    }
    return files;
  }

  /** A rule set is judged by the cases that are about it or about one it stands on; one on its own by all. */
  private List<CaseFile> bundled(Optional<RuleSet> chosen) {
    Set<String> ids = new HashSet<>();
    rules.ifPresent(ids::add);
    chosen.ifPresent(ruleSet -> {
      ids.add(ruleSet.id());
      ids.addAll(ruleSet.baseIds());
    });
    List<CaseFile> own =
        BundledCases.all().stream().filter(file -> ids.contains(file.ruleSet())).toList();
    return own.isEmpty() ? BundledCases.all() : own;
  }

  private static List<CaseFile> read(String path, InputStream in) throws WrongInputException {
    try {
      if (path.equals(Inputs.STANDARD)) {
        return List.of(CaseFile.read(path, in));
      }
      return CaseFiles.read(Inputs.fileOrFolder(path));
    } catch (NoSuchFileException none) {
      if (Files.isDirectory(Path.of(path))) {
        throw WrongInputException.of(
            path, "tidak ada berkas *.json dalam folder ini", "no *.json file in this folder");
      }
      throw Inputs.unreadable(path, none);
    } catch (IOException unreadable) {
      throw Inputs.unreadable(path, unreadable);
    }
  }

  /** A file that is named twice, such as beside its folder, is run once. */
  private static Path realPath(CaseFile file) {
    Path path = Path.of(file.name());
    try {
      return path.toRealPath();
    } catch (IOException gone) {
      return path.toAbsolutePath();
    }
  }

  private static boolean isReport(Path file) throws IOException {
    try (InputStream report = Files.newInputStream(file)) {
      String begin = new String(report.readNBytes(XML.length()), StandardCharsets.UTF_8);
      return begin.isEmpty() || begin.equals(XML);
    }
  }

  /** Replaces an earlier report, and nothing else. */
  private static void write(String file, CaseReport report) throws WrongInputException {
    try {
      Path path = Inputs.placeOfMany(file);
      if (Files.isRegularFile(path) && !isReport(path)) {
        throw WrongInputException.of(
            file,
            "berisi hal lain daripada laporan JUnit; sebut berkas lain",
            "holds something else than a JUnit report; name another file");
      }
      try (WholeFile.Draft draft = WholeFile.begin(path)) {
        Writer out = new OutputStreamWriter(draft.out(), StandardCharsets.UTF_8);
        report.writeJUnitXml(out);
        out.flush();
        draft.keep();
      }
    } catch (IOException unwritable) {
      throw Inputs.unreadable(file, unwritable);
    }
  }
}
