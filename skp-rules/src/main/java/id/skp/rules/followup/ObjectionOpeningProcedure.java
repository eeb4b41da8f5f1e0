package id.skp.rules.followup;

import id.skp.core.appraisal.Evaluation;
import id.skp.core.appraisal.EvaluationRecord;
import id.skp.core.appraisal.PerformancePredicate;
import id.skp.core.followup.EvaluationDocument;
import id.skp.core.followup.Objection;
import id.skp.core.followup.ObjectionProfile;
import id.skp.core.text.Text;
import id.skp.rules.Calculation;
import id.skp.rules.Field;
import id.skp.rules.FiledEvaluation;
import id.skp.rules.Message;
import id.skp.rules.Procedure;
import id.skp.rules.Reasoning;
import id.skp.rules.Step;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Opens what an employee can object to: the evaluation that an evaluation document told of, from the day on which it was
 * received.
 */
final class ObjectionOpeningProcedure implements Procedure<FiledDocument, Objection> {
  private static final Field DELIVERED =
      Field.of("deliveredOn", "Tanggal dokumen diterima", "Date of receipt");
  private static final Field TOLD = Field.of(
      "predicate", "Predikat dalam dokumen evaluasi", "Predicate in the evaluation document");
  private static final Field EVALUATION =
      Field.of("evaluation", "Evaluasi yang diberitahukan", "Evaluation that was told of");
  private static final Calculation OPENED =
      Calculation.of("opened", "Dapat diajukan keberatan", "Open to an objection");
  private static final Text OTHER_PREDICATE = Text.of(
      "dokumen menyebut {0}, evaluasinya {1}; serahkan dokumen yang sesuai",
      "the document says {0}, its evaluation {1}; hand over a document that agrees");
  private static final Text CONTRADICTED = Text.of(
      "{0} ditetapkan dan dicatat pada hari yang sama dengan isi berbeda; catat evaluasi yang berlaku",
      "{0} were fixed and recorded on the same day and differ; record the evaluation that holds");

  private final ObjectionTerms terms;

  ObjectionOpeningProcedure(ObjectionTerms terms) {
    this.terms = terms;
  }

  @Override
  public Step<Objection> apply(FiledDocument filed, Reasoning reasoning) {
    EvaluationDocument document = filed.document();
    Step<LocalDate> received = reasoning.required(DELIVERED, document.deliveredOn());
    Optional<FiledEvaluation> kept = evaluation(filed, received.value(), reasoning);
    Step<Evaluation> evaluation =
        reasoning.required(EVALUATION, kept.map(each -> each.record().evaluation()));
    Optional<Step<PerformancePredicate>> checked = kept.flatMap(each -> each.checked(reasoning));
    Step<PerformancePredicate> told = reasoning.given(TOLD, document.predicate());
    if (told.value().standing() != evaluation.value().predicate().standing()) {
      throw reasoning.conflict(
          TOLD.name(),
          Message.of(OTHER_PREDICATE, told.value(), evaluation.value().predicate()));
    }
    Step<ObjectionProfile> profile = terms.profile(reasoning);
    Objection opened = Objection.builder()
        .id(document.id())
        .evaluation(evaluation.value())
        .profile(profile.value())
        .receivedOn(received.value())
        .build();
    List<Step<?>> because = new ArrayList<>(List.of(received, evaluation));
    checked.ifPresent(because::add);
    because.addAll(List.of(told, profile));
    return reasoning.conclude(OPENED, opened, because);
  }

  private static Optional<FiledEvaluation> evaluation(
      FiledDocument filed, LocalDate received, Reasoning reasoning) {
    List<EvaluationRecord> told = ToldEvaluation.of(filed.file(), filed.document(), received);
    if (told.size() > 1) {
      throw reasoning.conflict(
          EVALUATION.name(),
          Message.of(CONTRADICTED, told.stream().map(EvaluationRecord::id).toList()));
    }
    return told.stream().map(each -> new FiledEvaluation(filed.file(), each)).findFirst();
  }
}
