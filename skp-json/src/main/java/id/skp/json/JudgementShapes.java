package id.skp.json;

import static id.skp.json.BasicShapes.COUNT;
import static id.skp.json.BasicShapes.DATE;
import static id.skp.json.BasicShapes.EVALUATION_PERIOD;
import static id.skp.json.BasicShapes.ID;
import static id.skp.json.BasicShapes.RATIO;
import static id.skp.json.BasicShapes.TEXT;
import static id.skp.json.BasicShapes.TRUTH;

import id.skp.core.appraisal.Evaluation;
import id.skp.core.appraisal.EvaluationBuilder;
import id.skp.core.appraisal.EvaluationRecord;
import id.skp.core.appraisal.ItemRating;
import id.skp.core.appraisal.PerformancePredicate;
import id.skp.core.appraisal.PeriodRatings;
import id.skp.core.appraisal.PeriodRatingsBuilder;
import id.skp.core.appraisal.RuleSetFingerprint;
import id.skp.core.shape.ObjectShape;
import id.skp.core.shape.Part;
import id.skp.core.shape.Shape;
import id.skp.core.text.Text;
import java.util.Map;

/** What the leader judges of a period, and the evaluation that came out. */
final class JudgementShapes {
  static final Shape<PerformancePredicate> PREDICATE = Shape.constant(
      PerformancePredicate.class, Text.of("Predikat kinerja", "The outcome of a person."));

  static final Shape<ItemRating> ITEM_RATING = ObjectShape.of(
          "itemRating",
          Text.of("Rating butir", "The rating of one result or behaviour value."),
          Part.required("item", WorkShapes.ITEM, ItemRating::item),
          Part.required("rating", AppraisalShapes.RATING, ItemRating::rating),
          ItemRating::new)
      .shape();

  static final ObjectShape<PeriodRatings, PeriodRatingsBuilder> RATINGS = ObjectShape.of(
          "periodRatings",
          Text.of("Rating pimpinan", "What the leader judges of a period."),
          PeriodRatings::builder,
          PeriodRatingsBuilder::build)
      .required("id", ID, PeriodRatings::id, PeriodRatingsBuilder::id)
      .saying("The host system's id of the judgement.")
      .required("period", EVALUATION_PERIOD, PeriodRatings::period, PeriodRatingsBuilder::period)
      .saying("The period that is judged.")
      .required("date", DATE, PeriodRatings::date, PeriodRatingsBuilder::date)
      .saying("The day on which the ratings were given.")
      .required("givenBy", ID, PeriodRatings::givenBy, PeriodRatingsBuilder::givenBy)
      .saying("The id of who gave the ratings.")
      .optional("inPlaceOf", ID, PeriodRatings::inPlaceOf, PeriodRatingsBuilder::inPlaceOf)
      .saying("The id of the appraiser in whose place somebody stood in.")
      .required(
          "role", WorkResultShapes.ASSIGNER_ROLE, PeriodRatings::role, PeriodRatingsBuilder::role)
      .optional(
          "organisationPredicate",
          AppraisalShapes.ORGANISATION_PREDICATE,
          PeriodRatings::organisationPredicate,
          PeriodRatingsBuilder::organisationPredicate)
      .optional("leadsUnit", TRUTH, PeriodRatings::leadsUnit, PeriodRatingsBuilder::leadsUnit)
      .saying(
          "Whether the employee leads the unit whose outcome is given; if absent, as the post says.")
      .list("items", ITEM_RATING.list(), PeriodRatings::items, PeriodRatingsBuilder::items)
      .saying("The ratings of single results and core values.")
      .optional(
          "resultRating",
          AppraisalShapes.RATING,
          PeriodRatings::resultRating,
          PeriodRatingsBuilder::resultRating)
      .saying("The rating of all results together.")
      .optional(
          "behaviourRating",
          AppraisalShapes.RATING,
          PeriodRatings::behaviourRating,
          PeriodRatingsBuilder::behaviourRating)
      .saying("The rating of behaviour as a whole.")
      .optional(
          "departureReason",
          TEXT,
          PeriodRatings::departureReason,
          PeriodRatingsBuilder::departureReason)
      .saying("Why the leader departs from a recommended rating.")
      .shape();

  /** Stands for what decided where that is told elsewhere. */
  private static final String UNTOLD = "-";

