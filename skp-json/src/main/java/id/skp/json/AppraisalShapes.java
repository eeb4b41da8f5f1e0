package id.skp.json;

import static id.skp.json.BasicShapes.DATE;
import static id.skp.json.BasicShapes.EVALUATION_PERIOD;
import static id.skp.json.BasicShapes.ID;
import static id.skp.json.BasicShapes.INTEGER;
import static id.skp.json.BasicShapes.NUMBER;
import static id.skp.json.BasicShapes.TEXT;
import static id.skp.json.BasicShapes.TRUTH;

import id.skp.core.appraisal.Appraisal;
import id.skp.core.appraisal.AppraisalBuilder;
import id.skp.core.appraisal.BehaviourAppraisal;
import id.skp.core.appraisal.BehaviourAppraisalBuilder;
import id.skp.core.appraisal.BehaviourLevelAppraisal;
import id.skp.core.appraisal.BehaviourLevelAppraisalBuilder;
import id.skp.core.appraisal.IndicatorAppraisal;
import id.skp.core.appraisal.OrganisationPredicate;
import id.skp.core.appraisal.Rating;
import id.skp.core.appraisal.ResultAppraisal;
import id.skp.core.appraisal.ResultAppraisalBuilder;
import id.skp.core.appraisal.SuperiorResult;
import id.skp.core.plan.Extensions;
import id.skp.core.shape.ObjectShape;
import id.skp.core.shape.Part;
import id.skp.core.shape.Shape;
import id.skp.core.text.Text;

/** What is judged: the plan, the period, and what is judged of each result and behaviour. */
final class AppraisalShapes {
  static final Shape<Rating> RATING =
      Shape.constant(Rating.class, Text.of("Rating", "Rating against the expectation."));

  static final Shape<OrganisationPredicate> ORGANISATION_PREDICATE = Shape.constant(
      OrganisationPredicate.class,
      Text.of("Predikat kinerja organisasi", "The outcome of the unit."));

  static final Shape<IndicatorAppraisal> INDICATOR = ObjectShape.of(
          "indicatorAppraisal",
          Text.of(
              "Realisasi indikator",
              "What was reached of an indicator, as a number (PermenPAN-RB 8/2021)."),
          Part.required("indicatorId", ID, IndicatorAppraisal::indicatorId)
              .saying("The id of the indicator in the plan."),
          Part.required("realisation", NUMBER, IndicatorAppraisal::realisation)
              .saying("What the aspect came to, in percent of its target (PermenPAN-RB 8/2021)."),
          IndicatorAppraisal::new)
      .shape();

  static final Shape<SuperiorResult> SUPERIOR = Shape.later(() -> ObjectShape.of(
          "superiorResult",
          Text.of(
              "Hasil kerja atasan",
              "How the superior's result came out that a non-direct one supports (PermenPAN-RB"
                  + " 8/2021)."),
          Part.required("category", WorkResultShapes.CATEGORY, SuperiorResult::category),
          Part.required("score", NUMBER, SuperiorResult::score)
              .saying("The score of the superior's result, on the scale of scores of results."),
          SuperiorResult::new)
      .shape());

  static final Shape<ResultAppraisal> RESULT = ObjectShape.of(
          "resultAppraisal",
          Text.of("Penilaian hasil kerja", "What is judged of a result of the plan."),
          ResultAppraisal::builder,
          ResultAppraisalBuilder::build)
      .required("resultId", ID, ResultAppraisal::resultId, ResultAppraisalBuilder::resultId)
      .saying("The id of a result of the plan.")
      .optional(
          "realisation",
          EvidenceShapes.REALISATION,
          ResultAppraisal::realisation,
          ResultAppraisalBuilder::realisation)
      .list(
          "indicators",
          INDICATOR.list(),
          ResultAppraisal::indicators,
          ResultAppraisalBuilder::indicators)
      .saying("What single indicators came to, each once.")
      .optional(
          "category",
          WorkResultShapes.CATEGORY,
          ResultAppraisal::category,
          ResultAppraisalBuilder::category)
      .optional("superior", SUPERIOR, ResultAppraisal::superior, ResultAppraisalBuilder::superior)
      .list(
          "feedback",
          EvidenceShapes.FEEDBACK.list(),
          ResultAppraisal::feedback,
          ResultAppraisalBuilder::feedback)
      .saying("What others said of the result; the leader weighs it.")
      .optional("rating", RATING, ResultAppraisal::rating, ResultAppraisalBuilder::rating)
      .saying("The rating of this one result.")
      .shape();

