package id.skp.rules.followup;

import static java.util.Objects.requireNonNull;

import id.skp.core.appraisal.EvaluationRecord;
import id.skp.core.followup.EvaluationDocument;
import id.skp.core.text.Labelled;
import id.skp.core.text.Text;
import id.skp.core.year.PerformanceFile;
import id.skp.rules.message.Message;
import java.time.LocalDate;
import java.util.List;

/**
 * Which evaluation of a file a document tells of: the last one of its period that was fixed by the day of receipt; several
 * where those contradict each other.
 */
record ToldEvaluation(List<EvaluationRecord> records) implements Labelled {

  static ToldEvaluation of(PerformanceFile file, EvaluationDocument document, LocalDate received) {
    requireNonNull(file, "file");
    return new ToldEvaluation(file.lastEvaluations(document.period(), received));
  }

  /** Returns the evaluations, a few where they are many. */
  @Override
  public Text label() {
    return Message.of(Text.same("{0}"), Message.few(records)).toText();
  }
}
