package id.skp.rules.monitoring;

import id.skp.rules.Message;

/**
 * Something that a recorded evaluation says, and that the ratings it rests on contradict.
 *
 * @param finding what is found
 * @param path the property of the record, dotted
 * @param message the sentence with both values
 */
record Contradiction(MonitoringFinding finding, String path, Message message) {
  static Contradiction of(MonitoringFinding finding, String path, Object... values) {
    return new Contradiction(finding, path, finding.message(values));
  }
}
