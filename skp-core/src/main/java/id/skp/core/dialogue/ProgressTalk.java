package id.skp.core.dialogue;

import static java.util.Objects.requireNonNull;

import java.util.Optional;

/**
 * <em>Isi dialog berkelanjutan</em>: what each side said on a topic. Source: PermenPAN-RB 6/2022 as its drafters
 * explain it.
 *
 * @param topic the topic
 * @param leaderSaid the leader's words, if there are any
 * @param employeeSaid the employee's words, if there are any
 */
public record ProgressTalk(
    ProgressTopic topic, Optional<String> leaderSaid, Optional<String> employeeSaid)
    implements SpokenTopic {
  /**
   * Refuses a topic on which nobody said anything.
   *
   * @param topic the topic
   * @param leaderSaid the leader's words, if there are any
   * @param employeeSaid the employee's words, if there are any
   * @throws id.skp.core.InvalidValueException with code {@code TOPIC_WITHOUT_WORDS} if both are absent, or
   *     {@code BLANK_TEXT}
   */
  public ProgressTalk {
    requireNonNull(topic, "topic");
    Talk.requireWords(leaderSaid, employeeSaid);
  }

  /**
   * Obtains a topic with the words of both sides.
   *
   * @param topic the topic
   * @param leaderSaid the leader's words
   * @param employeeSaid the employee's words
   * @return the topic
   * @throws id.skp.core.InvalidValueException with code {@code BLANK_TEXT} if the words of a side are blank
   */
  public static ProgressTalk of(ProgressTopic topic, String leaderSaid, String employeeSaid) {
    requireNonNull(leaderSaid, "leaderSaid");
    requireNonNull(employeeSaid, "employeeSaid");
    return new ProgressTalk(topic, Optional.of(leaderSaid), Optional.of(employeeSaid));
  }
}
