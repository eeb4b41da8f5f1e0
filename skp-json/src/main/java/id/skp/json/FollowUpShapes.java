package id.skp.json;

import static id.skp.json.BasicShapes.DATE;
import static id.skp.json.BasicShapes.EVALUATION_PERIOD;
import static id.skp.json.BasicShapes.ID;
import static id.skp.json.BasicShapes.NAME;
import static id.skp.json.BasicShapes.NUMBER;
import static id.skp.json.BasicShapes.TEXT;
import static id.skp.json.BasicShapes.TRUTH;
import static id.skp.json.BasicShapes.json;

import id.skp.core.followup.CreditFixing;
import id.skp.core.followup.CreditFixingBuilder;
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
import id.skp.core.shape.ObjectShape;
import id.skp.core.shape.Part;
import id.skp.core.shape.Shape;
import id.skp.core.text.Text;

/** Objections and evaluation documents. */
final class FollowUpShapes {
  private static final Shape<ObjectionAction> ACTION = Shape.constant(
      ObjectionAction.class, Text.of("Langkah keberatan", "A step of an objection."));

  static final Shape<ObjectionState> STATE = Shape.constant(
      ObjectionState.class, Text.of("Keadaan keberatan", "Where an objection stands."));

  private static final Shape<ObjectionRole> ROLE =
      Shape.constant(ObjectionRole.class, Text.of("Peran dalam keberatan", "Who acts."));

  static final Shape<TimeLimit> LIMIT = ObjectShape.of(
          "timeLimit",
          Text.of("Jangka waktu", "A number of days, or of working days."),
          Part.required("days", Shape.integer(1, 1_000_000), TimeLimit::days)
              .saying("How many days there are."),
          Part.required(
              "unit",
              Shape.constant(DayUnit.class, Text.of("Satuan hari", "Days or working days.")),
              TimeLimit::unit),
          TimeLimit::new)
      .shape();

  static final Shape<Ruling> RULING = ObjectShape.of(
          "ruling",
          Text.of("Putusan", "Whether the predicate is kept or replaced, and which one holds."),
          Part.required(
              "outcome",
              Shape.constant(RulingOutcome.class, Text.of("Isi putusan", "What is ruled.")),
              Ruling::outcome),
          Part.required("predicate", JudgementShapes.PREDICATE, Ruling::predicate),
          Ruling::new)
      .shape();

  static final ObjectShape<ObjectionEvent, ObjectionEventBuilder> EVENT = ObjectShape.of(
          "objectionEvent",
          Text.of("Peristiwa keberatan", "What was done, by whom and when."),
          ObjectionEvent::builder,
          ObjectionEventBuilder::build)
      .required("action", ACTION, ObjectionEvent::action, ObjectionEventBuilder::action)
      .required("date", DATE, ObjectionEvent::date, ObjectionEventBuilder::date)
      .saying("The day on which it was done, from which time limits count.")
      .required("role", ROLE, ObjectionEvent::role, ObjectionEventBuilder::role)
      .required("reason", TEXT, ObjectionEvent::reason, ObjectionEventBuilder::reason)
      .saying("Why it was done, as the document words it.")
      .optional("ruling", RULING, ObjectionEvent::ruling, ObjectionEventBuilder::ruling)
      .shape();

  static final ObjectShape<ObjectionStep, ObjectionStepBuilder> STEP = ObjectShape.of(
          "objectionStep",
          Text.of("Tahap keberatan", "From which state, by whom, to which state."),
          ObjectionStep::builder,
          ObjectionStepBuilder::build)
      .required("action", ACTION, ObjectionStep::action, ObjectionStepBuilder::action)
      .required(
          "state",
          STATE.narrowed(json("{\"not\": {\"enum\": [\"DECIDED\", \"EXPIRED\"]}}")),
          ObjectionStep::state,
          ObjectionStepBuilder::state)
      .required(
          "nextState",
          STATE.narrowed(json("{\"not\": {\"const\": \"RECEIVED\"}}")),
          ObjectionStep::nextState,
          ObjectionStepBuilder::nextState)
      .required("role", ROLE, ObjectionStep::role, ObjectionStepBuilder::role)
      .optional("limit", LIMIT, ObjectionStep::limit, ObjectionStepBuilder::limit)
      .standard(
          "fixesPredicate",
          TRUTH,
          ObjectionStep::fixesPredicate,
          ObjectionStepBuilder::fixesPredicate,
          false)
      .saying("Whether the step keeps or replaces the predicate, by a ruling; false if absent.")
      .shape();

