package id.skp.testkit.cli;

import id.skp.core.InvalidValueException;
import id.skp.core.period.EvaluationPeriod;
import id.skp.core.plan.Skp;
import id.skp.core.text.PlainText;
import id.skp.core.text.Text;
import id.skp.core.year.PerformanceFile;
import id.skp.json.DocumentException;
import id.skp.json.PerformanceFileJson;
import id.skp.json.YearReportJson;
import id.skp.rules.Applicability;
import id.skp.rules.RuleSet;
import id.skp.rules.RuleSets;
import id.skp.rules.followup.ObjectionCourse;
import id.skp.rules.monitoring.FileReview;
import id.skp.rules.monitoring.PerformanceYear;
import id.skp.rules.monitoring.YearReport;
import id.skp.rules.paper.Paper;
import id.skp.rules.paper.Papers;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Reports on files of a year. */
@Command(
    name = "year",
    description = {
      "Reports on the file of a year: findings, evaluations, objections, year-end predicate, credit,"
          + " what follows, and the official papers.",
      ""
    },
    footer = {
      "",
      "Examples:",
      "  skp year sample:teacher-year-2024",
      "  skp year sample:teacher-year-2024 --forms forms",
      "  skp year --period 2024-Q2 --on 2024-07-31 --lang id file.json",
      "  skp year --join first-school.json second-school.json",
      "  skp year --format json - < file.json",
      "  skp year file.json --record > evaluated.json"
    })
final class YearCommand extends RuleSetCommand {
  @Parameters(arity = "1..*", paramLabel = "FILE", description = Documents.FILES)
  private List<String> files = List.of();

  @Option(
      names = "--period",
      paramLabel = "PERIOD",
      description = "The period looked at, such as 2024-Q2 (default: the year of the plan).")
  private Optional<String> period = Optional.empty();

