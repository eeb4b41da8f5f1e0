package id.skp.rules.monitoring;

import id.skp.core.appraisal.EvaluationRecord;
import id.skp.core.followup.EvaluationDocument;
import id.skp.core.people.SignatureStatus;
import id.skp.core.text.Text;
import id.skp.core.year.EntryKind;
import id.skp.core.year.FileEntry;
import id.skp.core.year.FiledEvaluation;
import id.skp.core.year.PerformanceFile;
import id.skp.rules.Calculation;
import id.skp.rules.PerformanceRules;
import id.skp.rules.Reasoning;
import id.skp.rules.Step;
import id.skp.rules.followup.FollowUpRules;
import id.skp.rules.followup.SignedDocument;
import id.skp.rules.message.Message;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** The one evaluation of a period that counts; where those fixed last contradict each other, nothing rests on any of them. */
final class LastEvaluation {
  private static final Calculation FILED =
      Calculation.of("filed", "Evaluasi dalam berkas", "Evaluation in the file");
  private static final Calculation USAGE =
      Calculation.of("usage", "Sebutan predikatnya", "Word for its predicate");
  private static final Calculation RULED = Calculation.of(
      "ruled", "Predikat menurut putusan keberatan", "Predicate as ruled on the objection");
  private static final Calculation SIGNED = Calculation.of(
      "signed", "Dokumen evaluasi dan tanda tangannya", "Evaluation document and its signature");
  private static final Text VOID = Text.of(
      "pegawai menolak menandatangani dokumen evaluasi {0}, sehingga hasilnya tidak berlaku menurut refusalPolicy; evaluasi kembali, atau perbaiki catatan tanda tangannya",
      "the employee refused to sign the evaluation document {0}, so its result does not stand by refusalPolicy; evaluate again, or correct the record of the signature");
  private static final Text CONTRADICTED = Text.of(
      "evaluasi {0} ditetapkan dan dicatat pada hari yang sama dengan isi berbeda; catat evaluasi yang berlaku pada hari sesudahnya",
      "the evaluations {0} were fixed and recorded on the same day and differ; record the one that holds on a later day");

  private static final SignedDocument REFUSED = SignedDocument.of(SignatureStatus.REFUSED);

  private LastEvaluation() {}

  /**
   * Returns the evaluation, once it was held against its ratings and against what was ruled; what was ruled itself needs no
   * ratings.
   *
   * @param given the step of what holds the file
   */
  static Step<FiledEvaluation> of(
      PerformanceFile file,
      List<EvaluationRecord> last,
      Step<YearFiles> given,
      Reasoning reasoning) {
    if (last.size() > 1) {
      throw reasoning.conflict(
          "/" + MonitoringRules.EVALUATIONS,
          Message.of(
              CONTRADICTED, Message.few(last.stream().map(EvaluationRecord::id).toList())));
    }
    FiledEvaluation settled = new FiledEvaluation(file, last.get(0));
    Optional<FiledEvaluation> recorded = reasoning.by(given).asRecorded(settled);
    Step<FiledEvaluation> filed = reasoning.derive(FILED, all -> recorded.orElse(settled), given);
    if (recorded.isPresent()) {
      reasoning.find(PerformanceRules.RECORDED_EVALUATION, filed).ifPresent(reasoning::by);
    } else {
      reasoning.by(reasoning.derive(RULED, each -> each.record().evaluation().predicate(), filed));
    }
    requireStanding(filed, settled, reasoning);
    last.get(0)
        .evaluation()
        .predicate()
        .usage()
        .ifPresent(usage -> reasoning.by(reasoning.derive(USAGE, each -> usage, filed)));
    return filed;
  }

  /** Where an employee refused to sign the document that was handed over last, the rule set says whether the result stands. */
  private static void requireStanding(
      Step<FiledEvaluation> filed, FiledEvaluation evaluation, Reasoning reasoning) {
    PerformanceFile file = evaluation.file();
    Optional<EvaluationDocument> refused =
        file.documents(evaluation.record().evaluation().period()).stream()
            .max(Comparator.comparing(each -> each.deliveredOn().orElse(LocalDate.MAX)))
            .filter(each -> SignedDocument.of(each).equals(REFUSED));
    if (refused.isPresent()) {
      Step<SignedDocument> signed = reasoning.derive(SIGNED, each -> REFUSED, filed);
      boolean stands = reasoning
          .find(FollowUpRules.RESULT_STANDING, signed)
          .map(reasoning::by)
          .orElse(true);
      if (!stands) {
        throw reasoning.conflict(
            "/" + EntryKind.DOKUMEN_EVALUASI.listName() + "/"
                + file.placeOf(FileEntry.of(refused.get())) + "/signatures",
            Message.of(VOID, refused.get().id()));
      }
    }
  }
}
