package id.skp.rules.monitoring;

import id.skp.core.appraisal.EvaluationRecord;
import id.skp.core.appraisal.PeriodRatings;
import id.skp.core.dialogue.CoachingSession;
import id.skp.core.dialogue.EvaluationDialogue;
import id.skp.core.dialogue.FormatB18;
import id.skp.core.dialogue.FormatB19;
import id.skp.core.followup.EvaluationDocument;
import id.skp.core.year.FileEntry;
import id.skp.core.year.PerformanceFile;
import id.skp.rules.followup.FiledDocument;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Looks whether what rests on something else is dated after it. */
final class OrderReview {
  private static final String DATE = "/date";

  private final FileInspection inspection;
  private final PerformanceFile file;
  private final Map<String, LocalDate> evaluations = new HashMap<>();
  private final Map<String, LocalDate> sessions = new HashMap<>();

  OrderReview(FileInspection inspection) {
    this.inspection = inspection;
    this.file = inspection.file();
    file.all(EvaluationRecord.class).forEach(each -> evaluations.put(each.id(), each.date()));
    file.all(CoachingSession.class).forEach(each -> sessions.put(each.id(), each.date()));
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
    inspection.each(
        FormatB19.class,
        (form, entry) ->
            require(form.date(), form.sessionId(), sessions.get(form.sessionId()), entry));
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
      inspection.add(
          MonitoringFinding.DATED_BEFORE_BASIS, entry, DATE, entry.id(), date, basis, fixed);
    }
  }
}