  static final ObjectShape<ObjectionProfile, ObjectionProfileBuilder> PROFILE = ObjectShape.of(
          "objectionProfile",
          Text.of("Tata cara keberatan", "Who may do what, within which time."),
          ObjectionProfile::builder,
          ObjectionProfileBuilder::build)
      .required("name", NAME, ObjectionProfile::name, ObjectionProfileBuilder::name)
      .saying("What the procedure is called.")
      .optional(
          "documentLimit",
          LIMIT,
          ObjectionProfile::documentLimit,
          ObjectionProfileBuilder::documentLimit)
      .wholeList("steps", STEP.list(), ObjectionProfile::steps, ObjectionProfileBuilder::steps)
      .saying(
          "The steps in which an objection goes on, each named by its action and the state before it.")
      .shape();

  static final Shape<DocumentSignature> SIGNATURE = ObjectShape.of(
          "documentSignature",
          Text.of("Tanda tangan", "Whether and when somebody signed."),
          Part.required("role", ROLE, DocumentSignature::role),
          Part.required("status", PlanShapes.SIGNATURE_STATUS, DocumentSignature::status),
          Part.optional("date", DATE, DocumentSignature::date)
              .saying("The day of the signature or of the refusal to sign."),
          DocumentSignature::new)
      .shape();

  static final ObjectShape<Objection, ObjectionBuilder> OBJECTION = ObjectShape.of(
          "objection",
          Text.of("Keberatan", "An objection to an evaluation."),
          Objection::builder,
          ObjectionBuilder::build)
      .required("id", ID, Objection::id, ObjectionBuilder::id)
      .saying("The host system's id of the objection.")
      .required(
          "evaluation",
          JudgementShapes.EVALUATION,
          Objection::evaluation,
          ObjectionBuilder::evaluation)
      .required("profile", PROFILE, Objection::profile, ObjectionBuilder::profile)
      .required("receivedOn", DATE, Objection::receivedOn, ObjectionBuilder::receivedOn)
      .saying(
          "The day on which the employee received the evaluation document, from which the time for filing counts.")
      .list("events", EVENT.list(), Objection::events, ObjectionBuilder::events)
      .saying("What was done about the evaluation since, by its day.")
      .shape();

  static final ObjectShape<EvaluationDocument, EvaluationDocumentBuilder> DOCUMENT = ObjectShape.of(
          "evaluationDocument",
          Text.of(
              "Dokumen Evaluasi Kinerja Pegawai",
              "An evaluation document (Format D.1.1), as it was handed over."),
          EvaluationDocument::builder,
          EvaluationDocumentBuilder::build)
      .required("id", ID, EvaluationDocument::id, EvaluationDocumentBuilder::id)
      .saying("The host system's id of the document.")
      .required("skpId", ID, EvaluationDocument::skpId, EvaluationDocumentBuilder::skpId)
      .saying("The id of the plan that was evaluated.")
      .required(
          "period",
          EVALUATION_PERIOD,
          EvaluationDocument::period,
          EvaluationDocumentBuilder::period)
      .saying("The period that was evaluated.")
      .required(
          "employee",
          PeopleShapes.EMPLOYEE,
          EvaluationDocument::employee,
          EvaluationDocumentBuilder::employee)
      .saying("Who was evaluated (part 1).")
      .required(
          "appraiser",
          PeopleShapes.APPRAISER,
          EvaluationDocument::appraiser,
          EvaluationDocumentBuilder::appraiser)
      .saying("Who appraised (part 2).")
      .required(
          "appraiserSuperior",
          PeopleShapes.APPRAISER,
          EvaluationDocument::appraiserSuperior,
          EvaluationDocumentBuilder::appraiserSuperior)
      .saying("Who decides objections (part 3).")
      .optional(
          "organisationPredicate",
          AppraisalShapes.ORGANISATION_PREDICATE,
          EvaluationDocument::organisationPredicate,
          EvaluationDocumentBuilder::organisationPredicate)
      .required(
          "predicate",
          JudgementShapes.PREDICATE,
          EvaluationDocument::predicate,
          EvaluationDocumentBuilder::predicate)
      .saying("The outcome of the evaluation (part 4), whatever was decided since.")
      .optional("notes", TEXT, EvaluationDocument::notes, EvaluationDocumentBuilder::notes)
      .saying("Notes and recommendations (part 5).")
      .optional(
          "deliveredOn",
          DATE,
          EvaluationDocument::deliveredOn,
          EvaluationDocumentBuilder::deliveredOn)
      .saying("The day on which the employee received the document.")
      .list("events", EVENT.list(), EvaluationDocument::events, EvaluationDocumentBuilder::events)
      .saying("What was done about the evaluation since, by its day.")
      .list(
          "signatures",
          SIGNATURE.list(),
          EvaluationDocument::signatures,
          EvaluationDocumentBuilder::signatures)
      .saying("Who has signed, or refused to.")
      .shape();

