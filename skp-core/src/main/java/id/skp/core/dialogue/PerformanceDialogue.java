package id.skp.core.dialogue;

import id.skp.core.text.Text;
import java.time.LocalDate;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * <em>Dialog kinerja</em>: the record of one of the three performance dialogues. A record that leaves topics out or has the
 * words of one side only can be kept; a review finds it. Source: PermenPAN-RB 6/2022.
 */
public sealed interface PerformanceDialogue
    permits ExpectationDialogue, ProgressDialogue, EvaluationDialogue {
  /**
   * Returns the host system's own id of the dialogue.
   *
   * @return the id, never blank
   */
  String id();

  /**
   * Returns which of the three dialogues it is.
   *
   * @return the form
   */
  DialogueKind form();

  /**
   * Returns when it was held.
   *
   * @return the day
   */
  LocalDate date();

  /**
   * Returns which plan it is about.
   *
   * @return the plan's id, never blank
   */
  String skpId();

  /**
   * Returns who took part for the employee's side.
   *
   * @return the employee's id in the host system, never blank
   */
  String employeeId();

  /**
   * Returns who took part for the leader's side.
   *
   * @return the leader's id in the host system, never blank
   */
  String leaderId();

  /**
   * Returns what was said on each topic.
   *
   * @return the topics in the order in which they were talked about, each at most once ({@code DUPLICATE_TOPIC})
   */
  List<SpokenTopic> said();

  /**
   * Returns what was agreed.
   *
   * @return the agreements, each with an id of its own ({@code DUPLICATE_ID})
   */
  List<Agreement> agreements();

  /**
   * Returns the words that were recorded of topics and agreements, by their places.
   *
   * @return the words, by JSON Pointers within the dialogue's document such as {@code /topics/0/leaderSaid}, in its order
   */
  default Map<String, String> words() {
    Map<String, String> words = new LinkedHashMap<>();
    for (int i = 0; i < said().size(); i++) {
      SpokenTopic topic = said().get(i);
      String place = "/topics/" + i;
      topic.leaderSaid().ifPresent(each -> words.put(place + "/leaderSaid", each));
      topic.employeeSaid().ifPresent(each -> words.put(place + "/employeeSaid", each));
      if (topic instanceof ClarifiedTopic clarified) {
        clarified.agreed().ifPresent(each -> words.put(place + "/agreed", each));
      }
    }
    for (int i = 0; i < agreements().size(); i++) {
      words.put("/agreements/" + i + "/text", agreements().get(i).text());
    }
    return Collections.unmodifiableMap(words);
  }

  /**
   * Returns when the employee acknowledged the record.
   *
   * @return the day, once it was acknowledged
   */
  Optional<LocalDate> employeeAcknowledgedOn();

  /**
   * Returns when the leader acknowledged the record.
   *
   * @return the day, once it was acknowledged
   */
  Optional<LocalDate> leaderAcknowledgedOn();

  /**
   * Returns what a dialogue of this form needs and this one lacks: topics first, in the law's order, then the rest.
   *
   * @return what is missing, by its label
   */
  List<Text> missingItems();

  /**
   * Tells whether the record holds the words of one side only.
   *
   * @return true if just one side said something, on all topics together
   */
  default boolean isOneSided() {
    boolean leader = said().stream().anyMatch(topic -> topic.leaderSaid().isPresent());
    boolean employee = said().stream().anyMatch(topic -> topic.employeeSaid().isPresent());
    return leader != employee;
  }

  /**
   * Tells whether the dialogue has all that the law wants in it, in the words of both sides.
   *
   * @return true if nothing is missing and it is not one-sided
   */
  default boolean isComplete() {
    return missingItems().isEmpty() && !isOneSided();
  }
}
