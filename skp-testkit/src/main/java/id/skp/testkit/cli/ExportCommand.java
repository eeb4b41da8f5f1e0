package id.skp.testkit.cli;

import id.skp.core.InvalidValueException;
import id.skp.core.appraisal.Appraisal;
import id.skp.core.dialogue.SkpFile;
import id.skp.core.text.Text;
import id.skp.json.DocumentException;
import id.skp.json.LeftOut;
import id.skp.json.RowKind;
import id.skp.json.RowMapping;
import id.skp.json.Rows;
import id.skp.json.SkpDocuments;
import id.skp.rules.message.Message;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Writes documents as rows of a sheet. */
@Command(
    name = "export",
    description = {
      "Writes plans, appraisals or results of persons as rows of a sheet, CSV or Excel. No spreadsheet runs what is written. What"
          + " the sheet does not say of a document is told on standard error, with its place in the document.",
      ""
    },
    footer = {
      "",
      "Examples:",
      "  skp export --mapping template-plans sample:plan-teacher-2024",
      "  skp export --mapping template-appraisals --to appraisals.xlsx sample:teacher-2024",
      "  skp import results.csv | skp export --to results.xlsx -"
    })
final class ExportCommand extends SheetCommand {
  private static final Text SUMMARY = Text.of(
      "{0} dokumen ditulis; {1} catatan tentang yang tidak termuat dalam lembar",
      "{0} documents written; {1} notes on what the sheet does not say");

  @Parameters(
      arity = "1..*",
      paramLabel = "FILE",
      description =
          "A document of the kind that the mapping is of, or several, one on each line: a path, '-' for standard"
              + " input, or 'sample:NAME'.")
  private List<String> files = List.of();

  @Option(
      names = "--to",
      paramLabel = "OUT",
      description = "A file .csv or .xlsx (default: CSV on standard output).")
  private Optional<String> to = Optional.empty();

  ExportCommand(Console console) {
    super(console);
  }

  @Override
  int run() throws WrongInputException {
    RowMapping mapping = mapping();
    List<Object> values = new ArrayList<>();
    List<String> names = new ArrayList<>();
    Inputs inputs = new Inputs(console().in());
    for (String file : files) {
      byte[] document = inputs.sheet(file);
      List<String> lines = lines(document);
      boolean many = mapping.rows() == RowKind.PREDICATES
          || (lines.size() > 1 && lines.stream().allMatch(line -> line.startsWith("{\"")));
      for (int i = 0; i < (many ? lines.size() : 1); i++) {
        String text = many ? lines.get(i) : new String(document, StandardCharsets.UTF_8);
        names.add(many ? file + ":" + (i + 1) : file);
        values.add(value(mapping.rows(), names.get(names.size() - 1), text));
      }
    }
    List<LeftOut> leftOut = new ArrayList<>();
    write(to, (name, out) -> leftOut.addAll(Rows.write(mapping, name, values, out)));
    if (leftOut.isEmpty()) {
      return ExitStatus.DONE;
    }
    StringBuilder err = new StringBuilder();
    leftOut.forEach(each -> err.append(names.get(each.value()))
        .append(": ")
        .append(each.in(console().locale()))
        .append('\n'));
    Text summary = Message.of(SUMMARY, values.size(), leftOut.size()).toText();
    console().err().print(err + "skp: " + summary.in(console().locale()) + "\n");
    return ExitStatus.FOUND;
  }

  private static Object value(RowKind kind, String name, String text) throws WrongInputException {
    try {
      return switch (kind) {
        case PREDICATES -> Rows.result(text);
        case PLANS -> SkpDocuments.read(SkpFile.class, text);
        case APPRAISALS -> SkpDocuments.read(Appraisal.class, text);
      };
    } catch (DocumentException refused) {
      throw Inputs.refused(name, text.getBytes(StandardCharsets.UTF_8), refused);
    } catch (InvalidValueException refused) {
      throw Inputs.refused(name, refused);
    }
  }
}
