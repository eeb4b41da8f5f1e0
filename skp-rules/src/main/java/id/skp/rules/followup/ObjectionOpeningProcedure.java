package id.skp.rules.followup;

import id.skp.core.appraisal.Evaluation;
import id.skp.core.appraisal.EvaluationRecord;
import id.skp.core.appraisal.PerformancePredicate;
import id.skp.core.followup.EvaluationDocument;
import id.skp.core.followup.Objection;
import id.skp.core.people.Employee;
import id.skp.core.period.EvaluationPeriod;
import id.skp.core.text.Text;
import id.skp.core.year.FiledEvaluation;
import id.skp.core.year.PerformanceFile;
import id.skp.rules.Calculation;
import id.skp.rules.Facts;
import id.skp.rules.PerformanceRules;
import id.skp.rules.Procedure;
import id.skp.rules.Reasoning;
import id.skp.rules.Step;
import id.skp.rules.input.Field;
import id.skp.rules.message.Message;
import java.time.LocalDate;
import java.util.Optional;

/**
 * Opens what an employee can object to: the evaluation that an evaluation document told of, from the day on which it was
 * received.
 */
final class ObjectionOpeningProcedure implements Procedure<FiledDocument, Objection> {
  private static final Field<FiledDocument, PerformanceFile> FILE =
      Field.of("file", FiledDocument::file, "Berkas kinerja", "File of the year");
  private static final Field<FiledDocument, EvaluationDocument> DOCUMENT =
      Field.of("document", FiledDocument::document, "Dokumen evaluasi", "Evaluation document");
  private static final Field<EvaluationDocument, Optional<LocalDate>> DELIVERED = Field.of(
      "deliveredOn",
      EvaluationDocument::deliveredOn,
      "Tanggal dokumen diterima",
      "Date of receipt");
  private static final Field<EvaluationDocument, Employee> EMPLOYEE =
      Field.of("employee", EvaluationDocument::employee, "Pegawai", "Employee");
  private static final Field<EvaluationDocument, PerformancePredicate> TOLD = Field.of(
      "predicate",
      EvaluationDocument::predicate,
      "Predikat dalam dokumen evaluasi",
      "Predicate in the evaluation document");
  private static final Calculation KEPT =
      Calculation.of("evaluations", "Evaluasi yang diberitahukan", "Evaluations that were told of");
  private static final Calculation EVALUATION =
      Calculation.of("evaluation", "Evaluasi yang diberitahukan", "Evaluation that was told of");
  private static final Calculation FILED =
      Calculation.of("filed", "Evaluasi dalam berkas", "Evaluation in the file");
  private static final Calculation OPENED =
      Calculation.of("opened", "Dapat diajukan keberatan", "Open to an objection");
  private static final Text OTHER_PREDICATE = Text.of(
      "dokumen menyebut {0}, evaluasinya {1}; serahkan dokumen yang sesuai",
      "the document says {0}, its evaluation {1}; hand over a document that agrees");
  private static final Text OTHER_EMPLOYEE = Text.of(
      "dokumen ini menyebut pegawai {0}, sedangkan SKP menyebut {1}; serahkan dokumen yang benar",
      "the document names the employee {0}, and the plan names {1}; hand over the right document");
  private static final Text FIXED_LATER = Text.of(
      "dokumen diterima {0}, sebelum evaluasi {1} ditetapkan pada {2}; perbaiki salah satu tanggalnya",
      "the document was received on {0}, before the evaluation {1} was fixed on {2}; correct one of the dates");
  private static final Text OTHER_RULING = Text.of(
      "putusan berbeda dan tidak dapat dipilih salah satu: {0}; catat satu putusan, yang berlaku",
      "rulings differ and none can be chosen: {0}; record the one that holds");
  private static final Text TOO_MANY = Text.of(
      "berkas memuat {0} dokumen evaluasi untuk {1} dan putusan atas sebagian; paling banyak {2} yang dapat disandingkan; simpan hanya yang diserahkan",
      "the file holds {0} evaluation documents of {1}, and rulings on some; at most {2} can be held against each other; keep those that were handed over");
  private static final Text CONTRADICTED = Text.of(
      "{0} ditetapkan dan dicatat pada hari yang sama dengan isi berbeda; catat evaluasi yang berlaku",
      "{0} were fixed and recorded on the same day and differ; record the evaluation that holds");