  /** What came out, without what decided. */
  static final ObjectShape<Evaluation, EvaluationBuilder> OUTCOME = ObjectShape.of(
          null,
          Text.same("What came out."),
          () -> Evaluation.builder().ruleSet(UNTOLD).libraryVersion(UNTOLD),
          EvaluationBuilder::build)
      .required("skpId", ID, Evaluation::skpId, EvaluationBuilder::skpId)
      .saying("The id of the plan that was evaluated.")
      .required("skpVersion", COUNT, Evaluation::skpVersion, EvaluationBuilder::skpVersion)
      .saying("The version of the plan that was evaluated.")
      .required("period", EVALUATION_PERIOD, Evaluation::period, EvaluationBuilder::period)
      .saying("The period that was evaluated.")
      .required("predicate", PREDICATE, Evaluation::predicate, EvaluationBuilder::predicate)
      .optional(
          "resultRating",
          AppraisalShapes.RATING,
          Evaluation::resultRating,
          EvaluationBuilder::resultRating)
      .saying("The rating of all results together.")
      .optional(
          "behaviourRating",
          AppraisalShapes.RATING,
          Evaluation::behaviourRating,
          EvaluationBuilder::behaviourRating)
      .saying("The rating of behaviour as a whole.")
      .optional(
          "recommendedResultRating",
          AppraisalShapes.RATING,
          Evaluation::recommendedResultRating,
          EvaluationBuilder::recommendedResultRating)
      .saying("The rating of results that the rule set recommends.")
      .optional(
          "recommendedBehaviourRating",
          AppraisalShapes.RATING,
          Evaluation::recommendedBehaviourRating,
          EvaluationBuilder::recommendedBehaviourRating)
      .saying("The rating of behaviour that the rule set recommends.")
      .optional(
          "departureReason", TEXT, Evaluation::departureReason, EvaluationBuilder::departureReason)
      .saying("Why the leader departs from a recommended rating.")
      .optional(
          "organisationPredicate",
          AppraisalShapes.ORGANISATION_PREDICATE,
          Evaluation::organisationPredicate,
          EvaluationBuilder::organisationPredicate)
      .optional("skpScore", RATIO, Evaluation::skpScore, EvaluationBuilder::skpScore)
      .saying("The score of the plan, exactly (PermenPAN-RB 8/2021).")
      .optional(
          "behaviourScore", RATIO, Evaluation::behaviourScore, EvaluationBuilder::behaviourScore)
      .saying("The score of behaviour, exactly (PermenPAN-RB 8/2021).")
      .optional(
          "performanceScore",
          RATIO,
          Evaluation::performanceScore,
          EvaluationBuilder::performanceScore)
      .saying("The score of performance, both weighted, exactly (PermenPAN-RB 8/2021).")
      .shape();

  static final ObjectShape<Evaluation, EvaluationBuilder> EVALUATION = ObjectShape.of(
          "evaluation",
          Text.of("Hasil evaluasi", "The record as it was."),
          Evaluation::builder,
          EvaluationBuilder::build)
      .all(OUTCOME)
      .required("ruleSet", ID, Evaluation::ruleSet, EvaluationBuilder::ruleSet)
      .saying("The id of the rule set that decided.")
      .list(
          "ruleSetBases",
          ID.list().unique(),
          Evaluation::ruleSetBases,
          EvaluationBuilder::ruleSetBases)
      .saying("The ids of the rule sets that it rests on, nearest first.")
      .optional(
          "ruleSetFingerprint",
          ID.as(RuleSetFingerprint::of, RuleSetFingerprint::text, Map.of()),
          Evaluation::ruleSetFingerprint,
          EvaluationBuilder::ruleSetFingerprint)
      .saying("What tells the rule set that decided apart from another one of its id.")
      .required("libraryVersion", ID, Evaluation::libraryVersion, EvaluationBuilder::libraryVersion)
      .saying("The version of the library that decided.")
      .shape();

  static final ObjectShape<EvaluationRecord, Object[]> RECORD = ObjectShape.of(
          "evaluationRecord",
          Text.of("Evaluasi", "An evaluation that was recorded."),
          Part.required("id", ID, EvaluationRecord::id)
              .saying("The host system's id of the evaluation."),
          Part.required("date", DATE, EvaluationRecord::date)
              .saying("The day on which the evaluation was fixed."),
          Part.optional("ratingsId", ID, EvaluationRecord::ratingsId)
              .saying("The id of the judgement that was evaluated."),
          Part.required("evaluation", EVALUATION, EvaluationRecord::evaluation),
          EvaluationRecord::new)
      .shape();

  private JudgementShapes() {}
}
