package id.skp.json;

import static id.skp.json.Values.DATE;
import static id.skp.json.Values.ID;
import static id.skp.json.Values.NUMBER;
import static id.skp.json.Values.TEXT;
import static id.skp.json.Values.constant;
import static id.skp.json.Values.object;

import id.skp.core.dialogue.Feedback;
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
import java.util.Optional;

/** What is done during a year: action plans, what was reached, what was seen and said. */
final class WorkCodec {
  static final ValueDecoder<PlanItem> ITEM = object(WorkCodec::item);

  private static final ValueDecoder<ObservationMode> MODE = constant(ObservationMode.class);

  private WorkCodec() {}

  private static Optional<PlanItem> item(ObjectView json) {
    Optional<String> resultId = json.optional("resultId", ID);
    Optional<BehaviourValue> behaviour = json.optional("behaviour", PlanCodec.BEHAVIOUR);
    if (json.has("resultId") == json.has("behaviour")) {
      json.problem(
          "ITEM_MALFORMED",
          "perlu 'resultId' atau 'behaviour', salah satunya saja",
          "needs a 'resultId' or a 'behaviour', and only one of them");
    }
    return json.build(() -> resultId
        .map(PlanItem::result)
        .orElseGet(() -> PlanItem.behaviour(behaviour.orElseThrow())));
  }

  static ObjectTree item(PlanItem item) {
    return new ObjectTree().put("resultId", item.asResult()).put("behaviour", item.asBehaviour());
  }

  static Optional<ActionPlan> actionPlan(ObjectView json) {
    ActionPlanBuilder action = ActionPlan.builder();
    json.required("id", ID).ifPresent(action::id);
    json.required("period", AppraisalCodec.PERIOD).ifPresent(action::period);
    json.required("resultId", ID).ifPresent(action::resultId);
    json.required("action", TEXT).ifPresent(action::action);
    json.optional("target", WorkResultCodec.TARGET).ifPresent(action::target);
    return json.build(action::build);
  }

  static ObjectTree actionPlan(ActionPlan action) {
    return new ObjectTree()
        .put("id", action.id())
        .put("period", action.period().toString())
        .put("resultId", action.resultId())
        .put("action", action.action())
        .put("target", action.target().map(WorkResultCodec::target));
  }

  static Optional<PeriodicRealisation> realisation(ObjectView json) {
    PeriodicRealisationBuilder realisation = PeriodicRealisation.builder();
    json.required("id", ID).ifPresent(realisation::id);
    json.required("period", AppraisalCodec.PERIOD).ifPresent(realisation::period);
    json.required("resultId", ID).ifPresent(realisation::resultId);
    json.optional("actionPlanId", ID).ifPresent(realisation::actionPlanId);
    json.required("text", TEXT).ifPresent(realisation::text);
    json.optional("value", NUMBER).ifPresent(realisation::value);
    json.optional("source", TEXT).ifPresent(realisation::source);
    realisation.evidenceIds(json.list("evidenceIds", ID));
    return json.build(realisation::build);
  }

  static ObjectTree realisation(PeriodicRealisation realisation) {
    return new ObjectTree()
        .put("id", realisation.id())
        .put("period", realisation.period().toString())
        .put("resultId", realisation.resultId())
        .put("actionPlanId", realisation.actionPlanId())
        .put("text", realisation.text())
        .put("value", realisation.value())
        .put("source", realisation.source())
        .textsUnlessEmpty("evidenceIds", realisation.evidenceIds());
  }

  static Optional<Observation> observation(ObjectView json) {
    ObservationBuilder observation = Observation.builder();
    json.required("id", ID).ifPresent(observation::id);
    json.required("date", DATE).ifPresent(observation::date);
    json.required("mode", MODE).ifPresent(observation::mode);
    json.required("observerId", ID).ifPresent(observation::observerId);
    json.required("about", ITEM).ifPresent(observation::about);
    json.required("note", TEXT).ifPresent(observation::note);
    return json.build(observation::build);
  }

  static ObjectTree observation(Observation observation) {
    return new ObjectTree()
        .put("id", observation.id())
        .put("date", observation.date())
        .put("mode", observation.mode())
        .put("observerId", observation.observerId())
        .put("about", item(observation.about()))
        .put("note", observation.note());
  }

  static Optional<FeedbackEntry> feedback(ObjectView json) {
    Optional<String> id = json.required("id", ID);
    Optional<PlanItem> about = json.required("about", ITEM);
    Optional<Feedback> feedback = json.required("feedback", EvidenceCodec.FEEDBACK);
    return json.build(
        () -> new FeedbackEntry(id.orElseThrow(), about.orElseThrow(), feedback.orElseThrow()));
  }

  static ObjectTree feedback(FeedbackEntry entry) {
    return new ObjectTree()
        .put("id", entry.id())
        .put("about", item(entry.about()))
        .put("feedback", EvidenceCodec.feedback(entry.feedback()));
  }
}
