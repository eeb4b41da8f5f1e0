package id.skp.json;

import static id.skp.json.BasicShapes.COUNT;
import static id.skp.json.BasicShapes.DATE;
import static id.skp.json.BasicShapes.ID;
import static id.skp.json.BasicShapes.NAME;
import static id.skp.json.BasicShapes.TEXT;
import static id.skp.json.BasicShapes.TRUTH;
import static id.skp.json.BasicShapes.oneAtLeast;
import static id.skp.json.BasicShapes.where;

import id.skp.core.dialogue.Agreement;
import id.skp.core.dialogue.AgreementBuilder;
import id.skp.core.dialogue.AgreementOutcome;
import id.skp.core.dialogue.AgreementReview;
import id.skp.core.dialogue.AgreementReviewBuilder;
import id.skp.core.dialogue.ClarifiedTopic;
import id.skp.core.dialogue.EvaluationDialogue;
import id.skp.core.dialogue.EvaluationDialogueBuilder;
import id.skp.core.dialogue.EvaluationTalk;
import id.skp.core.dialogue.EvaluationTopic;
import id.skp.core.dialogue.ExpectationDialogue;
import id.skp.core.dialogue.ExpectationDialogueBuilder;
import id.skp.core.dialogue.ExpectationTopic;
import id.skp.core.dialogue.ProgressDialogue;
import id.skp.core.dialogue.ProgressDialogueBuilder;
import id.skp.core.dialogue.ProgressTalk;
import id.skp.core.dialogue.ProgressTopic;
import id.skp.core.dialogue.SupportRecord;
import id.skp.core.dialogue.SupportRecordBuilder;
import id.skp.core.dialogue.Treatment;
import id.skp.core.shape.ObjectShape;
import id.skp.core.shape.Part;
import id.skp.core.shape.Shape;
import id.skp.core.text.Text;

/** The three performance dialogues, and what became of their agreements. */
final class DialogueShapes {
  private static final Shape<AgreementOutcome> FOLLOW_UP = Shape.constant(
      "followUp",
      AgreementOutcome.class,
      Text.of("Tindak lanjut kesepakatan", "What became of an agreement."));

  static final Shape<Agreement> AGREEMENT = ObjectShape.of(
          "agreement",
          Text.of("Kesepakatan", "What two sides agreed in a dialogue."),
          Agreement::builder,
          AgreementBuilder::build)
      .required("id", ID, Agreement::id, AgreementBuilder::id)
      .saying("The id of the agreement, which a later look at it names.")
      .required("text", TEXT, Agreement::text, AgreementBuilder::text)
      .saying("What was agreed.")
      .required("ownerId", ID, Agreement::ownerId, AgreementBuilder::ownerId)
      .saying("The id of who is to do it.")
      .optional("due", DATE, Agreement::due, AgreementBuilder::due)
      .saying("The day by which it is to be done.")
      .standard(
          "followUp",
          FOLLOW_UP,
          Agreement::followUp,
          AgreementBuilder::followUp,
          AgreementOutcome.OPEN)
      .shape();

  static final Shape<ClarifiedTopic> CLARIFIED_TOPIC = ObjectShape.of(
          "clarifiedTopic",
          Text.of(
              "Pokok klarifikasi ekspektasi",
              "What each side said on a topic and what they agreed: at least one of the three."),
          Part.required(
              "topic",
              Shape.constant(
                  ExpectationTopic.class,
                  Text.of("Butir klarifikasi", "The five items of the planning dialogue.")),
              ClarifiedTopic::topic),
          Part.optional("leaderSaid", TEXT, ClarifiedTopic::leaderSaid)
              .saying("What the leader said of it."),
          Part.optional("employeeSaid", TEXT, ClarifiedTopic::employeeSaid)
              .saying("What the employee said of it."),
          Part.optional("agreed", TEXT, ClarifiedTopic::agreed).saying("What was agreed on it."),
          ClarifiedTopic::new)
      .where(oneAtLeast("leaderSaid", "employeeSaid", "agreed"))
      .shape();

