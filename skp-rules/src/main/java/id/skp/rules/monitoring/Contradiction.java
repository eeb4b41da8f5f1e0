package id.skp.rules.monitoring;

import id.skp.rules.message.Message;

/**
 * Something that a recorded evaluation says, and that the ratings it rests on contradict.
 *
 * @param finding what is found
 * @param pointer the JSON Pointer of the property in the record
 * @param message the sentence with both values
 */
record Contradiction(MonitoringFinding finding, String pointer, Message message) {
  static Contradiction of(MonitoringFinding finding, String pointer, Object... values) {
    return new Contradiction(finding, pointer, finding.message(values));
  }
}
