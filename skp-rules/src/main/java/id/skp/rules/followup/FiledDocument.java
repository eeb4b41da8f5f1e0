package id.skp.rules.followup;

import static java.util.Objects.requireNonNull;

import id.skp.core.appraisal.EvaluationRecord;
import id.skp.core.followup.EvaluationDocument;
import id.skp.core.text.Labelled;
import id.skp.core.text.Text;
import id.skp.core.year.PerformanceFile;
import java.time.LocalDate;
import java.util.List;

/**
 * <em>Dokumen evaluasi dalam berkas</em>: an evaluation document, and the file that holds the evaluation it tells of.
 *
 * @param file the file of the year
 * @param document the document
 */
public record FiledDocument(PerformanceFile file, EvaluationDocument document) implements Labelled {
  /**
   * Refuses null.
   *
   * @param file the file of the year
   * @param document the document
   */
  public FiledDocument {
    requireNonNull(file, "file");
    requireNonNull(document, "document");
  }

  /**
   * Returns which evaluation of the file the document tells of: the last one of its period that was fixed by the day of
   * receipt, or so far, as long as the document was not received.
   *
   * @return the evaluation; several where those contradict each other, none if the file does not hold it
   */
  public List<EvaluationRecord> evaluations() {
    return ToldEvaluation.of(file, document, document.deliveredOn().orElse(LocalDate.MAX))
        .records();
  }

  /** Returns the id of the document and its period. */
  @Override
  public Text label() {
    return Text.of(
        document.id() + ", " + document.period().label().indonesian(),
        document.id() + ", " + document.period().label().english());
  }
}