  private final ObjectionTerms terms;

  ObjectionOpeningProcedure(ObjectionTerms terms) {
    this.terms = terms;
  }

  @Override
  public Step<Objection> apply(Facts<FiledDocument> facts, Reasoning reasoning) {
    Facts<EvaluationDocument> document = facts.document(DOCUMENT);
    Step<LocalDate> received = document.required(DELIVERED);
    reasoning.require(
        facts.whole(),
        filed -> ofOtherEmployee(filed).isEmpty(),
        filed -> document.conflict(EMPLOYEE, ofOtherEmployee(filed).orElseThrow()));
    reasoning.require(
        facts.whole(),
        filed -> !filed.isOneOfTooMany(),
        filed -> reasoning.conflict(document.pointer(), tooMany(filed)));
    Step<ToldEvaluation> kept =
        reasoning.derive(KEPT, ToldEvaluation::of, facts.get(FILE), document.whole(), received);
    reasoning.require(
        kept,
        told -> told.records().size() <= 1,
        told -> reasoning.conflict(
            place(document),
            Message.of(
                CONTRADICTED,
                Message.few(told.records().stream().map(EvaluationRecord::id).toList()))));
    reasoning.require(
        facts.whole(),
        filed -> filed.fixedLater().isEmpty(),
        filed -> document.invalid(DELIVERED, fixedLater(filed)));
    reasoning.require(
        kept,
        told -> !told.records().isEmpty(),
        none -> reasoning.missing(place(document), EVALUATION.title()));
    reasoning.require(
        facts.whole(),
        each -> each.file().contradictingRulings(each.document()).isEmpty(),
        each -> reasoning.conflict(
            document.pointer(),
            Message.of(
                OTHER_RULING, Message.few(each.file().contradictingRulings(each.document())))));
    Step<FiledEvaluation> filed = reasoning.derive(
        FILED,
        (file, told) -> new FiledEvaluation(file, told.records().get(0)),
        facts.get(FILE),
        kept);
    reasoning.find(PerformanceRules.RECORDED_EVALUATION, filed).ifPresent(reasoning::by);
    Step<Evaluation> evaluation =
        reasoning.derive(EVALUATION, each -> each.record().evaluation(), filed);
    Step<PerformancePredicate> told = document.get(TOLD);
    reasoning.require(
        told,
        evaluation,
        (predicate, each) -> predicate.standing() == each.predicate().standing(),
        (predicate, each) ->
            document.conflict(TOLD, Message.of(OTHER_PREDICATE, predicate, each.predicate())));
    return reasoning.conclude(
        OPENED,
        Objection.builder()
            .id(reasoning.by(document.whole()).id())
            .evaluation(reasoning.by(evaluation))
            .profile(reasoning.by(terms.profile(reasoning)))
            .receivedOn(reasoning.by(received))
            .build());
  }

  private static Optional<Message> ofOtherEmployee(FiledDocument filed) {
    return filed.otherPersons().stream()
        .filter(each -> each.pointer().startsWith("/" + EMPLOYEE.name()))
        .findFirst()
        .map(each -> Message.of(OTHER_EMPLOYEE, each.said(), each.planned()));
  }

  private static Message tooMany(FiledDocument filed) {
    EvaluationPeriod period = filed.document().period();
    return Message.of(
        TOO_MANY, filed.file().documents(period).size(), period, FiledDocument.MOST_OF_PERIOD);
  }

  private static Message fixedLater(FiledDocument filed) {
    EvaluationRecord evaluation = filed.fixedLater().orElseThrow();
    return Message.of(
        FIXED_LATER,
        filed.document().deliveredOn().orElseThrow(),
        evaluation.id(),
        evaluation.date());
  }

  /** Returns where the evaluation would stand that a document tells of. */
  private static String place(Facts<EvaluationDocument> document) {
    return document.pointer() + "/" + EVALUATION.name();
  }
}
