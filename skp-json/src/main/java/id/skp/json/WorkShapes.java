package id.skp.json;

import static id.skp.json.BasicShapes.DATE;
import static id.skp.json.BasicShapes.EVALUATION_PERIOD;
import static id.skp.json.BasicShapes.ID;
import static id.skp.json.BasicShapes.NUMBER;
import static id.skp.json.BasicShapes.TEXT;
import static id.skp.json.BasicShapes.json;
import static id.skp.json.BasicShapes.where;

import id.skp.core.dialogue.FeedbackEntry;
import id.skp.core.evidence.Observation;
import id.skp.core.evidence.ObservationBuilder;
import id.skp.core.evidence.ObservationMode;
import id.skp.core.evidence.PeriodicRealisation;
import id.skp.core.evidence.PeriodicRealisationBuilder;
import id.skp.core.plan.ActionPlan;
import id.skp.core.plan.ActionPlanBuilder;
import id.skp.core.plan.BehaviourValue;
import id.skp.core.plan.PlanItem;
import id.skp.core.shape.GivenFields;
import id.skp.core.shape.ObjectShape;
import id.skp.core.shape.Part;
import id.skp.core.shape.Shape;
import id.skp.core.text.Text;
import java.util.Optional;

/** What is done during a year: action plans, what was reached, what was seen and said. */
final class WorkShapes {
  static final Shape<PlanItem> ITEM = ObjectShape.of(
          "planItem",
          Text.of("Butir SKP", "A result of the plan or a behaviour value, one of them."),
          Part.optional("resultId", ID, PlanItem::asResult)
              .saying("The id of the result in the plan, where it is about one."),
          Part.optional("behaviour", PlanShapes.BEHAVIOUR, PlanItem::asBehaviour),
          WorkShapes::item)
      .check((parts, given) -> refuseBothOrNone(given))
      .where(where("""
          {"oneOf": [
            {"required": ["resultId"],
             "properties": {"resultId": {"not": {"type": "null"}}, "behaviour": {"type": "null"}}},
            {"required": ["behaviour"],
             "properties": {"behaviour": {"not": {"type": "null"}}, "resultId": {"type": "null"}}}]}"""))
      .shape();

  static final ObjectShape<ActionPlan, ActionPlanBuilder> ACTION_PLAN = ObjectShape.of(
          "actionPlan",
          Text.of("Rencana aksi", "What is to be done for a result in a period."),
          ActionPlan::builder,
          ActionPlanBuilder::build)
      .required("id", ID, ActionPlan::id, ActionPlanBuilder::id)
      .saying("The host system's id of the action.")
      .required("period", EVALUATION_PERIOD, ActionPlan::period, ActionPlanBuilder::period)
      .saying("The period in which the action is to be done.")
      .required("resultId", ID, ActionPlan::resultId, ActionPlanBuilder::resultId)
      .saying("The id of the result that the action serves.")
      .required("action", TEXT, ActionPlan::action, ActionPlanBuilder::action)
      .saying("What is to be done.")
      .optional("target", WorkResultShapes.TARGET, ActionPlan::target, ActionPlanBuilder::target)
      .shape();

  static final ObjectShape<PeriodicRealisation, PeriodicRealisationBuilder> REALISATION =
      ObjectShape.of(
              "periodicRealisation",
              Text.of("Realisasi rencana aksi", "What was reached of a result in a period."),
              PeriodicRealisation::builder,
              PeriodicRealisationBuilder::build)
          .required("id", ID, PeriodicRealisation::id, PeriodicRealisationBuilder::id)
          .saying("The host system's id of the realisation.")
          .required(
              "period",
              EVALUATION_PERIOD,
              PeriodicRealisation::period,
              PeriodicRealisationBuilder::period)
          .saying("The period in which it was realised.")
          .required(
              "resultId", ID, PeriodicRealisation::resultId, PeriodicRealisationBuilder::resultId)
          .saying("The id of the result that was worked on.")
          .optional(
              "actionPlanId",
              ID,
              PeriodicRealisation::actionPlanId,
              PeriodicRealisationBuilder::actionPlanId)
          .saying("The id of the action that was carried out.")
          .required("text", TEXT, PeriodicRealisation::text, PeriodicRealisationBuilder::text)
          .saying("What was realised, in words.")
          .optional("value", NUMBER, PeriodicRealisation::value, PeriodicRealisationBuilder::value)
          .saying("What was realised, as a number in the target's unit.")
          .optional("source", TEXT, PeriodicRealisation::source, PeriodicRealisationBuilder::source)
          .saying("Where the data come from.")
          .list(
              "evidenceIds",
              ID.list().unique(),
              PeriodicRealisation::evidenceIds,
              PeriodicRealisationBuilder::evidenceIds)
          .saying("The ids of the evidence of it.")
          .shape();

  static final ObjectShape<Observation, ObservationBuilder> OBSERVATION = ObjectShape.of(
          "observation",
          Text.of("Pengamatan", "What the leader or another saw."),
          Observation::builder,
          ObservationBuilder::build)
      .required("id", ID, Observation::id, ObservationBuilder::id)
      .saying("The host system's id of the observation.")
      .required("date", DATE, Observation::date, ObservationBuilder::date)
      .saying("The day of the observation.")
      .required(
          "mode",
          Shape.constant(
              ObservationMode.class, Text.of("Cara pengamatan", "Regular or occasional.")),
          Observation::mode,
          ObservationBuilder::mode)
      .required("observerId", ID, Observation::observerId, ObservationBuilder::observerId)
      .saying("The id of who observed.")
      .required("about", ITEM, Observation::about, ObservationBuilder::about)
      .required("note", TEXT, Observation::note, ObservationBuilder::note)
      .saying("What was observed.")
      .shape();

  static final ObjectShape<FeedbackEntry, Object[]> FEEDBACK = ObjectShape.of(
          "feedbackEntry",
          Text.of("Umpan balik", "Feedback on a result or a behaviour value, with its day."),
          Part.required("id", ID, FeedbackEntry::id)
              .saying("The host system's id of the feedback."),
          Part.required("about", ITEM, FeedbackEntry::about),
          Part.required(
                  "feedback", EvidenceShapes.FEEDBACK.narrowed(json("""
                  {"required": ["date"], "properties": {"date": {"type": "string"}}}""")), FeedbackEntry::feedback)
              .saying("What was said, with its day."),
          FeedbackEntry::new)
      .shape();

  private static PlanItem item(Optional<String> resultId, Optional<BehaviourValue> behaviour) {
    return resultId
        .map(PlanItem::result)
        .orElseGet(() -> PlanItem.behaviour(behaviour.orElseThrow()));
  }

  private static void refuseBothOrNone(GivenFields given) {
    if (given.has("resultId") == given.has("behaviour")) {
      given.refuse(
          "ITEM_MALFORMED",
          "perlu 'resultId' atau 'behaviour', salah satunya saja",
          "needs a 'resultId' or a 'behaviour', and only one of them");
    }
  }

  private WorkShapes() {}
}