  static final Shape<BehaviourAppraisal> BEHAVIOUR = Shape.later(() -> ObjectShape.of(
          "behaviourAppraisal",
          Text.of("Penilaian perilaku kerja", "What is judged of the behaviour under a value."),
          BehaviourAppraisal::builder,
          BehaviourAppraisalBuilder::build)
      .required(
          "value",
          PlanShapes.BEHAVIOUR,
          BehaviourAppraisal::value,
          BehaviourAppraisalBuilder::value)
      .list(
          "feedback",
          EvidenceShapes.FEEDBACK.list(),
          BehaviourAppraisal::feedback,
          BehaviourAppraisalBuilder::feedback)
      .saying("What others said of the behaviour; the leader weighs it.")
      .optional("rating", RATING, BehaviourAppraisal::rating, BehaviourAppraisalBuilder::rating)
      .saying("The rating of this one core value.")
      .shape());

  static final Shape<BehaviourLevelAppraisal> LEVEL = Shape.later(() -> ObjectShape.of(
          "behaviourLevel",
          Text.of(
              "Level perilaku kerja",
              "The level of an aspect that was shown (PermenPAN-RB 8/2021)."),
          BehaviourLevelAppraisal::builder,
          BehaviourLevelAppraisalBuilder::build)
      .required(
          "aspect",
          PlanShapes.BEHAVIOUR_ASPECT,
          BehaviourLevelAppraisal::aspect,
          BehaviourLevelAppraisalBuilder::aspect)
      .required(
          "level", INTEGER, BehaviourLevelAppraisal::level, BehaviourLevelAppraisalBuilder::level)
      .saying("The level that the appraiser saw, on the scale of the standards.")
      .list(
          "situationLevels",
          INTEGER.list(),
          BehaviourLevelAppraisal::situationLevels,
          BehaviourLevelAppraisalBuilder::situationLevels)
      .saying(
          "The levels of the aspect's situations, in their order; none where only the whole aspect was judged.")
      .optional(
          "surveyScore",
          NUMBER,
          BehaviourLevelAppraisal::surveyScore,
          BehaviourLevelAppraisalBuilder::surveyScore)
      .saying("What the survey of peers and subordinates gave, on the scale of the levels.")
      .shape());

  static final ObjectShape<Appraisal, AppraisalBuilder> APPRAISAL = ObjectShape.of(
          "appraisal",
          Text.of("Penilaian kinerja", "What is judged of a plan for a period."),
          Appraisal::builder,
          AppraisalBuilder::build)
      .required("skp", PlanShapes.SKP, Appraisal::skp, AppraisalBuilder::skp)
      .saying("The plan that is appraised, as it was agreed.")
      .required("period", EVALUATION_PERIOD, Appraisal::period, AppraisalBuilder::period)
      .saying("The period that is appraised, within that of the plan.")
      .optional(
          "organisationPredicate",
          ORGANISATION_PREDICATE,
          Appraisal::organisationPredicate,
          AppraisalBuilder::organisationPredicate)
      .optional("leadsUnit", TRUTH, Appraisal::leadsUnit, AppraisalBuilder::leadsUnit)
      .saying(
          "Whether the employee leads the unit whose outcome is given; if absent, as the post says.")
      .list("results", RESULT.list(), Appraisal::results, AppraisalBuilder::results)
      .saying("What single results came to, each result of the plan once.")
      .list("behaviours", BEHAVIOUR.list(), Appraisal::behaviours, AppraisalBuilder::behaviours)
      .saying("How the employee lived up to each of the seven core values (BerAKHLAK).")
      .list(
          "behaviourLevels",
          LEVEL.list(),
          Appraisal::behaviourLevels,
          AppraisalBuilder::behaviourLevels)
      .saying("The levels shown in the aspects of behaviour (PermenPAN-RB 8/2021).")
      .standard("peerOpinion", TRUTH, Appraisal::peerOpinion, AppraisalBuilder::peerOpinion, false)
      .saying(
          "Whether the agency asks peers and direct subordinates, which decides the weights (PermenPAN-RB 8/2021); false if absent.")
      .optional("newIdea", TEXT, Appraisal::newIdea, AppraisalBuilder::newIdea)
      .saying("The new idea of use to the organisation, in words (PermenPAN-RB 8/2021).")
      .optional("superiorSince", DATE, Appraisal::superiorSince, AppraisalBuilder::superiorSince)
      .saying(
          "Since when the superior who scores the behaviour has been the employee's (PermenPAN-RB 8/2021).")
      .optional("resultRating", RATING, Appraisal::resultRating, AppraisalBuilder::resultRating)
      .saying("The rating of all results together.")
      .optional(
          "behaviourRating", RATING, Appraisal::behaviourRating, AppraisalBuilder::behaviourRating)
      .saying("The rating of behaviour as a whole.")
      .optional(
          "departureReason", TEXT, Appraisal::departureReason, AppraisalBuilder::departureReason)
      .saying("Why the appraiser departs from a recommended rating.")
      .unless(
          "extensions",
          Shape.later(() -> ExtensionShapes.APPRAISAL),
          Appraisal::extensions,
          AppraisalBuilder::extensions,
          Extensions.none())
      .shape();

  private AppraisalShapes() {}
}
