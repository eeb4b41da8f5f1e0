package id.skp.json;

import static id.skp.json.Values.DATE;
import static id.skp.json.Values.TEXT;
import static id.skp.json.Values.WHOLE_NUMBER;
import static id.skp.json.Values.constant;
import static id.skp.json.Values.object;

import id.skp.core.dialogue.ClarifiedTopic;
import id.skp.core.dialogue.ExpectationDialogue;
import id.skp.core.dialogue.ExpectationDialogueBuilder;
import id.skp.core.dialogue.ExpectationTopic;
import java.util.Optional;

/** The dialogue in which expectations are clarified. */
final class DialogueCodec {
  static final ValueDecoder<ExpectationDialogue> EXPECTATION_DIALOGUE =
      object(DialogueCodec::expectationDialogue);

  private static final ValueDecoder<ClarifiedTopic> TOPIC = object(DialogueCodec::topic);
  private static final ValueDecoder<ExpectationTopic> TOPIC_NAME = constant(ExpectationTopic.class);

  private DialogueCodec() {}

  private static Optional<ExpectationDialogue> expectationDialogue(ObjectView json) {
    ExpectationDialogueBuilder dialogue = ExpectationDialogue.builder();
    json.required("id", TEXT).ifPresent(dialogue::id);
    json.required("date", DATE).ifPresent(dialogue::date);
    json.required("skpId", TEXT).ifPresent(dialogue::skpId);
    json.required("skpVersion", WHOLE_NUMBER).ifPresent(dialogue::skpVersion);
    dialogue.resultIds(json.list("resultIds", TEXT));
    json.required("employeeId", TEXT).ifPresent(dialogue::employeeId);
    json.required("leaderId", TEXT).ifPresent(dialogue::leaderId);
    json.optional("leaderRole", WorkResultCodec.ASSIGNER_ROLE).ifPresent(dialogue::leaderRole);
    dialogue.topics(json.list("topics", TOPIC));
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
}
