package id.skp.json;

import static id.skp.json.Values.DATE;
import static id.skp.json.Values.ID;
import static id.skp.json.Values.TEXT;
import static id.skp.json.Values.TRUTH;
import static id.skp.json.Values.WHOLE_NUMBER;
import static id.skp.json.Values.constant;
import static id.skp.json.Values.object;

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
import id.skp.core.dialogue.SpokenTopic;
import id.skp.core.dialogue.Treatment;
import java.util.Optional;

/** The three performance dialogues, and what became of their agreements. */
final class DialogueCodec {
  static final ValueDecoder<ExpectationDialogue> EXPECTATION_DIALOGUE =
      object(DialogueCodec::expectationDialogue);

  private static final ValueDecoder<ClarifiedTopic> TOPIC = object(DialogueCodec::topic);
  private static final ValueDecoder<ExpectationTopic> TOPIC_NAME = constant(ExpectationTopic.class);

  private static final ValueDecoder<ProgressTalk> PROGRESS_TALK =
      object(DialogueCodec::progressTalk);
  private static final ValueDecoder<ProgressTopic> PROGRESS_TOPIC = constant(ProgressTopic.class);
  private static final ValueDecoder<EvaluationTalk> EVALUATION_TALK =
      object(DialogueCodec::evaluationTalk);
  private static final ValueDecoder<EvaluationTopic> EVALUATION_TOPIC =
      constant(EvaluationTopic.class);
  private static final ValueDecoder<Agreement> AGREEMENT = object(DialogueCodec::agreement);
  private static final ValueDecoder<AgreementOutcome> FOLLOW_UP = constant(AgreementOutcome.class);
  private static final ValueDecoder<Treatment> TREATMENT = constant(Treatment.class);

  private DialogueCodec() {}

  static Optional<ExpectationDialogue> expectationDialogue(ObjectView json) {
    ExpectationDialogueBuilder dialogue = ExpectationDialogue.builder();
    json.required("id", ID).ifPresent(dialogue::id);
    json.required("date", DATE).ifPresent(dialogue::date);
    json.required("skpId", ID).ifPresent(dialogue::skpId);
    json.required("skpVersion", WHOLE_NUMBER).ifPresent(dialogue::skpVersion);
    dialogue.resultIds(json.list("resultIds", ID));
    json.required("employeeId", ID).ifPresent(dialogue::employeeId);
    json.required("leaderId", ID).ifPresent(dialogue::leaderId);
    json.optional("leaderRole", WorkResultCodec.ASSIGNER_ROLE).ifPresent(dialogue::leaderRole);
    dialogue.topics(json.list("topics", TOPIC));
    dialogue.agreements(json.list("agreements", AGREEMENT));
    json.optional("employeeAcknowledgedOn", DATE).ifPresent(dialogue::employeeAcknowledgedOn);
    json.optional("leaderAcknowledgedOn", DATE).ifPresent(dialogue::leaderAcknowledgedOn);
    return json.build(dialogue::build);
  }

  static ObjectTree expectationDialogue(ExpectationDialogue dialogue) {
    return new ObjectTree()
        .put("id", dialogue.id())
        .put("date", dialogue.date())
        .put("skpId", dialogue.skpId())
        .put("skpVersion", dialogue.skpVersion())
        .textsUnlessEmpty("resultIds", dialogue.resultIds())
        .put("employeeId", dialogue.employeeId())
        .put("leaderId", dialogue.leaderId())
        .put("leaderRole", dialogue.leaderRole())
        .listUnlessEmpty("topics", dialogue.topics(), DialogueCodec::topic)
        .listUnlessEmpty("agreements", dialogue.agreements(), DialogueCodec::agreement)
        .put("employeeAcknowledgedOn", dialogue.employeeAcknowledgedOn())
        .put("leaderAcknowledgedOn", dialogue.leaderAcknowledgedOn());
  }

