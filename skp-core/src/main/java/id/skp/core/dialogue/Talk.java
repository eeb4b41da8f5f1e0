package id.skp.core.dialogue;

import static id.skp.core.InvalidValueException.unless;
import static id.skp.core.TextKind.ID;
import static id.skp.core.TextKind.TEXT;

import id.skp.core.internal.Checks;
import id.skp.core.text.Labelled;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** What the performance dialogues share. */
final class Talk {
  private Talk() {}

  static void requireWords(Optional<String> leaderSaid, Optional<String> employeeSaid) {
    Checks.requireIfPresent(TEXT, leaderSaid, "leaderSaid");
    Checks.requireIfPresent(TEXT, employeeSaid, "employeeSaid");
    unless(
        leaderSaid.isPresent() || employeeSaid.isPresent(),
        "TOPIC_WITHOUT_WORDS",
        "leaderSaid",
        "suatu pokok pembicaraan perlu ucapan salah satu pihak",
        "a topic needs the words of a side",
        Optional.empty());
  }

  static <T extends Labelled> List<T> missing(T[] needed, List<? extends SpokenTopic> topics) {
    return Stream.of(needed)
        .filter(topic -> topics.stream().noneMatch(spoken -> spoken.topic().equals(topic)))
        .toList();
  }

  static void check(PerformanceDialogue dialogue) {
    ID.require(dialogue.id(), "id");
    ID.require(dialogue.skpId(), "skpId");
    ID.require(dialogue.employeeId(), "employeeId");
    ID.require(dialogue.leaderId(), "leaderId");
    unless(
        !dialogue.leaderId().equals(dialogue.employeeId()),
        "DIALOGUE_WITH_ONESELF",
        "leaderId",
        "dialog perlu pimpinan yang bukan pegawai itu sendiri",
        "a dialogue needs a leader who is another person than the employee",
        dialogue.leaderId());
    checkAgreements(dialogue.agreements());
    Checks.requireDistinct(
        dialogue.said(), SpokenTopic::topic, "DUPLICATE_TOPIC", "topics", "topic");
  }

  static void checkAgreements(List<Agreement> agreements) {
    Checks.requireDistinct(agreements, Agreement::id, "DUPLICATE_ID", "agreements", "id");
  }
}