  static final Shape<ProgressTalk> PROGRESS_TALK = ObjectShape.of(
          "progressTalk",
          Text.of(
              "Pokok dialog berkelanjutan", "What each side said on a topic; one side at least."),
          Part.required(
              "topic",
              Shape.constant(
                  ProgressTopic.class,
                  Text.of("Pokok dialog berkelanjutan", "A topic of the talk on progress.")),
              ProgressTalk::topic),
          Part.optional("leaderSaid", TEXT, ProgressTalk::leaderSaid)
              .saying("What the leader said of it."),
          Part.optional("employeeSaid", TEXT, ProgressTalk::employeeSaid)
              .saying("What the employee said of it."),
          ProgressTalk::new)
      .where(oneAtLeast("leaderSaid", "employeeSaid"))
      .shape();

  static final Shape<EvaluationTalk> EVALUATION_TALK = ObjectShape.of(
          "evaluationTalk",
          Text.of("Pokok dialog evaluasi", "What each side said on a topic; one side at least."),
          Part.required(
              "topic",
              Shape.constant(
                  EvaluationTopic.class,
                  Text.of("Pokok dialog evaluasi", "A topic of the talk on the evaluation.")),
              EvaluationTalk::topic),
          Part.optional("leaderSaid", TEXT, EvaluationTalk::leaderSaid)
              .saying("What the leader said of it."),
          Part.optional("employeeSaid", TEXT, EvaluationTalk::employeeSaid)
              .saying("What the employee said of it."),
          EvaluationTalk::new)
      .where(oneAtLeast("leaderSaid", "employeeSaid"))
      .shape();

  static final ObjectShape<ExpectationDialogue, ExpectationDialogueBuilder> EXPECTATION_DIALOGUE =
      ObjectShape.of(
              "expectationDialogue",
              Text.of("Klarifikasi ekspektasi", "The dialogue in which a plan is agreed."),
              ExpectationDialogue::builder,
              ExpectationDialogueBuilder::build)
          .required("id", ID, ExpectationDialogue::id, ExpectationDialogueBuilder::id)
          .saying("The host system's id of the dialogue.")
          .required("date", DATE, ExpectationDialogue::date, ExpectationDialogueBuilder::date)
          .saying("The day of the dialogue.")
          .required("skpId", ID, ExpectationDialogue::skpId, ExpectationDialogueBuilder::skpId)
          .saying("The id of the plan.")
          .required(
              "skpVersion",
              COUNT,
              ExpectationDialogue::skpVersion,
              ExpectationDialogueBuilder::skpVersion)
          .saying("Which version of the plan was talked about.")
          .list(
              "resultIds",
              ID.list().unique(),
              ExpectationDialogue::resultIds,
              ExpectationDialogueBuilder::resultIds)
          .saying("The ids of the results that were talked about.")
          .required(
              "employeeId",
              ID,
              ExpectationDialogue::employeeId,
              ExpectationDialogueBuilder::employeeId)
          .saying("The id of the employee who took part.")
          .required(
              "leaderId", ID, ExpectationDialogue::leaderId, ExpectationDialogueBuilder::leaderId)
          .saying("The id of the leader who took part.")
          .optional(
              "leaderRole",
              WorkResultShapes.ASSIGNER_ROLE,
              ExpectationDialogue::leaderRole,
              ExpectationDialogueBuilder::leaderRole)
          .list(
              "topics",
              CLARIFIED_TOPIC.list(),
              ExpectationDialogue::topics,
              ExpectationDialogueBuilder::topics)
          .saying("What was talked about, topic by topic.")
          .list(
              "agreements",
              AGREEMENT.list(),
              ExpectationDialogue::agreements,
              ExpectationDialogueBuilder::agreements)
          .saying("What was agreed to do.")
          .optional(
              "employeeAcknowledgedOn",
              DATE,
              ExpectationDialogue::employeeAcknowledgedOn,
              ExpectationDialogueBuilder::employeeAcknowledgedOn)
          .saying("The day on which the employee acknowledged the record.")
          .optional(
              "leaderAcknowledgedOn",
              DATE,
              ExpectationDialogue::leaderAcknowledgedOn,
              ExpectationDialogueBuilder::leaderAcknowledgedOn)
          .saying("The day on which the leader acknowledged the record.")
          .shape();

