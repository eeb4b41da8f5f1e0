package id.skp.json;

import static id.skp.json.AppraisalCodec.ORGANISATION_PREDICATE;
import static id.skp.json.AppraisalCodec.PERIOD;
import static id.skp.json.AppraisalCodec.RATING;
import static id.skp.json.Values.ID;
import static id.skp.json.Values.TEXT;
import static id.skp.json.Values.WHOLE_NUMBER;
import static id.skp.json.Values.constant;
import static id.skp.json.Values.object;
import static id.skp.json.Values.text;

import id.skp.core.appraisal.Evaluation;
import id.skp.core.appraisal.EvaluationBuilder;
import id.skp.core.appraisal.PerformancePredicate;
import id.skp.core.number.Ratio;
import id.skp.core.text.Text;
import java.util.Optional;

/** What came out of an appraisal. */
final class EvaluationCodec {
  static final ValueDecoder<Evaluation> EVALUATION = object(EvaluationCodec::evaluation);
  static final ValueDecoder<PerformancePredicate> PREDICATE = constant(PerformancePredicate.class);

  private static final ValueDecoder<Ratio> SCORE = text(
      Text.of(
          "teks seperti '87.5' atau '13/14' dalam tanda kutip",
          "a text such as '87.5' or '13/14' in quotation marks"),
      Ratio::parse);

  private EvaluationCodec() {}

  static Optional<Evaluation> evaluation(ObjectView json) {
    EvaluationBuilder evaluation = Evaluation.builder();
    json.required("skpId", ID).ifPresent(evaluation::skpId);
    json.required("skpVersion", WHOLE_NUMBER).ifPresent(evaluation::skpVersion);
    json.required("period", PERIOD).ifPresent(evaluation::period);
    json.required("predicate", PREDICATE).ifPresent(evaluation::predicate);
    json.optional("resultRating", RATING).ifPresent(evaluation::resultRating);
    json.optional("behaviourRating", RATING).ifPresent(evaluation::behaviourRating);
    json.optional("recommendedResultRating", RATING).ifPresent(evaluation::recommendedResultRating);
    json.optional("recommendedBehaviourRating", RATING)
        .ifPresent(evaluation::recommendedBehaviourRating);
    json.optional("departureReason", TEXT).ifPresent(evaluation::departureReason);
    json.optional("organisationPredicate", ORGANISATION_PREDICATE)
        .ifPresent(evaluation::organisationPredicate);
    json.optional("skpScore", SCORE).ifPresent(evaluation::skpScore);
    json.optional("behaviourScore", SCORE).ifPresent(evaluation::behaviourScore);
    json.optional("performanceScore", SCORE).ifPresent(evaluation::performanceScore);
    json.required("ruleSet", ID).ifPresent(evaluation::ruleSet);
    evaluation.ruleSetBases(json.list("ruleSetBases", ID));
    json.required("libraryVersion", ID).ifPresent(evaluation::libraryVersion);
    return json.build(evaluation::build);
  }

  /** Returns the whole record. */
  static ObjectTree evaluation(Evaluation evaluation) {
    return outcome(evaluation)
        .put("ruleSet", evaluation.ruleSet())
        .textsUnlessEmpty("ruleSetBases", evaluation.ruleSetBases())
        .put("libraryVersion", evaluation.libraryVersion());
  }

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
