package id.skp.rules.monitoring;

import id.skp.core.appraisal.EvaluationRecord;
import id.skp.core.appraisal.PeriodRatings;
import id.skp.core.dialogue.AgreementReview;
import id.skp.core.dialogue.CoachingSession;
import id.skp.core.dialogue.EvaluationDialogue;
import id.skp.core.dialogue.ExpectationDialogue;
import id.skp.core.dialogue.FormatB18;
import id.skp.core.dialogue.FormatB19;
import id.skp.core.dialogue.PerformanceDialogue;
import id.skp.core.followup.EvaluationDocument;
import id.skp.core.plan.Adjustment;
import id.skp.core.plan.Skp;
import id.skp.core.text.Text;
import id.skp.core.year.FileEntry;
import id.skp.core.year.PerformanceFile;
import id.skp.rules.followup.FiledDocument;
import id.skp.rules.message.Message;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Looks whether what rests on something else is dated after it. */
final class OrderReview {
  private static final String DATE = "/date";
  private static final Text ACKNOWLEDGED =
      Text.of("pengakuan catatan {0}", "the acknowledgement of the record {0}");

  private final FileInspection inspection;
  private final PerformanceFile file;
  private final Map<String, LocalDate> evaluations = new HashMap<>();
  private final Map<String, LocalDate> sessions = new HashMap<>();
  private final Map<String, FormatB18> forms = new HashMap<>();
  private final Map<String, PerformanceDialogue> dialogues = new HashMap<>();
  private final Map<String, PerformanceDialogue> agreements = new HashMap<>();

  OrderReview(FileInspection inspection) {
    this.inspection = inspection;
    this.file = inspection.file();
    file.all(EvaluationRecord.class).forEach(each -> evaluations.put(each.id(), each.date()));
    file.all(CoachingSession.class).forEach(each -> sessions.put(each.id(), each.date()));
    file.all(FormatB18.class)
        .forEach(each -> forms.merge(each.sessionId(), each, OrderReview::earlier));
    file.all(PerformanceDialogue.class).forEach(each -> {
      dialogues.putIfAbsent(each.id(), each);
      each.agreements().forEach(agreed -> agreements.putIfAbsent(agreed.id(), each));
    });
  }

  void review() {
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
    inspection.each(Skp.class, this::reviewPlan);
  }

  private static FormatB18 earlier(FormatB18 one, FormatB18 other) {
    return other.date().isBefore(one.date()) ? other : one;
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

  /**
   * A version is fixed once the dialogue was held that it cites, or else the first in which its expectations were clarified. An
   * adjusted one that does not say when it was fixed holds from no day before that.
   */
  private void reviewPlan(Skp plan, FileEntry entry) {
    Optional<PerformanceDialogue> basis = plan.adjustment()
        .flatMap(Adjustment::dialogueId)
        .or(plan::planningDialogueId)
        .flatMap(id -> Optional.ofNullable(dialogues.get(id)))
        .or(() -> clarified(plan));
    Optional<LocalDate> holds = plan.adjustment().map(Adjustment::effectiveFrom);
    String property = plan.fixedOn().isPresent() ? "/fixedOn" : "/adjustment/effectiveFrom";
    plan.fixedOn()
        .or(() -> holds)
        .ifPresent(day -> basis
            .filter(talk -> day.isBefore(talk.date()))
            .ifPresent(talk -> add(entry, property, day, talk.id(), talk.date())));
  }

  private Optional<ExpectationDialogue> clarified(Skp plan) {
    return file.all(ExpectationDialogue.class).stream()
        .filter(each -> each.skpVersion() == plan.version())
        .min(Comparator.comparing(ExpectationDialogue::date));
  }

  /** An evaluation may bear the last day of its period; that it is dated before it is told of itself. */
  private void reviewEvaluation(EvaluationRecord evaluation, FileEntry entry) {
    Optional<PeriodRatings> ratings = evaluation.ratingsId().flatMap(file::ratings);
    if (ratings.isPresent()
        && !evaluation.date().equals(evaluation.evaluation().period().last())
        && !inspection.isFound(MonitoringFinding.JUDGED_BEFORE_PERIOD_END, evaluation.id())) {
      require(evaluation.date(), ratings.get().id(), ratings.get().date(), entry);
    }
  }

  private void reviewDocument(EvaluationDocument document, FileEntry entry) {
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