  static final ObjectShape<ProgressDialogue, ProgressDialogueBuilder> PROGRESS_DIALOGUE =
      ObjectShape.of(
              "progressDialogue",
              Text.of("Dialog berkelanjutan", "A talk on progress during the year."),
              ProgressDialogue::builder,
              ProgressDialogueBuilder::build)
          .required("id", ID, ProgressDialogue::id, ProgressDialogueBuilder::id)
          .saying("The host system's id of the dialogue.")
          .required("date", DATE, ProgressDialogue::date, ProgressDialogueBuilder::date)
          .saying("The day of the dialogue.")
          .required("skpId", ID, ProgressDialogue::skpId, ProgressDialogueBuilder::skpId)
          .saying("The id of the plan that the dialogue is about.")
          .list(
              "resultIds",
              ID.list().unique(),
              ProgressDialogue::resultIds,
              ProgressDialogueBuilder::resultIds)
          .saying("The ids of the results that were talked about.")
          .list(
              "feedbackIds",
              ID.list().unique(),
              ProgressDialogue::feedbackIds,
              ProgressDialogueBuilder::feedbackIds)
          .saying("The ids of the feedback that was talked about.")
          .list(
              "evidenceIds",
              ID.list().unique(),
              ProgressDialogue::evidenceIds,
              ProgressDialogueBuilder::evidenceIds)
          .saying("The ids of the evidence that was looked at.")
          .required(
              "employeeId", ID, ProgressDialogue::employeeId, ProgressDialogueBuilder::employeeId)
          .saying("The id of the employee who took part.")
          .required("leaderId", ID, ProgressDialogue::leaderId, ProgressDialogueBuilder::leaderId)
          .saying("The id of the leader who took part.")
          .optional(
              "leaderRole",
              WorkResultShapes.ASSIGNER_ROLE,
              ProgressDialogue::leaderRole,
              ProgressDialogueBuilder::leaderRole)
          .list(
              "topics",
              PROGRESS_TALK.list(),
              ProgressDialogue::topics,
              ProgressDialogueBuilder::topics)
          .saying("What was talked about, topic by topic.")
          .optional(
              "treatment",
              Shape.constant(
                  Treatment.class, Text.of("Perlakuan", "What the employee is helped with.")),
              ProgressDialogue::treatment,
              ProgressDialogueBuilder::treatment)
          .required(
              "expectationAdjusted",
              TRUTH,
              ProgressDialogue::expectationAdjusted,
              ProgressDialogueBuilder::expectationAdjusted)
          .saying("Whether the expectation was adjusted.")
          .optional(
              "adjustedVersion",
              COUNT,
              ProgressDialogue::adjustedVersion,
              ProgressDialogueBuilder::adjustedVersion)
          .saying("Which version of the plan the adjustment led to.")
          .list(
              "agreements",
              AGREEMENT.list(),
              ProgressDialogue::agreements,
              ProgressDialogueBuilder::agreements)
          .saying("What was agreed to do.")
          .optional(
              "employeeAcknowledgedOn",
              DATE,
              ProgressDialogue::employeeAcknowledgedOn,
              ProgressDialogueBuilder::employeeAcknowledgedOn)
          .saying("The day on which the employee acknowledged the record.")
          .optional(
              "leaderAcknowledgedOn",
              DATE,
              ProgressDialogue::leaderAcknowledgedOn,
              ProgressDialogueBuilder::leaderAcknowledgedOn)
          .saying("The day on which the leader acknowledged the record.")
          .where(where("""
              {"if": {"properties": {"expectationAdjusted": {"const": false}}},
               "then": {"properties": {"adjustedVersion": {"type": "null"}}}}"""))
          .shape();

