package id.skp.json;

import static id.skp.json.Values.DATE;
import static id.skp.json.Values.ID;
import static id.skp.json.Values.TEXT;
import static id.skp.json.Values.TRUTH;
import static id.skp.json.Values.WHOLE_NUMBER;
import static id.skp.json.Values.constant;
import static id.skp.json.Values.object;
import static id.skp.json.Values.text;

import id.skp.core.appraisal.Evaluation;
import id.skp.core.appraisal.EvaluationBuilder;
import id.skp.core.appraisal.EvaluationRecord;
import id.skp.core.appraisal.ItemRating;
import id.skp.core.appraisal.PerformancePredicate;
import id.skp.core.appraisal.PeriodRatings;
import id.skp.core.appraisal.PeriodRatingsBuilder;
import id.skp.core.appraisal.Rating;
import id.skp.core.number.Ratio;
import id.skp.core.plan.PlanItem;
import id.skp.core.text.Text;
import java.time.LocalDate;
import java.util.Optional;

/** What the leader judges of a period, and the evaluation that came out. */
final class JudgementCodec {
  private static final ValueDecoder<ItemRating> ITEM_RATING = object(JudgementCodec::itemRating);
  private static final ValueDecoder<Evaluation> EVALUATION = object(JudgementCodec::evaluation);
  private static final ValueDecoder<PerformancePredicate> PREDICATE =
      constant(PerformancePredicate.class);
  private static final ValueDecoder<Ratio> RATIO = text(
      Text.of(
          "teks seperti '87.5' atau '13/14' dalam tanda kutip",
          "a text such as '87.5' or '13/14' in quotation marks"),
      Ratio::parse);

  private JudgementCodec() {}

  static Optional<PeriodRatings> ratings(ObjectView json) {
    PeriodRatingsBuilder ratings = PeriodRatings.builder();
    json.required("id", ID).ifPresent(ratings::id);
    json.required("period", AppraisalCodec.PERIOD).ifPresent(ratings::period);
    json.required("date", DATE).ifPresent(ratings::date);
    json.required("givenBy", ID).ifPresent(ratings::givenBy);
    json.optional("inPlaceOf", ID).ifPresent(ratings::inPlaceOf);
    json.required("role", WorkResultCodec.ASSIGNER_ROLE).ifPresent(ratings::role);
    json.optional("organisationPredicate", AppraisalCodec.ORGANISATION_PREDICATE)
        .ifPresent(ratings::organisationPredicate);
    json.optional("leadsUnit", TRUTH).ifPresent(ratings::leadsUnit);
    ratings.items(json.list("items", ITEM_RATING));
    json.optional("resultRating", AppraisalCodec.RATING).ifPresent(ratings::resultRating);
    json.optional("behaviourRating", AppraisalCodec.RATING).ifPresent(ratings::behaviourRating);
    json.optional("departureReason", TEXT).ifPresent(ratings::departureReason);
    return json.build(ratings::build);
  }

  static ObjectTree ratings(PeriodRatings ratings) {
    return new ObjectTree()
        .put("id", ratings.id())
        .put("period", ratings.period().toString())
        .put("date", ratings.date())
        .put("givenBy", ratings.givenBy())
        .put("inPlaceOf", ratings.inPlaceOf())
        .put("role", ratings.role())
        .put("organisationPredicate", ratings.organisationPredicate())
        .put("leadsUnit", ratings.leadsUnit())
        .listUnlessEmpty("items", ratings.items(), JudgementCodec::itemRating)
        .put("resultRating", ratings.resultRating())
        .put("behaviourRating", ratings.behaviourRating())
        .put("departureReason", ratings.departureReason());
  }

  private static Optional<ItemRating> itemRating(ObjectView json) {
    Optional<PlanItem> item = json.required("item", WorkCodec.ITEM);
    Optional<Rating> rating = json.required("rating", AppraisalCodec.RATING);
    return json.build(() -> new ItemRating(item.orElseThrow(), rating.orElseThrow()));
  }

  private static ObjectTree itemRating(ItemRating rating) {
    return new ObjectTree()
        .put("item", WorkCodec.item(rating.item()))
        .put("rating", rating.rating());
  }

  static Optional<EvaluationRecord> record(ObjectView json) {
    Optional<String> id = json.required("id", ID);
    Optional<LocalDate> date = json.required("date", DATE);
    Optional<String> ratingsId = json.optional("ratingsId", ID);
    Optional<Evaluation> evaluation = json.required("evaluation", EVALUATION);
    return json.build(() -> new EvaluationRecord(
        id.orElseThrow(), date.orElseThrow(), ratingsId, evaluation.orElseThrow()));
  }

  static ObjectTree record(EvaluationRecord record) {
    return new ObjectTree()
        .put("id", record.id())
        .put("date", record.date())
        .put("ratingsId", record.ratingsId())
        .put("evaluation", evaluation(record.evaluation()));
  }

  private static Optional<Evaluation> evaluation(ObjectView json) {
    EvaluationBuilder evaluation = Evaluation.builder();
    json.required("skpId", ID).ifPresent(evaluation::skpId);
    json.required("skpVersion", WHOLE_NUMBER).ifPresent(evaluation::skpVersion);
    json.required("period", AppraisalCodec.PERIOD).ifPresent(evaluation::period);
    json.required("predicate", PREDICATE).ifPresent(evaluation::predicate);
    json.optional("resultRating", AppraisalCodec.RATING).ifPresent(evaluation::resultRating);
    json.optional("behaviourRating", AppraisalCodec.RATING).ifPresent(evaluation::behaviourRating);
    json.optional("recommendedResultRating", AppraisalCodec.RATING)
        .ifPresent(evaluation::recommendedResultRating);
    json.optional("recommendedBehaviourRating", AppraisalCodec.RATING)
        .ifPresent(evaluation::recommendedBehaviourRating);
    json.optional("departureReason", TEXT).ifPresent(evaluation::departureReason);
    json.optional("organisationPredicate", AppraisalCodec.ORGANISATION_PREDICATE)
        .ifPresent(evaluation::organisationPredicate);
    json.optional("skpScore", RATIO).ifPresent(evaluation::skpScore);
    json.optional("behaviourScore", RATIO).ifPresent(evaluation::behaviourScore);
    json.optional("performanceScore", RATIO).ifPresent(evaluation::performanceScore);
    json.required("ruleSet", ID).ifPresent(evaluation::ruleSet);
    evaluation.ruleSetBases(json.list("ruleSetBases", ID));
    json.required("libraryVersion", ID).ifPresent(evaluation::libraryVersion);
    return json.build(evaluation::build);
  }

  private static ObjectTree evaluation(Evaluation evaluation) {
    return EvaluationCodec.outcome(evaluation)
        .put("ruleSet", evaluation.ruleSet())
        .textsUnlessEmpty("ruleSetBases", evaluation.ruleSetBases())
        .put("libraryVersion", evaluation.libraryVersion());
  }
}
