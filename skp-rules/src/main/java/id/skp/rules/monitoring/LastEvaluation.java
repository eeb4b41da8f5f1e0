package id.skp.rules.monitoring;

import id.skp.core.appraisal.EvaluationRecord;
import id.skp.core.text.Text;
import id.skp.core.year.FiledEvaluation;
import id.skp.core.year.PerformanceFile;
import id.skp.rules.Calculation;
import id.skp.rules.PerformanceRules;
import id.skp.rules.Reasoning;
import id.skp.rules.Step;
import id.skp.rules.message.Message;
import java.util.List;

/** The one evaluation of a period that counts; where those fixed last contradict each other, nothing rests on any of them. */
final class LastEvaluation {
  private static final Calculation FILED =
      Calculation.of("filed", "Evaluasi dalam berkas", "Evaluation in the file");
  private static final Calculation USAGE =
      Calculation.of("usage", "Sebutan predikatnya", "Word for its predicate");
  private static final Text CONTRADICTED = Text.of(
      "evaluasi {0} ditetapkan dan dicatat pada hari yang sama dengan isi berbeda; catat evaluasi yang berlaku pada hari sesudahnya",
      "the evaluations {0} were fixed and recorded on the same day and differ; record the one that holds on a later day");

  private LastEvaluation() {}

  /**
   * Returns the evaluation, once it was held against its ratings.
   *
   * @param given the step of what holds the file
   */
  static Step<FiledEvaluation> of(
      PerformanceFile file, List<EvaluationRecord> last, Step<?> given, Reasoning reasoning) {
    if (last.size() > 1) {
      throw reasoning.conflict(
          "/" + MonitoringRules.EVALUATIONS,
          Message.of(
              CONTRADICTED, Message.few(last.stream().map(EvaluationRecord::id).toList())));
    }
    Step<FiledEvaluation> filed =
        reasoning.derive(FILED, all -> new FiledEvaluation(file, last.get(0)), given);
    reasoning.find(PerformanceRules.RECORDED_EVALUATION, filed).ifPresent(reasoning::by);
    last.get(0)
        .evaluation()
        .predicate()
        .usage()
        .ifPresent(usage -> reasoning.by(reasoning.derive(USAGE, each -> usage, filed)));
    return filed;
  }
}
