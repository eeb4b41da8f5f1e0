package id.skp.rules.followup;

import id.skp.core.appraisal.EvaluationRecord;
import id.skp.core.followup.EvaluationDocument;
import id.skp.core.year.PerformanceFile;
import java.time.LocalDate;
import java.util.List;

/**
 * Which evaluation of a file a document tells of: the last one of its period that was fixed by the day of receipt; several
 * where those contradict each other.
 */
final class ToldEvaluation {
  private ToldEvaluation() {}

  static List<EvaluationRecord> of(
      PerformanceFile file, EvaluationDocument document, LocalDate received) {
    return file.lastFixed(
        EvaluationRecord.class,
        each ->
            each.evaluation().period().equals(document.period()) && !each.date().isAfter(received));
  }
}
