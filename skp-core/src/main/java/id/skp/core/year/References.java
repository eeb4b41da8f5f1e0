package id.skp.core.year;

import com.google.common.collect.ImmutableList;
import id.skp.core.appraisal.PeriodRatings;
import id.skp.core.dialogue.EvaluationDialogue;
import id.skp.core.dialogue.ExpectationDialogue;
import id.skp.core.dialogue.PerformanceDialogue;
import id.skp.core.dialogue.ProgressDialogue;
import id.skp.core.plan.Adjustment;
import id.skp.core.plan.PlanItem;
import id.skp.core.plan.Skp;
import id.skp.core.year.Reference.Target;
import java.util.List;
import java.util.Optional;

/** Collects what a value refers to. */
final class References {
  private final ImmutableList.Builder<Reference> found = ImmutableList.builder();

  References() {}

  References one(String pointer, Target target, String id) {
    found.add(new Reference(pointer, target, id));
    return this;
  }

  References maybe(String pointer, Target target, Optional<String> id) {
    id.ifPresent(present -> one(pointer, target, present));
    return this;
  }

  References all(String pointer, Target target, List<String> ids) {
    for (int i = 0; i < ids.size(); i++) {
      one(pointer + "/" + i, target, ids.get(i));
    }
    return this;
  }

  References item(String pointer, PlanItem item) {
    return maybe(pointer + "/resultId", Target.RESULT, item.asResult());
  }

  List<Reference> list() {
    return found.build();
  }

  static List<Reference> of(Skp skp) {
    return new References()
        .maybe("/planningDialogueId", Target.DIALOGUE, skp.planningDialogueId())
        .maybe(
            "/adjustment/dialogueId",
            Target.DIALOGUE,
            skp.adjustment().flatMap(Adjustment::dialogueId))
        .all(
            "/adjustment/missingSupport",
            Target.SUPPORT,
            skp.adjustment().map(Adjustment::missingSupport).orElse(List.of()))
        .list();
  }

  static List<Reference> of(PeriodRatings ratings) {
    References references = new References();
    for (int i = 0; i < ratings.items().size(); i++) {
      references.item("/items/" + i + "/item", ratings.items().get(i).item());
    }
    return references.list();
  }

  static List<Reference> of(PerformanceDialogue dialogue) {
    References references = new References();
    if (dialogue instanceof ExpectationDialogue clarified) {
      references
          .one(
              "/skpVersion", Target.PLAN_VERSION, PerformanceFile.versionId(clarified.skpVersion()))
          .all("/resultIds", Target.RESULT, clarified.resultIds());
    } else if (dialogue instanceof ProgressDialogue progress) {
      references
          .all("/resultIds", Target.RESULT, progress.resultIds())
          .all("/feedbackIds", Target.FEEDBACK, progress.feedbackIds())
          .all("/evidenceIds", Target.EVIDENCE, progress.evidenceIds())
          .maybe(
              "/adjustedVersion",
              Target.PLAN_VERSION,
              progress.adjustedVersion().map(PerformanceFile::versionId));
    } else if (dialogue instanceof EvaluationDialogue evaluation) {
      references.one("/evaluationId", Target.EVALUATION, evaluation.evaluationId());
    }
    return references.list();
  }
}
