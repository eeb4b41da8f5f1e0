package id.skp.json;

import static id.skp.json.Values.DATE;
import static id.skp.json.Values.ID;
import static id.skp.json.Values.NAME;
import static id.skp.json.Values.TEXT;
import static id.skp.json.Values.TRUTH;
import static id.skp.json.Values.WHOLE_NUMBER;
import static id.skp.json.Values.constant;
import static id.skp.json.Values.object;

import id.skp.core.appraisal.PerformancePredicate;
import id.skp.core.followup.DayUnit;
import id.skp.core.followup.DocumentSignature;
import id.skp.core.followup.EvaluationDocument;
import id.skp.core.followup.EvaluationDocumentBuilder;
import id.skp.core.followup.Objection;
import id.skp.core.followup.ObjectionAction;
import id.skp.core.followup.ObjectionBuilder;
import id.skp.core.followup.ObjectionEvent;
import id.skp.core.followup.ObjectionEventBuilder;
import id.skp.core.followup.ObjectionProfile;
import id.skp.core.followup.ObjectionProfileBuilder;
import id.skp.core.followup.ObjectionRecord;
import id.skp.core.followup.ObjectionRole;
import id.skp.core.followup.ObjectionState;
import id.skp.core.followup.ObjectionStep;
import id.skp.core.followup.ObjectionStepBuilder;
import id.skp.core.followup.Ruling;
import id.skp.core.followup.RulingOutcome;
import id.skp.core.followup.TimeLimit;
import id.skp.core.people.SignatureStatus;
import java.time.LocalDate;
import java.util.Optional;

/** Objections and evaluation documents. */
final class FollowUpCodec {
  private static final ValueDecoder<ObjectionAction> ACTION = constant(ObjectionAction.class);
  private static final ValueDecoder<ObjectionState> STATE = constant(ObjectionState.class);
  private static final ValueDecoder<ObjectionRole> ROLE = constant(ObjectionRole.class);
  private static final ValueDecoder<DayUnit> UNIT = constant(DayUnit.class);
  private static final ValueDecoder<RulingOutcome> OUTCOME = constant(RulingOutcome.class);
  private static final ValueDecoder<SignatureStatus> STATUS = constant(SignatureStatus.class);
  private static final ValueDecoder<TimeLimit> LIMIT = object(FollowUpCodec::limit);
  private static final ValueDecoder<Ruling> RULING = object(FollowUpCodec::ruling);
  private static final ValueDecoder<ObjectionEvent> EVENT = object(FollowUpCodec::event);
  private static final ValueDecoder<ObjectionStep> STEP = object(FollowUpCodec::step);
  private static final ValueDecoder<ObjectionProfile> PROFILE = object(FollowUpCodec::profile);
  private static final ValueDecoder<DocumentSignature> SIGNATURE = object(FollowUpCodec::signature);

  private FollowUpCodec() {}

  static Optional<Objection> objection(ObjectView json) {
    ObjectionBuilder objection = Objection.builder();
    json.required("id", ID).ifPresent(objection::id);
    json.required("evaluation", EvaluationCodec.EVALUATION).ifPresent(objection::evaluation);
    json.required("profile", PROFILE).ifPresent(objection::profile);
    json.required("receivedOn", DATE).ifPresent(objection::receivedOn);
    objection.events(json.list("events", EVENT));
    return json.build(objection::build);
  }

  static ObjectTree objection(Objection objection) {
    return new ObjectTree()
        .put("id", objection.id())
        .put("evaluation", EvaluationCodec.evaluation(objection.evaluation()))
        .put("profile", profile(objection.profile()))
        .put("receivedOn", objection.receivedOn())
        .listUnlessEmpty("events", objection.events(), FollowUpCodec::event);
  }

  static Optional<EvaluationDocument> document(ObjectView json) {
    EvaluationDocumentBuilder document = EvaluationDocument.builder();
    json.required("id", ID).ifPresent(document::id);
    json.required("skpId", ID).ifPresent(document::skpId);
    json.required("period", AppraisalCodec.PERIOD).ifPresent(document::period);
    json.required("employee", PeopleCodec.EMPLOYEE).ifPresent(document::employee);
    json.required("appraiser", PeopleCodec.APPRAISER).ifPresent(document::appraiser);
    json.required("appraiserSuperior", PeopleCodec.APPRAISER)
        .ifPresent(document::appraiserSuperior);
    json.optional("organisationPredicate", AppraisalCodec.ORGANISATION_PREDICATE)
        .ifPresent(document::organisationPredicate);
    json.required("predicate", EvaluationCodec.PREDICATE).ifPresent(document::predicate);
    json.optional("notes", TEXT).ifPresent(document::notes);
    json.optional("deliveredOn", DATE).ifPresent(document::deliveredOn);
    document.events(json.list("events", EVENT));
    document.signatures(json.list("signatures", SIGNATURE));
    return json.build(document::build);
  }

