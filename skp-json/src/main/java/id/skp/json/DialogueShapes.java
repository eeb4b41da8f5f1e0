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
      .required("text", TEXT, Agreement::text, AgreementBuilder::text)
      .required("ownerId", ID, Agreement::ownerId, AgreementBuilder::ownerId)
      .optional("due", DATE, Agreement::due, AgreementBuilder::due)
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
          Part.optional("leaderSaid", TEXT, ClarifiedTopic::leaderSaid),
          Part.optional("employeeSaid", TEXT, ClarifiedTopic::employeeSaid),
          Part.optional("agreed", TEXT, ClarifiedTopic::agreed),
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
          Part.optional("leaderSaid", TEXT, ProgressTalk::leaderSaid),
          Part.optional("employeeSaid", TEXT, ProgressTalk::employeeSaid),
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
          Part.optional("leaderSaid", TEXT, EvaluationTalk::leaderSaid),
          Part.optional("employeeSaid", TEXT, EvaluationTalk::employeeSaid),
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
          .required("date", DATE, ExpectationDialogue::date, ExpectationDialogueBuilder::date)
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
          .required(
              "employeeId",
              ID,
              ExpectationDialogue::employeeId,
              ExpectationDialogueBuilder::employeeId)
          .required(
              "leaderId", ID, ExpectationDialogue::leaderId, ExpectationDialogueBuilder::leaderId)
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
          .list(
              "agreements",
              AGREEMENT.list(),
              ExpectationDialogue::agreements,
              ExpectationDialogueBuilder::agreements)
          .optional(
              "employeeAcknowledgedOn",
              DATE,
              ExpectationDialogue::employeeAcknowledgedOn,
              ExpectationDialogueBuilder::employeeAcknowledgedOn)
          .optional(
              "leaderAcknowledgedOn",
              DATE,
              ExpectationDialogue::leaderAcknowledgedOn,
              ExpectationDialogueBuilder::leaderAcknowledgedOn)
          .shape();

  static final ObjectShape<ProgressDialogue, ProgressDialogueBuilder> PROGRESS_DIALOGUE =
      ObjectShape.of(
              "progressDialogue",
              Text.of("Dialog berkelanjutan", "A talk on progress during the year."),
              ProgressDialogue::builder,
              ProgressDialogueBuilder::build)
          .required("id", ID, ProgressDialogue::id, ProgressDialogueBuilder::id)
          .required("date", DATE, ProgressDialogue::date, ProgressDialogueBuilder::date)
          .required("skpId", ID, ProgressDialogue::skpId, ProgressDialogueBuilder::skpId)
          .list(
              "resultIds",
              ID.list().unique(),
              ProgressDialogue::resultIds,
              ProgressDialogueBuilder::resultIds)
          .list(
              "feedbackIds",
              ID.list().unique(),
              ProgressDialogue::feedbackIds,
              ProgressDialogueBuilder::feedbackIds)
          .list(
              "evidenceIds",
              ID.list().unique(),
              ProgressDialogue::evidenceIds,
              ProgressDialogueBuilder::evidenceIds)
          .required(
              "employeeId", ID, ProgressDialogue::employeeId, ProgressDialogueBuilder::employeeId)
          .required("leaderId", ID, ProgressDialogue::leaderId, ProgressDialogueBuilder::leaderId)
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
          .optional(
              "employeeAcknowledgedOn",
              DATE,
              ProgressDialogue::employeeAcknowledgedOn,
              ProgressDialogueBuilder::employeeAcknowledgedOn)
          .optional(
              "leaderAcknowledgedOn",
              DATE,
              ProgressDialogue::leaderAcknowledgedOn,
              ProgressDialogueBuilder::leaderAcknowledgedOn)
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
          .required("date", DATE, EvaluationDialogue::date, EvaluationDialogueBuilder::date)
          .required("skpId", ID, EvaluationDialogue::skpId, EvaluationDialogueBuilder::skpId)
          .required(
              "evaluationId",
              ID,
              EvaluationDialogue::evaluationId,
              EvaluationDialogueBuilder::evaluationId)
          .required(
              "employeeId",
              ID,
              EvaluationDialogue::employeeId,
              EvaluationDialogueBuilder::employeeId)
          .required(
              "leaderId", ID, EvaluationDialogue::leaderId, EvaluationDialogueBuilder::leaderId)
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
          .optional(
              "employeeResponse",
              TEXT,
              EvaluationDialogue::employeeResponse,
              EvaluationDialogueBuilder::employeeResponse)
          .list(
              "agreements",
              AGREEMENT.list(),
              EvaluationDialogue::agreements,
              EvaluationDialogueBuilder::agreements)
          .optional(
              "employeeAcknowledgedOn",
              DATE,
              EvaluationDialogue::employeeAcknowledgedOn,
              EvaluationDialogueBuilder::employeeAcknowledgedOn)
          .optional(
              "leaderAcknowledgedOn",
              DATE,
              EvaluationDialogue::leaderAcknowledgedOn,
              EvaluationDialogueBuilder::leaderAcknowledgedOn)
          .shape();

  static final ObjectShape<AgreementReview, AgreementReviewBuilder> AGREEMENT_REVIEW =
      ObjectShape.of(
              "agreementReview",
              Text.of("Peninjauan kesepakatan", "What became of an agreement, and when."),
              AgreementReview::builder,
              AgreementReviewBuilder::build)
          .required("id", ID, AgreementReview::id, AgreementReviewBuilder::id)
          .required("date", DATE, AgreementReview::date, AgreementReviewBuilder::date)
          .required(
              "agreementId", ID, AgreementReview::agreementId, AgreementReviewBuilder::agreementId)
          .required(
              "followUp", FOLLOW_UP, AgreementReview::followUp, AgreementReviewBuilder::followUp)
          .optional("note", TEXT, AgreementReview::note, AgreementReviewBuilder::note)
          .shape();

  static final ObjectShape<SupportRecord, SupportRecordBuilder> SUPPORT_RECORD = ObjectShape.of(
          "supportRecord",
          Text.of(
              "Pemenuhan dukungan sumber daya",
              "Whether promised support was given, and when; named by the words of the promise."),
          SupportRecord::builder,
          SupportRecordBuilder::build)
      .required("id", ID, SupportRecord::id, SupportRecordBuilder::id)
      .required("date", DATE, SupportRecord::date, SupportRecordBuilder::date)
      .required("support", TEXT, SupportRecord::support, SupportRecordBuilder::support)
      .required("given", TRUTH, SupportRecord::given, SupportRecordBuilder::given)
      .saying("Whether the support was given.")
      .optional("provider", NAME, SupportRecord::provider, SupportRecordBuilder::provider)
      .optional("note", TEXT, SupportRecord::note, SupportRecordBuilder::note)
      .shape();

  private DialogueShapes() {}
}
