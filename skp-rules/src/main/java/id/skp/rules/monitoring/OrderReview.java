package id.skp.rules.monitoring;

import static java.util.Comparator.comparing;

import id.skp.core.appraisal.EvaluationRecord;
import id.skp.core.appraisal.PeriodRatings;
import id.skp.core.dialogue.Agreement;
import id.skp.core.dialogue.AgreementReview;
import id.skp.core.dialogue.CoachingSession;
import id.skp.core.dialogue.EvaluationDialogue;
import id.skp.core.dialogue.ExpectationDialogue;
import id.skp.core.dialogue.FormatB18;
import id.skp.core.dialogue.FormatB19;
import id.skp.core.dialogue.PerformanceDialogue;
import id.skp.core.evidence.Evidence;
import id.skp.core.evidence.PeriodicRealisation;
import id.skp.core.followup.DocumentSignature;
import id.skp.core.followup.EvaluationDocument;
import id.skp.core.people.Signature;
import id.skp.core.period.EvaluationPeriod;
import id.skp.core.plan.ActionPlan;
import id.skp.core.plan.Adjustment;
import id.skp.core.plan.Skp;
import id.skp.core.text.Text;
import id.skp.core.year.EntryKind;
import id.skp.core.year.FileEntry;
import id.skp.core.year.PerformanceFile;
import id.skp.core.year.RecordedEntry;
import id.skp.rules.followup.FiledDocument;
import id.skp.rules.message.Message;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.BinaryOperator;
import org.jspecify.annotations.Nullable;

/** Looks whether what rests on something else is dated after it. */
final class OrderReview {
  private static final String DATE = "/date";
  private static final Text ACKNOWLEDGED =
      Text.of("pengakuan catatan {0}", "the acknowledgement of the record {0}");

  private static final Text DUE =
      Text.of("jatuh tempo kesepakatan {0}", "the due day of the agreement {0}");
  private static final Text SIGNED =
      Text.of("tanda tangan {1} pada {0}", "the signature of {1} on {0}");

  private final FileInspection inspection;
  private final PerformanceFile file;
  private final Map<String, LocalDate> evaluations = new HashMap<>();
  private final Map<String, LocalDate> sessions = new HashMap<>();
  private final Map<String, FormatB18> forms = new HashMap<>();
  private final Map<String, PerformanceDialogue> dialogues = new HashMap<>();
  private final Map<String, PerformanceDialogue> agreements = new HashMap<>();
  private final Map<Integer, ExpectationDialogue> clarifications = new HashMap<>();
  private final Map<String, Evidence> evidence = new HashMap<>();
  private final Map<String, RecordedEntry> actions = new HashMap<>();

  OrderReview(FileInspection inspection) {
    this.inspection = inspection;
    this.file = inspection.file();
    file.all(EvaluationRecord.class).forEach(each -> evaluations.put(each.id(), each.date()));
    file.all(CoachingSession.class).forEach(each -> sessions.put(each.id(), each.date()));
    file.all(FormatB18.class)
        .forEach(each ->
            forms.merge(each.sessionId(), each, BinaryOperator.minBy(comparing(FormatB18::date))));
    file.all(PerformanceDialogue.class).forEach(each -> {
      dialogues.putIfAbsent(each.id(), each);
      each.agreements().forEach(agreed -> agreements.putIfAbsent(agreed.id(), each));
    });
    file.all(ExpectationDialogue.class)
        .forEach(each -> clarifications.merge(
            each.skpVersion(), each, BinaryOperator.minBy(comparing(ExpectationDialogue::date))));
    file.all(Evidence.class).forEach(each -> evidence.putIfAbsent(each.id(), each));
    file.entries(EntryKind.RENCANA_AKSI)
        .forEach(each -> actions.putIfAbsent(each.entry().id(), each));
  }