  static final ObjectShape<EvaluationDialogue, EvaluationDialogueBuilder> EVALUATION_DIALOGUE =
      ObjectShape.of(
              "evaluationDialogue",
              Text.of("Dialog evaluasi", "The talk on the outcome."),
              EvaluationDialogue::builder,
              EvaluationDialogueBuilder::build)
          .required("id", ID, EvaluationDialogue::id, EvaluationDialogueBuilder::id)
          .saying("The host system's id of the dialogue.")
          .required("date", DATE, EvaluationDialogue::date, EvaluationDialogueBuilder::date)
          .saying("The day of the dialogue.")
          .required("skpId", ID, EvaluationDialogue::skpId, EvaluationDialogueBuilder::skpId)
          .saying("The id of the plan that the dialogue is about.")
          .required(
              "evaluationId",
              ID,
              EvaluationDialogue::evaluationId,
              EvaluationDialogueBuilder::evaluationId)
          .saying("The id of the evaluation that is talked about.")
          .required(
              "employeeId",
              ID,
              EvaluationDialogue::employeeId,
              EvaluationDialogueBuilder::employeeId)
          .saying("The id of the employee who took part.")
          .required(
              "leaderId", ID, EvaluationDialogue::leaderId, EvaluationDialogueBuilder::leaderId)
          .saying("The id of the leader who took part.")
          .optional(
              "leaderRole",
              WorkResultShapes.ASSIGNER_ROLE,
              EvaluationDialogue::leaderRole,
              EvaluationDialogueBuilder::leaderRole)
          .list(
              "topics",
              EVALUATION_TALK.list(),
              EvaluationDialogue::topics,
              EvaluationDialogueBuilder::topics)
          .saying("What was talked about, topic by topic.")
          .optional(
              "employeeResponse",
              TEXT,
              EvaluationDialogue::employeeResponse,
              EvaluationDialogueBuilder::employeeResponse)
          .saying("What the employee answered to the evaluation.")
          .list(
              "agreements",
              AGREEMENT.list(),
              EvaluationDialogue::agreements,
              EvaluationDialogueBuilder::agreements)
          .saying("What was agreed to do.")
          .optional(
              "employeeAcknowledgedOn",
              DATE,
              EvaluationDialogue::employeeAcknowledgedOn,
              EvaluationDialogueBuilder::employeeAcknowledgedOn)
          .saying("The day on which the employee acknowledged the record.")
          .optional(
              "leaderAcknowledgedOn",
              DATE,
              EvaluationDialogue::leaderAcknowledgedOn,
              EvaluationDialogueBuilder::leaderAcknowledgedOn)
          .saying("The day on which the leader acknowledged the record.")
          .shape();

  static final ObjectShape<AgreementReview, AgreementReviewBuilder> AGREEMENT_REVIEW =
      ObjectShape.of(
              "agreementReview",
              Text.of("Peninjauan kesepakatan", "What became of an agreement, and when."),
              AgreementReview::builder,
              AgreementReviewBuilder::build)
          .required("id", ID, AgreementReview::id, AgreementReviewBuilder::id)
          .saying("The host system's id of this look at an agreement.")
          .required("date", DATE, AgreementReview::date, AgreementReviewBuilder::date)
          .saying("The day on which the agreement was looked at.")
          .required(
              "agreementId", ID, AgreementReview::agreementId, AgreementReviewBuilder::agreementId)
          .saying("The id of the agreement.")
          .required(
              "followUp", FOLLOW_UP, AgreementReview::followUp, AgreementReviewBuilder::followUp)
          .optional("note", TEXT, AgreementReview::note, AgreementReviewBuilder::note)
          .saying("What was noted.")
          .shape();

  static final ObjectShape<SupportRecord, SupportRecordBuilder> SUPPORT_RECORD = ObjectShape.of(
          "supportRecord",
          Text.of(
              "Pemenuhan dukungan sumber daya",
              "Whether promised support was given, and when; named by the words of the promise."),
          SupportRecord::builder,
          SupportRecordBuilder::build)
      .required("id", ID, SupportRecord::id, SupportRecordBuilder::id)
      .saying("The host system's id of the entry.")
      .required("date", DATE, SupportRecord::date, SupportRecordBuilder::date)
      .saying("The day on which the support was given, or found missing.")
      .required("support", TEXT, SupportRecord::support, SupportRecordBuilder::support)
      .saying("Which of the promised resources it is.")
      .required("given", TRUTH, SupportRecord::given, SupportRecordBuilder::given)
      .saying("Whether the support was given.")
      .optional("provider", NAME, SupportRecord::provider, SupportRecordBuilder::provider)
      .saying("Who gave it, or was to give it.")
      .optional("note", TEXT, SupportRecord::note, SupportRecordBuilder::note)
      .saying("What was said about it.")
      .shape();

  private DialogueShapes() {}
}
