package id.skp.testkit.cli;

import id.skp.core.InvalidValueException;
import id.skp.core.text.Text;
import id.skp.json.CellProblem;
import id.skp.json.RowMapping;
import id.skp.json.RowReport;
import id.skp.json.Rows;
import id.skp.json.Rows.Source;
import id.skp.json.SkpDocuments;
import id.skp.rules.message.Message;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Makes documents of the rows of a sheet. */
@Command(
    name = "import",
    description = {
      "Reads rows of a sheet, CSV or Excel, as results of persons, plans or appraisals, and prints each as JSON on a line of its"
          + " own. A refused cell is told with its place on standard error, and the rest goes on.",
      ""
    },
    footer = {
      "",
      "Examples:",
      "  skp import --template > results.csv",
      "  skp import --template --mapping template-plans --to plans.xlsx",
      "  skp import --mapping template-plans plans.xlsx > plans.jsonl",
      "  skp import --sheet \"Sekolah 1\" results.xlsx",
      "  skp import --mapping e-kinerja-laporan-skp skp.xlsx --join-mapping e-kinerja-laporan-penilaian --join nilai.xlsx"
    })
final class ImportCommand extends SheetCommand {
  private static final Text SUMMARY = Text.of(
      "{0} baris: {1} hasil, {2} SKP, {3} penilaian; {4} ditolak, {5} temuan, {6} catatan",
      "rows: {0}; results: {1}, plans: {2}, appraisals: {3}; refused: {4}, findings: {5}, notes: {6}");
  private static final Text REFUSED = Text.of("Ditolak", "Refused");
  private static final Text FINDINGS = Text.of("Temuan", "Findings");
  private static final Text NOTES = Text.of("Catatan", "Notes");

  @Parameters(
      arity = "0..1",
      paramLabel = "SHEET",
      description = "A file .csv or .xlsx, or '-' for CSV on standard input.")
  private Optional<String> file = Optional.empty();

  @Option(
      names = "--sheet",
      paramLabel = "NAME",
      description =
          "The sheet of an Excel file that is read (default: the one that the mapping names, or the only visible one with its"
              + " header row and rows below it).")
  private Optional<String> sheet = Optional.empty();

  @Option(
      names = "--join",
      paramLabel = "SHEET",
      description =
          "A file whose rows add what they say to those with the same planId; may be repeated.")
  private List<String> joined = List.of();

  @Option(
      names = "--join-mapping",
      paramLabel = "MAPPING",
      description = "The mapping of each --join, in their order; as --mapping.")
  private List<String> joinedMappings = List.of();

  @Option(
      names = "--template",
      description = "Write an empty sheet of the mapping instead: its header row.")
  private boolean template;

  @Option(
      names = "--to",
      paramLabel = "OUT",
      description =
          "Where --template goes: a file .csv or .xlsx (default: CSV on standard output).")
  private Optional<String> to = Optional.empty();

  @Option(
      names = "--format",
      paramLabel = "FORMAT",
      converter = TextOrJson.Choice.class,
      completionCandidates = TextOrJson.Choice.class,
      description =
          "Format: ${COMPLETION-CANDIDATES} (default: json). text prints how many were read and what was refused,"
              + " and no document.")
  private TextOrJson format = TextOrJson.JSON;

  ImportCommand(Console console) {
    super(console);
  }