  static ObjectTree document(EvaluationDocument document) {
    return new ObjectTree()
        .put("id", document.id())
        .put("skpId", document.skpId())
        .put("period", document.period().toString())
        .put("employee", PeopleCodec.employee(document.employee()))
        .put("appraiser", PeopleCodec.appraiser(document.appraiser()))
        .put("appraiserSuperior", PeopleCodec.appraiser(document.appraiserSuperior()))
        .put("organisationPredicate", document.organisationPredicate())
        .put("predicate", document.predicate())
        .put("notes", document.notes())
        .put("deliveredOn", document.deliveredOn())
        .listUnlessEmpty("events", document.events(), FollowUpCodec::event)
        .listUnlessEmpty("signatures", document.signatures(), FollowUpCodec::signature);
  }

  static Optional<ObjectionRecord> record(ObjectView json) {
    Optional<String> id = json.required("id", ID);
    Optional<String> documentId = json.required("documentId", ID);
    Optional<ObjectionEvent> event = json.required("event", EVENT);
    return json.build(
        () -> new ObjectionRecord(id.orElseThrow(), documentId.orElseThrow(), event.orElseThrow()));
  }

  static ObjectTree record(ObjectionRecord record) {
    return new ObjectTree()
        .put("id", record.id())
        .put("documentId", record.documentId())
        .put("event", event(record.event()));
  }

  private static Optional<ObjectionProfile> profile(ObjectView json) {
    ObjectionProfileBuilder profile = ObjectionProfile.builder();
    json.required("name", NAME).ifPresent(profile::name);
    json.optional("documentLimit", LIMIT).ifPresent(profile::documentLimit);
    profile.steps(json.list("steps", STEP));
    return json.build(profile::build);
  }

  private static ObjectTree profile(ObjectionProfile profile) {
    return new ObjectTree()
        .put("name", profile.name())
        .put("documentLimit", profile.documentLimit().map(FollowUpCodec::limit))
        .list("steps", profile.steps(), FollowUpCodec::step);
  }

  private static Optional<ObjectionStep> step(ObjectView json) {
    ObjectionStepBuilder step = ObjectionStep.builder();
    json.required("action", ACTION).ifPresent(step::action);
    json.required("state", STATE).ifPresent(step::state);
    json.required("nextState", STATE).ifPresent(step::nextState);
    json.required("role", ROLE).ifPresent(step::role);
    json.optional("limit", LIMIT).ifPresent(step::limit);
    json.optional("fixesPredicate", TRUTH).ifPresent(step::fixesPredicate);
    return json.build(step::build);
  }

  private static ObjectTree step(ObjectionStep step) {
    return new ObjectTree()
        .put("action", step.action())
        .put("state", step.state())
        .put("nextState", step.nextState())
        .put("role", step.role())
        .put("limit", step.limit().map(FollowUpCodec::limit))
        .put("fixesPredicate", step.fixesPredicate());
  }

  private static Optional<TimeLimit> limit(ObjectView json) {
    Optional<Integer> days = json.required("days", WHOLE_NUMBER);
    Optional<DayUnit> unit = json.required("unit", UNIT);
    return json.build(() -> new TimeLimit(days.orElseThrow(), unit.orElseThrow()));
  }

  static ObjectTree limit(TimeLimit limit) {
    return new ObjectTree().put("days", limit.days()).put("unit", limit.unit());
  }

  private static Optional<ObjectionEvent> event(ObjectView json) {
    ObjectionEventBuilder event = ObjectionEvent.builder();
    json.required("action", ACTION).ifPresent(event::action);
    json.required("date", DATE).ifPresent(event::date);
    json.required("role", ROLE).ifPresent(event::role);
    json.required("reason", TEXT).ifPresent(event::reason);
    json.optional("ruling", RULING).ifPresent(event::ruling);
    return json.build(event::build);
  }

  static ObjectTree event(ObjectionEvent event) {
    return new ObjectTree()
        .put("action", event.action())
        .put("date", event.date())
        .put("role", event.role())
        .put("reason", event.reason())
        .put("ruling", event.ruling().map(FollowUpCodec::ruling));
  }

  private static Optional<Ruling> ruling(ObjectView json) {
    Optional<RulingOutcome> outcome = json.required("outcome", OUTCOME);
    Optional<PerformancePredicate> predicate =
        json.required("predicate", EvaluationCodec.PREDICATE);
    return json.build(() -> new Ruling(outcome.orElseThrow(), predicate.orElseThrow()));
  }

  private static ObjectTree ruling(Ruling ruling) {
    return new ObjectTree().put("outcome", ruling.outcome()).put("predicate", ruling.predicate());
  }

  private static Optional<DocumentSignature> signature(ObjectView json) {
    Optional<ObjectionRole> role = json.required("role", ROLE);
    Optional<SignatureStatus> status = json.required("status", STATUS);
    Optional<LocalDate> date = json.optional("date", DATE);
    return json.build(() -> new DocumentSignature(role.orElseThrow(), status.orElseThrow(), date));
  }

  private static ObjectTree signature(DocumentSignature signature) {
    return new ObjectTree()
        .put("role", signature.role())
        .put("status", signature.status())
        .put("date", signature.date());
  }
}
