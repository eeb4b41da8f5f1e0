package id.skp.testkit.cli;

import id.skp.core.InvalidValueException;
import id.skp.core.followup.EvaluationDocument;
import id.skp.core.followup.Objection;
import id.skp.core.followup.ObjectionEvent;
import id.skp.core.followup.ObjectionRecord;
import id.skp.core.year.FileEntry;
import id.skp.core.year.PerformanceFile;
import id.skp.json.DocumentException;
import id.skp.json.EvaluationDocumentJson;
import id.skp.json.ObjectionJson;
import id.skp.testkit.internal.DocumentKind;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/** Puts evaluation documents and objections that are kept beside the file of a year into it. */
final class BesideFile {
  private final String name;
  private final byte[] document;

  BesideFile(String name, byte[] document) {
    this.name = name;
    this.document = document;
  }

  PerformanceFile addTo(PerformanceFile file) throws WrongInputException {
    try {
      Optional<EvaluationDocument> told = evaluationDocument();
      return told.isPresent() ? add(told.get(), file) : add(ObjectionJson.read(document), file);
    } catch (DocumentException refused) {
      throw Inputs.refused(
          name,
          document,
          refused,
          List.of(DocumentKind.EVALUATION_DOCUMENT, DocumentKind.OBJECTION));
    } catch (InvalidValueException refused) {
      throw Inputs.refused(name, refused);
    }
  }

  private Optional<EvaluationDocument> evaluationDocument() {
    try {
      return Optional.of(EvaluationDocumentJson.read(document));
    } catch (DocumentException refused) {
      if (DocumentKinds.isOfOtherKind(refused)) {
        return Optional.empty();
      }
      throw refused;
    }
  }

  /** A document is known from the day of what stands in it last. */
  private PerformanceFile add(EvaluationDocument added, PerformanceFile file)
      throws WrongInputException {
    List<ObjectionEvent> events = added.events();
    if (events.isEmpty() && added.deliveredOn().isEmpty()) {
      throw WrongInputException.of(
          name, "/deliveredOn: perlu hari penerimaan", "/deliveredOn: needs the day of receipt");
    }
    LocalDate known = events.isEmpty()
        ? added.deliveredOn().orElseThrow()
        : events.get(events.size() - 1).date();
    return file.with(known, FileEntry.of(added));
  }

  private PerformanceFile add(Objection added, PerformanceFile file) throws WrongInputException {
    List<EvaluationDocument> told = file.lastFixed(
        EvaluationDocument.class,
        each -> each.skpId().equals(added.evaluation().skpId())
            && each.period().equals(added.evaluation().period()));
    if (told.isEmpty()) {
      String of = added.evaluation().skpId() + ", " + added.evaluation().period();
      throw WrongInputException.of(
          name,
          "/evaluation: perlu dokumen evaluasi " + of + ", dalam berkas atau sebelum keberatan",
          "/evaluation: needs the evaluation document of " + of
              + ", in the file or before the objection");
    }
    if (told.size() > 1) {
      String ids = told.stream().map(EvaluationDocument::id).collect(Collectors.joining(", "));
      throw WrongInputException.of(
          name,
          "/evaluation: perlu satu dokumen evaluasi hari terakhir, diberikan " + ids,
          "/evaluation: needs one evaluation document of the last day, got " + ids);
    }
    String documentId = told.get(0).id();
    PerformanceFile grown = file;
    for (int i = 0; i < added.events().size(); i++) {
      ObjectionEvent event = added.events().get(i);
      grown = grown.with(
          event.date(),
          FileEntry.of(new ObjectionRecord(added.id() + "-" + (i + 1), documentId, event)));
    }
    return grown;
  }
}