  private static Optional<ClarifiedTopic> topic(ObjectView json) {
    Optional<ExpectationTopic> topic = json.required("topic", TOPIC_NAME);
    Optional<String> leaderSaid = json.optional("leaderSaid", TEXT);
    Optional<String> employeeSaid = json.optional("employeeSaid", TEXT);
    Optional<String> agreed = json.optional("agreed", TEXT);
    return json.build(
        () -> new ClarifiedTopic(topic.orElseThrow(), leaderSaid, employeeSaid, agreed));
  }

  private static ObjectTree topic(ClarifiedTopic topic) {
    return new ObjectTree()
        .put("topic", topic.topic())
        .put("leaderSaid", topic.leaderSaid())
        .put("employeeSaid", topic.employeeSaid())
        .put("agreed", topic.agreed());
  }

  static Optional<ProgressDialogue> progressDialogue(ObjectView json) {
    ProgressDialogueBuilder dialogue = ProgressDialogue.builder();
    json.required("id", ID).ifPresent(dialogue::id);
    json.required("date", DATE).ifPresent(dialogue::date);
    json.required("skpId", ID).ifPresent(dialogue::skpId);
    dialogue.resultIds(json.list("resultIds", ID));
    dialogue.feedbackIds(json.list("feedbackIds", ID));
    dialogue.evidenceIds(json.list("evidenceIds", ID));
    json.required("employeeId", ID).ifPresent(dialogue::employeeId);
    json.required("leaderId", ID).ifPresent(dialogue::leaderId);
    json.optional("leaderRole", WorkResultCodec.ASSIGNER_ROLE).ifPresent(dialogue::leaderRole);
    dialogue.topics(json.list("topics", PROGRESS_TALK));
    json.optional("treatment", TREATMENT).ifPresent(dialogue::treatment);
    json.required("expectationAdjusted", TRUTH).ifPresent(dialogue::expectationAdjusted);
    json.optional("adjustedVersion", WHOLE_NUMBER).ifPresent(dialogue::adjustedVersion);
    dialogue.agreements(json.list("agreements", AGREEMENT));
    json.optional("employeeAcknowledgedOn", DATE).ifPresent(dialogue::employeeAcknowledgedOn);
    json.optional("leaderAcknowledgedOn", DATE).ifPresent(dialogue::leaderAcknowledgedOn);
    return json.build(dialogue::build);
  }

  static ObjectTree progressDialogue(ProgressDialogue dialogue) {
    return new ObjectTree()
        .put("id", dialogue.id())
        .put("date", dialogue.date())
        .put("skpId", dialogue.skpId())
        .textsUnlessEmpty("resultIds", dialogue.resultIds())
        .textsUnlessEmpty("feedbackIds", dialogue.feedbackIds())
        .textsUnlessEmpty("evidenceIds", dialogue.evidenceIds())
        .put("employeeId", dialogue.employeeId())
        .put("leaderId", dialogue.leaderId())
        .put("leaderRole", dialogue.leaderRole())
        .listUnlessEmpty("topics", dialogue.topics(), DialogueCodec::talk)
        .put("treatment", dialogue.treatment())
        .put("expectationAdjusted", dialogue.expectationAdjusted())
        .put("adjustedVersion", dialogue.adjustedVersion())
        .listUnlessEmpty("agreements", dialogue.agreements(), DialogueCodec::agreement)
        .put("employeeAcknowledgedOn", dialogue.employeeAcknowledgedOn())
        .put("leaderAcknowledgedOn", dialogue.leaderAcknowledgedOn());
  }

  static Optional<EvaluationDialogue> evaluationDialogue(ObjectView json) {
    EvaluationDialogueBuilder dialogue = EvaluationDialogue.builder();
    json.required("id", ID).ifPresent(dialogue::id);
    json.required("date", DATE).ifPresent(dialogue::date);
    json.required("skpId", ID).ifPresent(dialogue::skpId);
    json.required("evaluationId", ID).ifPresent(dialogue::evaluationId);
    json.required("employeeId", ID).ifPresent(dialogue::employeeId);
    json.required("leaderId", ID).ifPresent(dialogue::leaderId);
    json.optional("leaderRole", WorkResultCodec.ASSIGNER_ROLE).ifPresent(dialogue::leaderRole);
    dialogue.topics(json.list("topics", EVALUATION_TALK));
    json.optional("employeeResponse", TEXT).ifPresent(dialogue::employeeResponse);
    dialogue.agreements(json.list("agreements", AGREEMENT));
    json.optional("employeeAcknowledgedOn", DATE).ifPresent(dialogue::employeeAcknowledgedOn);
    json.optional("leaderAcknowledgedOn", DATE).ifPresent(dialogue::leaderAcknowledgedOn);
    return json.build(dialogue::build);
  }