  @Option(
      names = "--on",
      paramLabel = "DAY",
      description = "The day of the review; later entries are not seen"
          + " (default: the day of the last entry).")
  private Optional<String> day = Optional.empty();

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
      names = "--beside",
      paramLabel = "DOCUMENT",
      description = "An evaluation document or an objection that is kept beside the file; named as"
          + " FILE is, repeatable, and taken into each FILE in the order given.")
  private List<String> beside = List.of();

  @Option(
      names = "--join",
      description = "Joins the files, which are of one employee, to one year-end predicate and one"
          + " credit of the year.")
  private boolean join;

  @Mixin
  private Holidays holidays = new Holidays();

  @Option(
      names = "--forms",
      paramLabel = "DIRECTORY",
      description =
          "Also writes the official papers of the year into this folder, each as one HTML page"
              + " for A4, and tells their names on standard error.")
  private Optional<String> formFolder = Optional.empty();

  @Option(
      names = "--record",
      arity = "0..1",
      fallbackValue = Inputs.STANDARD,
      paramLabel = "OUT",
      description =
          "Writes the file with the evaluations that its ratings give, where none was made"
              + " from them yet: to standard output in place of the report, or to OUT. What is there"
              + " already stays as it is; a second time adds nothing. What the report would find is told"
              + " on standard error in its place. What stands after --record is OUT; without"
              + " OUT, put FILE before it.")
  private Optional<String> recordTo = Optional.empty();

  @Mixin
  private Force force = new Force();

  @Mixin
  private Language language = new Language();

  private final UnjoinedFiles unjoined = new UnjoinedFiles();
  private Optional<LocalDate> reviewedOn = Optional.empty();
  private int documents;

  YearCommand(Console console, Function<ClassLoader, RuleSets> installed) {
    super(console, installed);
  }

  @Override
  int run() throws WrongInputException {
    Optional<EvaluationPeriod> asked = period.map(this::period);
    reviewedOn = day.map(this::day);
    Inputs inputs = console().inputs();
    LawChoice law = law(rules, force);
    List<YearReport> reports = new ArrayList<>();
    List<BesideFile> besides = new ArrayList<>();
    for (String each : beside) {
      besides.add(new BesideFile(each, inputs.read(each)));
    }
    holidays.read(inputs);
    List<String> names = new ArrayList<>();
    List<FileReview> reviews = new ArrayList<>();
    forEach(inputs, files, document -> {
      documents++;
      if (documents > 1 && isOneRecorded()) {
        return;
      }
      FileReview review = review(document, besides, asked);
      names.add(document.name());
      if (join) {
        reviews.add(review);
      } else {
        RuleSet ruleSet = law.of(document.name(), review);
        reports.add(PerformanceYear.of(ruleSet).report(recorded(document.name(), ruleSet, review)));
        if (!isRecordPrinted()) {
          unjoined.add(document.name(), review.file(), review.period().year());
        }
      }
    });
    requireOne();
    if (join && !isAnyRefused()) {
      reports.addAll(joined(names, ofOneDay(reviews), law));
    }
    law.requireVariantsUsed();
    writeRecorded(reports);
    writeForms(reports);
    if (isRecordPrinted()) {
      printRecorded(reports);
    } else {
      print(reports);
    }
    boolean foreign = isRecordPrinted() && tellAgainst(law, names);
    if (isRecordPrinted()) {
      tellFindings(reports);
    }
    boolean unrecorded = tellUnrecorded(reports);
    boolean alike = unjoined.tell(this);
    if (isAnyRefused()) {
      return ExitStatus.WRONG_INPUT;
    }
    return !unrecorded && !foreign && !alike && reports.stream().allMatch(YearCommand::isClean)
        ? ExitStatus.DONE
        : ExitStatus.FOUND;
  }

  private void requireOne() {
    if (isOneRecorded() && documents > 1) {
      throw wrongCall(
          "--record: KELUARAN menerima satu BERKAS, juga dengan --join karena setiap berkas tetap berkas"
              + " tersendiri; panggil sekali untuk setiap BERKAS, atau tanpa KELUARAN untuk mencetak"
              + " semuanya; diberikan " + documents,
          "--record: OUT takes one FILE, also with --join, since each file stays one of its own;"
              + " call once for each FILE, or without OUT to print them all; got "
              + documents);
    }
  }

  private static boolean isClean(YearReport report) {
    return report.review().isDecided()
        && report.findings().isEmpty()
        && isEvaluated(report)
        && report.objections().stream().allMatch(ObjectionCourse::isDecided);
  }

  private static boolean isEvaluated(YearReport report) {
    return report.evaluations().stream().allMatch(each -> each.decision().isDecided());
  }

  private EvaluationPeriod period(String text) {
    try {
      return EvaluationPeriod.parse(text);
    } catch (InvalidValueException refused) {
      throw wrongCall(
          "--period: " + refused.sentence(Text.INDONESIAN), "--period: " + refused.sentence());
    }
  }

  /** Reads a day as documents do, of a year in which there are periods. */
  private LocalDate day(String text) {
    try {
      if (text.length() == "2024-12-31".length()) {
        LocalDate read = LocalDate.parse(text);
        if (EvaluationPeriod.year(read.getYear()).contains(read)) {
          return read;
        }
      }
    } catch (DateTimeParseException notADay) {
      // refused below
    } catch (InvalidValueException outside) {
      throw wrongCall("--on: " + outside.sentence(Text.INDONESIAN), "--on: " + outside.sentence());
    }
    throw wrongCall(
        "--on: perlu hari yang ada, dalam bentuk 2024-12-31, diberikan '" + text + "'",
        "--on: needs a day that exists, in the form 2024-12-31, got '" + text + "'");
  }

  private List<YearReport> joined(List<String> names, List<FileReview> reviews, LawChoice law)
      throws WrongInputException {
    String all = String.join(" ", names);
    try {
      List<RuleSet> each = new ArrayList<>();
      for (int i = 0; i < names.size(); i++) {
        each.add(law.of(names.get(i), reviews.get(i)));
      }
      RuleSet ruleSet = law.only("--join " + all, each);
      List<FileReview> recorded = new ArrayList<>();
      for (FileReview review : reviews) {
        recorded.add(recorded(all, ruleSet, review));
      }
      return PerformanceYear.of(ruleSet).join(recorded);
    } catch (InvalidValueException refused) {
      throw Inputs.refused("--join " + fileAt(refused.field(), names), refused);
    }
  }

  /** Names the file that a refusal of several is about, such as {@code files[1]}; all of them where it tells none. */
  private static String fileAt(String field, List<String> names) {
    for (int i = 0; i < names.size(); i++) {
      if (field.equals("files[" + i + "]")) {
        return names.get(i);
      }
    }
    return String.join(" ", names);
  }

  /** What is known of one file on the last day of all is known of the others on that day. */
  private static List<FileReview> ofOneDay(List<FileReview> reviews) {
    LocalDate last = reviews.stream()
        .map(FileReview::reviewedOn)
        .max(Comparator.naturalOrder())
        .orElseThrow();
    return reviews.stream()
        .map(each -> new FileReview(each.file(), each.period(), last))
        .toList();
  }

  private FileReview review(
      Documents.Document document, List<BesideFile> besides, Optional<EvaluationPeriod> asked)
      throws WrongInputException {
    PerformanceFile file = document.content(PerformanceFile.class);
    for (BesideFile each : besides) {
      file = each.addTo(file);
    }
    return review(document.name(), holidays.addTo(file), asked);
  }

  private FileReview review(String name, PerformanceFile file, Optional<EvaluationPeriod> asked)
      throws WrongInputException {
    Skp first = Inputs.plans(name, file).get(0);
    EvaluationPeriod looked = asked.isPresent() ? asked.get() : Inputs.yearOf(name, file, first);
    LocalDate on = reviewedOn.orElseGet(() -> Inputs.lastDay(file));
    return new FileReview(file, looked, on);
  }

  private FileReview recorded(String name, RuleSet ruleSet, FileReview reviewed)
      throws WrongInputException {
    if (recordTo.isEmpty()) {
      return reviewed;
    }
    PerformanceFile recorded = PerformanceYear.of(ruleSet).record(reviewed);
    byte[] document = PerformanceFileJson.write(recorded).getBytes(StandardCharsets.UTF_8);
    try {
      PerformanceFile written = PerformanceFileJson.read(document);
      return new FileReview(written, reviewed.period(), lastDay(written, reviewed.reviewedOn()));
    } catch (DocumentException tooLarge) {
      throw Inputs.refused("--record " + name, document, tooLarge);
    }
  }

  /** An evaluation may bear the day of ratings that were recorded before it. */
  private LocalDate lastDay(PerformanceFile recorded, LocalDate on) {
    LocalDate last = Inputs.lastDay(recorded);
    return reviewedOn.isPresent() || on.isAfter(last) ? on : last;
  }

  private boolean isOneRecorded() {
    return recordTo.isPresent() && !isRecordPrinted();
  }

  private boolean isRecordPrinted() {
    return recordTo.equals(Optional.of(Inputs.STANDARD));
  }

  private void writeRecorded(List<YearReport> reports) throws WrongInputException {
    if (isOneRecorded()) {
      for (YearReport report : reports) {
        writeRecorded(recordTo.get(), report.reviewed().file());
      }
    }
  }

  /** Overwrites nothing but an earlier version of the same file. */
  private static void writeRecorded(String out, PerformanceFile recorded)
      throws WrongInputException {
    try {
      Path path = Inputs.place(out);
      if (Files.exists(path) && !skpId(path).equals(recorded.skpId())) {
        throw WrongInputException.of(
            out,
            "adalah berkas SKP lain; beri nama baru, atau nama berkas yang sama",
            "is the file of another plan; give a new name, or that of the same file");
      }
      WholeFile.write(path, PerformanceFileJson.write(recorded) + "\n");
    } catch (DocumentException other) {
      throw WrongInputException.of(
          out,
          "bukan berkas setahun; beri nama baru, atau nama berkas yang sama",
          "is no file of a year; give a new name, or that of the same file");
    } catch (IOException unwritable) {
      throw Inputs.unreadable(out, unwritable);
    }
  }

  private static String skpId(Path file) throws IOException {
    try (InputStream document = Files.newInputStream(file)) {
      return PerformanceFileJson.read(document).skpId();
    }
  }

  private void printRecorded(List<YearReport> reports) {
    for (YearReport report : reports) {
      console().out().print(PerformanceFileJson.write(report.reviewed().file()) + "\n");
    }
  }

  /** Tells what the report would have told that is not printed; what law is meant is told beside it. */
  private void tellFindings(List<YearReport> reports) {
    for (YearReport report : reports) {
      report.findings().stream()
          .filter(each -> !Applicability.kinds().contains(each.kind()))
          .forEach(each -> tell(report.reviewed().file().skpId(), each));
    }
  }

  /** Tells of each period why nothing was made, and whether there is any such. */
  private boolean tellUnrecorded(List<YearReport> reports) {
    boolean told = false;
    for (YearReport report : recordTo.isPresent() ? reports : List.<YearReport>of()) {
      RuleSet ruleSet = report.review().ruleSet();
      told |= tell("", PerformanceYear.of(ruleSet).unrecorded(report.reviewed()), ruleSet);
    }
    return told;
  }

  private void writeForms(List<YearReport> reports) throws WrongInputException {
    if (formFolder.isPresent()) {
      List<List<Paper>> papers = reports.stream().map(Papers::printable).toList();
      new PaperFiles(formFolder.get())
          .write(papers)
          .forEach(name -> console().err().print(PlainText.line(name.toString()) + "\n"));
      (papers.stream().allMatch(List::isEmpty) ? Stream.<YearReport>of() : reports.stream())
          .map(report -> report.reviewed().file().asOf(report.reviewed().reviewedOn()))
          .flatMap(file ->
              Words.ofPeriods(Words.NOT_PRINTED, Papers.notPrinted(file), language.locale())
                  .stream())
          .forEach(this::tell);
    }
  }

  private static boolean isLast(YearReport report, List<YearReport> reports) {
    return reports.get(reports.size() - 1).equals(report);
  }

  private void print(List<YearReport> reports) {
    if (!reports.isEmpty()) {
      format.print(
          console().out(),
          reports,
          Words.YEAR.in(language.locale()),
          language.locale(),
          report -> YearPage.of(
              report, Papers.printable(report), isLast(report, reports), language.locale()),
          YearReportJson::print);
    }
  }
}
