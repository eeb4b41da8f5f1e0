package id.skp.core.year;

import static java.util.Objects.requireNonNull;

import id.skp.core.appraisal.EvaluationRecord;
import id.skp.core.text.Labelled;
import id.skp.core.text.Text;

/**
 * <em>Evaluasi dalam berkas</em>: a recorded evaluation, and the file that holds the ratings it was made from.
 *
 * @param file the file of the year
 * @param record the evaluation, as it is kept in the file
 */
public record FiledEvaluation(PerformanceFile file, EvaluationRecord record) implements Labelled {
  /**
   * Refuses null.
   *
   * @param file the file of the year
   * @param record the evaluation, as it is kept in the file
   */
  public FiledEvaluation {
    requireNonNull(file, "file");
    requireNonNull(record, "record");
  }

  /**
   * Returns where the record stands in the document of the file.
   *
   * @return the JSON Pointer, such as {@code /evaluations/4}
   */
  public String pointer() {
    return "/" + EntryKind.EVALUASI.listName() + "/" + file.placeOf(FileEntry.of(record));
  }

  /** Returns the id of the record and its period. */
  @Override
  public Text label() {
    Text period = record.evaluation().period().label();
    return Text.of(record.id() + ", " + period.indonesian(), record.id() + ", " + period.english());
  }
}