  static ObjectTree evaluationDialogue(EvaluationDialogue dialogue) {
    return new ObjectTree()
        .put("id", dialogue.id())
        .put("date", dialogue.date())
        .put("skpId", dialogue.skpId())
        .put("evaluationId", dialogue.evaluationId())
        .put("employeeId", dialogue.employeeId())
        .put("leaderId", dialogue.leaderId())
        .put("leaderRole", dialogue.leaderRole())
        .listUnlessEmpty("topics", dialogue.topics(), DialogueCodec::talk)
        .put("employeeResponse", dialogue.employeeResponse())
        .listUnlessEmpty("agreements", dialogue.agreements(), DialogueCodec::agreement)
        .put("employeeAcknowledgedOn", dialogue.employeeAcknowledgedOn())
        .put("leaderAcknowledgedOn", dialogue.leaderAcknowledgedOn());
  }

  private static Optional<ProgressTalk> progressTalk(ObjectView json) {
    Optional<ProgressTopic> topic = json.required("topic", PROGRESS_TOPIC);
    Optional<String> leaderSaid = json.optional("leaderSaid", TEXT);
    Optional<String> employeeSaid = json.optional("employeeSaid", TEXT);
    return json.build(() -> new ProgressTalk(topic.orElseThrow(), leaderSaid, employeeSaid));
  }

  private static Optional<EvaluationTalk> evaluationTalk(ObjectView json) {
    Optional<EvaluationTopic> topic = json.required("topic", EVALUATION_TOPIC);
    Optional<String> leaderSaid = json.optional("leaderSaid", TEXT);
    Optional<String> employeeSaid = json.optional("employeeSaid", TEXT);
    return json.build(() -> new EvaluationTalk(topic.orElseThrow(), leaderSaid, employeeSaid));
  }

  private static ObjectTree talk(SpokenTopic talk) {
    return new ObjectTree()
        .put("topic", talk.topic())
        .put("leaderSaid", talk.leaderSaid())
        .put("employeeSaid", talk.employeeSaid());
  }

  private static Optional<Agreement> agreement(ObjectView json) {
    AgreementBuilder agreement = Agreement.builder();
    json.required("id", ID).ifPresent(agreement::id);
    json.required("text", TEXT).ifPresent(agreement::text);
    json.required("ownerId", ID).ifPresent(agreement::ownerId);
    json.optional("due", DATE).ifPresent(agreement::due);
    json.optional("followUp", FOLLOW_UP).ifPresent(agreement::followUp);
    return json.build(agreement::build);
  }

  private static ObjectTree agreement(Agreement agreement) {
    return new ObjectTree()
        .put("id", agreement.id())
        .put("text", agreement.text())
        .put("ownerId", agreement.ownerId())
        .put("due", agreement.due())
        .put("followUp", agreement.followUp());
  }

  static Optional<AgreementReview> agreementReview(ObjectView json) {
    AgreementReviewBuilder review = AgreementReview.builder();
    json.required("id", ID).ifPresent(review::id);
    json.required("date", DATE).ifPresent(review::date);
    json.required("agreementId", ID).ifPresent(review::agreementId);
    json.required("followUp", FOLLOW_UP).ifPresent(review::followUp);
    json.optional("note", TEXT).ifPresent(review::note);
    return json.build(review::build);
  }

  static ObjectTree agreementReview(AgreementReview review) {
    return new ObjectTree()
        .put("id", review.id())
        .put("date", review.date())
        .put("agreementId", review.agreementId())
        .put("followUp", review.followUp())
        .put("note", review.note());
  }
}
