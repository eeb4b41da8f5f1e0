package id.skp.testkit.cli;

import id.skp.core.InvalidValueException;
import id.skp.core.appraisal.Appraisal;
import id.skp.core.dialogue.SkpFile;
import id.skp.core.text.Text;
import id.skp.json.DocumentException;
import id.skp.json.LeftOut;
import id.skp.json.PersonResult;
import id.skp.json.RowMapping;
import id.skp.json.Rows;
import id.skp.json.SkpDocuments;
import id.skp.json.StrictJson;
import id.skp.rules.message.Message;
import id.skp.testkit.internal.DocumentKind;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Writes documents as rows of a sheet. */
@Command(
    name = "export",
    description = {
      "Writes plans, appraisals or results of persons as rows of a sheet, CSV or Excel. No"
          + " spreadsheet runs what is written. What the sheet does not say of a document is told"
          + " on standard error, with its place in the document.",
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
      "documents written: {0}; notes on what the sheet does not say: {1}");

  private static final Text RESULT = Text.of("hasil penilaian seseorang", "a result of a person");
  private static final Text OTHER_ROWS = Text.of(
      "WRONG_DOCUMENT: pemetaan {0} ({1}) bukan untuk dokumen ini, yaitu {2}; {3}",
      "WRONG_DOCUMENT: the mapping {0} ({1}) is not for this document, which is {2}; {3}");
  private static final Text NOTHING = Text.of(
      "WRONG_DOCUMENT: perlu SKP, penilaian atau hasil penilaian seseorang, diberikan objek tanpa"
          + " isi",
      "WRONG_DOCUMENT: needs a plan, an appraisal or a result of a person, got an object without"
          + " content");

  private static final Text TAKE = Text.of("pakai --mapping {0}", "take --mapping {0}");
  private static final Text ONLY = Text.of(
      "skp export menulis SKP, penilaian dan hasil penilaian orang saja",
      "skp export writes plans, appraisals and results of persons only");

  /** Which mapping that comes with the library a document is written by; results of persons have no kind. */
  private static final Map<Optional<DocumentKind>, String> READY = Map.of(
      Optional.empty(),
      "template-predicates",
      Optional.of(DocumentKind.PLAN),
      "template-plans",
      Optional.of(DocumentKind.APPRAISAL),
      "template-appraisals");

  @Parameters(
      arity = "1..*",
      paramLabel = "FILE",
      description = "Documents of the kind that the mapping is of. " + Documents.FILES)
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
    try (Documents documents = new Documents(console().inputs(), files).withLinesInAnyFile()) {
      while (documents.hasNext()) {
        Documents.Document document = documents.next();
        values.add(value(mapping, document.name(), document.read()));
        names.add(document.name());
      }
    }
    List<LeftOut> leftOut = new ArrayList<>();
    write(
        to,
        mapping,
        Integer.MAX_VALUE - 1,
        (name, out) -> leftOut.addAll(Rows.write(mapping, name, values, out)));
    if (leftOut.isEmpty()) {
      return ExitStatus.DONE;
    }
    leftOut.forEach(each ->
        console().err().print(names.get(each.value()) + ": " + each.in(console().locale()) + "\n"));
    Text summary = Message.of(SUMMARY, values.size(), leftOut.size()).toText();
    console().err().print("skp: " + summary.in(console().locale()) + "\n");
    return ExitStatus.FOUND;
  }

  private static Object value(RowMapping mapping, String name, byte[] document)
      throws WrongInputException {
    String text = new String(document, StandardCharsets.UTF_8);
    requireFor(mapping, name, text, DocumentKind.of(document));
    try {
      return switch (mapping.rows()) {
        case PREDICATES -> result(name, document);
        case PLANS -> SkpDocuments.read(SkpFile.class, document);
        case APPRAISALS -> SkpDocuments.read(Appraisal.class, document);
      };
    } catch (IOException unreadable) {
      throw Inputs.unreadable(name, unreadable);
    } catch (DocumentException refused) {
      throw Inputs.refused(name, document, refused);
    } catch (InvalidValueException refused) {
      throw Inputs.refused(name, refused);
    }
  }

  /** Refuses an object that says nothing: it is of no kind, and no row comes of it. */
  private static PersonResult result(String name, byte[] document)
      throws IOException, WrongInputException {
    byte[] whole = StrictJson.bytes(new ByteArrayInputStream(document));
    PersonResult result = Rows.result(new String(whole, StandardCharsets.UTF_8));
    if (result.values().isEmpty()) {
      throw WrongInputException.of(name, List.of(NOTHING));
    }
    return result;
  }

  /** Refuses what the mapping is not for, and says which mapping is. */
  private static void requireFor(
      RowMapping mapping, String name, String text, Optional<DocumentKind> found)
      throws WrongInputException {
    boolean fits = switch (mapping.rows()) {
      case PREDICATES -> found.isEmpty();
      case PLANS -> found.isPresent() ? found.get() == DocumentKind.PLAN : !isResult(text);
      case APPRAISALS ->
        found.isPresent() ? found.get() == DocumentKind.APPRAISAL : !isResult(text);
    };
    if (fits) {
      return;
    }
    Text kind = found.map(DocumentKind::label).orElse(RESULT);
    Text advice = Optional.ofNullable(READY.get(found))
        .map(ready -> Message.of(TAKE, ready).toText())
        .orElse(ONLY);
    throw WrongInputException.of(
        name,
        List.of(Message.of(OTHER_ROWS, mapping, mapping.rows(), kind, advice).toText()));
  }

  private static boolean isResult(String text) {
    try {
      PersonResult unused = Rows.result(text);
      return true;
    } catch (DocumentException | InvalidValueException otherwise) {
      return false;
    }
  }
}