  void review() {
    inspection.each(PeriodRatings.class, this::reviewRatings);
    inspection.each(EvaluationRecord.class, this::reviewEvaluation);
    inspection.each(
        EvaluationDialogue.class,
        (talk, entry) ->
            require(talk.date(), talk.evaluationId(), evaluations.get(talk.evaluationId()), entry));
    inspection.each(EvaluationDocument.class, this::reviewDocument);
    inspection.each(
        FormatB18.class,
        (form, entry) ->
            require(form.date(), form.sessionId(), sessions.get(form.sessionId()), entry));
    inspection.each(FormatB19.class, this::reviewCompetences);
    inspection.each(
        AgreementReview.class,
        (review, entry) -> Optional.ofNullable(agreements.get(review.agreementId()))
            .ifPresent(agreed -> require(review.date(), agreed.id(), agreed.date(), entry)));
    inspection.each(PerformanceDialogue.class, this::reviewAcknowledgements);
    inspection.each(PerformanceDialogue.class, this::reviewAgreements);
    inspection.each(Skp.class, this::reviewPlan);
    file.entries(EntryKind.REALISASI).forEach(this::reviewProof);
    file.entries(EntryKind.REALISASI).forEach(this::reviewActionBefore);
    file.entries(EntryKind.RENCANA_AKSI).forEach(this::reviewActionInTime);
  }

  /** Format B.1.9 follows Format B.1.8, which the employee may have filled again later. */
  private void reviewCompetences(FormatB19 form, FileEntry entry) {
    LocalDate held = sessions.get(form.sessionId());
    FormatB18 answers = forms.get(form.sessionId());
    if (answers == null || (held != null && form.date().isBefore(held))) {
      require(form.date(), form.sessionId(), held, entry);
    } else {
      require(form.date(), answers.id(), answers.date(), entry);
    }
  }

  private void reviewAcknowledgements(PerformanceDialogue dialogue, FileEntry entry) {
    entry.days().forEach((property, day) -> {
      if (day.isBefore(dialogue.date())) {
        inspection.add(
            MonitoringFinding.DATED_BEFORE_BASIS,
            entry,
            property,
            Message.of(ACKNOWLEDGED, dialogue.id()),
            day,
            dialogue.id(),
            dialogue.date());
      }
    });
  }

  private void reviewAgreements(PerformanceDialogue dialogue, FileEntry entry) {
    for (int i = 0; i < dialogue.agreements().size(); i++) {
      Agreement agreed = dialogue.agreements().get(i);
      if (agreed.isDueBefore(dialogue.date())) {
        inspection.add(
            MonitoringFinding.DATED_BEFORE_BASIS,
            entry,
            "/agreements/" + i + "/due",
            Message.of(DUE, agreed.id()),
            agreed.due().orElseThrow(),
            dialogue.id(),
            dialogue.date());
      }
    }
  }

  /**
   * A version is fixed once the dialogue was held that it cites, or else the first in which its expectations were clarified. An
   * adjusted one that does not say when it was fixed holds from no day before that.
   */
  private void reviewPlan(Skp plan, FileEntry entry) {
    Optional<PerformanceDialogue> basis = plan.adjustment()
        .flatMap(Adjustment::dialogueId)
        .or(plan::planningDialogueId)
        .flatMap(id -> Optional.ofNullable(dialogues.get(id)))
        .or(() -> Optional.ofNullable(clarifications.get(plan.version())));
    Optional<LocalDate> holds = plan.adjustment().map(Adjustment::effectiveFrom);
    String property = plan.fixedOn().isPresent() ? "/fixedOn" : "/adjustment/effectiveFrom";
    plan.fixedOn()
        .or(() -> holds)
        .ifPresent(day -> basis
            .filter(talk -> day.isBefore(talk.date()))
            .ifPresent(talk -> add(entry, property, day, talk.id(), talk.date())));
    basis.ifPresent(talk -> reviewSigned(plan, talk, entry));
  }

  private void reviewSigned(Skp plan, PerformanceDialogue talk, FileEntry entry) {
    for (int i = 0; i < plan.signatures().size(); i++) {
      Signature signature = plan.signatures().get(i);
      if (signature.date().filter(talk.date()::isAfter).isPresent()) {
        inspection.add(
            MonitoringFinding.DATED_BEFORE_BASIS,
            entry,
            "/signatures/" + i + "/date",
            Message.of(SIGNED, entry.id(), signature.signatory()),
            signature.date().get(),
            talk.id(),
            talk.date());
      }
    }
  }

  private void reviewRatings(PeriodRatings ratings, FileEntry entry) {
    reviewJudged(ratings.period(), ratings.date(), entry);
  }