  static final ObjectShape<ObjectionRecord, Object[]> RECORD = ObjectShape.of(
          "objectionRecord",
          Text.of("Peristiwa keberatan", "What was done about an evaluation document."),
          Part.required("id", ID, ObjectionRecord::id).saying("The host system's id of the event."),
          Part.required("documentId", ID, ObjectionRecord::documentId)
              .saying("The id of the evaluation document that is objected to."),
          Part.required("event", EVENT, ObjectionRecord::event),
          ObjectionRecord::new)
      .shape();

  static final ObjectShape<CreditFixing, CreditFixingBuilder> CREDIT_FIXING = ObjectShape.of(
          "creditFixing",
          Text.of(
              "Penetapan angka kredit",
              "The credit of a functional official, as it was fixed: earned from 0 to the total."),
          CreditFixing::builder,
          CreditFixingBuilder::build)
      .required("id", ID, CreditFixing::id, CreditFixingBuilder::id)
      .saying("The host system's id of the entry.")
      .required("number", NAME, CreditFixing::number, CreditFixingBuilder::number)
      .saying("The number of the document that fixes the credit.")
      .required("date", DATE, CreditFixing::date, CreditFixingBuilder::date)
      .saying("The day on which the credit was fixed.")
      .required("official", NAME, CreditFixing::official, CreditFixingBuilder::official)
      .saying("The id of the official who fixed it.")
      .required("period", EVALUATION_PERIOD, CreditFixing::period, CreditFixingBuilder::period)
      .saying("The time up to the end of which credit is fixed.")
      .required("level", PeopleShapes.LEVEL, CreditFixing::level, CreditFixingBuilder::level)
      .optional("enteredOn", DATE, CreditFixing::enteredOn, CreditFixingBuilder::enteredOn)
      .saying("The day of the entry, where it was fixed what is held on that day.")
      .optional("earned", NUMBER, CreditFixing::earned, CreditFixingBuilder::earned)
      .saying("The credit that the period earned under the level.")
      .optional("base", NUMBER, CreditFixing::base, CreditFixingBuilder::base)
      .saying("The base of the rank that this fixing gave.")
      .optional(
          "oldFunctional", NUMBER, CreditFixing::oldFunctional, CreditFixingBuilder::oldFunctional)
      .saying("The credit of the post by the rules before.")
      .optional("adjustment", NUMBER, CreditFixing::adjustment, CreditFixingBuilder::adjustment)
      .saying("The credit of a transfer, an adjustment or a promotion.")
      .optional("education", NUMBER, CreditFixing::education, CreditFixingBuilder::education)
      .saying("The credit of a higher degree.")
      .required("total", NUMBER, CreditFixing::total, CreditFixingBuilder::total)
      .saying(
          "The credit held at the end of the period, or on the day of entry, the base included.")
      .shape();

  private FollowUpShapes() {}
}