  @Override
  int run() throws WrongInputException {
    RowMapping mapping = mapping();
    if (template) {
      if (file.isPresent() || sheet.isPresent() || !joined.isEmpty() || !joinedMappings.isEmpty()) {
        throw wrongCall(
            "--template menulis lembar kosong dan tidak membaca apa pun; hapus LEMBAR, --sheet, --join dan --join-mapping",
            "--template writes an empty sheet and reads none; leave SHEET, --sheet, --join and --join-mapping out");
      }
      write(to, mapping, 0, (name, out) -> Rows.write(mapping, name, List.of(), out));
      return ExitStatus.DONE;
    } else if (to.isPresent()) {
      throw wrongCall(
          "--to adalah untuk --template; tambahkan, atau hapus",
          "--to is for --template; add that, or leave it out");
    } else if (file.isEmpty()) {
      throw wrongCall("perlu LEMBAR, atau --template", "needs SHEET, or --template");
    } else if (joined.size() != joinedMappings.size()) {
      throw wrongCall(
          "perlu satu --join-mapping untuk setiap --join",
          "needs one --join-mapping for each --join");
    } else if (sheet.isPresent() && !file.get().toLowerCase(Locale.ROOT).endsWith(".xlsx")) {
      throw wrongCall("perlu berkas .xlsx untuk --sheet", "needs a file .xlsx for --sheet");
    }
    RowReport report = read(ofSheet(mapping), file.get());
    print(report);
    return report.refused().isEmpty() && report.findings().isEmpty()
        ? ExitStatus.DONE
        : ExitStatus.FOUND;
  }

  private RowMapping ofSheet(RowMapping mapping) throws WrongInputException {
    try {
      return sheet.map(mapping::withSheet).orElse(mapping);
    } catch (InvalidValueException blank) {
      throw Inputs.refused("--sheet", blank);
    }
  }

  private RowReport read(RowMapping mapping, String name) throws WrongInputException {
    Source main = source(mapping, name);
    List<Source> others = new ArrayList<>();
    for (int i = 0; i < joined.size(); i++) {
      others.add(source(mapping(joinedMappings.get(i)), joined.get(i)));
    }
    try {
      return Rows.read(main, others.toArray(Source[]::new));
    } catch (InvalidValueException refused) {
      throw Inputs.refused(
          joined.isEmpty() ? name : name + ", " + String.join(", ", joined), refused);
    }
  }

  private Source source(RowMapping mapping, String name) throws WrongInputException {
    boolean isText = name.equals(Inputs.STANDARD) || name.startsWith(Inputs.REQUEST);
    String named = isText ? "-.csv" : name;
    return console().inputs().take(name, stream -> Source.of(mapping, named, stream));
  }

  private void print(RowReport report) {
    Pieces out = new Pieces(console().out()::print);
    if (format == TextOrJson.TEXT) {
      out.append(summary(report) + "\n");
      add(out, REFUSED, report.refused());
      add(out, FINDINGS, report.findings());
      add(out, NOTES, report.notes());
    } else {
      Pieces err = new Pieces(console().err()::print);
      report.refused().forEach(each -> err.append(line(each)));
      report.findings().forEach(each -> err.append(line(each)));
      report.notes().forEach(each -> err.append(line(each)));
      err.append("skp: " + summary(report) + "\n").end();
      report.results().forEach(each -> out.append(Rows.line(each) + "\n"));
      report.plans().forEach(each -> out.append(SkpDocuments.writeLine(each) + "\n"));
      report.appraisals().forEach(each -> out.append(SkpDocuments.writeLine(each) + "\n"));
    }
    out.end();
  }

  private void add(Pieces out, Text heading, List<CellProblem> problems) {
    if (!problems.isEmpty()) {
      out.append("\n" + heading.in(console().locale()) + "\n");
      problems.forEach(each -> out.append("  " + line(each)));
    }
  }

  private String line(CellProblem problem) {
    return problem.in(console().locale()) + "\n";
  }

  private String summary(RowReport report) {
    return Message.of(
            SUMMARY,
            report.rows(),
            report.results().size(),
            report.plans().size(),
            report.appraisals().size(),
            number(report.refused()),
            number(report.findings()),
            number(report.notes()))
        .in(console().locale());
  }

  /** Returns how many there are, such as {@code 1000+} where only the first are told. */
  private static String number(List<CellProblem> problems) {
    int last = problems.size() - 1;
    return last >= 0 && problems.get(last).code().equals("TOO_MANY_PROBLEMS")
        ? last + "+"
        : Integer.toString(last + 1);
  }
}
