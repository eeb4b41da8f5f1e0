package id.skp.core.dialogue;

import static id.skp.core.InvalidValueException.unless;
import static id.skp.core.TextKind.TEXT;
import static java.util.Objects.requireNonNull;

import id.skp.core.internal.Checks;
import java.util.Optional;

/**
 * <em>Klarifikasi satu pokok</em>: what each side said on a topic of the planning dialogue, and what they agreed. Source:
 * PermenPAN-RB 6/2022.
 *
 * @param topic the topic
 * @param leaderSaid the leader's words, if there are any
 * @param employeeSaid the employee's words, if there are any
 * @param agreed what both agreed, if they did
 */
public record ClarifiedTopic(
    ExpectationTopic topic,
    Optional<String> leaderSaid,
    Optional<String> employeeSaid,
    Optional<String> agreed)
    implements SpokenTopic {
  /**
   * Refuses a topic on which nobody said anything.
   *
   * @param topic the topic
   * @param leaderSaid the leader's words, if there are any
   * @param employeeSaid the employee's words, if there are any
   * @param agreed what both agreed, if they did
   * @throws id.skp.core.InvalidValueException with code {@code TOPIC_WITHOUT_WORDS} if all three are absent, or
   *     {@code BLANK_TEXT}
   */
  public ClarifiedTopic {
    requireNonNull(topic, "topic");
    Checks.requireIfPresent(TEXT, leaderSaid, "leaderSaid");
    Checks.requireIfPresent(TEXT, employeeSaid, "employeeSaid");
    Checks.requireIfPresent(TEXT, agreed, "agreed");
    unless(
        leaderSaid.isPresent() || employeeSaid.isPresent() || agreed.isPresent(),
        "TOPIC_WITHOUT_WORDS",
        "leaderSaid",
        "suatu pokok pembicaraan perlu ucapan salah satu pihak atau kesepakatan",
        "a topic needs the words of a side or an agreement",
        Optional.empty());
  }

  /**
   * Obtains a topic with the words of both sides.
   *
   * @param topic the topic
   * @param leaderSaid the leader's words
   * @param employeeSaid the employee's words
   * @return the topic, without an agreement
   * @throws id.skp.core.InvalidValueException with code {@code BLANK_TEXT} if the words of a side are blank
   */
  public static ClarifiedTopic of(ExpectationTopic topic, String leaderSaid, String employeeSaid) {
    requireNonNull(leaderSaid, "leaderSaid");
    requireNonNull(employeeSaid, "employeeSaid");
    return new ClarifiedTopic(
        topic, Optional.of(leaderSaid), Optional.of(employeeSaid), Optional.empty());
  }
}
