package id.skp.rules.followup;

import static java.util.Objects.requireNonNull;

import id.skp.core.followup.EvaluationDocument;
import id.skp.core.text.Labelled;
import id.skp.core.text.Text;
import id.skp.core.year.PerformanceFile;

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

  /** Returns the id of the document and its period. */
  @Override
  public Text label() {
    return Text.of(
        document.id() + ", " + document.period().label().indonesian(),
        document.id() + ", " + document.period().label().english());
  }
}
