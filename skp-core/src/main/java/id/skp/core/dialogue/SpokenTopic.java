package id.skp.core.dialogue;

import id.skp.core.text.Labelled;
import java.util.Optional;

/** <em>Pokok yang dibicarakan</em>: what each side said on a topic of a performance dialogue. */
public sealed interface SpokenTopic permits ClarifiedTopic, ProgressTalk, EvaluationTalk {
  /**
   * Returns what they talked about.
   *
   * @return the topic
   */
  Labelled topic();

  /**
   * Returns what the leader said.
   *
   * @return the words, if there are any
   */
  Optional<String> leaderSaid();

  /**
   * Returns what the employee said.
   *
   * @return the words, if there are any
   */
  Optional<String> employeeSaid();
}
