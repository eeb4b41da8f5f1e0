package id.skp.rules.monitoring;

import id.skp.core.appraisal.EvaluationRecord;
import id.skp.core.appraisal.ItemRating;
import id.skp.core.appraisal.PeriodRatings;
import id.skp.core.appraisal.Rating;
import id.skp.core.dialogue.EvaluationDialogue;
import id.skp.core.dialogue.FeedbackEntry;
import id.skp.core.dialogue.FeedbackIntent;
import id.skp.core.plan.AssignerRole;
import id.skp.core.year.FileEntry;
import id.skp.core.year.PerformanceFile;
import java.util.List;

/** Looks at who rated, whether the feedback bears the ratings, and whether evaluations were talked about. */
final class JudgementReview {
  private final FileInspection inspection;
  private final PerformanceFile file;
  private final RatingProposer proposer;

  JudgementReview(FileInspection inspection, RatingProposer proposer) {
    this.inspection = inspection;
    this.file = inspection.file();
    this.proposer = proposer;
  }

  void review() {
    inspection.each(PeriodRatings.class, this::reviewRatings);
    inspection.each(EvaluationRecord.class, this::reviewEvaluation);
  }

  private void reviewRatings(PeriodRatings ratings, FileEntry entry) {
    if (!inspection.period().contains(ratings.period())) {
      return;
    }
    if (!mayPropose(ratings.role())) {
      inspection.add(
          MonitoringFinding.RATING_NOT_BY_PROPOSER,
          entry,
          "role",
          ratings.id(),
          ratings.role(),
          proposer);
    }
    for (int i = 0; i < ratings.items().size(); i++) {
      ItemRating item = ratings.items().get(i);
      if (item.rating() == Rating.DI_ATAS_EKSPEKTASI && isContradicted(item, ratings)) {
        inspection.add(
            MonitoringFinding.FEEDBACK_CONTRADICTS_RATING,
            entry,
            "items[" + i + "]",
            item.item(),
            item.rating(),
            ratings.period());
      }
    }
  }

  private boolean mayPropose(AssignerRole role) {
    return switch (proposer) {
      case PEJABAT_PENILAI -> role == AssignerRole.PEJABAT_PENILAI_KINERJA;
      case KETUA_TIM ->
        role == AssignerRole.PEJABAT_PENILAI_KINERJA || role == AssignerRole.KETUA_TIM;
    };
  }

  /** Feedback whose intent is not said contradicts nothing. */
  private boolean isContradicted(ItemRating item, PeriodRatings ratings) {
    List<FeedbackEntry> said = file.feedback(item.item(), ratings.period());
    return !said.isEmpty()
        && said.stream()
                .flatMap(each -> each.feedback().intent().stream())
                .filter(intent -> intent == FeedbackIntent.PERBAIKAN)
                .count()
            == said.size();
  }

  private void reviewEvaluation(EvaluationRecord evaluation, FileEntry entry) {
    boolean talkedAbout = file.all(EvaluationDialogue.class).stream()
        .anyMatch(each -> each.evaluationId().equals(evaluation.id()));
    if (inspection.period().contains(evaluation.evaluation().period()) && !talkedAbout) {
      inspection.add(
          MonitoringFinding.EVALUATION_WITHOUT_DIALOGUE,
          entry,
          "",
          evaluation.id(),
          evaluation.evaluation().period());
    }
  }
}
