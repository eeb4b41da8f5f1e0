package id.skp.json;

import id.skp.core.appraisal.Evaluation;
import id.skp.core.number.Ratio;

/** What came out of an appraisal. */
final class EvaluationCodec {
  private EvaluationCodec() {}

  /** Returns the record without what decided. */
  static ObjectTree outcome(Evaluation evaluation) {
    return new ObjectTree()
        .put("skpId", evaluation.skpId())
        .put("skpVersion", evaluation.skpVersion())
        .put("period", evaluation.period().toString())
        .put("predicate", evaluation.predicate())
        .put("resultRating", evaluation.resultRating())
        .put("behaviourRating", evaluation.behaviourRating())
        .put("recommendedResultRating", evaluation.recommendedResultRating())
        .put("recommendedBehaviourRating", evaluation.recommendedBehaviourRating())
        .put("departureReason", evaluation.departureReason())
        .put("organisationPredicate", evaluation.organisationPredicate())
        .put("skpScore", evaluation.skpScore().map(Ratio::toString))
        .put("behaviourScore", evaluation.behaviourScore().map(Ratio::toString))
        .put("performanceScore", evaluation.performanceScore().map(Ratio::toString));
  }
}