  /** Who rates or evaluates goes by a plan that was fixed. */
  private void reviewJudged(EvaluationPeriod period, LocalDate date, FileEntry entry) {
    file.planFor(period)
        .ifPresent(
            plan -> plan.fixingDay().ifPresent(fixed -> require(date, plan.id(), fixed, entry)));
  }

  /** A realisation bears no day but the one on which it was recorded; its proof may be recorded later, but is no younger. */
  private void reviewProof(RecordedEntry recorded) {
    PeriodicRealisation realisation = (PeriodicRealisation) recorded.entry().content();
    for (String id : realisation.evidenceIds()) {
      Optional.ofNullable(evidence.get(id))
          .flatMap(Evidence::date)
          .filter(recorded.recordedOn()::isBefore)
          .ifPresent(day -> add(recorded.entry(), "/recordedOn", recorded.recordedOn(), id, day));
    }
  }

  /** An action plan and its realisation bear no day but those on which they were recorded. */
  private void reviewActionBefore(RecordedEntry recorded) {
    PeriodicRealisation realisation = (PeriodicRealisation) recorded.entry().content();
    realisation
        .actionPlanId()
        .flatMap(id -> Optional.ofNullable(actions.get(id)))
        .filter(action -> recorded.recordedOn().isBefore(action.recordedOn()))
        .ifPresent(action -> add(
            recorded.entry(),
            "/recordedOn",
            recorded.recordedOn(),
            action.entry().id(),
            action.recordedOn()));
  }

  private void reviewActionInTime(RecordedEntry recorded) {
    ActionPlan action = (ActionPlan) recorded.entry().content();
    if (recorded.recordedOn().isAfter(action.period().last())
        && inspection.planned(action.period().range()).isPresent()) {
      inspection.add(
          MonitoringFinding.ACTION_PLAN_LATE,
          recorded.entry(),
          "/recordedOn",
          action.id(),
          action.period(),
          recorded.recordedOn());
    }
  }

  /** An evaluation may bear the last day of its period, and be made from ratings of a later day. */
  private void reviewEvaluation(EvaluationRecord evaluation, FileEntry entry) {
    Optional<PeriodRatings> ratings = evaluation.ratingsId().flatMap(file::ratings);
    if (ratings.isPresent()
        && !evaluation.date().equals(evaluation.evaluation().period().last())) {
      require(evaluation.date(), ratings.get().id(), ratings.get().date(), entry);
    }
    reviewJudged(evaluation.evaluation().period(), evaluation.date(), entry);
  }

  private void reviewDocument(EvaluationDocument document, FileEntry entry) {
    new FiledDocument(file, document)
        .evaluations().stream()
            .findFirst()
            .ifPresent(evaluation -> reviewSignatures(document, evaluation, entry));
    new FiledDocument(file, document)
        .fixedLater()
        .ifPresent(evaluation -> inspection.add(
            MonitoringFinding.DATED_BEFORE_BASIS,
            entry,
            "/deliveredOn",
            document.id(),
            document.deliveredOn().orElseThrow(),
            evaluation.id(),
            evaluation.date()));
  }

  private void reviewSignatures(
      EvaluationDocument document, EvaluationRecord evaluation, FileEntry entry) {
    for (int i = 0; i < document.signatures().size(); i++) {
      DocumentSignature signature = document.signatures().get(i);
      if (signature.date().filter(evaluation.date()::isAfter).isPresent()) {
        inspection.add(
            MonitoringFinding.DATED_BEFORE_BASIS,
            entry,
            "/signatures/" + i + "/date",
            Message.of(SIGNED, document.id(), signature.role()),
            signature.date().get(),
            evaluation.id(),
            evaluation.date());
      }
    }
  }

  private void require(LocalDate date, String basis, @Nullable LocalDate fixed, FileEntry entry) {
    if (fixed != null && date.isBefore(fixed)) {
      add(entry, DATE, date, basis, fixed);
    }
  }

  private void add(
      FileEntry entry, String property, LocalDate date, String basis, LocalDate fixed) {
    inspection.add(
        MonitoringFinding.DATED_BEFORE_BASIS, entry, property, entry.id(), date, basis, fixed);
  }
}
